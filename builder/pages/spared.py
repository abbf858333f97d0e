"""Which pages need not even be looked at: nothing that they show, or that this leads to, has changed.

A page is given things of the catalog, and what those lead to: an article the people whom it names, and of each the
articles before and after it. Whatever lies within that reach of a thing that changed is looked at. It reaches too far
rather than not far enough: a page that is looked at is still only printed if what it is given has changed.
"""

from collections.abc import Container, Iterator, Mapping, Set

from msgspec import Struct

from builder.model import Catalog, Day, Event, Person, Record
from builder.pages.facts import source_url


class Reach(Struct, frozen=True):
    """What a change reaches, as ids: articles, people, events."""

    articles: Set[str]
    people: Set[str]
    events: Set[str]


def things(catalog: Catalog) -> Iterator[tuple[str, object]]:
    """Everything that the pages spared here are made from, by address; of outlets and places how they are linked."""
    for shelf in (catalog.records, catalog.people, catalog.events, catalog.days):
        yield from ((each.url, each) for each in shelf.values())
    yield from ((outlet.url, (outlet.name, outlet.kind)) for outlet in catalog.outlets.values())
    yield from ((place.url, (place.name,)) for place in catalog.places.values())


def spared(catalog: Catalog, changed: Set[str]) -> dict[str, str]:
    """The pages of articles, clippings, people and events out of reach of all that changed; with their templates.

    `changed` are the addresses of things that changed, are new or are gone.
    """
    reach = _reach(catalog, changed)
    articles = [record for id, record in catalog.records.items() if id not in reach.articles]
    return {
        **{record.url: "article.html" for record in articles},
        **{source_url(record): "source.html" for record in articles},
        **{person.url: "person.html" for id, person in catalog.people.items() if id not in reach.people},
        **{event.url: "event.html" for id, event in catalog.events.items() if id not in reach.events},
        **{
            f"events/{former}.html": "former-event.html"
            for former, id in catalog.former_events.items()
            if id not in reach.events
        },
    }


def _reach(catalog: Catalog, changed: Set[str]) -> Reach:
    """From what changed to the lists that it stands in, to the articles in these, to whom and what these name."""
    origin = _in(catalog.records, changed)
    first = [catalog.records[id] for id in origin]
    people = _in(catalog.people, changed) | {appearance.person for record in first for appearance in record.people}
    events = _in(catalog.events, changed) | {record.event for record in first if record.event}
    days = _in(catalog.days, changed) | {day for record in first if (day := record.published.value)}
    moved = {id for outlet in catalog.outlets.values() if outlet.url in changed for id in outlet.articles}
    moved |= {id for place in catalog.places.values() if place.url in changed for id in place.articles}
    witnesses = {record.digest for record in first}
    articles = {
        id
        for id, record in catalog.records.items()
        if id in origin
        or id in moved
        or record.event in events
        or record.published.value in days
        or record.duplicate_of in origin
        or not people.isdisjoint(record.person_ids)
        or _rests_on(record, witnesses)
    }
    return Reach(
        articles,
        {
            id
            for id, person in catalog.people.items()
            if id in people
            or not articles.isdisjoint(person.articles)
            or any(other in people for other, _ in person.apart)
        },
        {
            id
            for id, event in catalog.events.items()
            if id in events or not articles.isdisjoint(event.articles) or _is_beside(event, articles, people, events)
        },
    )


def _in(shelf: Mapping[str, Record | Person | Event | Day], changed: Container[str]) -> set[str]:
    """The ids of the things of a shelf that changed."""
    return {id for id, thing in shelf.items() if thing.url in changed}


def _rests_on(record: Record, witnesses: Container[str | None]) -> bool:
    """Whether one of these articles bears witness to a date of this one."""
    return any(proof.witness in witnesses for fact in (record.published, record.happened) for proof in fact.evidence)


def _is_beside(event: Event, articles: Container[str], people: Set[str], events: Container[str]) -> bool:
    """Whether its page names one of these, when it speaks of the events before and after it."""
    return any(
        one.event in events
        or not people.isdisjoint(one.people)
        or one.ruling.left in articles
        or one.ruling.right in articles
        for one in (*event.earlier, *event.later)
    )
