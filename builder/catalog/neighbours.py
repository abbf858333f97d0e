"""Events of one matter on different days: a verdict weeks after an arrest.

Two events are told to be so when a text of the one is as like to a text of the other as texts of one event are, and
yet they are two; when somebody is named in half of the texts of each; and when the days of the one are over before
those of the other begin. So few are found, and those with reasons.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from builder import edtf
from builder.model import Event, Group, Neighbour, Record, Ruling

SHOWN = 5  # before an event, and after it


def beside_each_other(
    events: Sequence[Event], groups: Sequence[Group], records: Mapping[str, Record], id_of: Mapping[str, str]
) -> list[Event]:
    """The events with those of the same matter before and after them. `id_of` leads from digests to article ids."""
    by_id = {event.id: event for event in events}
    found: dict[tuple[str, str], Neighbour] = {}  # (the earlier, the later)
    for ruling in _likeliest(groups, id_of):
        one, other = (by_id.get(records[id].event or "") for id in (ruling.left, ruling.right))
        if not one or not other or one is other:
            continue
        first, last = sorted((one, other), key=lambda event: (event.happened.value or "", event.id))
        if (first.id, last.id) not in found and _apart(first, last):
            people = tuple(id for id in _prominent(first, records) if id in _prominent(last, records))
            if people:
                found[first.id, last.id] = Neighbour(last.id, people, ruling)
    earlier: dict[str, list[Neighbour]] = {}
    later: dict[str, list[Neighbour]] = {}
    for (first_id, last_id), neighbour in found.items():
        later.setdefault(first_id, []).append(neighbour)
        earlier.setdefault(last_id, []).append(replace(neighbour, event=first_id))

    def day(neighbour: Neighbour) -> tuple[str, str]:
        return by_id[neighbour.event].happened.value or "", neighbour.event

    return [
        replace(
            event,
            earlier=tuple(sorted(earlier.get(event.id, ()), key=day, reverse=True)[:SHOWN]),
            later=tuple(sorted(later.get(event.id, ()), key=day)[:SHOWN]),
        )
        if event.id in earlier or event.id in later
        else event
        for event in events
    ]


def _likeliest(groups: Sequence[Group], id_of: Mapping[str, str]) -> Iterator[Ruling]:
    """The rulings on texts of different groups, the likeliest first; left and right are article ids."""
    rulings = {(ruling.left, ruling.right): ruling for group in groups for ruling in group.beside}
    for (left, right), ruling in sorted(rulings.items(), key=lambda item: (-item[1].score, item[0])):
        yield replace(ruling, left=id_of[left], right=id_of[right])


def _apart(first: Event, last: Event) -> bool:
    """Whether the days of both are known, and those of the first are over before the other begins."""
    days, others = edtf.days(first.happened.value), edtf.days(last.happened.value)
    return bool(days) and bool(others) and days[-1] < others[0]


def _prominent(event: Event, records: Mapping[str, Record]) -> list[str]:
    """Ids of those whom half of the texts of an event name, the most named first."""
    named = Counter(appearance.person for id in event.articles for appearance in records[id].people)
    return [person for person in event.people if 2 * named[person] >= len(event.articles)]
