"""Pairs of names worth judging: those that share the coarse consonants, or a known variant, of two of their parts.

Judging each name with each would be quadratic; here a name is filed under a few marks, and only names that meet under
one are judged. Which names meet depends on the set of names alone, never on their order.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from builder.lexicon.given_names import full_forms
from builder.lexicon.variants import groups
from builder.names import skeleton

Mark = tuple[str, str]
Files = dict[Mark, list[int]]


def candidates(names: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Pairs of indexes into `names`, each a name's folded parts; the smaller index first, in order."""
    marks = _marks_of({part for name in names for part in name})
    whole: Files = defaultdict(list)  # under two parts, of which one is the last: such names meet each other
    partial: Files = defaultdict(list)  # under other two parts, or an initial: these meet only the former
    for at, name in enumerate(names):
        for i, j in combinations(range(len(name)), 2):
            _file(whole if j == len(name) - 1 else partial, at, marks[name[i]], marks[name[j]])
        if len(name) > 2:
            _file(whole, at, marks[name[0]], _closed("".join(name[1:])))
            _file(whole, at, _closed("".join(name[:-1])), marks[name[-1]])
        if len(name) > 1 and len(name[0]) > 1:
            _file(partial, at, (name[0][0],), marks[name[-1]])
    return sorted(_met(whole, partial))


def _file(files: Files, at: int, ones: Iterable[str], twos: Iterable[str]) -> None:
    for one in ones:
        for two in twos:
            files[(one, two) if one < two else (two, one)].append(at)


def _met(whole: Files, partial: Files) -> set[tuple[int, int]]:
    met: set[tuple[int, int]] = set()
    for mark, ats in whole.items():
        if len(ats) > 1:
            met.update((one, two) for one, two in combinations(ats, 2) if one != two)
        for other in partial.get(mark, ()):
            met.update((at, other) if at < other else (other, at) for at in ats if at != other)
    return met


def _marks_of(parts: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The marks of each part: its skeleton, and those variants that some part of another skeleton shares."""
    sharing: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        for variant in _variants(part):
            sharing[variant].add(_skeleton(part))
    return {
        part: (_skeleton(part), *(variant for variant in _variants(part) if len(sharing[variant]) > 1))
        for part in parts
    }


@lru_cache(maxsize=1 << 17)
def _variants(part: str) -> tuple[str, ...]:
    return (*(f"={group}" for group in sorted(groups(part))), *(f"={full}" for full in sorted(full_forms(part))))


@lru_cache(maxsize=1 << 17)
def _skeleton(part: str) -> str:
    return skeleton(part) or part


def _closed(parts: str) -> tuple[str]:
    return (_skeleton(parts),)
