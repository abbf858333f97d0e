"""An article: the text, and beside it the record card. Where several would share an address, a page leads to all."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cache
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from builder.catalog.rows import date, rows
from builder.model import Archive, Catalog, Dossier, Event, Made, Outlet, Page, Place, Record, Row
from builder.pages.card import Leads, card, told_by
from builder.pages.days import place_in_time
from builder.pages.facts import Line, hidden, source_url
from builder.pages.frame import Frame, Link, frame
from builder.pages.onward import TEXTS_LISTED, Onward, ways
from builder.pages.text import Text, text
from builder.pages.told import shared_url


class ArticleView(Struct, frozen=True):
    """Everything that the page of one article prints."""

    frame: Frame
    headline: str
    supplied: bool
    deck: str
    voices: tuple[Link, ...]
    byline: str
    dateline: str
    date: str
    language: str
    source_url: str
    event: Link | None
    card: tuple[Line, ...]
    text: Text
    copied: Row | None
    same_event: tuple[Row, ...]
    onward: tuple[Onward, ...]


class ArticleSheet(Struct, frozen=True):
    """What decides the page of one article, besides its dossier."""

    archive: Archive
    record: Record
    above: tuple[Link, ...]
    leads: Leads
    copied: Row | None
    same_event: tuple[Row, ...]
    onward: tuple[Onward, ...]

    def opened(self, body: Callable[[str], Dossier]) -> ArticleView:
        """The view that the template prints."""
        record, leads = self.record, self.leads
        dossier = body(record.key)
        article = dossier.article
        first = next((block.text for block in article.blocks if block.kind == "paragraph"), "")
        named = ((record.outlet, leads.outlet), (record.agency, leads.agency))
        return ArticleView(
            frame=frame(
                self.archive,
                record.url,
                record.headline,
                article.deck.value or first,
                self.above,
                hidden(article.clipping),
            ),
            headline=record.headline,
            supplied=record.supplied,
            deck=article.deck.value or "",
            voices=tuple(Link(url, name) for name, url in named if name),
            byline=article.byline.value or "",
            dateline=record.place or "",
            date=date(record),
            language=record.language,
            source_url=source_url(record),
            event=leads.event,
            card=card(record, dossier, leads),
            text=text(record, dossier),
            copied=self.copied,
            same_event=self.same_event,
            onward=self.onward,
        )


class SharedView(Struct, frozen=True):
    """Several articles that would share one address; `original` where it is that of the captured clipping."""

    frame: Frame
    slug: str
    original: bool
    rows: tuple[Row, ...]


Shelved = TypeVar("Shelved", Outlet, Place)


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """One page for each article, and for each address that several would share."""
    given = surroundings(catalog)
    for record in catalog.records.values():
        if record.url in spared:
            continue
        yield Page(record.url, "article.html", Made(_sheet, (catalog.archive, record, *given(record))), (record.key,))
    for slug, ids in catalog.shared_slugs.items():
        for original in (False, True) if shared_url(slug) not in spared else ():
            yield _shared(catalog, slug, ids, original)


def surroundings(catalog: Catalog) -> Callable[[Record], tuple[object, ...]]:
    """What gives the rest that `_sheet` takes for a record. What several records share is one object for all."""
    onward = ways(catalog)

    @cache
    def person(id: str) -> Link:
        return Link(catalog.people[id].url, catalog.people[id].name)

    @cache
    def texts(event: str) -> tuple[Row, ...]:
        return rows(catalog, catalog.events[event].articles)

    shelves: dict[tuple[str, str], Link] = {}
    for outlet, link in _linked(catalog.outlets):
        shelves.update(((outlet.kind, id), link) for id in outlet.articles)
    for place, link in _linked(catalog.places):
        shelves.update((("place", id), link) for id in place.articles)
    by_digest = {record.digest: record for record in catalog.records.values()}

    def given(record: Record) -> tuple[object, ...]:
        evidence = (*record.published.evidence, *record.happened.evidence)
        witnesses = dict.fromkeys(proof.witness for proof in evidence if proof.witness in by_digest)
        return (
            tuple(person(appearance.person) for appearance in record.people),
            catalog.events.get(record.event or ""),
            texts(record.event) if record.event else (),
            onward(record),
            catalog.rows.get(record.duplicate_of or ""),
            *(shelves.get((kind, record.id)) for kind in ("outlet", "agency", "place")),
            tuple(by_digest[digest] for digest in witnesses if digest),
        )

    return given


def _linked(shelf: Mapping[str, Shelved]) -> Iterator[tuple[Shelved, Link]]:
    return ((each, Link(each.url, each.name)) for each in shelf.values())


def _sheet(
    archive: Archive,
    record: Record,
    people: tuple[Link, ...],
    event: Event | None,
    texts: tuple[Row, ...],
    onward: tuple[Onward, ...],
    copied: Row | None,
    outlet: Link | None,
    agency: Link | None,
    place: Link | None,
    witnesses: tuple[Record, ...],
) -> ArticleSheet:
    others = tuple(row for row in texts if row.url != record.url)
    return ArticleSheet(
        archive=archive,
        record=record,
        above=place_in_time(archive, record.published),
        leads=Leads(
            people=people,
            outlet=outlet.url if outlet else "",
            agency=agency.url if agency else "",
            place=place.url if place else "",
            event=Link(event.url, event.title) if event else None,
            told_by=told_by(event, texts, record.digest) if event else (),
            witnesses=tuple((other.digest, Link(other.url, other.headline)) for other in witnesses),
        ),
        copied=copied,
        same_event=others if len(others) <= TEXTS_LISTED else (),
        onward=onward,
    )


def _shared(catalog: Catalog, slug: str, ids: Iterable[str], original: bool) -> Page:
    path = f"articles/{slug}.source.html" if original else f"articles/{slug}.html"
    listed = rows(catalog, ids)
    title = listed[0].headline
    if original:
        listed = tuple(replace(row, url=source_url(catalog.records[id])) for id, row in zip(ids, listed, strict=True))
    return Page(path, "shared.html", SharedView(frame(catalog.archive, path, title), slug, original, listed))
