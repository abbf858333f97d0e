"""The tables of rules beside this file: each rule with a line that it must match and one that it must not."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from builder.text import fold

Reach = Literal["line", "list", "end"]
SIGNS = re.compile(r"[\W_]+")
TABLES = ("furniture", "captions", "bylines")


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of line: `phrases` are whole lines, `contains` parts of one, `patterns` and `endings` expressions.

    `reach`: the line alone, the list under it until the story goes on, or all that follows.
    `kind`: of bylines whether a writer or an agency signs; of captions "inside" where it counts only in the story.
    `match` and `refuse` are tried by a test.
    """

    name: str
    phrases: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    reach: Reach = "line"
    kind: str = ""
    match: str = ""
    refuse: str = ""


@cache
def table(name: str) -> tuple[Rule, ...]:
    """The rules of one of `TABLES`, in order: of two that know a line the first counts."""
    source = tomllib.loads((files(__package__) / f"{name}.toml").read_text("utf-8"))
    return tuple(_rule(entry) for entry in source["rule"])


def _rule(entry: dict[str, str | list[str]]) -> Rule:
    phrases = str(entry.get("phrases", "")).replace("\n", " ").split(",")
    lists = {
        "phrases": tuple(phrase.strip() for phrase in phrases if phrase.strip()),
        "contains": tuple(entry.get("contains", ())),
        "patterns": tuple(entry.get("patterns", ())),
        "endings": tuple(entry.get("endings", ())),
    }
    return Rule(**{**entry, **lists})  # type: ignore[arg-type]


@cache
def phrases(name: str) -> dict[str, Rule]:
    """The whole lines that a table knows, as `key` folds them."""
    return {key(phrase): rule for rule in reversed(table(name)) for phrase in rule.phrases}


@cache
def contained(name: str) -> tuple[tuple[str, Rule], ...]:
    """The parts of lines that a table knows, in lower case."""
    return tuple((part, rule) for rule in table(name) for part in rule.contains)


@cache
def patterns(name: str, /, **parts: str) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """Every pattern of a table with its rule; `{part}` in them stands for the part given."""
    return tuple((re.compile(_filled(pattern, parts)), rule) for rule in table(name) for pattern in rule.patterns)


@cache
def endings(name: str) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """What ends a line, in the order of the table."""
    return tuple((re.compile(ending), rule) for rule in table(name) for ending in rule.endings)


@cache
def anywhere(name: str, first: str) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """The patterns of a table, in any case and in its order, that a line beginning with the letter `first` may match.

    Most begin with letters of their own: to try only those that can match saves three quarters of the work.
    """
    return tuple((pattern, rule) for pattern, rule, letters in _beginnings(name) if not letters or first in letters)


@cache
def _beginnings(name: str) -> tuple[tuple[re.Pattern[str], Rule, frozenset[str]], ...]:
    """Every pattern of a table with its rule and the letters that it may begin with, none where any may."""
    return tuple(
        (re.compile(pattern, re.IGNORECASE), rule, _letters(pattern))
        for rule in table(name)
        for pattern in rule.patterns
    )


def _letters(pattern: str) -> frozenset[str]:
    """ "^get .*" begins with g, "^(?:share|tweet) .*" with s or t; of any other form nothing is said."""
    plain = re.match(r"\^([a-z][a-z ])(?!\?)", pattern)
    group = re.match(r"\^\(\?:((?:[a-z][a-z -][a-z? -]*\|?)+)\)(?![?*{])", pattern)
    words = [plain[1]] if plain else group[1].split("|") if group else []
    return frozenset(word[0] for word in words) if all(words) else frozenset()


def key(text: str) -> str:
    """A line as phrases are looked up: in lower case, without accents and signs, words parted by one space."""
    plain = text.lower().replace("'", "") if text.isascii() else fold(text)
    return SIGNS.sub(" ", plain).strip()


def _filled(pattern: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern
