"""The front page: the latest, the most widely told, the people most named, and when it all happened."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date

from builder import edtf
from builder.model import Catalog, Page, Record
from builder.pages.events import EventRow, event_row
from builder.pages.frame import Frame, Link, frame
from builder.pages.rows import Row, date, headline, row, source

LATEST = 12
EVENTS = 5
PEOPLE = 16
SHELVES = 12  # outlets, agencies, places
STRIP_BELOW = 30  # articles; from here on bars by year say more than single dots
DOT = 12  # pixels from one dot to the next
NARROW = 280  # pixels: the width at which dots must not meet


@dataclass(frozen=True, slots=True)
class Dot:
    """One article on the strip: how far along (per cent), how high above the line (pixels), how it is known."""

    url: str
    label: str
    along: str
    height: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the strip, and how far along it begins."""

    label: str
    along: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The dates of a small archive as dots on a line; `height` in pixels."""

    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    height: int
    unsure: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A year of a larger archive: how many articles, and the length of its bar in per cent of the longest."""

    year: Link
    articles: int
    share: int


@dataclass(frozen=True, slots=True)
class Count:
    """A person, outlet or place with the number of articles."""

    link: Link
    articles: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class FrontView:
    """Everything that the front page prints."""

    frame: Frame
    description: str
    articles: int
    strip: Strip | None
    bars: tuple[Bar, ...]
    latest: tuple[Row, ...]
    events: tuple[EventRow, ...]
    people: tuple[Count, ...]
    outlets: tuple[Count, ...]
    places: tuple[Count, ...]
    undated: int


def pages(catalog: Catalog) -> Iterator[Page]:
    """The one front page."""
    records = list(catalog.records.values())
    dated = [(limits, record) for record in records if (limits := _limits(record))]
    latest = [record for _, record in sorted(dated, key=lambda pair: (pair[0][1], pair[1].id), reverse=True)]
    widest = sorted(catalog.events.values(), key=lambda event: (-len(event.articles), event.id))[:EVENTS]
    people = sorted(catalog.people.values(), key=lambda person: (-len(person.articles), person.id))[:PEOPLE]
    outlets = sorted(catalog.outlets.values(), key=lambda outlet: (-len(outlet.articles), outlet.id))[:SHELVES]
    places = sorted(catalog.places.values(), key=lambda place: (-len(place.articles), place.id))[:SHELVES]
    yield Page("index.html", "front.html", FrontView(
        frame=frame(catalog.archive, "index.html", catalog.archive.title),
        description=catalog.archive.description,
        articles=len(records),
        strip=_strip([record for _, record in dated]) if len(records) < STRIP_BELOW else None,
        bars=_bars([limits for limits, _ in dated]) if len(records) >= STRIP_BELOW else (),
        latest=tuple(row(record) for record in (latest or records)[:LATEST]),
        events=tuple(event_row(catalog, event) for event in widest),
        people=tuple(
            Count(Link(person.url, person.name), len(person.articles), person.roles[0].role if person.roles else "")
            for person in people
        ),
        outlets=tuple(Count(Link(outlet.url, outlet.name), len(outlet.articles)) for outlet in outlets),
        places=tuple(Count(Link(place.url, place.name), len(place.articles)) for place in places),
        undated=len(records) - len(dated),
    ))


def _limits(record: Record) -> tuple[Date, Date] | None:
    return edtf.bounds(record.published.value) if record.published.value else None


def _strip(records: list[Record]) -> Strip | None:
    """Dots along a line that runs over whole years; a dot that would touch another stands above it."""
    found = sorted((day, record.id, record) for record in records if (day := edtf.day(record.published.value)))
    if not found:
        return None
    first, last = found[0][0].year, found[-1][0].year
    begin, whole = Date(first, 1, 1), (Date(last, 12, 31) - Date(first, 1, 1)).days
    placed: list[tuple[float, int]] = []
    dots = []
    for day, _, record in found:
        along = 100 * (day - begin).days / whole
        near = {level for other, level in placed if abs(other - along) * NARROW / 100 < DOT}
        level = next(n for n in range(len(placed) + 1) if n not in near)
        placed.append((along, level))
        label = f"{date(record)}: {headline(record)} ({source(record)})"
        dots.append(Dot(record.url, label, f"{along:.2f}", level * DOT, record.published.basis == "printed"))
    step = max(1, (last - first) // 6)
    ticks = tuple(
        Tick(str(year), f"{100 * (Date(year, 1, 1) - begin).days / whole:.2f}")
        for year in range(first, last + 1, step)
    )
    height = DOT * (1 + max(level for _, level in placed))
    return Strip(tuple(dots), ticks, height, any(not dot.sure for dot in dots))


def _bars(dates: list[tuple[Date, Date]]) -> tuple[Bar, ...]:
    counts = Counter(first.year for first, last in dates if first.year == last.year)
    most = max(counts.values(), default=1)
    return tuple(
        Bar(Link(f"dates/{year:04}/index.html", f"{year:04}"), counts[year], round(100 * counts[year] / most))
        for year in sorted(counts)
    )
