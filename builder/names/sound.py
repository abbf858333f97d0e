"""How far apart two spellings of one name part sound, whatever language's habits they follow.

A folded part becomes a row of sounds ("dehghan" -> d e h G a n), and two rows are compared by an edit distance in
which every swap and every dropped sound has its price in `SWAPS` and `DROPS`. What transliterators disagree on
(q and gh, o and u, a silent h) is cheap; what tells names apart (an r more, o for a) is dear. Wagner and Fischer,
"The String-to-String Correction Problem", JACM 21 (1974), with weights.
"""

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

# Spellings of one sound, longest first where one begins another; a capital is a sound of its own.
SOUNDS = {
    "schtsch": "S", "shtch": "S", "shch": "S", "tsch": "C", "tch": "C", "tsh": "C", "dzh": "J", "dsch": "J",
    "dz": "J",
    "sch": "S", "zh": "Z", "kh": "x", "gh": "G", "sh": "S", "ch": "C", "th": "T", "dh": "D", "ph": "f", "dj": "J",
    "ts": "c", "tz": "c", "cz": "C", "ck": "k", "cq": "k", "qu": "k", "qv": "k", "x": "ks", "w": "v",
    "ou": "u", "oo": "u", "uu": "u", "ue": "u", "ee": "i", "ii": "i", "ij": "i", "iy": "i", "yi": "i", "ie": "i",
    "aa": "a", "ae": "a", "aei": "A", "aee": "A", "aie": "A", "eye": "A", "aou": "W", "oe": "o", "j": "J",
    "eyev": "eyev", "jew": "yev",
}  # fmt: skip
SPELLING = re.compile(
    r"(?P<glide>[ae][iyj](?![aeiou]))|(?P<round>a[uw](?![aeiou]))|(?P<off>(?<=[oe])ff$)|(?P<x>^x)"
    r"|(?P<many>" + "|".join(sorted(SOUNDS, key=len, reverse=True)) + r")"
    r"|(?P<twice>(.)(?=\7))|(?P<vowel>y(?![aeiou]))"
)

HARD = 1.5  # the price of any change that the two tables do not hold

# Price of one sound for another, either way round.
SWAPS = {
    0.05: "əa əe əi əo əu əA əW",  # a vowel that Arabic letters leave open
    0.1: "kq qG xk xh gG vf CT",
    0.15: "ck qg cs Ae",
    0.2: "ei ou Jg JZ cC xC TS Wo",
    0.25: "ae sS zZ sz DZ Dz DT Tt Dd Ts xG kG cz sX SX Wu",
    0.3: "Aa Ai SC CX SZ gk hG gh zJ Jy Zy Jd Jc iy kC kT vb vu",
    0.4: "Wa pb CJ td hg",
    0.6: "ao ai au eo eu io iu Ao Au Wi We",
}
# Price of a sound that one spelling lacks.
DROPS = {
    "ə": 0.05, "h": 0.25, "y": 0.2, "e": 0.3, "i": 0.3, "a": 0.4, "u": 0.45, "o": 0.5, "A": 0.6, "W": 0.6, "v": 0.8,
}  # fmt: skip
LAST_DROPS = {"ə": 0.05, "h": 0.1, "e": 0.35, "a": 0.8, "o": 0.8, "i": 0.5}

# By sound: the price of each sound for it. Itself costs nothing.
SWAP: dict[str, dict[str, float]] = {}
for price, pairs in SWAPS.items():
    for pair in (way for both in pairs.split() for way in (both, both[::-1])):
        SWAP.setdefault(pair[0], {pair[0]: 0.0})[pair[1]] = price

# The skeleton of a part is its consonants in these few classes.
COARSE = str.maketrans(
    {sound: to for to, sounds in {"k": "qGgx", "t": "TDd", "s": "SCJZzcX", "v": "fpb"}.items() for sound in sounds}
    | dict.fromkeys("aeiouAWyhə", "")
)


