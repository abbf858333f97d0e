"""The pairs worth judging: two texts that share rare words and, where both are dated, came out near each other.

A pair is a candidate by what the two hold and by nothing else in the archive.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from builder.events.profile import Profile

WINDOW = 45  # days from one publication to the other
LEAST_IN_COMMON = 0.03  # of the key terms, as the sum of the products of their weights


def candidates(profiles: Sequence[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Each candidate pair once, in the order of the profiles."""
    holders: dict[str, list[int]] = defaultdict(list)
    for right, profile in enumerate(profiles):
        common: dict[int, float] = defaultdict(float)
        for stem, weight in profile.key.items():
            for left in holders[stem]:
                common[left] += weight * profiles[left].key[stem]
            holders[stem].append(right)
        for left in sorted(common):
            if common[left] >= LEAST_IN_COMMON and _near(profiles[left], profile):
                yield profiles[left], profile


def _near(left: Profile, right: Profile) -> bool:
    if left.published is None or right.published is None:
        return True
    return abs((left.published - right.published).days) <= WINDOW
