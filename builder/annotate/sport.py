"""Names in reports on sport, told by their place: in a list of players, on a scoreboard, against an opponent.

66 Neal Lancaster, Tiger Woods, Mike Sullivan      between two names of a list stands a name
D. Cork c Inzamam-ul-Haq b Wasim Akram 5           caught and bowled are players
Pablo Campana (Ecuador) beat MaliVai Washington    whoever meets a person is a person
Cliff Lyons scored two tries                       a given name, and what only players do
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from builder.annotate.cued import of_a_country
from builder.annotate.evidence import Run, named_things
from builder.annotate.recognise import Found
from builder.annotate.tokens import Words
from builder.annotate.words import THINGS, Word
from builder.lexicon.surnames import is_eastern_surname

ENOUGH = 4.0  # the weight of such evidence
LONGEST = 4  # words of a name
PARTING = frozenset(", ; ( ) : - – and".split())  # what parts the names of a list
MEETS = frozenset("beat bt def lost v versus".split())
OUT = frozenset("not run absent retired".split())  # "Lee not out 37"
DISMISSED = frozenset("c b st lbw".split())
# What players do, and clubs and places less often.
MEASURE = re.compile(r"\d+[.:]\d+(?:[.:]\d+)*")
PLAYS = frozenset(
    "scored kicked hit struck homered singled doubled tripled pitched carded birdied bogeyed headed bowled batted "
    "caught volleyed putted served broke shot fired took drove chipped curled tapped slotted converted".split()
)
NO_NAME = frozenset("organisation nation calendar preposition stop pronoun number work firm modifier".split())


def players(words: Words, runs: Sequence[Run], found: Sequence[Found]) -> list[Found]:
    """Every name that its place in a report on sport tells and that is not yet found; one leads to the next."""
    more: list[Found] = []
    while fresh := list(_beside(words, runs, [*found, *more])):
        more += fresh
    return more


def _beside(words: Words, runs: Sequence[Run], found: Sequence[Found]) -> Iterator[Found]:
    starts, ends = {name.start for name in found}, {name.end for name in found}
    full = {name.start: name.end for name in found if name.end - name.start > 1}
    taken = {at for name in found for at in range(name.start, name.end)}
    scoreboard = _is_scoreboard(words)
    for run in runs:
        if not taken.isdisjoint(range(run.start, run.end)):
            continue
        if scoreboard and _on_scoreboard(words, run):
            yield Found(run.start, run.end, ENOUGH, "on a scoreboard of cricket")
        elif _scored(words, run):
            yield Found(run.start, run.end, ENOUGH, "in brackets, with a score")
        elif not _readable(words, run):
            continue
        elif _possessed(words, run):
            yield Found(run.start, run.end, ENOUGH, "a given name behind whose player it is")
        elif _plays(words, run):
            yield Found(run.start, run.end, ENOUGH, "a given name, and what players do")
        elif _of_country(words, run):
            yield Found(run.start, run.end, ENOUGH, "a name with its country")
        elif _met(words, run, full):
            yield Found(run.start, run.end, ENOUGH, "met somebody in a match")
        elif _listed(words, run, starts, ends):
            yield Found(run.start, run.end, ENOUGH, "in a list of names")


def _scored(words: Words, run: Run) -> bool:
    """Whether initials and a surname stand inside brackets before a score: "Kent 190 (A. Smith 5-68)"."""
    after = words[run.end : run.end + 1]
    if run.end - run.start < 2 or words[run.start].shape != "initial" or not after or after[0].kind != "number":
        return False
    before = [word.text for word in words[: run.start]]
    return before.count("(") > before.count(")") and words[run.end - 1].shape in {"title", "camel", "joined"}


def _readable(words: Words, run: Run) -> bool:
    """Whether the run may be a name of two words or more: no firm, no nation, no known place of several words."""
    name = words[run.start : run.end]
    if not 2 <= len(name) <= LONGEST or any(word.kind in NO_NAME and not _given(word) for word in name[1:]):
        return False
    if not ("given" in name[0].name or name[0].kind not in NO_NAME) or name[0].place in {"country", "great"}:
        return False
    return name[-1].shape in {"title", "joined", "camel"} and not any(named_things(words, run))


def _given(word: Word) -> bool:
    return word.name in {"given", "given or family"} and word.place not in {"country", "great"}


def _plays(words: Words, run: Run) -> bool:
    """Whether a given name and a word that is known as a name score, hit or pitch."""
    after = words[run.end].text if run.end < len(words) else ""
    last = words[run.end - 1]
    sound = bool(last.name) or not (last.kind or last.place or last.common)
    off = run.start > 0 and words[run.start - 1].text == "off"  # who pitched
    return (after in PLAYS or off) and _given(words[run.start]) and sound


def _possessed(words: Words, run: Run) -> bool:
    """Whether a given name and an unknown word stand behind a club or nation: "Derby's Christian Dailly"."""
    first, *_, last = words[run.start : run.end]
    before = [word.text for word in words[max(0, run.start - 2) : run.start]]
    behind = before[-1:] in (["'s"], ["’s"]) or before in (["'", "s"], ["’", "s"])
    return behind and _given(first) and not first.place and not (last.kind or last.place or last.common)


def _of_country(words: Words, run: Run) -> bool:
    """Whether the country stands behind a surname of the east ("Xie Jun of China"), or behind whoever came third."""
    first, last = words[run.start], words[run.end - 1]
    after = words[run.end : run.end + 2]
    if is_eastern_surname(first.folded) and not first.common and (not last.kind or _given(last)):
        return len(after) == 2 and after[0].text == "of" and after[1].place == "country"
    if not of_a_country(words, run.end) or not last.name:
        return False
    ranked = run.start in (1, 2) and words[0].kind == "number"
    measured = words[_past_brackets(words, run.end) :][:1]  # no club scores 12.92 or 1:43.61
    return ranked or (not run.start and bool(measured) and MEASURE.fullmatch(measured[0].text) is not None)


def _met(words: Words, run: Run, full: Mapping[int, int]) -> bool:
    """Whether it stands against a full name, from its start to its end, both with their countries in brackets."""
    end = _past_brackets(words, run.end)
    if end == run.end:
        return False
    if words[end : end + 1] and words[end].folded in MEETS:
        return any(at in full for at in range(end + 1, end + 4))
    before = run.start - 1
    while before > 0 and (words[before].kind == "number" or words[before].text == "-"):
        before -= 1  # "beat 12-Todd Martin"
    if before > 0 and words[before].text == "and":
        return before in full.values()  # "Jonas Bjorkman and Nicklas Kulti (Sweden)"
    if before < 1 or words[before].folded not in MEETS:
        return False
    return any(_past_brackets(words, at) == before for at in full.values())


def _past_brackets(words: Words, at: int) -> int:
    """Behind the brackets that open here, if they hold few words; the same place if none do."""
    if words[at : at + 1] and words[at].text == "(":
        for end in range(at + 2, min(at + 7, len(words))):
            if words[end].text == ")":
                return end + 1
    return at


def _listed(words: Words, run: Run, starts: set[int], ends: set[int]) -> bool:
    """Whether it is one of a list: a given name beside one name, or anything that may be a name between two."""
    if not (_parted(words, run.start - 1) and _parted(words, run.end)):
        return False
    before = any(_between(words, end, run.start) for end in ends)
    after = any(_between(words, run.end, start) for start in starts)
    row = words[0].kind == "number"
    if _given(words[run.start]) and (row or not words[run.start].place or words[run.end - 1].kind not in THINGS):
        return before or after
    counted = row or sum(word.kind == "number" for word in words) > 1
    return counted and before and after and all(not word.place or word.kind for word in words[run.start : run.end])


def _parted(words: Words, at: int) -> bool:
    return not 0 <= at < len(words) or words[at].text in {*PARTING, "."} or words[at].kind == "number"


def _between(words: Words, end: int, start: int) -> bool:
    """Whether only what parts the names of a list stands there: a comma, a number, "(Peru)", "goals:"."""
    if not 0 < start - end < 9:
        return False
    end = _past_brackets(words, end)
    return all(
        word.text in PARTING or word.kind == "number" or word.text in "'./" or words[at + 1].text == ":"
        for at, word in enumerate(words[end:start], end)
    )


def _is_scoreboard(words: Words) -> bool:
    """Whether it is a row like "Lee c Ray b Poe 12", "Lee lbw b Poe 4", "Lee b Poe 7"."""
    if len(words) > 20 or len(words) < 3 or words[-1].kind != "number":
        return False
    if words[-2].text == "out" and words[-3].text in OUT:
        return True
    return any(word.text == "b" and words[at + 1].capital for at, word in enumerate(words[1:-1], 1))


def _on_scoreboard(words: Words, run: Run) -> bool:
    """Whether the run of a scoreboard is who batted, caught or bowled: the first, or behind "c", "b", "st"."""
    several = run.end - run.start > 1 or words[run.start].text.count("-") > 1
    return several and (not run.start or words[run.start - 1].text in DISMISSED)
