"""The one fold, tokeniser, sentence splitter and stemmer that everything shares."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple
from zlib import crc32

from Stemmer import Stemmer

_stemmer = Stemmer("english")

# Letters that Unicode does not decompose, as people type them.
LETTERS = {
    "ł": "l", "ß": "ss", "þ": "th", "ð": "d", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ı": "i", "ħ": "h",
    "ʿ": "", "ʾ": "", "ʻ": "", "ʼ": "", "‘": "", "’": "", "'": "", "`": "", "´": "",
}  # fmt: skip
LETTER = re.compile(f"[{''.join(LETTERS)}]")
# What combines with Latin letters; and all that may combine besides: to ask of each sign takes longer.
DIACRITICS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
MAY_COMBINE = re.compile("[\u034f\u0370-\u1fff\u20d0-\U0010ffff]")
# "O'Brien's", "ISIL", "al-Abadi" are words; a hyphen or an apostrophe counts only between letters. "J.K.Berg" is two.
INITIAL_ENDS = r"(?<=\b[A-ZА-ЯЁ]\.)[A-ZА-ЯЁ][a-zа-яё]{2}"
WORD = re.compile(rf"[^\W_]++(?:(?:['’ʿʾʼ‘-]|\.(?!{INITIAL_ENDS}))[^\W_]++)*+")
THOUSANDS = re.compile(r",(?<=\d,)(?=\d{3}(?!\d))")  # the comma first, which is quicker to search
# Its first sign is told first, for which a search is far quicker than for one of several forms.
SENTENCE_END = re.compile(
    r"[.!?…。！？۔؟\n](?:(?<=[.!?…])(?<![.!?…]{2})[.!?…]*[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W_a-z])"
    r"|(?<=[。！？])|(?<=[۔؟])\s*|(?<=\n)\n+)"
)
# A full stop behind one of these, or behind one capital letter, ends no sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen rep gov gen col lt capt maj sgt st jr sr hon rev no nos vs etc eng sh smt fr "
    "jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k e.g i.e a.m p.m inc corp co ltd".split()
)
STOP_WORDS = frozenset(
    "a an and are as at be been but by for from had has have he her his i in is it its not of on or our said "
    "says she so than that the their them there they this to was we were which who will with would you your "
    "also after all about can could do if into more new no one other out over up what when".split()
)


OPENING = 50  # words
LONGEST_WORD = 64  # letters of a word that has an end worth cutting off
RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks ku-arab pa-arab ps sd ug ur yi".split())


class Token(NamedTuple):
    """A word with its characters `start` up to `end` of the text it was found in."""

    text: str
    start: int
    end: int


@cache
def direction(language: str) -> str:
    """The direction in which the language (BCP 47) is written: "rtl" or "ltr"."""
    tag = language.lower()
    return "rtl" if tag in RIGHT_TO_LEFT or tag.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


@lru_cache(maxsize=1 << 17)
def fold(text: str) -> str:
    """Lower case without diacritics, apostrophes and ayn; Ł ß Þ as people type them ("Łukasz" -> "lukasz")."""
    return folded_text(text)


def folded_text(text: str) -> str:
    """The same as `fold` for a text that will hardly be asked for again."""
    if not text.isascii():
        text = text.replace("’", "").replace("‘", "")
        if not text.replace("“", "").replace("”", "").replace("–", "").replace("—", "").isascii():  # as few are
            return _decomposed(text)
    return text.lower().replace("'", "").replace("`", "")  # nothing else in ASCII is folded, and none of these marks


def _decomposed(text: str) -> str:
    decomposed = LETTER.sub(lambda found: LETTERS[found[0]], unicodedata.normalize("NFKD", text).casefold())
    if not MAY_COMBINE.search(decomposed):
        return DIACRITICS.sub("", decomposed)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def closed_up(text: str) -> str:
    """The text with the commas between thousands taken out: "340,000" is one number and not two."""
    return THOUSANDS.sub("", text) if "," in text else text


def words(text: str) -> Iterator[Token]:
    """Every word of the text in order; words with hyphens, apostrophes and inner full stops stay whole."""
    for match in WORD.finditer(text):
        yield tuple.__new__(Token, (match[0], *match.span()))  # in half the time that Token(…) takes


def sentences(text: str) -> Iterator[Token]:
    """Every sentence of one paragraph, in order, without the white space around it."""
    start = 0
    for match in SENTENCE_END.finditer(text):
        before = text[max(start, match.start() - LONGEST_WORD) : match.start()].rsplit(None, 1)[-1:]
        last = before[0].lstrip("\"'“‘(").lower() if before else ""
        if match.group().startswith(".") and (last in ABBREVIATIONS or (len(last) == 1 and last.isalpha())):
            continue
        if body := text[start : match.end()].strip():
            yield _at(text, body, start)
        start = match.end()
    if body := text[start:].strip():
        yield _at(text, body, start)


def _at(text: str, body: str, start: int) -> Token:
    begin = text.index(body[0], start)
    return Token(body, begin, begin + len(body))


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """The English stem of a folded word (Snowball "Porter 2"); numbers and endless words have none but themselves."""
    return _stem(word)


def _stem(word: str) -> str:
    if len(word) > LONGEST_WORD or word.isdecimal():
        return word
    stemmed: str = _stemmer.stemWord(word)
    return stemmed


def printed_words(text: str) -> list[str]:
    """Every word of the text as it is printed."""
    found: list[str] = WORD.findall(text)
    return found


def starts(found: Iterable[str], text: str) -> list[int]:
    """Where each of the words of a text begins, which are given in order."""
    begins, end = [], 0
    for word in found:
        start = text.index(word, end)
        begins.append(start)
        end = start + len(word)
    return begins


def folded(text: str) -> list[str]:
    """Every word of the text, folded."""
    return list(map(fold, WORD.findall(text)))


@lru_cache(maxsize=1 << 17)
def terms(folded_word: str) -> tuple[str, ...]:
    """The stems of a folded word: one for each part of a hyphenated word, none for a common one."""
    return new_terms(folded_word)


def new_terms(folded_word: str) -> tuple[str, ...]:
    """The same as `terms` for who remembers it anyway: what is remembered twice takes room for nothing."""
    parts = folded_word.replace(".", "").split("-")
    return tuple([_stem(part) for part in parts if part and part not in STOP_WORDS])


def stems(text: str) -> Counter[str]:
    """How often each stem occurs in the text, common words left out; hyphenated words count in parts."""
    return count(folded(text))


def count(folded_words: Sequence[str]) -> Counter[str]:
    """How often each stem occurs among folded words."""
    return Counter(stemmed(folded_words))


def stemmed(folded_words: Iterable[str]) -> Iterator[str]:
    """The stems of folded words, in order."""
    return chain.from_iterable(map(terms, folded_words))


def opening(paragraphs: Sequence[str]) -> str:
    """The paragraphs a report opens with: as many as hold the first fifty words."""
    told: list[str] = []
    for paragraph in paragraphs:
        told.append(paragraph)
        if sum(len(part.split()) for part in told) >= OPENING:
            break
    return " ".join(told)


def proper(told: Iterable[Sequence[str]]) -> set[str]:
    """The stems of words printed with a capital inside one of these sentences, which are given word by word.

    They are names of any kind, in a language that has capitals.
    """
    printed = {word for words in told for word in words[1:] if word[0].isupper()}
    return set(stemmed(map(fold, printed)))


ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th)$")
COUNTED_WITHIN = 2  # words behind the ordinal: "the 13th annual meeting"
UNCOUNTED = frozenset(
    "century floor minute street avenue grade birthday january february march april may june july august september "
    "october november december".split()
)  # what an ordinal says little of


def ordinals(folded_words: Sequence[str]) -> dict[str, int]:
    """What the text counts, by stem, with the ordinal in figures before it: "73rd session". What has two has none."""
    found: dict[str, set[int]] = {}
    for at, word in enumerate(folded_words):
        if word[0].isdecimal() and (match := ORDINAL.match(word)):
            for counted in folded_words[at + 1 : at + 1 + COUNTED_WITHIN]:
                for term in terms(counted) if counted not in UNCOUNTED and not counted.isdigit() else ():
                    found.setdefault(term, set()).add(int(match[1]))
    return {term: numbers.pop() for term, numbers in found.items() if len(numbers) == 1}


SCORE = re.compile(r"(?<![\d/:.,-])(\d{1,3})[-–](\d{1,3})(?![\d/:.,-]\d|-)")


def scores(text: str) -> tuple[str, ...]:
    """What may be scores of matches, the higher number first: "won 1-3 at home" has "3-1"."""
    found = {tuple(sorted(map(int, match.groups()), reverse=True)) for match in SCORE.finditer(text)}
    return tuple(f"{more}-{less}" for more, less in sorted(found))


SHINGLE = 3  # words
SKETCH_RATE = 4  # one shingle in four is kept


def sketch(words: Sequence[str]) -> tuple[int, ...]:
    """A sample of the text's shingles (runs of three folded words), as sorted 32-bit hashes.

    A shingle is in the sample or not by its own hash alone, so the sample of a shortened copy lies within that
    of the whole, and what two samples share tells what the texts share (FracMinHash: Hera, Pierce-Ward and
    Koslicki, 2023). Fewer than three words make no shingle.
    """
    runs = set(map(" ".join, zip(*(words[at:] for at in range(SHINGLE)), strict=False)))
    return tuple(sorted([value for value in map(crc32, map(str.encode, runs)) if not value % SKETCH_RATE]))
