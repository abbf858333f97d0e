"""The finished archive as frozen lookups by article, person, event, outlet, place and day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from builder import dating, digest
from builder.catalog import addresses, lists, order
from builder.catalog.events import compile_event
from builder.catalog.people import compile_people
from builder.dating import Dates
from builder.dossier import text_digest
from builder.model import (
    Appearance,
    Archive,
    Catalog,
    Dossier,
    Event,
    Group,
    Identity,
    Named,
    Person,
    Record,
)


def compile_catalog(
    archive: Archive,
    dossiers: Mapping[str, Dossier],
    seeds: Mapping[str, tuple[str, ...]],
    permalinks: Mapping[str, str],
    groups: Sequence[Group],
    identities: Sequence[Identity],
    dates: Mapping[str, Dates],
) -> Catalog:
    """The whole catalog. All mappings are by digest; `seeds` gives every path that holds the same bytes."""
    id_of, shared_slugs = _article_ids(dossiers, permalinks)
    person_of, shared_names = _person_ids(identities)
    copies = {copy: original for group in groups for copy, original in group.copies.items()}
    member_of = {member: person_of[identity] for identity in identities for member in identity.members}
    records = _records(dossiers, seeds, dates, id_of, copies, member_of)
    people = compile_people(identities, person_of, records, id_of)
    events = _events(groups, dates, records, people, id_of)
    records = _with_events(records, events)
    return Catalog(
        archive=archive,
        records=records,
        people=people,
        events=events,
        outlets=lists.outlets(records),
        places=lists.places(records),
        days=lists.days(records, events),
        shared_slugs=shared_slugs,
        see=addresses.see_references(people, [*people, *shared_names]),
        shared_names=shared_names,
        former_events={
            member: event.id for event in events.values() for member in event.articles if member != event.id
        },
    )


def _article_ids(
    dossiers: Mapping[str, Dossier], permalinks: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    free = [key for key in sorted(dossiers) if key not in permalinks]
    given, shared = addresses.give(
        free, lambda key: dossiers[key].slug, lambda key: text_digest(dossiers[key].article.clipping)
    )
    return {**given, **permalinks}, shared


def _person_ids(identities: Sequence[Identity]) -> tuple[dict[Identity, str], dict[str, tuple[str, ...]]]:
    return addresses.give(
        identities,
        lambda identity: addresses.of_name(identity.name),
        lambda identity: digest.of_values(min(identity.members))[:8],
    )


def _records(
    dossiers: Mapping[str, Dossier],
    seeds: Mapping[str, tuple[str, ...]],
    dates: Mapping[str, Dates],
    id_of: Mapping[str, str],
    copies: Mapping[str, str],
    person_of: Mapping[tuple[str, int], str],
) -> dict[str, Record]:
    """Every record by id, in order of publication; not yet with its event."""
    records = []
    for key, dossier in dossiers.items():
        person_ids = tuple(person_of.get((key, index)) for index in range(len(dossier.people)))
        records.append(
            Record(
                id=id_of[key],
                url=f"articles/{id_of[key]}.html",
                dossier=dossier,
                seeds=seeds[key],
                published=dates[key].published,
                happened=dates[key].happened,
                captured=dossier.article.captured,
                people=_appearances(dossier.people, person_ids),
                person_ids=person_ids,
                event=None,
                duplicate_of=id_of[copies[key]] if key in copies else None,
            )
        )
    return {record.id: record for record in sorted(records, key=order.of_record)}


def _appearances(named: Sequence[Named], person_ids: Sequence[str | None]) -> tuple[Appearance, ...]:
    """Each person once, in order of first mention: two spellings in one article may have turned out to be one."""
    together: dict[str, Named] = {}
    for one, person in zip(named, person_ids, strict=True):
        if person is None:
            continue
        before = together.get(person)
        together[person] = one if before is None else Named(
            tuple(dict.fromkeys(before.forms + one.forms)), before.mentions + one.mentions, before.roles + one.roles
        )
    return tuple(Appearance(person, one) for person, one in together.items())


def _events(
    groups: Sequence[Group],
    dates: Mapping[str, Dates],
    records: Mapping[str, Record],
    people: Mapping[str, Person],
    id_of: Mapping[str, str],
) -> dict[str, Event]:
    events = [compile_event(group, dating.of_event(group, dates), records, people, id_of) for group in groups]
    return {event.id: event for event in sorted(events, key=lambda event: (order.by_day(event.happened), event.id))}


def _with_events(records: Mapping[str, Record], events: Mapping[str, Event]) -> dict[str, Record]:
    event_of = {article: event.id for event in events.values() for article in event.articles}
    return {
        key: replace(record, event=event_of[key]) if key in event_of else record
        for key, record in records.items()
    }
