"""Place names of the gazetteer, folded: "country" (also states and regions), "great" cities, "town"."""

from functools import cache
from importlib.resources import files

SHORT_LENGTH = 6  # characters: "U.S.A."
LONGEST = 4  # words of a place name that is looked up

# What datelines and texts shorten, by the folded name without dots.
SHORT = {
    "us": "United States", "usa": "United States", "uk": "United Kingdom", "uae": "United Arab Emirates",
    "ussr": "Soviet Union", "drc": "Democratic Republic of the Congo",
}


def in_full(name: str) -> str:
    """The name that a shortened one stands for, else the name itself: "U.S." -> "United States"."""
    return SHORT.get(name.replace(".", "").lower(), name) if len(name) <= SHORT_LENGTH else name


def grade(name: str) -> str:
    """How firmly the folded name means a place: "country", "great", "town", or "" for none that is known."""
    return _grades().get(name, "")


def begins_place(word: str) -> bool:
    """Whether the folded word is the first of several that mean a place."""
    return word in _beginnings()


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in _grades() if " " in name)


@cache
def _grades() -> dict[str, str]:
    text = files("builder.lexicon").joinpath("data", "places.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines())
