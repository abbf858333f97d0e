"""Words as they are looked up. static/search-words.js cuts and folds in the same way (tests/search/words.json).

    "Łukasz's cease-fire"  ->  lukasz, s, cease, fire   and the compounds lukasz's, cease-fire
    "U.S."                 ->  u, s                     and the compound u.s
    "北京大学"              ->  北京, 京大, 大学, 学        (bigrams, and the last character by itself)

What stands between apostrophes, hyphens and full stops is a word, so that a phrase is what is printed. A compound is
listed beside its parts under what it is without them, so that "ceasefire" and "obrien" are found however printed.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from builder import text

BREAK = "P"  # between lines; no word in lower case is like it
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
# Of ASCII in lower case: everything else is a blank; and its shape, in which "a-a" tells where a compound may be.
BLANKS = str.maketrans({code: " " for code in range(128) if not chr(code).isalnum()})
SHAPE = str.maketrans({
    code: "a" if chr(code).isalpha() else "-" if chr(code) in "'.-" else "0" if chr(code).isdigit() else " "
    for code in range(128)
})  # fmt: skip
# The same elsewhere: an apostrophe or hyphen between letters, a full stop between two letters alone.
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
        return lower.translate(BLANKS).split()
    found = [word if word.isascii() else fold(word) for word in WORD.findall(lower)]
    if CJK_ANY.search(lower):
        return [part for word in found for part in parts(word)]
    return [word for word in found if word]


def cut_lines(lower: str) -> list[str]:
    """The same of several lines: between two of them stands a BREAK, so that a phrase is found in one line alone."""
    if lower.isascii():
        return lower.replace("\n", f" {BREAK} ").translate(BLANKS).split()
    found: list[str] = []
    for line in lower.split("\n"):
        found += cut(line)
        found.append(BREAK)
    return found[:-1]


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
    for joint in _joints(lower):
        if joint >= end:
            start = lower.rfind(" ", end, joint) + 1 or end
            end = lower.find(" ", joint + 1)
            end = len(lower) if end < 0 else end
            made += COMPOUND.findall(lower[start:end])
    return made if lower.isascii() else [folded for compound in made if (folded := _folded(compound))]


def _joints(lower: str) -> Iterator[int]:
    """Where an apostrophe, hyphen or full stop may join letters."""
    if not lower.isascii():
        yield from (joint.start() for joint in JOINT.finditer(lower))
        return
    shape = lower.translate(SHAPE)
    at = shape.find("a-a")
    while at >= 0:
        yield at + 1
        at = shape.find("a-a", at + 2)


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


def label(word: str) -> str:
    """A word and the stem that it is filed under, "talks>talk"; once where they are the same."""
    stemmed = stem(word)
    return word if stemmed == word else f"{word}>{stemmed}"
