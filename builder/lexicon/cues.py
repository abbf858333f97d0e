"""Words by which a newsroom knows what stands beside a name: honorifics, offices, things that are no persons.

Every question takes a word folded by `builder.text.fold`, without its full stops ("Lt." is "lt", "U.S." is "us").
"""

import tomllib
from functools import cache
from importlib.resources import files

from builder.text import stem

DATA = files("builder.lexicon").joinpath("data")


@cache
def kinds() -> dict[str, frozenset[str]]:
    """Each word of `cues.toml` with all the kinds it is listed under: "king" -> honorific, office."""
    found: dict[str, set[str]] = {}
    for table in tomllib.loads(DATA.joinpath("cues.toml").read_text(encoding="utf-8")).values():
        for kind, words in table.items():
            for word in words.split():
                found.setdefault(word, set()).add(kind)
    return {word: frozenset(listed) for word, listed in found.items()}


def is_given(word: str) -> bool:
    """Whether the word is a common given name."""
    return word in _given()


def is_common(word: str) -> bool:
    """Whether running English prints the word in lower case more often than now and then."""
    return stem(word) in _common()


@cache
def _given() -> frozenset[str]:
    lines = DATA.joinpath("given.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())


@cache
def _common() -> frozenset[str]:
    return frozenset(DATA.joinpath("common.txt").read_text(encoding="utf-8").split())


def is_thing(name: str) -> bool:
    """Whether the folded words name a firm, a club or a place that reads like a person ("Morgan Stanley")."""
    return name in _things()


def begins_thing(word: str) -> bool:
    """Whether the folded word is the first of several that name such a thing."""
    return word in _beginnings()


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in _things())


@cache
def _things() -> frozenset[str]:
    lines = DATA.joinpath("things.txt").read_text(encoding="utf-8").splitlines()
    named = (name.strip() for line in lines if not line.startswith("#") for name in line.split("/"))
    return frozenset(name for name in named if " " in name)
