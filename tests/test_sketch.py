"""The sketch of a text: what two sketches share tells what the texts share."""

from hypothesis import given
from hypothesis import strategies as st

from builder.text import sketch

WORD = st.text(alphabet="abcdefgh", min_size=1, max_size=6)


def test_too_short_for_a_shingle() -> None:
    assert sketch(["two", "words"]) == ()


@given(st.lists(WORD, max_size=60), st.integers(0, 60))
def test_a_shortened_copy_lies_within_the_whole(words: list[str], kept: int) -> None:
    assert set(sketch(words[:kept])) <= set(sketch(words))


def test_one_changed_word_of_a_hundred_leaves_most_of_the_sketch() -> None:
    report = [f"word{number}" for number in range(100)]
    edited = [*report[:50], "another", *report[51:]]
    whole, changed = set(sketch(report)), set(sketch(edited))
    assert len(whole & changed) >= 0.8 * len(whole)


def test_other_words_share_nothing() -> None:
    left, right = (sketch([f"{side}{number}" for number in range(200)]) for side in ("left", "right"))
    assert not set(left) & set(right)
