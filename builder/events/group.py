"""Events: entries joined by average link, so that a chain of likenesses does not swallow everything.

What comes out depends on the set of entries alone, never on their order.
"""

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from builder import edtf
from builder.events.candidates import candidates
from builder.events.copies import copies
from builder.events.features import LIMIT, log_odds, ruling
from builder.events.profile import Profile, profile
from builder.model import Entry, Group

JOINED = -0.3  # two sets of texts tell one event when their pairs weigh more than this, on average
UNJUDGED = -LIMIT  # what a pair weighs that is no candidate
UNDATED = "9999"

Pair = tuple[str, str]


def group(entries: Sequence[Entry]) -> tuple[Group, ...]:
    """The events told by two or more of the entries, by the digest of their first telling.

    Each group's digests are in order of telling: by day of publication, undated ones last.
    """
    told = sorted(entries, key=_order)
    profiles = {entry.digest: profile(entry) for entry in sorted(entries, key=lambda entry: entry.digest)}
    odds = {(a.digest, b.digest): log_odds(a, b) for a, b in candidates(list(profiles.values()))}
    rank = {entry.digest: at for at, entry in enumerate(told)}
    sets = [sorted(members, key=rank.__getitem__) for members in average_link(odds)]
    sets.sort(key=lambda members: rank[members[0]])
    return tuple(_group([profiles[digest] for digest in members], odds) for members in sets)


def _order(entry: Entry) -> tuple[str, str, str]:
    limits = edtf.bounds(entry.published.value) if entry.published.value else None
    return (limits[0].isoformat() if limits else UNDATED, entry.slug, entry.digest)


def _group(members: Sequence[Profile], odds: Mapping[Pair, float]) -> Group:
    judged = (
        (a, b) if a.digest < b.digest else (b, a)
        for at, b in enumerate(members)
        for a in members[:at]
    )
    rulings = tuple(ruling(a, b) for a, b in judged if odds.get((a.digest, b.digest), UNJUDGED) > JOINED)
    return Group(tuple(member.digest for member in members), rulings, copies(members))


def average_link(odds: Mapping[Pair, float]) -> list[set[str]]:
    """Sets of two or more that belong together: the likest two sets are joined until none are like enough.

    `odds` holds the log-odds of pairs; a pair that it does not hold weighs `UNJUDGED`.
    """
    members: dict[str, set[str]] = {}
    sums: dict[str, dict[str, float]] = {}  # set -> set -> sum over pairs of what exceeds UNJUDGED
    for (a, b), value in odds.items():
        for one, other in ((a, b), (b, a)):
            members.setdefault(one, {one})
            sums.setdefault(one, {})[other] = value - UNJUDGED

    def likeness(one: str, other: str) -> float:
        return UNJUDGED + sums[one][other] / (len(members[one]) * len(members[other]))

    queue = [(-likeness(a, b), a, b) for a, b in odds]
    heapify(queue)
    while queue:
        negative, a, b = heappop(queue)
        if -negative <= JOINED:
            break
        if a not in sums or b not in sums[a] or -negative != likeness(a, b):
            continue  # one of the two has grown since
        _join(a, b, members, sums)
        for other in sums[a]:
            one, two = sorted((a, other))
            heappush(queue, (-likeness(one, two), one, two))
    return [found for found in members.values() if len(found) > 1]


def _join(a: str, b: str, members: dict[str, set[str]], sums: dict[str, dict[str, float]]) -> None:
    """Make the second set part of the first."""
    members[a] |= members.pop(b)
    for other, value in sums.pop(b).items():
        del sums[other][b]
        if other != a:
            sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + value
