"""Articles listed by year."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from builder.catalog.rows import year
from builder.model import Record, Row

UNDATED = "undated"  # sorts behind every year


@dataclass(frozen=True, slots=True)
class Year:
    """The rows of one year under its heading. In a long list they stand on a page of their own, at `url`."""

    heading: str
    key: str
    articles: int
    rows: tuple[Row, ...]
    url: str = ""


def by_year(
    records: Iterable[Record], rows: Mapping[str, Row], notes: Mapping[str, str] | None = None
) -> tuple[Year, ...]:
    """The rows under the years of publication, what has no year last; `notes` stand beside articles, by id."""
    ordered = sorted(records, key=lambda record: year(record) or UNDATED)
    years = []
    for key, found in groupby(ordered, key=lambda record: year(record) or UNDATED):
        listed = tuple(_noted(rows[record.id], (notes or {}).get(record.id, "")) for record in found)
        years.append(Year("Year not known" if key == UNDATED else key, key, len(listed), listed))
    return tuple(years)


def _noted(row: Row, note: str) -> Row:
    return replace(row, note=note) if note else row
