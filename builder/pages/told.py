"""What one build tells the next of its catalog, so that it sees what changed."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from builder.model import Catalog
from builder.pages.dates import dayless_articles


class Told(Struct, frozen=True, array_like=True):
    """What the pages of a build are made from, by address: digests of things, and what little of them others show."""

    things: Mapping[str, bytes]
    names: Mapping[str, str]  # under which people, events, outlets and places are linked
    articles: Mapping[str, int]  # how many name a person
    dayless: Mapping[str, str]  # articles of which only a month or year is known, and which


def things(catalog: Catalog) -> Iterator[tuple[str, object]]:
    """Everything that pages which may be spared are made from, by address."""
    shelves = (catalog.records, catalog.people, catalog.events, catalog.days, catalog.outlets, catalog.places)
    for shelf in shelves:
        yield from ((each.url, each) for each in shelf.values())
    yield from ((shared_url(slug), ids) for slug, ids in catalog.shared_slugs.items())


def shared_url(slug: str) -> str:
    """The address that several articles would share."""
    return f"articles/{slug}.html"


def told(catalog: Catalog, digests: Mapping[str, bytes]) -> Told:
    """What to keep of a catalog until the next build, with the digests of its things."""
    names = {person.url: person.name for person in catalog.people.values()}
    names.update((event.url, event.title) for event in catalog.events.values())
    names.update((place.url, place.name) for place in catalog.places.values())
    names.update((outlet.url, f"{outlet.kind} {outlet.name}") for outlet in catalog.outlets.values())
    dayless = {record.url: key for key, records in dayless_articles(catalog).items() for record in records}
    return Told(digests, names, {person.url: len(person.articles) for person in catalog.people.values()}, dayless)
