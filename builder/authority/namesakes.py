"""Two people of one full name: told apart by their ages or offices, and a common name by having nothing in common.

A David Miller who is a fire chief in one town and a David Miller who is a police inspector in another are two. So are
articles that give such a name different offices, and share no event, no place and nobody else; and, where both given
name and surname are common, articles that share nothing at all.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from builder.authority.bearers import Key, Member, parts_of
from builder.authority.parting import ENOUGH, NO_SIGN, Sign, Surroundings, common_name, is_rare, parted, sign
from builder.events.printed import in_office
from builder.lexicon.cues import kinds
from builder.lexicon.fields import clashes
from builder.lexicon.surnames import is_common_surname
from builder.model import Entry

TWO = 2  # parts of a name that somebody else may have too; of three hardly
TELLING = 2  # what an article must tell at least of somebody whom news tells of everywhere
PUBLIC = frozenset("politics court church sport arts".split())  # fields of people whom news tells of everywhere
Signed = tuple[Sign, Hashable]  # with the event, or None


class Camp(Struct, eq=False):
    """Members of a name that speak of one person."""

    members: list[Member]
    around: set[Hashable]
    signs: set[Signed]
    office: bool  # whether any of them gives an office
    languages: set[str]


def camps(
    mine: Key,
    members: Sequence[Member],
    entries: Mapping[str, Entry],
    event: Mapping[str, Hashable],
    keys: Callable[[str], Sequence[Key]],
    has_junior: Callable[[Key], bool],
    surroundings: Surroundings,
) -> list[list[Member]]:
    """The members by whom they speak of, the most first; all in one camp where nothing parts them."""
    if len(members) < 2:
        return [list(members)]
    junior = has_junior(mine)
    signs = {(digest, at): sign(entries[digest], at, keys(digest) if junior else ()) for digest, at in members}
    common = is_common_surname(parts_of(mine)[-1])
    told = [made for made in signs.values() if made is not NO_SIGN]
    beside_junior = junior and any(made.senior for made in told)
    if not (common or beside_junior) and (len(told) < 2 or not _may_part(set(told))):
        together = len({event.get(digest, digest) for digest, _ in members}) == 1
        if together or len(parts_of(mine)) > TWO or is_rare(parts_of(mine)[-1]):
            return [list(members)]
    gathered = Camps()
    for member in members:
        entry = entries[member[0]]
        made = signs[member]
        told_of = event.get(member[0]) if beside_junior or clashes(made.fields) else None
        signed = {(made, told_of)} if made or beside_junior else set()
        named = entry.people[member[1]]
        gathered.add(Camp([member], surroundings.of(member, mine), signed, bool(named.roles), {entry.language}))
    found = sorted(gathered.found, key=lambda camp: (-len(camp.members), min(camp.members)))
    first, *others = found
    if common_name(mine):
        apart = [camp for camp in others if camp.office or len(camp.around) >= ENOUGH]
    elif common and first.office:
        apart = [camp for camp in others if camp.office]
    else:  # one whose bearers are two is nobody's where nothing tells whose it is
        parted_ones = any(_apart(one, two, strangers=True) for one, two in combinations(found, 2))
        surname = parts_of(mine)[-1]
        one_alone = is_rare(surname) or "mononym" in kinds().get(surname, ())
        enough = TELLING if _public(members, entries, signs) else 1
        apart = others if parted_ones else [camp for camp in others if not one_alone and _tell(first, camp, enough)]
    kept = sorted(member for camp in found if camp not in apart for member in camp.members)
    return [kept, *(sorted(camp.members) for camp in apart)]


def _may_part(signs: set[Sign]) -> bool:
    """Whether any two of these signs are of two people, if their articles have nothing in common."""
    told = sorted(filter(None, signs), key=lambda one: (one.born, sorted(one.fields)))
    return any(
        parted(one, two, together=together, strangers=lambda: True)
        for one, two in combinations(told, 2)
        for together in (False, True)
    )


class Camps:
    """Camps while members are gathered, found by what the articles of their members share."""

    def __init__(self) -> None:
        self.found: list[Camp] = []
        self._holding: dict[Hashable, list[Camp]] = defaultdict(list)

    def add(self, new: Camp) -> None:
        """One more: it is joined with all that it shares something with and that nothing parts it from."""
        tied = {id(camp): camp for shared in new.around for camp in self._holding.get(shared, ())}
        whole: Camp | None = None
        for camp in sorted(tied.values(), key=lambda camp: (-len(camp.around), camp.members[0])):
            if whole is None and not _apart(camp, new, strangers=False):
                whole = camp
                self._join(whole, new)
            elif whole is not None and not _apart(camp, whole, strangers=False):
                self.found.remove(camp)
                self._join(whole, camp)
        if whole is None:
            self.found.append(new)
            for shared in new.around:
                self._holding[shared].append(new)

    def _join(self, large: Camp, small: Camp) -> None:
        for shared in small.around:
            held = self._holding[shared]
            if small in held:
                held.remove(small)
            if large not in held:
                held.append(large)
        large.members += small.members
        large.around |= small.around
        large.signs |= small.signs
        large.office |= small.office
        large.languages |= small.languages


def _public(members: Sequence[Member], entries: Mapping[str, Entry], signs: Mapping[Member, Sign]) -> bool:
    """Whether any of them is somebody whom news tells of everywhere."""
    return any(
        in_office(entries[digest].people[at]) or not signs[digest, at].fields.isdisjoint(PUBLIC)
        for digest, at in members
    )


def _tell(one: Camp, two: Camp, enough: int) -> bool:
    """Whether the articles of two that have nothing in common tell so much; of two languages it says little."""
    return min(len(one.around), len(two.around)) >= enough and not one.languages.isdisjoint(two.languages)


def _apart(one: Camp, two: Camp, *, strangers: bool) -> bool:
    return any(
        parted(mine, theirs, together=at is not None and at == other, strangers=lambda: strangers)
        for mine, at in one.signs
        for theirs, other in two.signs
    )
