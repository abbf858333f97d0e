"""What a word is compared by: a rare one by how it sounds, so that two spellings of a name are one."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from builder.lexicon.cues import kinds
from builder.lexicon.rarity import rarity, zipf
from builder.names.romanised import romanised
from builder.names.sound import new_sounds
from builder.text import fold, stem, stems

COMMON = 4.0  # Zipf value above which a word has one spelling
VOWELS = "aeiouhyə"  # of builder.names.sound, with what transliterations drop
# Sounds that transliterations confuse, and those that they drop.
SOUND = str.maketrans("AWeuqGgDTzcvJ", "aaiokkkdtssbZ")
SILENT = str.maketrans("", "", VOWELS)
FIRST = re.compile("^(?:yi|h(?=[rln]))")  # Yershova is Ershova; Hrytsenko, as Ukrainian has it, Gritsenko
OV = re.compile("(?<=..)f$")  # the end of Qurbonov, as Arabs and Persians write it
TITLES = frozenset({"office", "rank", "honorific"})  # kinds of words in `lexicon/data/cues.toml`
OF_TITLES = TITLES | {"modifier"}  # and what stands before them: "foreign", "supreme"


class Known(NamedTuple):
    """What a stem is in any text: what it is compared by, its rarity, whether it is a number, whether a year."""

    key: str
    rarity: float
    number: bool
    year: int


class Lexicon(dict[str, Known]):
    """Every stem that was met, described once."""

    def __missing__(self, term: str) -> Known:
        number = term.isdigit()
        is_year = number and len(term) == 4 and term[:2] in ("19", "20")
        self[term] = known = Known(key(term), rarity(term), number, int(term) if is_year else 0)
        return known


STEMS = Lexicon()


def key(term: str) -> str:
    """What a stem is compared by: a rare word by its consonants and first sound, as "dehqan" and "dehghan"."""
    if zipf(term) > COMMON or not term.isalpha():
        return term
    heard = FIRST.sub(_first, new_sounds(term).translate(SOUND))
    skeleton = OV.sub("b", heard[0] + heard[1:].translate(SILENT))
    return f"{skeleton}-" if len(skeleton) > 2 or (len(skeleton) == 2 and len(term) > 5) else term.replace("w", "u")


def _first(sound: re.Match[str]) -> str:
    return "i" if sound[0] == "yi" else "k"


@cache
def titles(of_kinds: frozenset[str] = TITLES) -> frozenset[str]:
    """The keys of the words of these kinds."""
    return frozenset(key(stem(word)) for word, listed in kinds().items() if not listed.isdisjoint(of_kinds))


@lru_cache(maxsize=1 << 17)
def parts_of(name: str) -> tuple[str, ...]:
    """What the parts of a person's name are compared by; the last is the surname in most of the world."""
    return tuple(key(romanised(part)) for part in stems(name)) or (fold(name),)
