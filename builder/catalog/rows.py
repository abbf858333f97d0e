"""An article as one row of a list: its headline, its source, its date in words."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from operator import attrgetter

from builder import edtf
from builder.model import Basis, Catalog, Record, Row

NO_SOURCE = "source not known"
NO_DATE = "date not known"


def row(record: Record) -> Row:
    """The row of one article."""
    return Row(record.url, record.headline, record.supplied, source(record), date(record), record.language)


class Rows(Mapping[str, Row]):
    """The row of every record, made once for all lists, when it is first asked for."""

    def __init__(self, records: Mapping[str, Record]) -> None:
        self._records = records
        self._made: dict[str, Row] = {}

    def __getitem__(self, id: str) -> Row:
        found = self._made.get(id)
        if found is None:
            found = self._made[id] = row(self._records[id])
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)


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
