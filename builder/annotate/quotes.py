"""Words in quotation marks, paired within each block; a paragraph may leave its quote open for the next."""

import re
from collections.abc import Iterator
from typing import NamedTuple

PAIRS = {"“": '”"', "„": "“”", "«": "»", '"': '"”', "‘": "’'", "'": "'’"}
OPENING, SINGLE = "“„«", "‘'"
MARK = re.compile(r"([“”„«»\"‘’'])\1{39,}|[“”„«»\"‘’']")  # a row of forty is a rule across the page
BEFORE = frozenset("([—–:/-")  # what may stand before an opening mark, as white space may
BEHIND = frozenset(".,;:!?)]—–-")  # what may stand behind a closing mark


class Quoted(NamedTuple):
    """Characters `start` up to `end` of a block between two marks; `open` if the paragraph ends before the quote."""

    start: int
    end: int
    open: bool


def quoted(text: str) -> Iterator[Quoted]:
    """Every stretch of quoted words, in order, without its marks.

    Old pages mix curly and straight marks and forget some: a mark that can only open ends the quote before it.
    """
    opened, start = "", 0
    for match in MARK.finditer(text):
        mark, at = match.group(), match.start()
        if len(mark) > 1:
            continue
        if opened and mark in PAIRS[opened] and _closes(text, at):
            if text[start:at].strip():
                yield Quoted(start, at, False)
            opened = ""
        elif mark in PAIRS and _opens(text, at) and not (opened and mark in SINGLE):
            if opened and opened not in SINGLE:
                yield Quoted(start, _end_before(text, at), False)
            opened, start = mark, at + 1
    if (opened and opened in OPENING) or (opened == '"' and not text[: max(start - 1, 0)].strip()):
        yield Quoted(start, len(text.rstrip()), True)


def _end_before(text: str, at: int) -> int:
    """Behind the last character before `at` that is no white space."""
    while at and text[at - 1].isspace():
        at -= 1
    return at


def _opens(text: str, at: int) -> bool:
    """Whether the mark can open a quote: nothing of a word before it, a word right behind it."""
    if at and text[at - 1] not in BEFORE and not text[at - 1].isspace():
        return False
    return text[at] == "«" or bool(text[at + 1 : at + 2].strip())


def _closes(text: str, at: int) -> bool:
    """Whether the mark can close a quote: no letter behind it, and something else than an opening before it."""
    behind = text[at + 1 : at + 2]
    if text[at] in SINGLE + "’":
        return not behind.isalnum() and not text[at - 1].isspace()
    return not behind or behind in BEHIND or behind.isspace() or not _opens(text, at)
