"""Sentences that say what a picture shows, above the text; and texts that begin with a sentence like them."""

import pytest

from builder import desk, intake
from builder.desk import shown

PICTURES = [
    "Rescue workers stand at the mouth of the mine in Lindesund.",
    "Families wait outside the hospital in Lindesund.",
    "Relatives hold pictures of Tom Hale outside the court.",
    "Rescue workers at the site where a bus fell into the harbour on Monday.",
    "A boy walks past a burnt ferry in the harbour.",
    "Idle trucks behind the gate of the terminal in St. Cloud on Monday.",
    "Mountain rescuers prepare to search the meadows on Tuesday.",
]
NEWS = [
    "Rescue workers were at the mouth of the mine on Monday.",  # a verb that no picture has
    "Dock workers stand to lose their jobs.",  # stand, but nowhere
    "The mayor works for nobody, the council said.",
    "Tom Hale walked out of court on Monday.",
    "Three men died in a fire in Lindesund on Monday.",
    "Two boats sank in the harbour last winter.",
    "Families wait outside the hospital. Nobody tells them anything.",  # two sentences
]


@pytest.mark.parametrize("text", PICTURES)
def test_what_a_picture_shows(text: str) -> None:
    assert shown.sentence(text)


@pytest.mark.parametrize("text", NEWS)
def test_what_is_news(text: str) -> None:
    assert not shown.sentence(text)


def test_such_a_sentence_above_the_text_is_a_caption() -> None:
    text = (
        "Mine blast kills eleven\nMay 3, 2012\nFamilies wait outside the hospital in Lindesund.\n"
        "At least eleven miners have been killed in an explosion in a coal mine north of Lindesund, officials said.\n"
        "The blast ripped through the mine at nine in the evening, when forty men were at work.\n"
        "Two helicopters brought the injured to the hospital.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert [(block.kind, block.text.split()[0]) for block in article.blocks][:2] == [
        ("caption", "Families"),
        ("paragraph", "At"),
    ]
