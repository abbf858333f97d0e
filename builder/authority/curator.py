"""What people.toml says of the names at hand: who is tied together, who stays apart, and what cannot be obeyed."""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.authority.bearers import Bearer, Key, Member, key
from builder.model import Entry, Notice
from builder.rulings import PeopleWord, PersonWord

FILE = "people.toml"


@dataclass(frozen=True, slots=True)
class Tied:
    """The bearers that are one person, and those they are never joined with, as indexes; None is a free heading."""

    heading: str
    bearers: tuple[int, ...]
    apart: frozenset[int]


def split(entries: Sequence[Entry], people: PeopleWord) -> set[Member]:
    """Members that the curator sets apart by article: `apart` may name an article's address instead of a name."""
    if not any(person.apart for person in people.persons):
        return set()
    slugs: dict[str, Entry] = {entry.slug: entry for entry in entries}
    members: set[Member] = set()
    for person in people.persons:
        mine = _keys((person.heading, *person.variants))
        for entry in (slugs[word] for word in person.apart if word in slugs):
            members.update((entry.digest, at) for at, named in enumerate(entry.people) if key(named.name) in mine)
    return members


def tied(bearers: Sequence[Bearer], members: Iterable[Member], people: PeopleWord) -> list[Tied]:
    """For each person of people.toml that occurs: whom it ties together and whom it keeps apart."""
    if not people.persons:
        return []
    alone = set(members)
    by_key: dict[Key, list[int]] = {}
    for at, bearer in enumerate(bearers):
        by_key.setdefault(bearer.key, []).append(at)
    found = []
    for person in people.persons:
        mine = _keys((person.heading, *person.variants))
        bearing = [at for one in sorted(mine) for at in by_key.get(one, ())]
        here = tuple(at for at in bearing if not alone.intersection(bearers[at].members))
        elsewhere = {at for one in _keys(person.apart) - mine for at in by_key.get(one, ())}
        if here:
            found.append(Tied(person.heading, here, frozenset(elsewhere.union(bearing).difference(here))))
    return found


def complaints(entries: Sequence[Entry], people: PeopleWord) -> tuple[Notice, ...]:
    """Names of people.toml that no clipping prints, each with the nearest that one does."""
    if not people.persons and not people.not_a_person:
        return ()
    printed = {key(form): form for entry in entries for named in entry.people for form in named.forms}
    slugs = {entry.slug for entry in entries}
    told, claimed = [], dict[Key, str]()
    for person in people.persons:
        told += [
            Notice(FILE, f"no clipping names “{name}”{_nearest(name, printed)}", person.line)
            for name in _missing(person, printed)
        ]
        told += [
            Notice(FILE, f"“{name}” is no name in the clippings and no article{_nearest(name, printed)}", person.line)
            for name in person.apart
            if key(name) not in printed and name not in slugs
        ]
        for name in (person.heading, *person.variants):
            other = claimed.setdefault(key(name), person.heading)
            if other != person.heading:
                told.append(Notice(FILE, f"“{name}” is already filed under “{other}”; it stays there", person.line))
    told += [
        Notice(FILE, f"no clipping names “{name}”, which is said to be no person{_nearest(name, printed)}")
        for name in people.not_a_person
        if key(name) not in printed
    ]
    return tuple(told)


def _missing(person: PersonWord, printed: Mapping[Key, str]) -> list[str]:
    """Variants that do not occur; the heading too where no variant stands for it, since it may be free."""
    absent = [name for name in person.variants if key(name) not in printed]
    if len(absent) == len(person.variants) and key(person.heading) not in printed:
        absent.insert(0, person.heading)
    return absent


def _keys(names: Iterable[str]) -> set[Key]:
    return {mine for name in names if (mine := key(name))}


def _nearest(name: str, printed: Mapping[Key, str]) -> str:
    """"; the nearest is …", from names that share a part or begin alike."""
    parts = set(key(name)) - {""}
    begins = {part[:2] for part in parts}
    likely = [form for mine, form in printed.items() if parts & {*mine} or begins & {part[:2] for part in mine}]
    near = difflib.get_close_matches(name, sorted(likely), n=1)
    return f"; the nearest is “{near[0]}”" if near else ""
