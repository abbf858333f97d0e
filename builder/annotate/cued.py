"""Names that the weighed evidence misses, by what newspapers print beside them: an office, an age, a word of saying.

The weights are learned from English, and from names of which most are known. "A secretária de Saúde, Gersonita
Albuquerque Prado, disse que …" holds no such name; what stands around it leaves no doubt all the same.
"""

import re
from collections.abc import Iterator, Sequence

from builder.annotate.beginnings import OF_MANY
from builder.annotate.evidence import Run
from builder.annotate.lone import described
from builder.annotate.recognise import Found
from builder.annotate.tokens import Words
from builder.annotate.words import THINGS, Word
from builder.desk.language import SPOKEN_WITH
from builder.lexicon.surnames import is_eastern_surname
from builder.names import is_pinyin

LEADS = frozenset({"honorific", "rank", "office", "relation", "leading"})
TITLES = frozenset({"honorific", "rank", "office", "modifier", "nation", "leading"})
PLAIN = frozenset({"", "suffix", "particle", "link", "initial", "calendar"})
ELIDED = re.compile(r"[LlDd]['’][a-zà-ÿ]")
PAST = ("ó", "ou", "aron", "ieron", "aram", "eram", "iram", "ait")  # "visitó Tierra Colorada"
KOREAN_GIVEN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,5}")  # "Joon-ho"
NOUNS = frozenset({"", "office", "rank", "relation", "modifier"})
REACH = 6  # words back in which an office stands before ", Ann Lee,"
NEAR = 3  # words back of an office before two initials
# Honorifics that end names as surnames do: "Rugdev Thakur".
HONOURED_SURNAMES = frozenset("thakur khan mirza malik rana raja begum sardar mia".split())
RANKS = frozenset(
    "corporal sergeant lieutenant constable inspector superintendent detective brigadier colonel capt lt col sgt cpl"
    " insp supt dsp asp ssp dci dsi trooper commander cmdr".split()
)
MOST = 4  # words of a name
SET_OFF = 1.5  # commas on both sides
ENOUGH = 2.0  # of cues; with a name as well known


def cued(words: Words, runs: Sequence[Run], found: Sequence[Found], *, english: bool) -> Iterator[Found]:
    """Every name of a block that is not among those found, in order."""
    taken = {at for name in found for at in range(name.start, name.end)}
    for run in runs:
        start = _start(words, run, english=english)
        if 2 <= run.end - start <= MOST and taken.isdisjoint(range(start, run.end)):
            cue = _cue(words, start, run, english=english)
            if cue:
                yield cue


def _start(words: Words, run: Run, *, english: bool) -> int:
    """Where the name may begin in a run: past titles, and past the noun or the employer before it."""
    start = run.start
    while start < run.end - 1 and not words[start].kinds.isdisjoint(TITLES if english else TITLES | THINGS):
        start += 1
    start = _past_titles(words, start, run.end)
    if english and run.end - start > 2 and _of_place(words, start):
        start += 1
    if run.end - start == 3 and words[run.end - 2].shape == "initial" and len(words[run.end - 2].text) > 2:
        return run.end - 2  # "Director of Aviation A.K. Rath"
    return start if english else _past_employer(words, run) or _past_noun(words, start, run.end)


def _of_place(words: Words, start: int) -> bool:
    """Whether the first word is where an office is: "Turkish Consul General in Frankfurt Ufuk Erdemgil said"."""
    if start < 2 or words[start - 1].folded not in {"in", "at", "to", "for"}:
        return False
    office = not words[start - 2].kinds.isdisjoint({"office", "rank"})
    return office and bool(words[start].place) and not words[start + 1].place


