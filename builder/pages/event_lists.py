"""Lists of events, the latest first: all of them, or those of one year where they are many."""

from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from builder import edtf
from builder.catalog.rows import source
from builder.model import Archive, Catalog, Event, Page
from builder.pages.frame import Frame, Link, beside, frame
from builder.pages.long import LONG

INDEX = "events/index.html"
PEOPLE_SHOWN = 4  # of an event in a list


class EventRow(Struct, frozen=True):
    """An event in a list: its title, its days, its sources, the people most named."""

    url: str
    title: str
    date: str
    articles: int
    sources: tuple[str, ...]
    people: tuple[str, ...]


class YearOfEvents(Struct, frozen=True):
    """How many events a year has, and where they are listed."""

    link: Link
    events: int


class EventsView(Struct, frozen=True):
    """The index of events; where they are many, the years that list them."""

    frame: Frame
    events: tuple[EventRow, ...]
    years: tuple[YearOfEvents, ...]


class YearOfEventsView(Struct, frozen=True):
    """The events of one year of many, and the years beside it."""

    frame: Frame
    heading: str
    events: tuple[EventRow, ...]
    before: Link | None
    after: Link | None


def pages(catalog: Catalog) -> Iterator[Page]:
    """The index, and a page for each year where the events are many."""
    latest = sorted(catalog.events.values(), key=lambda event: (event.happened.value or "", event.id), reverse=True)
    years = {year: list(events) for year, events in groupby(latest, key=_year)} if len(latest) > LONG else {}
    links = [Link(f"events/by-year/{year or 'undated'}.html", year or "Day not known") for year in years]
    above = trail(catalog.archive)
    yield Page(
        INDEX,
        "events.html",
        EventsView(
            frame=frame(catalog.archive, INDEX, "Events", "What several texts tell of one happening.", above[:1]),
            events=() if years else tuple(event_row(catalog, event) for event in latest),
            years=tuple(YearOfEvents(link, len(events)) for link, events in zip(links, years.values(), strict=True)),
        ),
    )
    for at, (link, events) in enumerate(zip(links, years.values(), strict=True)):
        after, before = beside(links, at)  # the latest year comes first
        yield Page(
            link.url,
            "year-of-events.html",
            YearOfEventsView(
                frame=frame(catalog.archive, link.url, f"Events: {link.text}", "", above),
                heading=link.text,
                events=tuple(event_row(catalog, event) for event in events),
                before=before,
                after=after,
            ),
        )


def trail(archive: Archive) -> tuple[Link, ...]:
    """What stands above every page about events."""
    return (Link("index.html", archive.title), Link(INDEX, "Events"))


def event_row(catalog: Catalog, event: Event) -> EventRow:
    """The row of one event in a list."""
    sources = dict.fromkeys(source(catalog.records[id]) for id in event.articles)
    return EventRow(
        url=event.url,
        title=event.title,
        date=happened(event),
        articles=len(event.articles),
        sources=tuple(sources),
        people=tuple(catalog.people[id].name for id in event.people[:PEOPLE_SHOWN]),
    )


def happened(event: Event) -> str:
    """The days of an event in words."""
    return edtf.show(event.happened.value) if event.happened.value else "day not known"


def _year(event: Event) -> str:
    limits = edtf.bounds(event.happened.value or "")
    return str(limits[0].year) if limits else ""
