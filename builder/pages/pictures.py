"""When it was published, as a picture: dots for a small archive, columns for a larger one. The template draws it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date as Date
from typing import Literal

from msgspec import Struct

from builder import edtf
from builder.catalog.rows import date, source
from builder.model import Record

DOT = 12  # pixels from one dot to the next
STRIP_BELOW = 30  # articles; from here on columns by year say more than single dots
NARROW = 280  # pixels: the width at which dots must not meet
TALL = 96  # pixels: the highest column
LABELS = 7  # years that have room below the line on a phone
GAP = 0.2  # of a year's room, between two columns


class Dot(Struct, frozen=True):
    """One article on the strip: how far along (per cent), how high above the line (pixels), how it is known."""

    url: str
    words: str
    along: str
    height: int
    sure: bool


class Tick(Struct, frozen=True):
    """A year below the line, and how far along it begins (per cent)."""

    words: str
    along: str


class Column(Struct, frozen=True):
    """The articles of one year: where it stands and how wide it is (per cent), how high (pixels)."""

    url: str
    words: str
    along: str
    width: str
    height: int


class Picture(Struct, frozen=True):
    """The dates of an archive: of a small one as dots on a line, of a larger one as columns; `height` in pixels."""

    kind: Literal["strip", "columns"]
    height: int
    ticks: tuple[Tick, ...]
    dots: tuple[Dot, ...] = ()
    columns: tuple[Column, ...] = ()

    @property
    def unsure(self) -> bool:
        """Whether a day on it was worked out."""
        return any(not dot.sure for dot in self.dots)


def picture(records: Sequence[Record], year_url: str = "") -> Picture | None:
    """Dots or columns, whichever suits the number; `year_url` is where columns lead, the year to be added."""
    return strip(records) if len(records) < STRIP_BELOW else columns(records, year_url)


def strip(records: Iterable[Record]) -> Picture | None:
    """Dots along a line that runs over whole years; a dot that would touch another stands above it."""
    found = sorted((day, record.id, record) for record in records if (day := edtf.day(record.published.value)))
    if not found:
        return None
    begin, end = Date(found[0][0].year, 1, 1), Date(found[-1][0].year, 12, 31)
    placed: list[tuple[float, int]] = []
    dots = []
    for day, _, record in found:
        along = 100 * (day - begin) / (end - begin)
        near = {level for other, level in placed if abs(other - along) * NARROW / 100 < DOT}
        level = next(n for n in range(len(placed) + 1) if n not in near)
        placed.append((along, level))
        words = f"{date(record)}: {record.headline} ({source(record)})"
        dots.append(Dot(record.url, words, f"{along:.2f}", level * DOT, sure(record)))
    height = DOT * (1 + max(level for _, level in placed))
    years = range(begin.year, end.year + 1)
    axis = ticks(years, [100 * (Date(year, 1, 1) - begin) / (end - begin) for year in years])
    return Picture("strip", height, axis, dots=tuple(dots))


def sure(record: Record) -> bool:
    """Whether the date of publication is stated or set by the editor, and not worked out."""
    return record.published.basis != "inferred"


def columns(records: Iterable[Record], year_url: str = "") -> Picture | None:
    """One column for each year that has an article; years without leave a gap."""
    found = Counter(record.year for record in records)
    counts = Counter({int(year): articles for year, articles in found.items() if year})
    if not counts:
        return None
    years, most = range(min(counts), max(counts) + 1), max(counts.values())
    periods = [
        (f"{year_url}{each:04}" if year_url else f"dates/{each:04}/index.html", str(each), counts[each])
        for each in years
    ]
    drawn = side_by_side(periods, most)
    axis = ticks(years, [beginning(at, len(years)) for at in range(len(years))])
    return Picture("columns", TALL, axis, columns=drawn)


def side_by_side(periods: Sequence[tuple[str, str, int]], most: int, tall: int = TALL) -> tuple[Column, ...]:
    """A column for each period of time that has articles: where it leads, what it is called, and how many they are.

    The most of them are as tall as the picture, in pixels; two are the least that is seen.
    """
    return tuple(
        Column(
            url,
            f"{what}: {articles} article{'s' if articles > 1 else ''}",
            f"{beginning(at, len(periods)):.2f}",
            f"{100 / len(periods) * (1 - GAP):.2f}",
            max(2, round(tall * articles / most)),
        )
        for at, (url, what, articles) in enumerate(periods)
        if articles
    )


def beginning(at: int, periods: int) -> float:
    """How far along a line of so many periods (per cent) the column of the one at this place begins."""
    return 100 / periods * (at + GAP / 2)


def ticks(years: Sequence[int], along: Sequence[float]) -> tuple[Tick, ...]:
    """The years below a line, as many as have room, and how far along it (per cent) each begins."""
    step = -(-len(years) // LABELS)
    return tuple(Tick(str(year), f"{at:.2f}") for year, at in list(zip(years, along, strict=True))[::step])
