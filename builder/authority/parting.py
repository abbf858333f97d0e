"""What parts two people whose names are alike: ages that one person cannot have, and fields of work far apart.

An age is led back to a year of birth by the year in which the article came out. Fields part those whose articles have
nothing in common: no event, no place, nobody else, no word of an office. Only of some fields nobody is in both at one
time: who rules on a case does not plead it, and the trader who was saved is not the officer who counts the dead.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from builder.authority.bearers import Key, Member, parts_of
from builder.authority.offices import fields_of, office
from builder.authority.slight import JUNIOR
from builder.lexicon.cues import is_given
from builder.lexicon.fields import far_apart, never_at_once
from builder.lexicon.rarity import UNLISTED, zipf
from builder.lexicon.surnames import is_common_surname
from builder.model import Entry, Reason
from builder.names import same
from builder.text import stem

YEARS = 3  # by which two printed ages may differ: birthdays, the day of the deed or of the trial, slips
MISPRINT = 12  # the same within one event and of one name, where one paper may have a figure wrong
ADULT = 20  # years at which somebody is in an office of these fields, at the least
GROWN = frozenset("politics police court law church medicine".split())
ENOUGH = 3  # that an article must tell of other people, places or the like, so that sharing none of it says something
PARTED = -0.6  # below "possible", however well the names agree

Around = frozenset[Hashable]  # what an article shares with others: its event, places, people, words of the office


class Sign(NamedTuple):
    """What one article says of a person that may tell two of a name apart."""

    born: int  # the year, about; 0 if unknown
    fields: frozenset[str]
    senior: bool = False  # whether it names a Jr of that name first
    by: int = 0  # the year by which somebody in that office was born; 0 if unknown

    def __bool__(self) -> bool:
        return self.born > 0 or self.senior or bool(self.fields)


NO_SIGN = Sign(0, frozenset())


def sign(entry: Entry, at: int, keys: Sequence[Key]) -> Sign:
    """What an article says of the person it names in this place; `keys` are all names in it, or none if no Jr is."""
    named = entry.people[at]
    senior = any(other.endswith(JUNIOR) and _is_senior(keys[at], other) for other in keys[:at])
    if not named.age and not named.roles:
        return Sign(0, frozenset(), senior=True) if senior else NO_SIGN
    year = (entry.published.value or "")[:4]
    fields = frozenset[str]().union(*map(fields_of, named.roles))
    if not year.isdigit():
        return Sign(0, fields, senior)
    return Sign(int(year) - named.age if named.age else 0, fields, senior, int(year) - ADULT if fields & GROWN else 0)


def _is_senior(mine: Key, junior: Key) -> bool:
    return not mine.endswith(JUNIOR) and same(mine, junior.removesuffix(JUNIOR))


def parted(
    one: Sign, two: Sign, *, together: bool, strangers: Callable[[], bool], alike: bool = True
) -> Reason | None:
    """Why two signs are of two people; None if they may be one's.

    `together`: whether articles of one event name them; `strangers`: whether their articles have nothing in common;
    `alike`: whether the names alone say that they are one.
    """
    if one.born and two.born and abs(one.born - two.born) > (MISPRINT if together and alike else YEARS):
        years = " and ".join(map(str, sorted((one.born, two.born))))
        return Reason("ages differ", PARTED, f"by the ages printed they were born about {years}")
    for mine, theirs in ((one, two), (two, one)):
        if mine.born and theirs.by and mine.born > theirs.by:
            told = f"one was born about {mine.born}, the other was in office as a grown person by {theirs.by + ADULT}"
            return Reason("ages differ", PARTED, told)
    if together and one.senior != two.senior:
        return Reason("junior beside", PARTED, "one article names a Jr before him, whom the other may mean")
    if (together and never_at_once(one.fields, two.fields)) or (far_apart(one.fields, two.fields) and strangers()):
        told = " and ".join(sorted((_told(one), _told(two))))
        return Reason("fields differ", PARTED, f"their offices are of two fields: {told}")
    return None


def common_name(mine: Key) -> bool:
    """Whether very many bear a name: both the given name and the surname are common ones."""
    parts = parts_of(mine)
    return is_common_surname(parts[-1]) and is_given(parts[0])


@lru_cache(maxsize=1 << 15)
def is_rare(surname: str) -> bool:
    """Whether news hardly gives the surname, so that two who bear it are mostly one."""
    return zipf(stem(surname)) <= UNLISTED


class Surroundings:
    """What articles may share around a name: their event, places, who else is named, words of the office."""

    def __init__(
        self, entries: Mapping[str, Entry], event: Mapping[str, Hashable], keys: Callable[[str], Sequence[Key]]
    ) -> None:
        self._entries = entries
        self._event = event
        self._keys = keys
        self._told: dict[str, set[Hashable]] = {}

    def of(self, member: Member, mine: Key) -> set[Hashable]:
        """What the article of a member may share with others, the member's own name apart."""
        digest, at = member
        found = self._of_article(digest) - {("person", mine), ("surname", parts_of(mine)[-1])}
        roles = self._entries[digest].people[at].roles
        return found.union([("office", word) for role in roles for word in office(role).words]) if roles else found

    def _of_article(self, digest: str) -> set[Hashable]:
        if digest not in self._told:
            entry, keys = self._entries[digest], self._keys(digest)
            found: set[Hashable] = {("place", place) for place in (*entry.places, *filter(None, (entry.place,)))}
            found.update([("person", other) for other in keys])
            # Spelled in another way, a surname that few bear is the same at least.
            found.update([("surname", last) for key in keys if is_rare(last := parts_of(key)[-1])])
            if digest in self._event:
                found.add(("event", self._event[digest]))
            self._told[digest] = found
        return self._told[digest]


def _told(sign: Sign) -> str:
    return " or ".join(sorted(sign.fields))
