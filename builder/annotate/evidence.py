"""What speaks for and against a person's name at a word: named features, each a line of `weights.tsv`.

Capitalised words that stand together are a run ("Iraqi Defense Minister Erfan al-Hiyali"). Each word of a run has the
features below; `recognise` adds up their weights and finds the most likely names in the run.
"""

from typing import NamedTuple

from builder.annotate.tokens import Token
from builder.annotate.words import THINGS
from builder.lexicon.cues import is_thing
from builder.lexicon.places import LONGEST, grade

JOINING = frozenset({"particle", "link"})
EDGE = "edge"  # before the first word of a block and behind the last


class Run(NamedTuple):
    """Tokens `start` up to `end` of a block: capitalised words, with particles and initials between them."""

    start: int
    end: int


def runs(words: list[Token]) -> list[Run]:
    """Every run of a block, in order; a particle belongs to a run only before a capitalised word."""
    found: list[Run] = []
    start = end = 0  # of the run so far
    for at in [at for at, token in enumerate(words) if token.word.capital or token.word.kind in JOINING]:
        apart = at > end or words[at].start == words[at - 1].end  # "Ilhan OmarIlhan Omar" lost a space
        if apart and end > start:
            found.append(Run(start, end))
        if apart:
            start = end = at
        if words[at].word.capital or _joins(words, at, inside=end > start):
            end = at + 1
    return [*found, Run(start, end)] if end > start else found


def _joins(words: list[Token], at: int, *, inside: bool) -> bool:
    """Whether the particle, or inside a run the link, has a capitalised word behind it, past one more particle."""
    if words[at].word.kind == "link" and not inside:
        return False
    following = [token.word for token in words[at + 1 : at + 3]]
    return bool(following) and (following[0].capital or (following[0].kind == "particle" and following[-1].capital))


def evidence(words: list[Token], run: Run) -> list[list[str]]:
    """The features of each word of the run, in words of `weights.tsv`."""
    start, end = run
    count = len(words)
    own = [token.word for token in words[start:end]]
    around = [words[at].word.label if 0 <= at < count else EDGE for at in range(start - 2, end + 3)]
    two_behind, behind = (words[at].word.near if at >= 0 else EDGE for at in (start - 2, start - 1))
    ahead, two_ahead = (words[at].word.near if at < count else EDGE for at in (end, end + 1))
    covered = named_things(words, run)
    thing = any(word.kind in THINGS for word in own)
    length = min(len(own), 5)
    every = []
    for k, word in enumerate(own):
        two_before, before, self, after, two_after = around[k : k + 5]
        features = [
            "any",
            f"self {self}",
            f"before {before}",
            f"after {after}",
            f"two before {two_before}",
            f"two after {two_after}",
            f"{before} + self {self}",
            f"self {self} + {after}",
            f"{before} + self + {after}",
            f"shape {word.shape}",
            f"place {word.place or 'none'} name {word.name or 'none'}{' common' if word.common else ''}",
            f"run of {length} word {min(k, 4)}",
            f"run ends in {own[-1].kind or 'word'}",
        ]
        if words[start + k].opens:
            features.append(f"opens sentence {self}")
        if start + k in covered:
            features.append(covered[start + k])
        if thing:
            features.append("run names a thing")
        if k == 0:
            features += (f"first word, behind {behind}", f"first word, behind {two_behind} {behind}")
        if k == len(own) - 1:
            features += (f"last word, before {ahead}", f"last word, before {ahead} {two_ahead}")
        features += (f"run begins behind {behind}", f"run stands before {ahead}")
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
