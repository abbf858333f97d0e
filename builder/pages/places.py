"""Places: where datelines say that texts were written, and which places texts name."""

from collections.abc import Container, Iterator

from msgspec import Struct

from builder.catalog.rows import span
from builder.model import Archive, Catalog, Made, Page, Place
from builder.pages.frame import Frame, Link, frame
from builder.pages.long import by_letter, in_short, year_pages
from builder.pages.outlets import Shelf
from builder.pages.rows import Year
from builder.text import fold

INDEX = "places/index.html"
MANY = 500  # places; beyond that the index shows the letters and those named most
MOST_NAMED = 40


class PlacesView(Struct, frozen=True):
    """The index of places, or one letter of it, and how many articles have no dateline."""

    frame: Frame
    places: tuple[Shelf, ...]
    letters: tuple[Link, ...]
    without: int


class PlaceView(Struct, frozen=True):
    """One place, by year: the articles written from it, and others that name it."""

    frame: Frame
    articles: int
    years: tuple[Year, ...]
    named: int
    others: tuple[Year, ...]


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """The index, by letter where it is long, and one page for each place."""
    home = Link("index.html", catalog.archive.title)
    shelves = [_shelf(catalog, place) for place in catalog.places.values()]
    shelves.sort(key=lambda shelf: (fold(shelf.link.text), shelf.link.url))
    placed = {id for place in catalog.places.values() for id in place.articles}
    letters = by_letter(shelves, lambda shelf: shelf.link.text) if len(shelves) > MANY else {}
    links = tuple(Link(f"places/by-letter/{letter}.html", letter.upper()) for letter in letters)
    page = frame(catalog.archive, INDEX, "Places", "Where texts were written, and which places they name.", (home,))
    without = sum(id not in placed for id in catalog.records)
    most = sorted(shelves, key=lambda shelf: -shelf.articles)[:MOST_NAMED] if letters else shelves
    yield Page(INDEX, "places.html", PlacesView(page, tuple(most), links, without))
    above = (home, Link(INDEX, "Places"))
    for link, listed in zip(links, letters.values(), strict=True):
        page = frame(catalog.archive, link.url, f"Places: {link.text}", "", above)
        yield Page(link.url, "places.html", PlacesView(page, tuple(listed), links, 0))
    for place in catalog.places.values():
        if place.url not in spared:
            yield from _of_place(catalog, place, above, spared)


def _of_place(catalog: Catalog, place: Place, above: tuple[Link, ...], spared: Container[str]) -> Iterator[Page]:
    lists = {
        id: tuple(map(catalog.records.__getitem__, ids))
        for id, ids in ((place.id, place.articles), (f"{place.id}-named", place.named))
    }
    years = (in_short(records, catalog.rows, "places", id) for id, records in lists.items())
    yield Page(place.url, "place.html", Made(_place, (catalog.archive, above, place, *years)))
    trail = (*above, Link(place.url, place.name))
    for id, records in lists.items():
        yield from year_pages(catalog.archive, records, catalog.rows, ("places", id, trail), spared)


def _place(
    archive: Archive, above: tuple[Link, ...], place: Place, sent: tuple[Year, ...], named: tuple[Year, ...]
) -> PlaceView:
    about = f"Every article with the dateline {place.name}, and every other that names it."
    return PlaceView(
        frame=frame(archive, place.url, place.name, about, above),
        articles=len(place.articles),
        years=sent,
        named=len(place.named),
        others=named,
    )


def _shelf(catalog: Catalog, place: Place) -> Shelf:
    ids = (*place.articles, *place.named)
    return Shelf(Link(place.url, place.name), len(ids), span(catalog.records, ids))
