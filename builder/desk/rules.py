"""The tables of rules beside this file: each rule with a line that it must match and one that it must not."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct

from builder.desk.firsts import DIGIT, first, firsts, signs
from builder.text import folded_text

Reach = Literal["line", "list", "end"]
SIGNS = re.compile(r"[\W_]+")
TABLES = ("furniture", "captions", "bylines")


class Rule(Struct, frozen=True):
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
        "contains": tuple(part.replace("’", "'") for part in entry.get("contains", ())),
        "patterns": tuple(entry.get("patterns", ())),
        "endings": tuple(entry.get("endings", ())),
    }
    return Rule(**{**entry, **lists})  # type: ignore[arg-type]


@cache
def phrases(name: str) -> dict[str, Rule]:
    """The whole lines that a table knows, as `key` folds them."""
    return {key(phrase): rule for rule in reversed(table(name)) for phrase in rule.phrases}


def containing(name: str, text: str) -> Rule | None:
    """The first rule of a table of which a part is in the text, in any case.

    A part of three words or more is in a text only if the words within it are words of the text.
    """
    lower = text.lower().replace("’", "'")
    short, long = _contained(name)
    held = long.keys() & lower.split(" ")
    if not any(map(lower.__contains__, short)) and not any(part in lower for word in held for part in long[word]):
        return None
    return next(rule for rule in table(name) for part in rule.contains if part in lower)


@cache
def _contained(name: str) -> tuple[list[str], dict[str, list[str]]]:
    """The parts of lines that a table knows: those of a word or two, the others by the longest word within."""
    short: list[str] = []
    long: dict[str, list[str]] = {}
    for part in (part for rule in table(name) for part in rule.contains):
        if within := part.split(" ")[1:-1]:
            long.setdefault(max(within, key=len), []).append(part)
        else:
            short.append(part)
    return short, long


Pattern = tuple[re.Pattern[str], Rule]
Asking = tuple[str, Rule, frozenset[str], frozenset[str]]


@cache
def _patterns(name: str, loose: bool, /, **parts: str) -> tuple[Asking, ...]:
    """Every pattern of a table with its rule, the characters it may begin with and the signs of which it needs one.

    `loose`: only those that any character may begin, but that need a sign. `{part}` in a pattern stands for the part.
    """
    every = [(_filled(pattern, parts), rule) for rule in table(name) for pattern in rule.patterns]
    asking = [(p, rule, firsts(p), signs(p)) for p, rule in every]
    return tuple(one for one in asking if not loose or (one[3] and not one[2]))


@cache
def _signs(name: str, loose: bool, /, **parts: str) -> frozenset[str]:
    return frozenset[str]().union(*(needed for *_, needed in _patterns(name, loose, **parts)))


def searched(name: str, text: str, /, **parts: str) -> tuple[Pattern, ...]:
    """The patterns of a table that the text may hold, with their rules: most need a sign that few lines have."""
    return _possible(name, False, _held(text, _signs(name, False, **parts)), "", **parts)


def matched(name: str, text: str, /, **parts: str) -> tuple[Pattern, ...]:
    """The patterns of a table that the text may begin with, with their rules."""
    return _possible(name, False, _held(text, _signs(name, False, **parts)), first(text), **parts)


def _held(text: str, asked: frozenset[str]) -> frozenset[str]:
    return asked & _chars(text)


@lru_cache(maxsize=8)  # several tables are asked of one line
def _chars(text: str) -> frozenset[str]:
    """The characters of a text; DIGIT stands for those of every script."""
    chars = frozenset(text)
    return chars | {DIGIT} if any(map(str.isdecimal, chars)) else chars


@lru_cache(maxsize=1 << 12)
def _possible(name: str, loose: bool, held: frozenset[str], char: str, /, **parts: str) -> tuple[Pattern, ...]:
    """The patterns that a text which holds the signs, and begins with the character if one is given, may match."""
    return tuple(
        (_compiled(pattern, re.IGNORECASE if loose else re.NOFLAG), rule)
        for pattern, rule, begins, needed in _patterns(name, loose, **parts)
        if not (needed and needed.isdisjoint(held)) and not (char and begins and char not in begins)
    )


@cache
def _compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    return re.compile(pattern, flags)


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
    begun, plain = _begun(name, first(text)).match(text), _plain(name).match(text)
    able = _possible(name, True, _held(text, _signs(name, True)), "")
    signed = next((rule for pattern, rule in able if pattern.match(text)), None)
    found = [rule for rule in (begun and _rule_of(name, begun), plain and _rule_of(name, plain), signed) if rule]
    return min(found, key=table(name).index) if found else None


@cache
def _begun(name: str, char: str) -> re.Pattern[str]:
    """The patterns of a table that begin with the character."""
    return _joined([(number, p) for number, p, chars in _beginnings(name) if char in chars], re.IGNORECASE)


@cache
def _plain(name: str) -> re.Pattern[str]:
    """The patterns of a table that any character may begin and that need no sign."""
    return _joined([(n, p) for n, p, chars in _beginnings(name) if not chars and not signs(p)], re.IGNORECASE)


@cache
def _beginnings(name: str) -> tuple[tuple[int, str, frozenset[str]], ...]:
    return tuple((number, p, firsts(p)) for number, rule in enumerate(table(name)) for p in rule.patterns)


def _joined(patterns: list[tuple[int, str]], flags: int = 0) -> re.Pattern[str]:
    """Patterns as one expression; each in a group that bears the number of its rule."""
    return re.compile("|".join(f"(?P<r{n}_{k}>{p})" for k, (n, p) in enumerate(patterns)) or "(?!)", flags)


def _rule_of(name: str, match: re.Match[str]) -> Rule:
    return table(name)[int((match.lastgroup or "")[1:].split("_")[0])]


@lru_cache(maxsize=1 << 12)  # the pages of one outlet print the same around every article
def key(text: str) -> str:
    """A line as phrases are looked up: in lower case, without accents and signs, words parted by one space."""
    plain = text.lower().replace("'", "") if text.isascii() else folded_text(text)
    return SIGNS.sub(" ", plain).strip()


def _filled(pattern: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern
