"""The words that carry a text's matter: what two lines of one story share."""

import re
from collections.abc import Iterable
from functools import lru_cache

from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.text import STOP_WORDS, fold, folded_text

LONGEST = 4000  # characters of a paragraph that are looked at
COMMON = frozenset(
    "also there being over under would could should before between against while during since until through"
    " those these some most many such just very first last next year years week month months day days time"
    " people officials official government state country told according including para como pour dans avec dans"
    " plus leur cette sont mais elle entre sobre este esta desde hasta nicht einer sein wird sich auch nach".split()
)
USELESS = COMMON | STOP_WORDS | frozenset(MONTHS) | frozenset(WEEKDAYS)
EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff]{2,}")  # no space parts its words: pairs of letters are taken
WORD = re.compile(r"[^\W\d_]{4,}")
# What Arabic writes together with the next word: and, so; in, by, to, as; the.
PROCLITIC = re.compile(
    "^(?:[\u0648\u0641]?(?:[\u0628\u0643\u0644]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644]))(?=[^\\W\\d_]{3})"
)
ASCII_WORD = re.compile(r"[a-z]{4,}")  # of lower case; found in half the time


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """The folded words of four letters and more that are not common to any text, cut to seven letters."""
    sample = text[:LONGEST]
    if sample.isascii():
        return _cut(ASCII_WORD.findall(sample.lower()))
    found = _cut(PROCLITIC.sub("", word) for word in WORD.findall(folded_text(sample)))
    if not (eastern := EASTERN.findall(sample)):
        return found
    return found | {run[at : at + 2] for run in eastern for at in range(len(run) - 1)}


def _cut(folded: Iterable[str]) -> frozenset[str]:
    return frozenset([word.removesuffix("s")[:7] for word in set(folded) - USELESS])


@lru_cache(maxsize=512)
def words(text: str) -> frozenset[str]:
    """The folded words of five letters and more, whole: of which longer ones are made in some languages."""
    return frozenset(word for word in map(fold, WORD.findall(text[:600])) if len(word) > 4)
