"""Printed place names of one block: countries and great cities anywhere, towns only where the text says "in" them."""

from collections.abc import Container, Iterator

from builder.annotate.evidence import LONGEST_RUN, Run
from builder.annotate.words import Word
from builder.lexicon.cues import kinds
from builder.lexicon.places import LONGEST, begins_place, grade

THINGS = frozenset({"organisation", "work"})


def places(words: list[Word], runs: list[Run], names: Container[int]) -> Iterator[str]:
    """Every printed place name, in order, outside the names of persons (tokens `names`) and of organisations."""
    for run in runs:
        if run.end - run.start > LONGEST_RUN:
            continue
        own = words[run.start : run.end]
        if not any(word.place or begins_place(word.folded) for word in own):  # most runs
            continue
        found = list(_found(words, run))
        # "United" is a word of firms and clubs, but not in the name of a country.
        countries = {k for at, end, firmness in found if firmness == "country" for k in range(at, end)}
        if any(not words[k].kinds.isdisjoint(THINGS) for k in range(run.start, run.end) if k not in countries):
            continue
        for at, end, firmness in found:
            firm = firmness and (firmness != "town" or (run == (at, end) and _stays(words, at)))
            if firm and not any(k in names for k in range(at, end)):
                yield " ".join(word.text for word in words[at:end])


def _found(words: list[Word], run: Run) -> Iterator[tuple[int, int, str]]:
    """The place names of a run and the words between: where each begins and ends, and its grade ("" for a word)."""
    at = run.start
    while at < run.end:
        end, firmness = _longest(words, at, run.end)
        yield at, end, firmness
        at = end


def _longest(words: list[Word], at: int, limit: int) -> tuple[int, str]:
    """Where the longest place name that begins here ends, and its grade; else the next word and ""."""
    longest = min(limit, at + LONGEST) if begins_place(words[at].folded) else at + 1
    for end in range(longest, at, -1):
        if firmness := grade(" ".join(word.folded for word in words[at:end])):
            return end, firmness
    return at + 1, ""


def _stays(words: list[Word], at: int) -> bool:
    """Whether the text says "in" or the like before a town: many are surnames or common words."""
    before = words[at - 1].folded if at else ""
    return "preposition" in kinds().get(before, ()) and not words[at].common
