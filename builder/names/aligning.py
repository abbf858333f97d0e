"""Line up the parts of two names: which corresponds to which, in order, and how well."""

from msgspec import Struct

from builder.names.part_match import PartMatch, match
from builder.names.parts import Part
from builder.names.weights import AGREES

CLOSE, CLOSE_ABROAD = 0.85, 0.55  # what two parts closed up and one must be worth; of two scripts


class Pair(Struct, frozen=True):
    """Parts of the two names that correspond: (one or two of the left, one or two of the right, how)."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    how: PartMatch


class Alignment(Struct, frozen=True):
    """Which parts correspond, in order."""

    pairs: tuple[Pair, ...]

    @property
    def worth(self) -> float:
        return sum(pair.how.worth * max(len(pair.left), len(pair.right)) for pair in self.pairs)


def align(one: tuple[Part, ...], two: tuple[Part, ...]) -> Alignment:
    """The alignment of parts, in order, that is worth most; two parts may close up to one (Ke Qiang, Keqiang)."""
    if len(one) == len(two):
        straight = [match(mine.text, theirs.text) for mine, theirs in zip(one, two, strict=True)]
        if all(straight):
            return Alignment(tuple(Pair((at,), (at,), how) for at, how in enumerate(straight) if how))
    best: dict[tuple[int, int], tuple[float, tuple[Pair, ...]]] = {}
    for i in range(len(one), -1, -1):
        for j in range(len(two), -1, -1):
            options: list[tuple[float, tuple[Pair, ...]]] = [(0.0, ())]
            if i < len(one):
                options.append(best[i + 1, j])
            if j < len(two):
                options.append(best[i, j + 1])
            for pair in _pairs(one, two, i, j):
                worth, rest = best[i + len(pair.left), j + len(pair.right)]
                options.append((worth + pair.how.worth * max(len(pair.left), len(pair.right)), (pair, *rest)))
            best[i, j] = max(options, key=lambda option: option[0])
    return Alignment(best[0, 0][1])


def _pairs(one: tuple[Part, ...], two: tuple[Part, ...], i: int, j: int) -> list[Pair]:
    pairs = []
    if i < len(one) and j < len(two):
        how = match(one[i].text, two[j].text)
        if how:
            pairs.append(Pair((i,), (j,), how))
        if len(one) > len(two) and i + 1 < len(one) and _closes_up(one[i], one[i + 1], two[j]):
            pairs.append(Pair((i, i + 1), (j,), PartMatch("joined", AGREES["joined"])))
        if len(one) < len(two) and j + 1 < len(two) and _closes_up(two[j], two[j + 1], one[i]):
            pairs.append(Pair((i,), (j, j + 1), PartMatch("joined", AGREES["joined"])))
    return pairs


def _closes_up(first: Part, second: Part, whole: Part) -> bool:
    if first.initial or second.initial or abs(len(first.text + second.text) - len(whole.text)) > 2:
        return False
    how = match(first.text + second.text, whole.text)
    latin = whole.printed.isascii() == first.printed.isascii()
    return how is not None and how.worth > (CLOSE if latin else CLOSE_ABROAD)
