"""Weights of words: at the length of a unit vector, as shares of a whole, in order."""

import math
from collections.abc import Mapping
from operator import itemgetter

UNIT = 10_000  # vectors hold whole numbers, so that sums over them are exact in any order

Vector = Mapping[str, int]  # key of a stem -> weight
Ranked = tuple[tuple[str, float], ...]  # keys of stems with their weights, the heaviest first


def unit(weights: Mapping[str, float]) -> Vector:
    """The weights as a vector of length `UNIT`."""
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values()))
    return {term: round(UNIT * weight / length) for term, weight in weights.items()} if length else {}


def shares(weights: Mapping[str, float]) -> Vector:
    """The weights as shares, in sum `UNIT`."""
    whole = math.fsum(weights.values())
    return {term: round(UNIT * weight / whole) for term, weight in weights.items()} if whole else {}


def ranked(weights: Mapping[str, float]) -> Ranked:
    """The terms with their weights, the heaviest first; of equals the one that the text has first."""
    return tuple(sorted(weights.items(), key=itemgetter(1), reverse=True))


def cosine(left: Vector, right: Vector) -> float:
    """What two vectors of length `UNIT` have in common, 0..1."""
    return sum([left[term] * right[term] for term in left.keys() & right.keys()]) / (UNIT * UNIT)
