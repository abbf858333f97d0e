"""What people.toml says of the names at hand: who is tied together, who stays apart, and what cannot be obeyed."""

import difflib
import re
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from builder.authority.bearers import Bearer, Key, Member, key
from builder.model import Entry, Notice
from builder.rulings import PeopleWord, PersonWord
from builder.text import fold

FILE = "people.toml"
PART = re.compile(r"[\s‐‑-]+")


class Tied(Struct, frozen=True):
    """Whom one person of people.toml ties together and keeps apart."""

    number: int  # the place in people.toml: of two that claim one name, the first has it
    heading: str
    mine: frozenset[Key]
    others: frozenset[Key]
    split: frozenset[Member]

    def ties(self, bearer: Bearer) -> bool:
        """Whether the bearer is this person."""
        return bearer.key in self.mine and self.split.isdisjoint(bearer.members)

    def keeps_apart(self, bearer: Bearer) -> bool:
        """Whether the bearer is never this person."""
        return bearer.key in self.others or (bearer.key in self.mine and not self.split.isdisjoint(bearer.members))


def split(entries: Iterable[Entry], people: PeopleWord) -> frozenset[Member]:
    """Members that the curator sets apart by article: `apart` may name an article's address instead of a name."""
    wanted = {word for person in people.persons for word in person.apart}
    if not wanted:
        return frozenset()
    slugs: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.slug in wanted:
            slugs.setdefault(entry.slug, []).append(entry)
    members: set[Member] = set()
    for person in people.persons:
        mine = _keys((person.heading, *person.variants))
        for entry in (entry for word in person.apart for entry in slugs.get(word, ())):
            members.update((entry.digest, at) for at, named in enumerate(entry.people) if key(named.name) in mine)
    return frozenset(members)


def words(people: PeopleWord, members: frozenset[Member]) -> dict[Key, list[Tied]]:
    """The persons of people.toml by the names that they tie together."""
    found: dict[Key, list[Tied]] = {}
    for number, person in enumerate(people.persons):
        mine = _keys((person.heading, *person.variants))
        word = Tied(number, person.heading, mine, _keys(person.apart) - mine, members)
        for one in sorted(mine):
            found.setdefault(one, []).append(word)
    return found


def concerned(before: PeopleWord, now: PeopleWord) -> set[Key]:
    """The names of which the curator says something else than before."""
    was, are = (
        {(number, one.heading, one.variants, one.apart) for number, one in enumerate(word.persons)}
        for word in (before, now)
    )
    names = {name for _, heading, variants, apart in was ^ are for name in (heading, *variants, *apart)}
    return set(_keys(names | (set(before.not_a_person) ^ set(now.not_a_person))))


def complaints(entries: Sequence[Entry], people: PeopleWord, borne: Callable[[Key], bool]) -> tuple[Notice, ...]:
    """Names of people.toml that no clipping prints, each with the nearest that one does.

    `borne` tells whether a person is named so in some article; what else is printed is looked through if it is not.
    """
    if not people.persons and not people.not_a_person:
        return ()
    slugs = {entry.slug for entry in entries} if any(person.apart for person in people.persons) else set()
    printed = Printed(entries, borne)
    told, claimed = [], dict[Key, str]()
    for person in people.persons:
        told += [
            Notice(FILE, f"no clipping names “{name}”{printed.nearest(name)}", person.line)
            for name in _missing(person, printed)
        ]
        told += [
            Notice(FILE, f"“{name}” is no name in the clippings and no article{printed.nearest(name)}", person.line)
            for name in person.apart
            if name not in slugs and name not in printed
        ]
        for name in (person.heading, *person.variants):
            other = claimed.setdefault(key(name), person.heading)
            if other != person.heading:
                told.append(Notice(FILE, f"“{name}” is already filed under “{other}”; it stays there", person.line))
    told += [
        Notice(FILE, f"no clipping names “{name}”, which is said to be no person{printed.nearest(name)}")
        for name in people.not_a_person
        if name not in printed
    ]
    return tuple(told)


class Printed:
    """The names that the articles print, looked through only where the register does not tell."""

    def __init__(self, entries: Sequence[Entry], borne: Callable[[Key], bool]) -> None:
        self._entries = entries
        self._borne = borne
        self._forms: list[str] = []

    def __contains__(self, name: str) -> bool:
        mine = key(name)
        return self._borne(mine) or any(key(form) == mine for form in self._like(mine))

    def nearest(self, name: str) -> str:
        """ "; the nearest is …", from names that share a part or begin alike."""
        near = difflib.get_close_matches(name, self._like(key(name)), n=1)
        return f"; the nearest is “{near[0]}”" if near else ""

    def _like(self, mine: Key) -> list[str]:
        """The forms, in order, of which a word begins as a part of the name does."""
        if not self._forms:
            printed = {form for entry in self._entries for named in entry.people for form in named.forms}
            self._forms = sorted(printed)
        begins = {part[:2] for part in mine.replace(",", "").split()}
        return [form for form in self._forms if any(part[:2] in begins for part in PART.split(fold(form)))]


def _missing(person: PersonWord, printed: Printed) -> list[str]:
    """Variants that do not occur; the heading too where no variant stands for it, since it may be free."""
    absent = [name for name in person.variants if name not in printed]
    if len(absent) == len(person.variants) and person.heading not in printed:
        absent.insert(0, person.heading)
    return absent


def _keys(names: Iterable[str]) -> frozenset[Key]:
    return frozenset(mine for name in names if (mine := key(name)))
