"""Where it happened: a place is the scene when the opening says so beside a day, "in Tehran on Sunday"."""

import re
from collections.abc import Sequence

OPENING = 3  # paragraphs
DAY_NEAR = re.compile(r"\W+(?:on|this|last|late|early|yesterday|today)\b", re.IGNORECASE)
IN_PLACE = re.compile(r"\b(?:in|to|at|visit(?:ing|ed)?)\s+(?:the\s+)?$", re.IGNORECASE)
BEFORE = 14  # characters that hold "visiting the "


def scenes(places: Sequence[str], paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Those of the places that one of the first paragraphs names beside a day, in their order."""
    lead = paragraphs[:OPENING]
    return tuple(place for place in dict.fromkeys(places) if any(_said_of(place, text) for text in lead))


def _said_of(place: str, text: str) -> bool:
    at = text.find(place)
    while at >= 0:
        if DAY_NEAR.match(text, at + len(place)) and IN_PLACE.search(text, max(0, at - BEFORE), at):
            return True
        at = text.find(place, at + 1)
    return False
