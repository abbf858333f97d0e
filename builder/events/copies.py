"""Near-copies: texts that print one report in nearly the same words."""

from collections.abc import Mapping, Set

COPY = 0.5  # of the smaller text's shingles: more than any two reporters share, quotes included


def copies(sketches: Mapping[str, Set[int]]) -> Mapping[str, str]:
    """Near-copy -> the first told of the texts it is like; `sketches` of the texts are in order of telling."""
    found: dict[str, str] = {}
    for at, (member, sketch) in enumerate(sketches.items()):
        for original in list(sketches)[:at]:
            if original not in found and containment(sketches[original], sketch) >= COPY:
                found[member] = original
                break
    return found


def containment(left: Set[int], right: Set[int]) -> float:
    """How much of the smaller text's wording occurs in the other, 0..1."""
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0
