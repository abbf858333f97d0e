"""Names in Korean, Hindi and Hebrew: no letter is a capital, but spaces part the words."""

from collections.abc import Sequence

from builder.annotate.unspaced import aged, is_mark
from builder.annotate.words import Word
from builder.lexicon import eastern
from builder.lexicon.variants import spread

PARTICLES = frozenset("은는이가을를의에도과와로서")
KNOWN, GIVEN = 4, 8  # forms in all scripts from which a Hebrew word may be, and surely is, a given name


def korean(words: Sequence[Word], at: int) -> int:
    """A surname of one syllable and two behind it, before an office, "ssi" or an age."""
    text = words[at].text
    double = text[:2] in eastern.words("korean", "double")
    if len(text) != 3 + double or not (double or text[0] in eastern.words("korean", "surname")):
        return 0
    if text in eastern.words("korean", "not_a_name") or text[-1] in "당측들의청":
        return 0
    if aged(words, at + 1) or _korean_title(words, at + 1):
        return at + 1
    between = at + 1 < len(words) and words[at + 1].text[-1] in "부시도당원청구군회대" and text[-1] not in PARTICLES
    return at + 1 if between and is_mark(words, at - 1) and _korean_title(words, at + 2) else 0


def _korean_title(words: Sequence[Word], at: int) -> bool:
    if at >= len(words):
        return False
    titles, particles = eastern.words("korean", "title"), eastern.words("korean", "particle")
    text = words[at].text
    bare = next((text[: -len(p)] for p in sorted(particles, key=len) if text.endswith(p) and len(text) > 3), text)
    if len(bare) > 3 and bare[-2:] in {"시장", "지사", "수석", "장관", "청장", "군수"}:
        return True  # "서울시장은"
    cuts = [(text[:end], text[end:]) for end in range(1, len(text) + 1)]
    return any(title in titles and (not rest or rest in particles) for title, rest in cuts)


def hindi(words: Sequence[Word], at: int) -> int:
    """Two or three words behind an office and before a postposition; or a word before a known surname."""
    listed = {kind: eastern.words("hindi", kind) for kind in ("surname", "before", "behind", "not_a_name")}
    common = listed["before"] | listed["behind"] | listed["not_a_name"]
    leading = at - 2 if at > 1 and words[at - 1].text == "." else at - 1  # "डॉ."
    led = leading >= 0 and words[leading].text in listed["before"]
    end = at
    while end < min(at + 4, len(words)) and words[end].shape != "mark" and words[end].text not in common:
        end += 1
    if end - at == 3 and words[end - 1].text not in listed["surname"] and words[end - 2].text in listed["surname"]:
        return at + 2 if led else 0
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
    if spread(pair[0]) < KNOWN or words[at + 1].shape == "mark":
        return 0
    behind = at - 1 if not at or words[at - 1].text not in {"'", "׳"} else at - 2  # "פרופ'"
    before = words[behind].folded if behind >= 0 else ""
    if behind > 1 and words[behind - 1].text == '"':  # an abbreviation: ד"ר
        before = words[behind - 2].folded + before
    before = before.replace("״", "")
    led = before in listed["before"] or before[1:] in listed["before"]  # with the article
    set_off = 0 < at < len(words) - 2 and words[at - 1].text == words[at + 2].text == ","
    speaks = at + 2 < len(words) and words[at + 2].folded in listed["before"] and spread(pair[0]) >= GIVEN
    return at + 2 if led or set_off or speaks else 0
