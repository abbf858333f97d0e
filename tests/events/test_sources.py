"""Whom in the press a text names as its source."""

import pytest

from builder import annotate, desk, intake
from builder.events.sources import sources


def named(text: str) -> list[tuple[str, str, int | None]]:
    """Of every source: its name, the words that name it, its block."""
    dossier = annotate.annotate(desk.edit(intake.read(f"Talks in Kelm\n\n{text}\n".encode(), "clipping.txt")))
    return [(found.name, found.words, found.block) for found in sources(dossier)]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("The talks went on, the minister told Reuters on Monday.", "Reuters", "told Reuters"),
        ("Ten were hurt, quoting state news agency IRNA, the paper said.", "IRNA", "quoting state news agency IRNA"),
        ("According to the semi-official Fars news agency, ten were hurt.", "Fars News Agency", "Fars news agency"),
        ("Ten people were hurt, the official Xinhua news agency reported.", "Xinhua", "Xinhua"),
        ("Ten people were hurt, the Harran News Agency reported.", "Harran News Agency", "Harran News Agency"),
        ("In a statement to Al Jazeera the rebels denied it.", "Al Jazeera", "statement to Al Jazeera"),
        ("The New York Times reported that ten people were hurt.", "The New York Times", "The New York Times"),
    ],
)
def test_a_source_that_the_text_quotes(text: str, name: str, words: str) -> None:
    (found,) = named(text)
    assert found[0] == name
    assert found[1].startswith(words)


@pytest.mark.parametrize(
    "text",
    [
        "Reuters moved its office to the harbour of Kelm on Monday.",
        "The minister told Peter Herald that the harbour would be dredged.",
        "A news agency quoted nobody.",
        "The talks went on until Monday, said the minister.",
    ],
)
def test_a_name_that_is_no_source(text: str) -> None:
    assert named(text) == []


def test_the_agency_that_signs_the_text_comes_first() -> None:
    """A house is named once, whatever the form."""
    text = "KELM (AP) - Ten people were hurt, Mayor Olga Brandt told The Associated Press on Monday."
    assert named(text) == [("AP", "KELM (AP)", None)]
