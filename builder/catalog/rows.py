"""An article as one row of a list: its headline, its source, its date in words."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import attrgetter

from builder import edtf
from builder.model import Basis, Catalog, Record, Row

NO_SOURCE = "source not known"
NO_DATE = "date not known"


def row(record: Record) -> Row:
    """The row of one article."""
    return Row(record.url, record.headline, record.supplied, source(record), date(record), record.language)


def rows(catalog: Catalog, ids: Iterable[str]) -> tuple[Row, ...]:
    """The rows of the articles with these ids, in their order."""
    return tuple(map(catalog.rows.__getitem__, ids))


def source(record: Record) -> str:
    """Who published the article, else the agency whose copy it is, else that neither is known."""
    return record.outlet or record.agency or NO_SOURCE


def date(record: Record) -> str:
    """The date of publication in words; one that is worked out says so."""
    return _in_words(record.published.value, record.published.basis)


@lru_cache(maxsize=1 << 14)
def _in_words(value: str | None, basis: Basis) -> str:
    if not value:
        return NO_DATE
    worked_out = basis == "inferred" and value[-1] not in "?~%"
    return edtf.show(value) + (" (worked out)" if worked_out else "")


def span(records: Mapping[str, Record], ids: Iterable[str]) -> str:
    """The years of publication of these articles, "2015–2017"; "" where none is known."""
    years = set(map(attrgetter("year"), map(records.__getitem__, ids)))
    years.discard("")
    if not years:
        return ""
    first, last = min(years), max(years)
    return first if first == last else f"{first}–{last}"
