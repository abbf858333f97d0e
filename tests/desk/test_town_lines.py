"""Where a text was written, on a line of its own: with the country, over the date, behind the paper's name."""

import pytest

from builder import desk, intake

TEXT = "Cable cars are emptied by night\n{}\nForty-one people were brought to safety on Sunday, they said.\n\n{}"
SECOND = "A pulley broke on Saturday, and nobody was hurt. The line had passed its inspection in May.\n"


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("Emre Salt  |07.08.2022 - Update : 08.08.2022\nTRABZON, Türkiye", "TRABZON"),
        ("Special Correspondent\nNEW DELHI,\nMarch 14, 2018 22:47 IST", "NEW DELHI"),
        ("Olga Brandt, The Jakarta Post, Bandarlampung", "Bandarlampung"),
        ("Press Trust of India  |  Shimla  February 9, 2014 Last Updated at 18:25 IST", "Shimla"),
        ("Press Trust of India  |  Dhaka  Last Updated at June 12, 2016 21:42 IST", "Dhaka"),
        ("June 19, 2011 01:24 am | Updated November 17, 2021 01:22 am IST - SHIMLA:", "SHIMLA"),
        ("23 июня 2011 года, Москва", "Москва"),
        ("21.dez.2018 às 12h55\n\nOuvir o texto\n\nSão Paulo\n", "São Paulo"),
        ("Olga Brandt | Palma de Mallorca | 08/01/2014", "Palma de Mallorca"),
        ("– اخبار اجتماعی –", None),  # the section
        ("Olga Brandt\nHNA\nAmman", "Amman"),  # writer, house, town
        ("Special Correspondent\nIDUKKI:, November 15, 2016 00:38 IST\nThe cars hung in Idukki", "IDUKKI"),
        ("Staff Report\nOlga Brandt\nReporter\nWAHOO, Neb. —", "WAHOO, Neb."),
        ("10:26pm UK, Sunday 23 September 2012", None),  # whose hour it is
        ("ENA - Ethiopian News Agency", None),  # two names of one house
        ("ZONGULDAK – Anadolu Agency", "ZONGULDAK"),
        ("Diyarbakır - BİA News Desk", "Diyarbakır"),
        ("HT Correspondent\nHindustan Times, Shimla", "Shimla"),
        ("ANNA BERG and TOM HALE\nTORONTO and LIMA, PERU", "TORONTO and LIMA, PERU"),
        ("By: AP | Shimla | Published:May 6, 2017 8:28 pm", "Shimla"),
        ("Ottawa — From Tuesday's Harbour Echo Published on Tuesday, Mar. 09, 2010 2:28AM EST", "Ottawa"),
        ("By Olga Brandt for Harbour European Times in Sarajevo -- 17/10/12", "Sarajevo"),
        ("14:20, 15 April 2019, Bishkek – 24.kg news agency, by Olga BRANDT", "Bishkek"),
        ("ARGENTINA | 23-06-2021 09:41", None),  # a section
        ("Harbour.ge, 16 Feb 2019 - 18:42, Tbilisi,Georgia", "Tbilisi,Georgia"),
        ("\nAnna Berg\n\nCable cars were a dream in Anna Berg", None),  # a person
        ("Olga Brandt, The Harbour Master, Lindesund", None),  # no paper
    ],
)
def test_where_a_text_was_written(lines: str, place: str | None) -> None:
    article = desk.edit(intake.read(TEXT.format(lines, SECOND).encode(), "a.txt"))
    assert article.place.value == place
    assert [block.text.split()[0] for block in article.blocks if block.kind == "paragraph"][:2] == ["Forty-one", "A"]


def test_the_town_of_the_paper_over_its_menu_is_not_that_of_the_text() -> None:
    page = "Jornal Notícias - Maputo, Moçambique\nHome | Politics | Sport | Culture\nCable cars are emptied\n"
    told = "Forty-one people were brought to safety on Sunday, they said.\n\n"
    assert desk.edit(intake.read((page + told + SECOND).encode(), "a.txt")).place.value is None


SECTION = """TÜRKİYE
41 people rescued from stranded cable cars in northern Türkiye
All passengers brought down safely after 9-hour operation, says governor
Emre Salt  |07.08.2022 - Update : 08.08.2022
TRABZON, Türkiye
Forty-one people who were stuck in cable cars above a valley were brought to safety early on Sunday, officials said.
The line stopped when a pulley broke, Governor Tarik Salt said. The last cabin was emptied at 03.10 after an operation
in which all passengers were brought down safely.
"""


def test_a_country_above_a_headline_is_a_section() -> None:
    """So nothing but clutter stands above the headline, and the line below it is the deck."""
    article = desk.edit(intake.read(SECTION.encode(), "a.txt"))
    assert article.headline.value == "41 people rescued from stranded cable cars in northern Türkiye"
