"""Names in Cyrillic, Greek, Arabic and Persian letters, by a given name that is known and the words behind it.

The weights are learned from English; here a few plain rules must do. What is found is kept as printed, declined
or not.
"""

import re
from collections.abc import Sequence

from builder.annotate import cyrillic
from builder.annotate.recognise import Found
from builder.annotate.words import Word
from builder.lexicon import eastern
from builder.lexicon.variants import spread

GIVEN = 22  # forms in all scripts from which a part is surely a given name
LIKELY = 4  # from which it is one before what ends as surnames do
TITLED = 4  # from which it is one behind a title, where no letter is a capital
LONGEST = 4
# Slavic endings of cases, and what the name ends in without them.
ENDINGS = (
    ("ого", "ии"), ("ому", "ии"), ("ом", ""), ("ем", "и"), ("ым", ""), ("ою", "а"), ("ои", "а"), ("еи", "я"),
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
# How surnames end: Slavic, Turkic, Armenian and Georgian ones in Cyrillic, in any case; Persian ones.
SURNAME = re.compile(
    r"(?:[оеё]в|[иыії]н|с[ьъ]?к|цьк|цк|ић|иц|енк|чук|щук|юк|ик|як|ак|ич|ян|дзе|швили|ул|ець|дзь|ць)"
    r"(?:а|я|у|ю|е|ы|и|о|ом|ем|ым|им|ии|ои|ая|ую|ого|ому)?$"
)
PERSIAN = re.compile(r"(?:پور|نیا|زاده|فر|نژاد|منش|راد|پناه|خواه|دوست)$")
AS_ARABIC = str.maketrans("یکہے", "يكهي")
LONE = 8  # forms from which a part between marks is surely a given name
NAMED_AFTER = frozenset("имени им улица улице улицы улицу площадь площади проспект проспекте вулиця імені".split())
PERSIAN_LETTERS = frozenset("پچژگکی")
SAYING = frozenset("گفت افزود اظهار قال قالت اكد اكدت اضاف صرح".split())
CLITICS = frozenset("يتوفلسی")  # with which verbs and other words begin
FUTURE = ("سي", "ست", "سن")  # with which Arabic verbs begin
SONS = frozenset("بن ابن".split())
FATHERS = frozenset("ابو بن ابن عبد ال ام".split())  # the next word belongs to the name
CASES = re.compile(r"(?:а|я|у|ю|ы|и|е|ь|ью|ии|ию|ои|еи|ая|ую|ыи|ом|ем|ою|ею|ым|им|ого|его|ому|ему)?$")
OFFICE = 10  # words back in which an office stands that a nation's adjective belongs to
REACH = 4  # words back in which such a word must stand


def applies(words: list[Word]) -> bool:
    """Whether most words of the block are in other than Latin letters."""
    foreign = [word for word in words[:60] if word.text[0] > "\u036f" and word.shape != "mark"]
    return len(foreign) > 0.5 * sum(word.shape != "mark" for word in words[:60]) if foreign else False


def recognise(words: list[Word]) -> list[Found]:
    """Every name of a block, in order."""
    found: list[Found] = []
    at = 0
    persian = any(not PERSIAN_LETTERS.isdisjoint(word.text) for word in words)
    while at < len(words):
        if end := _between_quotes(words, at):
            found.append(Found(at + 1, end, float(end - at), "stands in quotation marks beside an office"))
            at = end
            continue
        end = _cased(words, at) if words[at].text[0].isupper() else _uncased(words, at, persian=persian)
        if end:
            found.append(Found(at, end, float(end - at), "begins with a known given name"))
        elif end := cyrillic.name_at(words, at):
            found.append(Found(at, end, float(end - at), "stands behind an office, or ends as surnames do"))
        at = max(at + 1, end)
    return found


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


def _uncased(words: list[Word], at: int, *, persian: bool) -> int:
    """Where a name ends that begins here with a known given name behind a title. 0 if none does."""
    folded = words[at].folded
    if persian and spread(folded) and at + 1 < len(words) and PERSIAN.search(words[at + 1].folded):
        return at + 2
    if len(folded) < 3 or folded.startswith("ال") or folded in _no_name():
        return 0
    following = words[at + 1].folded if at + 1 < len(words) else ""
    fathered = words[at - 1].folded.replace("ة", "ه") in _leading() and (
        following in FATHERS or (spread_of(folded) > 0 and following[:2] == "ال")
    )
    if persian and (_set_off(words, at) or _before_office(words, at)):
        return at + 2
    fathered = fathered or (following in SONS and spread_of(folded) >= LIKELY)
    if spread_of(folded) < TITLED and folded != "عبد" and not (at and fathered):
        return 0
    near = [word.folded.replace("ة", "ه") for word in words[max(0, at - REACH) : at]]
    led = [form for word in near for form in (word, word[1:])]  # also behind "and" and "to"
    said = at + 2 < len(words) and words[at + 2].folded in SAYING and spread(folded) >= GIVEN
    sure = said or (following in SONS and at + 3 < len(words) and words[at + 3].folded.startswith("ال"))
    if _leading().isdisjoint(led) and not sure and not _of_nation(words, at):
        return 0
    end = at + 1
    while end < min(at + LONGEST, len(words)):
        part = words[end].folded
        article = part.startswith("ال") and (end == at + 1 or words[at].folded == "عبد")
        fathered = words[end - 1].folded in FATHERS or part in FATHERS
        stranger = end == at + 1 and spread(folded) >= GIVEN and len(part) > 3 and part[0] not in CLITICS
        named = part.endswith(("ی", "ي")) and not part.startswith(FUTURE)
        before_office = end + 1 < len(words) and words[end + 1].folded in _leading() and len(part) > 3
        known = article or fathered or stranger or spread_of(part) or named or before_office or PERSIAN.search(part)
        if part in _no_name() or not known or _whole(words, at, end):
            break
        end += 1
    return end if end - at > 1 and words[end - 1].folded not in FATHERS else 0


def _whole(words: list[Word], at: int, end: int) -> bool:
    """Whether a surname with its article has ended the name: what follows without one belongs to the sentence."""
    last = words[end - 1].folded
    if words[end].folded.startswith("ال"):
        return False
    return end - at > 1 and last.startswith("ال") and words[end - 2].folded not in FATHERS and last != "ال"


def _between_quotes(words: list[Word], at: int) -> int:
    """Where a name ends that begins behind this mark, as Persian papers set them: "«Ann Lee» the minister"."""
    if words[at].text != "«" or at + 3 >= len(words) or not "\u0600" <= words[at + 1].text[0] <= "\u06ff":
        return 0
    end = next((k for k in range(at + 3, min(at + 6, len(words))) if words[k].text == "»"), 0)
    inside = [word.folded for word in words[at + 1 : end]]
    if not inside or not _no_name().isdisjoint(inside) or any(word.shape == "mark" for word in words[at + 1 : end]):
        return 0
    office = any(word.folded in _leading() for word in words[end + 1 : end + 3])
    return end if office or spread_of(inside[0]) >= LONE else 0


def _of_nation(words: list[Word], at: int) -> bool:
    """Whether an Arabic adjective stands before the word, "the Iranian": of an office, or of another behind "and"."""
    printed = words[at - 1].folded if at else ""
    before = printed.removeprefix("و")
    held = not _leading().isdisjoint(word.folded for word in words[max(0, at - OFFICE) : at])
    sure = held and (before != printed or spread_of(words[at].folded) >= LONE)
    return sure and len(before) > 5 and before.startswith("ال") and before.endswith(("ي", "يه", "ية"))


def is_leading(folded: str) -> bool:
    """Whether the word leads up to a name: an office, an honorific."""
    return folded.replace("ة", "ه") in _leading() or folded in _leading()


def is_no_name(folded: str) -> bool:
    """Whether the word is one of the language that is no name, though names are spelled so."""
    return folded in _no_name()


def _leading() -> frozenset[str]:
    """Words that lead up to a name where no letter is a capital."""
    return eastern.words("arabic", "before")


def _no_name() -> frozenset[str]:
    return eastern.words("arabic", "no name")


def _set_off(words: list[Word], at: int) -> bool:
    """Whether a given name and a word stand between marks, or before the Urdu word that marks who did it."""
    if at + 2 >= len(words) or spread_of(words[at].folded) < TITLED or words[at].folded in _no_name():
        return False
    second, after = words[at + 1], words[at + 2]
    if second.shape == "mark" or second.folded in _no_name():
        return False
    behind = at == 0 or words[at - 1].shape == "mark"
    return (behind and after.text == "،" and spread_of(words[at].folded) >= LONE) or after.folded == "نے"


def _before_office(words: list[Word], at: int) -> bool:
    """Whether a sentence opens with a given name, a surname and an office: "کریم ماوجی نماینده شبکه"."""
    opens = at == 0 or words[at - 1].text in {".", ":", "؛"}
    if not opens or at + 2 >= len(words) or spread_of(words[at].folded) < LONE or is_no_name(words[at + 1].folded):
        return False
    return is_leading(words[at + 2].folded) and words[at + 1].shape != "mark"


def spread_of(folded: str) -> int:
    """How many forms a part has in all scripts, as Arabs, Persians or Urdu speakers write its letters."""
    return max(spread(folded), spread(folded.translate(AS_ARABIC)))


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
