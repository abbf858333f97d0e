"""Two people of one full name: told apart where the name is a common one and their articles have nothing in common.

A David Miller who is a fire chief in one town and a David Miller who is a police inspector in another are two. So are
articles that give such a name different offices, and share no event, no place and nobody else.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence

from builder.authority.bearers import Key, Member, parts_of
from builder.authority.witness import office
from builder.lexicon.surnames import is_common_surname
from builder.model import Entry

Told = tuple[frozenset[Hashable], frozenset[str]]  # what an article shares with others: its surroundings, its roles


def camps(
    mine: Key,
    members: Sequence[Member],
    entries: Mapping[str, Entry],
    event: Mapping[str, Hashable],
    keys: Callable[[str], Sequence[Key]],
) -> list[list[Member]]:
    """The members by whom they speak of, the most first; all in one camp where nothing parts them."""
    if len(members) < 2 or not is_common_surname(parts_of(mine)[-1]):
        return [list(members)]
    told = {member: _told(member, mine, entries[member[0]], event, keys) for member in members}
    found: list[list[Member]] = []
    for member in members:
        tied = [camp for camp in found if any(_tied(told[member], told[other]) for other in camp)]
        found = [camp for camp in found if camp not in tied]
        found.append(sorted([member, *(other for camp in tied for other in camp)]))
    found.sort(key=lambda camp: (-len(camp), camp))
    apart = [camp for camp in found[1:] if any(told[member][1] for member in camp)]
    first = sorted(member for camp in found if camp not in apart for member in camp)
    return [first, *apart] if any(told[member][1] for member in first) else [sorted(members)]


def _told(
    member: Member, mine: Key, entry: Entry, event: Mapping[str, Hashable], keys: Callable[[str], Sequence[Key]]
) -> Told:
    digest, at = member
    around: set[Hashable] = {("place", place) for place in (*entry.places, *filter(None, (entry.place,)))}
    around |= {("person", other) for other in keys(digest) if other != mine}
    if digest in event:
        around.add(("event", event[digest]))
    roles = frozenset[str]().union(*(office(role).words for role in entry.people[at].roles))
    return frozenset(around), roles


def _tied(one: Told, other: Told) -> bool:
    return not one[0].isdisjoint(other[0]) or not one[1].isdisjoint(other[1])
