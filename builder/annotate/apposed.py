"""Persons of one name, by the words around it that are said of persons alone: "its skipper, Wagiyo, who swam".

The head of the rescue office, Sutrisna, told …    the office that commas set off, and what he does
A survivor, 24-year-old Nurlaila, was …            an age
The agent, known as Jurandir, …                    the word of the text that so somebody is called
Tiquito travels with his mother                    only persons have one
Suyatman, who lost his house, …                    firms and teams have theirs
"""

import re
from collections.abc import Iterator

from builder.annotate.tokens import Words
from builder.annotate.words import OWNERS, THINGS, Word, look_up

# Offices that firms and bodies are said to be.
OF_FIRMS = frozenset(
    "leader official head chief dealer trader host producer publisher owner broker manager guard hooker prop "
    "champion representative partner seed contender investor agent designer model general chair opponent "
    "defendant player assistant anchor forward".split()
)
CHIEFS = frozenset("head chief manager official agent guard owner".split())  # of these, who speak as persons
CALLED_TOO = frozenset(  # may be what the name is of
    "capital island islands village town township city province district region regency county state country port "
    "suburb settlement hamlet municipality area valley river firm company group bank airline retailer club team side "
    "party paper newspaper magazine station channel website agency charity novel film movie book play song album "
    "band show series hotel restaurant pub school hospital".split()
)
OF_FIRMS_TOO = frozenset("partner friend sibling twin".split())  # relations
DETERMINERS = frozenset("the a an its his her their our my".split())
HIS = frozenset("his her my".split())
OWNED = frozenset(("'s", "’s"))
NOUN_ENDS = DETERMINERS | OWNED | frozenset("of for at in on from with who that".split())
DOES = frozenset("who whose is was has had".split())
HUMANS = frozenset("man woman boy girl youth teenager youngster".split())
CALLED = tuple(
    tuple(phrase.split())
    for phrase in ("known only as", "identified only as", "known as", "identified as", "named", "called", "nicknamed")
)
BEFORE_NAMES = frozenset({",", "is", *(phrase[-1] for phrase in CALLED)})
NAMED_AS = frozenset("named identified".split())
WITH = frozenset("with and beside left".split())  # before "his mother", who is his own
SCORES = frozenset("scored netted headed grabbed celebrated".split())
VERB_BEFORE = frozenset("to can will would not they we you may could should who and or".split())
AGED = re.compile(r"(?:\d+-)?year-old")
LEARNED = frozenset("university institute college academy hospital".split())
OLOGIST = re.compile(r".{3}(?:ologist|ographer|iatrist)$")
SHORT = 5  # words that say who somebody is
REACH = 12  # words of what is set off
CLAUSE = 5  # words up to "his mother"


def apposed(words: Words, at: int) -> str:
    """In words what makes it plain that the lone word there names a person; empty if nothing does."""
    word = words[at]
    if word.kind or word.place or word.common or word.shape != "title" or len(word.text) < 3 or word.text[-1] == ".":
        return ""
    if _set_off(words, at):
        return "one name, set off behind an office"
    if _aged_before(words, at):
        return "one name behind an age"
    if _is_called(words, at):
        return "one name, as somebody is called"
    if _has_kin(words, at):
        return "one name, of somebody with his family"
    if _who_has(words, at):
        return "one name, of somebody who has something"
    return "one name behind what somebody does" if _behind_occupation(words, at) else ""


def _person_noun(word: Word) -> bool:
    office = "office" in word.kinds and word.folded not in OF_FIRMS
    return office or word.folded in HUMANS or OLOGIST.search(word.folded) is not None


def _set_off(words: Words, at: int) -> bool:
    """Whether it stands between commas behind an office or a relation: "the port's head, Sutrisna, told"."""
    after = words[at + 1 : at + 3]
    if at < 3 or words[at - 1].text != "," or not after or after[0].text not in {",", "."}:
        return False
    if _of_somebody(words, at + 2):
        return True
    if words[at - 2].capital and "office" not in words[at - 2].kinds and not _at_a_university(words, at - 2):
        return False  # "a judge in Fulton, Umbra,"
    if words[at - 2].folded in CALLED_TOO or words[at - 2].kind == "vessel":
        return False  # "the mayor of the capital, Zaranda,"
    does = len(after) > 1 and (after[1].folded in DOES or "speech" in after[1].kinds)
    for owner, head in _noun_phrases(words, at - 1):
        if "relation" in head.kinds and head.folded not in OF_FIRMS_TOO and owner not in {"its", "their"}:
            return owner in HIS or owner.startswith(("'", "’")) or does
        if owner in {"a", "an"} and _person_noun(head):
            return len(after) > 1 and after[1].text.islower()
        if owner == "one of" and (_person_noun(head) or head.folded == "them"):
            return does
        if does and (_person_noun(head) or (head.folded in CHIEFS and "speech" in after[1].kinds | _who(after[1]))):
            return True
    return False


def _of_somebody(words: Words, at: int) -> bool:
    """Whether what is set off behind it says who somebody is: ", a Javanese who"."""
    after = [word.folded for word in words[at : at + SHORT]]
    return after[:1] in (["a"], ["an"]) and "who" in after[2:] and "," not in after


