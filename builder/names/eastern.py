"""Chinese and Korean names, syllable by syllable: other rules would see likeness where there is none, or miss it.

Two names in pinyin are one only if their syllables are the same: Li Peng is not Li Ping. The older romanisation of
Wade and Giles (Mao Tse-tung) is read as every pinyin that it may stand for, since newsrooms drop its apostrophes.
Korean names follow no one system; each syllable is led back to a coarse form (Park Geun-hye, Pak Kun-hye).
"""

import re
from functools import cache, lru_cache
from typing import Literal

from builder.lexicon.surnames import is_chinese_surname, is_korean_surname
from builder.names.parts import Name

Syllables = tuple[str, ...]
Answer = Literal["same", "differ", "may be", "not eastern"]

# Finals by initial: the syllables of Hanyu Pinyin (GB/T 16159), tones and umlauts left out.
PINYIN = {
    "": "a ai an ang ao e en er ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue",
    "g k h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j q x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z c s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
# From pinyin to Wade and Giles, apostrophes left out; the first pattern that fits, for the final and for the initial.
WADE_FINALS = [
    (r"^(zh|ch|sh|r)i$", r"\1ih"), (r"^si$", "szu"), (r"^(z|c)i$", r"\1u"), (r"^([gkh])e$", r"\1o"), (r"^er$", "erh"),
    (r"^([gk])ui$", r"\1uei"), (r"^(?![gkh]|sh)(\w+)uo$", r"\1o"), (r"^you$", "yu"), (r"^yan$", "yen"),
    (r"^yi$", "i"), (r"ong$", "ung"), (r"ian$", "ien"), (r"(?<=[iuy])e$", "eh"),
]  # fmt: skip
WADE_INITIALS = [
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("d", "t"), ("g", "k"), ("j", "ch"), ("q", "ch"),
    ("x", "hs"), ("z(?=u$)", "tz"), ("c(?=u$)", "tz"), ("z", "ts"), ("c", "ts"), ("r", "j"),
]  # fmt: skip

# Korean: what is written in several ways, led back to one.
KOREAN_SURNAMES = {
    spelling: spellings.split()[0]
    for spellings in ("lee yi ri rhee rhie li", "roh noh ro no", "lim rim im yim", "ryu yoo yu you ryoo", "choi choe",
                      "woo wu u", "oh o", "heo hur huh", "park pak bak", "seo suh", "paik baek paek baik")
    for spelling in spellings.split()
}  # fmt: skip
KOREAN = [
    (r"wh", "hw"), (r"sh(?=i)", "s"), (r"th", "t"), (r"kk|g", "k"), (r"d", "t"), (r"b", "p"), (r"j", "ch"),
    (r"l", "r"), (r"(?<=[aeiou])h$", ""), (r"ee", "i"), (r"oi", "oe"), (r"ai|ay", "ae"), (r"u?eui|ui", "i"),
    (r"yeo|you|yu|yoo", "yo"), (r"(?:eo|oo|ou|eu|u|o)(?=[^aeiou]+$)", "o"), (r"oo|woo|wu|ou", "u"), (r"eo", "o"),
]  # fmt: skip


def compare_syllables(one: Name, two: Name) -> Answer:
    """What the syllables of two names say, where both are Chinese or both Korean; in either order of the parts.

    Russian letters have other syllables: Пэн is Peng.
    """
    answer = _syllables(one, two)
    return "may be" if answer == "same" and _foreign(one) != _foreign(two) else answer


def _foreign(name: Name) -> bool:
    return any(part.printed[:1] >= "\u0370" for part in name.parts)


def _syllables(one: Name, two: Name) -> Answer:
    if one.suffix or two.suffix or not 1 < len(one.parts) < 5 or not 1 < len(two.parts) < 5:
        return "not eastern"
    mine, theirs = chinese(one), chinese(two)
    if mine and theirs:
        return "same" if mine == theirs else "may be" if _wade(mine, two) or _wade(theirs, one) else "differ"
    for pinyin, other in ((mine, two), (theirs, one)):
        if pinyin and _wade(pinyin, other):
            return "same"
    if not mine and not theirs:
        left, right = (korean(tuple([part.text for part in name.parts])) for name in (one, two))
        if left and left == right:
            return "same"
    return "not eastern"


def may_be_eastern(name: Name) -> bool:
    """Whether any part is a Chinese or Korean surname; without one the syllables say nothing."""
    return any(
        is_chinese_surname(part.text) or is_korean_surname(part.text) or part.text in KOREAN_SURNAMES
        for part in name.parts
    )


@lru_cache(maxsize=1 << 16)
def chinese(name: Name) -> Syllables:
    """The pinyin syllables of a Chinese name, surname first; empty for any other name."""
    texts = [part.text for part in name.parts]
    for order in (texts, [texts[-1], *texts[:-1]]):
        if is_chinese_surname(order[0]):
            given = [_segmented(text) for text in order[1:]]
            if all(given) and sum(map(len, given)) <= 3:
                return (order[0], *(syllable for part in given for syllable in part))
    return ()


@lru_cache(maxsize=1 << 14)
def is_pinyin(surname: str, given: str) -> bool:
    """Whether folded words are a Chinese surname and a given name of two syllables, which hardly reads otherwise."""
    return is_chinese_surname(surname) and len(given) > 4 and len(_segmented(given)) == 2


@lru_cache(maxsize=1 << 16)
def korean(texts: tuple[str, ...]) -> Syllables:
    """The coarse syllables of a Korean name (surname and a given name of two), surname first; else empty."""
    if len(texts) == 3:
        for order in (texts, (texts[-1], *texts[:-1])):
            if is_korean_surname(order[0]) or order[0] in KOREAN_SURNAMES:
                return (_coarse(KOREAN_SURNAMES.get(order[0], order[0])), *map(_coarse, order[1:]))
    return ()


def _coarse(syllable: str) -> str:
    for pattern, to in KOREAN:
        syllable = re.sub(pattern, to, syllable)
    return syllable


def _wade(pinyin: Syllables, name: Name) -> bool:
    """Whether a name's parts may be these syllables in Wade and Giles."""
    texts = [part.text for part in name.parts]
    return len(texts) == len(pinyin) and all(text in wade(sound) for text, sound in zip(texts, pinyin, strict=True))


@cache
def wade(pinyin: str) -> frozenset[str]:
    """The spellings in Wade and Giles of a pinyin syllable: "xiao" -> hsiao, "zi" -> tzu."""
    final = pinyin
    for pattern, to in WADE_FINALS:
        if re.search(pattern, final):
            final = re.sub(pattern, to, final)
            break
    for pattern, to in WADE_INITIALS:
        if re.match(pattern, final):
            final = re.sub(f"^{pattern}", to, final)
            break
    return frozenset({final, pinyin}) if pinyin == "yi" else frozenset({final})


@cache
def _pinyin() -> frozenset[str]:
    return frozenset(
        initial.strip() + final
        for initials, finals in PINYIN.items()
        for initial in initials.split() or [""]
        for final in finals.split()
    )


@lru_cache(maxsize=1 << 16)
def _segmented(text: str) -> Syllables:
    """A part cut into at most three pinyin syllables, the longest first; empty if it cannot be."""
    if text in _pinyin():
        return (text,)
    for end in range(min(6, len(text) - 1), 0, -1):
        if text[:end] in _pinyin():
            rest = _segmented(text[end:])
            if rest and len(rest) < 3:
                return (text[:end], *rest)
    return ()
