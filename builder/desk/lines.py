"""The clipping as lines with what can be seen of each: the desk reads a page the way an eye does.

A `Line` is one line of the page; the wrapped lines of one paragraph of a wire text are one `Line` of several pieces.
"""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from msgspec import Struct

from builder.desk import days
from builder.desk.days import Day
from builder.desk.rules import key
from builder.model import Block, BlockKind, Clipping, Span

BULLET = re.compile(r"(?:[*•·▪●■►▸‣⁃∙◦–+-]|\(?\d{1,2}[.)])\s+(?=\S)|[*•·▪●■►▸‣◦]$|#{1,6}\s+(?=\S)|>\s+(?=\S)")
EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
INITIALS = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4})*")  # a line below the text that nobody runs on to: rmp/sam
DIVIDER = re.compile(r"[\W_]+")
STRAY = re.compile(  # never wrapped
    r"(?i:advertisements?\b|(?:story|article) continues|list (?:of )?\d+ (?:items|of \d)|end of list)"
    r"|\S.*(?:\s\|\s|\s{3,}\S)"
)
QUOTED = re.compile(r"(?:>\s?)+")  # what mail sets before the lines that it forwards
NARROW, WIDE = 22, 110  # characters of a column
SURE = 3  # lines that begin in the middle of a sentence, among lines of a page that do not
COLUMN = 6  # lines of one that has wider lines above or below
SENTENCE_END = re.compile(
    r"[.!?…。！？؟۔](?:\s?[\"'”’»)\]]+)*(?:\s?[.…])?(?:\s?(?:/[A-ZА-Я]{2,8}/|\(\*\)))?$|[,.!?…][\"”’»]$|”$|[.,!?]\"$"
)


Value = TypeVar("Value")


class once(Generic[Value]):
    """`functools.cached_property` without its lock, which takes longer than the work; Python 3.12 took it away."""

    def __init__(self, work_out: Callable[[Any], Value]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: Any, owner: type) -> Value:
        value: Value = self._work_out(one)
        one.__dict__[self._name] = value
        return value


class Line(Struct, frozen=True, dict=True):
    """What stands on one line: its text without indent and bullet, where, and how it is set."""

    text: str
    pieces: tuple[Span, ...]
    bullet: str = ""
    gap: bool = False  # an empty line above
    indent: int = 0

    @property
    def span(self) -> Span:
        """From the first character to the last."""
        return Span(self.pieces[0].start, self.pieces[-1].end)

    @property
    def marked(self) -> tuple[Span, ...]:
        """Its pieces, the first with the bullet before it."""
        lead = len(self.bullet) if self.bullet[-1:].isspace() else 0
        return (Span(self.pieces[0].start - lead, self.pieces[0].end), *self.pieces[1:])

    @once
    def count(self) -> int:
        """Words, as white space parts them; of scripts that have none between words, two letters count as one."""
        words = len(self.text.split())
        return words if self.text.isascii() else words + len(EASTERN.findall(self.text[:2000])) // 2

    @once
    def folded(self) -> str:
        """The first 200 characters as phrases are looked up: folded, words parted by one space."""
        return key(self.text[:200])

    @once
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(SENTENCE_END.search(self.text[-14:]))

    @once
    def prose(self) -> bool:
        """Whether it is running text: a sentence, or too long to be anything else."""
        return (self.ends and self.count >= 3 and not self.capitals) or self.count >= 30

    @once
    def capitals(self) -> bool:
        """Whether all its letters are capitals, of a script that has them."""
        return self.text[:200].isupper()

    @once
    def caseless(self) -> bool:
        """Whether its letters are of a script that has no capitals."""
        sample = self.text[:200]
        return sample.lower() == sample.upper() and any(map(str.isalpha, sample))

    @once
    def titled(self) -> bool:
        """Whether most words begin with a capital."""
        found = [word for word in self.text[:300].split() if word[0].isalpha()]
        return len(found) > 1 and sum(word[0].isupper() for word in found) >= 0.7 * len(found)

    @once
    def days(self) -> tuple[Day, ...]:
        """Every date printed on it."""
        return days.find(self.text)

    def at(self, start: int, end: int) -> Span:
        """The span in the clipping of characters `start` up to `end` of `text`."""
        return Block("paragraph", self.text, self.pieces).locate(start, end)

    def joined(self, below: "Line") -> "Line":
        """This line and the one below it as one."""
        return Line(f"{self.text} {below.text}", self.pieces + below.pieces, self.bullet, self.gap, self.indent)

    def cut(self, start: int, end: int) -> "Line | None":
        """The same line without what stands before `start` and behind `end`; None where nothing is left."""
        body = self.text[start:end]
        begin = start + len(body) - len(body.lstrip())
        stop = begin + len(body.strip())
        if stop <= begin:
            return None
        pieces, passed = [], 0
        for piece in self.pieces:
            length = piece.end - piece.start
            left, right = max(begin - passed, 0), min(stop - passed, length)
            if left < right:
                pieces.append(Span(piece.start + left, piece.start + right))
            passed += length + 1
        return Line(self.text[begin:stop], tuple(pieces), "" if begin else self.bullet, self.gap, self.indent)

    def block(self, kind: BlockKind) -> Block:
        """The line as a block of the article."""
        return Block(kind, self.text, self.pieces)