def _at_a_university(words: Words, at: int) -> bool:
    """Whether somebody's learned work stands before it: "a volcanologist from Kelm University, Sutikno, said"."""
    return words[at].folded in LEARNED and any(OLOGIST.search(word.folded) for word in words[max(0, at - 6) : at])


def _who(word: Word) -> frozenset[str]:
    return frozenset({"speech"}) if word.folded == "who" else frozenset()


def _noun_phrases(words: Words, end: int) -> Iterator[tuple[str, Word]]:
    """Whose, and what, of each noun in the words up to a comma: "the", "head" in "the head of the rescue office"."""
    start = end
    while start > max(0, end - REACH) and words[start - 1].text not in {",", ".", ";", ":", '"', "“", "”"}:
        start -= 1
    one = [word.folded for word in words[start : start + 2]] == ["one", "of"]
    if one and end - start > 2:
        yield "one of", look_up(words[end - 1].text.removesuffix("s"))
    for at in range(start, end):
        if words[at].folded not in DETERMINERS and words[at].text not in OWNED:
            continue
        stop = next((k for k in range(at + 1, end) if {words[k].folded, words[k].text} & NOUN_ENDS), end)
        if stop > at + 1 and (stop == end or words[stop].text not in OWNED):
            yield words[at].text.lower(), words[stop - 1]


def _aged_before(words: Words, at: int) -> bool:
    """Whether an age leads up to it, of a person by what stands beside: "a survivor, 24-year-old Nurlaila, says"."""
    if not at or not AGED.fullmatch(words[at - 1].folded):
        return False
    before = words[max(0, at - 5) : at - 1]
    after = words[at + 1] if at + 1 < len(words) else None
    spoken = after is not None and "speech" in after.kinds
    return spoken or any(_person_noun(word) or "relation" in word.kinds for word in before)


def _is_called(words: Words, at: int) -> bool:
    """Whether somebody is said to be called so: "the agent, known as Jurandir", "uses only one name, Wagiyo"."""
    if not at or words[at - 1].folded not in BEFORE_NAMES:
        return False
    before = [word.folded for word in words[max(0, at - 8) : at]]
    if before[-2:] == ["name", ","] and before[-3:-2] in (["one"], ["single"], ["only"]):
        return True
    if before[-2:] == ["name", "is"] and before[-3:-2] in (["real"], ["full"], ["his"], ["her"]):
        return True
    if before[-1:] == ["as"] and len(before) > 3 and not NAMED_AS.isdisjoint(before[-6:-2]):
        whom = before[-2] in {"him", "her"} or _person_noun(words[at - 2])
        return whom and "by" not in before[-6:]  # "named by a doctor as"
    phrase = next((phrase for phrase in CALLED if tuple(before[-len(phrase) :]) == phrase), ())
    end = at - len(phrase)
    if not phrase or end < 2:
        return False
    noun = words[end - 1]
    if noun.text != ",":
        return _person_noun(noun) or noun.folded in CHIEFS
    noun = words[end - 2]
    return _person_noun(noun) or noun.folded in CHIEFS or (noun.kind == "nation" and words[end - 3].kind == "stop")


def _has_kin(words: Words, at: int) -> bool:
    """Whether the sentence that it opens goes on "… with his mother"."""
    if not words.opens(at) or words[at].text.endswith(("ed", "ing")) or words[at + 1 : at + 2] == []:
        return False
    if words[at + 1].kind not in {"", "speech"} and words[at + 1].folded != "and":
        return False  # "Terrified that her sister"
    for here in range(at + 1, min(at + 1 + CLAUSE, len(words) - 1)):
        word = words[here]
        if word.folded in {"his", "her"}:
            kin = words[here + 1]
            own = words[here - 1].folded in WITH and "relation" in kin.kinds and kin.folded not in OF_FIRMS_TOO
            behind = words[here + 2] if here + 2 < len(words) else kin
            thing = behind.label == "lower" or behind.kind in OWNERS | THINGS  # "her sister ship"
            return (own and not thing) or words[here - 1].folded in SCORES
        if not word.text.islower() or word.kind == "relation":
            return False
    return False


def _behind_occupation(words: Words, at: int) -> bool:
    """Whether what somebody does stands before it in small letters: "the Brazilian winger Tiquito joined"."""
    if not at or not words[at - 1].text.islower() or not _person_noun(words[at - 1]):
        return False
    if at < 2 or at + 1 == len(words) or words[at - 2].folded in VERB_BEFORE:
        return False
    after = words[at + 1]
    if "speech" in after.kinds and after.text.islower():
        return True
    if words[at - 2].kind == "nation" or words[at - 2].folded in DETERMINERS:  # but not "the driver Orsan has sued"
        return after.shape == "mark" or after.folded in {"and", "from", "was", "is"}
    return after.folded in DOES


def _who_has(words: Words, at: int) -> bool:
    """Whether a clause tells of what is his or hers: "Suyatman, who lost his house,"."""
    if at + 2 >= len(words) or words[at + 1].text != "," or words[at + 2].folded != "who":
        return False
    for word in words[at + 3 : at + 11]:
        if word.folded in {"his", "her"}:
            return True
        if word.text in {",", ".", ";"} or word.capital:
            return False
    return False
