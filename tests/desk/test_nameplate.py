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


def test_a_code_behind_the_text_that_the_page_prints_above_is_an_agency() -> None:
    """ "/LBN/" signs where the page has LBN beside its date; without that it is only the code of a writer."""
    signed = TEXT.rstrip()[:-1] + ". /LBN/"
    head = "LBN English | News | Archive\nHarbour open again after the storm\n4 May 2009 | 15:22 | LBN"
    assert read(head, signed).agency.value == "LBN"
    assert read(head.replace("LBN", "Harbour"), signed).agency.value is None
    assert read(head, signed).blocks[-1].text.endswith("/LBN/")


def test_an_agency_and_its_town_alone_on_a_line() -> None:
    """ "UNB, Chittagong" under the headline: whose copy it is, and where it was written."""
    found = read("Harbour open again after the storm\nUNB, Chittagong", TEXT)
    assert (found.agency.value, found.place.value) == ("UNB", "Chittagong")
    for other in ("Staff Correspondent, Chittagong", "AP, Staff Writer", "AFP, Getty Images"):
        assert read(f"Harbour open again after the storm\n{other}", TEXT).place.value is None


def test_the_items_of_a_list_without_full_stops_are_text() -> None:
    """Each stands under another, with the same bullet; what a list of links says is not in the text."""
    items = "The facts:\n• The mole of Lindesund is 90 metres long\n• Its harbour master lives in a lighthouse\n"
    found = read("Harbour open again after the storm\nMay 4, 2009", f"{TEXT}{items}")
    assert found.blocks[-1].text == "Its harbour master lives in a lighthouse"


@pytest.mark.parametrize(
    "line",
    [
        "0 Comments  Print  Email  Font Resize",
        "👁 2418   💬 7",
        "Last Update at 23:10",
        "THE VASBROOK LEDGER",
        "VASBROOK TRUST - PRESS STATEMENT",
    ],
)
def test_what_stands_where_a_headline_could_stand(line: str) -> None:
    """Counters, clocks, the paper's own name and who states something are no headline and no deck."""
    found = read(f"{line}\nHome | World | Sport | Opinion", STORY)
    assert found.headline.value == "Harbour open again after the storm"
    under = read(f"Harbour open again after the storm\nBy Anna Berg\n{line}", TEXT)
    assert under.headline.value == "Harbour open again after the storm"


def test_a_writer_and_how_long_ago() -> None:
    """ "Anna Berg | 2 days ago" dates the text by the day on which the page was saved."""
    found = read("captured 2009-05-06 08:14 UTC\nHarbour open again after the storm\nAnna Berg | 2 days ago", TEXT)
    assert found.published.value == "2009-05-04"


def test_readers_below_the_text() -> None:
    """What readers say and what the paper offers is no part of the text."""
    for foot in (
        "3 comments:\nWendy P said... Get a petition going, love.",
        "Comment Policy: in English only\nsailor_71: Same story every year. Where is the mayor?",
        "Quiz: How much do you know about herring?",
        "On other pages: Weather | Cricket | Mornings with Deb",
        "To read the full article, order Issue 88 from our shop.",
    ):
        assert read("", STORY, foot).blocks[-1].text.startswith("Tom Hale")
