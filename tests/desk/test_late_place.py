"""Where a text comes from, when what says so stands below boxes of videos or a deck of several sentences."""

import pytest

from builder import desk, intake

STORY = """The ferry to Lindesund sailed again on Thursday, three days after the storm, its captain Olga Brandt said.
Two hundred people had waited on the pier since Monday, and most of them in their cars.
The captain said that the ferry would sail twice a day until the bridge is mended.
"""
VIDEOS = """What a captain saw from the bridge of her ferry
By Anna Berg, CNN
Updated 4:48 PM EST, Mon May 7, 2012
Video Ad Feedback
Watch the ferry leave the harbour in the storm
03:29 - Source: CNN
Video Ad Feedback
Mayor says everybody who waits too long is foolish. And he knows it.
01:16
Now playing
- Source: CNN
See More Videos
{line}

"""
DECK = """Fähre fährt wieder
7. Mai 2012, 05:28 Uhr
Drei Tage lang haben die Leute auf der Mole gewartet, die meisten in ihren Autos.
Jetzt fährt das Schiff zweimal am Tag, bis die Brücke wieder ganz ist.
{line}

"""


@pytest.mark.parametrize(
    ("above", "line", "place"),
    [
        (VIDEOS, "Boston CNN —", "Boston"),
        (VIDEOS, "Mobile CNN", None),  # no dash: a page for telephones
        (DECK, "Von Anna Berg, Berlin", "Berlin"),
        (DECK, "Von Anna Berg, Grafik", None),
    ],
)
def test_where_it_comes_from(above: str, line: str, place: str | None) -> None:
    article = desk.edit(intake.read((above.format(line=line) + STORY).encode(), "a.txt"))
    assert article.place.value == place


def test_a_dateline_below_the_text() -> None:
    page = f"Ferry sails again\n17:08 10/04/2011\n\n{STORY}LINDESUND, April 10 (RIA Novosti)\nAdd to blog\nShare\n"
    article = desk.edit(intake.read(page.encode(), "a.txt"))
    assert (article.place.value, article.agency.value) == ("LINDESUND", "RIA Novosti")
    assert article.blocks[-1].text.endswith("the bridge is mended.")
