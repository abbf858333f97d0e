"""Rows too long for a shard: cut by the first digit of the numbers, so that one more posting touches one part.

A part is a row by itself. Its positions are a file; the columns of all parts, which most searches need alone, are one
file, or a few.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from builder.search.digits import ALPHABET, BASE
from builder.search.rows import divide, divide_positions, merge

LONG = 12_000  # characters of a row that stands in files of its own
PART = 40_000  # characters of such a file


def is_long(parts: Sequence[str]) -> bool:
    """Whether a row in parts is too long for a shard."""
    return sum(map(len, parts)) > LONG


def part(body: str, width: int) -> list[str]:
    """A row in parts, as many as its positions need."""
    first = _firsts(_halves(len(body) - body.find(" ")))
    if len(first) == 1:
        return [body]
    rows = zip(divide(body, width, first), divide_positions(body, width, first), strict=True)
    return [f"{columns} {positions}" if columns else "" for columns, positions in rows]


def join(parts: Sequence[str], width: int) -> str:
    """The row again."""
    positions = " ".join([positions_of(part) for part in parts if part])
    return f"{_columns(parts, width)} {positions}" if positions else ""


def change(parts: Sequence[str], added: Sequence[str], gone: Sequence[str], width: int) -> list[str]:
    """The parts with some postings added and those of some numbers taken out."""
    first = _firsts(len(parts))
    changes: defaultdict[int, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for which, numbers in enumerate((added, gone)):
        for number in numbers:
            changes[bisect_right(first, number[0]) - 1][which].append(number)
    made = list(parts)
    for at, (come, go) in changes.items():
        made[at] = merge(parts[at], come, go, width)
    needed = _halves(sum(len(positions_of(part)) + 1 for part in made if part))
    return made if needed == len(parts) else part(join(made, width), width)


def positions_of(part: str) -> str:
    """The file of the positions of a part."""
    return part.partition(" ")[2]


def column_files(parts: Sequence[str], width: int) -> list[str]:
    """The files of the columns."""
    columns = _columns(parts, width)
    first = _firsts(_halves(len(columns)))
    return list(divide(columns, width, first)) if len(first) > 1 else [columns]


def _columns(parts: Sequence[str], width: int) -> str:
    rows = [part.partition(" ")[0] for part in parts]
    counts = [len(row) // (width + 1) for row in rows]
    return "".join([
        row[at * count : (at + 1) * count] for at in range(width + 1) for row, count in zip(rows, counts, strict=True)
    ])  # fmt: skip


def _halves(length: int) -> int:
    """How many parts so many characters need, a power of two."""
    parts = 1
    while length > parts * PART:
        parts *= 2
    return parts


def _firsts(count: int) -> list[str]:
    """The first digits at which parts begin."""
    return [ALPHABET[BASE * part // count] for part in range(count)]
