"""Events: one happening as told by several texts, side by side."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from builder import edtf
from builder.model import Catalog, Event, Page, Record
from builder.pages.days import day_links
from builder.pages.facts import KNOWN, Judgement, Proof, judgement, source_url, told
from builder.pages.frame import Frame, Link, direction, frame
from builder.pages.grid import Grid, grid
from builder.pages.rows import date, headline, source
from builder.pages.text import Text, text

PEOPLE_SHOWN = 4  # of an event in a list
PARTS_SHOWN = 40  # people in the table of an event, the most named
WHOLE_TEXTS = 8  # an event of more texts shows the beginning of each
BEGINNING = 3  # blocks


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in a list: its title, its days, its sources, the people most named."""

    url: str
    title: str
    date: str
    articles: int
    sources: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventsView:
    """The index of events, the latest first."""

    frame: Frame
    events: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """One text of the event: a column. `cut` where only its beginning is shown."""

    url: str
    source_url: str
    headline: str
    supplied: bool
    source: str
    name: str  # of the column: the source, numbered where two texts have the same
    date: str
    dateline: str
    words: int
    language: str
    direction: str
    text: Text
    cut: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody who took part: the forms that each text prints, one cell for each column."""

    person: Link
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """Everything that the page of one event prints."""

    frame: Frame
    title: str
    happened: str
    known: str
    proofs: tuple[Proof, ...]
    days: tuple[Link, ...]
    tellings: tuple[Telling, ...]
    grid: Grid | None
    parts: tuple[Part, ...]
    why: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class FormerEventView:
    """An address that leads to the event."""

    frame: Frame
    event: Link


def pages(catalog: Catalog) -> Iterator[Page]:
    """The index, one page for each event, and one for each address that may once have been the event's."""
    home = Link("index.html", catalog.archive.title)
    index = "events/index.html"
    latest = sorted(catalog.events.values(), key=lambda event: (event.happened.value or "", event.id), reverse=True)
    yield Page(index, "events.html", EventsView(
        frame(catalog.archive, index, "Events", "What several texts tell of one happening.", (home,)),
        tuple(event_row(catalog, event) for event in latest),
    ))
    above = (home, Link(index, "Events"))
    witnesses = {record.dossier.article.clipping.digest: record for record in catalog.records.values()}
    for event in catalog.events.values():
        yield Page(event.url, "event.html", _view(catalog, event, above, witnesses))
    for former, id in catalog.former_events.items():
        event = catalog.events[id]
        path = f"events/{former}.html"
        view = FormerEventView(frame(catalog.archive, path, event.title, "", above), Link(event.url, event.title))
        yield Page(path, "former-event.html", view)


def event_row(catalog: Catalog, event: Event) -> EventRow:
    """The row of one event in a list."""
    sources = dict.fromkeys(source(catalog.records[id]) for id in event.articles)
    return EventRow(
        url=event.url,
        title=event.title,
        date=_happened(event),
        articles=len(event.articles),
        sources=tuple(sources),
        people=tuple(catalog.people[id].name for id in event.people[:PEOPLE_SHOWN]),
    )


def _view(
    catalog: Catalog, event: Event, above: tuple[Link, ...], witnesses: Mapping[str, Record]
) -> EventView:
    records = [catalog.records[id] for id in event.articles]
    sources = ", ".join(dict.fromkeys(source(record) for record in records))
    return EventView(
        frame=frame(
            catalog.archive, event.url, f"[{event.title}]", f"{event.title}, as told by {sources}.", above
        ),
        title=event.title,
        happened=_happened(event),
        known=KNOWN[event.happened.basis],
        proofs=told(event.happened, witnesses),
        days=day_links(catalog, edtf.days(event.happened.value)),
        tellings=tuple(
            _telling(record, name, whole=len(records) <= WHOLE_TEXTS)
            for record, name in zip(records, _names(records), strict=True)
        ),
        grid=grid(catalog, records) if len(records) <= WHOLE_TEXTS else None,
        parts=_parts(catalog, event, records),
        why=tuple(
            judgement(ruling, _link(catalog, ruling.left), _link(catalog, ruling.right)) for ruling in event.rulings
        ),
    )


def _happened(event: Event) -> str:
    return edtf.show(event.happened.value) if event.happened.value else "day not known"


def _names(records: list[Record]) -> Iterator[str]:
    """A name for each column: "IRNA"; of two texts of one source "IRNA (1)" and "IRNA (2)"."""
    total, seen = Counter(map(source, records)), Counter[str]()
    for name in map(source, records):
        seen[name] += 1
        yield f"{name} ({seen[name]})" if total[name] > 1 else name


def _telling(record: Record, name: str, *, whole: bool) -> Telling:
    article = record.dossier.article
    shown = text(record)
    cut = not whole and len(shown.blocks) > BEGINNING
    return Telling(
        url=record.url,
        source_url=source_url(record),
        headline=headline(record),
        supplied=article.headline.basis == "supplied",
        source=source(record),
        name=name,
        date=date(record),
        dateline=article.place.value or "",
        words=sum(len(block.text.split()) for block in article.blocks if block.kind == "paragraph"),
        language=article.language,
        direction=direction(article.language),
        text=replace(shown, blocks=shown.blocks[:BEGINNING]) if cut else shown,
        cut=cut,
    )


def _parts(catalog: Catalog, event: Event, records: list[Record]) -> tuple[Part, ...]:
    printed: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)  # person -> article -> forms
    for record in records:
        for appearance in record.people:
            forms = (*printed[appearance.person].get(record.id, ()), *appearance.named.forms)
            printed[appearance.person][record.id] = tuple(dict.fromkeys(forms))
    return tuple(
        Part(
            Link(catalog.people[id].url, catalog.people[id].name),
            tuple(printed[id].get(record.id, ()) for record in records),
        )
        for id in event.people[:PARTS_SHOWN]
    )


def _link(catalog: Catalog, id: str) -> Link:
    record = catalog.records.get(id)
    return Link(record.url, headline(record)) if record else Link("", id)