def read(clipping: Clipping) -> list[Line]:
    """Every line of the clipping that is not blank, in order."""
    found: list[Line] = []
    forwarded = clipping.text.count("\n>") > 0.4 * clipping.text.count("\n")
    runs = list(_runs(clipping.text, clipping.start, forwarded))
    width = max((_width(run) for run in runs if len(run) > 2 and _wrapped(run, clipping.text)), default=0)
    for run in runs:
        gap = True
        whole = width and _one_paragraph(run, clipping.text, width)
        groups = [run] if whole else _paragraphs(run, clipping.text, width)
        for group in groups:
            found.append(_line(clipping.text, group, gap))
            gap = False
    return found


def _runs(text: str, start: int, forwarded: bool) -> Iterator[list[Span]]:
    """The lines between blank ones, each without white space around it (and the > of forwarded mail before it)."""
    run: list[Span] = []
    for line in text[start:].split("\n"):
        body = line.strip()
        begin = start + len(line) - len(line.lstrip())
        if forwarded and (quoted := QUOTED.match(body)):
            begin, body = begin + quoted.end(), body[quoted.end() :]
        if body:
            run.append(Span(begin, begin + len(body)))
        elif run:
            yield run
            run = []
        start += len(line) + 1
    if run:
        yield run


def _paragraphs(run: list[Span], text: str, width: int) -> Iterator[list[Span]]:
    """The lines of a run; where it is hard-wrapped, the lines of each paragraph together."""
    column = list(itertools.dropwhile(_wide, run))
    while column and _wide(column[-1]):  # small print at the foot of a column is no part of it
        column.pop()
    if not _wrapped(column if len(column) >= COLUMN else run, text):
        column = _among_others(run, text) or _last_paragraph(run, text, width)
    if not column:
        yield from ([span] for span in run)
        return
    first = run.index(column[0])
    yield from ([span] for span in run[:first])
    yield from _column(column, text)
    yield from ([span] for span in run[first + len(column) :])


def _among_others(run: list[Span], text: str) -> list[Span]:
    """The wrapped lines of a page whose other lines follow with nothing between; none where few are wrapped."""
    goes_on = [n for n, (above, span) in enumerate(itertools.pairwise(run)) if _goes_on(above, span, text)]
    if len(goes_on) < SURE:
        return []
    column = run[goes_on[0] : goes_on[-1] + 2]
    width = max(span.end - span.start for span in column)
    breaks = [(above, span) for above, span in itertools.pairwise(column) if above.end - above.start > 0.6 * width]
    whole = sum(_ends(above, text) for above, _ in breaks)
    return column if width <= WIDE and whole < 0.6 * len(breaks) and len(goes_on) >= 0.25 * len(breaks) else []


def _last_paragraph(run: list[Span], text: str, width: int) -> list[Span]:
    """The full lines at the end of a run that are one paragraph, on a page of that width; none where they are few."""
    at = len(run) - 1
    while at and 0.75 * width < run[at - 1].end - run[at - 1].start < 1.1 * width and not _ends(run[at - 1], text):
        at -= 1
    return run[at:] if len(run) - at >= SURE else []


def _width(run: list[Span]) -> int:
    return max(span.end - span.start for span in run)


