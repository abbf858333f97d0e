"""Words as they are looked up. static/search-words.js cuts and folds in the same way (tests/search/words.json).

    "Łukasz's cease-fire"  ->  lukasz, s, cease, fire   and the compounds lukasz's, cease-fire
    "U.S."                 ->  u, s                     and the compound u.s
    "北京大学"              ->  北京, 京大, 大学, 学        (bigrams, and the last character by itself)

What stands between apostrophes, hyphens and full stops is a word, so that a phrase is what is printed. A compound is
listed beside its parts under what it is without them, so that "ceasefire" and "obrien" are found however printed.
"""

import re
import unicodedata
from functools import lru_cache

from builder import text

PLAIN_MARKS = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("‐", "-"), ("‑", "-"), ("–", " "), ("—", " "))
# Dropped from words: diacritics, tashkeel, points, tatweel, joiners, and what is no letter in a compatibility form.
DROPPED = (
    "\u00ad\u02bb-\u02bf\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d"
    "\u20d0-\u20f0\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
)
SIGNS = "\u0900-\u0963\u0966-\u109f"  # scripts whose vowel signs are no letters by themselves
NO_LETTER = r"\x00-/:-@\[-`{-\x7f\s\u2044"
CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

WORD = re.compile(rf"[^\W_]+(?:[{DROPPED}{SIGNS}]+[^\W_]*)*")
ASCII_WORD = re.compile(r"[a-z0-9]+")
# Where a compound may be: an apostrophe or hyphen between letters, a full stop between two letters alone.
JOINT = re.compile(r"['.-](?<=\w.)(?=\w)")
COMPOUND = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)+|\b[^\W\d_](?:\.[^\W\d_]\b)+")
DROP = re.compile(f"[{DROPPED}{NO_LETTER}]+")
CJK_RUN = re.compile(f"[{CJK}]+|[^{CJK}]+")
CJK_ANY = re.compile(f"[{CJK}]")
# As people type them; one letter for what Arabic and Persian keyboards write in two ways; digits of both.
LETTERS = str.maketrans({
    **text.LETTERS, "ς": "σ", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
    **{digit: str(n) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for n, digit in enumerate(digits)},
})  # fmt: skip
ARTICLE = re.compile(r"[وبكف]?ال(?=...)|لل(?=...)")
JOINTS = re.compile("['.-]")


@lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """One word as it is looked up; "" where it has no letter."""
    if word.isascii():
        return word.lower()
    lower = unicodedata.normalize("NFKD", word.lower()).lower().translate(LETTERS)
    return DROP.sub("", lower)


def plain(words: str) -> str:
    """The text in lower case; quotation marks and dashes, which are no words, made ASCII, so that most of it is."""
    lower = words.lower()
    if not lower.isascii():
        for mark, like in PLAIN_MARKS:
            lower = lower.replace(mark, like)
    return lower


def cut(lower: str) -> list[str]:
    """Every word of a plain text in order, folded: a word's place in the list is its position."""
    if lower.isascii():
        return ASCII_WORD.findall(lower)
    found = [word if word.isascii() else fold(word) for word in WORD.findall(lower)]
    if CJK_ANY.search(lower):
        return [part for word in found for part in parts(word)]
    return [word for word in found if word]


@lru_cache(maxsize=1 << 14)
def parts(word: str) -> tuple[str, ...]:
    """A folded word, its Chinese and Japanese runs as bigrams; each takes one position."""
    made: list[str] = []
    for run in CJK_RUN.findall(word):
        if CJK_ANY.match(run):
            made += [run[at : at + 2] for at in range(len(run))]
        else:
            made.append(run)
    return tuple(made)


def compounds(lower: str) -> list[str]:
    """What a plain text prints with apostrophes, hyphens or full stops inside: "iran's", "cease-fire", "u.s"."""
    made: list[str] = []
    end = 0
    for joint in JOINT.finditer(lower):
        if joint.start() >= end:
            start = lower.rfind(" ", end, joint.start()) + 1 or end
            end = lower.find(" ", joint.end())
            end = len(lower) if end < 0 else end
            made += COMPOUND.findall(lower[start:end])
    return made if lower.isascii() else [folded for compound in made if (folded := _folded(compound))]


def _folded(compound: str) -> str:
    joints, between = JOINTS.findall(compound), [fold(part) for part in JOINTS.split(compound)]
    made = between[0] + "".join(joint + part for joint, part in zip(joints, between[1:], strict=True))
    return made if all(between) else ""


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """What a folded word or a compound is filed under: its English stem; in Arabic the word without the article."""
    joined = JOINTS.sub("", word)
    if joined.isascii():
        return text.stem(joined) if joined.isalpha() else joined
    return ARTICLE.sub("", joined, count=1) if ARTICLE.match(joined) else joined
