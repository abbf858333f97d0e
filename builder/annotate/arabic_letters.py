"""Names in Arabic and Persian letters, where none is a capital: by given names, offices, and what is no other word.

وزير الخارجية جبريل ساوادوغو       a known given name behind an office, and a word that is no common one
الجيولوجي الفرنسي إيرفيه كازاليس    two words that are none, behind who somebody is and of what nation
غلامرضا دانشور وزیر نیرو            a Persian name before its office
"""

import re
from functools import cache

from builder.annotate.words import Word
from builder.lexicon import eastern, rarity
from builder.lexicon.variants import spread

GIVEN = 22  # forms in all scripts from which a part is surely a given name
LONE = 8  # those from which one between marks is
TITLED = 4  # those from which one behind a title is
LONGEST = 4  # words of a name
PERSIAN = re.compile(r"(?<=\w\w)(?:پور|نیا|زاده|فر|نژاد|منش|راد|پناه|خواه|دوست|وف|اف|وند)$")
PERSIAN_LETTERS = frozenset("پچژگکی")
AS_ARABIC = str.maketrans("یکہے", "يكهي")
JOINER = "\u200c"  # between the parts of one Persian word
# What Persian given names of two parts end in: Gholamreza, Alireza, Sher Ali.
SECOND = ("رضا", "علی", "حسین", "حسن", "عباس", "محمد", "اصغر", "اکبر", "الله", "مهدی", "جان")
FIRST = frozenset("غلام شیر نور شاه میر گل خان امیر سید عبد قربان نظر دوست".split())
SAYING = frozenset("گفت افزود اظهار قال قالت اكد اكدت اضاف صرح".split())
CLITICS = frozenset("يتوفلسی")  # with which verbs and other words begin
PREFIXES = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س", "ي", "ت", "ن", "ا")
SUFFIXES = ("ون", "ين", "ات", "ان", "ها", "هم", "نا", "ه", "ي", "ا")
FUTURE = ("سي", "ست", "سن")  # with which Arabic verbs begin
SONS = frozenset("بن ابن".split())
FAITH = ("الدين", "الله")  # ends a given name, not a surname
FATHERS = frozenset("ابو بن ابن عبد ال ام ولد".split())  # the next word belongs to the name
OFFICE = 10  # words back in which an office stands that a nation's adjective belongs to
REACH = 4  # words back in which such a word must stand


def is_persian(words: list[Word]) -> bool:
    """Whether the block has letters that Arabic has not: Persian and Urdu, which put no article before names."""
    return any(not PERSIAN_LETTERS.isdisjoint(word.text) for word in words)


def name_at(words: list[Word], at: int, *, persian: bool) -> int:
    """Where a name ends that begins here; 0 if none does."""
    folded = words[at].folded
    if persian and spread(folded) and at + 1 < len(words) and PERSIAN.search(words[at + 1].folded):
        return at + 2
    if len(folded) < 3 or folded.startswith("ال") or folded in _no_name():
        return 0
    if (persian and (_set_off(words, at) or _interviewed(words, at))) or _before_office(words, at, persian=persian):
        return at + 2
    if not persian and _strangers(words, at):
        return at + 2
    return _end(words, at, persian=persian) if _begins(words, at, persian=persian) else 0


def _begins(words: list[Word], at: int, *, persian: bool) -> bool:
    """Whether a known given name stands here, behind a title or with another sign that it is one."""
    folded = words[at].folded
    following = words[at + 1].folded if at + 1 < len(words) else ""
    titled = at > 0 and is_leading(words[at - 1].folded)
    fathered = titled and (following in FATHERS or (spread_of(folded) > 0 and following[:2] == "ال"))
    fathered |= following in SONS and spread_of(folded) >= TITLED
    enough = TITLED if titled or not persian else _enough(folded)
    known = (given_spread(folded) if persian else spread_of(folded)) >= enough
    if not known and folded != "عبد" and not fathered:
        return False
    near = (word.folded for word in words[max(0, at - REACH) : at])
    led = any(is_leading(word) or is_leading(word[1:]) for word in near)  # also behind "and" and "to"
    said = at + 2 < len(words) and words[at + 2].folded in SAYING and spread(folded) >= GIVEN
    after = words[at + 3].folded if following in SONS and at + 3 < len(words) else ""
    sure = said or after.startswith("ال") or (persian and is_leading(after))
    return sure or led or _of_nation(words, at)


