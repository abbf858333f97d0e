"""The pairs worth judging: texts that share rare words and, where both are dated, came out near each other.

Each text proposes the few that are likest by their heaviest stems; what no text proposes is judged only when two
sets of texts come up for joining.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import nlargest

from builder.events.profile import Profile

BUCKET = 60  # days; two texts that are dated meet only in the same span of days or the next
LEAST_IN_COMMON = 0.03  # of the heaviest stems, as the cosine of their weights
PROPOSED = 12  # pairs that one text proposes

UNDATED = -1


def candidates(profiles: Sequence[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Each candidate pair once, in the order of the profiles."""
    index = _index(profiles)
    proposed: set[tuple[int, int]] = set()
    for at, profile in enumerate(profiles):
        common: dict[int, float] = defaultdict(float)
        for stem, weight in profile.key.items():
            for bucket in _beside(_bucket(profile), index[stem]):
                for other, its_weight in index[stem][bucket]:
                    common[other] += weight * its_weight
        common.pop(at, None)
        likest = nlargest(PROPOSED, ((value, -other) for other, value in common.items() if value >= LEAST_IN_COMMON))
        proposed.update((min(at, -other), max(at, -other)) for _, other in likest)
    for left, right in sorted(proposed):
        yield profiles[left], profiles[right]


def _index(profiles: Sequence[Profile]) -> dict[str, dict[int, list[tuple[int, float]]]]:
    """Stem -> span of days -> the profiles, by number, among whose heaviest stems it is, with its weight there."""
    index: dict[str, dict[int, list[tuple[int, float]]]] = defaultdict(lambda: defaultdict(list))
    for at, profile in enumerate(profiles):
        for stem, weight in profile.key.items():
            index[stem][_bucket(profile)].append((at, weight))
    return index


def _bucket(profile: Profile) -> int:
    return profile.published.toordinal() // BUCKET if profile.published else UNDATED


def _beside(bucket: int, held: dict[int, list[tuple[int, float]]]) -> Iterator[int]:
    """The spans in which texts may stand beside one of this span: all, for an undated text."""
    beside = held if bucket == UNDATED else (UNDATED, bucket - 1, bucket, bucket + 1)
    return (span for span in beside if span in held)
