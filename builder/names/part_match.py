"""Whether two parts of names may be one: identical, known variants, near in sound, a short form, an initial."""

import re
from functools import lru_cache
from typing import NamedTuple

from builder.lexicon.cues import is_given
from builder.lexicon.given_names import full_forms, pet_forms
from builder.lexicon.surnames import spellings
from builder.lexicon.variants import groups, is_name_part
from builder.names.sound import distance, near, sounds
from builder.names.weights import AGREES, FARTHEST, SLOPES

SERVANT = "abd"
FUSED = re.compile(r"^[ae]l(?=[bcdfghjkmnpqrstvwxyz]{1,2}[aeiou]\w{3})")
FUSED_WORTH = 0.6  # so little that it takes a witness: Albright is no Bright
BARE = 4  # letters of a name that is left without it
SURELY = 0.9
OF_TWO = 0.5  # two given names that agree less are of two people, be they brothers in one event
LONG_ENOUGH = 5  # shorter parts share groups by chance: the dialects of Chinese write one surname as Ban and Man


class PartMatch(NamedTuple):
    """How two parts agree: the feature, and what it counts between 0 and 1."""

    feature: str
    worth: float


def variants(part: str) -> frozenset[int]:
    """The groups of variants that count for a folded part: for a short one those written by hand alone."""
    return (groups(part) if len(part) >= LONG_ENOUGH else frozenset()) | spellings(part)


@lru_cache(maxsize=1 << 18)
def match(left: str, right: str) -> PartMatch | None:
    """How two folded parts of names agree, or None; the order of the two does not matter."""
    if left == right:
        return PartMatch("initial" if len(left) == 1 and left < SYLLABIC else "identical", 1.0)
    if left[:1] >= SYLLABIC or right[:1] >= SYLLABIC:
        return None  # another syllable is another name
    if len(left) == 1 or len(right) == 1:
        return _initial(left, right)
    if spellings(left) & spellings(right):
        return PartMatch("variant", AGREES["variant"])
    known = _known(left, right)
    if near(left, right, FARTHEST[known]) and not feminine(left, right):
        feature = "variant" if known == "variant" else "sound"
        found = PartMatch(feature, AGREES[feature] - SLOPES[known] * distance(left, right))
    else:
        found = None
    if full_forms(left) & full_forms(right) and (found is None or found.worth < AGREES["short form"]):
        return PartMatch("short form", AGREES["short form"])
    if found is None and _servant_left_out(left, right):
        return PartMatch("servant left out", AGREES["servant left out"])
    if found is None and pet_forms(left) & pet_forms(right):
        return PartMatch("pet form", AGREES["pet form"])
    if found is None or found.worth < AGREES["short form"]:
        found = _article_fused(left, right) or found
    if found and found.worth < OF_TWO and is_given(left) and is_given(right):
        return None  # Robert and Rupert
    return found if found and found.worth > 0 else None


def _initial(left: str, right: str) -> PartMatch | None:
    """One of the two is an initial: K. may be Catherine no more than C., but J. is Yulia's as well as Julia's."""
    short, full = sorted((left, right), key=len)
    begins = {full[0], sounds(full)[:1].lower()}
    return PartMatch("initial", AGREES["initial"]) if short in begins else None


def _servant_left_out(left: str, right: str) -> bool:
    """Whether one is the other with "the servant of" before it: Abdul Rahman, closed up, and Rahman."""
    short, full = sorted((left, right), key=len)
    name = full.removeprefix(SERVANT)
    if name == full or len(name) < BARE or short.startswith(SERVANT):
        return False
    how = match(short, name)
    return how is not None and how.feature != "initial" and how.worth >= SURELY


def _article_fused(left: str, right: str) -> PartMatch | None:
    """How one agrees with the other without the Arabic article that is written together with it: Eltigani, Tijani."""
    bare = [FUSED.sub("", part) for part in (left, right)]
    if (bare[0] == left) == (bare[1] == right) or is_given(left) or is_given(right):
        return None
    how = match(*bare)
    return PartMatch("sound", min(how.worth, FUSED_WORTH)) if how and how.worth > OF_TWO else None


def _known(left: str, right: str) -> str:
    """What the lexicon knows of the two: one name's variants, two names, or not both of them."""
    if max(len(left), len(right)) < LONG_ENOUGH:
        return "distinct"
    if variants(left) & variants(right):
        return "variant"
    return "distinct" if is_name_part(left) and is_name_part(right) else "unknown"


SYLLABIC = "\u1100"  # from here on hangul, kana and Chinese characters (Ethiopic as well)
HERS = re.compile(r"sk(?:aya|aja|aia|a)$")
HIS = re.compile(r"sk(?:y|i|iy|ij|ii)$")


def feminine(left: str, right: str) -> bool:
    """Whether one part is the other's feminine: Ivanov and Ivanova, Karim and Karima, -sky and -skaya."""
    one, two = sorted((left, right), key=len)
    if two == one + "a" and one[-1] not in "aeiouy":
        return True
    return any(HERS.search(hers) and HIS.search(his) for hers, his in ((one, two), (two, one)))
