"""What this archive is: in the curator's words, and how its facts are known."""

from collections.abc import Iterator

from msgspec import Struct

from builder.model import Catalog, Page
from builder.pages.frame import Frame, Link, frame


class AboutView(Struct, frozen=True):
    """`body` is HTML made of the curator's Markdown, "" where there is none and the template speaks."""

    frame: Frame
    body: str
    articles: int
    repository: str


def pages(catalog: Catalog) -> Iterator[Page]:
    """The one page."""
    archive, path = catalog.archive, "about.html"
    body = _in_html(catalog.about) if catalog.about.strip() else ""
    above = (Link("index.html", archive.title),)
    yield Page(
        path,
        "about.html",
        AboutView(
            frame(
                archive, path, "About", f"What {archive.title} is, how its facts are known, how to cite it.", above
            ),
            body,
            len(catalog.records),
            archive.repository,
        ),
    )


def _in_html(text: str) -> str:
    import markdown  # noqa: PLC0415 (seldom needed, and long to load)

    return markdown.markdown(text, extensions=["tables", "smarty"])
