"""Rows too long for a shard: cut by the first digit of the numbers, so that one more posting touches one part.

A part is a row by itself. Its positions are a file; the columns of all parts, which most searches need alone, are one
file, or a few. In the memo stand the columns of all parts with the lengths of their positions, and each part's
positions by themselves.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import MutableMapping, Sequence
from typing import Any

from builder.search.digits import ALPHABET, BASE
from builder.search.rows import divide, divide_positions, merge

LONG = 12_000  # characters of a row that stands in files of its own
PART = 40_000  # characters of such a file


class LongRow:
    """One such row in a memo."""

    def __init__(self, memo: MutableMapping[str, Any], key: str, width: int) -> None:
        self._memo = memo
        self._key = key
        self._width = width
        self._parts: list[tuple[str, int]] = memo.get(key, [])  # columns, and characters of positions
        self.touched: set[int] = set()  # the parts that changed

    def __len__(self) -> int:
        """Characters of the whole row."""
        return sum(len(columns) + 1 + length for columns, length in self._parts if columns)

    @property
    def parts(self) -> int:
        """How many there are, each a file of positions."""
        return len(self._parts)

    def positions(self, part: int) -> str:
        """The file of positions of a part."""
        positions: str = self._memo[f"{self._key}/{part}"]
        return positions

    def columns(self) -> list[str]:
        """The files of the columns."""
        whole = self._columns()
        first = _firsts(_needed(len(whole)))
        return list(divide(whole, self._width, first)) if len(first) > 1 else [whole]

    def put(self, body: str) -> None:
        """Set the row."""
        self.drop()
        first = _firsts(_needed(len(body) - body.find(" ")))
        rows = zip(divide(body, self._width, first), divide_positions(body, self._width, first), strict=True)
        self._parts = [("", 0)] * len(first)
        for part, (columns, positions) in enumerate(rows):
            self._put(part, columns, positions)
        self._memo[self._key] = self._parts

    def change(self, added: Sequence[str], gone: Sequence[str]) -> None:
        """Put in some postings, in order of number, and take out those of some numbers."""
        first = _firsts(self.parts)
        changes: defaultdict[int, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for which, postings in enumerate((added, gone)):
            for posting in postings:
                changes[bisect_right(first, posting[0]) - 1][which].append(posting)
        for part, (come, go) in changes.items():
            columns, _, positions = merge(self._body(part), come, go, self._width).partition(" ")
            self._put(part, columns, positions)
        self._memo[self._key] = self._parts
        needed = _needed(sum(length + 1 for columns, length in self._parts if columns))
        if needed != self.parts and len(self):
            self.put(self.body())

    def body(self) -> str:
        """The row as it would stand in a shard."""
        kept = [self.positions(part) for part, (columns, _) in enumerate(self._parts) if columns]
        return f"{self._columns()} {' '.join(kept)}" if kept else ""

    def drop(self) -> None:
        """Take it out of the memo."""
        for part in range(self.parts):
            del self._memo[f"{self._key}/{part}"]
        self._memo.pop(self._key, None)
        self._parts = []

    def _body(self, part: int) -> str:
        columns = self._parts[part][0]
        return f"{columns} {self.positions(part)}" if columns else ""

    def _put(self, part: int, columns: str, positions: str) -> None:
        self._parts[part] = columns, len(positions)
        self._memo[f"{self._key}/{part}"] = positions
        self.touched.add(part)

    def _columns(self) -> str:
        counts = [(columns, len(columns) // (self._width + 1)) for columns, _ in self._parts]
        return "".join([
            columns[at * count : (at + 1) * count] for at in range(self._width + 1) for columns, count in counts
        ])  # fmt: skip


def _needed(length: int) -> int:
    """How many parts so many characters need, a power of two."""
    parts = 1
    while length > parts * PART:
        parts *= 2
    return parts


def _firsts(count: int) -> list[str]:
    """The first digits at which parts begin."""
    return [ALPHABET[BASE * part // count] for part in range(count)]
