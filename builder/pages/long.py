"""A list too long for one page: each year (or month of a year with very many), or each letter, has its own."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace
from slugify import slugify

from builder.model import Archive, Made, Page, Record, Row
from builder.pages.frame import Frame, Link, beside, frame
from builder.pages.rows import BY_MONTH, Notes, Year, by_year, month_key, year_key

LONG = 200  # articles

Item = TypeVar("Item")
Years = tuple[Year, ...]


class YearOfView(Struct, frozen=True):
    """The articles of one year or month that belong to one person, outlet or place; a long year shows its months."""

    frame: Frame
    whole: Link
    year: Year
    before: Link | None
    after: Link | None


def by_letter(items: Iterable[Item], name: Callable[[Item], str]) -> dict[str, list[Item]]:
    """The items under the first letter or figure of their names, in Latin letters; of one name in the order given."""
    named = sorted(((slugify(name(item)), item) for item in items), key=itemgetter(0))
    grouped = groupby(named, key=lambda pair: pair[0][:1] or "other")
    return {letter: [item for _, item in found] for letter, found in grouped}


def in_short(records: Sequence[Record], rows: Mapping[str, Row], room: str, id: str, notes: Notes = None) -> Years:
    """What stands on the page of the whole: the years with their rows; of a long list where their pages are."""
    if len(records) <= LONG:
        return by_year(records, rows, notes)
    return _linked(by_year(records, rows, bare=lambda _: True), room, id)


def year_pages(
    archive: Archive,
    records: Sequence[Record],
    rows: Mapping[str, Row],
    filed: tuple[str, str, tuple[Link, ...]],
    spared: Container[str] = (),
    notes: Notes = None,
) -> Iterator[Page]:
    """The page of each year of a long list but for those spared; none for a short one.

    It is `filed` under a room and an id, behind a trail that ends in the page of the whole.
    """
    room, id, _ = filed
    if len(records) > LONG:
        years = by_year(records, rows, notes, bare=lambda key: _url(room, id, key) in spared)
        yield from _pages(archive, years, filed, spared)


def year_urls(records: Mapping[str, Record], ids: Sequence[str], room: str, id: str) -> Iterator[str]:
    """The addresses of the pages that `year_pages` gives for the articles with these ids."""
    if len(ids) <= LONG:
        return
    listed = [records[each] for each in ids]
    years = Counter(record.year for record in listed)
    months = {(record.year, record.month) for record in listed if record.year and years[record.year] > BY_MONTH}
    for key in (*map(year_key, years), *(month_key(year, month) for year, month in months)):
        yield _url(room, id, key)


def urls_of(record: Record, room: str, id: str) -> tuple[str, str]:
    """The addresses at which an article of a long list may stand: that of its year, and that of its month."""
    return _url(room, id, year_key(record.year)), _url(room, id, month_key(record.year, record.month))


def _pages(
    archive: Archive, years: Years, filed: tuple[str, str, tuple[Link, ...]], spared: Container[str]
) -> Iterator[Page]:
    room, id, trail = filed
    links = [Link(year.url, year.heading) for year in _linked(years, room, id)]
    for at, (year, link) in enumerate(zip(years, links, strict=True)):
        shown = replace(year, rows=(), months=_linked(year.months, room, id)) if year.months else year
        given = (archive, link.url, trail, shown, *beside(links, at))
        if link.url not in spared:
            yield Page(link.url, "year-of.html", Made(_year_of, given))
        yield from _pages(archive, year.months, filed, spared)


def _year_of(
    archive: Archive, url: str, trail: tuple[Link, ...], year: Year, before: Link | None, after: Link | None
) -> YearOfView:
    around = frame(archive, url, f"{trail[-1].text}: {year.heading}", "", trail)
    return YearOfView(around, trail[-1], year, before, after)


def _linked(years: Years, room: str, id: str) -> Years:
    return tuple(replace(year, rows=(), months=(), url=_url(room, id, year.key)) for year in years)


def _url(room: str, id: str, key: str) -> str:
    return f"{room}/by-year/{id}-{key}.html"
