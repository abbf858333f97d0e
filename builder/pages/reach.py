"""How far a change reaches: from the things of the catalog that changed to those whose pages show them.

It goes too far rather than not far enough: a page within reach is still only printed if what it is given has changed.
"""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence, Set
from typing import TypeVar

from msgspec import Struct

from builder import edtf
from builder.model import Catalog, Day, Event, Outlet, Person, Place, Record
from builder.pages.data import file_of
from builder.pages.told import Told, lists, shared_url

Filed = TypeVar("Filed", Outlet, Place)


class Reach(Struct, frozen=True):
    """What is to be looked at, by id, days and months by date. `records` are the articles that changed themselves."""

    records: Set[str]
    articles: Set[str]
    people: Set[str]
    events: Set[str]
    outlets: Set[str]
    places: Set[str]
    days: Set[str]
    months: Set[str]
    shared: Set[str]  # addresses that several articles would share
    exports: Set[str]  # files of articles, among other addresses
    grown: Mapping[str, set[str]]  # people, outlets and places that only gained new articles, by address: and which


class Change(Struct, frozen=True):
    """What is not as it was: things and names by address, articles by id; and how things were."""

    catalog: Catalog
    before: Told
    urls: Set[str]
    renamed: Set[str]
    records: set[str]
    old: set[str]  # of the records, those that are not new


def reach(catalog: Catalog, before: Told, now: Told) -> Reach:
    """What shows anything of what a build was told `before` otherwise than it is `now`."""
    urls = {url for url, _ in before.things.items() ^ now.things.items()}
    renamed = {url for url, _ in before.names.items() ^ now.names.items()}
    records = _in(catalog.records, urls)
    old = {id for id in records if catalog.records[id].url in before.things}
    change = Change(catalog, before, urls, renamed, records, old)
    days = _days(change)
    return Reach(
        records,
        _articles(change, days),
        _people(change),
        _events(change),
        _shelves(change, catalog.outlets, lambda outlet: outlet.articles),
        _shelves(change, catalog.places, lambda place: (*place.articles, *place.named)),
        days,
        _months(change, now, days),
        {
            slug
            for slug, ids in catalog.shared_slugs.items()
            if shared_url(slug) in urls or not records.isdisjoint(ids)
        },
        urls.union(file_of(catalog.records[id].published.value) for id in records),
        dict(_grown(change)),
    )


def _in(shelf: Mapping[str, Record | Person | Event | Day | Outlet | Place], urls: Container[str]) -> set[str]:
    """The ids of the things of a shelf at these addresses."""
    return {id for id, thing in shelf.items() if thing.url in urls}


def _first(change: Change) -> list[Record]:
    return [change.catalog.records[id] for id in change.records]


def _named(records: Iterable[Record]) -> set[str]:
    return {appearance.person for record in records for appearance in record.people}


def _articles(change: Change, days: Set[str]) -> set[str]:
    """Those that changed, and those that link to what is renamed or stand beside one that changed."""
    catalog, first = change.catalog, _first(change)
    renamed = _in(catalog.people, change.renamed)
    found = set(change.records)
    for shelf in (catalog.people, catalog.outlets, catalog.places):
        found.update(id for each in _in(shelf, change.renamed) for id in shelf[each].articles)
    for event in _in(catalog.events, change.urls) | {record.event for record in first if record.event}:
        found.update(catalog.events[event].articles)
    for day in days:
        found.update(catalog.days[day].published)
    for person in (_in(catalog.people, change.urls) | _named(first)) - renamed:
        found.update(_beside(change, catalog.people[person]))
    if change.old:  # what rests on a new article, or is a copy of it, has changed itself
        witnesses = {catalog.records[id].digest for id in change.old}
        found.update(id for id, record in catalog.records.items() if record.duplicate_of in change.old)
        found.update(id for id, record in catalog.records.items() if _rests_on(record, witnesses))
    return found


