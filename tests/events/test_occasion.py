"""What one person in office does again and again is told apart by its occasions. All texts are invented."""

import pytest
from msgspec.structs import replace

from builder.dating import work_out
from builder.events import group
from builder.events.printed import in_office
from builder.model import Billing, Entry
from tests.entries import entry, gists

VISIT = """Minister in Lisbon
Trade minister Olga Brandt came to Lisbon on Monday for talks with President Pavel Dorn on the border and on tariffs.
Olga Brandt told Pavel Dorn that smuggled copper from the quarries ruins honest smelters on both banks.
She laid a wreath at the tomb of the miners."""
SAME_VISIT = """Tariffs on the table
President Pavel Dorn received trade minister Olga Brandt in Lisbon on Monday.
Smuggled copper, Olga Brandt said, ruins honest smelters on both banks, and the quarries know it.
Pavel Dorn spoke of a good neighbour."""
OTHER_VISIT = """Brandt in Lisbon
Trade minister Olga Brandt arrived in Lisbon on Monday to talk with President Pavel Dorn on tariffs and on the border.
Olga Brandt promised a second bridge, a fund for flooded farms and doctors for the valleys.
In the evening she went to the opera."""
MESSAGE = """President sends message for the new year
President Pavel Dorn wished the people of Lisbon a happy new year in his yearly message on Sunday.
Pavel Dorn asked for patience: bread must stay cheap, he said, until the harvest is in."""
OTHER_MESSAGE = """A message for the new year
In his yearly message for the new year, President Pavel Dorn thanked the people of Lisbon on Sunday.
Pavel Dorn praised the rowers of the national team and announced free ferries for pupils."""

SESSION = """President opens session
President Pavel Dorn opened the {} session of the Assembly of Valleys in Lisbon with a speech on quarries and rivers.
{}, Pavel Dorn told the delegates. The Assembly of Valleys will sit until Friday."""


def told(name: str, text: str, published: str | None = None) -> Entry:
    """An entry in which Brandt is a minister and Dorn a president."""
    made = entry(name, text, published)
    offices = {"Olga Brandt": "Trade minister", "Olga Xeruwqak": "Trade minister", "Pavel Dorn": "President"}
    return replace(made, people=tuple(Billing(p.forms, (offices[p.name],)) for p in made.people if p.name in offices))


def events(*entries: Entry) -> list[tuple[str, ...]]:
    return [found.digests for found in group(entries, gists)]


@pytest.mark.parametrize("published", [None, "2019-03-05"])
def test_two_visits_to_one_president(published: str | None) -> None:
    """The same minister, town, president and weekday; but nothing that was said in one is said in the other."""
    assert events(told("one", VISIT, published), told("other", OTHER_VISIT)) == []


@pytest.mark.parametrize("published", [None, "2019-03-05"])
def test_one_visit_in_other_words(published: str | None) -> None:
    """What she said of copper and smelters belongs to this visit."""
    assert events(told("one", VISIT, published), told("other", SAME_VISIT)) == [("one", "other")]


LANDSLIDE = """Search goes on
Rescuers dug with bare hands in Tavrin on Tuesday for miners buried by a landslide.
Lieutenant Piet Oost said hope had not left them. Piet Oost has led the search since Sunday."""
OTHER_PAPER = """Fifteen found
Fifteen dead had been recovered by Tuesday, Captain Ines Calder said, after the hill above Tavrin fell on a chapel.
Police sent divers and dogs, and Ines Calder thanked the neighbours."""


@pytest.mark.parametrize(("printed", "joined"), [("XXXX-09-18", True), ("XXXX-11-20", False)])
def test_a_day_without_its_year(printed: str, joined: bool) -> None:
    """Two reports that quote different people; one prints its day without the year."""
    found = events(entry("one", LANDSLIDE, printed), entry("other", OTHER_PAPER, "2018-09-18"))
    assert bool(found) == joined


def test_yearly_messages() -> None:
    """A dated one lends no date to that of another year, though both came on a Sunday."""
    articles = [told("dated", MESSAGE, "2018-01-01"), told("undated", OTHER_MESSAGE)]
    found = group(articles, gists)
    assert (found, work_out(articles, found)["undated"].published.value) == ((), None)


def test_visits_months_apart_are_two_whatever_lies_between() -> None:
    """A text without a date is of the visit whose words it has; it does not tie the two together."""
    articles = [told("spring", VISIT, "2019-03-05"), told("autumn", OTHER_VISIT, "2019-10-08"), told("?", SAME_VISIT)]
    assert events(*articles) == [("spring", "?")]


@pytest.mark.parametrize(("saved", "joined"), [("2019-03-05", False), ("2019-10-09", True)])
def test_a_page_tells_nothing_that_came_after_it_was_saved(saved: str, joined: bool) -> None:
    """A page of spring without a date is not of the visit that autumn tells in the same words."""
    spring = replace(told("spring", VISIT), saved=saved)
    assert bool(events(spring, told("autumn", SAME_VISIT, "2019-10-08"))) == joined


@pytest.mark.parametrize(("ordinal", "found"), [("73rd", [("one", "other")]), ("74th", [])])
def test_sessions_are_counted(ordinal: str, found: list[tuple[str, ...]]) -> None:
    one = SESSION.format("73rd", "Quarries are dear to us")
    assert events(told("one", one), told("other", SESSION.format(ordinal, "Nobody owns a river"))) == found


@pytest.mark.parametrize(
    ("role", "holds"),
    [("Iraqi Defence Minister", True), ("Bundeskanzler", False), ("former CEO", False), ("ex-president", False),
     ("president and former mayor", False), ("spokeswoman of the league", True), ("pilot", False)],
)  # fmt: skip
def test_who_is_in_office(role: str, holds: bool) -> None:
    assert in_office(Billing(("Olga Brandt",), (role,))) is holds


CALLED = """Dorn receives trade minister
President Pavel Dorn spoke with Olga Brandt in Lisbon on Monday.
Dorn called for patience."""


@pytest.mark.parametrize("minister,found", [("Olga Brandt", []), ("Olga Xeruwqak", [("one", "other")])])
def test_whom_news_seldom_names(minister: str, found: list[tuple[str, ...]]) -> None:
    """A Brandt is often in the news, and may have come twice; of a minister hardly ever named there is one visit."""
    one, other = (
        told(name, text.replace("Olga Brandt", minister), published)
        for name, text, published in (("one", VISIT, "2019-03-05"), ("other", CALLED, None))
    )
    assert events(one, other) == found


MOULD = """{0} {1}
Trainer Tamar Odisho {0} the {1} in {2} for their {3}, a {4} that concerns all.
For {5}, Tamar Odisho said, one {6}."""


def test_texts_of_one_mould() -> None:
    """They share a person, days in one month and the words of the mould; towns, deeds and things differ."""
    praised = MOULD.format("praised", "rowers", "Kelm", "patience", "virtue", "medals", "breathes slowly")
    scolded = MOULD.format("scolded", "keepers", "Orvik", "quarrels", "disgrace", "stadiums", "polishes gloves")
    chose = MOULD.format("chose", "sprinters", "Lesna", "elbows", "gamble", "relays", "eats potatoes")
    days = ("2019-05-01", "2019-05-09", "2019-05-19")
    assert events(*(entry(day, text, day) for day, text in zip(days, (praised, scolded, chose), strict=True))) == []
