"""Names in Cyrillic, Greek and other letters than Latin ones, by a given name that is known and the words behind it.

The weights are learned from English; here a few plain rules must do. What is found is kept as printed, declined
or not.
"""

import re
from collections.abc import Sequence

from builder.annotate import arabic_letters, cyrillic
from builder.annotate import persian as persian_names
from builder.annotate.recognise import Found
from builder.annotate.words import Word
from builder.lexicon.variants import spread

GIVEN = 22  # forms in all scripts from which a part is surely a given name
LIKELY = 4  # from which it is one before what ends as surnames do
LONGEST = 4
# Slavic endings of cases, and what the name ends in without them.
ENDINGS = (
    ("ого", "ии"), ("ому", "ии"), ("ом", ""), ("ем", "и"), ("ем", "ь"), ("ем", ""), ("єм", "и"), ("ым", ""),
    ("ою", "а"), ("ои", "а"), ("еи", "я"),
    ("а", ""), ("у", ""), ("е", ""), ("ы", "а"), ("у", "а"), ("е", "а"), ("и", "я"), ("ю", "я"), ("я", "и"),
    ("ю", "и"), ("я", "ь"), ("и", "а"),
)  # fmt: skip
# The same of Greek names, which lose or change their last letters: "τον Νίκο Χριστοδουλίδη".
GREEK = (("ου", "οσ"), ("ο", "οσ"), ("η", "ησ"), ("α", "ασ"), ("ησ", "η"), ("ασ", "α"), ("εα", "εασ"))
GREEK_GIVEN = 8
GREEK_SURNAME = re.compile(r"(?:οπουλοσ?|οπουλου|(?:ιδ|αδ|ακ|ελ)(?:ησ?|ου)|ατοσ|ατου|ογλου|ιτησ|ωτησ)$")
GREEK_OFFICE = re.compile(
    r"(?:πρωθυπουργ|υπουργ|προεδρ|δημαρχ|βουλευτ|εκπροσωπ|διευθυντ|καθηγητ|γραμματε|αρχηγ|περιφερειαρχ|δικηγορ|εισαγγελε"
    r"|στρατηγ|υποψηφι|προπονητ|επικεφαλ|κυβερνητ|πρεσβ|επιτροπ)\w*$"
)
# How surnames end: Slavic, Turkic, Armenian and Georgian ones in Cyrillic, in any case.
SURNAME = re.compile(
    r"(?:[оеё]в|[иыії]н|с[ьъ]?к|цьк|цк|ић|иц|енк|чук|щук|юк|ик|як|ак|ич|ян|дзе|швили|ул|ець|дзь|ць)"
    r"(?:а|я|у|ю|е|ы|и|о|ом|ем|ым|им|ии|ои|ая|ую|ого|ому)?$"
)
NAMED_AFTER = frozenset("имени им улица улице улицы улицу площадь площади проспект проспекте вулиця імені".split())
CASES = re.compile(r"(?:а|я|у|ю|ы|и|е|ь|ью|ии|ию|ои|еи|ая|ую|ыи|ом|ем|ою|ею|ым|им|ого|его|ому|ему)?$")


def applies(words: list[Word]) -> bool:
    """Whether most words of the block are in other than Latin letters."""
    foreign = [word for word in words[:60] if word.text[0] > "\u036f" and word.shape != "mark"]
    return len(foreign) > 0.5 * sum(word.shape != "mark" for word in words[:60]) if foreign else False


def recognise(words: list[Word]) -> list[Found]:
    """Every name of a block, in order."""
    found: list[Found] = []
    at = 0
    persian = arabic_letters.is_persian(words)
    while at < len(words):
        if end := arabic_letters.between_quotes(words, at):
            found.append(Found(at + 1, end, float(end - at), "stands in quotation marks beside an office"))
            at = end
            continue
        cased = words[at].text[0].isupper()
        end = _cased(words, at) if cased else _uncased(words, at, persian=persian)
        if end:
            found.append(Found(at, end, float(end - at), "begins with a known given name"))
        elif end := cyrillic.name_at(words, at):
            found.append(Found(at, end, float(end - at), "stands behind an office, or ends as surnames do"))
        at = max(at + 1, end)
    return found


