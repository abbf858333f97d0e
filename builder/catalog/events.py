"""The events of the catalog: their neutral titles, and who takes part."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from builder import edtf
from builder.catalog import addresses, order
from builder.model import Event, Fact, Group, Person, Record, Ruling

MOST_NAMED = 3  # people in a title
NO_TITLE = "One event"


def compile_event(
    group: Group,
    happened: Fact,
    records: Mapping[str, Record],
    people: Mapping[str, Person],
    scenes: Mapping[str, tuple[str, ...]],
    id_of: Mapping[str, str],
) -> Event:
    """One event from a group of articles; `records`, `people` and `scenes` by id, `id_of` from digest to id."""
    members = sorted((records[id_of[digest]] for digest in group.digests), key=order.of_record)
    event_id = addresses.of_event(members)
    named = most_named(members)
    return Event(
        id=event_id,
        url=f"events/{event_id}.html",
        title=title(
            happened,
            [scenes[record.id] for record in members],
            [people[person].name for person in named[:MOST_NAMED]],
        ),
        happened=happened,
        articles=tuple(record.id for record in members),
        people=tuple(named),
        rulings=tuple(_by_id(ruling, id_of) for ruling in group.rulings),
    )


def _by_id(ruling: Ruling, id_of: Mapping[str, str]) -> Ruling:
    return Ruling(id_of[ruling.left], id_of[ruling.right], ruling.verdict, ruling.score, ruling.reasons)


def most_named(members: Sequence[Record]) -> list[str]:
    """Ids of the people named, those in most texts first, then those mentioned most often."""
    texts: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for record in members:
        for appearance in record.people:
            texts[appearance.person] += 1
            mentions[appearance.person] += appearance.billing.mentions
    return sorted(texts, key=lambda person: (-texts[person], -mentions[person], person))


def title(happened: Fact, told: Sequence[Sequence[str]], names: Sequence[str]) -> str:
    """The archive's own title: place, days, the people most named; a part that is not known is left out.

    `told` are the places that each text names beside the day.
    """
    when = edtf.show(happened.value) if happened.value else ""
    head = ", ".join(part for part in (scene(told), when) if part)
    return ": ".join(part for part in (head, ", ".join(names)) if part) or NO_TITLE


def scene(told: Iterable[Sequence[str]]) -> str:
    """Where it happened, by what most texts say beside the day in their first paragraphs; "" when none does."""
    votes = Counter(place for scenes in told for place in scenes)
    return min(votes, key=lambda place: (-votes[place], place)) if votes else ""
