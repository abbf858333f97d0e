"""An article as one row of a list: the same row on every page that lists articles."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from builder import edtf
from builder.model import Catalog, Record
from builder.pages.frame import direction

NO_SOURCE = "source not known"
NO_DATE = "date not known"


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of an article. `supplied` headlines stand in square brackets."""

    url: str
    headline: str
    supplied: bool
    source: str
    date: str
    language: str
    direction: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Years:
    """The rows of one year, under its heading."""

    heading: str
    rows: tuple[Row, ...]


def row(record: Record, note: str = "") -> Row:
    """The row of one article."""
    article = record.dossier.article
    return Row(
        url=record.url,
        headline=headline(record),
        supplied=article.headline.basis == "supplied",
        source=source(record),
        date=date(record),
        language=article.language,
        direction=direction(article.language),
        note=note,
    )


def rows(catalog: Catalog, ids: Iterable[str]) -> tuple[Row, ...]:
    """The rows of the articles with these ids, in their order."""
    return tuple(row(catalog.records[id]) for id in ids)


def by_year(catalog: Catalog, ids: Iterable[str]) -> tuple[Years, ...]:
    """The rows under the years of publication; what has no year comes last."""
    records = sorted((catalog.records[id] for id in ids), key=lambda record: year(record) or "XXXX")
    return tuple(
        Years(heading or "Year not known", tuple(row(record) for record in found))
        for heading, found in groupby(records, key=year)
    )


def headline(record: Record) -> str:
    """The headline without brackets; the address where there is not even a supplied one."""
    return record.dossier.article.headline.value or record.id


def source(record: Record) -> str:
    """Who published the article, else the agency whose copy it is, else that neither is known."""
    article = record.dossier.article
    return article.outlet.value or article.agency.value or NO_SOURCE


def date(record: Record) -> str:
    """The date of publication in words; one that is worked out says so."""
    value = record.published.value
    if not value:
        return NO_DATE
    worked_out = record.published.basis == "inferred" and value[-1] not in "?~%"
    return edtf.show(value) + (" (worked out)" if worked_out else "")


def year(record: Record) -> str:
    """The year of publication, "" where it is not known."""
    limits = edtf.bounds(record.published.value) if record.published.value else None
    return str(limits[0].year) if limits and limits[0].year == limits[1].year else ""
