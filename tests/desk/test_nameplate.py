"""The name at the head of a page: what is one, and what stands there and is none."""

import pytest

from builder import desk, intake
from builder.model import Article

TEXT = """The harbour of Lindesund was opened again on Monday after the storm, the harbour master said.
Eleven fishing boats sailed in the morning, and three more are to follow when their nets are mended.
Tom Hale, who leads the council, told reporters that the mole would be repaired before the winter.
"""
STORY = f"Harbour open again after the storm\nBy Anna Berg\nMay 4, 2009\n{TEXT}"


def read(head: str, story: str = STORY, foot: str = "") -> Article:
    """The article of a page with these lines above its story and below."""
    return desk.edit(intake.read(f"{head}\n{story}\n{foot}".encode(), "page.txt"))


NAMES = [
    # what stands at the head, whose page it is
    ("THE LINDESUND LEDGER\nNews | Sports | Obits | Classifieds", "THE LINDESUND LEDGER"),
    ("Home  City  Business  Sports\nThe Vasbrook Star", "The Vasbrook Star"),
    ("Vasbrook Observer  ☰\nWorld | Sport | Opinion | Magazine", "Vasbrook Observer"),
    ("Folha do Vale › Mundo", "Folha do Vale"),
    ("THE FJORD POST :: Lindesund", "THE FJORD POST"),
    ("Radio Vasbrook International » Coast » Transcripts", "Radio Vasbrook International"),
    ("Vasbrook Trade Bulletin  --  shipping & herring", "Vasbrook Trade Bulletin"),
    ("EL CRONISTA DE LA COSTA\nPortada | Política | Economía | Deportes", "EL CRONISTA DE LA COSTA"),
    ("MOLE MAGAZINE / Issue 12 / May 2009\nBasket (0 items)", "MOLE MAGAZINE"),
    ("Головна / Новини / Порт\nПриморський кур'єр", "Приморський кур'єр"),
    ("Son Dakika: Dolar 2,01\nLiman Postası", "Liman Postası"),
    ("Beranda   Nasional   Ekonomi   Bola\nSuara Teluk", "Suara Teluk"),
    (
        'LINDESUND PARISH VOICE\n"Your hometown weekly"\nPage 1 | Opinion | Legal notices | Ads',
        "LINDESUND PARISH VOICE",
    ),
    ("lindesundledger.com: Everything Lindesund\nFind a Job | Find a Home | Obits", "lindesundledger.com"),
]


@pytest.mark.parametrize(("head", "name"), NAMES)
def test_the_name_at_the_head_of_a_page_is_the_outlet(head: str, name: str) -> None:
    assert read(head).outlet.value == name


NO_NAMES = [
    # what stands at the head and names nobody
    "Local News\nHome | World | Sport | Opinion",
    "Middle East\nHome | World | Sport | Opinion",
    "REGIONAL\nHome | World | Sport | Opinion",
    "Special Report\nHome | World | Sport | Opinion",
    "Human Rights\nHome | Africa | Asia | Europe",
    "Anna Berg\nHome | World | Sport | Opinion",
    "Anna Berg, Staff Writer\nHome | World | Sport | Opinion",
    "Lindesund, Norway\nHome | World | Sport | Opinion",
    "Cairo\nHome | World | Sport | Opinion",
    "Brent 55.05  Gold 1,233  USD 9.06\nHome | World | Sport | Opinion",
    "Storm Harbour Master\nHome | World | Sport | Opinion",
    "Log In\nHome | World | Sport | Opinion",
    "Front Page\nAds by Click: Buy land in Vasbrook",
    "Most Popular\nShare | Print | Email",
    "Letters to the Editor\nHome | World | Sport | Opinion",
    "S'abonner | Se connecter\nAccueil > Monde > Ports",
    "Town News\n\nLIVE EVENT The council begins a hearing on the ferry",
    "Herring Season\nShare  Print  Email",
    "الرئيسية | محليات | اقتصاد | رياضة\nميناء الصيد",
    "News | Sport | Weather | Harbour\nLatest News",
    "Harbour Storm\nNews | Sport | Weather",
]


@pytest.mark.parametrize("head", NO_NAMES)
def test_what_is_no_name_leaves_the_outlet_unknown(head: str) -> None:
    """A section, a person, a place, a ticker, a button or a kicker: a wrong outlet is worse than none."""
    assert read(head).outlet.value is None


def test_the_items_of_a_menu_name_nobody() -> None:
    """The last item behind a bar is as little the outlet's name as the first."""
    found = read("Home | Metro | Letters | GoodVoices\nBack | Local | Tourism | Vasbrook", TEXT)
    assert found.outlet.value is None
    assert found.headline.basis == "supplied"


def test_initials_in_the_small_print_count_for_the_name() -> None:
    """ "(c) LPV" on a page of the Lindesund Parish Voice, "Get the RVB app" on one of Radio Vasbrook Bay."""
    assert read(
        "LINDESUND PARISH VOICE\nPage 1 | Opinion | Ads", foot="(c) LPV. All rights reserved"
    ).outlet.value == ("LINDESUND PARISH VOICE")
    assert read("Radio Vasbrook Bay\nListen | Podcasts | Shop", foot="Get the RVB app").outlet.value == (
        "Radio Vasbrook Bay"
    )
