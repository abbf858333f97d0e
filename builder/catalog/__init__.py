"""The finished archive as frozen lookups by article, person, event, outlet, place and day."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from builder import dating, digest, edtf
from builder.catalog import addresses, lists, order
from builder.catalog.events import compile_event
from builder.catalog.neighbours import beside_each_other
from builder.catalog.people import compile_people
from builder.catalog.rows import Rows
from builder.dating import Dates
from builder.model import (
    Appearance,
    Archive,
    Billing,
    Catalog,
    Entry,
    Event,
    Group,
    Identity,
    Person,
    Record,
)


def compile_catalog(
    archive: Archive,
    entries: Sequence[Entry],
    seeds: Mapping[str, tuple[str, ...]],
    permalinks: Mapping[str, str],
    groups: Sequence[Group],
    identities: Sequence[Identity],
    dates: Mapping[str, Dates],
) -> Catalog:
    """The whole catalog. `seeds`, `permalinks` and `dates` are by digest; `seeds` are all paths of the same bytes."""
    id_of, shared_slugs = _article_ids(entries, permalinks)
    person_ids, shared_names = _person_ids(identities, entries)
    scenes = {id_of[entry.digest]: entry.scenes for entry in entries}
    filed = _filed(groups, entries, dates, id_of)
    members = _members(identities, person_ids, entries)
    records = _records(entries, seeds, dates, id_of, filed, _copies(groups, id_of), members)
    people = compile_people(identities, person_ids, records, id_of)
    events = _events(groups, dates, records, people, scenes, id_of)
    return Catalog(
        archive=replace(archive, about=""),
        about=archive.about,
        records=records,
        rows=Rows(records),
        people=people,
        events=events,
        outlets=lists.outlets(records),
        places=lists.places(records, {id_of[entry.digest]: entry.places for entry in entries}),
        days=lists.days(records, events),
        shared_slugs=shared_slugs,
        see=addresses.see_references(people, [*people, *shared_names]),
        shared_names=shared_names,
        former_events={
            member: event.id for event in events.values() for member in event.articles if member != event.id
        },
    )


def _article_ids(
    entries: Sequence[Entry], permalinks: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    by_digest = {entry.digest: entry for entry in entries}
    free = [key for key in sorted(by_digest) if key not in permalinks]
    given, shared = addresses.give(free, lambda key: by_digest[key].slug, lambda key: by_digest[key].text_digest)
    return {**given, **permalinks}, shared


def _copies(groups: Sequence[Group], id_of: Mapping[str, str]) -> dict[str, str]:
    """Digest of a near-copy -> id of what it copies."""
    return {copy: id_of[original] for group in groups for copy, original in group.copies.items()}


def _filed(
    groups: Sequence[Group], entries: Sequence[Entry], dates: Mapping[str, Dates], id_of: Mapping[str, str]
) -> dict[str, str]:
    """Digest of each article that tells of an event -> the id of the event."""
    by_digest = {entry.digest: entry for entry in entries}
    event_of: dict[str, str] = {}
    for group in groups:
        members = ((by_digest[key].headline_basis, dates[key].published.value, id_of[key]) for key in group.digests)
        event_of.update(dict.fromkeys(group.digests, addresses.of_event(members)))
    return event_of


def _members(
    identities: Sequence[Identity], ids: Sequence[str], entries: Sequence[Entry]
) -> dict[str, list[str | None]]:
    """The id of each person in an article, by its digest; None of one who belongs to no identity."""
    found: dict[str, list[str | None]] = {entry.digest: [None] * len(entry.people) for entry in entries}
    for identity, id in zip(identities, ids, strict=True):
        for key, at in identity.members:
            found[key][at] = id
    return found


def _person_ids(
    identities: Sequence[Identity], entries: Sequence[Entry]
) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """The id of each identity, in their order, and the plain ids that several would share.

    Namesakes are told apart by the first article that names each, by the day that it prints itself: later news of one
    of them, which is what an archive mostly gains, leaves the address alone.
    """
    by_digest = {entry.digest: entry for entry in entries}

    def told(who: tuple[str, int]) -> tuple[str, tuple[str, int]]:
        return by_digest[who[0]].published.value or "9999", who

    places = range(len(identities))
    ids, shared = addresses.give(
        places,
        lambda at: addresses.of_name(identities[at].name),
        lambda at: digest.of_values(min(identities[at].members, key=told))[:8],
    )
    return [ids[at] for at in places], shared


def _records(
    entries: Sequence[Entry],
    seeds: Mapping[str, tuple[str, ...]],
    dates: Mapping[str, Dates],
    id_of: Mapping[str, str],
    event_of: Mapping[str, str],
    copied: Mapping[str, str],
    person_of: Mapping[str, Sequence[str | None]],
) -> dict[str, Record]:
    """Every record by id, in order of publication; `person_of` are the ids of all whom an article names."""
    records = []
    for entry in entries:
        id, found = id_of[entry.digest], dates[entry.digest]
        person_ids = tuple(person_of[entry.digest]) if entry.people else ()
        records.append(
            Record(
                id=id,
                url=f"articles/{id}.html",
                key=entry.key,
                digest=entry.digest,
                seeds=seeds[entry.digest],
                language=entry.language,
                headline=entry.headline or id,
                headline_basis=entry.headline_basis,
                outlet=entry.outlet,
                agency=entry.agency,
                place=entry.place,
                published=found.published,
                year=edtf.year(found.published.value),
                month=edtf.month(found.published.value),
                happened=found.happened,
                people=_appearances(entry.people, person_ids),
                person_ids=person_ids,
                event=event_of.get(entry.digest),
                duplicate_of=copied.get(entry.digest),
            )
        )
    return {record.id: record for record in sorted(records, key=order.of_record)}


def _appearances(people: Sequence[Billing], person_ids: Sequence[str | None]) -> tuple[Appearance, ...]:
    """Each person once, in order of first mention: two spellings in one article may have turned out to be one."""
    if None not in person_ids and len(set(person_ids)) == len(person_ids):
        return tuple(map(Appearance, person_ids, people))  # type: ignore[arg-type]
    together: dict[str, Billing] = {}
    for one, person in zip(people, person_ids, strict=True):
        if person is None:
            continue
        before = together.get(person)
        together[person] = (
            one
            if before is None
            else Billing(
                tuple(dict.fromkeys(before.forms + one.forms)),
                tuple(dict.fromkeys(before.roles + one.roles)),
                before.mentions + one.mentions,
                before.quotes + one.quotes,
            )
        )
    return tuple(Appearance(person, one) for person, one in together.items())


def _events(
    groups: Sequence[Group],
    dates: Mapping[str, Dates],
    records: Mapping[str, Record],
    people: Mapping[str, Person],
    scenes: Mapping[str, tuple[str, ...]],
    id_of: Mapping[str, str],
) -> dict[str, Event]:
    """Every event by id, in order of its first day; `scenes` by the ids of articles."""
    at = {id: place for place, id in enumerate(records)}
    told = [sorted(map(id_of.__getitem__, group.digests), key=at.__getitem__) for group in groups]
    events = [
        compile_event(group, dating.of_event(group, dates), [records[id] for id in ids], people, scenes)
        for group, ids in zip(groups, told, strict=True)
    ]
    events.sort(key=lambda event: (order.by_day(event.happened), event.id))
    return {event.id: event for event in beside_each_other(events, groups, records, id_of)}
