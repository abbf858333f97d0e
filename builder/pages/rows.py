"""Articles listed by year, and those of a year with very many by month."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from builder import edtf
from builder.model import Record, Row

Notes = Mapping[str, str] | None
UNDATED = "undated"  # sorts behind every year
BY_MONTH = 400  # articles of one year


class Year(Struct, frozen=True, array_like=True):
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
    records: Iterable[Record],
    rows: Mapping[str, Row],
    notes: Notes = None,
    bare: Callable[[str], bool] = lambda _: False,
) -> tuple[Year, ...]:
    """The rows under the years of publication, what has no year last; `notes` stand beside articles, by id.

    Years and months that are `bare`, by their keys, stand without rows.
    """

    def listed(key: str, heading: str, found: Sequence[Record]) -> Year:
        if bare(key):
            return Year(heading, key, len(found), ())
        shown = [rows[each.id] for each in found]
        if notes:
            shown = [_noted(row, notes.get(each.id, "")) for row, each in zip(shown, found, strict=True)]
        return Year(heading, key, len(found), tuple(shown))

    years = []
    for year, found in _grouped(records, attrgetter("year")):
        whole = listed(year_key(year), year or "Year not known", found)
        if len(found) > BY_MONTH and year:
            months = tuple(
                listed(month_key(year, month), edtf.show(month) if month else f"{year}, month not known", each)
                for month, each in _grouped(found, attrgetter("month"))
            )
            whole = replace(whole, months=months)
        years.append(whole)
    return tuple(years)


def year_key(year: str) -> str:
    """By which the list of a year is found, and that of what has none."""
    return year or UNDATED


def month_key(year: str, month: str) -> str:
    """By which the list of a month of a year with very many articles is found."""
    return month or f"{year}-{UNDATED}"


def _grouped(records: Iterable[Record], key: Callable[[Record], str]) -> list[tuple[str, list[Record]]]:
    """In order of the key; those without come last."""
    groups: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        groups[key(record)].append(record)
    return sorted(groups.items(), key=lambda group: group[0] or UNDATED)


def _noted(row: Row, note: str) -> Row:
    return replace(row, note=note) if note else row
