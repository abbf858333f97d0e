"""The postings of one word as one line of text, into which a posting is spliced without reading the others.

A body is "COLUMNS POSITIONS": first the digits of all numbers (every first digit, every second, …) and every weight,
each column in the order of numbers; behind the space one run of positions for each article, parted by spaces.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

MANY = 8  # changes from which a row is rather made anew


def merge(body: str, added: Sequence[str], gone: Sequence[str], width: int) -> str:
    """The row with some postings added and those of some numbers taken out; "" when nothing is left.

    `added` are in order of number, each the number, weight and positions.
    """
    if not body and not gone:
        return _body(added, width)
    if len(added) + len(gone) > MANY:
        return _anew(body, added, gone, width)
    columns, _, positions = body.partition(" ")
    for number in gone:
        columns, positions = _without(columns, positions, number, width)
    for posting in added:
        columns, positions = _with(columns, positions, posting[: width + 1], posting[width + 1 :], width)
    return f"{columns} {positions}" if columns else ""


def _body(postings: Sequence[str], width: int) -> str:
    if not postings:
        return ""
    heads = "".join([posting[: width + 1] for posting in postings])
    columns = "".join([heads[at :: width + 1] for at in range(width + 1)])
    return f"{columns} {' '.join([posting[width + 1 :] for posting in postings])}"


def _anew(body: str, added: Sequence[str], gone: Sequence[str], width: int) -> str:
    columns, _, positions = body.partition(" ")
    count = len(columns) // (width + 1)
    heads = (columns[at::count] for at in range(count))
    runs = positions.split(" ") if count else []
    known = {head[:width]: head + run for head, run in zip(heads, runs, strict=True)}
    for number in gone:
        known.pop(number, None)
    known.update((posting[:width], posting) for posting in added)
    return _body([known[number] for number in sorted(known)], width)


def find(columns: str, number: str, width: int) -> tuple[int, bool]:
    """Where the number stands among the columns or would stand, and whether it does."""
    count = len(columns) // (width + 1)
    low, high = 0, count
    for digit in range(width):
        start = digit * count
        low, high = (
            bisect_left(columns, number[digit], start + low, start + high) - start,
            bisect_right(columns, number[digit], start + low, start + high) - start,
        )
    return low, high > low


def _with(columns: str, positions: str, head: str, run: str, width: int) -> tuple[str, str]:
    if not columns:
        return head, run
    at, there = find(columns, head[:width], width)
    if there:
        columns, positions = _without(columns, positions, head[:width], width)
        if not columns:
            return head, run
    count = len(columns) // (width + 1)
    starts = range(0, len(columns), count)
    columns = "".join(
        columns[start : start + at] + digit + columns[start + at : start + count]
        for start, digit in zip(starts, head, strict=True)
    )
    if at == count:
        return columns, f"{positions} {run}"
    runs = positions.split(" ", at)
    runs.insert(at, run)
    return columns, " ".join(runs)


def _without(columns: str, positions: str, number: str, width: int) -> tuple[str, str]:
    at, there = find(columns, number, width) if columns else (0, False)
    if not there:
        return columns, positions
    count = len(columns) // (width + 1)
    if count == 1:
        return "", ""
    starts = range(0, len(columns), count)
    columns = "".join(columns[start : start + at] + columns[start + at + 1 : start + count] for start in starts)
    runs = positions.split(" ", at + 1)
    del runs[at]
    return columns, " ".join(runs)


def divide(body: str, width: int, first: Sequence[str]) -> Iterator[str]:
    """The columns in parts: a part begins at the numbers whose first digit is one of `first`."""
    columns, _, _ = body.partition(" ")
    count = len(columns) // (width + 1)
    for low, high in _bounds(columns, count, first):
        yield "".join([columns[start + low : start + high] for start in range(0, len(columns), count)])


def divide_positions(body: str, width: int, first: Sequence[str]) -> Iterator[str]:
    """The positions in such parts."""
    columns, _, positions = body.partition(" ")
    runs = positions.split(" ")
    for low, high in _bounds(columns, len(columns) // (width + 1), first):
        yield " ".join(runs[low:high])


def _bounds(columns: str, count: int, first: Sequence[str]) -> Iterable[tuple[int, int]]:
    return pairwise([0, *(bisect_left(columns, digit, 0, count) for digit in first[1:]), count])
