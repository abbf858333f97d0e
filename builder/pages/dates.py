"""Dates: all years, the calendar of a year, a month."""

import calendar
from collections import defaultdict
from collections.abc import Container, Iterator
from datetime import date as Date

from msgspec import Struct
from msgspec.structs import replace

from builder import edtf
from builder.catalog.rows import rows
from builder.model import Catalog, Day, Page, Record, Row
from builder.pages.days import day_link, trail
from builder.pages.frame import Frame, Link, beside, frame
from builder.pages.long import LONG


class Cell(Struct, frozen=True):
    """A day in a calendar: its number ("" outside the month), and how many articles it leads to."""

    number: str
    url: str = ""
    words: str = ""


class Month(Struct, frozen=True):
    """A month: its weeks from Monday, and where it leads if anything is dated in it."""

    name: str
    url: str
    articles: int
    weeks: tuple[tuple[Cell, ...], ...] = ()


class Year(Struct, frozen=True):
    """A year and its twelve months."""

    name: str
    url: str
    articles: int
    months: tuple[Month, ...]


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
    years = _years(catalog, dayless)
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
    yield from _year_pages(catalog, years, dayless)
    yield from _month_pages(catalog, years, dayless, spared)


def _year_pages(catalog: Catalog, years: dict[str, Year], dayless: dict[str, list[Record]]) -> Iterator[Page]:
    links = [Link(each.url, each.name) for each in years.values()]
    above = trail(catalog.archive)
    for at, each in enumerate(years.values()):
        before, after = beside(links, at)
        yield Page(
            each.url,
            "year.html",
            YearView(
                frame=frame(catalog.archive, each.url, each.name, f"The calendar of {each.name}.", above),
                year=each,
                before=before,
                after=after,
                dayless=rows(catalog, (record.id for record in dayless.get(each.name, ()))),
            ),
        )


def _month_pages(
    catalog: Catalog, years: dict[str, Year], dayless: dict[str, list[Record]], spared: Container[str]
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
                month=month,
                before=before,
                after=after,
                days=tuple(_day_head(catalog, day, long=month.articles > LONG) for day in days[key]),
                dayless=rows(catalog, (record.id for record in dayless.get(key, ()))),
            ),
        )


def _years(catalog: Catalog, dayless: dict[str, list[Record]]) -> dict[str, Year]:
    # "2017", "2017-07", "2017-07-23" -> the ids of articles, each once
    articles: dict[str, dict[str, None]] = defaultdict(dict)
    for day in catalog.days.values():
        for key in (day.date, day.date[:7], day.date[:4]):
            articles[key].update(dict.fromkeys((*day.published, *day.told)))
    for key, records in dayless.items():
        for part in {key, key[:4]}:
            articles[part].update(dict.fromkeys(record.id for record in records))
    counts = {key: len(ids) for key, ids in articles.items()}
    years = sorted(key for key in counts if len(key) == 4)
    return {year: Year(year, f"dates/{year}/index.html", counts[year], _months(int(year), counts)) for year in years}


def _months(year: int, counts: dict[str, int]) -> tuple[Month, ...]:
    return tuple(_month(year, number, counts) for number in range(1, 13))


def _month(year: int, number: int, counts: dict[str, int]) -> Month:
    key = f"{year:04}-{number:02}"
    count = counts.get(key, 0)
    weeks = (
        tuple(
            tuple(_cell(day, number, counts) for day in week)
            for week in calendar.Calendar().monthdatescalendar(year, number)
        )
        if 1 < year < 9999
        else ()
    )
    url = f"dates/{year:04}/{number:02}/index.html" if count else ""
    return Month(f"{edtf.MONTHS[number - 1]} {year}", url, count, weeks)


def _cell(day: Date, month: int, counts: dict[str, int]) -> Cell:
    if day.month != month:
        return Cell("")
    key = day.isoformat()
    count = counts.get(key, 0)
    if not count:
        return Cell(str(day.day))
    words = f"{edtf.show(key)}: {count} article{'s' if count > 1 else ''}"
    return Cell(str(day.day), f"dates/{key.replace('-', '/')}.html", words)


def dayless_articles(catalog: Catalog) -> dict[str, list[Record]]:
    """Articles of which only the year ("2017") or only the month ("2017-07") of publication is known."""
    found = defaultdict(list)
    for record in catalog.records.values():
        limits = edtf.bounds(record.published.value) if record.published.value else None
        if not limits or limits[0] == limits[1] or not record.year:
            continue
        first, last = (limit.isoformat() for limit in limits)
        found[first[:7] if first[:7] == last[:7] else first[:4]].append(record)
    return found


def _day_head(catalog: Catalog, day: Day, *, long: bool) -> DayHead:
    published = set(day.published)
    told = [id for id in day.told if id not in published]
    head = DayHead(day_link(day), len(published) + len(told), (), ())
    return head if long else replace(head, published=rows(catalog, day.published), told=rows(catalog, told))
