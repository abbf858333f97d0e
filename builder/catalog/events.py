"""The events of the catalog: their neutral titles, and who takes part."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from builder import edtf
from builder.catalog import addresses, order
from builder.model import Event, Fact, Group, Person, Record, Ruling

MOST_NAMED = 3  # people in a title
# "in Tehran on Sunday": a place is where it happened when a text says so beside the day.
DAY_NEAR = re.compile(r"\W+(?:on|this|last|late|early|yesterday|today)\b", re.IGNORECASE)
IN_PLACE = r"\b(?:in|to|at|visit(?:ing|ed)?)\s+(?:the\s+)?"
LEAD_BLOCKS = 3


def compile_event(
    group: Group,
    happened: Fact,
    records: Mapping[str, Record],
    people: Mapping[str, Person],
    id_of: Mapping[str, str],
) -> Event:
    """One event from a group of articles; `records` and `people` by id, `id_of` from digest to article id."""
    members = sorted((records[id_of[digest]] for digest in group.digests), key=order.of_record)
    event_id = addresses.of_event(members)
    named = most_named(members)
    return Event(
        id=event_id,
        url=f"events/{event_id}.html",
        title=title(happened, members, [people[person].name for person in named[:MOST_NAMED]]),
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
            mentions[appearance.person] += len(appearance.named.mentions)
    return sorted(texts, key=lambda person: (-texts[person], -mentions[person], person))


def title(happened: Fact, members: Sequence[Record], names: Sequence[str]) -> str:
    """The archive's own title: place, days, the people most named; a part that is not known is left out."""
    when = edtf.show(happened.value) if happened.value else ""
    head = ", ".join(part for part in (scene(members), when) if part)
    return ": ".join(part for part in (head, ", ".join(names)) if part) or members[0].id


def scene(members: Sequence[Record]) -> str:
    """Where it happened, by what most texts say beside the day in their first paragraphs; "" when none does."""
    votes: Counter[str] = Counter()
    for record in members:
        lead = [block.text for block in record.dossier.article.blocks if block.kind != "subheading"][:LEAD_BLOCKS]
        votes.update({place for place in record.dossier.places if any(_said_of(place, text) for text in lead)})
    return min(votes, key=lambda place: (-votes[place], place)) if votes else ""


def _said_of(place: str, text: str) -> bool:
    return any(
        DAY_NEAR.match(text, match.end()) for match in re.finditer(IN_PLACE + re.escape(place) + r"\b", text)
    )
