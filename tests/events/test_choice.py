"""Which texts of a large event stand side by side."""

from builder.events.choice import choose, nearest

SHIP = frozenset("halvard sund ferri captain".split())
CREW = frozenset("crew strike union mate".split())
BOTH = SHIP | CREW


def test_first_the_first_then_what_adds_most() -> None:
    """The text that tells all comes second; what it covers adds nothing after it."""
    assert choose([SHIP, CREW, BOTH, SHIP], 3) == (0, 1, 2)
    assert choose([SHIP, SHIP, CREW, BOTH], 2) == (0, 2)


def test_words_that_one_text_alone_has_do_not_count() -> None:
    """A text on something else is no reason to show it."""
    chess = frozenset("rook pawn mate gambit".split())
    assert choose([SHIP, chess, CREW, BOTH], 2) == (0, 2)


def test_no_more_than_there_are() -> None:
    assert choose([SHIP], 8) == (0,)


def test_the_nearest_has_most_in_common() -> None:
    assert nearest(SHIP, [CREW, BOTH]) == 1
