"""Which pages need not even be looked at: those out of reach of all that changed since the last build."""

from collections.abc import Iterator, Sequence, Set
from itertools import chain

from builder.model import Catalog
from builder.pages.data import file_of
from builder.pages.facts import source_url
from builder.pages.long import LONG, urls_of, year_urls
from builder.pages.reach import Reach
from builder.pages.told import shared_url


def spared(catalog: Catalog, reach: Reach, sound: frozenset[str]) -> Set[str]:
    """The paths of those that stand as they were finished; what belongs together is spared all or none."""
    together = chain(_shared(catalog, reach), _people(catalog, reach), _shelves(catalog, reach))
    found = {path for paths in together if sound.issuperset(paths) for path in paths}
    for pages, new in _years(catalog, reach):
        if sound.issuperset(pages):  # so there is neither a year more nor one less
            found |= pages - new
    alone = (kind(catalog, reach) for kind in (_articles, _events, _dates, _exports))
    return found.union(sound.intersection(chain.from_iterable(alone)))


def _articles(catalog: Catalog, reach: Reach) -> Iterator[str]:
    yield from (record.url for id, record in catalog.records.items() if id not in reach.articles)
    yield from (source_url(record) for id, record in catalog.records.items() if id not in reach.records)


def _events(catalog: Catalog, reach: Reach) -> Iterator[str]:
    yield from (event.url for id, event in catalog.events.items() if id not in reach.events)
    yield from (f"events/{id}.html" for id, event in catalog.former_events.items() if event not in reach.events)


def _dates(catalog: Catalog, reach: Reach) -> Iterator[str]:
    yield from (day.url for date, day in catalog.days.items() if date not in reach.days)
    months = {date[:7] for date in catalog.days} - reach.months
    yield from (f"dates/{month[:4]}/{month[5:]}/index.html" for month in months)
    years = {date[:4] for date in catalog.days} - {month[:4] for month in reach.months}
    yield from (f"dates/{year}/index.html" for year in years)


def _exports(catalog: Catalog, reach: Reach) -> Set[str]:
    return {file_of(record.published.value) for record in catalog.records.values()} - reach.exports


def _shared(catalog: Catalog, reach: Reach) -> Iterator[tuple[str, ...]]:
    return ((shared_url(slug), shared_url(f"{slug}.source")) for slug in catalog.shared_slugs.keys() - reach.shared)


def _years(catalog: Catalog, reach: Reach) -> Iterator[tuple[set[str], set[str]]]:
    """The pages of years of all that only grew, and which of them list what is new."""
    for url, (room, id, ids) in _lists(catalog):
        if url in reach.grown and len(ids) > LONG:
            new = [catalog.records[each] for each in reach.grown[url].intersection(ids)]
            listing = {page for record in new for page in urls_of(record, room, id)}
            yield set(year_urls(catalog.records, ids, room, id)), listing


def _lists(catalog: Catalog) -> Iterator[tuple[str, tuple[str, str, Sequence[str]]]]:
    """Every list that may have pages for its years, by the page of the whole: its room, its id, its articles."""
    yield from ((person.url, ("people", id, person.articles)) for id, person in catalog.people.items())
    yield from ((outlet.url, ("outlets", id, outlet.articles)) for id, outlet in catalog.outlets.items())
    for id, place in catalog.places.items():
        yield place.url, ("places", id, place.articles)
        yield place.url, ("places", f"{id}-named", place.named)


def _people(catalog: Catalog, reach: Reach) -> Iterator[tuple[str, ...]]:
    for id, person in catalog.people.items():
        if id not in reach.people:
            yield person.url, *year_urls(catalog.records, person.articles, "people", id)


def _shelves(catalog: Catalog, reach: Reach) -> Iterator[tuple[str, ...]]:
    for id, outlet in catalog.outlets.items():
        if id not in reach.outlets:
            forms = (f"outlets/{form}.html" for form in outlet.forms if form != id)
            yield outlet.url, *forms, *year_urls(catalog.records, outlet.articles, "outlets", id)
    for id, place in catalog.places.items():
        if id not in reach.places:
            named = year_urls(catalog.records, place.named, "places", f"{id}-named")
            yield place.url, *year_urls(catalog.records, place.articles, "places", id), *named
