"""Printed place names of one block: countries and great cities anywhere, towns only where the text says "in" them."""

from collections.abc import Iterator

from builder.annotate.evidence import runs
from builder.annotate.tokens import Token
from builder.lexicon.cues import kinds
from builder.lexicon.places import LONGEST, grade

THINGS = frozenset({"organisation", "work"})


def places(words: list[Token], names: frozenset[int]) -> Iterator[str]:
    """Every printed place name, in order, outside the names of persons (tokens `names`) and of organisations."""
    for run in runs(words):
        thing = any(not token.word.kinds.isdisjoint(THINGS) for token in words[run.start : run.end])
        at = run.start
        while at < run.end:
            end = _ends(words, at, run.end)
            free = end > at and names.isdisjoint(range(at, end)) and not thing
            if free and _firm(words, at, end, run.end - run.start):
                yield " ".join(token.text for token in words[at:end])
            at = max(end, at + 1)


def _ends(words: list[Token], at: int, limit: int) -> int:
    """Where the longest place name that begins here ends."""
    for end in range(min(limit, at + LONGEST), at, -1):
        if grade(_name(words, at, end)):
            return end
    return at


def _firm(words: list[Token], at: int, end: int, length: int) -> bool:
    """Whether the words mean a place here; of towns many are surnames or common words."""
    if grade(_name(words, at, end)) != "town":
        return True
    before = words[at - 1].word.folded if at else ""
    return end - at == length and "preposition" in kinds().get(before, ()) and not words[at].word.common


def _name(words: list[Token], at: int, end: int) -> str:
    return " ".join(token.word.folded for token in words[at:end])