def _beside(change: Change, person: Person) -> Iterator[str]:
    """The articles that stand beside one that changed, among those that name a person.

    All of them, unless it is plain that the list is as it was but for new ones.
    """
    ids = person.articles
    new = _gained(change, person.url, ids)
    if new is None:
        yield from ids
        return
    for at in map(ids.index, new):
        yield from ids[max(0, at - 1) : at + 2]


def _gained(change: Change, url: str, ids: Sequence[str]) -> set[str] | None:
    """The articles that are new in a list of which it is plain that it is as it was but for these; else None."""
    new = (change.records - change.old).intersection(ids)
    same = change.before.articles.get(url) == len(ids) - len(new) and change.old.isdisjoint(ids)
    return new if same else None


def _grown(change: Change) -> Iterator[tuple[str, set[str]]]:
    for url, ids in lists(change.catalog):
        new = _gained(change, url, ids) if url in change.urls and url not in change.renamed else None
        if new is not None:
            yield url, new


def _rests_on(record: Record, witnesses: Container[str | None]) -> bool:
    """Whether one of these articles bears witness to a date of this one."""
    return any(proof.witness in witnesses for fact in (record.published, record.happened) for proof in fact.evidence)


def _people(change: Change) -> set[str]:
    """Those who changed or are named in an article that did; those named beside what is renamed."""
    catalog = change.catalog
    renamed = _in(catalog.people, change.renamed)
    found = _in(catalog.people, change.urls) | _named(_first(change))
    found.update(id for id, person in catalog.people.items() if any(other in renamed for other, _ in person.apart))
    for shelf, ids in ((catalog.people, renamed), (catalog.events, _in(catalog.events, change.renamed))):
        found.update(_named(catalog.records[id] for each in ids for id in shelf[each].articles))
    return found


def _events(change: Change) -> set[str]:
    """Those that changed, or of which an article did; those that print a name that did."""
    catalog = change.catalog
    people, events = _in(catalog.people, change.renamed), _in(catalog.events, change.renamed)

    def prints(event: Event) -> bool:
        return not people.isdisjoint(event.people) or any(
            one.event in events or one.ruling.left in change.records or one.ruling.right in change.records
            for one in (*event.earlier, *event.later)
        )

    found = _in(catalog.events, change.urls) | {record.event for record in _first(change) if record.event}
    return found.union(id for id, event in catalog.events.items() if prints(event))


def _shelves(change: Change, shelf: Mapping[str, Filed], articles: Callable[[Filed], Iterable[str]]) -> set[str]:
    """The outlets or places that changed, or of which an article did."""
    found = _in(shelf, change.urls)
    return found.union(id for id, each in shelf.items() if not change.records.isdisjoint(articles(each)))


def _days(change: Change) -> set[str]:
    """The days that changed, those of articles and events that did, those beside a day that is new or gone."""
    catalog = change.catalog
    found = _in(catalog.days, change.urls)
    for record in _first(change):
        told = edtf.days(record.happened.value)
        found.update(day.isoformat() for day in (*told, edtf.day(record.published.value)) if day)
    for event in _in(catalog.events, change.renamed):
        found.update(catalog.events[event].days)
    dates = list(catalog.days)
    for moved in change.before.days ^ catalog.days.keys():
        at = bisect_left(dates, moved)
        found.update(dates[max(0, at - 1) : at + 2])
        found.update(date for date in dates if date[5:] == moved[5:])
    return found


def _months(change: Change, now: Told, days: Iterable[str]) -> set[str]:
    """The months of these days, those of dayless articles that changed, those beside one that is new or gone."""
    was, them = change.before.dayless, now.dayless
    found = {day[:7] for day in days}
    found.update(key for url in change.urls for key in (was.get(url), them.get(url)) if key)
    before = {date[:7] for date in change.before.days}.union(was.values())
    after = {date[:7] for date in change.catalog.days}.union(them.values())
    months = sorted(after)
    for moved in before ^ after:
        at = bisect_left(months, moved)
        found.update(months[max(0, at - 1) : at + 2])
    return found
