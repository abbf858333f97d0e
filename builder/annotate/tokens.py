"""The words and marks of one block, in order, each as the lexicon knows it."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import accumulate, chain, count
from operator import add, itemgetter
from typing import NamedTuple

from builder.annotate.words import Word, look_up, number
from builder.lexicon.cues import is_given
from builder.lexicon.eastern import HAN, HIRAGANA, KATAKANA
from builder.lexicon.variants import spread
from builder.text import fold

# A full stop belongs to one of these, and to a single capital letter.
ABBREVIATED = frozenset(
    "Mr Mrs Ms Messrs Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Maj Brig Capt Cmdr Adm Sgt Cpl Pvt Pte Det Insp Supt "
    "Hon Rev Fr Msgr Sr Jr St Ste Mt Ft Eng Engr Atty Pres Sec Amb Cllr Esq No Nos vs v Co Corp Inc Ltd Bros Ave "
    "Sta Sto Blvd Mohd Md Pd Kr Wm Chas Thos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mass Calif Fla Minn "
    "Conn Ariz Ala Ga Va "
    "Sra Sres Dra Exmo Exma Lic Dipl Avv Dott Mgr Doç Yrd Uzm Dhr Mevr kpt płk ppłk prof inż hab mgr asp sierz mł ks "
    "Pa Tex Wash Mich Wis Tenn Smt Sh Kh Zh".split()
)
# What is written without spaces is a word by character (Chinese characters, hiragana) or by run (katakana).
SIGN = f"[{HAN}{HIRAGANA}]"
LETTER = rf"[^\W\d_{HAN}{HIRAGANA}{KATAKANA}]"
INDIC = "[\u0900-\u0963\u0971-\u0de5\u200c\u200d]+"  # with vowel signs, which Python takes for marks
WORD = rf"{INDIC}|{LETTER}+(?:['’ʿʾʻ`‘\u200c״-]{LETTER}+)*"
TOKEN = re.compile(rf"\b[sda]/[olp]\b|{SIGN}|[{KATAKANA}]+|{WORD}|\d+(?:[.,:/-]\d+)*|([^\w\s])\1{{39,}}|[^\w\s]|_")
BEGINS_SURNAMES = frozenset("van vander vanden fitz mac dela della delos dello saint".split())
GLUED = re.compile(r"([^\W\d_](?:-?[^\W\d_])*[a-z]{3})([A-Z][a-z-]{2,})")
TURKISH = re.compile(  # the endings that Turkish sets off from a name: "Yılmaz'ın", "Ankara'dan"
    r"(\w{3,})(['’](?:n?[iıuü]n|[yn][aeiıuü]|n?[dt][ae]n?|y?l[ae]))"
)
ELIDED = re.compile(r"[dl]['’](?=[^\W\d_a-z])")  # French: "d'Arnaud", but "Giscard d'Estaing"
AND, SURELY = "و", 22  # Arabic, written as one word with the next; forms from which that is a given name
FIRM = frozenset({"given", "family", "given or family", "famous", "known"})
MARKS = frozenset("\"'“‘«([”’»)]")  # between the end of a sentence and the next one
ENDING = frozenset(".!?…:;•|*")
LONGEST = 40  # characters of a chunk that is remembered


class Words(list[Word]):
    """The words and marks of one block, in order; `starts` says at which character each begins."""

    def __init__(self, words: Iterable[Word], starts: list[int]) -> None:
        super().__init__(words)
        self.starts = starts

    @cached_property
    def shout(self) -> bool:
        """Whether they are set in capitals, or with a capital to each word, as headlines are."""
        letters = [word.capital for word in self if word.shape != "mark"]
        return sum(letters) > 0.6 * len(letters)

    def end(self, at: int) -> int:
        """The character behind word `at`."""
        return self.starts[at] + len(self[at].text)

    def opens(self, at: int) -> bool:
        """Whether word `at` opens a sentence."""
        while at and self[at - 1].text in MARKS:
            at -= 1
        return not at or self[at - 1].text in ENDING


class Chunk(NamedTuple):
    """What stands between two spaces: its words and marks, and at which of its characters each begins."""

    words: tuple[Word, ...]
    offsets: tuple[int, ...]


WORDS = itemgetter(0)


def tokens(text: str) -> Words:
    """Every word and mark of one block, in order."""
    # Most chunks ("said", "Tehran,") have been met before: to split and look up is far quicker than to search.
    printed = text.split(" ")
    short = max(map(len, printed)) <= LONGEST
    chunks = list(map(_chunk, printed)) if short else [_chunk(c) if len(c) <= LONGEST else _read(c) for c in printed]
    starts = map(add, accumulate(map(len, printed), initial=0), count())  # each behind the one before and a space
    places = [start + offset for start, (_, offsets) in zip(starts, chunks, strict=False) for offset in offsets]
    return Words(chain.from_iterable(map(WORDS, chunks)), places)


@lru_cache(maxsize=1 << 16)
def _chunk(text: str) -> Chunk:
    return _read(text)


def _read(text: str) -> Chunk:
    if text.isdecimal() and text.isascii():
        return Chunk((number(text),), (0,))
    words: list[Word] = []
    offsets: list[int] = []
    past = 0
    padded = text + " "  # there is a character behind every word
    for match in TOKEN.finditer(text):
        start, end = match.span()
        if start < past:
            continue
        printed = match[0]
        if padded[end] == "." and (end - start == 1 or printed in ABBREVIATED):
            past = _abbreviation(text, start, end)
            printed = text[start:past]
        for part in _parts(printed):
            words.append(look_up(part))
            offsets.append(start)
            start += len(part)
    return Chunk(tuple(words), tuple(offsets))


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


def _parts(text: str) -> tuple[str, ...]:
    """A printed word in its parts: a possessive is one of its own, words that lost their space are two."""
    cut = len(text) - 2
    if cut > 0 and text[cut] in "'’`" and text[-1] in "sS":
        return *_parts(text[:cut]), text[cut:]
    if text[:1] == AND and len(text) > 3 and not spread(fold(text)) and spread(fold(text[1:])) >= SURELY:
        return AND, text[1:]
    if (elided := ELIDED.match(text)) and is_given(fold(text[2:])):
        return elided[0], text[2:]
    if text[:1].isupper() and (suffixed := TURKISH.fullmatch(text)):
        return suffixed[1], suffixed[2]
    return _unglued(text)


def _unglued(text: str) -> tuple[str, ...]:
    """Two words where a clipping lost the space between a word or name and the next: "helpingIraq", "OmarIlhan"."""
    match = GLUED.fullmatch(text)
    if not match:
        return (text,)
    left, right = look_up(match[1]), look_up(match[2])
    if left.folded in BEGINS_SURNAMES:
        return (text,)  # "VanderMolen"
    if left.capital:
        apart = left.name in FIRM and not left.common and not spread(fold(text))
    else:
        apart = left.common and bool(right.name or right.place or right.kind)
    return (match[1], match[2]) if apart else (text,)