def _uncased(words: list[Word], at: int, *, persian: bool) -> int:
    """Where a name in Arabic letters ends that begins here, 0 if none does."""
    end = persian_names.name_at(words, at) if persian else 0
    return end or arabic_letters.name_at(words, at, persian=persian)


def _cased(words: list[Word], at: int) -> int:
    """Where a name ends that begins here with a given name or an initial, with capitals behind it; 0 if none does."""
    initials = at
    while initials < len(words) and words[initials].shape == "initial" and words[initials].text.endswith("."):
        initials += 1
    if (at and words[at - 1].folded in NAMED_AFTER) or cyrillic.OFFICE.match(words[at].folded):
        return 0
    begun = initials > at or _is_given(words[at]) or _likely(words[at : at + 2]) or _greek(words, at)
    end = max(at + 1, initials)
    limit = min(end + (1 if initials > at else LONGEST - 1), len(words))
    while begun and end < limit and words[end].text[0].isupper() and words[end].shape != "initial":
        end += 1
    return end if end - at > 1 and begun and words[end - 1].shape != "initial" else 0


def _likely(words: list[Word]) -> bool:
    """Whether a less known given name is followed by what ends as surnames do."""
    if len(words) < 2 or not SURNAME.search(words[1].folded):
        return False
    folded = words[0].folded
    plain = [folded[: -len(ending)] + plain for ending, plain in ENDINGS if folded.endswith(ending)]
    return len(folded) > 2 and max(map(spread, (folded, *plain))) >= LIKELY


def nominative(parts: Sequence[str]) -> bool:
    """Whether a name stands as it is called, as far as that can be told: false only for a declined given name."""
    return not "а" <= parts[0][0] <= "ґ" or spread(parts[0]) >= LIKELY


def same_but_declined(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two Slavic names are one in two cases; Александр Орлов and Александра Орлова may be two people."""
    if len(one) != len(two) or not "а" <= one[0][0] <= "ґ" or (nominative(one) and nominative(two)):
        return False
    return all(_declined(a, b) for a, b in zip(one, two, strict=True))


def _declined(one: str, two: str) -> bool:
    shared = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return shared > 2 and all(CASES.fullmatch(part[shared:]) for part in (one, two))


def _greek(words: list[Word], at: int) -> bool:
    """Whether a Greek name begins here: with a known given name, or behind an office."""
    folded = words[at].folded
    if not "α" <= folded[0] <= "ω":
        return False
    forms = (folded, *(folded[: -len(old)] + new for old, new in GREEK if folded.endswith(old)))
    best = max(map(spread, forms))
    if at and words[at - 1].text.islower() and len(words[at - 1].text) > 3 and at + 1 < len(words):
        best = GREEK_GIVEN if GREEK_SURNAME.search(words[at + 1].folded) else best  # "η αρχιτέκτονας Ελπίδα …"
    led = any(GREEK_OFFICE.match(word.folded) for word in words[max(0, at - 3) : at])
    place = led and folded.endswith("ου") and at + 2 < len(words) and words[at + 2].text[0].isupper()
    return best >= (1 if led else GREEK_GIVEN) and not place  # "της Κύπρου Νίκο …"


def _is_given(token: Word) -> bool:
    """Whether the word is a known given name, in the nominative or another case."""
    folded = token.folded
    if len(folded) < 3:
        return False
    if spread(folded) >= GIVEN:
        return True
    return "а" <= folded[0] <= "я" and any(
        folded.endswith(ending) and spread(folded[: -len(ending)] + plain) >= GIVEN for ending, plain in ENDINGS
    )
