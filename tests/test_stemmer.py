"""The stemmer gives what Snowball's own gives, word by word."""

import re
from itertools import chain
from pathlib import Path

import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st

from builder import stemmer

SNOWBALL = snowballstemmer.stemmer("english")
COMMON = Path(stemmer.__file__).parent / "lexicon" / "data" / "common.txt"
TABLES = (stemmer.ENDINGS, stemmer.PAST, stemmer.SECOND, stemmer.THIRD, stemmer.FOURTH)
ENDINGS = sorted({*chain.from_iterable(TABLES), "eed", "sses", ""})


def test_some_words_and_their_stems() -> None:
    asked = "talks talked talking relations happily hoping agreed dying skies organization yes generously"
    assert [stemmer.stem(word) for word in asked.split()] == (
        "talk talk talk relat happili hope agre die sky organiz yes generous".split()
    )


def test_words_of_english_and_each_with_every_ending() -> None:
    words = re.findall("[a-z]+", COMMON.read_text("utf-8"))
    every = [*stemmer.WHOLE, *words, *(word + end for word in words[::60] for end in ENDINGS)]
    assert [stemmer.stem(word) for word in every] == [SNOWBALL.stemWord(word) for word in every]


@given(st.text("aeiouybcdlmnrstwxgké", max_size=8), st.sampled_from(ENDINGS), st.sampled_from(["", "s", "ly", "ed"]))
def test_any_letters_with_any_ending(letters: str, ending: str, more: str) -> None:
    word = letters + ending + more
    assert stemmer.stem(word) == SNOWBALL.stemWord(word)
