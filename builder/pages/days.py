"""A day under its two headings, and the way to it from everything that has a date."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from datetime import date as Date
from functools import lru_cache

from msgspec import Struct

from builder import edtf
from builder.catalog.rows import rows
from builder.model import Archive, Catalog, Day, Fact, Made, Page, Row
from builder.pages.frame import Frame, Link, beside, frame

UNDATED = "dates/undated.html"


class DayView(Struct, frozen=True):
    """One day under its two headings, the events it belongs to, and the same day of other years."""

    frame: Frame
    weekday: str
    published: tuple[Row, ...]
    told: tuple[Row, ...]
    events: tuple[Link, ...]
    before: Link | None
    after: Link | None
    other_years: tuple[Link, ...]


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """One page for each day that something was published on or tells of."""
    days = list(catalog.days.values())
    same = defaultdict(list)  # by "07-23"
    for day in days:
        same[day.date[5:]].append(day)
    for at, day in enumerate(days):
        if day.url in spared:
            continue
        before, after = beside(days, at)
        events = map(catalog.events.__getitem__, day.events)
        yield Page(
            day.url,
            "day.html",
            Made(
                _day,
                (
                    catalog.archive,
                    day,
                    rows(catalog, day.published),
                    rows(catalog, day.told),
                    tuple(Link(event.url, f"[{event.title}]") for event in events),
                    before and day_link(before),
                    after and day_link(after),
                    tuple(day_link(other) for other in same[day.date[5:]] if other is not day),
                ),
            ),
        )


def _day(
    archive: Archive,
    day: Day,
    published: tuple[Row, ...],
    told: tuple[Row, ...],
    events: tuple[Link, ...],
    before: Link | None,
    after: Link | None,
    other_years: tuple[Link, ...],
) -> DayView:
    title, exact = edtf.show(day.date), Date.fromisoformat(day.date)
    month = f"dates/{exact:%Y/%m}/index.html"
    above = (Link(f"dates/{exact:%Y}/index.html", f"{exact:%Y}"), Link(month, edtf.MONTHS[exact.month - 1]))
    about = f"What was published on {title}, and what tells of that day."
    return DayView(
        frame=frame(archive, day.url, title, about, (*trail(archive), *above)),
        weekday=edtf.WEEKDAYS[exact.weekday()],
        published=published,
        told=told,
        events=events,
        before=before,
        after=after,
        other_years=other_years,
    )


def trail(archive: Archive) -> tuple[Link, ...]:
    """What stands above every page about dates."""
    return (Link("index.html", archive.title), Link("dates/index.html", "Dates"))


def day_link(day: Day) -> Link:
    """The page of the day, under its date in words."""
    return Link(day.url, edtf.show(day.date))


def day_links(catalog: Catalog, days: Iterable[str]) -> tuple[Link, ...]:
    """The pages of these days, of those that have one."""
    return tuple(day_link(catalog.days[day]) for day in days if day in catalog.days)


def day_url(fact: Fact) -> str:
    """The page of the first day that a date of the archive names; "" where it is not known to the day."""
    named = edtf.days(fact.value)
    return f"dates/{named[0]:%Y/%m/%d}.html" if named else ""


def place_in_time(archive: Archive, published: Fact) -> tuple[Link, ...]:
    """What stands above an article: dates, the year, the month and the day as far as they are known."""
    return (Link("index.html", archive.title), *_place(published.value))


@lru_cache(maxsize=1 << 14)
def _place(published: str | None) -> tuple[Link, ...]:
    dates = Link("dates/index.html", "Dates")
    limits = edtf.bounds(published) if published else None
    if not limits or limits[0].year != limits[1].year:
        return (dates, Link(UNDATED, "Without a date"))
    first, last = limits
    above = [dates, Link(f"dates/{first:%Y}/index.html", f"{first:%Y}")]
    if first.month == last.month:
        above.append(Link(f"dates/{first:%Y/%m}/index.html", edtf.MONTHS[first.month - 1]))
    if first == last:
        above.append(Link(f"dates/{first:%Y/%m/%d}.html", str(first.day)))
    return tuple(above)
