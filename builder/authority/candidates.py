"""Pairs of names worth judging: those of which two parts are akin, by coarse consonants or as known variants.

Judging each name with each would be quadratic; here a name is filed under the marks of two of its parts, and only
names that meet are looked at. Whether two names are worth judging depends on the two alone.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import combinations, pairwise, product, takewhile
from typing import NamedTuple

from builder.lexicon.given_names import full_forms, pet_forms
from builder.lexicon.surnames import is_eastern_surname
from builder.names import korean, match, near, skeleton, sounds, variants

LOOKALIKE = 0.2  # parts no farther apart in sound may be confused, though they are two names: Khamenei, Khomeini
LONG = 5  # shorter ones look alike by chance

HARD_C = re.compile(r"c(?![ceihkyz])")  # which others write with a k
SOFT_G = re.compile(r"^g(?=[aeiou]\w{5})")  # Ukrainian and Belarusian Г, which others write with an h
GERMAN = re.compile(r"tsch|[eo]w$")  # as Germans write Russian names, with j for y, ch for kh: Janukowitsch

KIN = "="  # begins the mark of a group of variants


class Mark(NamedTuple):
    """What a part of a name is filed under, what else it is found by, and what it meets."""

    filed: str
    offers: frozenset[str]
    seeks: frozenset[str]


def twos(name: Sequence[str]) -> list[tuple[Mark, Mark]]:
    """The pairs of parts by which a full name meets others: two meet if both parts of a pair do, in either order.

    Of an initial only the given name that it may stand for comes first, and where a full given name stands beside it,
    it is passed over: George W. Bush meets others as George and Bush.
    """
    last = _of_part(name[-1])
    if all(len(part) == 1 for part in name[:-1]):
        return [(_of_initial(letter), mark) for letter in name[:-1] for mark in last]
    parts = [_of_part(part) for part in name if len(part) > 1]
    pairs = [two for one, other in combinations(parts, 2) for two in product(one, other)]
    pairs += product(_of_letters(name[0]) if len(name[0]) > 1 else (), last)
    if len(name[0]) == 1:
        letters = list(takewhile(lambda part: len(part) == 1, name))
        pairs += product(map(_of_initial, letters), [_closed("".join(name[len(letters) :]))])
        if len(name) > len(letters) + 1:  # K. V. Gururajan Pillai is K. V. Gururajan too
            pairs += product(map(_of_initial, letters), _of_part(name[len(letters)]))
    if len(name) == 3:
        pairs += _of_syllables(name)
    if len(name) > 2:
        pairs += product(_of_part(name[0]), [_closed("".join(name[1:]))])
        pairs += product([_closed("".join(name[:-1]))], last)
    if len(name) > 3:
        pairs += product([_closed("".join(name[:2]))], last)
    return pairs


def worth_judging(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two full names, as their folded parts, are so near that it should be judged how near."""
    return _plausible(one, two) and any(
        (_akin(a, c) and _akin(b, d)) or (_akin(a, d) and _akin(b, c)) for a, b in twos(one) for c, d in twos(two)
    )


def _akin(one: Mark, two: Mark) -> bool:
    return not one.seeks.isdisjoint(two.offers)


@lru_cache(maxsize=1 << 17)
def _of_part(part: str) -> tuple[Mark, ...]:
    soundings = _skeletons(part)
    both = kin(part) | soundings
    return tuple(Mark(sounding, both, both) for sounding in sorted(soundings))


def _of_syllables(name: Sequence[str]) -> list[tuple[Mark, Mark]]:
    """A Korean name by its coarse syllables, where the consonants may tell nothing: Park Chung-hee, Pak Chong-hui."""
    surname, *given = korean(tuple(name)) or ("",)
    return [(_exactly(f"{surname}-"), _exactly("-".join(given)))] if surname else []


@lru_cache(maxsize=1 << 17)
def _closed(parts: str) -> Mark:
    return _exactly(_skeleton(parts))


