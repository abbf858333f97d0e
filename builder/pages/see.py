"""A printed form that is no heading: its page leads to the person, or to all who share the name."""

from collections.abc import Iterator

from msgspec import Struct

from builder.catalog.rows import span
from builder.model import Catalog, Page, Person
from builder.pages.frame import Frame, Link, frame
from builder.pages.people import trail, usual_role


class SeeView(Struct, frozen=True):
    """The form, and whom it leads to."""

    frame: Frame
    form: str
    people: tuple[Link, ...]


def pages(catalog: Catalog) -> Iterator[Page]:
    """One page for each other printed form, and for each plain name that several people share."""
    for slug, (form, id) in catalog.see.items():
        yield _see(catalog, f"people/{slug}.html", form, (id,))
    for slug, ids in catalog.shared_names.items():
        yield _see(catalog, f"people/{slug}.html", catalog.people[ids[0]].name, ids)


def _see(catalog: Catalog, path: str, form: str, ids: tuple[str, ...]) -> Page:
    people = [catalog.people[id] for id in ids]
    alone = len(people) == 1
    links = tuple(Link(person.url, person.name if alone else _label(catalog, person)) for person in people)
    return Page(path, "see.html", SeeView(frame(catalog.archive, path, form, "", trail(catalog)), form, links))


def _label(catalog: Catalog, person: Person) -> str:
    """The name with role and years, where others of that name are in the archive."""
    parts = (person.name, usual_role(person), span(catalog.records, person.articles))
    return ", ".join(part for part in parts if part)
