"""Surnames so common that they tell little, and surnames of languages that print them before the given name."""

from collections import defaultdict
from functools import cache
from importlib.resources import files

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


@cache
def _listed(groups: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(_table()[group] for group in groups))


@cache
def _table() -> dict[str, set[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    text = files("builder.lexicon").joinpath("data", "surnames.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        group, colon, names = line.partition(": ")
        if colon and not line.startswith("#"):
            table[group].update(names.split())
    return table
