"""Words and punctuation of one block, each with what the lexicon knows of it."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from builder.lexicon import cues, places
from builder.lexicon.surnames import is_common_surname, is_eastern_surname
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
OFFICES = frozenset({"office", "rank"})  # "vice-premier", "ex-president"
# A word has one class: the first that applies. It is what the evidence of its neighbours says of it.
CLASSES = (
    "stop", "pronoun", "honorific", "calendar", "suffix", "nation", "rank", "office", "relation", "organisation",
    "modifier", "place", "work", "speech", "preposition",
)  # fmt: skip
MARKS = frozenset("\"'“‘«([”’»)]")  # between the end of a sentence and the next one
ENDING = frozenset(".!?…:;•|*")


class Word(NamedTuple):
    """What the lexicon knows of a word, wherever it stands."""

    folded: str
    kinds: frozenset[str]
    kind: str  # its class
    name: str  # as a part of names: "given", "family", both, "famous", "known", "rare", "" for none
    place: str  # "country", "great", "town", ""
    common: bool
    capital: bool
    shape: str


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
    for match in TOKEN.finditer(text):
        printed, start = match.group(), match.start()
        if start < past:
            continue
        if text.startswith(".", match.end()) and (len(printed) == 1 or printed in ABBREVIATED):
            past = _abbreviation(text, start, match.end())
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


@lru_cache(maxsize=1 << 16)
def look_up(text: str) -> Word:
    """What the lexicon knows of a word as printed."""
    folded = fold(text)
    bare = folded.replace(".", "") or folded
    kinds = cues.kinds().get(bare) or cues.kinds().get(bare.rpartition("-")[2], frozenset()) & OFFICES
    if text == "Jan":
        kinds = frozenset()  # the man; the month is "Jan."
    grade = places.grade(folded) or places.grade(bare)
    name = _name(folded)
    common = folded.isalpha() and cues.is_common(folded)
    shape = _shape(text)
    return Word(folded, kinds, _kind(text, kinds, shape), name, grade, common, _capital(text), shape)


def _name(folded: str) -> str:
    """What a folded word is as a part of names."""
    if len(folded) < 2:
        return ""
    family = is_common_surname(folded) or is_eastern_surname(folded)
    if cues.is_given(folded):
        return "given or family" if family else "given"
    if family:
        return "family"
    forms = max(spread(folded), *(spread(part) for part in folded.split("-") if len(part) > 1), 0, 0)
    return "famous" if forms >= 25 else "known" if forms >= 8 else "rare" if forms else ""


def _kind(text: str, kinds: frozenset[str], shape: str) -> str:
    if shape == "initial" and text not in {"A", "I"}:
        return "initial"
    if text[0].islower() and not kinds.isdisjoint({"particle", "link"}):
        return "particle" if "particle" in kinds else "link"
    if "-" in text and cues.is_common(last := text.rpartition("-")[2]) and last.islower():
        return "compound"  # "State-run", "Prize-winning"
    if not text[0].isalpha():
        return "number" if text[0].isdigit() else text[:2]
    return next((kind for kind in CLASSES if kind in kinds), "")


def _capital(text: str) -> bool:
    """Whether the word is written as names are: "Dehqan", "al-Jabouri", "d'Estaing", "DiCaprio"."""
    return (
        text[0].isupper()
        or any(a in "-'’" and b.isupper() for a, b in pairwise(text))
        or (text[0].isalpha() and not text[0].islower())
    )


def _shape(text: str) -> str:
    if re.fullmatch(r"[^\W\d_]\.|[^\W\d_a-z]|(?:[^\W\d_]\.-?){2,3}", text):
        return "initial"
    if not text[0].isalpha():
        return "mark"
    if text.isupper():
        return "capitals"
    if text.islower():
        return "lower"
    if re.search(r"[a-z][A-Z]", text):
        return "camel"
    return "joined" if re.search(r"[-'’]", text) else "title"
