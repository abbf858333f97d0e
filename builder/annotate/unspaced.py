"""Names in Chinese and Japanese, where not even a space parts the words; each character is a word here."""

from collections.abc import Sequence
from functools import cache

from builder.annotate.words import Word
from builder.lexicon import eastern
from builder.lexicon.eastern import family

REACH = 4  # characters of an office before a name
OPENING = frozenset("(（[")
DOT = frozenset("·・•‧")


def dotted(printed: str) -> list[str]:
    """The parts of a foreign name, between its dots."""
    for dot in DOT:
        printed = printed.replace(dot, " ")
    return printed.split()


def ends(words: Sequence[Word], at: int, listed: frozenset[str]) -> bool:
    """Whether the characters before word `at` end in one of the listed words."""
    before = "".join(word.text for word in words[max(0, at - REACH) : at])
    return any(before[start:] in listed for start in range(len(before)))


def begins(words: Sequence[Word], at: int, listed: frozenset[str]) -> bool:
    """Whether the characters from word `at` on begin with one of the listed words."""
    behind = "".join(word.text for word in words[at : at + REACH + 1])
    return any(behind[:end] in listed for end in range(1, len(behind) + 1))


def is_mark(words: Sequence[Word], at: int) -> bool:
    """Whether a mark stands there, or the text ends."""
    return not 0 <= at < len(words) or words[at].shape == "mark"


def aged(words: Sequence[Word], at: int) -> bool:
    """Whether an age in brackets stands there: "(45)"."""
    return at + 1 < len(words) and words[at].text in OPENING and words[at + 1].text[0].isdigit()


def _han(word: Word) -> bool:
    return "\u3400" <= word.text[0] <= "\u9fff"


def chinese(words: Sequence[Word], at: int) -> int:
    """A surname with one or two characters behind it; or a foreign name behind an office, or with a dot in it."""
    if words[at].text not in _openings():
        return 0
    led = ends(words, at, eastern.words("chinese", "before"))
    end = _transliterated(words, at, led=led)
    if end:
        return end
    given = at + family("".join(word.text for word in words[at : at + 6]))
    if given == at or begins(words, at, eastern.words("chinese", "not_a_name")):
        return 0
    listed = {kind: eastern.words("chinese", kind) for kind in ("behind", "bound", "never")}
    japanese = words[at].text not in eastern.words("chinese", "surname")
    for end in (given + 3, given + 2, given + 1)[not japanese :]:
        if end > len(words) or not all(map(_han, words[given:end])):
            continue
        if not japanese and any(word.text in listed["never"] for word in words[given:end]):
            continue
        cued = begins(words, end, listed["behind"]) or aged(words, end)
        bounded = cued or is_mark(words, end) or words[end].text[0] in listed["bound"]
        if (led and bounded) or (cued and end - at > 2 and is_mark(words, at - 1)):
            return end
    return 0


@cache
def _openings() -> frozenset[str]:
    """The characters that may open a name: those of foreign names, and the first of every surname."""
    surnames = [
        name
        for language in ("japanese", "chinese", "korean")
        for kind in ("surname", "double")
        for name in eastern.words(language, kind)
    ]
    return eastern.words("chinese", "foreign") | {name[0] for name in surnames}


def _transliterated(words: Sequence[Word], at: int, *, led: bool) -> int:
    foreign, bound = eastern.words("chinese", "foreign"), eastern.words("chinese", "bound")
    if words[at].text not in foreign or (not led and at and words[at - 1].text in foreign | DOT | {"《"}):
        return 0
    end, dots = at, 0
    while end < len(words) and (words[end].text in foreign or (words[end].text in DOT and end > at)):
        dots += words[end].text in DOT
        end += 1
    longest = max(map(len, dotted("".join(word.text for word in words[at:end]))), default=0)
    if dots:
        return end if 1 < longest < 8 and words[end - 1].text not in DOT else 0
    bounded = is_mark(words, end) or words[end].text in bound
    surname = words[at].text in eastern.words("chinese", "surname") and end - at < 4
    return end if led and bounded and 1 < end - at < 7 and not surname else 0


def japanese(words: Sequence[Word], at: int) -> int:
    """A surname with a given name before a polite word, an office or an age; a name in katakana before these."""
    if _katakana(words[at]):
        return _in_katakana(words, at)
    surnames = eastern.words("japanese", "surname")
    for size in (3, 2, 1):
        if "".join(word.text for word in words[at : at + size]) in surnames:
            break
    else:
        return _unknown_surname(words, at)
    if _in_office(words, at + size):
        return at + size if not _after_han(words, at) else 0
    for end in range(at + size + 1, min(at + size + 4, len(words)) + 1):
        given = words[at + size : end]
        written = all(map(_han, given)) or all("\u3041" <= word.text[0] <= "\u30ff" for word in given)
        if written and _titled(words, end):
            return end
    return 0


def _unknown_surname(words: Sequence[Word], at: int) -> int:
    """Two characters and a given name before such a word; or a Chinese or Korean name of three."""
    if not _han(words[at]) or _after_han(words, at):
        return 0
    listed = eastern.words("japanese", "given")
    for end in (at + 4, at + 5):
        given = words[at + 2 : end]
        likely = end <= len(words) and _han(words[at + 1]) and all(word.text in listed for word in given)
        if likely and _titled(words, end):
            return end
    neighbour = words[at].text in eastern.words("chinese", "surname") and all(map(_han, words[at : at + 3]))
    return at + 3 if neighbour and _in_office(words, at + 3) else 0


def _katakana(word: Word) -> bool:
    return "\u30a1" <= word.text[0] <= "\u30ff"


def _after_han(words: Sequence[Word], at: int) -> bool:
    return at > 0 and _han(words[at - 1])


def _in_katakana(words: Sequence[Word], at: int) -> int:
    if at and (_katakana(words[at - 1]) or words[at - 1].text in DOT):
        return 0
    end = at + 1
    while end + 1 < len(words) and words[end].text in DOT and _katakana(words[end + 1]):
        end += 2
    return end if (_titled(words, end) if end - at > 1 else _in_office(words, end)) else 0


def _titled(words: Sequence[Word], at: int) -> bool:
    return aged(words, at) or begins(words, at, eastern.words("japanese", "polite")) or _in_office(words, at)


def _in_office(words: Sequence[Word], at: int) -> bool:
    past = at < len(words) and words[at].text in eastern.words("japanese", "between")
    return any(begins(words, k, eastern.words("japanese", "office")) for k in (at, at + past))
