"""A writer with a town or a paper, on a line under the headline; and what only looks like one."""

import pytest

from builder import desk, intake
from builder.desk import writers

SIGNED = [
    # the line, who signs, from where
    ("Anna Berg in Madrid", "Anna Berg", "Madrid"),
    ("By Anna Berg in Madrid", "Anna Berg", "Madrid"),
    ("ANNA F. BERG - Valladolid", "ANNA F. BERG", "Valladolid"),
    ("Ifedapo Kolade, Abeokuta", "Ifedapo Kolade", "Abeokuta"),
    ("Anna Berg and Tom Hale in Nairobi", "Anna Berg and Tom Hale", "Nairobi"),
    ("Anna Berg, Nairobi, Kenya", "Anna Berg", "Nairobi"),
    ("Anne-Marie Le Goff à Brest", "Anne-Marie Le Goff", "Brest"),
    ("Olga Brandt, The Jakarta Post, Bandarlampung", "Olga Brandt", "Bandarlampung"),
    ("Anna Berg, USA TODAY  7:04 p.m. EDT", "Anna Berg", ""),
    ("Olga Brandt , The Jakarta Post , Surabaya | Tue, 09/22/2009 1:08 PM", "Olga Brandt", "Surabaya"),
    ("By Ifedapo Kolade, Ado Ekiti | Published Date Sep 8, 2020 14:05 PM", "Ifedapo Kolade", "Ado Ekiti"),
    ("Luh De Sukasih and Ana Ruiz ,  The Jakarta Post ,  Denpasar", "Luh De Sukasih and Ana Ruiz", "Denpasar"),
    ("Por Ana Ruiz - Repórter da Agência Brasil Brasília", "Ana Ruiz", "Brasília"),
    ("Par ANNE LE GOFF, MARC DUVAL Envoyés spéciaux à Brest", "ANNE LE GOFF, MARC DUVAL", "Brest"),
    ("Ana Ruiz, enviada especial a Lima", "Ana Ruiz", "Lima"),
    ("Par Anne Le Goff (à Brest)", "Anne Le Goff", "Brest"),
    ("Par Anne Le Goff, à Brest", "Anne Le Goff", "Brest"),
    ("Von Anna Berg, aus Hamburg", "Anna Berg", "Hamburg"),
]
NONE = [
    "Anna Berg Calcutta",  # the text does not say "in Calcutta"
    "Royal Court, London",
    "Wembley Arena, London",
    "Harbour Echo, Madrid",
    "Our Correspondent, Chandpur",
    "Por Ana Ruiz - Repórter da Agência Brasil Lindesund",  # a town that no gazetteer has
    "Special Correspondent, Bhubaneswar",
    "Middle East, Cairo",
    "Riots in Paris",
    "Teatro Colón, Buenos Aires",
    "Olga Brandt, The Harbour Master, Lindesund",
    "Nos envoyés spéciaux à Brest",
    "Anna Berg, Lindesund",  # a town that no gazetteer has
    "بغداد اليوم - بغداد",  # a paper
]


@pytest.mark.parametrize(("line", "who", "place"), SIGNED)
def test_who_signs_and_from_where(line: str, who: str, place: str) -> None:
    found = writers.read(line)
    assert found
    assert (line[slice(*found.who)], line[slice(*found.place)]) == (who, place)


@pytest.mark.parametrize("line", NONE)
def test_what_is_no_writer_with_a_town(line: str) -> None:
    assert writers.read(line) is None


def test_the_rule_shows_what_it_means() -> None:
    assert writers.read(writers.RULE.match)
    assert not writers.read(writers.RULE.refuse)


PAGE = """Empty hook in a provincial museum
{}
The Guardian
{}The police were last night hunting for a gang who came through a skylight and made off with the hook of a drawing.
The loss was discovered yesterday morning by a cleaner, who said that the hook had hung there for eighty years.
"""