def _cue(words: Words, start: int, run: Run, *, english: bool) -> Found | None:
    """The name, if what stands around it makes it one."""
    name = words[start : run.end]
    known = _known(name)
    if plain := _plainly(words, start, run.end, english=english):
        return Found(start, run.end, 2.0 + known, plain)
    if english and len(name) == 2 and not words.shout and _new_name(words, start, run.end):
        if _of_rank(words, start):
            return Found(start, run.end, 1.5 + known, "two words behind a rank")
        if described(words, run.end):
            return Found(start, run.end, 1.5 + known, "two words, with an occupation set off")
    set_off = english and _alone_beside_office(words, start, run.end)
    if not _readable(name) or (words.shout and not set_off):
        return None
    if set_off:
        return Found(start, run.end, 2.0 + known, "in brackets or between marks, beside an office")
    before, after = _before(words, start), _after(words, run.end)
    before = ENOUGH if english and start > run.start and _of_place(words, start - 1) else before
    if before + after >= ENOUGH and known >= (1.0 if english else 0.5 if before and after else 1.0):
        return Found(start, run.end, before + after + known, "beside an office, an age or a word of saying")
    if english and _behind_small_office(words, start, run.end):
        return Found(start, run.end, 1.5 + known, "two words of names behind an office")
    if english and before >= ENOUGH and after >= SET_OFF and words[start - 1].text == "," and _unknown(name):
        return Found(start, run.end, before + after, "set off behind an office, and told what he does")
    if english and before >= ENOUGH and after >= ENOUGH and _unknown(name):
        return Found(start, run.end, before + after, "between an office and a word of saying")
    if before + after >= SET_OFF and known >= 1.5 - 0.5 * bool(name[0].place) and len(name) == 2:
        return Found(start, run.end, before + after + known, "a known name between commas")
    if english:
        named = _named_like_a_town(name) and noun(words, start - 1)
        return Found(start, run.end, 1.0 + known, "a given name behind what somebody is") if named else None
    return _cue_abroad(words, start, run, before, after)


def _behind_small_office(words: Words, start: int, end: int) -> bool:
    """Whether an office in small letters leads up to two words, one of them known: "co-author Annamma Cherian"."""
    name = words[start:end]
    before = words[start - 1] if start else None
    if before is None or before.kind != "office" or not before.text.islower() or before.folded in OF_MANY:
        return False
    return len(name) == 2 and _unknown(name) and any(word.name for word in name) and "-" in before.text


def _of_rank(words: Words, start: int) -> bool:
    """Whether a rank stands right before the name that is no other word: "Lance Corporal Confidence Tetteh"."""
    return start > 0 and "rank" in words[start - 1].kinds and words[start - 1].bare in RANKS


def _new_name(words: Words, start: int, end: int) -> bool:
    """Whether two capitalised words may be a name, the first any word: "Misty Kearns", "Patience Bange"."""
    first, last = words[start:end]
    plain = first.shape == last.shape == "title" and not (first.kind or first.place)
    return plain and not (last.kind or last.common or last.place in {"country", "great"})


def _unknown(name: Sequence[Word]) -> bool:
    """Whether no word is anything but a part of a name, if of anything."""
    return not any(word.common or word.place or word.kind not in {"", "honorific", "suffix"} for word in name)


def _cue_abroad(words: Words, start: int, run: Run, before: float, after: float) -> Found | None:
    """The same in other languages than English, where a known name needs less."""
    name = words[start : run.end]
    known = _known(name)
    if name[0].name and (start > run.start or noun(words, start - 1) or after >= ENOUGH):
        return Found(start, run.end, 1.0 + known, "a known name behind what somebody does")
    if len(name) == 3 and _acts(words, start, run.end):
        return Found(start, run.end, 1.0 + known, "three parts of names, and what was done")
    if before >= ENOUGH and after >= 1.0:
        return Found(start, run.end, before + after, "between an office and a word of saying")
    return None


