"""How much a shared word tells: common words little, rare words and names much.

The measure comes from a shipped table and not from the archive at hand, so that one more clipping changes what no
other two have in common.
"""

import math
from functools import cache, lru_cache
from importlib.resources import files

LENGTH = 400  # words of an ordinary news text
UNLISTED = 1.8  # Zipf value of a word that the table does not hold: most are names
# The same in other languages, of which only the common words are listed: most are words, and some are names.
UNLISTED_ABROAD = 3.2
LANGUAGES = frozenset("ar cs da de el en es fa fi fr he hu id it nl pl pt ro ru sv tr uk".split())
DIGITS = {1: 5.5, 2: 5.0, 3: 4.2, 4: 3.5}  # Zipf value of a number by its digits: "7" says little, "165076" much
YEAR = 4.5


@lru_cache(maxsize=1 << 17)
def rarity(stem: str, language: str = "en") -> float:
    """The information (in nats) of finding the stem in an ordinary news text: "year" 0.1, "minist" 3, "lohan" 8."""
    frequency = 10 ** (zipf(stem, language) - 9)
    return -math.log(1 - math.exp(-LENGTH * frequency))


def zipf(stem: str, language: str = "en") -> float:
    """The logarithm, base 10, of the stem's occurrences in a billion words of the language (BCP 47)."""
    if stem.isdigit():
        is_year = len(stem) == 4 and stem[:2] in ("19", "20")
        return YEAR if is_year else DIGITS.get(len(stem), UNLISTED)
    if language == "en" or language not in LANGUAGES:
        return _table("en").get(stem, UNLISTED)
    found = _table(language).get(stem)
    return min(_table("en").get(stem, UNLISTED_ABROAD), UNLISTED_ABROAD) if found is None else found


def is_common(stem: str, language: str) -> bool:
    """Whether it is a common word of a language other than English."""
    return language != "en" and language in LANGUAGES and stem in _table(language)


@cache
def _table(language: str) -> dict[str, float]:
    text = (files("builder.lexicon") / "data" / "word_rarity" / f"{language}.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return {stem: float(level) for level, *stems in rows for stem in stems}
