"""Words in quotation marks, paired within each block; a paragraph may leave its quote open for the next."""

import re
from collections.abc import Iterator
from typing import NamedTuple

PAIRS = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'"}
SINGLE = frozenset("'‘")
OPENS = re.compile(r"[“„«]|\"|(?<![\w’'])[‘'](?=[^\s\W])")


class Quoted(NamedTuple):
    """Characters `start` up to `end` of a block between two marks; `open` if the paragraph ends before the quote."""

    start: int
    end: int
    open: bool


def quoted(text: str) -> Iterator[Quoted]:
    """Every stretch of quoted words, in order, without its marks."""
    at = 0
    while match := OPENS.search(text, at):
        mark, start = match.group(), match.end()
        end = _closing(text, mark, start)
        if end is None:
            # An apostrophe, or inches; only a real opening mark can leave a quote open.
            at = start
            if mark in "“„«" or (mark == '"' and not text[: start - 1].strip()):
                yield Quoted(start, len(text.rstrip()), True)
                return
            continue
        if text[start:end].strip():
            yield Quoted(start, end, False)
        at = end + 1


def _closing(text: str, mark: str, start: int) -> int | None:
    """Where the quote that begins at `start` is closed; a single mark between letters is an apostrophe."""
    for at in range(start, len(text)):
        if text[at] in PAIRS[mark]:
            after = text[at + 1 : at + 2]
            if mark in SINGLE and (after.isalnum() or text[at - 1].isspace()):
                continue
            return at
        if mark == "“" and text[at] == "“" and at > start:
            return None
    return None
