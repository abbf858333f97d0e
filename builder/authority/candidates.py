"""Pairs of names worth judging: those that share the coarse consonants, or a known variant, of two of their parts.

Judging each name with each would be quadratic; here a name is filed under a few marks, and only names that meet under
one are judged. Which names meet depends on the set of names alone, never on their order.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from builder.lexicon.given_names import full_forms
from builder.lexicon.surnames import is_eastern_surname
from builder.names import distance, match, skeleton, variants

Marks = dict[str, frozenset[str]]  # of each part
LOOKALIKE = 0.2  # parts no farther apart in sound may be confused, though they are two names: Khamenei, Khomeini
LONG = 5  # shorter ones look alike by chance

Files = dict[tuple[str, str], list[int]]  # names, by index, under two marks in order of the alphabet


def candidates(names: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Pairs of indexes into `names`, each a name's folded parts; the smaller index first, in order."""
    marks = _marks_of({part for name in names for part in name})
    whole: Files = defaultdict(list)  # under two parts, of which one is the last: such names meet each other
    partial: Files = defaultdict(list)  # under other two parts, or an initial: these meet only the former
    for at, name in enumerate(names):
        last = marks[name[-1]]
        for part in name[:-1]:
            _file(whole, at, marks[part], last)
        if len(name) > 2:
            for one, two in combinations(name[:-1], 2):
                _file(partial, at, marks[one], marks[two])
            _file(whole, at, marks[name[0]], (_skeleton("".join(name[1:])),))
            _file(whole, at, (_skeleton("".join(name[:-1])),), last)
    for at, name in enumerate(names):
        if len(name) > 1 and len(name[0]) > 1:
            for mark in marks[name[-1]]:
                one, two = name[0][0], mark
                under = (one, two) if one < two else (two, one)
                if under in whole:
                    partial[under].append(at)
    return sorted((one, two) for one, two in _met(whole, partial) if _plausible(names[one], names[two]))


def _file(files: Files, at: int, ones: Iterable[str], twos: Iterable[str]) -> None:
    for one in ones:
        for two in twos:
            files[(one, two) if one < two else (two, one)].append(at)


def _met(whole: Files, partial: Files) -> set[tuple[int, int]]:
    met: set[tuple[int, int]] = set()
    for ats in whole.values():
        if len(ats) > 1:
            met.update((one, two) for one, two in combinations(ats, 2) if one != two)
    for mark, others in partial.items():
        if mark in whole:
            ats = whole[mark]
            met.update((at, other) if at < other else (other, at) for at in ats for other in others if at != other)
    return met


@lru_cache(maxsize=1 << 18)
def _plausible(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether every part of the shorter name has its like in the other; a quick look before the two are judged."""
    if len(one) > len(two):
        one, two = two, one
    if all(_has_like(mine, two) for mine in one):
        return len(one) < len(two) or all(_has_like(theirs, one) for theirs in two)
    if is_eastern_surname(one[0]) and is_eastern_surname(two[0]):  # Roh and Noh; Zhou Enlai and Chou En-lai
        return _skeleton("".join(one[1:])) == _skeleton("".join(two[1:]))
    return len(one) < len(two) and _skeleton("".join(one)) == _skeleton("".join(two))


def _has_like(part: str, others: Sequence[str]) -> bool:
    return part in others or any(
        _akin(part, other) and (match(part, other) or _may_be_confused(part, other)) for other in others
    )


def _may_be_confused(part: str, other: str) -> bool:
    return min(len(part), len(other)) >= LONG and distance(part, other) <= LOOKALIKE


def _akin(part: str, other: str) -> bool:
    if len(part) == 1 or len(other) == 1 or _skeleton(part) == _skeleton(other):
        return True
    return not set(_variants(part)).isdisjoint(_variants(other))


@lru_cache(maxsize=1 << 17)
def _variants(part: str) -> tuple[str, ...]:
    return (*(f"={group}" for group in sorted(variants(part))), *(f"={full}" for full in sorted(full_forms(part))))


@lru_cache(maxsize=1 << 17)
def _skeleton(part: str) -> str:
    return skeleton(part) or part


def _marks_of(parts: Collection[str]) -> Marks:
    """The marks of each part: its skeleton, and those variants that some part of another skeleton shares."""
    sharing: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        for variant in _variants(part):
            sharing[variant].add(_skeleton(part))
    return {
        part: frozenset((_skeleton(part), *(variant for variant in _variants(part) if len(sharing[variant]) > 1)))
        for part in parts
    }