def _past_titles(words: Words, start: int, end: int) -> int:
    """The start behind the last title before two words or more: "Churchwarden Maj. Ann Lee", "Der Archäologe …"."""
    for at in range(end - 3, start, -1):
        word = words[at]
        if not word.kinds.isdisjoint(TITLES - {"nation", "modifier"}) and not word.name and word.shape == "title":
            return at + 1
    return start


def _past_employer(words: Words, run: Run) -> int:
    """Where a given name and one more word begin behind an office and whose it is: "Direktur Kapal Laut Bambang …".

    0 if they do not, as in "Rektor Universitas Muhammad Yamin".
    """
    start = run.end - 2
    office, between = words[run.start], words[run.start + 1 : start]
    if start - run.start < 2 or "office" not in office.kinds or "given" not in words[start].name:
        return 0
    thing = any(word.kind in THINGS or word.shape == "capitals" or "given" in word.name for word in between)
    return 0 if thing or words[start + 1].kind or words[start + 1].place else start


def _alone_beside_office(words: Words, start: int, end: int) -> bool:
    """Whether two or three unknown words are set off by an office: "ministers of Azerbaijan (Jeyhun Bayramov)",
    "State Governor, Akinwunmi Ambode; …".
    """
    before, after = words[max(0, start - REACH) : start], words[end : end + 1]
    if len(before) < 2 or not after or end - start > 3 or any(w.common or w.place for w in words[start:end]):
        return False
    if before[-1].text == "(" and after[0].text == ")":
        return any("office" in word.kinds for word in before) and before[-2].place == "country"
    placed = len(before) > 3 and before[-3].folded in {"in", "of", "at"} and "office" in before[-4].kinds
    office = "office" in before[-2].kinds or (placed and bool(before[-2].place))
    return before[-1].text == "," and after[0].text in {";", ",", "."} and office


def _plainly(words: Words, start: int, end: int, *, english: bool) -> str:
    """In words what makes it plain that these are a name; empty if nothing does."""
    name = words[start:end]
    if of_a_country(words, end) and _may_compete(name):
        return "with a country in brackets"
    if _korean(name) and not words.shout:
        return "a Korean surname and the syllables of a given name"
    if len(name) == 2 and not words.shout and is_pinyin(name[0].folded, name[1].folded) and not name[0].common:
        return "a Chinese surname and the syllables of a given name"
    if english and len(name) == 2 and _in_office(words, start, name):
        return "a given name behind an office"
    if english and start and words[start - 1].folded == "year-old" and _readable(name) and _unknown(name):
        return "an age before two words or more"
    led = any("office" in word.kinds for word in words[max(0, start - NEAR) : start]) and not words.shout
    led = led and (len(name[0].text) > 2 or "office" in words[start - 1].kinds)  # "Director of Aviation A.K. Rath"
    surname = led and len(name) == 2 and name[0].shape == "initial" and name[1].shape == "title"
    return "an initial behind an office" if surname and not (name[1].kind or name[1].common) else ""


def _korean(name: Sequence[Word]) -> bool:
    return len(name) == 2 and is_eastern_surname(name[0].folded) and KOREAN_GIVEN.fullmatch(name[1].text) is not None


def _in_office(words: Words, start: int, name: Sequence[Word]) -> bool:
    """Whether an office or a rank leads up to a given name, so that "Gates" is no thing: "Secretary Robert Gates"."""
    first, last = name
    led = start > 0 and not words[start - 1].kinds.isdisjoint({"office", "rank"}) and not words.shout
    return led and first.name == "given" and not first.place and last.shape == "title" and bool(last.name)


def _past_noun(words: Words, start: int, end: int) -> int:
    """The start without an unknown word before a name that is known: "Anwohner Ottmar Pfühl", "Rybak Wacław …"."""
    first = words[start]
    elided = ELIDED.match(first.text) is not None  # "L'ingénieur"
    if end - start < 3 or first.name or first.kind or first.place or not (first.shape == "title" or elided):
        return start
    if start and words[start - 1].text == ",":
        return start
    return start + 1 if words[start + 1].name and words[start + 1].shape in {"title", "joined"} else start


