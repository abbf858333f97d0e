"""The page that searches, and what its index is told of articles and people."""

from collections.abc import Iterator

from msgspec import Struct

from builder.catalog import rows
from builder.model import Catalog, Page
from builder.pages.frame import Frame, frame
from builder.search import ArticleCard, PersonCard


class SearchView(Struct, frozen=True):
    """The page is the same in every archive: its scripts ask the index."""

    frame: Frame


def pages(catalog: Catalog) -> Iterator[Page]:
    """The one page."""
    around = frame(catalog.archive, "search.html", "Search", f"Search the texts of {catalog.archive.title}.")
    yield Page("search.html", "search.html", SearchView(around))


def articles_told(catalog: Catalog) -> list[ArticleCard]:
    """Each article as a hit shows it."""
    return [
        ArticleCard(
            digest=record.digest,
            words=record.key,
            url=record.url,
            headline=record.headline,
            supplied=record.supplied,
            date=record.published.value or "",
            shown=rows.date(record),
            source=record.outlet or record.agency or "",
            place=record.place or "",
            language=record.language,
            people=tuple([appearance.person for appearance in record.people]),
        )
        for record in catalog.records.values()
    ]


def people_told(catalog: Catalog) -> list[PersonCard]:
    """Each person with every printed form."""
    return [
        PersonCard(person.id, person.url, person.name, tuple([form.form for form in person.forms]))
        for person in catalog.people.values()
    ]
