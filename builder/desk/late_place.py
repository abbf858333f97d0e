"""Where a text comes from, if that stands further down than texts begin: below boxes of videos, below long decks.

LINDESUND HNN — / The harbour …           ->  the story begins below that line
Von Anna Berg, Berlin                     ->  Berlin; the story begins where it did
MOSCOW, April 10 (HNA)                    ->  MOSCOW; HNA, below the text
"""

from builder.desk import dateline, town_lines, writers
from builder.desk.dateline_forms import Dateline
from builder.desk.seen import Seen

WORDS = 10  # of a line that is all dateline
BOXES = 150  # lines of boxes that may stand above a text
Found = tuple[int, tuple[int, Dateline] | None]


def find(seen: tuple[Seen, ...], first: int) -> Found:
    """The first line of the story, and the line that says from where it comes; none for most."""
    lines = range(first, min(len(seen), first + BOXES))
    for number in lines:
        line = town_lines.before_dash(seen, number)
        if line and line.agency:
            return number + 1, (number, line)
    if below := _below(seen, first):
        return first, below
    signed = next((n for n, one in enumerate(seen[: first + writers.BELOW]) if _signs(one)), None)
    town = town_lines.signed_from(seen[signed]) if signed is not None else None
    return first, (signed, town) if signed is not None and town else None


def _below(seen: tuple[Seen, ...], first: int) -> tuple[int, Dateline] | None:
    """A whole dateline, with day and agency, on a line of its own below the text: "MOSCOW, April 10 (HNA)"."""
    for number, one in enumerate(seen[first + 1 :], first + 1):
        if one.days and one.line.count < WORDS and not one.far and one.line.text[0].isupper():
            found = dateline.read(one.line.text)
            if found and found.place.isupper() and found.day and found.agency and found.end == len(one.line.text):
                return number, found
    return None


def _signs(one: Seen) -> bool:
    return one.signed is not None and one.signed.rule == writers.RULE
