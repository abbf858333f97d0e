"""Places that datelines name."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.catalog.rows import span
from builder.model import Catalog, Page
from builder.pages.frame import Frame, Link, frame
from builder.pages.long import shortened, year_pages
from builder.pages.outlets import Shelf
from builder.pages.rows import Year, by_year
from builder.text import fold


@dataclass(frozen=True, slots=True)
class PlacesView:
    """The index of places, and how many articles have no dateline."""

    frame: Frame
    places: tuple[Shelf, ...]
    without: int


@dataclass(frozen=True, slots=True)
class PlaceView:
    """One place and the articles written from it, by year."""

    frame: Frame
    articles: int
    years: tuple[Year, ...]


def pages(catalog: Catalog) -> Iterator[Page]:
    """The index and one page for each place."""
    home = Link("index.html", catalog.archive.title)
    index = "places/index.html"
    placed = {id for place in catalog.places.values() for id in place.articles}
    yield Page(index, "places.html", PlacesView(
        frame=frame(catalog.archive, index, "Places", "Where the datelines say the texts were written.", (home,)),
        places=tuple(
            Shelf(Link(place.url, place.name), len(place.articles), span(catalog.records, place.articles))
            for place in sorted(catalog.places.values(), key=lambda place: (fold(place.name), place.id))
        ),
        without=sum(id not in placed for id in catalog.records),
    ))
    for place in catalog.places.values():
        years = by_year(map(catalog.records.__getitem__, place.articles), catalog.rows)
        above = (home, Link(index, "Places"))
        yield Page(place.url, "place.html", PlaceView(
            frame=frame(
                catalog.archive, place.url, place.name, f"Every article with the dateline {place.name}.", above
            ),
            articles=len(place.articles),
            years=shortened(years, "places", place.id),
        ))
        whole = Link(place.url, place.name)
        yield from year_pages(catalog.archive, years, "places", place.id, (*above, whole))
