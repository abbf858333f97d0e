"""Lanes of time: which source published when; in which role a person was named when."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from builder.model import Basis, Catalog, Fact, Outlet, PersonRole, Record
from builder.pages.frame import Link
from builder.pages.lanes import Lanes, of_person, of_sources
from builder.pages.pictures import strip, sure
from tests import archive_example
from tests.archive_example import BRIDGE_ID, FLOOD_ID

FLOODED = archive_example.catalog().records[FLOOD_ID]


def article(number: int, day: str, outlet: str) -> Record:
    """One of many articles."""
    record = replace(FLOODED, id=f"a{number}", outlet=outlet, agency=None)
    return archive_example.published(record, Fact(day, "printed", ()))


def archive(days: Sequence[str], outlets: Sequence[str]) -> Catalog:
    """An archive of one article a day, the outlets in turn."""
    found = [article(at, day, outlets[at % len(outlets)]) for at, day in enumerate(days)]
    papers = {
        name: Outlet(name, f"outlets/{name}.html", name, "outlet", tuple(e.id for e in found if e.outlet == name))
        for name in outlets
    }
    return replace(archive_example.empty(), records={each.id: each for each in found}, outlets=papers)


def drawn(lanes: Lanes | None) -> dict[str, list[tuple[str, str]]]:
    """What a reader finds on each lane."""
    assert lanes
    return {lane.label.text: [(each.words, each.url) for each in lane.columns] for lane in lanes.lanes}


DAYS = [f"2016-{month:02}-{day:02}" for month in (2, 5) for day in range(1, 17)]


def test_a_lane_for_each_source_by_month() -> None:
    assert drawn(of_sources(archive(DAYS, ["Post", "Herald"])))["Post"] == [
        ("Post, February 2016: 8 articles", "dates/2016/02/index.html"),
        ("Post, May 2016: 8 articles", "dates/2016/05/index.html"),
    ]


def test_a_long_time_is_drawn_by_year() -> None:
    lanes = drawn(of_sources(archive([*DAYS, "1999-01-01", "1999-01-02"], ["Post", "Herald"])))
    assert lanes["Post"] == [
        ("Post, 1999: 1 article", "dates/1999/index.html"), ("Post, 2016: 16 articles", "dates/2016/index.html"),
    ]


@pytest.mark.parametrize(("days", "outlets"), [
    pytest.param(DAYS[:12], ["Post", "Herald"], id="below thirty articles the strip of dots says more"),
    pytest.param(DAYS, ["Post"], id="one source alone is the picture of the whole"),
    pytest.param([""] * 40, ["Post", "Herald"], id="without a date there is nothing to draw"),
])
def test_no_lanes(days: list[str], outlets: list[str]) -> None:
    assert of_sources(archive(days, outlets)) is None


def test_a_role_is_a_band_from_the_first_article_to_the_last_and_events_are_dots() -> None:
    catalog = archive_example.catalog()
    records = {**catalog.records, "a1": article(1, "2012-01-01", "Post")}
    kowal = replace(catalog.people["marta-kowal"], roles=(
        PersonRole("Mayor", (BRIDGE_ID, FLOOD_ID)), PersonRole("Minister", ("a1",)),
    ))
    event = catalog.events[records[BRIDGE_ID].event or ""]
    lanes = of_person(kowal, records, [Link(event.url, event.title)])
    assert lanes
    mayor, minister, events = lanes.lanes
    assert (mayor.label.text, len(mayor.dots), float(mayor.width) > 50) == ("Mayor", 2, True)
    assert (minister.label.text, len(minister.dots), minister.width) == ("Minister", 1, "0.00")
    assert [dot.url for dot in events.dots] == [event.url]
    assert [tick.words for tick in lanes.ticks] == ["2011", "2012", "2013"]


def test_a_role_that_very_many_articles_print_has_a_column_for_each_year() -> None:
    found = {f"a{number}": article(number, f"20{number % 20 + 1:02}-05-04", "Post") for number in range(4_000)}
    odisho = replace(archive_example.catalog().people["marta-kowal"], roles=(
        PersonRole("Mayor", tuple(found)), PersonRole("Minister", ("a1",)),
    ))
    lanes = of_person(odisho, found, [])
    assert lanes
    mayor, minister = lanes.lanes
    assert (len(mayor.columns), mayor.dots, len(minister.dots)) == (20, (), 1)
    assert mayor.columns[0].words == "Mayor, 2001: 200 articles"
    assert mayor.columns[0].url == "people/marta-kowal.html#y2001"


@pytest.mark.parametrize(("basis", "filled"), [("printed", True), ("curator", True), ("inferred", False)])
def test_only_a_day_that_was_worked_out_is_hollow(basis: Basis, filled: bool) -> None:
    record = replace(FLOODED, published=replace(FLOODED.published, basis=basis))
    assert sure(record) is filled
    drawn_strip = strip([record])
    assert drawn_strip and [dot.sure for dot in drawn_strip.dots] == [filled]
