"""How much a shared word tells."""

import pytest

from builder.lexicon.rarity import rarity
from builder.text import fold, stem


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("secessionist", "minist"),  # a rare word and a common one
        ("minist", "year"),
        ("dehqan", "iran"),  # a surname and a country
        ("165076", "20"),  # a long number and a short one
        ("2017", "7"),
    ],
)
def test_the_rarer_the_more(more: str, less: str) -> None:
    assert rarity(more) > rarity(less)


def test_the_commonest_words_tell_next_to_nothing() -> None:
    assert rarity("like") < 0.5


@pytest.mark.parametrize(
    ("word", "language"), [("gobierno", "es"), ("regierung", "de"), ("правительство", "ru"), ("الحكومة", "ar")]
)
def test_a_common_word_of_another_language(word: str, language: str) -> None:
    """It says less than one that no table holds, and less than in English, where it is unheard of."""
    common = rarity(stem(fold(word)), language)
    assert common < 5 < rarity("xqwzkov", language) < rarity(stem(fold(word)))
