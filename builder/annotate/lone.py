"""Persons of one name, where the text makes it plain: "Sutrisno, 34, sells noodles", "Governor Budiono", "Mr Were".

An unknown word by itself may be a firm, a ship or a village. So it takes an age, an occupation set off, an office
right before it, or the word of the text that it is all the name. What a sentence says of it is in `apposed`.
"""

from collections.abc import Iterator, Sequence

from builder.annotate.apposed import OF_FIRMS, apposed
from builder.annotate.evidence import Run
from builder.annotate.listed import in_list
from builder.annotate.recognise import Found
from builder.annotate.tokens import Words
from builder.annotate.words import Word

PLAIN = 6.0  # the weight of such evidence
ARTICLES = frozenset("a an the".split())
PARENTS = frozenset("mother father widow widower grandmother grandfather".split())
OLDEST = 120
MANY = frozenset("many most some other all few".split())  # "like many Javanese"
BEHIND = frozenset((",", ".", "from", "who", "and", "in", "at", "with", "home"))  # an occupation that is set off
REACH = 4  # words of a description, up to the occupation
CALLED = frozenset(("Mr", "Mrs", "Ms", "Dr"))
# Small words that are surnames too, behind a given name or an honorific.
SURNAMES = frozenset("were will so no do an may to more too".split())


def lone(words: Words, runs: Sequence[Run], found: Sequence[Found]) -> Iterator[Found]:
    """Every person of one name who is not among those found, or with less evidence."""
    taken = {
        at
        for name in found
        for at in range(name.start, name.end)
        if name.end - name.start > 1 or name.weight >= PLAIN
    }
    for run in runs:
        at = run.end - 1
        if at in taken:
            continue
        if at == run.start and not words.shout and (rule := apposed(words, at)):
            yield Found(at, run.end, PLAIN, rule)
            continue
        famous = "mononym" in words[at].kinds and at > run.start  # "met President Trump": the word is common, too
        if not (famous or _unknown(words[at])):
            continue
        if at > run.start:
            led = _in_office(words[run.start : at]) or (famous and "office" in words[at - 1].kinds)
            if not words.shout and led:
                yield Found(at, run.end, PLAIN, "behind an office")
        elif at and words[at - 1].folded in MANY:
            continue
        elif _aged(words, at + 1) or _one_name(words, at):
            yield Found(at, run.end, PLAIN, "one name, with an age or the word that it is all")
        elif not words.shout and described(words, at + 1):
            yield Found(at, run.end, PLAIN, "one name, with an occupation set off")
    for at in in_list(words, runs, found):
        yield Found(at, at + 1, PLAIN, "one name, in a list of persons")


def with_small(words: Words, runs: Sequence[Run], found: Sequence[Found]) -> list[Found]:
    """The names with a small word that is their surname ("Raila Were"), and those behind "Ms" and the like."""
    if words.shout:
        return list(found)
    ends = {name.end: name for name in found}
    every = {name.start: name for name in found}
    for run in runs:
        at = run.end - 1
        if words[at].shape != "title" or at == run.start:
            continue
        name, before = ends.get(at), words[at - 1]
        if words[at].folded not in SURNAMES:
            if before.text.rstrip(".") in CALLED and run.start == at - 1 and "office" not in words[at].kinds:
                every.setdefault(at, Found(at, run.end, PLAIN, "behind an honorific"))
            continue
        if name and ("given" in words[name.start].name or (name.end - name.start > 1 and words[name.start].name)):
            every[name.start] = name._replace(end=run.end, weight=max(name.weight, PLAIN))
        elif before.text.rstrip(".") in CALLED:
            every[at] = Found(at, run.end, PLAIN, "behind an honorific")
        elif at - run.start == 1 and "given" in before.name and not before.place:
            every[at - 1] = Found(at - 1, run.end, PLAIN, "a given name, and a small word that is a surname")
    return list(every.values())


def _unknown(word: Word) -> bool:
    known = word.kind or word.place or word.common or word.name not in {"", "rare"}
    return not known and word.shape == "title" and len(word.text) > 3


def _in_office(before: Sequence[Word]) -> bool:
    """Whether the run up to the name is that of an office and nothing else: "Central Bank Governor"."""
    last = before[-1]
    if last.folded == "general":
        return len(before) > 1 and before[-2].folded in {"attorney", "solicitor", "secretary", "surgeon", "governor"}
    return "office" in last.kinds and last.folded not in OF_FIRMS and last.shape == "title"


def _aged(words: Words, at: int) -> bool:
    """Whether an age is set off: ", 34,"."""
    after = words[at : at + 3]
    if len(after) < 3 or after[0].text not in {",", "("} or after[2].text not in {",", ")", "."}:
        return False
    return after[1].text.isdecimal() and 4 < int(after[1].text) < OLDEST


def described(words: Words, at: int) -> bool:
    """Whether an occupation is set off: ", a fisherman from Tegal,", ", a State prosecutor,"."""
    after = words[at : at + 2 + REACH]
    if len(after) < 3 or after[0].text != "," or after[1].folded not in ARTICLES:
        return False
    for k, word in enumerate(after[2:], 2):
        if (word.capital and word.text != "State") or not word.text[0].isalpha():
            return False
        if word.kind in {"preposition", "stop", "speech"}:
            return False
        if word.folded in PARENTS:
            return after[1].folded != "the" and k + 1 < len(after) and after[k + 1].folded in {",", "of", "who"}
        if "office" in word.kinds and word.kind == "office":
            ends = after[k + 1].folded if k + 1 < len(after) else "."
            return word.folded not in OF_FIRMS and ends in BEHIND
    return False


def _one_name(words: Words, at: int) -> bool:
    """Whether the sentence says that it is all the name: "who, like many Indonesians, goes by one name"."""
    ahead = []
    for word in words[at + 1 : at + 14]:
        if word.text == ".":
            break
        ahead.append(word.folded)
    return any(ahead[k : k + 2] in (["one", "name"], ["single", "name"], ["only", "name"]) for k in range(len(ahead)))
