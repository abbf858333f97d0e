"""Heads of state and government: papers print the surname alone ("President Obama"), and whom it means is known.

Few hold such an office at one time. So a surname with it is the person of that surname in the same office some years
before or after, unless the surname is common, or a house of which one followed another.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from builder.authority.bearers import Key, Member, is_single, parts_of
from builder.authority.offices import NO_PART_OF_A_ROLE, PAST, spelled_out
from builder.authority.tables import Memo, Row
from builder.lexicon.cues import kinds
from builder.lexicon.surnames import is_common_surname
from builder.model import Entry

OFFICES = (("president",), ("prime", "minister"), ("chancellor",), ("premier",), ("taoiseach",))
WITHIN = 5  # years
# Of these two and more held one office, each soon after the other.
HOUSES = frozenset(
    "sharif assad al-assad kabila kirchner castro bongo gnassingbe eyadema aliyev rajapaksa kaczynski deby gandhi "
    "bhutto trudeau marcos kenyatta papandreou karamanlis duvalier aquino kumaratunga bandaranaike somoza "
    "shinawatra bush hariri karami barzani talabani mutharika jugnauth jagan bird koirala al-sabah sabah al-thani "
    "thani khalifa al-khalifa berdimuhamedov berdymukhamedov berdimuhamedow hun".split()
)


class Head(NamedTuple):
    """An office as printed beside a name, and when: its nation, where that is printed; "former"; the year, or 0."""

    office: str
    nation: str
    past: bool
    year: int


NONE = frozenset[Head]()


@lru_cache(maxsize=1 << 14)
def _office(title: str) -> tuple[str, str, bool] | None:
    """The office of a head in a printed role, its nation, whether held before; None for "president of the club"."""
    said = spelled_out(title)
    for office in OFFICES:
        if all(word in said for word in office):
            others = [word for word in said if word not in office and word not in NO_PART_OF_A_ROLE]
            if all("nation" in kinds().get(word, ()) for word in others):
                return " ".join(office), " ".join(others), not PAST.isdisjoint(said)
    return None


@lru_cache(maxsize=1 << 15)
def may_tell(surname: str) -> bool:
    """Whether a surname, folded, tells with an office whom it means."""
    return not is_common_surname(surname) and surname not in HOUSES


def heads(member: Member, entries: Mapping[str, Entry]) -> frozenset[Head]:
    """The offices of a head that the article of a member prints beside the name."""
    digest, at = member
    roles = entries[digest].people[at].roles
    found = [told for title in roles if (told := _office(title))] if roles else ()
    if not found:
        return NONE
    year = (entries[digest].published.value or "")[:4]
    return frozenset([Head(*told, int(year) if year.isdigit() else 0) for told in found])


def one_office(mine: Iterable[Head], theirs: Iterable[Head]) -> str | None:
    """The office that both hold, as far as nations and years are told; None if they hold none in common."""
    for one in sorted(mine):
        for other in theirs:
            of_one = (one.office, one.past) == (other.office, other.past) and _agree(one.nation, other.nation)
            if of_one and (not (one.year and other.year) or abs(one.year - other.year) <= WITHIN):
                return one.office
    return None


def _agree(nation: str, other: str) -> bool:
    return nation == other or not (nation and other)


def together(mine: Key, members: Sequence[Member], entries: Mapping[str, Entry]) -> list[list[Member]]:
    """Those who bear one surname alone, with such an office, by whom they are; those without one not at all."""
    if not may_tell(mine):
        return []
    held = {member: told for member in members if (told := heads(member, entries))}
    by_office: dict[tuple[str, bool, str], list[Member]] = defaultdict(list)
    for member, told in held.items():
        office, _, past, _ = min(told)
        by_office[office, past, max(head.nation for head in told)].append(member)
    found = []
    for (office, past, nation), own in sorted(by_office.items()):
        nations = [other for other in by_office if other[:2] == (office, past) and other[2]]
        if not nation and len(nations) == 1:
            continue  # told with those whose nation is printed
        beside = by_office.get((office, past, ""), ()) if nation and len(nations) == 1 else ()
        found += _by_year(sorted({*own, *beside}, key=lambda it: (max(h.year for h in held[it]), it)), held)
    return found


def _by_year(members: Sequence[Member], held: Mapping[Member, frozenset[Head]]) -> list[list[Member]]:
    """Parted where more than some years lie between; those without a year go with the first."""
    parts: list[list[Member]] = []
    last = 0
    for member in members:
        year = max(head.year for head in held[member])
        if not parts or (last and year - last > WITHIN):
            parts.append([])
        parts[-1].append(member)
        last = year
    return parts


class Heads:
    """The names that any article prints with such an office, by surname. They are few."""

    def __init__(self, memo: Memo) -> None:
        self._row = Row[dict[str, tuple[Key, ...]]](memo, "heads", dict[str, tuple[Key, ...]], {})
        self._named = dict(self._row.before)

    def of(self, mine: Key) -> tuple[Key, ...]:
        """The other names of such an office that have this one's surname; of a full name, the surname alone."""
        named = self._named.get(parts_of(mine)[-1], ())
        return tuple([other for other in named if is_single(other) != is_single(mine)]) if mine in named else ()

    def update(self, names: Iterable[Key], holds: Callable[[Key], bool]) -> set[Key]:
        """Note anew of which of these names an article tells such an office; returns all names that this concerns."""
        concerned: set[Key] = set()
        for mine in names:
            last = parts_of(mine)[-1]
            was, told = self._named.get(last, ()), holds(mine)
            now = tuple(sorted({*was, mine} if told else set(was) - {mine}))
            if told or now != was:
                concerned.update(was, now)
            if now:
                self._named[last] = now
            elif was:
                del self._named[last]
        return concerned

    def save(self) -> None:
        """Hand it to the memo."""
        self._row.save(dict(sorted(self._named.items())))
