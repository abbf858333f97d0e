"""An article as one row of a list: the same row on every page that lists articles."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from builder import edtf
from builder.model import Catalog, Record
from builder.pages.frame import direction

NO_SOURCE = "source not known"
NO_DATE = "date not known"
UNDATED = "undated"  # sorts behind every year


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
class Year:
    """The rows of one year under its heading. In a long list they stand on a page of their own, at `url`."""

    heading: str
    key: str
    articles: int
    rows: tuple[Row, ...]
    url: str = ""


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


def by_year(catalog: Catalog, ids: Sequence[str], notes: Mapping[str, str] | None = None) -> tuple[Year, ...]:
    """The rows under the years of publication, what has no year last; `notes` stand beside articles, by id."""
    records = sorted((catalog.records[id] for id in ids), key=lambda record: year(record) or UNDATED)
    years = []
    for key, found in groupby(records, key=lambda record: year(record) or UNDATED):
        listed = tuple(row(record, (notes or {}).get(record.id, "")) for record in found)
        years.append(Year("Year not known" if key == UNDATED else key, key, len(listed), listed))
    return tuple(years)


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


def span(catalog: Catalog, ids: Iterable[str]) -> str:
    """The years of publication of these articles, "2015–2017"; "" where none is known."""
    years = sorted({found for id in ids if (found := year(catalog.records[id]))})
    return "" if not years else years[0] if years[0] == years[-1] else f"{years[0]}–{years[-1]}"