@lru_cache(maxsize=1 << 17)
def sounds(part: str) -> str:
    """The sounds of a folded name part, one character each: "dehghan" -> "dehGan", "yeltsin" -> "yelcin"."""
    return new_sounds(part)


def new_sounds(part: str) -> str:
    """The same as `sounds` for who remembers it anyway."""
    row = SPELLING.sub(_sound, part)
    return re.sub(r"(.)\1", r"\1", row)


@lru_cache(maxsize=1 << 17)
def skeleton(part: str) -> str:
    """The consonants of a folded part in coarse classes, which hardly any respelling changes: "dehghan" -> "tkn"."""
    return re.sub(r"(.)\1", r"\1", sounds(part).translate(COARSE))


def _sound(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "many":
        return SOUNDS[match.group()]
    return {"glide": "A", "round": "W", "off": "v", "x": "X", "twice": "", "vowel": "i"}[kind or ""]


@lru_cache(maxsize=1 << 18)
def distance(left: str, right: str) -> float:
    """How far apart two folded parts sound: 0 the same, 1 nothing in common; the price per sound of the longer."""
    one, two = sounds(left), sounds(right)
    longest = max(len(one), len(two))
    if one == two:
        return 0.0
    theirs = _drops(two)
    row = list(accumulate(theirs, initial=0.0))
    for mine, drop in zip(one, _drops(one), strict=True):
        row = _next_row(row, drop, SWAP.get(mine, {mine: 0.0}), two, theirs)
    return min(1.0, row[-1] / longest)


def _next_row(
    row: Sequence[float], drop: float, swaps: Mapping[str, float], two: str, theirs: Sequence[float]
) -> list[float]:
    """The next row of the table of Wagner and Fischer: the least price up to each sound of the other name."""
    diagonal = row[0]
    least = diagonal + drop
    found = [least]
    for above, sound, dropped in zip(row[1:], two, theirs, strict=True):
        least += dropped
        if (price := above + drop) < least:
            least = price
        if (price := diagonal + swaps.get(sound, HARD)) < least:
            least = price
        found.append(least)
        diagonal = above
    return found


def near(left: str, right: str, limit: float) -> bool:
    """Whether two folded parts are no farther apart in sound than this."""
    return apart_at_least(left, right) <= limit and distance(left, right) <= limit


def apart_at_least(left: str, right: str) -> float:
    """A distance that two folded parts cannot be below, which is quicker to see than how far apart they are.

    A sound that is like none of the other row costs at least what it costs to drop it.
    """
    one, two = _traits(left), _traits(right)
    mine = sum([price for friends, price in one.prices if not friends & two.held])
    theirs = sum([price for friends, price in two.prices if not friends & one.held])
    return min(1.0, max(mine, theirs) / max(len(one.prices), len(two.prices), 1))


class Traits(NamedTuple):
    """A part's sounds as bits; for each in turn the sounds that are like it, and the least that losing it costs."""

    held: int
    prices: tuple[tuple[int, float], ...]


@lru_cache(maxsize=1 << 16)
def _traits(part: str) -> Traits:
    row = sounds(part)
    return Traits(_bits(row), tuple(map(_trait, row)))


@functools.cache
def _trait(sound: str) -> tuple[int, float]:
    """The sounds that are like a sound, as bits, and the least that losing it costs."""
    return _bits([sound, *SWAP.get(sound, ())]), min(DROPS.get(sound, HARD), LAST_DROPS.get(sound, HARD))


def _bits(row: Iterable[str]) -> int:
    """A set of sounds as bits of a number; some beyond ASCII share one, so that more sounds seem alike than are."""
    return functools.reduce(lambda bits, sound: bits | 1 << ord(sound) % 128, row, 0)


@lru_cache(maxsize=1 << 16)
def _drops(row: str) -> tuple[float, ...]:
    """What it costs to drop each sound of the row; the last one may be cheaper or dearer."""
    prices = [DROPS.get(sound, HARD) for sound in row]
    if row:
        prices[-1] = LAST_DROPS.get(row[-1], prices[-1])
    return tuple(prices)
