"""Events: one happening as told by several texts, side by side."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence

from msgspec import Struct

from builder import digest
from builder.catalog.rows import source
from builder.events.sources import Source, sources
from builder.model import Archive, Catalog, Dossier, Event, Made, Neighbour, Page, Recall, Record, Ruling
from builder.pages.days import day_links
from builder.pages.event_lists import happened, trail
from builder.pages.facts import KNOWN, Judgement, Proof, judgement, told
from builder.pages.frame import Frame, Link, frame
from builder.pages.grid import Comparison, columns, compare, told_by
from builder.pages.tellings import Column, Telling, chosen, column, counted, names, telling

OTHERS_SHOWN = WHY_SHOWN = 100  # texts that are not compared, and judgements
PARTS_SHOWN = 40  # people in the table of an event, the most named
JUDGED = 8  # texts; of an event of more, the likeliest ruling on each is shown


class Part(Struct, frozen=True):
    """Somebody who took part: the forms that each text prints, one cell for each column."""

    person: Link
    cells: tuple[tuple[str, ...], ...]


class EventView(Struct, frozen=True):
    """Everything that the page of one event prints."""

    frame: Frame
    title: str
    happened: str
    known: str
    proofs: tuple[Proof, ...]
    days: tuple[Link, ...]
    counted: str
    columns: tuple[Column, ...]
    others: tuple[Telling, ...]  # which are not compared
    more_others: int  # which are not even named: the page of an event has an end
    compared: Comparison
    parts: tuple[Part, ...]
    earlier: tuple["Beside", ...]
    later: tuple["Beside", ...]
    why: tuple[Judgement, ...]
    more_why: int


class Beside(Struct, frozen=True):
    """An event of the same matter: who is named in both, and the judgement on a text of each."""

    event: Link
    people: tuple[str, ...]
    why: Judgement


class FormerEventView(Struct, frozen=True):
    """An address that leads to the event."""

    frame: Frame
    event: Link


class WorkedOut(Struct, frozen=True):
    """What takes long to work out from the texts of an event: the comparison, and the sources that each names."""

    comparison: Comparison
    sources: tuple[tuple[Source, ...], ...]


class EventSheet(Struct, frozen=True):
    """What decides the page of one event, besides the dossiers of its texts."""

    archive: Archive
    above: tuple[Link, ...]
    event: Event
    records: tuple[Record, ...]
    people: tuple[Link, ...]  # everyone named in these texts, the most named first
    days: tuple[Link, ...]
    earlier: tuple[Beside, ...]
    later: tuple[Beside, ...]

    def opened(self, body: Callable[[str], Dossier], recall: Recall) -> EventView:
        """The view that the template prints."""
        event, records = self.event, self.records
        people = dict(zip(event.people, self.people, strict=True))
        dossiers = [body(record.key) for record in records]
        links = {record.digest: Link(record.url, record.headline) for record in records}
        called = tuple(names(records))
        choice = chosen(records, dossiers, called)
        compared = [records[place] for place in choice.columns]
        beside = columns(compared, [dossiers[place] for place in choice.columns], people)
        found = recall(
            digest.of_values(told_by(beside), tuple(record.key for record in records)),
            WorkedOut,
            lambda: WorkedOut(compare(beside), tuple(map(sources, dossiers))),
        )
        tellings = tuple(map(telling, records, dossiers, called, choice.notes, found.sources))
        why = _shown(event)
        return EventView(
            frame=frame(self.archive, event.url, f"[{event.title}]", _description(event, records), self.above),
            title=event.title,
            happened=happened(event),
            known=KNOWN[event.happened.basis],
            proofs=told(event.happened, links),
            days=self.days,
            counted=counted(records, found.sources),
            columns=tuple(
                column(records[place], dossiers[place], tellings[place], whole=not choice.others)
                for place in choice.columns
            ),
            others=tuple(tellings[place] for place in choice.others[:OTHERS_SHOWN]),
            more_others=max(0, len(choice.others) - OTHERS_SHOWN),
            compared=found.comparison,
            parts=_parts(compared, people),
            earlier=self.earlier,
            later=self.later,
            why=tuple(judgement(ruling, links[ruling.left], links[ruling.right]) for ruling in why[:WHY_SHOWN]),
            more_why=max(0, len(why) - WHY_SHOWN),
        )


def _description(event: Event, records: Sequence[Record]) -> str:
    return f"{event.title}, as told by {', '.join(dict.fromkeys(map(source, records)))}."


def _shown(event: Event) -> Sequence[Ruling]:
    """The rulings; of an event of many texts the likeliest on each."""
    if len(event.articles) <= JUDGED:
        return event.rulings
    likeliest: dict[str, Ruling] = {}
    for ruling in event.rulings:
        for id in (ruling.left, ruling.right):
            if id not in likeliest or ruling.score > likeliest[id].score:
                likeliest[id] = ruling
    return tuple(ruling for ruling in event.rulings if ruling in likeliest.values())


def pages(catalog: Catalog, spared: Container[str] = ()) -> Iterator[Page]:
    """One page for each event, and one for each address that may once have been the event's."""
    above = trail(catalog.archive)
    people = {id: Link(person.url, person.name) for id, person in catalog.people.items()}
    links = {id: Link(event.url, event.title) for id, event in catalog.events.items()}
    for event in catalog.events.values():
        if event.url in spared:
            continue
        records = tuple(map(catalog.records.__getitem__, event.articles))
        days = day_links(catalog, event.days)
        sheet = Made(
            EventSheet,
            (
                catalog.archive,
                above,
                event,
                records,
                tuple(map(people.__getitem__, event.people)),
                days,
                _beside(catalog, event.earlier),
                _beside(catalog, event.later),
            ),
        )
        yield Page(event.url, "event.html", sheet, tuple(record.key for record in records), keeps=True)
    for former, id in catalog.former_events.items():
        if (path := f"events/{former}.html") not in spared:
            yield Page(path, "former-event.html", Made(_former, (catalog.archive, path, links[id])))


def _beside(catalog: Catalog, neighbours: Sequence[Neighbour]) -> tuple[Beside, ...]:
    return tuple(
        Beside(
            Link(catalog.events[one.event].url, catalog.events[one.event].title),
            tuple(catalog.people[id].name for id in one.people),
            judgement(
                one.ruling,
                *(
                    Link(catalog.records[id].url, catalog.records[id].headline)
                    for id in (one.ruling.left, one.ruling.right)
                ),
            ),
        )
        for one in neighbours
    )


def _former(archive: Archive, path: str, event: Link) -> FormerEventView:
    return FormerEventView(frame(archive, path, event.text, "", trail(archive)), event)


def _parts(records: Sequence[Record], people: Mapping[str, Link]) -> tuple[Part, ...]:
    printed = [{appearance.person: appearance.billing.forms for appearance in record.people} for record in records]
    return tuple(
        Part(link, tuple(forms.get(id, ()) for forms in printed)) for id, link in list(people.items())[:PARTS_SHOWN]
    )
