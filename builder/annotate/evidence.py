"""What speaks for and against a person's name at a word: named features, each a line of `weights.tsv`.

Capitalised words that stand together are a run ("Iraqi Defense Minister Erfan al-Hiyali"). Each word of a run has the
features below; `recognise` adds up their weights and finds the most likely names in the run.
"""

from collections.abc import Iterator
from typing import NamedTuple

from builder.annotate.tokens import Token
from builder.lexicon.cues import is_thing
from builder.lexicon.places import LONGEST, grade

JOINING = frozenset({"particle", "link"})
THINGS = frozenset({"organisation", "place", "work"})
EDGE = "edge"  # before the first word of a block and behind the last


class Run(NamedTuple):
    """Tokens `start` up to `end` of a block: capitalised words, with particles and initials between them."""

    start: int
    end: int


def runs(words: list[Token]) -> Iterator[Run]:
    """Every run of a block, in order; a particle belongs to a run only before a capitalised word."""
    begun = -1
    for at, token in enumerate(words):
        word = token.word
        if begun >= 0 and token.start == words[at - 1].end:
            yield Run(begun, at)  # two words that lost the space between them: "Ilhan OmarIlhan Omar"
            begun = -1
        if word.capital or (word.kind in JOINING and _joins(words, at, inside=begun >= 0)):
            begun = at if begun < 0 else begun
        elif begun >= 0:
            yield Run(begun, at)
            begun = -1
    if begun >= 0:
        yield Run(begun, len(words))


def _joins(words: list[Token], at: int, *, inside: bool) -> bool:
    """Whether the particle, or inside a run the link, has a capitalised word behind it, past one more particle."""
    if words[at].word.kind == "link" and not inside:
        return False
    following = [token.word for token in words[at + 1 : at + 3]]
    return bool(following) and (following[0].capital or (following[0].kind == "particle" and following[-1].capital))


def evidence(words: list[Token], run: Run) -> list[list[str]]:
    """The features of each word of the run, in words of `weights.tsv`."""
    count = len(words)
    around = [_label(words[at]) if 0 <= at < count else EDGE for at in range(run.start - 2, run.end + 3)]
    covered = named_things(words, run)
    last = words[run.end - 1].word
    ends = last.kind or "word"
    thing = any(words[at].word.kind in THINGS for at in range(run.start, run.end))
    length = min(run.end - run.start, 5)
    every = []
    for at in range(run.start, run.end):
        k = at - run.start + 2
        before, own, after = around[k - 1], around[k], around[k + 1]
        word = words[at].word
        first, final = at == run.start, at == run.end - 1
        features = [
            "any",
            f"self {own}",
            f"before {before}",
            f"after {after}",
            f"two before {around[k - 2]}",
            f"two after {around[k + 2]}",
            f"{before} + self {own}",
            f"self {own} + {after}",
            f"{before} + self + {after}",
            f"shape {word.shape}",
            f"place {word.place or 'none'} name {word.name or 'none'}{' common' if word.common else ''}",
            f"run of {length} word {min(at - run.start, 4)}",
            f"run ends in {ends}",
        ]
        if words[at].opens:
            features.append(f"opens sentence {own}")
        if at in covered:
            features.append(covered[at])
        if thing:
            features.append("run names a thing")
        if first:
            features.append(f"first word, behind {_near(words, at - 1)}")
            features.append(f"first word, behind {_near(words, at - 2)} {_near(words, at - 1)}")
        if final:
            features.append(f"last word, before {_near(words, at + 1)}")
            features.append(f"last word, before {_near(words, at + 1)} {_near(words, at + 2)}")
        features.append(f"run begins behind {_near(words, run.start - 1)}")
        features.append(f"run stands before {_near(words, run.end)}")
        if not word.name and word.shape in {"title", "joined"}:
            features.append(f"unknown word in -{word.folded[-3:]}")
        every.append(features)
    return every


def named_things(words: list[Token], run: Run) -> dict[int, str]:
    """The words of the run that are part of a known name of several words: a place, a firm, a club."""
    covered: dict[int, str] = {}
    if run.end - run.start < 2:
        return covered
    folded = [token.word.folded for token in words[run.start : run.end]]
    for start in range(len(folded) - 1):
        for end in range(min(len(folded), start + LONGEST), start + 1, -1):
            name = " ".join(folded[start:end])
            if grade(name) or is_thing(name):
                kind = "place" if grade(name) else "thing"
                covered.update(dict.fromkeys(range(run.start + start, run.start + end), f"in a known {kind} name"))
                break
    return covered


def _label(token: Token) -> str:
    """A word in short, as evidence for its neighbours: its class, else what it is as a name."""
    word = token.word
    if not word.capital and word.kind in {"", "stop", "preposition", "pronoun", "speech"}:
        return word.kind or "lower"
    if word.kind and word.shape == "mark":
        return word.kind
    if word.kind:
        if word.capital and word.kind in THINGS and word.name in {"family", "given or family"}:
            return f"{word.kind} or family name"  # "Park"
        if word.kind == "calendar" and word.name == "given":
            return "month and given name"
        return word.kind if word.capital else f"{word.kind} in lower case"
    if word.place in {"country", "great"}:
        return f"{word.place} place{' and given name' if word.name == 'given' else ''}"
    name = f"{word.name} name" if word.name else "unknown"
    return f"{name}, common word" if word.common else f"{name}, town" if word.place else name


def _near(words: list[Token], at: int) -> str:
    """A word beside the run: small words and marks as they are, others by class."""
    if not 0 <= at < len(words):
        return EDGE
    word = words[at].word
    if word.kind in {"stop", "preposition", "pronoun"} or word.shape == "mark":
        return "number" if word.kind == "number" else word.folded
    return _label(words[at])
