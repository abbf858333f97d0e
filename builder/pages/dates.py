"""Dates: all years, the calendar of a year, a month."""

from collections import defaultdict
from collections.abc import Container, Iterator

from msgspec import Struct
from msgspec.structs import replace

from builder.catalog.rows import rows
from builder.model import Catalog, Day, Page, Record, Row
from builder.pages.calendars import Counts, Month, Year, counts_of, dayless_articles, drawn, years_of
from builder.pages.days import day_link, trail
from builder.pages.frame import Frame, Link, beside, frame
from builder.pages.long import LONG


class DatesView(Struct, frozen=True):
    """All years, and the way to what has no date."""

    frame: Frame
    years: tuple[Year, ...]
    undated: int


class YearView(Struct, frozen=True):
    """The calendar of one year, the years beside it, and articles of which only the year is known."""

    frame: Frame
    year: Year
    before: Link | None
    after: Link | None
    dayless: tuple[Row, ...]


class DayHead(Struct, frozen=True):
    """A day in a list of days: what was published on it, and what tells of it; only their number in a long month."""

    link: Link
    articles: int
    published: tuple[Row, ...]
    told: tuple[Row, ...]


class MonthView(Struct, frozen=True):
    """One month: its calendar, its days, and articles of which only the month is known."""

    frame: Frame
    month: Month
    before: Link | None
    after: Link | None
    days: tuple[DayHead, ...]
    dayless: tuple[Row, ...]


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """The index, and every year and month that something is dated to."""
    dayless = dayless_articles(catalog)
    counts = counts_of(catalog, dayless)
    years = years_of(counts)
    yield Page(
        "dates/index.html",
        "dates.html",
        DatesView(
            frame(
                catalog.archive, "dates/index.html", "Dates", "Every day in this archive.", trail(catalog.archive)[:1]
            ),
            tuple(years.values()),
            sum(not record.year for record in catalog.records.values()),
        ),
    )
    yield from _year_pages(catalog, years, counts, dayless, spared)
    yield from _month_pages(catalog, years, counts, dayless, spared)


def _year_pages(
    catalog: Catalog, years: dict[str, Year], counts: Counts, dayless: dict[str, list[Record]], spared: Container[str]
) -> Iterator[Page]:
    links = [Link(each.url, each.name) for each in years.values()]
    above = trail(catalog.archive)
    for at, each in enumerate(years.values()):
        if each.url in spared:
            continue
        before, after = beside(links, at)
        months = tuple(drawn(month, int(each.name), number, counts) for number, month in enumerate(each.months, 1))
        yield Page(
            each.url,
            "year.html",
            YearView(
                frame=frame(catalog.archive, each.url, each.name, f"The calendar of {each.name}.", above),
                year=replace(each, months=months),
                before=before,
                after=after,
                dayless=rows(catalog, (record.id for record in dayless.get(each.name, ()))),
            ),
        )


def _month_pages(
    catalog: Catalog, years: dict[str, Year], counts: Counts, dayless: dict[str, list[Record]], spared: Container[str]
) -> Iterator[Page]:
    days = defaultdict(list)
    for day in catalog.days.values():
        days[day.date[:7]].append(day)
    found = [month for each in years.values() for month in each.months if month.url]
    links = [Link(month.url, month.name) for month in found]
    for at, month in enumerate(found):
        if month.url in spared:
            continue
        key = month.url.removeprefix("dates/").removesuffix("/index.html").replace("/", "-")
        above = (*trail(catalog.archive), Link(f"dates/{key[:4]}/index.html", key[:4]))
        before, after = beside(links, at)
        yield Page(
            month.url,
            "month.html",
            MonthView(
                frame=frame(catalog.archive, month.url, month.name, f"Every day of {month.name}.", above),
                month=drawn(month, int(key[:4]), int(key[5:]), counts),
                before=before,
                after=after,
                days=tuple(_day_head(catalog, day, long=month.articles > LONG) for day in days[key]),
                dayless=rows(catalog, (record.id for record in dayless.get(key, ()))),
            ),
        )


def _day_head(catalog: Catalog, day: Day, *, long: bool) -> DayHead:
    published = set(day.published)
    told = [id for id in day.told if id not in published]
    head = DayHead(day_link(day), len(published) + len(told), (), ())
    return head if long else replace(head, published=rows(catalog, day.published), told=rows(catalog, told))
