"""Compare two personal names: `compare(left, right) -> Ruling`, "same", "possible" or "different", with reasons.

arabic      Arabic letters in Latin ones
romanised   Cyrillic, Greek and Arabic letters in Latin ones
parts       a printed name taken apart
part_match  one part against another, from `sound` and the lexicon
weights     what each finding is worth
eastern     Chinese and Korean names, by syllable
aligning    which part of one name corresponds to which of the other
comparing   the two names lined up and weighed
misspelt    names that differ as a slip of the pen does
"""

from builder.names.comparing import compare, same
from builder.names.eastern import is_pinyin, korean
from builder.names.misspelt import misspelt
from builder.names.part_match import match, variants
from builder.names.parts import begins_surname, by_nickname, parse
from builder.names.sound import distance, near, skeleton, sounds

__all__ = [
    "begins_surname",
    "by_nickname",
    "compare",
    "distance",
    "is_pinyin",
    "korean",
    "match",
    "misspelt",
    "near",
    "parse",
    "same",
    "skeleton",
    "sounds",
    "variants",
]
