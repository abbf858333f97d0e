"""The way on from an article: the one before and the one after it, of its day, its event, those it names first."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from builder.model import Catalog, Record, Row
from builder.pages.days import day_link
from builder.pages.frame import Link

TEXTS_LISTED = 8  # besides the article, of its event, on its page; an event of more texts has a way on
PEOPLE = 3  # of those an article names, the first that other articles name too


class Onward(Struct, frozen=True, array_like=True):
    """Where an article stands in a row of articles, which has a page of its own."""

    whole: Link
    before: Row | None
    after: Row | None


def ways(catalog: Catalog) -> Callable[[Record], tuple[Onward, ...]]:
    """What gives the ways on from a record."""

    @cache
    def places(person: str) -> Mapping[str, int]:
        return {id: at for at, id in enumerate(catalog.people[person].articles)}

    def found(record: Record) -> Iterator[Onward]:
        if day := catalog.days.get(record.published.value or ""):
            yield from _onward(catalog, day_link(day), day.published, day.published.index(record.id))
        event = catalog.events.get(record.event or "")
        if event and len(event.articles) > TEXTS_LISTED + 1:
            link = Link(event.url, f"[{event.title}]")
            yield from _onward(catalog, link, event.articles, event.articles.index(record.id))
        named = [appearance.person for appearance in record.people if len(places(appearance.person)) > 1]
        for id in named[:PEOPLE]:
            person = catalog.people[id]
            yield from _onward(catalog, Link(person.url, person.name), person.articles, places(id)[record.id])

    return lambda record: tuple(found(record))


def _onward(catalog: Catalog, whole: Link, ids: Sequence[str], at: int) -> Iterator[Onward]:
    before = catalog.rows[ids[at - 1]] if at else None
    after = catalog.rows[ids[at + 1]] if at + 1 < len(ids) else None
    if before or after:
        yield Onward(whole, before, after)
