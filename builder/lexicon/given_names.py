"""Short and national forms of given names: Bill is William, Volodymyr is Vladimir."""

from collections import defaultdict
from functools import cache
from importlib.resources import files

STAR = "*"  # marks a full form that is not counted among several names of one short form
WITNESS = "~"  # marks one whose forms need a second witness


def full_forms(given: str) -> frozenset[str]:
    """The full forms a folded given name may stand for, itself among them where it is listed; else empty."""
    return _table().get(given, frozenset())


def pet_forms(given: str) -> frozenset[str]:
    """The full forms that a folded given name may stand for where a second witness says so; else empty."""
    return _pets().get(given, frozenset())


def of_several(given: str) -> bool:
    """Whether a folded short form stands for several names of one language: Pat for Patrick and Patricia."""
    return len(full_forms(given) - _abroad()) > 1


def are_couple(one: str, other: str) -> bool:
    """Whether of two folded given names that are alike one is a man's and one a woman's: Francis, Frances."""
    return one != other and (other in _couples().get(one, ()) or one in _couples().get(other, ()))


@cache
def _couples() -> dict[str, frozenset[str]]:
    return {his: frozenset(hers) for his, *hers in _lines("couples.txt")}


@cache
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for full, *others in _lines():
        for name in (full, *others) if not full.endswith(WITNESS) else ():
            table[name.rstrip(STAR)].add(full.rstrip(STAR))
    return {name: frozenset(full) for name, full in table.items()}


@cache
def _pets() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for full, *others in _lines():
        for name in (full, *others) if full.endswith(WITNESS) else ():
            table[name.rstrip(WITNESS)].add(full.rstrip(WITNESS))
    return {name: frozenset(full) for name, full in table.items()}


@cache
def _abroad() -> frozenset[str]:
    return frozenset(full.rstrip(STAR) for full, *_ in _lines() if full.endswith(STAR))


@cache
def _lines(file: str = "given_names.txt") -> list[list[str]]:
    text = files("builder.lexicon").joinpath("data", file).read_text(encoding="utf-8")
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]
