"""What one article contributes to the index: its words with their weight and positions, and its text for excerpts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import sub
from typing import NamedTuple, Protocol

from builder.search.digits import ALPHABET, BASE, STEPS
from builder.search.terms import compounds, cut, plain, stem

# BM25F (Robertson and Zaragoza, 2009): a field's weight, how much length counts, how soon more of a word is enough.
# The usual length is a reference, not this archive's: so one more article changes no other's weights.
HEADLINE, NAME, BODY = 3.0, 0.5, 1.0
BY_LENGTH, SATURATION, USUAL_LENGTH = 0.5, 1.2, 400
BODY_START = 32  # the position at which the body begins, or two behind a longer headline


class Passage(Protocol):
    """A paragraph, subheading or caption."""

    @property
    def text(self) -> str: ...


class Words(NamedTuple):
    """For each word a label, in lines, and a posting, between spaces: weight and positions; headline and blocks.

    Joined, for as columns of one text they are made, kept and cut again much faster than one by one.
    """

    labels: str
    postings: str
    text: str


def gist(headline: str, blocks: Sequence[Passage], names: Iterable[str] = ()) -> Words:
    """The words of a headline and blocks; `names` are the printed names of people, whose words count for more."""
    return of_texts(headline, [block.text for block in blocks], names)


def of_texts(headline: str, texts: Sequence[str], names: Iterable[str] = ()) -> Words:
    """The same of the bare texts of the blocks."""
    title = plain(headline)
    places: defaultdict[str, list[int]] = defaultdict(list)
    start = _place(places, title, 0)
    in_title = {word: len(run) for word, run in places.items()}
    named = dict.fromkeys(word for name in names for word in cut(plain(name)))
    for word in named:
        places[word]  # beside those of the headline, in front of the words that only their number weighs
    special = len(places)
    length, start = start, max(BODY_START, start + 1)
    for text in texts:
        end = _place(places, plain(text), start)
        length += end - start
        start = end + 1  # a phrase stays within one block
    frequencies: list[float] = list(map(len, places.values()))
    for at, word in zip(range(special), places):  # noqa: B905  the first of them
        by_name = NAME * frequencies[at] if word in named else 0
        frequencies[at] += (HEADLINE - BODY) * in_title.get(word, 0) + by_name
    weights = Weights(1 - BY_LENGTH + BY_LENGTH * length / USUAL_LENGTH)
    postings = [
        weights[frequency] + (STEPS[run[0]] if len(run) == 1 else _steps(run))
        for frequency, run in zip(frequencies, places.values(), strict=True) if run
    ]  # fmt: skip
    absent = [word for word in named if not places[word]]
    for word in absent:
        del places[word]
    return Words(
        "\n".join(map(LABELS.__getitem__, places)), " ".join(postings),
        "\n".join([text.replace("\n", " ") for text in (headline, *texts)]),
    )  # fmt: skip


def _place(places: defaultdict[str, list[int]], text: str, start: int) -> int:
    """Note the position of every word of a plain text; gives that behind the last."""
    words = cut(text)
    for at, word in enumerate(words, start):
        places[word].append(at)
    for compound in compounds(text):
        places[compound].append(start)
    return start + len(words)


def _steps(run: list[int]) -> str:
    """Positions, each as its distance from the one before."""
    return STEPS[run[0]] + "".join(map(STEPS.__getitem__, map(sub, run[1:], run)))


class Weights(dict[float, str]):
    """The weights of frequencies in an article of a length."""

    def __init__(self, norm: float) -> None:
        self._norm = norm

    def __missing__(self, frequency: float) -> str:
        made = self[frequency] = weight(frequency / self._norm)
        return made


class Labels(dict[str, str]):
    """The labels of words: a word and the stem that it is filed under, once where they are the same."""

    def __missing__(self, word: str) -> str:
        if len(self) > REMEMBERED:
            self.clear()
        stemmed = stem(word)
        made = self[word] = word if stemmed == word else f"{word}>{stemmed}"
        return made


REMEMBERED = 1 << 17
LABELS = Labels()


def weight(frequency: float) -> str:
    """A frequency as one digit, 0 to 84: how near it comes to as much as a word can count."""
    return ALPHABET[round((BASE - 1) * frequency / (frequency + SATURATION))]
