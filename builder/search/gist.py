"""What one article contributes to the index: its words with their weight and positions, and its text for excerpts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from builder.search.digits import ALPHABET, BASE, FEW, STEPS
from builder.search.terms import BREAK, compounds, cut, cut_lines, plain

# BM25F (Robertson and Zaragoza, 2009): a field's weight, how much length counts, how soon more of a word is enough.
# The usual length is a reference, not this archive's: so one more article changes no other's weights.
HEADLINE, NAME, BODY = 3.0, 0.5, 1.0
BY_LENGTH, SATURATION, USUAL_LENGTH = 0.5, 1.2, 400
BODY_START = 32  # the position at which the body begins, or behind a longer headline
APART = 2  # that of compounds, in front of the body: next to no word, so that they are in no phrase


class Passage(Protocol):
    """A paragraph, subheading or caption."""

    @property
    def text(self) -> str: ...


class Words(NamedTuple):
    """The words, in lines; of each a posting, between spaces: weight and positions; headline and blocks, in lines.

    Joined, for as columns of one text they are made, kept and cut again much faster than one by one.
    """

    words: str
    postings: str
    text: str


def gist(headline: str, blocks: Sequence[Passage], names: Iterable[str] = ()) -> Words:
    """The words of a headline and blocks; `names` are the printed names of people, whose words count for more."""
    lines = (headline, *[block.text for block in blocks])
    return of_text("\n".join([line.replace("\n", " ") for line in lines]), names)


def of_text(text: str, names: Iterable[str] = ()) -> Words:
    """The same of a headline and blocks in lines."""
    title, _, body = plain(text).partition("\n")
    places: defaultdict[str, list[int]] = defaultdict(list)
    in_title = _place(places, cut(title), 0)
    start = max(BODY_START, len(in_title) + 1 + APART)
    in_body = _place(places, cut_lines(body), start)
    length = len(in_title) + len(in_body) - len(places.pop(BREAK, ()))
    in_title += compounds(title)
    for compound in (*compounds(title), *compounds(body)):
        places[compound].append(start - APART)
    named = {word for name in names for word in cut(plain(name))}
    # Words that count for more are few; of most others there is one, and that is not to take long.
    heavy = {word: places.pop(word) for word in sorted({*in_title, *named}) if word in places}
    weights = Weights(1 - BY_LENGTH + BY_LENGTH * length / USUAL_LENGTH)
    once, step = weights[1], FEW if start + len(in_body) < len(FEW) else STEPS
    postings = [
        once + step[run[0]] if len(run) == 1 else weights[len(run)] + _steps(run, step) for run in places.values()
    ]
    for word, run in heavy.items():
        by_name = NAME * len(run) if word in named else 0
        frequency = len(run) + (HEADLINE - BODY) * in_title.count(word) + by_name
        postings.append(weights[frequency] + _steps(run, step))
    return Words("\n".join([*places, *heavy]), " ".join(postings), text)


def _place(places: defaultdict[str, list[int]], words: list[str], start: int) -> list[str]:
    """Note the position of every word, from `start` on; gives the words."""
    for at, word in enumerate(words, start):
        places[word].append(at)
    return words


def _steps(run: Sequence[int], step: Mapping[int, str] | Sequence[str]) -> str:
    """Positions, each as its distance from the one before."""
    if len(run) == 2:
        return step[run[0]] + step[run[1] - run[0]]
    return step[run[0]] + "".join([step[at - before] for before, at in pairwise(run)])


class Weights(dict[float, str]):
    """The weights of frequencies in an article of a length."""

    def __init__(self, norm: float) -> None:
        self._norm = norm

    def __missing__(self, frequency: float) -> str:
        made = self[frequency] = weight(frequency / self._norm)
        return made


def weight(frequency: float) -> str:
    """A frequency as one digit, 0 to 84: how near it comes to as much as a word can count."""
    return ALPHABET[round((BASE - 1) * frequency / (frequency + SATURATION))]