@pytest.mark.parametrize(
    ("signed", "head", "place", "byline"),
    [
        ("Anna Berg in Madrid", "", "Madrid", "Anna Berg"),
        ("Ana Ruiz | Lima", "", "Lima", "Ana Ruiz"),
        ("España | Lima", "", None, None),  # two sections
        ("ANNA BERG - Valladolid\nEL PAÍS - Cultura - 15-02-2005", "", "Valladolid", "ANNA BERG"),
        # a dateline wins, and the town of no dateline is nobody's name
        ("Anna Berg in Madrid", "BURGOS, Spain — ", "BURGOS, Spain", "Anna Berg"),
        ("Anna Berg, USA TODAY  7:04 p.m. EDT October 14, 2014", "DAYTON, Ohio — ", "DAYTON, Ohio", "Anna Berg"),
        ("EL PAÍS - Cultura - 15-02-2005", "", None, None),
        ("By ANNA BERG aberg@example.com", "", None, "ANNA BERG"),
        ("di Anna Berg", "", None, "Anna Berg"),
    ],
)
def test_where_the_writer_signs_from(signed: str, head: str, place: str | None, byline: str | None) -> None:
    article = desk.edit(intake.read(PAGE.format(signed, head).encode(), "a.txt"))
    assert (article.headline.value, article.place.value) == ("Empty hook in a provincial museum", place)
    assert article.byline.value == byline
    assert article.blocks[0].text.startswith("The police were")


def test_a_town_that_the_text_is_about_needs_no_gazetteer() -> None:
    """ "ANNA BERG in Ballymore" over a text that names Ballymore, and over one that does not."""
    told = [
        f"Farmer finds keg of butter\nANNA BERG in Ballymore\nA farmer outside {town} has found a keg in a bog.\n"
        "The spade struck the keg at a depth of seven feet, the museum said yesterday.\n"
        for town in ("Ballymore", "Carrick")
    ]
    assert [desk.edit(intake.read(text.encode(), "a.txt")).place.value for text in told] == ["Ballymore", None]


def test_the_town_before_an_agency_and_a_clock() -> None:
    text = (
        "Hürriyet Daily News\nANKARA - Anadolu Agency | 5/14/2011 12:00:00 AM |\nStork returns to same chimney\n"
        "A stork has returned to the same chimney in a village for the 20th year, its keeper said.\n"
        "Its keeper said that the stork had landed on his boat twice.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert (article.place.value, article.agency.value) == ("ANKARA", "Anadolu Agency")


def test_a_name_and_its_initials_head_no_text() -> None:
    """The paragraph above it stays."""
    text = (
        "Nine die as boat capsizes\nAt least nine people died when a boat capsized in the strait, rescuers said.\n"
        "Kendari Search and Rescue (SAR) Agency head Budi Halim said that the boat was meant for forty people.\n"
        "It had carried about seventy when it was hit by a wave in the evening, he said.\n"
    )
    article = desk.edit(intake.read(text.encode(), "a.txt"))
    assert [block.text.split()[0] for block in article.blocks] == ["At", "Kendari", "It"]
    assert (article.place.value, article.agency.value) == (None, None)


@pytest.mark.parametrize(
    ("above", "byline"),
    [
        ("Anna Berg\nShare\nTweet", "Anna Berg"),
        ("Anna Berg Contributor\nShare\nTweet", "Anna Berg"),
        ("Olga Brandt\nShare\nTweet", None),  # whom the text is about: a link to more on her
        ("Lindesund Harbour\nShare\nTweet", None),
    ],
)
def test_a_name_above_buttons(above: str, byline: str | None) -> None:
    page = f"Ferry sails again from Lindesund\n{above}\n\nThe ferry sailed on Friday, its captain Olga Brandt said.\n"
    page += "Two hundred people had waited on the pier since Monday, and most of them in their cars.\n"
    assert desk.edit(intake.read(page.encode(), "a.txt")).byline.value == byline
