"""What has no date: one list, or a page for each letter with which a headline begins where it is long."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from builder.model import Catalog, Page, Record, Row
from builder.pages.days import UNDATED, trail
from builder.pages.frame import Frame, Link, frame
from builder.pages.long import LONG, by_letter


class UndatedView(Struct, frozen=True):
    """Articles without a year of publication, each with what is missing; the letters where the list is long."""

    frame: Frame
    rows: tuple[Row, ...]
    letters: tuple[Link, ...]


def pages(catalog: Catalog) -> Iterator[Page]:
    """The list of the undated, and its letters."""
    undated = [record for record in catalog.records.values() if not record.year]
    by_id = sorted(undated, key=lambda record: record.id)
    letters = by_letter(by_id, lambda record: record.headline) if len(undated) > LONG else {}
    links = tuple(Link(f"dates/undated/{letter}.html", letter.upper()) for letter in letters)
    about = "Articles whose date is not known."
    page = frame(catalog.archive, UNDATED, "Without a date", about, trail(catalog.archive))
    yield Page(UNDATED, "undated.html", UndatedView(page, () if letters else _rows(catalog, undated), links))
    above = (*trail(catalog.archive), Link(UNDATED, "Without a date"))
    for link, records in zip(links, letters.values(), strict=True):
        page = frame(catalog.archive, link.url, f"Without a date: {link.text}", about, above)
        yield Page(link.url, "undated.html", UndatedView(page, _rows(catalog, records), links))


def _rows(catalog: Catalog, records: list[Record]) -> tuple[Row, ...]:
    return tuple(replace(catalog.rows[record.id], note=_missing(record)) for record in records)


def _missing(record: Record) -> str:
    if record.published.value and record.published.value.startswith("XXXX"):
        return "the year is missing"
    if record.published.value:
        return "the year is not certain"
    return "no date is stated in the clipping, and none could be worked out"
