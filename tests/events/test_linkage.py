"""Sets joined by the mean over all their pairs."""

import random
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from builder.events.linkage import Pair, average_link

UNLIKE = -6.0
PAIRS = st.dictionaries(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")), st.integers(-6, 6).map(float))


def joined(odds: Mapping[Pair, float]) -> list[list[str]]:
    """The sets, where a pair that was not judged beforehand proves unlike."""
    return sorted(sorted(members) for members in average_link(odds, lambda one, other: UNLIKE, 0.0))


def test_like_texts_are_joined() -> None:
    assert joined({("a", "b"): 3.0, ("b", "c"): 2.0, ("a", "c"): 1.0}) == [["a", "b", "c"]]


def test_a_chain_of_likenesses_is_cut() -> None:
    """b is like a and c, but c is unlike a: b stays with the liker of the two."""
    assert joined({("a", "b"): 3.0, ("b", "c"): 2.0}) == [["a", "b"]]


def test_one_doubtful_pair_does_not_break_a_set() -> None:
    """a and c differ a little, but both are very like b."""
    assert joined({("a", "b"): 4.0, ("b", "c"): 4.0, ("a", "c"): -1.0}) == [["a", "b", "c"]]


def test_pairs_not_judged_beforehand_are_judged_when_their_sets_meet() -> None:
    asked = []

    def judge(one: str, other: str) -> float:
        asked.append((one, other))
        return 2.0

    assert average_link({("a", "b"): 3.0, ("b", "c"): 2.0}, judge, 0.0) == [{"a", "b", "c"}]
    assert asked == [("a", "c")]


@given(PAIRS, st.randoms())
def test_the_order_of_pairs_does_not_matter(odds: dict[Pair, float], chance: random.Random) -> None:
    shuffled = list(odds.items())
    chance.shuffle(shuffled)
    assert joined(dict(shuffled)) == joined(odds)
