"""Parts of personal names and the groups of variants they belong to: "gaddafi" and "qadhafi" share a group.

The table is a sorted text file. It is read whole when first asked (about 5 MB, a few milliseconds) and searched by
bisection, so nothing is parsed that is not looked up. Every question takes a part folded by `builder.text.fold`.
"""

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


def _key(part: str) -> str:
    """How the table files a part: without an Arabic article, hyphens closed up."""
    first, hyphen, rest = part.partition("-")
    return (rest if hyphen and first in ARTICLES else part).replace("-", "")


@lru_cache(maxsize=1 << 17)
def _row(key: str) -> tuple[str, ...]:
    """The table's line for this key, split at its tabs; empty if there is none."""
    table = _table()
    wanted = key.encode() + b"\t"
    low, high = 0, len(table)
    while low < high:
        start = table.rfind(b"\n", 0, (low + high) // 2) + 1
        end = table.find(b"\n", start) + 1
        line = table[start:end]
        if line.startswith(wanted):
            return tuple(line.decode().rstrip("\n").split("\t"))
        if line < wanted:
            low = end
        else:
            high = start
    return ()


@cache
def _table() -> bytes:
    return files("builder.lexicon").joinpath("data", "name_parts.tsv").read_bytes()
