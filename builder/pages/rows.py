"""Articles listed by year, and those of a year with very many by month."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from builder import edtf
from builder.catalog.rows import row, year
from builder.model import Record, Row

UNDATED = "undated"  # sorts behind every year
BY_MONTH = 400  # articles of one year


class Year(Struct, frozen=True):
    """The rows of one year, or of a month of it, under its heading.

    In a long list they stand on a page of their own, at `url`; a year with very many has its `months`.
    """

    heading: str
    key: str
    articles: int
    rows: tuple[Row, ...]
    url: str = ""
    months: tuple["Year", ...] = ()


def by_year(
    records: Iterable[Record], rows: Mapping[str, Row], notes: Mapping[str, str] | None = None
) -> tuple[Year, ...]:
    """The rows under the years of publication, what has no year last; `notes` stand beside articles, by id."""

    def listed(key: str, heading: str, found: Sequence[Record]) -> Year:
        shown = tuple(_noted(rows[each.id], (notes or {}).get(each.id, "")) for each in found)
        return Year(heading, key, len(found), shown)

    years = []
    for key, found in _grouped(records, lambda record: year(record) or UNDATED):
        whole = listed(key, "Year not known" if key == UNDATED else key, found)
        if len(found) > BY_MONTH and key != UNDATED:
            months = tuple(listed(month, _heading(month), each) for month, each in _grouped(found, _month))
            whole = replace(whole, months=months)
        years.append(whole)
    return tuple(years)


def years_of(records: Sequence[Record]) -> tuple[Year, ...]:
    """The same of records alone."""
    return by_year(records, {record.id: row(record) for record in records})


def _grouped(records: Iterable[Record], key: Callable[[Record], str]) -> list[tuple[str, list[Record]]]:
    groups: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        groups[key(record)].append(record)
    return sorted(groups.items())


def _month(record: Record) -> str:
    """2017-07; "2017-undated" where only the year is known."""
    first, last = (limit.isoformat()[:7] for limit in edtf.bounds(record.published.value or "") or ())
    return first if first == last else f"{first[:4]}-{UNDATED}"


def _heading(month: str) -> str:
    return f"{month[:4]}, month not known" if month.endswith(UNDATED) else edtf.show(month)


def _noted(row: Row, note: str) -> Row:
    return replace(row, note=note) if note else row
