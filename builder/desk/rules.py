"""The tables of rules beside this file: each rule with a line that it must match and one that it must not."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from builder.desk.firsts import first, firsts
from builder.text import fold

Reach = Literal["line", "list", "end"]
SIGNS = re.compile(r"[\W_]+")
GROUP = re.compile(r"\(\?P<\w+>")
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
def contained(name: str) -> dict[str, Rule]:
    """The parts of lines that a table knows, in lower case."""
    return {part: rule for rule in table(name) for part in rule.contains}


@cache
def patterns(name: str, /, **parts: str) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """Every pattern of a table with its rule; `{part}` in them stands for the part given."""
    return tuple((re.compile(_filled(pattern, parts)), rule) for rule in table(name) for pattern in rule.patterns)


@cache
def either(name: str, /, **parts: str) -> re.Pattern[str]:
    """One expression for all patterns of a table: most lines match none of them, which is quicker to see at once."""
    return re.compile(GROUP.sub("(?:", "|".join(_filled(p, parts) for rule in table(name) for p in rule.patterns)))


def ending(name: str, tail: str) -> Rule | None:
    """The first rule of a table of which an ending is in the tail of a line."""
    found = _endings(name).search(tail)
    return _rule_of(name, found) if found else None


@cache
def _endings(name: str) -> re.Pattern[str]:
    return _joined([(number, end) for number, rule in enumerate(table(name)) for end in rule.endings])


def beginning(name: str, text: str) -> Rule | None:
    """The first rule of a table of which a pattern, in any case, matches from the beginning of the text on.

    Most patterns begin with characters of their own: to try only those that can match saves most of the work.
    """
    found = [match for char in ("", first(text)) if (match := _begun(name, char).match(text))]
    return min((_rule_of(name, match) for match in found), key=table(name).index, default=None)


@cache
def _begun(name: str, char: str) -> re.Pattern[str]:
    """The patterns of a table that begin with the character; for "" those of which that is not plain."""
    return _joined([(number, p) for number, p, chars in _patterns(name) if char in (chars or ("",))], re.IGNORECASE)


@cache
def _patterns(name: str) -> tuple[tuple[int, str, frozenset[str]], ...]:
    """Every pattern with the number of its rule and the characters that it may begin with."""
    return tuple((number, p, firsts(p)) for number, rule in enumerate(table(name)) for p in rule.patterns)


def _joined(patterns: list[tuple[int, str]], flags: int = 0) -> re.Pattern[str]:
    """Patterns as one expression; each in a group that bears the number of its rule."""
    return re.compile("|".join(f"(?P<r{n}_{k}>{p})" for k, (n, p) in enumerate(patterns)) or "(?!)", flags)


def _rule_of(name: str, match: re.Match[str]) -> Rule:
    return table(name)[int((match.lastgroup or "")[1:].split("_")[0])]


def key(text: str) -> str:
    """A line as phrases are looked up: in lower case, without accents and signs, words parted by one space."""
    plain = text.lower().replace("'", "") if text.isascii() else fold(text)
    return SIGNS.sub(" ", plain).strip()


def _filled(pattern: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern
