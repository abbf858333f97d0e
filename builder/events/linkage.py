"""Average link: the two likest sets are joined until none are like enough, so a chain of likenesses swallows nothing.

How like two sets are is the mean over all pairs between them. Pairs that were not judged beforehand are judged when
their sets come up for joining, so that most pairs of an archive never are.
"""

from collections.abc import Callable, Mapping
from heapq import heapify, heappop, heappush

from msgspec import Struct

Pair = tuple[str, str]


class Between(Struct):
    """The judged pairs between two sets: the sum of their log-odds, and how many they are."""

    sum: float = 0.0
    count: int = 0

    @property
    def mean(self) -> float:
        return self.sum / self.count

    def add(self, other: "Between") -> None:
        """Count in the pairs of another set."""
        self.sum += other.sum
        self.count += other.count


def average_link(odds: Mapping[Pair, float], judge: Callable[[str, str], float], joined: float) -> list[set[str]]:
    """Sets of two or more whose pairs weigh more than `joined` on average.

    `odds` holds the log-odds of the pairs worth starting from, each with its lesser name first; `judge` gives those
    of any other pair.
    """
    members: dict[str, set[str]] = {}
    links: dict[str, dict[str, Between]] = {}
    for (a, b), value in odds.items():
        between = Between(value, 1)
        for one, other in ((a, b), (b, a)):
            members.setdefault(one, {one})
            links.setdefault(one, {})[other] = between

    queue = [(-value, a, b) for (a, b), value in odds.items() if value > joined]
    heapify(queue)
    while queue:
        negative, a, b = heappop(queue)
        link = links.get(a, {}).get(b)
        if link is None or link.mean != -negative:
            continue  # one of the two has grown since
        if link.count < len(members[a]) * len(members[b]):
            unjudged = [pair for pair in _across(members[a], members[b]) if pair not in odds]
            link.add(Between(sum(judge(*pair) for pair in unjudged), len(unjudged)))
            grown = [b]
        else:
            _join(a, b, members, links)
            grown = list(links[a])
        for other in grown:
            if (mean := links[a][other].mean) > joined:
                heappush(queue, (-mean, min(a, other), max(a, other)))
    return [found for found in members.values() if len(found) > 1]


def _across(one: set[str], other: set[str]) -> list[Pair]:
    """Every pair between two sets, its lesser name first, in order."""
    return sorted((min(a, b), max(a, b)) for a in one for b in other)


def _join(a: str, b: str, members: dict[str, set[str]], links: dict[str, dict[str, Between]]) -> None:
    """Make the second set part of the first."""
    members[a] |= members.pop(b)
    for other, link in links.pop(b).items():
        del links[other][b]
        if other == a:
            continue
        if other in links[a]:
            links[a][other].add(link)
        else:
            links[a][other] = links[other][a] = link
