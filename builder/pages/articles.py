"""An article: the text, and beside it the record card. Where several would share an address, a page leads to all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.model import Catalog, Page, Record
from builder.pages.card import Leads, card, leads
from builder.pages.days import place_in_time
from builder.pages.facts import Line, source_url
from builder.pages.frame import Frame, Link, direction, frame
from builder.pages.rows import Row, date, headline, row, rows
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
    direction: str
    source_url: str
    event: Link | None
    card: tuple[Line, ...]
    text: Text
    copied: Row | None
    same_event: tuple[Row, ...]
    same_day: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class SharedView:
    """Several articles that would share one address; `original` where it is that of the captured clipping."""

    frame: Frame
    slug: str
    original: bool
    rows: tuple[Row, ...]


def pages(catalog: Catalog) -> Iterator[Page]:
    """One page for each article, and for each address that several would share."""
    found = leads(catalog)
    for record in catalog.records.values():
        yield Page(record.url, "article.html", _view(record, found))
    for slug, ids in catalog.shared_slugs.items():
        for original in (False, True):
            yield _shared(catalog, slug, ids, original)


def _view(record: Record, leads: Leads) -> ArticleView:
    catalog, article = leads.catalog, record.dossier.article
    event = catalog.events.get(record.event) if record.event else None
    copied = catalog.records.get(record.duplicate_of) if record.duplicate_of else None
    same_event = tuple(id for id in event.articles if id != record.id) if event else ()
    day = catalog.days.get(record.published.value or "")
    same_day = (id for id in day.published if id != record.id and id not in same_event) if day else ()
    first = next((block.text for block in article.blocks if block.kind == "paragraph"), "")
    above = place_in_time(catalog, record.published)
    return ArticleView(
        frame=frame(catalog.archive, record.url, headline(record), article.deck.value or first, above),
        headline=headline(record),
        supplied=article.headline.basis == "supplied",
        deck=article.deck.value or "",
        voices=_voices(record, leads),
        byline=article.byline.value or "",
        dateline=article.place.value or "",
        date=date(record),
        language=article.language,
        direction=direction(article.language),
        source_url=source_url(record),
        event=Link(event.url, event.title) if event else None,
        card=card(record, leads),
        text=text(record),
        copied=row(copied) if copied else None,
        same_event=rows(catalog, same_event),
        same_day=rows(catalog, same_day),
    )


def _voices(record: Record, leads: Leads) -> tuple[Link, ...]:
    """The outlet and the agency, as far as they are known, with their pages."""
    article = record.dossier.article
    named = (("outlet", article.outlet.value), ("agency", article.agency.value))
    found = ((name, leads.outlets.get((kind, record.id))) for kind, name in named if name)
    return tuple(Link(outlet.url if outlet else "", name) for name, outlet in found)


def _shared(catalog: Catalog, slug: str, ids: Iterable[str], original: bool) -> Page:
    path = f"articles/{slug}.source.html" if original else f"articles/{slug}.html"
    listed = [catalog.records[id] for id in ids]
    title = headline(listed[0])
    found = tuple(row(record) for record in listed)
    if original:
        found = tuple(_to_source(record) for record in listed)
    return Page(path, "shared.html", SharedView(frame(catalog.archive, path, title), slug, original, found))


def _to_source(record: Record) -> Row:
    shown = row(record)
    return Row(
        source_url(record), shown.headline, shown.supplied, shown.source, shown.date, shown.language, shown.direction
    )
