"""Calendars: how many articles lead to each day, month and year, and the weeks of a month."""

import calendar
from collections import defaultdict
from datetime import date as Date

from msgspec import Struct
from msgspec.structs import replace

from builder import edtf
from builder.model import Catalog, Record

Counts = dict[str, int]  # of articles, by year, month and day


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


def counts_of(catalog: Catalog, dayless: dict[str, list[Record]]) -> Counts:
    """How many articles "2017", "2017-07" and "2017-07-23" lead to, each counted once."""
    counts: Counts = {}
    articles: dict[str, set[str]] = defaultdict(set)  # of months and years
    for day in catalog.days.values():
        ids = {*day.published, *day.told}
        counts[day.date] = len(ids)
        articles[day.date[:7]] |= ids
    for key, records in dayless.items():
        articles[key].update(record.id for record in records)
    for month in [key for key in articles if len(key) == len("2017-07")]:
        articles[month[:4]] |= articles[month]
    return counts | {key: len(ids) for key, ids in articles.items()}


def years_of(counts: Counts) -> dict[str, Year]:
    """Every year, its months not yet drawn."""
    years = sorted(key for key in counts if len(key) == len("2017"))
    return {
        year: Year(
            year,
            f"dates/{year}/index.html",
            counts[year],
            tuple(_month(year, f"{number:02}", name, counts) for number, name in enumerate(edtf.MONTHS, 1)),
        )
        for year in years
    }


def _month(year: str, number: str, name: str, counts: Counts) -> Month:
    count = counts.get(f"{year}-{number}", 0)
    return Month(f"{name} {year}", f"dates/{year}/{number}/index.html" if count else "", count)


def drawn(month: Month, year: int, number: int, counts: Counts) -> Month:
    """The month with its weeks."""
    if not 1 < year < 9999:
        return month
    weeks = calendar.Calendar().monthdatescalendar(year, number)
    return replace(month, weeks=tuple(tuple(_cell(day, number, counts) for day in week) for week in weeks))


def _cell(day: Date, month: int, counts: Counts) -> Cell:
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
