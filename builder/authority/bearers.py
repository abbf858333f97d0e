"""Who bears one printed name: all that bear a full name together, a single name in each article by itself."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from builder.model import Billing, Entry
from builder.names import by_nickname, parse

Key = str  # the folded parts of a name, then its suffix: "rosa vella", "martin king, jr"
Member = tuple[str, int]  # digest, index into Entry.people
Parted = Callable[[Key, Sequence[Member]], list[list[Member]]]  # those who bear a name, by whom they are


class Bearer(NamedTuple):
    """One name and the persons within articles that bear it, taken for one person until judged otherwise."""

    id: str  # the key; of one that stands by itself, with the member behind a tab
    name: str  # as most of the articles print it
    key: Key
    members: tuple[Member, ...]
    named: tuple[Billing, ...]  # as each of the members is named
    aliases: tuple[str, ...] = ()  # other full forms that say more, printed of the same person by the same articles
    called: frozenset[Key] = frozenset()  # with a nickname in quotation marks for the given names
    camp: bool = False  # whether others bear this very name, and are told apart by what is said of them

    @property
    def articles(self) -> set[str]:
        return {digest for digest, _ in self.members}


def bearers(
    mine: Key,
    members: Sequence[Member],
    entries: Mapping[str, Entry],
    split: Collection[Member],
    camps: Parted,
    heads: Parted,
) -> list[Bearer]:
    """All bearers of one name, by camp, of a single name by article, but heads of state, who are known by it.

    A member in `split` stands by itself.
    """
    by_itself = [member for member in members if member in split]
    together = [member for member in members if member not in split] if by_itself else list(members)
    known: list[list[Member]] = []
    if is_single(mine):
        known = heads(mine, together)
        told = {member for one in known for member in one}
        by_itself, together = sorted([*by_itself, *(it for it in together if it not in told)]), []
    found = [
        _bearer(f"{mine}\t{own[0][0]} {own[0][1]}", mine, own, entries)
        for own in (*known, *([member] for member in by_itself))
    ]
    if not together:
        return found
    first, *others = camps(mine, together)
    apart = [_bearer(f"{mine}\t{camp[0][0]} {camp[0][1]}", mine, camp, entries) for camp in others]
    kept = [_bearer(mine, mine, first, entries), *apart]
    return [*([bearer._replace(camp=True) for bearer in kept] if others else kept), *found]


def _bearer(name_it: str, mine: Key, members: Sequence[Member], entries: Mapping[str, Entry]) -> Bearer:
    named = tuple([entries[digest].people[at] for digest, at in members])
    name = named[0].forms[0]
    if len(named) > 1 and any(one.forms[0] != name for one in named):
        name = most_printed(Counter(one.forms[0] for one in named))
    others = {form for one in named for form in one.forms[1:] if may_be_full(form)}
    nicks = nicknames(one.forms for one in named)
    others |= nicks
    aliases = tuple(sorted(form for form in others if _says_more(key(form), mine))) if others else ()
    return Bearer(name_it, name, mine, tuple(members), named, aliases, frozenset(map(key, nicks)))


def nicknames(printed: Iterable[Sequence[str]]) -> set[str]:
    """The names with a nickname that these forms print in quotation marks."""
    quoted = [form for forms in printed for form in forms if '"' in form or "“" in form or "«" in form]
    return {nick for form in quoted if (nick := by_nickname(form))}


def most_printed(forms: Mapping[str, int]) -> str:
    """The form printed most often, of equals the first by alphabet; one all in capitals only if every one is."""
    return min(forms, key=lambda form: (form.isupper(), -forms[form], form))


@lru_cache(maxsize=1 << 17)
def key(printed: str) -> Key:
    """What makes two printed names one spelling; empty for a text without letters."""
    name = parse(printed)
    parts = " ".join([part.text for part in name.parts])
    return f"{parts}, {name.suffix}" if name.suffix and parts else parts


def key_of(bearer: str) -> Key:
    """The key in a bearer's id."""
    return bearer.partition("\t")[0]


def parts_of(mine: Key) -> list[str]:
    """The parts of a key, without the suffix."""
    return mine.partition(",")[0].split(" ")


def is_single(mine: Key) -> bool:
    """Whether a key is of one part only."""
    return " " not in mine.partition(",")[0]


def may_be_full(form: str) -> bool:
    """Whether a printed form may be more than a single name, to be told without taking it apart."""
    return " " in form or "-" in form or "." in form or not form.isascii()


def _says_more(other: Key, mine: Key) -> bool:
    """Whether a full form says something that the name does not: another part, or Jr."""
    return not is_single(other) and not set(other.replace(",", "").split()) <= set(mine.replace(",", "").split())
