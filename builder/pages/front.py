"""The front page: the latest, the most widely told, the people most named, and when it all happened."""

from collections.abc import Iterator
from heapq import nlargest

from msgspec import Struct

from builder import edtf
from builder.catalog.rows import rows
from builder.model import Catalog, Page, Row
from builder.pages.event_lists import EventRow, event_row
from builder.pages.frame import Frame, Link, frame
from builder.pages.lanes import Lanes, of_sources
from builder.pages.people import usual_role
from builder.pages.pictures import Picture, picture

LATEST = 12
EVENTS = 5
PEOPLE = 16
ABOUT = "An archive of news clippings, by person, day, outlet, place and event."  # where the curator says nothing
SHELVES = 12  # outlets, agencies, places


class Count(Struct, frozen=True):
    """A person, outlet or place with the number of articles."""

    link: Link
    articles: int
    note: str = ""


class FrontView(Struct, frozen=True):
    """Everything that the front page prints."""

    frame: Frame
    description: str
    articles: int
    picture: Picture | None
    sources: Lanes | None
    latest: tuple[Row, ...]
    events: tuple[EventRow, ...]
    people: tuple[Count, ...]
    outlets: tuple[Count, ...]
    places: tuple[Count, ...]
    undated: int
    folders: bool


def pages(catalog: Catalog) -> Iterator[Page]:
    """The one front page."""
    records = list(catalog.records.values())
    dated = [(limits, record) for record in records if (limits := edtf.bounds(record.published.value or ""))]
    latest = [record for _, record in nlargest(LATEST, dated, key=lambda pair: (pair[0][1], pair[1].id))]
    widest = sorted(catalog.events.values(), key=lambda event: (-len(event.articles), event.id))[:EVENTS]
    people = sorted(catalog.people.values(), key=lambda person: (-len(person.articles), person.id))[:PEOPLE]
    outlets = sorted(catalog.outlets.values(), key=lambda outlet: (-len(outlet.articles), outlet.id))[:SHELVES]
    widely = sorted(catalog.places.values(), key=lambda place: (-len(place.articles) - len(place.named), place.id))
    yield Page(
        "index.html",
        "front.html",
        FrontView(
            frame=frame(catalog.archive, "index.html", catalog.archive.title, catalog.archive.description or ABOUT),
            description=catalog.archive.description,
            articles=len(records),
            picture=picture(records),
            sources=of_sources(catalog),
            latest=rows(catalog, (record.id for record in (latest or records)[:LATEST])),
            events=tuple(event_row(catalog, event) for event in widest),
            people=tuple(
                Count(Link(person.url, person.name), len(person.articles), usual_role(person)) for person in people
            ),
            outlets=tuple(Count(Link(outlet.url, outlet.name), len(outlet.articles)) for outlet in outlets),
            places=tuple(
                Count(Link(place.url, place.name), len(place.articles) + len(place.named))
                for place in widely[:SHELVES]
            ),
            undated=len(records) - len(dated),
            folders=any("/" in seed for record in records for seed in record.seeds),
        ),
    )