def _enough(folded: str) -> int:
    """How widespread a Persian given name must be; more where it is a word too: "port", "spring", "hope"."""
    return GIVEN if rarity.is_common(folded, "fa") else TITLED


def _end(words: list[Word], at: int, *, persian: bool) -> int:
    """Where the name ends that begins here; 0 if it has no second part."""
    end = at + 1
    while end < min(_limit(words, at), len(words)):
        part = words[end].folded
        if part in _no_name() or _whole(words, at, end) or (not persian and _past_father(words, at, end)):
            break
        if not _goes_on(words, at, end, persian=persian):
            break
        end += 1
        if not persian and not spread_of(part) and part not in FATHERS and _is_stranger(part):
            break  # a foreign surname
    while end > at and words[end - 1].folded in FATHERS:
        end -= 1
    return end if end - at > 1 else 0


def _past_father(words: list[Word], at: int, end: int) -> bool:
    """Whether a word that is common stands behind somebody's father: "فيصل بن بندر هدية", received a gift."""
    part = words[end].folded
    fathered = end - at > 2 and words[end - 2].folded in SONS and words[end - 1].folded not in FATHERS
    return fathered and part not in FATHERS and not part.startswith("ال") and rarity.is_common(part, "ar")


def _limit(words: list[Word], at: int) -> int:
    """Where a name ends at the latest: two words more for each grandfather, "يوسف بن علوي بن عبدالله"."""
    return at + LONGEST + 2 * (sum(word.folded in SONS for word in words[at + 2 : at + LONGEST]))


def _goes_on(words: list[Word], at: int, end: int, *, persian: bool) -> bool:
    """Whether the word at `end` may be a further part of the name that begins at `at`."""
    part, first = words[end].folded, words[at].folded
    if persian and end > at + 1 and rarity.is_common(part, "fa"):
        return False
    second = end == at + 1 or words[end - 1].folded in FAITH
    if part.startswith("ال") and (second or first == "عبد"):
        return True
    if words[end - 1].folded in FATHERS or part in FATHERS or spread_of(part) or PERSIAN.search(part):
        return True
    if second and (spread(first) >= GIVEN or words[end - 1].folded in FAITH) and len(part) > 3:
        return part[0] not in CLITICS or (not persian and _is_stranger(part))
    if part.endswith(("ی", "ي")) and not part.startswith(FUTURE):
        return True
    return end + 1 < len(words) and is_leading(words[end + 1].folded) and len(part) > 3


def _whole(words: list[Word], at: int, end: int) -> bool:
    """Whether a surname with its article has ended the name: what follows without one belongs to the sentence."""
    last = words[end - 1].folded
    if words[end].folded.startswith("ال") or last in FAITH:
        return False
    return end - at > 1 and last.startswith("ال") and words[end - 2].folded not in FATHERS and last != "ال"


def _strangers(words: list[Word], at: int) -> bool:
    """Whether two words that are no Arabic ones stand behind who somebody is, "the French geologist"."""
    if at < 1 or at + 1 >= len(words) or not all(_is_stranger(word.folded) for word in words[at : at + 2]):
        return False
    before = _settled(words[at - 1].folded)
    if is_leading(before):
        return True
    of_nation = before.startswith("ال") and before.endswith(("ي", "يه"))
    return of_nation and any(is_leading(word.folded) for word in words[max(0, at - 3) : at - 1])


def _is_stranger(folded: str) -> bool:
    """Whether it is no word of Arabic, as far as a table of some five thousand and their endings tells."""
    if len(folded) < 4 or folded in _no_name() or not folded.isalpha() or rarity.is_common(folded, "ar"):
        return False
    bare = [folded.removeprefix(prefix) for prefix in PREFIXES if folded.startswith(prefix)]
    return not any(
        rarity.is_common(stem, "ar")
        for form in (folded, *bare)
        for stem in (form, *(form.removesuffix(ending) for ending in SUFFIXES if form.endswith(ending)))
        if len(stem) > 2
    )


