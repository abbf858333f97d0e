"""What one build tells the next of its catalog, so that it sees what changed."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from builder.model import Catalog, Record
from builder.pages.calendars import dayless_articles
from builder.pages.data import by_file


class Told(Struct, frozen=True, array_like=True):
    """What the pages of a build are made from, by address: digests of things, and what little of them others show."""

    things: Mapping[str, bytes]
    names: Mapping[str, str]  # under which people, events, outlets and places are linked
    articles: Mapping[str, int]  # how many name a person or place, or are of an outlet
    dayless: Mapping[str, str]  # articles of which only a month or year is known, and which
    days: frozenset[str]  # that have a page


def things(catalog: Catalog) -> Iterator[tuple[str, object]]:
    """Everything that pages which may be spared are made from, by address."""
    yield from ((record.url, _told_of(record)) for record in catalog.records.values())
    for shelf in (catalog.people, catalog.events, catalog.days, catalog.outlets, catalog.places):
        yield from ((each.url, each) for each in shelf.values())
    yield from ((path, [record.id for record in records]) for path, records in by_file(catalog).items())
    yield from ((shared_url(slug), ids) for slug, ids in catalog.shared_slugs.items())


def _told_of(record: Record) -> tuple[object, ...]:
    """All that decides a record: what the clipping says goes with the key of its dossier."""
    dates = record.published, record.happened
    return record.id, record.key, record.seeds, dates, record.person_ids, record.event, record.duplicate_of


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
    articles = {url: len(ids) for url, ids in lists(catalog)}
    return Told(digests, names, articles, dayless, frozenset(catalog.days))


def lists(catalog: Catalog) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The articles of every person, outlet and place, by address."""
    yield from ((person.url, person.articles) for person in catalog.people.values())
    yield from ((outlet.url, outlet.articles) for outlet in catalog.outlets.values())
    yield from ((place.url, place.articles + place.named) for place in catalog.places.values())
