"""Words and marks of one block, in order."""

import re
from functools import lru_cache
from typing import NamedTuple

from builder.annotate.words import Word, look_up
from builder.lexicon.variants import spread
from builder.text import fold

# A full stop belongs to one of these, and to a single capital letter.
ABBREVIATED = frozenset(
    "Mr Mrs Ms Messrs Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Maj Brig Capt Cmdr Adm Sgt Cpl Pvt Pte Det Insp Supt "
    "Hon Rev Fr Msgr Sr Jr St Ste Mt Ft Eng Engr Atty Pres Sec Amb Cllr Esq No Nos vs v Co Corp Inc Ltd Bros Ave "
    "Blvd Mohd Md Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mass Calif Fla Minn Conn Ariz Ala Ga Va "
    "Pa Tex Wash Mich Wis Tenn Smt Sh".split()
)
TOKEN = re.compile(r"\b[sda]/[olp]\b|[^\W\d_]+(?:['’ʿʾʻ`‘\u200c-][^\W\d_]+)*|\d+(?:[.,:/-]\d+)*|[^\w\s]|_")
GLUED = re.compile(r"([^\W\d_](?:-?[^\W\d_])*[a-z]{3})([A-Z][a-z-]{2,})")
FIRM = frozenset({"given", "family", "given or family", "famous", "known"})
MARKS = frozenset("\"'“‘«([”’»)]")  # between the end of a sentence and the next one
ENDING = frozenset(".!?…:;•|*")


class Token(NamedTuple):
    """A word or a mark, its characters in the block, whether it opens a sentence, and what is known of it."""

    text: str
    start: int
    end: int
    opens: bool
    word: Word


def tokens(text: str) -> list[Token]:
    """Every word and mark of one block, in order."""
    found: list[Token] = []
    opens, past = True, 0
    padded = text + " "  # there is a character behind every word
    for match in TOKEN.finditer(text):
        start, end = match.span()
        if start < past:
            continue
        printed = match[0]
        if padded[end] == "." and (end - start == 1 or printed in ABBREVIATED):
            past = _abbreviation(text, start, end)
            printed = text[start:past]
        for part, word in _parts(printed):
            end = start + len(part)
            found.append(Token(part, start, end, opens, word))
            opens = part in ENDING or (opens and part in MARKS)
            start = end
    return found


def _abbreviation(text: str, start: int, end: int) -> int:
    """Where a word ends that owns its full stop: "Mr.", "J.", "U.S."; elsewhere the stop ends a sentence."""
    if end - start > 1:
        return end + 1 if text[end + 1 : end + 2] in " ,\n" else end
    if not text[start].isalpha() or (text[start].islower() and text[end + 2 : end + 3] != "."):
        return end
    while text[end : end + 1] == ".":
        end += 1
        following = text[end : end + 2] if text[end : end + 1] != "-" else text[end + 1 : end + 3]
        if len(following) != 2 or not following[0].isalpha() or following[1] != ".":
            break
        end += len(following) - 1 + (text[end] == "-")
    return end


@lru_cache(maxsize=1 << 16)
def _parts(text: str) -> tuple[tuple[str, Word], ...]:
    """A printed word in its parts: a possessive is one of its own, words that lost their space are two."""
    cut = len(text) - 2
    if cut > 0 and text[cut] in "'’" and text[-1] in "sS":
        return *_parts(text[:cut]), (text[cut:], look_up(text[cut:]))
    return tuple((part, look_up(part)) for part in _unglued(text))


def _unglued(text: str) -> tuple[str, ...]:
    """Two words where a clipping lost the space between a word or name and the next: "helpingIraq", "OmarIlhan"."""
    match = GLUED.fullmatch(text)
    if not match:
        return (text,)
    left, right = look_up(match[1]), look_up(match[2])
    if left.capital:
        apart = left.name in FIRM and not left.common and not spread(fold(text))
    else:
        apart = left.common and bool(right.name or right.place or right.kind)
    return (match[1], match[2]) if apart else (text,)
