"""The most likely names in a run: a linear chain over its words, with weights from a table (Lafferty et al. 2001).

`weights.tsv` has one line for each feature of `evidence`: how much it speaks for a word that begins a name and for
one inside a name, against a word outside. The best path is found by Viterbi's algorithm.
"""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from builder.annotate.evidence import Run, evidence
from builder.annotate.tokens import Token

OUT, BEGIN, INSIDE = range(3)
TAGS = "OBI"
NEVER = -1e9


class Found(NamedTuple):
    """A name at tokens `start` up to `end`; `weight` sums the evidence for it; `rule` is the strongest in words."""

    start: int
    end: int
    weight: float
    rule: str


class Weights(NamedTuple):
    """For each feature its weight for a begin and for an inside; and the weight of each step from tag to tag."""

    features: dict[str, tuple[float, float]]
    steps: tuple[tuple[float, ...], ...]


@cache
def weights() -> Weights:
    """The table of weights; "step from B" is followed by the weights of going to O, B and I."""
    text = files("builder.annotate").joinpath("weights.tsv").read_text(encoding="utf-8")
    features: dict[str, tuple[float, float]] = {}
    steps: dict[str, tuple[float, ...]] = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        feature, *columns = line.split("\t")
        if feature.startswith("step "):
            steps[feature[-1]] = tuple(map(float, columns))
        else:
            features[feature] = (float(columns[0]), float(columns[1]))
    return Weights(features, tuple(steps[tag] for tag in TAGS))


def recognise(words: list[Token], runs: list[Run]) -> list[Found]:
    """Every name among the runs of a block, in order."""
    found: list[Found] = []
    for run in runs:
        if run.end - run.start == 1 and "mononym" in words[run.start].word.kinds:
            found.append(Found(run.start, run.end, 0.0, "known by this one name"))
        elif not _hopeless(words, run):
            found += _names(words, run)
    return found


def _hopeless(words: list[Token], run: Run) -> bool:
    """A single word that opens no name: "The", "Monday", "Iran"; it need not be weighed."""
    word = words[run.start].word
    return run.end - run.start == 1 and (
        word.kind in {"stop", "pronoun", "calendar", "nation", "preposition"} or word.place == "country"
    )


def _names(words: list[Token], run: Run) -> list[Found]:
    table = weights()
    listed = evidence(words, run)
    scores = [_score(features, table.features) for features in listed]
    path = _best_path(scores, table.steps)
    found = []
    for start in (k for k, tag in enumerate(path) if tag == BEGIN):
        end = start + 1
        while end < len(path) and path[end] == INSIDE:
            end += 1
        weight = _margin(path, scores, table.steps, start, end)
        rule = max(listed[start][1:], key=lambda feature: table.features.get(feature, (NEVER, 0))[0])
        found.append(Found(run.start + start, run.start + end, weight, rule))
    return found


def _margin(
    path: list[int], scores: list[tuple[float, float]], steps: tuple[tuple[float, ...], ...], start: int, end: int
) -> float:
    """How much the path with this name outweighs the same path without it."""
    weight = scores[start][0] + sum(score[1] for score in scores[start + 1 : end])
    before, after = max(start - 1, 0), min(end, len(path) - 1)
    for at in range(before, after):
        out = OUT if start <= at < end else path[at], OUT if start <= at + 1 < end else path[at + 1]
        weight += steps[path[at]][path[at + 1]] - max(steps[out[0]][out[1]], -9.0)
    return weight


def _score(features: list[str], table: dict[str, tuple[float, float]]) -> tuple[float, float]:
    """The summed weights of the features for a begin and for an inside."""
    begin = inside = 0.0
    for pair in filter(None, map(table.get, features)):
        begin += pair[0]
        inside += pair[1]
    return begin, inside


def _best_path(scores: list[tuple[float, float]], steps: tuple[tuple[float, ...], ...]) -> list[int]:
    """The tags of the best path through the words."""
    totals = (0.0, scores[0][0], NEVER)
    back: list[list[int]] = []
    for begin, inside in scores[1:]:
        came = []
        best = []
        for tag, own in ((OUT, 0.0), (BEGIN, begin), (INSIDE, inside)):
            from_tag = max(range(3), key=lambda before: totals[before] + steps[before][tag])
            came.append(from_tag)
            best.append(totals[from_tag] + steps[from_tag][tag] + own)
        back.append(came)
        totals = (best[0], best[1], best[2])
    tag = max(range(3), key=totals.__getitem__)
    path = [tag]
    for came in reversed(back):
        tag = came[tag]
        path.append(tag)
    return path[::-1]
