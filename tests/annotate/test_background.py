"""Sentences that look back to another happening, of the kind or of another day."""

import pytest

from builder.annotate.background import days_back, tells_another


@pytest.mark.parametrize(
    ("sentence", "another"),
    [
        ("Last week 23 people died in a similar incident in Kelm.", True),
        ("A similar bomb attack killed nine in Orvik.", True),
        ("Twelve people died in the incident.", False),
        ("Two boats of similar size sank.", False),
    ],
)
def test_another_happening(sentence: str, another: bool) -> None:
    assert tells_another(sentence) == another


@pytest.mark.parametrize(
    ("opening", "days"),
    [
        ("A bomb killed nine in Kelm, one week after a bomb killed fourteen there.", (7,)),
        ("Nobody has claimed last week's attack.", (7,)),
        ("The mayor resigned 3 days after the fire.", (3,)),
        ("The ferry sails again two weeks after it ran aground.", (14,)),
        ("The ferry sails each week after the holidays.", ()),
        ("Fire destroys shed days after fatal blast.", (3, 5)),
    ],
)
def test_how_many_days_an_opening_looks_back(opening: str, days: tuple[int, ...]) -> None:
    assert days_back(opening) == days
