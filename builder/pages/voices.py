"""Who is heard in which text of an event: how often in quotation marks, how often retold."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from builder.events.statements import Statement
from builder.model import Quote
from builder.pages.frame import Link

CLOSING = ('"', "”", "’", "»", ",")  # what stands right behind a quote begins so
SHOWN = 20  # the most heard

Speaking = tuple[Sequence[Link | None], Sequence[Quote], Sequence[Statement]]  # people, quotes, statements of a text


class Heard(Struct, frozen=True):
    """How often somebody is heard in one text."""

    quoted: int
    retold: int


class Voice(Struct, frozen=True):
    """Somebody who is heard, and how often in each text, one cell for each column."""

    person: Link
    cells: tuple[Heard, ...]


def voices(texts: Sequence[Speaking]) -> tuple[Voice, ...]:
    """The people heard in these texts, those heard most first. What nobody known says is not counted."""
    quoted = [_quoted(people, quotes) for people, quotes, _ in texts]
    retold = [_retold(people, said) for people, _, said in texts]
    total = sum([*quoted, *retold], Counter[Link]())
    order = sorted(total, key=lambda person: (-total[person], person.text, person.url))
    return tuple(
        Voice(person, tuple(Heard(q[person], r[person]) for q, r in zip(quoted, retold, strict=True)))
        for person in order[:SHOWN]
    )


def _quoted(people: Sequence[Link | None], quotes: Sequence[Quote]) -> Counter[Link]:
    speakers = (people[quote.speaker] for quote in quotes if quote.speaker is not None)
    return Counter(person for person in speakers if person)


def _retold(people: Sequence[Link | None], said: Sequence[Statement]) -> Counter[Link]:
    """Each clause retold counts, but for what only says whose the quote before it is: ”, he told reporters."""
    retold = (one for one in said if one.mode == "indirect" and not one.text.lstrip().startswith(CLOSING))
    speakers = (people[n] for one in retold for n in sorted(one.speakers) if n >= 0)
    return Counter(person for person in speakers if person)
