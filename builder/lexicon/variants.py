"""Parts of personal names and the groups of variants they belong to: "gaddafi" and "qadhafi" share a group.

The table is a sorted text file. It is read whole when first asked (7 MB) and kept as it is: every line by itself
would take three times the room. A line is looked for in the kilobyte that bisection finds, and no other is
parsed. Every question takes a part folded by `builder.text.fold`.
"""

from bisect import bisect_right
from collections.abc import Collection
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from typing import NamedTuple

BLOCK = 1024  # bytes
ARTICLES = frozenset("al el as ash ad ar at az an".split())


def is_name_part(part: str) -> bool:
    """Whether a folded word is known as a given name or surname ("dehghan", "al-abadi", "jong-un")."""
    return bool(_row(_key(part)))


def spread(part: str) -> int:
    """How many forms the part's groups hold in all scripts, 0 for an unknown part: "john" many, "shkuro" few."""
    row = _row(_key(part))
    return int(row[1]) if row else 0


@lru_cache(maxsize=1 << 17)
def groups(part: str) -> frozenset[int]:
    """The groups of variants a folded part belongs to, by Wikidata number; empty for a part without variants."""
    row = _row(_key(part))
    return frozenset(map(int, row[2].split())) if row else frozenset()


def members(wanted: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Every part that belongs to each of these groups: the table is read through once, in a fifth of a second."""
    found: dict[int, list[str]] = {group: [] for group in wanted}
    sought = {str(group).encode(): group for group in wanted}
    for line in BytesIO(_table().text[1:]):
        part, _, belongs = line.split(b"\t")
        for group in belongs.split():
            if group in sought:
                found[sought[group]].append(part.decode())
    return {group: tuple(parts) for group, parts in found.items()}


def _key(part: str) -> str:
    """How the table files a part: without an Arabic article, hyphens closed up."""
    first, hyphen, rest = part.partition("-")
    return (rest if hyphen and first in ARTICLES else part).replace("-", "")


@lru_cache(maxsize=1 << 17)
def _row(key: str) -> tuple[str, ...]:
    """The table's line for this key, split at its tabs; empty if there is none."""
    text, firsts, starts = _table()
    wanted = key.encode()
    block = bisect_right(firsts, wanted)
    start = text.find(b"\n" + wanted + b"\t", starts[block - 1], starts[block]) if block else -1
    return tuple(text[start + 1 : text.index(b"\n", start + 1)].decode().split("\t")) if start >= 0 else ()


class _Table(NamedTuple):
    """The text of the table behind the end of a line; the first part of every block, and where each begins."""

    text: bytes
    firsts: list[bytes]
    starts: list[int]  # and where the last one ends


@cache
def _table() -> _Table:
    text = b"\n" + files("builder.lexicon").joinpath("data", "name_parts.tsv").read_bytes()
    starts = [0, *(text.index(b"\n", at) for at in range(BLOCK, len(text) - BLOCK, BLOCK))]
    return _Table(text, [text[start + 1 : text.index(b"\t", start)] for start in starts], [*starts, len(text)])
