"""Outlets and agencies: who published, and whose wire copy it is."""

from collections.abc import Container, Iterator

from msgspec import Struct

from builder.catalog.rows import rows, span
from builder.model import Archive, Catalog, Made, Outlet, Page, Row
from builder.pages.frame import Frame, Link, frame
from builder.pages.long import in_short, year_pages
from builder.pages.rows import Year

KINDS = {"outlet": "Outlet", "agency": "Agency"}


class Shelf(Struct, frozen=True):
    """An outlet, agency or place in its index: how many articles, of which years."""

    link: Link
    articles: int
    years: str


class OutletsView(Struct, frozen=True):
    """The index, outlets and agencies apart, and what names neither."""

    frame: Frame
    outlets: tuple[Shelf, ...]
    agencies: tuple[Shelf, ...]
    neither: tuple[Row, ...]


class OutletView(Struct, frozen=True):
    """One outlet or agency and its articles by year."""

    frame: Frame
    kind: str
    articles: int
    years: tuple[Year, ...]
    forms: tuple[str, ...]


class FormView(Struct, frozen=True):
    """Another form of its name that is printed, and where it is filed."""

    frame: Frame
    form: str
    filed: Link


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """The index, one page for each outlet and agency, and one for each other form of its name that leads there."""
    home = Link("index.html", catalog.archive.title)
    index = "outlets/index.html"
    claimed = {id for outlet in catalog.outlets.values() for id in outlet.articles}
    yield Page(
        index,
        "outlets.html",
        OutletsView(
            frame=frame(
                catalog.archive, index, "Outlets and agencies", "Who published, and whose copy it is.", (home,)
            ),
            outlets=tuple(_shelf(catalog, outlet) for outlet in _sorted(catalog, "outlet")),
            agencies=tuple(_shelf(catalog, outlet) for outlet in _sorted(catalog, "agency")),
            neither=rows(catalog, (id for id in catalog.records if id not in claimed)),
        ),
    )
    above = (home, Link(index, "Outlets and agencies"))
    for outlet in catalog.outlets.values():
        if outlet.url not in spared:
            yield from _of_outlet(catalog, outlet, above, spared)


def _of_outlet(catalog: Catalog, outlet: Outlet, above: tuple[Link, ...], spared: Container[str]) -> Iterator[Page]:
    records = tuple(map(catalog.records.__getitem__, outlet.articles))
    years = in_short(records, catalog.rows, "outlets", outlet.id)
    yield Page(outlet.url, "outlet.html", Made(_outlet, (catalog.archive, above, outlet, years)))
    whole = Link(outlet.url, outlet.name)
    filed = ("outlets", outlet.id, (*above, whole))
    yield from year_pages(catalog.archive, records, catalog.rows, filed, spared)
    for slug, form in outlet.forms.items():
        if slug != outlet.id:
            path = f"outlets/{slug}.html"
            yield Page(path, "outlet-see.html", FormView(frame(catalog.archive, path, form, "", above), form, whole))


def _outlet(archive: Archive, above: tuple[Link, ...], outlet: Outlet, years: tuple[Year, ...]) -> OutletView:
    about = f"Every article of {outlet.name} in this archive."
    return OutletView(
        frame=frame(archive, outlet.url, outlet.name, about, above),
        kind=KINDS[outlet.kind],
        articles=len(outlet.articles),
        years=years,
        forms=tuple(form for form in outlet.forms.values() if form != outlet.name),
    )


def _sorted(catalog: Catalog, kind: str) -> list[Outlet]:
    found = (outlet for outlet in catalog.outlets.values() if outlet.kind == kind)
    return sorted(found, key=lambda outlet: (outlet.name.casefold().removeprefix("the "), outlet.id))


def _shelf(catalog: Catalog, outlet: Outlet) -> Shelf:
    return Shelf(Link(outlet.url, outlet.name), len(outlet.articles), span(catalog.records, outlet.articles))
