"""The clipping as lines with what can be seen of each: the desk reads a page the way an eye does.

A `Line` is one line of the page; the wrapped lines of one paragraph of a wire text are one `Line` of several pieces.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from msgspec import Struct

from builder.desk import days, wrapped
from builder.desk.days import Day
from builder.desk.rules import key
from builder.desk.wrapped import BULLET, SENTENCE_END
from builder.model import Block, BlockKind, Clipping, Span

EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
SIGNED_OFF = re.compile(r"[.!?…][\"”’»)]?\s\([A-Z][a-z]+[A-Z][A-Za-z]{1,20}\)$")  # "… in the harbour. (HarbourWire)"
QUOTED = re.compile(r"(?:>\s?)+")  # what mail sets before the lines that it forwards
OPENING = 40  # characters in which a sentence has two words in small letters, and more than "of the"
SMALL = re.compile(r" [a-z]+ [a-z]{4,} ")
TITLE = 9  # words of a line in capitals that ends in a full stop all the same: "A Ferry Sank. Two Men Saw It."

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
        signed = self.text[-1] == ")" and SIGNED_OFF.search(self.text[-36:])
        return bool(SENTENCE_END.search(self.text[-14:]) or signed)

    @once
    def prose(self) -> bool:
        """Whether it is running text: a sentence, or too long to be anything else; no title that ends as one does."""
        if self.count >= 30:
            return True
        if not self.ends or self.count < 3 or self.capitals:
            return False
        return self.count < TITLE or SMALL.search(self.text[:OPENING]) is not None or not self.titled

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
    width = wrapped.page_width(runs, clipping.text)
    for run in runs:
        gap = True
        for group in wrapped.paragraphs(run, clipping.text, width):
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
    return Line(body, tuple(group), bullet, gap, wrapped.indent(text, first))
