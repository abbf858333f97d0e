"""Names of houses: every file in `outlets/` can be read, and a name leads to its house in every form."""

import pytest

from builder.desk import byline, houses, masthead
from builder.desk.lines import Line
from builder.errors import Refused
from builder.model import Span


def test_every_house_has_a_name_and_a_kind() -> None:
    for house in houses.houses():
        assert house.name
        assert house.kind in ("outlet", "agency")


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Reuter", "Reuters"),  # an old form is shown by the name
        ("IRNA", "IRNA"),  # initials as printed
        ("islamic republic news agency", "Islamic Republic News Agency"),
        ("ТАСС", "ТАСС"),  # in its own letters as printed
        ("New York Times", "The New York Times"),
        ("Globe and Mail Update", "The Globe and Mail"),  # its edition on the net
        ("The Independent Online", "The Independent"),
        ("Коммерсантъ.ru", "Kommersant"),
        ("Armenpress.am", "Armenpress"),  # the address of its site
        ("UNIAN  Information Agency", "UNIAN"),
    ],
)
def test_a_printed_form_leads_to_the_house(printed: str, shown: str) -> None:
    house = masthead.known(printed)
    assert house is not None
    assert house.shown(printed) == shown


@pytest.mark.parametrize("shown", ["IRNA", "ایرنا", "Islamic Republic News Agency"])
def test_every_form_shown_is_filed_under_one_name(shown: str) -> None:
    assert masthead.full_name(shown) == "Islamic Republic News Agency"


@pytest.mark.parametrize("printed", ["NewsWest 9", "News On 6", "Action News 5", "KQRB News 13", "FOX4"])
def test_a_station_by_how_it_is_named(printed: str) -> None:
    assert masthead.STATION.fullmatch(printed)


def test_capitals_are_no_paper_of_that_name() -> None:
    """ "Por: SUN" is an agency of Mexico, and no byline of The Sun."""
    signed = byline.read(Line("Por: SUN", (Span(0, 8),)))
    assert signed is not None
    assert signed.who == "SUN"
    assert not signed.agency


def test_only_an_agency_is_an_agency() -> None:
    assert masthead.agency("--SPA") is not None
    assert masthead.agency("The Guardian") is None


def test_names_are_found_as_printed_and_whole() -> None:
    text = "SPA and Reuters reported; the spa and Reutersville did not."
    assert [text[start:end] for start, end, _ in masthead.mentions(text)] == ["SPA", "Reuters"]


def test_an_address_leads_to_the_house() -> None:
    house = masthead.at("www.nbcnews.com")
    assert house is not None
    assert house.name == "NBC News"


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        ("THE LINDESUND HERALD", True),
        ("Agencia Peruana de Noticias", True),
        ("WKLB-TV", True),
        ("Times have changed.", False),
        ("Harbour wall to be rebuilt after all", False),
    ],
)
def test_a_line_that_is_a_title(text: str, is_title: bool) -> None:
    assert masthead.titles(Line(text, (Span(0, len(text)),))) is is_title


MISTAKES = [
    # what a file says, what is told of it
    ('[[outlet]]\nname = "The Echo\n', "is not valid TOML"),
    ('[[paper]]\nname = "The Echo"\n', "there is no key “paper” here; there are agencies, agency, outlet, outlets"),
    ('[[outlet]]\nname = "The Echo"\ndomain = ["echo.org"]\n', "there is no key “domain” in [[outlet]]"),
    ('[[agency]]\nalso = ["Echo"]\n', 'every [[agency]] needs a name = "…"'),
    ('[[outlet]]\nname = "The Echo"\nalso = "Echo"\n', '“also” must be a list: also = ["Echo"]'),
]


@pytest.mark.parametrize(("text", "told"), MISTAKES)
def test_a_mistake_in_a_file_is_told_in_one_line(text: str, told: str) -> None:
    with pytest.raises(Refused) as error:
        list(houses.read(text, "outlets/echo.toml"))
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_an_entry_and_a_row_say_the_same() -> None:
    entry = '[[outlet]]\nname = "The Echo"\nshort = ["TE"]\nalso = ["Echo"]\ndomains = ["echo.org"]\n'
    row = "outlets = '''\nThe Echo | TE | Echo | echo.org\n'''\n"
    assert list(houses.read(entry, "a")) == list(houses.read(row, "b"))
