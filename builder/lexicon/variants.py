"""Parts of personal names and the groups of variants they belong to: "gaddafi" and "qadhafi" share a group.

The table is a sorted text file. It is read whole when first asked (7 MB, some 30 milliseconds) and searched by
bisection, so no line is parsed that is not looked up. Every question takes a part folded by `builder.text.fold`.
"""

from bisect import bisect_left
from collections.abc import Collection
from functools import cache, lru_cache
from importlib.resources import files

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
    for line in _lines():
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
    lines = _lines()
    wanted = key.encode() + b"\t"
    at = bisect_left(lines, wanted)
    if at < len(lines) and lines[at].startswith(wanted):
        return tuple(lines[at].decode().split("\t"))
    return ()


@cache
def _lines() -> list[bytes]:
    return files("builder.lexicon").joinpath("data", "name_parts.tsv").read_bytes().splitlines()
