"""Events of one matter on different days, each told of on the page of the other."""

from pathlib import Path

from msgspec.structs import replace

from builder.catalog.neighbours import beside_each_other
from builder.model import Event, Fact, Group, Record, Ruling
from tests.archive_example import catalog
from tests.builds import bring_up_to_date, files
from tests.stories import ARREST, CROSSING, VERDICT

EXAMPLE = catalog()


def event(id: str, day: str) -> tuple[Event, Record]:
    """An event of one article of the example."""
    (known, *_), (record, *_) = EXAMPLE.events.values(), EXAMPLE.records.values()
    made = replace(known, id=id, articles=(id,), happened=Fact(day, "inferred"))
    return made, replace(record, id=id, digest=id, event=id, people=record.people)


def neighbours(first: str, last: str) -> list[tuple[str, ...]]:
    """The days of two events whose texts are alike -> those that come later, for each."""
    (one, told), (other, told_too) = event("one", first), event("other", last)
    ruling = Ruling("one", "other", "possible", 0.4)
    groups = [Group(("one",), (), {}, (ruling,)), Group(("other",), ())]
    both = {"one": told, "other": told_too}
    found = beside_each_other([one, other], groups, both, {"one": "one", "other": "other"})
    return [tuple(neighbour.event for neighbour in each.later) for each in found]


def test_what_is_over_before_the_other_begins_is_earlier() -> None:
    assert neighbours("2014-03-03", "2014-04-22") == [("other",), ()]
    assert neighbours("2014-04-22", "2014-03-03") == [(), ("one",)]


def test_events_of_the_same_days_or_of_no_day_are_neither() -> None:
    assert neighbours("2014-03-03/2014-03-05", "2014-03-04") == [(), ()]
    assert neighbours("2014-03", "2014-04-22") == [(), ()]


def test_a_verdict_stands_beside_the_arrest_on_the_pages_of_both(tmp_path: Path) -> None:
    """The ferry that the same prosecutor sailed on does not."""
    (tmp_path / "seeds").mkdir()
    for number, text in enumerate((*ARREST, *VERDICT, *CROSSING)):
        (tmp_path / "seeds" / f"{number}.txt").write_text(text)
    bring_up_to_date(tmp_path)
    pages = {path: page.decode() for path, page in files(tmp_path / "site").items() if path.startswith("events/")}
    arrest = pages["events/harbour-treasurer-held-fund-empty.html"]
    verdict = pages["events/harbour-treasurer-renner-gets-three-years-for-embezzlement.html"]
    assert 'Later: <a href="harbour-treasurer-renner-gets-three-years-for-embezzlement.html"' in arrest
    assert 'Earlier: <a href="harbour-treasurer-held-fund-empty.html"' in verdict
    assert "earlier:" not in arrest.lower()
    assert not [path for path, page in pages.items() if "Halvard" in page and 'class="beside"' in page]
