"""Sentences that look back to another happening of the kind: its names are not those of the news."""

import pytest

from builder.annotate.background import tells_another


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
