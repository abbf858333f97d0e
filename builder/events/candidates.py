"""The pairs worth judging: texts that share rare words and, where both are dated, came out near each other.

Each text proposes the few that are likest by their heaviest stems; what no text proposes is judged only when two
sets of texts come up for joining.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from heapq import nsmallest

from builder.events.profile import Profile, Vector

BUCKET = 60  # days; two texts that are dated meet only in the same span of days or the next
LEAST_IN_COMMON = 0.03  # of the heaviest stems, as the cosine of their weights
PROPOSED = 12  # pairs that one text proposes
FEW = 20  # texts compared with all others one by one, rather than by an index of stems

UNDATED = -1

Proposed = tuple[tuple[float, str], ...]  # the likest texts: minus their likeness, digest


@dataclass(frozen=True, slots=True)
class Heavy:
    """What a text is compared by beforehand: its heaviest stems, and its span of days."""

    stems: Vector
    bucket: int


def heavy(profile: Profile) -> Heavy:
    """The part of a profile that decides which pairs are judged."""
    return Heavy(profile.key, profile.published.toordinal() // BUCKET if profile.published else UNDATED)


def propose(
    texts: Mapping[str, Heavy], before: Mapping[str, Proposed], changed: Collection[str]
) -> dict[str, Proposed]:
    """For each text the likest others, by digest.

    `before` holds what was proposed before the texts in `changed` came, went or became others.
    """
    kept = {
        digest: proposed
        for digest, proposed in before.items()
        if digest in texts and digest not in changed and not any(other in changed for _, other in proposed)
    }
    wanting = [digest for digest in texts if digest not in kept]
    if len(wanting) > FEW:
        index = _index(texts)
        return {digest: _by_index(digest, texts, index) for digest in texts}
    found = kept | {digest: _one_by_one(digest, texts) for digest in wanting}
    for digest, proposed in kept.items():
        mine = texts[digest]
        offers = [(-_likeness(mine, texts[new]), new) for new in wanting if new in changed]
        offers = [offer for offer in offers if -offer[0] >= LEAST_IN_COMMON]
        if offers and (len(proposed) < PROPOSED or min(offers) < proposed[-1]):
            found[digest] = tuple(nsmallest(PROPOSED, (*proposed, *offers)))
    return found


def _index(texts: Mapping[str, Heavy]) -> dict[str, dict[int, list[tuple[str, float]]]]:
    """Stem -> span of days -> the texts among whose heaviest stems it is, with its weight there."""
    index: dict[str, dict[int, list[tuple[str, float]]]] = defaultdict(lambda: defaultdict(list))
    for digest, text in texts.items():
        for stem, weight in text.stems.items():
            index[stem][text.bucket].append((digest, weight))
    return index


def _by_index(
    digest: str, texts: Mapping[str, Heavy], index: Mapping[str, Mapping[int, list[tuple[str, float]]]]
) -> Proposed:
    common: dict[str, float] = defaultdict(float)
    for stem, weight in texts[digest].stems.items():
        for bucket in _beside(texts[digest].bucket, index[stem]):
            for other, its_weight in index[stem][bucket]:
                common[other] += weight * its_weight
    common.pop(digest, None)
    offers = ((-value, other) for other, value in common.items() if value >= LEAST_IN_COMMON)
    return tuple(nsmallest(PROPOSED, offers))


def _one_by_one(digest: str, texts: Mapping[str, Heavy]) -> Proposed:
    mine = texts[digest]
    all_of_them = ((-_likeness(mine, text), other) for other, text in texts.items() if other != digest)
    return tuple(nsmallest(PROPOSED, (offer for offer in all_of_them if -offer[0] >= LEAST_IN_COMMON)))


def _likeness(mine: Heavy, other: Heavy) -> float:
    """The same sum, in the same order, as the index makes."""
    if mine.stems.keys().isdisjoint(other.stems.keys()) or not _near(mine.bucket, other.bucket):
        return 0.0
    value = 0.0
    for stem, weight in mine.stems.items():
        if stem in other.stems:
            value += weight * other.stems[stem]
    return value


def _near(one: int, other: int) -> bool:
    return UNDATED in (one, other) or abs(one - other) <= 1


def _beside(bucket: int, held: Mapping[int, object]) -> Iterator[int]:
    """The spans in which texts may stand beside one of this span: all, for an undated text."""
    beside = held if bucket == UNDATED else (UNDATED, bucket - 1, bucket, bucket + 1)
    return (span for span in beside if span in held)
