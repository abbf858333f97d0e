"""Names in Arabic letters in Latin ones. Short vowels are not written: it says less than a Latin spelling."""

import re

from builder.lexicon.arabic import latin, settled
from builder.text import fold

LETTERS = {
    "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh",
    "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "ə", "غ": "gh",
    "ف": "f", "ق": "q", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ء": "",
}  # fmt: skip
# What Persians read otherwise, and the letters by which their writing is known.
PERSIAN = {"ث": "s", "ذ": "z", "ض": "z", "ق": "gh"}
PERSIAN_LETTERS = re.compile("[پچژگکی]")
VAV = re.compile("و(?=[اي])")  # v, before a vowel
WAW = re.compile("(?<=[اع])و|و(?=ا)")  # w, beside a vowel
BETWEEN = re.compile(r"(?<=[^\Wاويىء])(?=[^\Wاويىءع])")  # two consonants
SMALL = {
    "بن": "bin", "ابن": "ibn", "بنت": "bint", "ولد": "ould", "ابو": "abu", "عبد": "abd", "ال": "al", "الله": "lah",
}  # fmt: skip
SECOND = tuple("رضا علي حسين حسن محمد مهدي اكبر اصغر جواد باقر".split())  # closed up with a name before
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
    known = latin(part) or latin(bare) or _closed_up(part)
    return known or by_letter(bare, persian=PERSIAN_LETTERS.search(word) is not None)


def _closed_up(part: str) -> str:
    """Two given names that Persians write as one, each as newsrooms write it: غلامرضا; empty if it is not two."""
    for second in SECOND:
        first = part.removesuffix(second)
        if first != part and latin(first):
            return latin(first) + latin(second)
    return ""


def by_letter(part: str, *, persian: bool = False) -> str:
    """A settled part letter by letter, with a vowel that may be any between two consonants."""
    letters = LETTERS | PERSIAN if persian else LETTERS
    first = BEGINS.get(part[:1])
    rest = part[1:] if first else part
    if persian:
        first, rest = "v" if first == "w" else first, VAV.sub("v", rest)
    else:
        rest = WAW.sub("w", rest)
    rest = BETWEEN.sub("ə", rest)
    return (first or "") + "".join(letters.get(letter, letter if letter in "vwə" else "") for letter in rest)
