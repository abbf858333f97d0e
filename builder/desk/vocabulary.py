# ruff: noqa: E501
"""The words that carry a text's matter: what two lines of one story share."""

from functools import lru_cache

from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.text import STOP_WORDS, fold, words

LONGEST = 4000  # characters of a paragraph that are looked at
COMMON = frozenset(
    "also there being over under would could should before between against while during since until through those these some most many such just "
    "very first last next year years week month months day days time people officials official government state country told according including "
    "para como pour dans avec dans plus leur cette sont mais elle entre sobre este esta desde hasta nicht einer sein wird sich auch nach".split()
)


@lru_cache(maxsize=4096)
def content(text: str) -> set[str]:
    """The folded words of four letters and more that are not common to any text, cut to seven letters."""
    found = set()
    for token in words(text[:LONGEST]):
        word = fold(token.text).removesuffix("s")
        if (
            len(word) >= 4
            and word not in COMMON
            and word not in STOP_WORDS
            and word not in MONTHS
            and word not in WEEKDAYS
        ):
            found.add(word[:7])
    return found
