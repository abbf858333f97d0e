"""What speaks for and against a person's name at a word: named features, each a line of `weights.tsv`.

Capitalised words that stand together are a run ("Iraqi Defense Minister Erfan al-Hiyali"). Each word of a run has the
features below; `recognise` adds up their weights and finds the most likely names in the run.
"""

from typing import Any, NamedTuple

from builder.annotate.tokens import Words
from builder.annotate.words import THINGS, Profile, Word
from builder.lexicon.calendar import WEEKDAYS
from builder.lexicon.cues import begins_thing, is_thing
from builder.lexicon.places import LONGEST, begins_place, grade

CURRENCIES = frozenset("Tk Rs Rp RM Ksh KSh Sh Shs Tsh TSh Ush Dh Dhs RO BD KD QR SR LE Kshs Birr Naira".split())
LONGEST_RUN = 60  # words; where more stand together in capitals, none can be told to be a name
EDGE = "edge"  # before the first word of a block and behind the last
# A function below and what it is to be asked: the features it gives are worked out once and remembered as a sum.
Clue = tuple[Any, ...]


class Run(NamedTuple):
    """Tokens `start` up to `end` of a block: capitalised words, with particles and initials between them."""

    start: int
    end: int


def runs(words: Words) -> list[Run]:
    """Every run of a block, in order; a particle belongs to a run only before a capitalised word."""
    found: list[Run] = []
    start = end = 0  # of the run so far
    for at in [at for at, word in enumerate(words) if word.joins and not _of_money(words, at)]:
        # "Ilhan OmarIlhan Omar" lost a space; "A.Ozols" never had one.
        glued = words.starts[at] == words.end(at - 1) and words[at - 1].shape != "initial"
        apart = at > end or glued
        if apart and end > start:
            found.append(Run(start, end))
        if apart:
            start = end = at
        if words[at].capital or _joins(words, at, inside=end > start):
            end = at + 1
    return [*found, Run(start, end)] if end > start else found


def _of_money(words: list[Word], at: int) -> bool:
    """Whether it is a currency before its sum, behind a name: "fined Tom Hale Tk 100,000"."""
    return words[at].text in CURRENCIES and at + 1 < len(words) and words[at + 1].kind == "number"


def _joins(words: list[Word], at: int, *, inside: bool) -> bool:
    """Whether the particle, or inside a run the link, has a capitalised word behind it, past one more particle."""
    if words[at].kind == "link" and not inside:
        return False
    following = words[at + 1 : at + 3]
    if following and words[at].text == "am" and following[0].folded in WEEKDAYS:  # "als Tom Hale am Montag ging"
        return False
    return bool(following) and (following[0].capital or (following[0].kind == "particle" and following[-1].capital))


# --- clues: what may speak for or against a name, by what it depends on ------------------------------------


def near(before: str, itself: str, after: str) -> tuple[str, ...]:
    """What the word is, and the words on both sides."""
    return (
        f"self {itself}",
        f"before {before}",
        f"after {after}",
        f"{before} + self {itself}",
        f"self {itself} + {after}",
        f"{before} + self + {after}",
    )


def around(two_before: str, two_after: str) -> tuple[str, ...]:
    """The words next but one."""
    return f"two before {two_before}", f"two after {two_after}"


def itself(word: Profile) -> tuple[str, ...]:
    """How it is written and what it is as a name; the ending of a word that is none."""
    known = f"place {word.place or 'none'} name {word.name or 'none'}{' common' if word.common else ''}"
    return f"shape {word.shape}", known, *((f"unknown word in -{word.ending}",) if word.ending else ())


def standing(length: int, number: int, last: str) -> tuple[str, ...]:
    """Where it stands in its run, and how that ends."""
    return f"run of {length} word {number}", f"run ends in {last}"


def opening(itself: str) -> tuple[str, ...]:
    """It opens a sentence."""
    return (f"opens sentence {itself}",)


def first(behind: str, two_behind: str) -> tuple[str, ...]:
    """It is the first of its run; the words before it."""
    return f"first word, behind {behind}", f"first word, behind {two_behind} {behind}"


def last(ahead: str, two_ahead: str) -> tuple[str, ...]:
    """It is the last of its run; the words after it."""
    return f"last word, before {ahead}", f"last word, before {ahead} {two_ahead}"


def beside(behind: str, ahead: str) -> tuple[str, ...]:
    """The words on both sides of its run."""
    return f"run begins behind {behind}", f"run stands before {ahead}"


def always(*features: str) -> tuple[str, ...]:
    """What needs no more words."""
    return features


ANY: Clue = (always, "any")
THING: Clue = (always, "run names a thing")


class Setting(NamedTuple):
    """All that the evidence for names in a run depends on: the same for many runs."""

    own: tuple[Profile, ...]
    labels: tuple[str, ...]  # of the two words before the run and of the two behind
    near: tuple[str, ...]  # the same as they are told beside a run
    opens: bool
    covered: tuple[str, ...]  # for each word what known name of several words it is part of; or empty


def setting(words: Words, run: Run) -> Setting:
    """What is to be known of a run."""
    start, end = run
    own = tuple([word.profile for word in words[start:end]])
    behind, ahead = words[max(0, start - 2) : start], words[end : end + 2]
    left, right = [EDGE] * (2 - len(behind)), [EDGE] * (2 - len(ahead))
    labels = (*left, *[word.label for word in behind], *[word.label for word in ahead], *right)
    near = (*left, *[word.near for word in behind], *[word.near for word in ahead], *right)
    return Setting(own, labels, near, words.opens(start), named_things(words, run) if end - start > 1 else ())


def clues(run: Setting) -> list[list[Clue]]:
    """What speaks for and against a name at each word of the run."""
    two_behind, behind, ahead, two_ahead = run.near
    labels = (*run.labels[:2], *(word.label for word in run.own), *run.labels[2:])
    thing = any(word.kind in THINGS for word in run.own)
    length, last_kind = min(len(run.own), 5), run.own[-1].kind or "word"
    every: list[list[Clue]] = []
    for k, word in enumerate(run.own):
        found: list[Clue] = [
            ANY,
            (near, *labels[k + 1 : k + 4]),
            (around, labels[k], labels[k + 4]),
            (itself, word),
            (standing, length, min(k, 4), last_kind),
            (beside, behind, ahead),
        ]
        if k == 0 and run.opens:
            found.append((opening, word.label))
        if run.covered and run.covered[k]:
            found.append((always, run.covered[k]))
        if thing:
            found.append(THING)
        if k == 0:
            found.append((first, behind, two_behind))
        if k == len(run.own) - 1:
            found.append((last, ahead, two_ahead))
        every.append(found)
    return every


def evidence(words: Words, run: Run) -> list[list[str]]:
    """The features of each word of the run, in words of `weights.tsv`."""
    return [[feature for clue, *about in found for feature in clue(*about)] for found in clues(setting(words, run))]


def named_things(words: Words, run: Run) -> tuple[str, ...]:
    """For each word of the run in words what known name of several words it is part of; empty if none is."""
    folded = [word.folded for word in words[run.start : run.end]]
    covered = [""] * len(folded)
    for start in range(len(folded) - 1):
        if not (begins_place(folded[start]) or begins_thing(folded[start])):  # most words begin no such name
            continue
        for end in range(min(len(folded), start + LONGEST), start + 1, -1):
            name = " ".join(folded[start:end])
            if grade(name) or is_thing(name):
                kind = "place" if grade(name) else "thing"
                covered[start:end] = [f"in a known {kind} name"] * (end - start)
                break
    return tuple(covered) if any(covered) else ()
