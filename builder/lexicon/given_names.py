"""Short and national forms of given names: Bill is William, Volodymyr is Vladimir."""

from collections import defaultdict
from functools import cache
from importlib.resources import files


def full_forms(given: str) -> frozenset[str]:
    """The full forms a folded given name may stand for, itself among them where it is listed; else empty."""
    return _table().get(given, frozenset())


@cache
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    text = files("builder.lexicon").joinpath("data", "given_names.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            full, *others = line.split()
            for name in (full, *others):
                table[name].add(full)
    return {name: frozenset(full) for name, full in table.items()}
