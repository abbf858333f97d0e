"""The most likely names in a run: a linear chain over its words, with weights from a table (Lafferty et al. 2001).

`weights.tsv` has one line for each feature of `evidence`: how much it speaks for a word that begins a name and for
one inside a name, against a word outside. The best path is found by Viterbi's algorithm.
"""

from functools import cache, lru_cache
from importlib.resources import files
from operator import add, attrgetter
from typing import NamedTuple

from builder.annotate.evidence import LONGEST_RUN, Clue, Run, Setting, clues, setting
from builder.annotate.tokens import Words
from builder.annotate.words import Word

OUT, BEGIN, INSIDE = range(3)
TAGS = "OBI"
SHORT = 8  # words; names in longer runs are not remembered
MOST = attrgetter("most")
NEVER = -(10**9)
UNIT = 100  # weights are counted in hundredths, as the table gives them: whole numbers add up the same in any order


class Found(NamedTuple):
    """A name at tokens `start` up to `end`; `weight` sums the evidence for it; `rule` is the strongest in words."""

    start: int
    end: int
    weight: float
    rule: str


class Weights(NamedTuple):
    """For each feature its weight for a begin and for an inside; and for each tag the weights of going there."""

    features: dict[str, tuple[int, int]]
    steps: tuple[tuple[int, ...], ...]


@cache
def weights() -> Weights:
    """The table of weights, in hundredths; "step from B" is followed by the weights of going to O, B and I."""
    text = files("builder.annotate").joinpath("weights.tsv").read_text(encoding="utf-8")
    features: dict[str, tuple[int, int]] = {}
    steps: dict[str, tuple[int, ...]] = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        feature, *columns = line.split("\t")
        numbers = tuple(round(UNIT * float(column)) for column in columns)
        if feature.startswith("step "):
            steps[feature[-1]] = numbers
        else:
            features[feature] = (numbers[0], numbers[1])
    return Weights(features, tuple(zip(*(steps[tag] for tag in TAGS), strict=True)))


class Weighed(NamedTuple):
    """What a clue adds for a begin and for an inside; and which of its features says most for a begin."""

    begin: int
    inside: int
    most: int
    feature: str


@lru_cache(maxsize=1 << 16)
def _weigh(clue: Clue) -> Weighed:
    ask, *about = clue
    features = ask(*about)
    known = weights().features
    most = max(features, key=lambda feature: known.get(feature, (NEVER, 0))[0])
    found = [known[feature] for feature in features if feature in known]
    return Weighed(sum(b for b, _ in found), sum(i for _, i in found), known.get(most, (NEVER, 0))[0], most)


def recognise(words: Words, runs: list[Run]) -> list[Found]:
    """Every name among the runs of a block, in order."""
    found: list[Found] = []
    for run in runs:
        if run.end - run.start > LONGEST_RUN:
            continue
        if run.end - run.start == 1 and "mononym" in words[run.start].kinds:
            found.append(Found(run.start, run.end, 0.0, "known by this one name"))
        elif not _hopeless(words, run):
            known = setting(words, run)
            names = _names(known) if len(known.own) <= SHORT else _find(known)
            found += [Found(run.start + name.start, run.start + name.end, name.weight, name.rule) for name in names]
    return found


def _hopeless(words: list[Word], run: Run) -> bool:
    """A single word that opens no name: "The", "Monday", "Iran"; it need not be weighed."""
    word = words[run.start]
    return run.end - run.start == 1 and (
        word.kind in {"stop", "pronoun", "calendar", "nation", "preposition"} or word.place == "country"
    )


@lru_cache(maxsize=1 << 14)
def _names(run: Setting) -> tuple[Found, ...]:
    return _find(run)


def _find(run: Setting) -> tuple[Found, ...]:
    """The names in a run, by number of word."""
    weighed = [list(map(_weigh, found)) for found in clues(run)]
    scores = [(sum(w.begin for w in own), sum(w.inside for w in own)) for own in weighed]
    path = _best_path(scores)
    found = []
    for start in (k for k, tag in enumerate(path) if tag == BEGIN):
        end = start + 1
        while end < len(path) and path[end] == INSIDE:
            end += 1
        weight = _margin(path, scores, start, end)
        found.append(Found(start, end, weight / UNIT, max(weighed[start][1:], key=MOST).feature))
    return tuple(found)


def _margin(path: list[int], scores: list[tuple[int, int]], start: int, end: int) -> int:
    """How much the path with this name outweighs the same path without it."""
    steps = weights().steps
    weight = scores[start][0] + sum(score[1] for score in scores[start + 1 : end])
    before, after = max(start - 1, 0), min(end, len(path) - 1)
    for at in range(before, after):
        out = OUT if start <= at < end else path[at], OUT if start <= at + 1 < end else path[at + 1]
        weight += steps[path[at + 1]][path[at]] - max(steps[out[1]][out[0]], -9 * UNIT)
    return weight


def _best_path(scores: list[tuple[int, int]]) -> list[int]:
    """The tags of the best path through the words."""
    totals = [0, scores[0][0], NEVER]
    back: list[list[int]] = []
    for begin, inside in scores[1:]:
        ways = [list(map(add, totals, steps)) for steps in weights().steps]
        best = list(map(max, ways))
        back.append([way.index(top) for way, top in zip(ways, best, strict=True)])
        totals = [best[OUT], best[BEGIN] + begin, best[INSIDE] + inside]
    tag = totals.index(max(totals))
    path = [tag]
    for came in reversed(back):
        tag = came[tag]
        path.append(tag)
    return path[::-1]
