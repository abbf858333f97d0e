"""Sentences that tell of another happening of the same kind: "Last week 23 people died in a similar incident"."""

import re

from builder.lexicon.numbers import WORDS

KINDS = (
    "incident|accident|attack|case|tragedy|disaster|blast|explosion|crash|collision|fire|flood|landslide|collapse|sinking"
    "|shooting|stabbing|robbery|theft|killing|murder|raid|protest|strike|storm|spill|outbreak|poisoning|scandal|episode"
)
COUNTS = {word: count for count, word in enumerate(WORDS[1:11], start=1)}
WEEK = 7  # days
BACK = re.compile(
    rf"\b(?P<count>\d{{1,2}}|an?|{'|'.join(COUNTS)}) (?P<unit>day|week)s? (?:after|earlier|ago)\b|\blast week\b", re.I
)
# Some days or weeks, nobody says how many: "Fire destroys shed days after fatal blast".
VAGUE = re.compile(r"\b(?P<unit>day|week)s after\b", re.I)
COUNTED = re.compile(rf"(?:^|[^\w-])(?:\d+|an?|{'|'.join(COUNTS)}) $|^$", re.I)  # before them, where somebody does
BEFORE = 12  # characters in which that stands
SOME = {"day": (3, 5), "week": (14, 21)}
ANOTHER = re.compile(rf"\b(?:similar|(?:previous|earlier) such) (?:\w+ )?(?:{KINDS})s?\b")


def tells_another(sentence: str) -> bool:
    """Whether it looks back to another happening, whose names and places are not those of this one."""
    return ANOTHER.search(sentence) is not None


def days_back(opening: str) -> tuple[int, ...]:
    """How many days back the opening looks to something that was then: "one week after", "last week's attack"."""
    found = set[int]()
    for match in VAGUE.finditer(opening):
        if not COUNTED.search(opening[max(0, match.start() - BEFORE) : match.start()]):
            found.update(SOME[match["unit"].lower()])
    for match in BACK.finditer(opening):
        printed = (match["count"] or "one").lower()
        count = int(printed) if printed.isdecimal() else COUNTS.get(printed, 1)
        found.add(count if match["unit"] and match["unit"].lower() == "day" else WEEK * count)
    return tuple(sorted(found))
