"""A list too long for one page: each year then stands on a page of its own."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.model import Archive, Page
from builder.pages.frame import Frame, Link, frame
from builder.pages.rows import Year

LONG = 200  # articles


@dataclass(frozen=True, slots=True)
class YearOfView:
    """The articles of one year that belong to one person, outlet or place."""

    frame: Frame
    whole: Link
    year: Year
    before: Link | None
    after: Link | None


def shortened(years: tuple[Year, ...], room: str, id: str) -> tuple[Year, ...]:
    """The same years; where the list is long, without rows but each with the address of its page."""
    if sum(year.articles for year in years) <= LONG:
        return years
    return tuple(replace(year, rows=(), url=f"{room}/by-year/{id}-{year.key}.html") for year in years)


def year_pages(
    archive: Archive, years: tuple[Year, ...], room: str, id: str, trail: tuple[Link, ...]
) -> Iterator[Page]:
    """The page of each year of a long list; none for a short one. `trail` ends in the page of the whole."""
    short = shortened(years, room, id)
    links = [Link(year.url, year.heading) for year in short]
    for at, (whole, year) in enumerate(zip(years, short, strict=True)):
        if year.url:
            title = f"{trail[-1].text}: {year.heading}"
            yield Page(year.url, "year-of.html", YearOfView(
                frame=frame(archive, year.url, title, "", trail),
                whole=trail[-1],
                year=whole,
                before=links[at - 1] if at else None,
                after=links[at + 1] if at + 1 < len(links) else None,
            ))
