"""Sentences that tell of another happening of the same kind: "Last week 23 people died in a similar incident"."""

import re

KINDS = (
    "incident|accident|attack|case|tragedy|disaster|blast|explosion|crash|collision|fire|flood|landslide|collapse|sinking"
    "|shooting|stabbing|robbery|theft|killing|murder|raid|protest|strike|storm|spill|outbreak|poisoning|scandal|episode"
)
ANOTHER = re.compile(rf"\b(?:similar|(?:previous|earlier) such) (?:\w+ )?(?:{KINDS})s?\b")


def tells_another(sentence: str) -> bool:
    """Whether it looks back to another happening, whose names and places are not those of this one."""
    return ANOTHER.search(sentence) is not None
