"""What the lexicon knows of a printed word, wherever it stands."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from builder.lexicon import cues, places
from builder.lexicon.surnames import is_common_surname, is_eastern_surname
from builder.lexicon.variants import spread
from builder.text import fold

NATIONS = frozenset({"nation"})
OFFICES = frozenset({"office", "rank"})  # "vice-premier", "ex-president"
APOSTROPHES = ("'", "’")
OFFICE_OF = re.compile(  # in languages that write an office as one word: "Feuerwehrkommandant", "utrikesminister"
    r".{3}(?:minister|kanzler|prasident|burgermeister|sprecher|direktor|landesrat|kommandant|vorsitzende|beauftragte"
    r"|staatsanwalt|rechtsanwalt|anwalt|inspekteur|inspektor|professor|intendant|kapitan|trainer|sekretar|referent"
    r"|statsminister|talesperson|kaptenen|ministern|ledaren|ordforande|chefen|voorzitter|woordvoerder|fuhrer|experte"
    r"|leiter|(?:gemeinde|stadt|kreis|-)rat|direktoru|miniszter|polgarmester|forscher|gouverneur|bischof|pfarrer)(?:in|en|s|n|r|innen)?$"
)
# Streets and buildings that are called after somebody: "Jan van Galenstraat", "Anne-Frank-Haus".
CALLED_AFTER = re.compile(r".{3}(?:straat|strasse|gasse|platz|gracht|plein|gatan|torget|brucke|allee|stadion)n?$")
# A word has one class: the first that applies. It is what the evidence of its neighbours says of it.
CLASSES = (
    "stop", "pronoun", "honorific", "calendar", "suffix", "nation", "rank", "office", "relation", "organisation",
    "modifier", "vessel", "firm", "place", "work", "speech", "leading", "preposition",
)  # fmt: skip
INITIAL = re.compile(r"[^\W\d_]\.|[^\W\d_a-z]|(?:[^\W\d_]\.-?){2,3}")
CAMEL = re.compile("[a-z][A-Z]")
JOINT = re.compile("[-'’]")
SPACELESS = "\u2e80"  # from here on scripts of East Asia
CLAUSES = frozenset('.!?…;“‘"')  # the marks between them
WEAK = frozenset({"", "rare", "known"})  # how little a word is known as a part of names
TITLES = frozenset({"honorific", "rank", "office"})
THINGS = frozenset({"organisation", "place", "work"})
OWNERS = frozenset({"vessel", "firm"})  # of a name beside them; with a capital they may be a name themselves


class Profile(NamedTuple):
    """What the evidence for names asks of a word: the same for many words."""

    kind: str
    name: str
    place: str
    common: bool
    shape: str
    label: str
    ending: str  # its last three letters, where it is a word that is unknown as a name


class Word(NamedTuple):
    """What the lexicon knows of a word or a mark, wherever it stands."""

    text: str  # as printed
    folded: str
    bare: str  # folded, without full stops at its ends
    kinds: frozenset[str]
    kind: str  # its class
    name: str  # as a part of names: "given", "family", both, "famous", "known", "rare", "" for none
    place: str  # "country", "great", "town", ""
    common: bool
    capital: bool
    shape: str
    label: str  # all this in short, as evidence for the words beside it
    near: str  # the same beside a run of capitalised words: small words and marks are told as they are
    profile: Profile
    ordinary: bool  # a capitalised word of no kind at all: nothing about it needs a second look
    telling: bool  # for who says what: a verb of saying, "he", "the", a mark between clauses
    joins: bool  # a run of capitalised words may hold it


# What the letters or accents printed tell of a word, and folded ones do not: the man, and not the month, "Jan.";
# Mohammed, and not "MD"; a man of Nigeria, and not "Según"; in Turkish his wife, and not Esi of Ghana.
AS_PRINTED = {
    "Jan": frozenset[str](), "Md": frozenset[str](), "Md.": frozenset[str](), "Segun": frozenset[str](),
    "Eşi": frozenset({"relation"}),
}  # fmt: skip
LINKS = frozenset(("Ag",))  # also with a capital: "Iyad Ag Ghali", the son of


@lru_cache(maxsize=1 << 16)
def look_up(text: str) -> Word:
    """What the lexicon knows of a word as printed."""
    folded = fold(text)
    bare = folded.replace(".", "") or folded
    kinds = cues.kinds().get(bare) or cues.kinds().get(bare.rpartition("-")[2], frozenset()) & OFFICES
    if not kinds and text[1:2] in APOSTROPHES and text[0] in "lLdD":
        kinds = cues.kinds().get(fold(text[2:]), frozenset()) & OFFICES  # "l'élue"
    if not kinds and folded.endswith("s") and text[0].isupper():
        kinds = cues.kinds().get(folded[:-1], frozenset()) & NATIONS  # "Afghans"
    if not kinds and OFFICE_OF.search(folded):
        kinds = frozenset({"office"})
    if not kinds and CALLED_AFTER.search(folded):
        kinds = frozenset({"place"})
    if not text.islower():
        kinds -= OWNERS
    kinds = AS_PRINTED.get(text, kinds)
    grade = places.grade(folded) or places.grade(bare)
    thing = "-" in text and not kinds.isdisjoint(THINGS)  # "Co-op"
    name = "" if thing or AS_PRINTED.get(text) else "given" if text in {"Md", "Md."} else _name(folded)
    common = folded.isalpha() and cues.is_common(folded)
    capital, shape = _capital(text), _shape(text)
    kind = _kind(text, kinds, shape)
    label = _label(kind, name, grade, common=common, capital=capital, mark=shape == "mark")
    exact = kind in {"stop", "preposition", "pronoun"} or (shape == "mark" and kind != "number")
    near = folded if exact else label
    ending = folded[-3:] if not name and shape in {"title", "joined"} else ""
    profile = _same(Profile(kind, name, grade, common, shape, label, ending))
    ordinary = capital and not kinds and shape != "initial"
    telling = text in CLAUSES or folded in {"he", "she", "the"} or ("speech" in kinds and text.islower())
    joins = capital or kind in {"particle", "link"}
    known = (kinds, kind, name, grade, common, capital, shape, label, near, profile, ordinary, telling, joins)
    return Word(text, folded, folded.strip("."), *known)


def number(digits: str) -> Word:
    """The same as `look_up` for a row of the digits 0 to 9; not remembered, for a table holds any number of them."""
    if digits in cues.kinds() or places.grade(digits):
        return look_up(digits)
    return look_up("00")._replace(text=digits, folded=digits, bare=digits)


@lru_cache(maxsize=1 << 14)
def _same(profile: Profile) -> Profile:
    """One object for all words that are alike, which is quicker to compare."""
    return profile


def _name(folded: str) -> str:
    """What a folded word is as a part of names."""
    if len(folded) < 2 or folded[0].isdecimal():
        return ""
    family = is_common_surname(folded) or is_eastern_surname(folded)
    if cues.is_given(folded):
        return "given or family" if family else "given"
    if family:
        return "family"
    forms = spread(folded)
    if "-" in folded:
        forms = max(forms, *(spread(part) for part in folded.split("-") if len(part) > 1), 0, 0)
    return "famous" if forms >= 25 else "known" if forms >= 8 else "rare" if forms else ""


def _kind(text: str, kinds: frozenset[str], shape: str) -> str:
    if shape == "initial" and text not in {"A", "I", "À"}:
        return "initial"
    if (text[0].islower() or text in LINKS) and not kinds.isdisjoint({"particle", "link"}):
        return "particle" if "particle" in kinds else "link"
    if "-" in text and cues.is_common(last := text.rpartition("-")[2]) and last.islower() and not kinds & THINGS:
        return "compound"  # "State-run", "Prize-winning"
    if not text[0].isalpha():
        return "number" if text[0].isdigit() else text[:2]
    return next((kind for kind in CLASSES if kind in kinds), "")


def _capital(text: str) -> bool:
    """Whether the word is written as names are: "Dehqan", "al-Jabouri", "d'Estaing", "DiCaprio"."""
    return (
        text[0].isupper()
        or any(a in "-'’" and b.isupper() for a, b in pairwise(text))
        or (text[0] < SPACELESS and text[0].isalpha() and not text[0].islower())
    )


def _shape(text: str) -> str:
    if INITIAL.fullmatch(text):
        return "initial"
    if not text[0].isalpha():
        return "mark"
    if text.isupper():
        return "capitals"
    if text.islower():
        return "lower"
    if CAMEL.search(text):
        return "camel"
    return "joined" if JOINT.search(text) else "title"


def _label(kind: str, name: str, place: str, *, common: bool, capital: bool, mark: bool) -> str:
    """A word in short: its class, else what it is as a name."""
    if not capital and kind in {"", "stop", "preposition", "pronoun", "speech"}:
        return kind or "lower"
    if kind and mark:
        return kind
    if kind:
        if capital and kind in THINGS and name in {"family", "given or family"}:
            return f"{kind} or family name"  # "Park"
        if kind == "calendar" and name == "given":
            return "month and given name"
        return kind if capital else f"{kind} in lower case"
    if place in {"country", "great"}:
        return f"{place} place{' and given name' if name == 'given' else ''}"
    known = f"{name} name" if name else "unknown"
    return f"{known}, common word" if common else f"{known}, town" if place else known
