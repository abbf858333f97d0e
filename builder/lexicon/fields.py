"""Fields of work, by the words of an office: a mayor is of politics, a batsman of sport."""

import tomllib
from collections.abc import Container, Iterable, Mapping
from functools import cache
from importlib.resources import files

# Hardly one person within one event: who rules on a case and who pleads it, who sells and who is of the police.
AT_ONCE = frozenset({frozenset({"court", "law"}), frozenset({"police", "trade"}), frozenset({"police", "law"})})


def fields(words: Iterable[str]) -> frozenset[str]:
    """The fields that these folded words tell of."""
    return frozenset([field for word in words if (field := _table().get(word))])


@cache
def far_apart(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether hardly anybody works in a field of the first and in one of the second."""
    return _all(one, two, _apart())


@cache
def never_at_once(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether nobody is in a field of the first and in one of the second at one time."""
    return _all(one, two, AT_ONCE)


@cache
def clashes(one: frozenset[str]) -> bool:
    """Whether there is any field that nobody is in at one time with these."""
    return any(not pair.isdisjoint(one) for pair in AT_ONCE)


def _all(one: frozenset[str], two: frozenset[str], pairs: Container[frozenset[str]]) -> bool:
    return bool(one and two) and all(frozenset((a, b)) in pairs for a in one for b in two)


@cache
def _table() -> dict[str, str]:
    return {word: field for field, words in _read()["fields"].items() for word in words.split()}


@cache
def _apart() -> frozenset[frozenset[str]]:
    return frozenset(frozenset((one, two)) for one, others in _read()["apart"].items() for two in others.split())


@cache
def _read() -> Mapping[str, Mapping[str, str]]:
    text = files("builder.lexicon").joinpath("data", "fields.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
