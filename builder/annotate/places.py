"""Printed place names of one block: countries and great cities anywhere, towns only where the text says "in" them."""

from collections.abc import Container, Iterator
from functools import lru_cache
from typing import NamedTuple

from builder.annotate.evidence import LONGEST_RUN, Run
from builder.annotate.words import Word
from builder.lexicon.cues import kinds
from builder.lexicon.places import LONGEST, begins_place, grade

THINGS = frozenset({"organisation", "work"})


class Place(NamedTuple):
    """A place name at words `start` up to `end` of a run, and its grade."""

    start: int
    end: int
    firmness: str


def places(words: list[Word], runs: list[Run], names: Container[int]) -> Iterator[str]:
    """Every printed place name, in order, outside the names of persons (tokens `names`) and of organisations."""
    for run in runs:
        if run.end - run.start > LONGEST_RUN:
            continue
        own = words[run.start : run.end]
        found = _found(tuple([word.folded for word in own]))
        # "United" is a word of firms and clubs, but not in the name of a country.
        countries = {k for place in found if place.firmness == "country" for k in range(place.start, place.end)}
        if not found or any(not word.kinds.isdisjoint(THINGS) for k, word in enumerate(own) if k not in countries):
            continue
        for start, end, firmness in found:
            at = run.start + start
            firm = firmness != "town" or (end - start == len(own) and _stays(words, at))
            if firm and not any(k in names for k in range(at, run.start + end)):
                yield " ".join(word.text for word in own[start:end])


@lru_cache(maxsize=1 << 14)
def _found(folded: tuple[str, ...]) -> tuple[Place, ...]:
    """The place names in a run, the longest first where several begin at a word."""
    found: list[Place] = []
    at = 0
    while at < len(folded):
        longest = min(len(folded), at + LONGEST) if begins_place(folded[at]) else at + 1
        ends = range(longest, at, -1)
        place = next((Place(at, end, firm) for end in ends if (firm := grade(" ".join(folded[at:end])))), None)
        found += [place] if place else []
        at = place.end if place else at + 1
    return tuple(found)


def _stays(words: list[Word], at: int) -> bool:
    """Whether the text says "in" or the like before a town: many are surnames or common words."""
    before = words[at - 1].folded if at else ""
    return "preposition" in kinds().get(before, ()) and not words[at].common
