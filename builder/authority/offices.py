"""Offices as printed beside a name, by their stems: whether two tell of one office, or of one field of work."""

from functools import lru_cache
from typing import NamedTuple

from builder.lexicon.cues import kinds
from builder.lexicon.fields import fields
from builder.text import fold, stem, words

NO_PART_OF_A_ROLE = frozenset("a an the of and for to in at on s former ex then acting new late".split())
# Words that say one office, and abbreviations.
SPELLED_OUT = {
    **dict.fromkeys("attorney lawyer counsel barrister solicitor advocate mouthpiece".split(), ("lawyer",)),
    **dict.fromkeys("spokesman spokeswoman spokesperson".split(), ("spokesman",)),
    **dict.fromkeys("chairman chairwoman chairperson chair".split(), ("chairman",)),
    **dict.fromkeys("congressman congresswoman rep representative".split(), ("representative",)),
    **dict.fromkeys("councilman councilwoman councillor councilor".split(), ("councillor",)),
    "sen": ("senator",), "gov": ("governor",), "pm": ("prime", "minister"), "defence": ("defense",),
    "oc": ("officer", "charge"),
    "sgt": ("sergeant",), "capt": ("captain",),
    "gen": ("general",), "col": ("colonel",), "lt": ("lieutenant",), "cmdr": ("commander",), "adm": ("admiral",),
}  # fmt: skip
PAST = frozenset("former ex late".split())

HIGH = frozenset({"politics", "court", "church"})

Role = frozenset[str]


class Office(NamedTuple):
    """A role as printed: whether somebody held it before, and its stems."""

    past: bool
    words: Role
    high: bool = False  # whether few hold such an office, even where it is told in one word


def spelled_out(title: str) -> list[str]:
    """The folded words of a role as printed, each office in the words that say it: "UN", "secretary", "general"."""
    folded = (part for token in words(title) for part in fold(token.text).replace(".", "").split("-"))
    return [out for word in folded for out in SPELLED_OUT.get(word, (word,))]


@lru_cache(maxsize=1 << 16)
def office(title: str) -> Office:
    """The stems of a role as printed, "Defence" as "Defense"."""
    said = spelled_out(title)
    kept = frozenset(stem(word.removesuffix("s")) for word in said if word not in NO_PART_OF_A_ROLE)
    related = any("relation" in kinds().get(word, ()) for word in said)  # the son of a farmer is none
    high = not fields(said).isdisjoint(HIGH)
    return Office(not PAST.isdisjoint(said), frozenset() if related else kept, high)


def role_words(title: str) -> Role:
    """The stems of a role as printed; empty where fewer than two remain to tell by."""
    kept = office(title).words
    return kept if len(kept) > 1 else frozenset()


@lru_cache(maxsize=1 << 14)
def fields_of(title: str) -> frozenset[str]:
    """The fields of work that a role as printed tells of; none if it is a relation's: the son of a farmer is none."""
    said = [fold(token.text) for token in words(title)]
    return frozenset() if any("relation" in kinds().get(word, ()) for word in said) else fields(said)