def _one_paragraph(run: list[Span], text: str, width: int) -> bool:
    """Whether a short run of a wrapped page is one paragraph: all its lines but the last are full, and break off."""
    *above, _ = run
    return 0 < len(above) < 3 and all(
        0.75 * width < span.end - span.start <= width
        and not _ends(span, text)
        and not text[span.start : span.end].isupper()
        for span in above
    )


def _column(run: list[Span], text: str) -> Iterator[list[Span]]:
    """The lines of each paragraph of a column."""
    width = max(span.end - span.start for span in run)
    indents = Counter(_indent(text, span) for span in run)
    base = min(indents, key=lambda indent: (-indents[indent], indent))
    group = [run[0]]
    for above, span in itertools.pairwise(run):
        last = text[above.start : above.end]
        indented = _indent(text, span) > max(base, _indent(text, above))
        word = text[span.start : span.end].split(maxsplit=1)[0]
        room = len(last) < 0.75 * width or len(last) + len(word) + 1 < width  # for the next word
        closed = room and SENTENCE_END.search(last[-8:])
        headed = len(last) < 0.7 * width and not text[span.start].islower()  # a headline, a date, a name
        headed |= span.end - span.start < 0.7 * width and text.startswith("By ", span.start)
        signs = INITIALS.fullmatch(text, span.start, span.end)
        stray = STRAY.match(text, span.start, span.end) or STRAY.match(last)
        apart = (
            signs
            or stray
            or last.isupper()
            or DIVIDER.fullmatch(last)
            or DIVIDER.fullmatch(text, span.start, span.end)
        )
        if indented or closed or headed or apart or BULLET.match(text[span.start : span.start + 8]):
            yield group
            group = []
        group.append(span)
    yield group


def _wide(span: Span) -> bool:
    return span.end - span.start > WIDE


def _wrapped(run: list[Span], text: str) -> bool:
    """Whether lines break in the middle of sentences: most are near one width, and many go on in lower case."""
    if len(run) < 2:
        return False
    width = max(span.end - span.start for span in run)
    if not NARROW <= width <= WIDE or (width < 40 and len(run) < 5):
        return False
    breaks = [(above, span) for above, span in itertools.pairwise(run) if above.end - above.start > 0.6 * width]
    running = sum(_goes_on(above, span, text) for above, span in breaks)
    told = sum(not _ends(above, text) for above, _ in breaks)
    goes_on = running >= max(1, 0.4 * len(breaks)) or running >= max(4, 0.35 * told)  # names begin lines too
    return len(breaks) >= 0.4 * (len(run) - 1) and (goes_on or (running > 0 and _indented(run, text)))


def _indented(run: list[Span], text: str) -> bool:
    """Whether each paragraph begins with an indent, as wires send them: it stands behind a sentence's end alone."""
    starts = [n for n in range(1, len(run)) if _indent(text, run[n]) > 1 and not _indent(text, run[n - 1])]
    within = [n for n in range(1, len(run)) if not _indent(text, run[n]) and _indent(text, run[n - 1])]
    ended = sum(_ends(run[n - 1], text) for n in starts[1:])
    return len(starts) > 2 and len(within) > 1 and ended >= len(starts) - 2


def _goes_on(above: Span, span: Span, text: str) -> bool:
    """Whether a sentence runs on from one line to the next."""
    small = text[span.start].islower() and not INITIALS.fullmatch(text, span.start, span.end)
    return small and not _ends(above, text)


def _ends(span: Span, text: str) -> bool:
    """Whether the line ends a sentence."""
    return SENTENCE_END.search(text[max(span.start, span.end - 8) : span.end]) is not None


def _indent(text: str, span: Span) -> int:
    return span.start - (text.rfind("\n", 0, span.start) + 1)


def _line(text: str, group: list[Span], gap: bool) -> Line:
    first = group[0]
    mark = BULLET.match(text[first.start : min(first.end, first.start + 12)])
    bullet = mark[0] if mark and not mark[0].startswith("–") else ""
    head = text[first.start : first.start + 24]
    if bullet[:1].isdigit() and any(day.full and day.start < 2 for day in days.find(head)):
        bullet = ""  # "3. Juni 2020"
    if bullet and len(bullet) < first.end - first.start:
        group = [Span(first.start + len(bullet), first.end), *group[1:]]
    body = " ".join(text[span.start : span.end] for span in group)
    return Line(body, tuple(group), bullet, gap, _indent(text, first))
