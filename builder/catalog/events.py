"""The events of the catalog: their neutral titles, and who takes part."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from builder import edtf
from builder.model import Event, Fact, Group, Person, Record

MOST_NAMED = 3  # people in a title
NO_TITLE = "One event"
LASTING = 31  # days; not every day of a longer span is a day of the event


def compile_event(
    group: Group,
    happened: Fact,
    members: Sequence[Record],
    people: Mapping[str, Person],
    scenes: Mapping[str, tuple[str, ...]],
) -> Event:
    """One event from a group of articles, in order of publication; `people` and `scenes` by id."""
    event_id = members[0].event or ""
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
        days=days(happened, members),
        articles=tuple([record.id for record in members]),
        people=tuple(named),
        digests=tuple([record.digest for record in members]),
        rulings=group.rulings,
    )


def most_named(members: Sequence[Record]) -> list[str]:
    """Ids of the people named, those in most texts first, then those mentioned most often."""
    found: dict[str, tuple[int, int]] = {}  # minus the texts, minus the mentions
    for record in members:
        for appearance in record.people:
            texts, mentions = found.get(appearance.person, (0, 0))
            found[appearance.person] = texts - 1, mentions - appearance.billing.mentions
    return sorted(found, key=lambda person: (found[person], person))


def days(happened: Fact, members: Sequence[Record]) -> tuple[str, ...]:
    """Every day of the event; of one that is said to have lasted for long, the days that its articles tell of."""
    found = edtf.days(happened.value)
    if len(found) > LASTING:
        found = tuple(sorted({day for record in members for day in edtf.days(record.happened.value)}))
    return tuple(day.isoformat() for day in found)


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
