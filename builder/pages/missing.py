"""404.html: shown for an address that leads nowhere, at any depth of the site."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from builder.model import Catalog, Page
from builder.pages.frame import Frame, frame


class MissingView(Struct, frozen=True):
    """All links need the absolute `frame.root` here; without it the page links to nothing, not even its style."""

    frame: Frame


def pages(catalog: Catalog) -> Iterator[Page]:
    """The one page."""
    site = catalog.archive.site_url.rstrip("/")
    around = frame(catalog.archive, "404.html", "No such page", "This address leads to no page of the archive.")
    yield Page("404.html", "404.html", MissingView(replace(around, root=f"{site}/" if site else "", canonical="")))
