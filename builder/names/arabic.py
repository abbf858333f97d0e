"""Names in Arabic letters in Latin ones. Short vowels are not written: it says less than a Latin spelling."""

import re

from builder.lexicon.arabic import latin, settled
from builder.text import fold

LETTERS = {
    "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh",
    "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh",
    "ف": "f", "ق": "q", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ء": "",
}  # fmt: skip
SMALL = {"بن": "bin", "ابن": "ibn", "بنت": "bint", "ابو": "abu", "عبد": "abd", "ال": "al", "الله": "lah"}
ARTICLE = "ال"
BEGINS = {"و": "w", "ي": "y"}  # at the beginning of a word
ARABIC = re.compile("[\u0620-\u06d3]")


def is_arabic(word: str) -> bool:
    """Whether a word is in Arabic letters."""
    return ARABIC.search(word) is not None


def in_latin(word: str) -> str:
    """The word as newsrooms write it where it is known, else letter by letter; without its article."""
    part = settled(fold(word))
    if part in SMALL:
        return SMALL[part]
    bare = part.removeprefix(ARTICLE) if len(part) > len(ARTICLE) + 2 else part
    return latin(part) or latin(bare) or by_letter(bare)


def by_letter(part: str) -> str:
    """A settled part letter by letter."""
    first = BEGINS.get(part[:1])
    return (first or "") + "".join(LETTERS.get(letter, "") for letter in (part[1:] if first else part))
