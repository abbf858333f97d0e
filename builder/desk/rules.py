"""The tables of rules beside this file: each rule with a line that it must match and one that it must not."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from builder.text import fold, words

Reach = Literal["line", "list", "end"]
TABLES = ("furniture", "captions", "bylines")


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of line. `phrases` are whole lines, `patterns` may match anywhere in a line.

    `reach`: the line alone, the list under it until the story goes on, or all that follows.
    `kind`: of bylines whether a writer or an agency signs; of captions "inside" where it counts only in the story.
    `match` and `refuse` are tried by a test.
    """

    name: str
    phrases: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    reach: Reach = "line"
    kind: str = ""
    match: str = ""
    refuse: str = ""


@cache
def table(name: str) -> tuple[Rule, ...]:
    """The rules of one of `TABLES`, in order: of two that know a line the first counts."""
    source = tomllib.loads((files(__package__) / f"{name}.toml").read_text("utf-8"))
    return tuple(
        Rule(**entry | {"phrases": _parted(entry.get("phrases", "")), "patterns": tuple(entry.get("patterns", ()))})
        for entry in source["rule"]
    )


@cache
def phrases(name: str) -> dict[str, Rule]:
    """The whole lines that a table knows, as `key` folds them."""
    return {key(phrase): rule for rule in reversed(table(name)) for phrase in rule.phrases}


@cache
def patterns(name: str, /, **parts: str) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """The patterns of a table, one for each rule; `{part}` in them stands for the part given."""
    flags = re.IGNORECASE if name == "furniture" else 0
    return tuple(
        (re.compile("|".join(_filled(pattern, parts) for pattern in rule.patterns), flags), rule)
        for rule in table(name)
        if rule.patterns
    )


def key(text: str) -> str:
    """A line as phrases are looked up: folded words parted by one space, without any sign."""
    return " ".join(token.text for token in words(fold(text)))


def _parted(source: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in source.split(",") if phrase.strip())


def _filled(pattern: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern
