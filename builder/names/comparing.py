"""Compare two printed names: line up their parts, weigh what agrees and what does not, and say so in words."""

import re
from functools import lru_cache
from itertools import pairwise

from builder.lexicon.given_names import are_couple, of_several
from builder.lexicon.surnames import are_alike, is_common_surname, is_eastern_surname
from builder.model import Reason, Ruling, Verdict
from builder.names.aligning import Alignment, Pair, align
from builder.names.arabic import is_arabic
from builder.names.eastern import compare_syllables, may_be_eastern
from builder.names.part_match import PartMatch, match
from builder.names.parts import Name, Part, parse
from builder.names.weights import AGAINST, AGREES, FAR, POSSIBLE, SAME

SYLLABLES = {
    "same": "their syllables are the same, in whatever romanisation",
    "may be": "their syllables may be the same in two romanisations",
    "differ": "their syllables are not the same",
}
PATRONYMIC = re.compile(r"(?:ov|ev|yev|ow|ew)(?:ich|ych|itch|ic|na)$|ich$|ychna$|inichna$")


@lru_cache(maxsize=1 << 17)
def compare(left: str, right: str) -> Ruling:
    """Judge whether two printed names are one person's: "same", "possible" or "different", with reasons in words.

    Symmetric but for the order of `left` and `right` in the ruling. Needs no context, so it never says "same" of a
    single name alone, nor where a whole first or middle name is missing from one side.
    """
    one, two = sorted((parse(left), parse(right)), key=_order)
    reasons = _reasons(one, two)
    score = round(max(0.0, min(1.0, sum(reason.weight for reason in reasons))), 3)
    verdict: Verdict = "same" if score >= SAME else "possible" if score >= POSSIBLE else "different"
    return Ruling(left, right, verdict, score, tuple(reasons))


def same(left: str, right: str) -> bool:
    """Whether `compare` says "same" of two printed names; most pairs are seen at once to have no part in common."""
    return _may_agree(parse(left), parse(right)) and compare(left, right).verdict == "same"


def _may_agree(one: Name, two: Name) -> bool:
    """Whether any two parts agree by more than an initial, also closed up; or the names may be of the east.

    Of names with as many parts every two must agree, or the first of one with the last of the other.
    """
    if len(one.parts) == len(two.parts) and _apart(one.parts, two.parts):
        return compare_syllables(one, two) == "same"
    mine, theirs = ([part.text for part in name.parts if not part.initial] for name in (one, two))
    if any(match(left, right) for left in mine for right in theirs):
        return True
    closed_up = ((mine, theirs), (theirs, mine)) if len(one.parts) != len(two.parts) else ()
    if any(match(a + b, whole) for parts, others in closed_up for a, b in pairwise(parts) for whole in others):
        return True
    return may_be_eastern(one) or may_be_eastern(two)


def _apart(one: tuple[Part, ...], two: tuple[Part, ...]) -> bool:
    """Whether names of as many parts cannot be one in any order that `_reasons` tries: some parts differ."""
    if all(match(mine.text, theirs.text) for mine, theirs in zip(one, two, strict=True)):
        return False
    return not one or not (match(one[-1].text, two[0].text) or match(one[0].text, two[-1].text))


def _order(name: Name) -> tuple[str, ...]:
    return tuple(part.text for part in name.parts)


def _reasons(one: Name, two: Name) -> list[Reason]:
    syllables = compare_syllables(one, two)
    if syllables != "not eastern":
        return [Reason("syllables", AGREES[f"syllables {syllables}"], SYLLABLES[syllables])]
    straight = align(one.parts, two.parts)
    reasons = _weigh(one, two, straight)
    if len(straight.pairs) == max(len(one.parts), len(two.parts)):
        return reasons
    for turned in _turns(one.parts, two.parts):
        alignment = align(one.parts, turned)
        if len(alignment.pairs) > len(straight.pairs) or alignment.worth > straight.worth + 0.5:
            other = _weigh(one, Name(turned, two.suffix, two.titled), alignment, turned=True)
            if sum(reason.weight for reason in other) > sum(reason.weight for reason in reasons):
                reasons = other
    return reasons


def _turns(one: tuple[Part, ...], two: tuple[Part, ...]) -> list[tuple[Part, ...]]:
    """The second name with its first part last or its last part first, where that may agree with the first name.

    So with the second and the third of three the other way round, as in Uganda: Anna Kato Berg, Anna Berg Kato.
    """
    if min(len(one), len(two)) < 2 or any(part.initial for part in two):
        return []
    turns = []
    if match(one[-1].text, two[0].text):
        turns.append(two[1:] + two[:1])
    if match(one[0].text, two[-1].text):
        turns.append(two[-1:] + two[:-1])
    if len(one) == len(two) == 3 and match(one[1].text, two[2].text) and match(one[2].text, two[1].text):
        turns.append((two[0], two[2], two[1]))
    return turns


def _weigh(one: Name, two: Name, alignment: Alignment, *, turned: bool = False) -> list[Reason]:
    """All reasons: a share of the score for each pair of parts, then what is taken off."""
    pairs = alignment.pairs
    if not pairs:
        return [Reason("parts differ", 0.0, "no part of one name agrees with a part of the other")]
    reasons = []
    for pair in pairs:
        mine, theirs = sorted((_printed(one, pair.left), _printed(two, pair.right)))
        share = round(pair.how.worth / len(pairs), 3)
        reasons.append(Reason(pair.how.feature, share, _agree(pair.how, mine, theirs)))
    left_over = [part for at, part in enumerate(one.parts) if all(at not in pair.left for pair in pairs)]
    right_over = [part for at, part in enumerate(two.parts) if all(at not in pair.right for pair in pairs)]
    if left_over and right_over:
        feature = "initials differ" if all(p.initial for p in left_over + right_over) else "parts differ"
        reasons.append(_against(feature, " stands against ".join(sorted((_list(left_over), _list(right_over))))))
    elif (left_over or right_over) and _rival_initials(one, two, left_over + right_over):
        reasons.append(_against("initials differ", f"{_list(left_over + right_over)} is in one name only"))
    elif left_over or right_over:
        fuller, thinner = (one, two) if left_over else (two, one)
        used = [pair.left if left_over else pair.right for pair in pairs]
        reasons += _missing(fuller, thinner, left_over or right_over, {at for ats in used for at in ats})
    told = any(reason.feature == "father missing" for reason in reasons)
    reasons += [reason for reason in _whole(one, two, pairs, turned=turned) if not told or reason.feature != "son of"]
    if _arabic(one) != _arabic(two):
        reasons.append(_against("letters without vowels", "one is in Arabic letters, which leave out vowels"))
    return reasons


def _arabic(name: Name) -> bool:
    return any(is_arabic(part.printed) for part in name.parts if not part.printed.isascii())


def _rival_initials(one: Name, two: Name, over: list[Part]) -> bool:
    """Whether an initial is left over though both names have a middle: George W. and George H. W."""
    return any(part.initial for part in over) and min(len(one.parts), len(two.parts)) > 2


def _missing(fuller: Name, thinner: Name, over: list[Part], used: set[int]) -> list[Reason]:
    """What it takes off that one name lacks parts of the other."""
    if len(fuller.parts) == 4 and used == {0, 2}:
        words = f"{_list(over)} are in one name only"
        return [_against("second names missing", words)]
    reasons: list[Reason] = []
    first, last = min(used), max(used)
    for part in over:
        at = fuller.parts.index(part)
        if part.abbreviated:
            feature = "Mohammed missing"
        elif at < first:
            feature = "first name missing"
        elif at > last:
            house = part.link == "house" and len(used) > 1 and _son(thinner)
            feature = "house missing" if house else "last name missing"
        elif part.initial:
            common = is_common_surname(fuller.parts[-1].text)
            feature = "middle initial missing, common surname" if common else "middle initial missing"
        elif PATRONYMIC.search(part.text) and at == 1 and len(fuller.parts) == 3:
            feature = "patronymic missing"
        else:
            feature = "father missing" if part.link == "son" else "middle name missing"
        if all(reason.feature != feature for reason in reasons):
            reasons.append(_against(feature, f"{part.printed} is in one name only"))
    return reasons


