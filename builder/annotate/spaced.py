"""Names in Korean, Hindi and Hebrew: no letter is a capital, but spaces part the words."""

from collections.abc import Sequence

from builder.annotate.unspaced import aged, is_mark
from builder.annotate.words import Word
from builder.lexicon import eastern
from builder.lexicon.variants import spread


def korean(words: Sequence[Word], at: int) -> int:
    """A surname of one syllable and two behind it, before an office, "ssi" or an age."""
    text = words[at].text
    double = text[:2] in eastern.words("korean", "double")
    if len(text) != 3 + double or not (double or text[0] in eastern.words("korean", "surname")):
        return 0
    if text in eastern.words("korean", "not_a_name") or text[-1] in "당측들의청":
        return 0
    return at + 1 if aged(words, at + 1) or _korean_title(words, at + 1) else 0


def _korean_title(words: Sequence[Word], at: int) -> bool:
    if at >= len(words):
        return False
    titles, particles = eastern.words("korean", "title"), eastern.words("korean", "particle")
    text = words[at].text
    cuts = [(text[:end], text[end:]) for end in range(1, len(text) + 1)]
    return any(title in titles and (not rest or rest in particles) for title, rest in cuts)


def hindi(words: Sequence[Word], at: int) -> int:
    """Two or three words behind an office and before a postposition; or a word before a known surname."""
    listed = {kind: eastern.words("hindi", kind) for kind in ("surname", "before", "behind", "not_a_name")}
    common = listed["before"] | listed["behind"] | listed["not_a_name"]
    led = at > 0 and words[at - 1].text in listed["before"]
    end = at
    while end < min(at + 4, len(words)) and words[end].shape != "mark" and words[end].text not in common:
        end += 1
    if end - at not in {2, 3} or not (end == len(words) or words[end].text in listed["behind"]):
        return 0
    surname = words[end - 1].text in listed["surname"] and (is_mark(words, at - 1) or words[at - 1].text in common)
    return end if led or surname else 0


def hebrew(words: Sequence[Word], at: int) -> int:
    """A known given name and the word behind it, beside an office or a verb of saying."""
    listed = {kind: eastern.words("hebrew", kind) for kind in ("before", "small")}
    pair = [word.folded for word in words[at : at + 2]]
    if len(pair) < 2 or any(word in listed["before"] | listed["small"] or len(word) < 2 for word in pair):
        return 0
    if spread(pair[0]) < 8 or words[at + 1].shape == "mark":
        return 0
    before = words[at - 1].folded if at else ""
    if at > 2 and words[at - 2].text == '"':  # an abbreviation: ד"ר
        before = words[at - 3].folded + before
    led = before.replace("״", "") in listed["before"]
    speaks = at + 2 < len(words) and words[at + 2].folded in listed["before"]
    return at + 2 if led or (speaks and spread(pair[1])) else 0
