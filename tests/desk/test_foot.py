"""Sentences that speak of the page and not of the news, and news that only looks so."""

import pytest

from builder import desk, intake

STORY = (
    "Ferry sails again after the storm\nBy Anna Berg\nMay 3, 2012\n{}"
    "The ferry sailed again on Monday after three days in the harbour, its captain said.\n"
    "The storm had broken two of its windows and torn a rope, the harbour master said.\n"
    "About forty people were on board when it left for the islands.\n{}"
)


@pytest.mark.parametrize(
    "note",
    [
        "Read the original version of this article at www.example.com.",
        "Stay with us on air and online for updates on this developing story.",
        "Contact staff writer Tom Hale at 555-757-6300.",
        "When using materials the reference to the agency is obligatory.",
        "Copyright: The content on this website is the intellectual property of the Harbour Echo.",
        "Tom Hale is a special correspondent in Oslo.",
        "All ferries named here are selected by our editorial team. Some of our stories include affiliate links.",
        "Tom Hale covers courts for the Harbour Echo. He is a graduate of Oslo.",
        "Editor's note: Tom Hale is the pseudonym of a journalist based in Oslo.",
        "The Harbour team would like to thank all the generous readers who have made a donation in recent weeks.",
        "Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder.",
        "You can hear more at 1230 and 1800 on the Harbour Network or via the iPlayer.",
        "(Sourcing: much of this list was obtained from the National Conference of Harbour Masters).",
        "Radio Harbour breaks through censorship to deliver accurate news and provide a platform for its audiences.",
    ],
)
def test_a_note_below_the_text_is_none_of_it(note: str) -> None:
    article = desk.edit(intake.read(STORY.format("", note + "\n").encode(), "a.txt"))
    assert article.blocks[-1].text.endswith("left for the islands.")


def test_a_note_above_the_text_is_none_of_it() -> None:
    note = "This live blog has ended. For the most recent updates, click here.\n"
    article = desk.edit(intake.read(STORY.format(note, "").encode(), "a.txt"))
    assert article.blocks[0].text.startswith("The ferry sailed again")


@pytest.mark.parametrize(
    "news",
    [
        "“You can read this article on the site,” the captain told our readers.",
        "The harbour master asked the newspaper to withdraw the article on his site.",
        "Tickets can be bought on the ferry from Tuesday.",
        "The captain is a former journalist who bought the ferry in 1998.",
        "Thank you for the windows, a passenger wrote on a card that he left with the captain.",
    ],
)
def test_news_about_papers_and_readers_stays(news: str) -> None:
    article = desk.edit(intake.read(STORY.format("", news + "\n").encode(), "a.txt"))
    assert article.blocks[-1].text == news


TITLES = """Saistītie raksti
Captain of the ferry wins the prize of the islands for the most beautiful harbour song of the year
Cod dearer again
Passengers of the ferry sue the harbour master over forty windows and a rope that was torn in the storm
Weather: more wind"""


def test_titles_of_other_stories_under_a_heading_nobody_knows_are_none_of_the_text() -> None:
    """Not one of them ends in a full stop, as all paragraphs do; two of them are long and have words of the text."""
    article = desk.edit(intake.read(STORY.format("", TITLES).encode(), "a.txt"))
    assert article.blocks[-1].text.endswith("left for the islands.")


def test_a_last_paragraph_that_is_cut_off_is_text() -> None:
    cut = "The captain of the ferry had asked the harbour master to close it on Friday because of the storm that"
    article = desk.edit(intake.read(STORY.format("", cut).encode(), "a.txt"))
    assert article.blocks[-1].text == cut
