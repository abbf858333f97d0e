"""The labels as spans into the clipping: marks on every line, and the blocks of the text that are left."""

import re

from builder.desk import masthead, writers
from builder.desk.label import Label
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.model import UNKNOWN, Block, BlockKind, Clipping, Evidence, Fact, Mark, Span

# Behind the date of publication: "… - Last updated at Jul 24, 2017".
UPDATED = re.compile(r"(?i)(?<=\d)\s*[-–—|/(]?\s*\b(?:last\s+)?(?:updated|modified)\b.*")
# What stays with the paragraph behind whose last word it is printed; names of people do not.
TAILS = ("end mark", "initials", "agencies in brackets", "agency sign-off")
ISSUED = re.compile(r"発信地：(?P<place>[^\s/／\[]{1,20})")  # "2018年6月18日 発信地：カノ/ナイジェリア"
BLOCKS: dict[str, BlockKind] = {"paragraph": "paragraph", "subheading": "subheading", "caption": "caption"}


def mark(page: Layout, clipping: Clipping, captured: Fact) -> tuple[tuple[Block, ...], tuple[Mark, ...]]:
    """The blocks of the article in order, and a mark on every line of the clipping, in order of place.

    The day of saving and the stamp of an update tell of the page, not of the article: they are furniture.
    """
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
        stamp = UPDATED.search(line.text) if line and label.kind in ("date", "byline") else None
        if line and stamp:
            behind = line.cut(stamp.start(), len(line.text))
            line = line.cut(0, stamp.start())
            marks += (Mark(piece, "furniture", "update stamp") for piece in (behind.pieces if behind else ()))
        if line is None:
            continue
        said = Label("furniture", "page clock") if label.kind == "date" and _holds(line, captured) else label
        marks += (Mark(piece, said.kind, said.rule) for piece in line.marked)
        if kind := BLOCKS.get(label.kind):
            blocks.append(line.block(kind))
        elif label.rule in TAILS and blocks and _behind(blocks[-1], line, clipping.text):
            blocks[-1] = _with_tail(blocks[-1], line, clipping.text)
    return tuple(blocks), tuple(sorted(marks, key=lambda found: (found.span.start, -found.span.end)))


def _behind(block: Block, line: Line, text: str) -> bool:
    """Whether the line stands behind the last word of a paragraph, where nothing but space parts them."""
    end, start = block.pieces[-1].end, line.span.start
    beside = end <= start and not text[end:start].strip(" ") and len(line.pieces) == 1
    return block.kind == "paragraph" and beside and not masthead.outlet(line.text.strip(" –—-"))


def _with_tail(block: Block, line: Line, text: str) -> Block:
    """The paragraph as it is printed, with the initials, the end mark or the name of the agency behind it."""
    *pieces, last = block.pieces
    whole = Span(last.start, line.span.end)
    return Block(block.kind, block.text + text[last.end : whole.end], (*pieces, whole))


def _holds(line: Line, fact: Fact) -> bool:
    return any(
        evidence.span and line.span.start <= evidence.span.start and evidence.span.end <= line.span.end
        for evidence in fact.evidence
    )


def _trimmed(line: Line, start: int, end: int) -> Span:
    text = line.text[start:end]
    return line.at(start, start + len(text.rstrip()))


def deck(page: Layout) -> Fact:
    """The deck under the headline."""
    for one, label in zip(page.seen, page.labels, strict=True):
        if label.kind == "deck":
            return Fact(one.line.text, "printed", (Evidence("Stands under the headline", one.line.span),), label.rule)
    return UNKNOWN


def place(page: Layout) -> Fact:
    """The place of the dateline, as printed; else that of a line of stamps."""
    if not page.dateline or not page.dateline[1].place:
        return _issued(page)
    number, found = page.dateline
    one = page.seen[number]
    span = one.line.at(*found.place_at)
    if one.signed and one.signed.rule == writers.RULE:
        return Fact(found.place, "printed", (Evidence("Stands beside the writer's name", span),), writers.RULE.name)
    return Fact(found.place, "printed", (Evidence("Stated in the dateline", span),), "dateline")


def _issued(page: Layout) -> Fact:
    """From where the text was sent, as Japanese papers have it among the stamps."""
    above = (one.line for one in page.seen[: page.first])
    line, found = next(((line, found) for line in above if (found := ISSUED.search(line.text))), (None, None))
    if line is None or found is None:
        return UNKNOWN
    words = "Stands among the stamps, as the place from which it was sent"
    return Fact(found["place"], "printed", (Evidence(words, line.at(*found.span("place"))),), "sent from")