@lru_cache(maxsize=1 << 16)
def _exactly(sounding: str) -> Mark:
    return Mark(sounding, frozenset((sounding,)), frozenset((sounding,)))


@cache
def _of_initial(letter: str) -> Mark:
    return Mark(f"{letter}.", frozenset((f"{letter}.",)), frozenset((f"{letter}.", f"{letter}…")))


@lru_cache(maxsize=1 << 16)
def _of_letters(part: str) -> list[Mark]:
    """The letters that a full part may begin with: they meet an initial, and no other full part."""
    return [_of_letter(letter) for letter in sorted(_letters(part))]


@cache
def _of_letter(letter: str) -> Mark:
    return Mark(f"{letter}…", frozenset((f"{letter}…",)), frozenset((f"{letter}.",)))


@lru_cache(maxsize=1 << 17)
def kin(part: str) -> frozenset[str]:
    """The groups of variants that a part belongs to."""
    return frozenset([f"{KIN}{group}" for group in (*variants(part), *full_forms(part), *pet_forms(part))])


def _letters(part: str) -> set[str]:
    return {part[0], sounds(part)[:1].lower()}


def _plausible(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether every part of the shorter name has its like in the other; a quick look before the two are judged."""
    if len(one) > len(two):
        one, two = two, one
    if all(_has_like(mine, two) for mine in one):
        return len(one) < len(two) or all(_has_like(theirs, one) for theirs in two)
    if len(one) + 1 == len(two) > 3 and _skeleton(one[0]) == _skeleton("".join(two[:2])):  # La Ode M., Laode Muhamad
        return all(_has_like(mine, two[2:]) for mine in one[1:])
    if len(one) == 3 and (syllables := korean(tuple(one))) and syllables == korean(tuple(two)):
        return True
    if is_eastern_surname(one[0]) and is_eastern_surname(two[0]):  # Roh and Noh; Zhou Enlai and Chou En-lai
        return _skeleton("".join(one[1:])) == _skeleton("".join(two[1:]))
    return len(one) < len(two) and _skeleton("".join(one)) == _skeleton("".join(two))


def _has_like(part: str, others: Sequence[str]) -> bool:
    if part in others or any(_related(part, other) and _alike(part, other) for other in others):
        return True
    if len(part) <= LONG or len(others) < 3:
        return False
    return any(len(a + b) > LONG and _closed_up(part, a, b) for a, b in pairwise(others))


def _closed_up(part: str, first: str, second: str) -> bool:
    """Whether a part is two of the other name closed up: Shahnawaz, Shah Nawaz."""
    return part[0] == first[0] and _skeleton(part) == _skeleton(first + second)


@lru_cache(maxsize=1 << 17)
def _alike(part: str, other: str) -> bool:
    if match(part, other):
        return True
    return min(len(part), len(other)) >= LONG and near(part, other, LOOKALIKE)


def _related(part: str, other: str) -> bool:
    """A quick look whether two parts may be alike."""
    if len(part) == 1 or len(other) == 1:
        short, full = sorted((part, other), key=len)
        return len(full) > 1 and short in _letters(full)
    return not _skeletons(part).isdisjoint(_skeletons(other)) or not kin(part).isdisjoint(kin(other))


@lru_cache(maxsize=1 << 17)
def _skeleton(part: str) -> str:
    return skeleton(part) or part


@lru_cache(maxsize=1 << 17)
def _skeletons(part: str) -> frozenset[str]:
    """That of a part, and of what others write for it: Harashchenko, Batungbakal; of Arabic letters u or v."""
    open_vowels = part.replace("u", "v") if "ə" in part else part
    german = part.replace("j", "y").replace("ch", "kh") if GERMAN.search(part) else part
    spellings = (part, open_vowels, german, HARD_C.sub("k", part), part.replace("kh", "h"), SOFT_G.sub("h", part))
    return frozenset([_skeleton(spelling) for spelling in spellings])
