"""Surnames so common that they tell little, and surnames of languages that print them before the given name."""

from collections import defaultdict
from functools import cache
from importlib.resources import files
from itertools import chain

COMMON = ("common", "chinese", "overseas", "korean", "vietnamese")
EASTERN = ("chinese", "overseas", "korean", "vietnamese", "japanese", "hungarian")


def is_common_surname(surname: str) -> bool:
    """Whether a folded surname is borne by very many people."""
    return surname in _listed(COMMON)


def is_eastern_surname(surname: str) -> bool:
    """Whether a folded surname is one that stands before the given name at home."""
    return surname in _listed(EASTERN)


def is_chinese_surname(surname: str) -> bool:
    """Whether a folded word is a common Chinese surname in pinyin."""
    return surname in _table()["chinese"]


def is_korean_surname(surname: str) -> bool:
    """Whether a folded word is a common Korean surname in one of its spellings."""
    return surname in _table()["korean"]


def are_alike(one: str, other: str) -> bool:
    """Whether two folded surnames sound alike and are known to be two: Clark and Clarke, Meyer and Maier."""
    return one != other and other in _alike().get(one, ())


def spellings(surname: str) -> frozenset[int]:
    """The groups of spellings of one surname that a folded part belongs to, below zero: Diallo and Jalloh."""
    return _spelled().get(surname, frozenset())


@cache
def _spelled() -> dict[str, frozenset[int]]:
    return {name: frozenset((-number,)) for number, line in enumerate(_lines()["spelled"], 1) for name in line}


@cache
def _alike() -> dict[str, frozenset[str]]:
    return {name: frozenset(line) for line in _lines()["alike"] for name in line}


@cache
def _listed(groups: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(_table()[group] for group in groups))


@cache
def _table() -> dict[str, set[str]]:
    return defaultdict(set, {group: set(chain.from_iterable(lines)) for group, lines in _lines().items()})


@cache
def _lines() -> dict[str, list[list[str]]]:
    """The names of each line, by group."""
    lines: dict[str, list[list[str]]] = defaultdict(list)
    text = files("builder.lexicon").joinpath("data", "surnames.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        group, colon, names = line.partition(": ")
        if colon and not line.startswith("#"):
            lines[group].append(names.split())
    return lines
