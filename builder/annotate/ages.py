"""How old a person is said to be: "John Walker, 48,", "27-year-old nurse Katrin Vogl", "Ana Ruiz, de 48 años"."""

import re
from collections.abc import Mapping

from builder.model import Mention

BEHIND = re.compile(
    r",? (?:aged? )?(\d{1,3})(?=[,.;]|$)"
    r"| \((\d\d)\)(?=,? (?:of|from|who|was|had|has|is|and)\b)"  # as Irish papers print it
    r"|,? (?:who is |aged |age |de |an? |\()?"
    r"(\d{1,3})(?:-year-old| years old|\)? años| anos| ans\b| anni| Jahre| lat\b| jaar)"
)
BEFORE = re.compile(r"\b(\d{1,3})-year-old(?: [a-z'’-]+){0,4},? $")
REACH = 60  # characters before a name in which its age may begin
OLDEST = 110


def age(mentions: tuple[Mention, ...], texts: Mapping[int, str]) -> int:
    """The first age that the text prints beside a name; 0 if there is none."""
    for mention in mentions:
        text = texts.get(mention.block, "")
        before = text[max(0, mention.start - REACH) : mention.start]
        if found := BEHIND.match(text, mention.end) or BEFORE.search(before):
            years = int(next(filter(None, found.groups())))
            if 0 < years <= OLDEST:
                return years
    return 0