def between_quotes(words: list[Word], at: int) -> int:
    """Where a name ends that begins behind this mark, as Persian papers set them: "«Ann Lee» the minister"."""
    if words[at].text != "«" or at + 3 >= len(words) or not "\u0600" <= words[at + 1].text[0] <= "\u06ff":
        return 0
    end = next((k for k in range(at + 3, min(at + 6, len(words))) if words[k].text == "»"), 0)
    inside = [word.folded for word in words[at + 1 : end]]
    if not inside or not _no_name().isdisjoint(inside) or any(word.shape == "mark" for word in words[at + 1 : end]):
        return 0
    office = any(is_leading(word.folded) for word in words[end + 1 : end + 3])
    return end if office or spread_of(inside[0]) >= LONE else 0


def _of_nation(words: list[Word], at: int) -> bool:
    """Whether an Arabic adjective stands before the word, "the Iranian": of an office, or of another behind "and"."""
    printed = words[at - 1].folded if at else ""
    before = printed.removeprefix("و")
    held = any(is_leading(word.folded) for word in words[max(0, at - OFFICE) : at])
    sure = held and (before != printed or spread_of(words[at].folded) >= LONE)
    return sure and len(before) > 5 and before.startswith("ال") and before.endswith(("ي", "يه", "ية"))


def is_leading(folded: str) -> bool:
    """Whether the word leads up to a name: an office, an honorific."""
    return any(part in _leading() for part in _settled(folded).split(JOINER))  # also "prime-minister"


def is_no_name(folded: str) -> bool:
    """Whether the word is one of the language that is no name, though names are spelled so."""
    return folded in _no_name()


def _settled(folded: str) -> str:
    """The word as all keyboards write it."""
    return folded.replace("ة", "ه").translate(AS_ARABIC)


@cache
def _leading() -> frozenset[str]:
    """Words that lead up to a name where no letter is a capital."""
    return frozenset(map(_settled, eastern.words("arabic", "before")))


def _no_name() -> frozenset[str]:
    return eastern.words("arabic", "no name")


def _set_off(words: list[Word], at: int) -> bool:
    """Whether a given name and a word stand between marks, or before the Urdu word that marks who did it."""
    if at + 2 >= len(words) or spread_of(words[at].folded) < TITLED or words[at].folded in _no_name():
        return False
    second, after = words[at + 1], words[at + 2]
    if second.shape == "mark" or second.folded in _no_name() or is_leading(words[at].folded):
        return False
    behind = at == 0 or words[at - 1].shape == "mark"
    return (behind and after.text == "،" and spread_of(words[at].folded) >= LONE) or after.folded == "نے"


def _interviewed(words: list[Word], at: int) -> bool:
    """Whether a sentence opens with a given name, a word and "in an interview": "رحیم آزادی در گفت‌وگو با"."""
    opens = at == 0 or words[at - 1].text == "."
    told = [word.folded.replace(JOINER, "") for word in words[at + 2 : at + 4]]
    spoken = len(told) == 2 and told[0] == "در" and told[1].startswith("گفت")
    return opens and spoken and spread_of(words[at].folded) >= TITLED and not is_no_name(words[at + 1].folded)


def _before_office(words: list[Word], at: int, *, persian: bool) -> bool:
    """Whether a given name, a surname and an office follow each other: "کریم ماوجی نماینده شبکه".

    Where no sentence or clause opens with it, the given name must be well known.
    """
    if at + 2 >= len(words) or words[at + 1].shape == "mark" or not is_leading(words[at + 2].folded):
        return False
    second = words[at + 1].folded
    common = rarity.is_common(second, "fa" if persian else "ar") and not spread_of(second)
    if is_no_name(second) or is_leading(second) or common:
        return False
    opens = at == 0 or words[at - 1].text in {".", ":", "؛", "،", "و"}
    return given_spread(words[at].folded) >= (LONE if opens else GIVEN)


def given_spread(folded: str) -> int:
    """The spread of a given name; one made of two is as well known as any: "غلامرضا", "علی‌اصغر"."""
    first, _, second = folded.partition(JOINER)
    if not second:
        ending = next((ending for ending in SECOND if folded.endswith(ending) and len(folded) > len(ending) + 1), "")
        first, second = folded.removesuffix(ending) if ending else "", ending
    made = second in SECOND and (first in FIRST or spread_of(first) >= TITLED)
    return GIVEN if made else spread_of(folded)


def spread_of(folded: str) -> int:
    """How many forms a part has in all scripts, as Arabs, Persians or Urdu speakers write its letters."""
    return max(spread(folded), spread(folded.translate(AS_ARABIC)))
