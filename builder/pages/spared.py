"""Which pages need not even be looked at: those out of reach of all that changed since the last build."""

from collections.abc import Iterator

from builder.model import Catalog
from builder.pages.facts import source_url
from builder.pages.long import year_urls
from builder.pages.reach import Reach
from builder.pages.told import shared_url

Spared = tuple[str, tuple[str, ...]]  # a template, and a page with those that go with it: spared all or none


def spared(catalog: Catalog, reach: Reach) -> Iterator[Spared]:
    """All of them."""
    yield from _articles(catalog, reach)
    yield from _people_and_events(catalog, reach)
    yield from _shelves(catalog, reach)
    yield from (("day.html", (day.url,)) for date, day in catalog.days.items() if date not in reach.days)
    months = {date[:7] for date in catalog.days} - reach.months
    yield from (("month.html", (f"dates/{month[:4]}/{month[5:]}/index.html",)) for month in months)


def _articles(catalog: Catalog, reach: Reach) -> Iterator[Spared]:
    for id, record in catalog.records.items():
        if id not in reach.articles:
            yield "article.html", (record.url,)
        if id not in reach.records:
            yield "source.html", (source_url(record),)
    for slug in catalog.shared_slugs.keys() - reach.shared:
        yield "shared.html", (shared_url(slug), shared_url(f"{slug}.source"))


def _people_and_events(catalog: Catalog, reach: Reach) -> Iterator[Spared]:
    for id, person in catalog.people.items():
        if id not in reach.people:
            yield "person.html", (person.url, *year_urls(catalog.records, person.articles, "people", id))
    for id, event in catalog.events.items():
        if id not in reach.events:
            yield "event.html", (event.url,)
    for former, id in catalog.former_events.items():
        if id not in reach.events:
            yield "former-event.html", (f"events/{former}.html",)


def _shelves(catalog: Catalog, reach: Reach) -> Iterator[Spared]:
    records = catalog.records
    for id, outlet in catalog.outlets.items():
        if id not in reach.outlets:
            forms = (f"outlets/{form}.html" for form in outlet.forms if form != id)
            yield "outlet.html", (outlet.url, *forms, *year_urls(records, outlet.articles, "outlets", id))
    for id, place in catalog.places.items():
        if id not in reach.places:
            named = year_urls(records, place.named, "places", f"{id}-named")
            yield "place.html", (place.url, *year_urls(records, place.articles, "places", id), *named)
