# ruff: noqa: E501
"""The labels as spans into the clipping: marks on every line, and the blocks of the text that are left."""

import re

from builder.desk import masthead
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.model import UNKNOWN, Block, BlockKind, Clipping, Evidence, Fact, Mark, MarkKind, Span

# What wires print behind the last word of a text: an end mark, or the agency's name behind a dash or in brackets.
TAIL = re.compile(
    r"(?<=[.!?”\"’)…])\s*(?P<tail>\(?(?:Enditem|ENDS?|END|ends|###?)\)?|(?:[-–—]{1,2}\s?|\(|/)(?P<who>[^\W\d_][\w .-]{1,24}?)[)/]?(?:\s[A-Z]{2,4}){0,4})\.?$"
)
BLOCKS: dict[str, BlockKind] = {"paragraph": "paragraph", "subheading": "subheading", "caption": "caption"}


def mark(page: Layout, clipping: Clipping) -> tuple[tuple[Block, ...], tuple[Mark, ...]]:
    """The blocks of the article in order, and a mark on every line of the clipping, in order of place."""
    blocks: list[Block] = []
    marks: list[Mark] = []
    if clipping.start:
        marks.append(Mark(Span(0, clipping.start), "front matter", "front matter"))
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        line: Line | None = one.line
        if page.dateline and page.dateline[0] == number and label.kind == "paragraph":
            end = page.dateline[1].end
            marks.append(Mark(_trimmed(one.line, 0, end), "dateline", "dateline"))
            line = one.line.cut(end, len(one.line.text))
        tail = _tail(line) if line and label.kind == "paragraph" else None
        if line and tail is not None:
            behind = line.cut(tail, len(line.text))
            line = line.cut(0, tail)
            if behind:
                signs: MarkKind = "agency" if masthead.names().search(behind.text) else "furniture"
                marks += (Mark(piece, signs, "end mark") for piece in behind.pieces)
        if line is None:
            continue
        marks += (Mark(piece, label.kind, label.rule) for piece in line.pieces)
        if kind := BLOCKS.get(label.kind):
            blocks.append(line.block(kind))
    return tuple(blocks), tuple(sorted(marks, key=lambda found: (found.span.start, -found.span.end)))


def _trimmed(line: Line, start: int, end: int) -> Span:
    text = line.text[start:end]
    return line.at(start, start + len(text.rstrip()))


def _tail(line: Line) -> int | None:
    """Where the end mark behind the text begins; None if there is none."""
    match = TAIL.search(line.text[-60:])
    if not match or (match["who"] and not masthead.agency(match["who"])):
        return None
    return max(0, len(line.text) - 60) + match.start("tail")


def deck(page: Layout) -> Fact:
    """The deck under the headline."""
    for one, label in zip(page.seen, page.labels, strict=True):
        if label.kind == "deck":
            return Fact(one.line.text, "printed", (Evidence("Stands under the headline", one.line.span),), label.rule)
    return UNKNOWN


def place(page: Layout) -> Fact:
    """The place of the dateline, as printed."""
    if not page.dateline or not page.dateline[1].place:
        return UNKNOWN
    number, found = page.dateline
    span = page.seen[number].line.at(*found.place_at)
    return Fact(found.place, "printed", (Evidence("Stated in the dateline", span),), "dateline")
