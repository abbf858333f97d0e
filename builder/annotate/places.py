"""Printed place names of one block: countries and great cities anywhere, towns only where the text says "in" them."""

from collections.abc import Iterator

from builder.annotate.evidence import Run
from builder.annotate.tokens import Token
from builder.lexicon.cues import kinds
from builder.lexicon.places import LONGEST, grade

THINGS = frozenset({"organisation", "work"})


def places(words: list[Token], runs: list[Run], names: frozenset[int]) -> Iterator[str]:
    """Every printed place name, in order, outside the names of persons (tokens `names`) and of organisations."""
    for run in runs:
        if any(not token.word.kinds.isdisjoint(THINGS) for token in words[run.start : run.end]):
            continue
        at = run.start
        while at < run.end:
            end, firmness = _longest(words, at, run.end)
            firm = firmness and (firmness != "town" or (run == (at, end) and _stays(words, at)))
            if firm and names.isdisjoint(range(at, end)):
                yield " ".join(token.text for token in words[at:end])
            at = end


def _longest(words: list[Token], at: int, limit: int) -> tuple[int, str]:
    """Where the longest place name that begins here ends, and its grade; else the next word and ""."""
    folded = [token.word.folded for token in words[at : min(limit, at + LONGEST)]]
    for length in range(len(folded), 0, -1):
        if firmness := grade(" ".join(folded[:length])):
            return at + length, firmness
    return at + 1, ""


def _stays(words: list[Token], at: int) -> bool:
    """Whether the text says "in" or the like before a town: many are surnames or common words."""
    before = words[at - 1].word.folded if at else ""
    return "preposition" in kinds().get(before, ()) and not words[at].word.common
