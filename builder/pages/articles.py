"""An article: the text, and beside it the record card. Where several would share an address, a page leads to all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from builder.catalog.rows import date, rows
from builder.model import Archive, Catalog, Dossier, Page, Record, Row
from builder.pages.card import Leads, card, finder
from builder.pages.days import place_in_time
from builder.pages.facts import Line, source_url
from builder.pages.frame import Frame, Link, frame
from builder.pages.text import Text, text


@dataclass(frozen=True, slots=True)
class ArticleView:
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
    same_day: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ArticleSheet:
    """What decides the page of one article, besides its dossier."""

    archive: Archive
    record: Record
    above: tuple[Link, ...]
    leads: Leads
    copied: Row | None
    same_event: tuple[Row, ...]
    same_day: tuple[Row, ...]

    def opened(self, body: Callable[[str], Dossier]) -> ArticleView:
        """The view that the template prints."""
        record, leads = self.record, self.leads
        dossier = body(record.key)
        article = dossier.article
        first = next((block.text for block in article.blocks if block.kind == "paragraph"), "")
        named = ((record.outlet, leads.outlet), (record.agency, leads.agency))
        return ArticleView(
            frame=frame(self.archive, record.url, record.headline, article.deck.value or first, self.above),
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
            same_day=self.same_day,
        )


@dataclass(frozen=True, slots=True)
class SharedView:
    """Several articles that would share one address; `original` where it is that of the captured clipping."""

    frame: Frame
    slug: str
    original: bool
    rows: tuple[Row, ...]


def pages(catalog: Catalog) -> Iterator[Page]:
    """One page for each article, and for each address that several would share."""
    leads = finder(catalog)
    for record in catalog.records.values():
        yield Page(record.url, "article.html", _sheet(catalog, record, leads(record)), (record.key,))
    for slug, ids in catalog.shared_slugs.items():
        for original in (False, True):
            yield _shared(catalog, slug, ids, original)


def _sheet(catalog: Catalog, record: Record, leads: Leads) -> ArticleSheet:
    event = catalog.events.get(record.event) if record.event else None
    same_event = tuple(id for id in event.articles if id != record.id) if event else ()
    day = catalog.days.get(record.published.value or "")
    same_day = (id for id in day.published if id != record.id and id not in same_event) if day else ()
    return ArticleSheet(
        archive=catalog.archive,
        record=record,
        above=place_in_time(catalog, record.published),
        leads=leads,
        copied=catalog.rows.get(record.duplicate_of or ""),
        same_event=rows(catalog, same_event),
        same_day=rows(catalog, same_day),
    )


def _shared(catalog: Catalog, slug: str, ids: Iterable[str], original: bool) -> Page:
    path = f"articles/{slug}.source.html" if original else f"articles/{slug}.html"
    listed = rows(catalog, ids)
    title = listed[0].headline
    if original:
        listed = tuple(replace(row, url=source_url(catalog.records[id])) for id, row in zip(ids, listed, strict=True))
    return Page(path, "shared.html", SharedView(frame(catalog.archive, path, title), slug, original, listed))
