"""Events: one happening as told by several texts, side by side."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.catalog.rows import date, source
from builder.model import Archive, Catalog, Dossier, Event, Made, Page, Record
from builder.pages.days import day_links
from builder.pages.event_lists import happened, trail
from builder.pages.facts import KNOWN, Judgement, Proof, judgement, source_url, told
from builder.pages.frame import Frame, Link, frame
from builder.pages.grid import Comparison, columns, compare
from builder.pages.text import Text, text

PARTS_SHOWN = 40  # people in the table of an event, the most named
WHOLE_TEXTS = 8  # an event of more texts shows the beginning of each
BEGINNING = 3  # blocks


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
    compared: Comparison | None
    parts: tuple[Part, ...]
    why: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class FormerEventView:
    """An address that leads to the event."""

    frame: Frame
    event: Link


@dataclass(frozen=True, slots=True)
class EventSheet:
    """What decides the page of one event, besides the dossiers of its texts."""

    archive: Archive
    above: tuple[Link, ...]
    event: Event
    records: tuple[Record, ...]
    people: tuple[Link, ...]  # everyone named in these texts, the most named first
    days: tuple[Link, ...]

    def opened(self, body: Callable[[str], Dossier]) -> EventView:
        """The view that the template prints."""
        event, records = self.event, self.records
        people = dict(zip(event.people, self.people, strict=True))
        dossiers = [body(record.key) for record in records]
        links = {record.id: Link(record.url, record.headline) for record in records}
        sources = ", ".join(dict.fromkeys(source(record) for record in records))
        whole = len(records) <= WHOLE_TEXTS
        return EventView(
            frame=frame(
                self.archive, event.url, f"[{event.title}]", f"{event.title}, as told by {sources}.", self.above
            ),
            title=event.title,
            happened=happened(event),
            known=KNOWN[event.happened.basis],
            proofs=told(event.happened, {record.digest: links[record.id] for record in records}),
            days=self.days,
            tellings=tuple(
                _telling(record, dossier, name, whole=whole)
                for record, dossier, name in zip(records, dossiers, _names(records), strict=True)
            ),
            compared=compare(columns(records, dossiers, people)) if whole else None,
            parts=_parts(records, people),
            why=tuple(judgement(ruling, links[ruling.left], links[ruling.right]) for ruling in event.rulings),
        )


def pages(catalog: Catalog) -> Iterator[Page]:
    """One page for each event, and one for each address that may once have been the event's."""
    above = trail(catalog.archive)
    people = {id: Link(person.url, person.name) for id, person in catalog.people.items()}
    links = {id: Link(event.url, event.title) for id, event in catalog.events.items()}
    for event in catalog.events.values():
        records = tuple(map(catalog.records.__getitem__, event.articles))
        days = day_links(catalog, event.days)
        sheet = Made(EventSheet, (
            catalog.archive, above, event, records, tuple(map(people.__getitem__, event.people)), days
        ))
        yield Page(event.url, "event.html", sheet, tuple(record.key for record in records))
    for former, id in catalog.former_events.items():
        path = f"events/{former}.html"
        yield Page(path, "former-event.html", Made(_former, (catalog.archive, path, links[id])))


def _former(archive: Archive, path: str, event: Link) -> FormerEventView:
    return FormerEventView(frame(archive, path, event.text, "", trail(archive)), event)


def _names(records: Sequence[Record]) -> Iterator[str]:
    """A name for each column: "IRNA"; of two texts of one source "IRNA (1)" and "IRNA (2)"."""
    total, seen = Counter(map(source, records)), Counter[str]()
    for name in map(source, records):
        seen[name] += 1
        yield f"{name} ({seen[name]})" if total[name] > 1 else name


def _telling(record: Record, dossier: Dossier, name: str, *, whole: bool) -> Telling:
    shown = text(record, dossier)
    cut = not whole and len(shown.blocks) > BEGINNING
    return Telling(
        url=record.url,
        source_url=source_url(record),
        headline=record.headline,
        supplied=record.supplied,
        source=source(record),
        name=name,
        date=date(record),
        dateline=record.place or "",
        words=sum(len(block.text.split()) for block in shown.blocks if block.kind == "paragraph"),
        language=record.language,
        text=replace(shown, blocks=shown.blocks[:BEGINNING]) if cut else shown,
        cut=cut,
    )


def _parts(records: Sequence[Record], people: Mapping[str, Link]) -> tuple[Part, ...]:
    printed = [{appearance.person: appearance.billing.forms for appearance in record.people} for record in records]
    return tuple(
        Part(link, tuple(forms.get(id, ()) for forms in printed))
        for id, link in list(people.items())[:PARTS_SHOWN]
    )
