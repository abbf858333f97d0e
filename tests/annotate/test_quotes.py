"""Quotes: the words in marks, and who says them; nobody where the text is not plain."""

import pytest

from tests.annotate.articles import dossier

MEETING = "In a meeting with Defence Minister Erfan Saleh, parliament speaker Reza Moradi praised the army."
SAID = [
    ("verb behind", '"We will not go back," Moradi said.', ["Reza Moradi"]),
    ("verb first", '"We will not go back," said Reza Moradi, who smiled.', ["Reza Moradi"]),
    ("verb before", "Saleh said: “We will not go back.”", ["Erfan Saleh"]),
    ("he", "He hailed the troops and said, “We will not go back.”", ["Reza Moradi"]),
    ("the minister", "The defence minister, for his part, said, “We will not go back.”", ["Erfan Saleh"]),
    ("quoted as", '"We will not go back," the website quoted Saleh as telling Moradi.', ["Erfan Saleh"]),
    ("an agency", 'They agreed on a "wide range of joint projects", the agency reported.', [None]),
    ("goes on", '"We will not go back," Saleh said. "It is over."', ["Erfan Saleh", "Erfan Saleh"]),
    ("somebody else", '"We will not go back," an aide said.', [None]),
    ("scare quotes", 'They stressed the importance of "unity".', []),
]


@pytest.mark.parametrize(("kind", "text", "speakers"), SAID, ids=[row[0] for row in SAID])
def test_speakers(kind: str, text: str, speakers: list[str | None]) -> None:
    """By the verb of saying beside the quote and its subject."""
    found = dossier(MEETING, text)
    names = [None if quote.speaker is None else found.people[quote.speaker].name for quote in found.quotes]
    assert names == speakers, kind


def test_text_is_without_marks() -> None:
    """The quote is found again at its offsets."""
    text = "‘I have fed those ducks,’ said Wilfred Marsh. ‘It isn’t a joke.’"
    found = dossier(text)
    assert [quote.text for quote in found.quotes] == ["I have fed those ducks,", "It isn’t a joke."]
    assert all(text[quote.start : quote.end] == quote.text for quote in found.quotes)


def test_an_open_quote_goes_on() -> None:
    """A paragraph without a closing mark hands its speaker on to the next."""
    found = dossier("Reza Moradi said: “The first reason is money.", "“The second is time.”")
    assert [quote.speaker for quote in found.quotes] == [0, 0]


def test_apostrophes_open_nothing() -> None:
    """Possessives and short forms are no quotation marks."""
    assert not dossier("The drivers' car wasn't in Moore's yard.").quotes