def _two_of_one_sound(one: Name, two: Name) -> list[Reason]:
    """Surnames and given names that are known to be two, however alike they sound."""
    reasons = []
    if are_alike(one.parts[-1].text, two.parts[-1].text):
        reasons.append(_against("surnames of one sound", "two surnames sound alike"))
    if are_couple(one.parts[0].text, two.parts[0].text):
        reasons.append(_against("man and woman", "one given name is a man's, the other a woman's"))
    return reasons


def _son(name: Name) -> bool:
    return any(part.link == "son" for part in name.parts)


def _whole(one: Name, two: Name, pairs: tuple[Pair, ...], *, turned: bool) -> list[Reason]:
    """What is said of the names as wholes: suffixes, single names, order, lone initials."""
    reasons = []
    if one.suffix != two.suffix:
        marks = " against ".join(sorted(name.suffix.capitalize() or "none" for name in (one, two)))
        reasons.append(_against("suffix", f"the suffixes disagree: {marks}"))
    if min(len(one.parts), len(two.parts)) == 1 and not any(pair.how.feature == "joined" for pair in pairs):
        reasons.append(_against("single name", "a single name alone is not enough"))
    if is_common_surname(one.parts[-1].text) and any(_of_several(one, two, pair) for pair in pairs):
        reasons.append(_against("short form, common surname", "the short form is that of several names"))
    pets = [pair for pair in pairs if pair.how.feature == "pet form"]
    if any(pair.left[-1] == len(one.parts) - 1 or pair.right[-1] == len(two.parts) - 1 for pair in pets):
        reasons.append(_against("pet form of a surname", "short forms are not used of surnames"))
    elif pets:
        reasons.append(_against("pet form", "it may be a name of its own"))
    reasons += _two_of_one_sound(one, two)
    if any(pair.how.worth < FAR for pair in pairs):
        reasons.append(_against("far in sound", "one part is far off in sound"))
    initials = [pair for pair in pairs if pair.how.feature == "initial"]
    full = [pair for pair in pairs if pair.how.feature != "initial"]
    complete = len(pairs) == len(one.parts) == len(two.parts)
    if len(initials) == 1 and len(full) == 1 and not complete:
        reasons.append(_against("one of several initials", "of the given names no more than an initial agrees"))
    elif len(initials) == 1 and len(full) == 1:
        reasons.append(_against("one initial", "of the given name there is only an initial"))
    if not full:
        reasons.append(_against("parts differ", "nothing but initials agrees"))
    if turned:
        eastern = any(is_eastern_surname(part.text) for part in (one.parts[0], one.parts[-1]))
        feature = "order" if eastern else "order, not of the east"
        reasons.append(_against(feature, "the parts stand in another order"))
    if _son(one) != _son(two) and min(len(one.parts), len(two.parts)) == 2:
        reasons.append(_against("son of", "only one of them says whose son"))
    return reasons


def _of_several(one: Name, two: Name, pair: Pair) -> bool:
    """Whether two given names agree by a short form that stands for more than one name: Pat, Chris."""
    if pair.how.feature != "short form":
        return False
    return any(of_several(name.parts[ats[0]].text) for name, ats in ((one, pair.left), (two, pair.right)))


def _against(feature: str, words: str) -> Reason:
    return Reason(feature, -AGAINST[feature], words)


def _agree(how: PartMatch, mine: str, theirs: str) -> str:
    words = {
        "identical": f"both print {mine}",
        "variant": f"{mine} and {theirs} are known spellings of one name",
        "sound": f"{mine} and {theirs} are near in sound",
        "joined": f"{mine} and {theirs} are one name, closed up or not",
        "short form": f"{mine} and {theirs} are forms of one given name",
        "pet form": f"{mine} may be a form of {theirs}, or the other way round",
        "initial": f"the initial agrees: {mine}, {theirs}",
        "servant left out": f"{mine} and {theirs} are one name, with Abd, the servant of, and without",
    }
    return words[how.feature]


def _printed(name: Name, ats: tuple[int, ...]) -> str:
    return " ".join(name.parts[at].printed for at in ats)


def _list(parts: list[Part]) -> str:
    return " ".join(part.printed for part in parts)