def _acts(words: Words, start: int, end: int) -> bool:
    """Whether words that are all known in names open a sentence before a verb: "Dirceu Pires Amaro encontrou"."""
    plain = all(word.name and not (word.kind or word.place or word.common) for word in words[start:end])
    return plain and words.opens(start) and end < len(words) and words[end].text.endswith(("ou", "eu", "iu", "ó"))


def noun(words: Sequence[Word], at: int) -> bool:
    """Whether a word in small letters stands there that is none of the small words of a language: "skepparen"."""
    if at < 0:
        return False
    word = words[at]
    plain = word.text.islower() and len(word.text) > 3 and word.kind in NOUNS and word.folded not in SPOKEN_WITH
    return plain and not word.text.endswith(PAST)


def _readable(name: Sequence[Word]) -> bool:
    """Whether each word can be a part of a name, and the first and the last are no small words."""
    last = name[-1]
    if last.folded in HONOURED_SURNAMES:  # "Rugdev Thakur"
        last = last._replace(kind="")
        name = [*name[:-1], last]
    if any(word.kind not in PLAIN or word.shape in {"capitals", "mark"} or word.place == "country" for word in name):
        return False
    if last.common and not last.name:
        return False  # "Nomura Research said"
    return name[0].shape in {"title", "joined", "camel"} and not name[0].common and last.capital


def _known(name: Sequence[Word]) -> float:
    """How well the words are known as parts of names."""
    first, last = name[0], name[-1]
    given = "given" in first.name or first.name in {"famous", "known"}
    family = last.name in {"family", "given or family", "famous", "known"} and not last.common
    return given * (0.5 if first.place else 1.0) + family * 0.5


def of_a_country(words: Sequence[Word], end: int) -> bool:
    """Whether a country in brackets follows, as in results: "(Trinidad and Tobago)", "(U.S.)"."""
    after = words[end : end + 6]
    if len(after) < 3 or after[0].text != "(" or not (after[1].place == "country" or after[1].kind == "nation"):
        return False
    return any(word.text == ")" for word in after[2:]) and all(word.kind != "number" for word in after[1:3])


def _may_compete(name: Sequence[Word]) -> bool:
    """Whether these may be the words of a name in a table of results, and not those of a club."""
    if any(word.kind not in PLAIN or word.shape in {"capitals", "mark"} for word in name):
        return False
    first, last = name[0], name[-1]
    return bool(first.name or last.name) and not any(w.place for w in name[1:]) and last.capital and not last.common


def _named_like_a_town(name: Sequence[Word]) -> bool:
    """Whether a given name that is a town as well stands before a word that nothing is known of: Vladimir, Gary."""
    first, last = name[0], name[-1]
    unknown = len(name) == 2 and not (last.name or last.kind or last.place or last.common)
    return unknown and first.name == "given" and first.place == "town"


def _before(words: Sequence[Word], start: int) -> float:
    """How much the words before a name speak for it."""
    before = words[max(0, start - REACH) : start]
    if not before:
        return 0.0
    if not before[-1].kinds.isdisjoint(LEADS) or "speech" in before[-1].kinds:
        return 2.0
    led = any(not word.kinds.isdisjoint({"office", "rank", "relation"}) for word in before)
    return 2.0 if before[-1].text == "," and led else 0.5 if before[-1].text == "," else 0.0


def _after(words: Sequence[Word], end: int) -> float:
    """How much the words behind a name speak for it."""
    after = words[end : end + 4]
    if not after:
        return 0.0
    if "speech" in after[0].kinds and after[0].text.islower():
        return 2.0
    if after[0].text in {",", "("} and len(after) > 1:
        if after[1].kind == "number" or any("office" in word.kinds for word in after[1:]):
            return 2.0
        return 1.5 if "speech" in after[1].kinds else 1.0
    return 0.0
