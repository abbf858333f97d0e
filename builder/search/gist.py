"""What one article contributes to the index: its words with their weight and positions, and its text for excerpts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
    """`terms`: a word with its stem, then its weight and positions, line by line; `text`: headline and blocks."""

    terms: bytes
    text: bytes


def gist(headline: str, blocks: Sequence[Passage], names: Iterable[str] = ()) -> Words:
    """The words of a headline and blocks; `names` are the printed names of people, whose words count for more."""
    return of_texts(headline, [block.text for block in blocks], names)


def of_texts(headline: str, texts: Sequence[str], names: Iterable[str] = ()) -> Words:
    """The same of the bare texts of the blocks."""
    title = plain(headline)
    places: defaultdict[str, list[int]] = defaultdict(list)
    start = _place(places, title, 0)
    counts = {word: len(run) for word, run in places.items()}
    length, start = start, max(BODY_START, start + 1)
    for text in texts:
        end = _place(places, plain(text), start)
        length += end - start
        start = end + 1  # a phrase stays within one block
    named = {word for name in names for word in cut(plain(name))}
    norm = 1 - BY_LENGTH + BY_LENGTH * length / USUAL_LENGTH
    weights: dict[float, str] = {}
    rows = []
    for word, run in places.items():
        frequency = len(run) * BODY
        if word in counts:
            frequency += (HEADLINE - BODY) * counts[word]
        if word in named:
            frequency += NAME * len(run)
        if frequency not in weights:
            weights[frequency] = weight(frequency / norm)
        steps = STEPS[run[0]] if len(run) == 1 else _steps(run)
        rows.append(f"{LABELS[word]}\n{weights[frequency]}{steps} ")
    return Words("\n".join(rows).encode(), "\n".join(text.replace("\n", " ") for text in (headline, *texts)).encode())


def _place(places: defaultdict[str, list[int]], text: str, start: int) -> int:
    """Note the position of every word of a plain text; gives that behind the last."""
    words = cut(text)
    for at, word in enumerate(words, start):
        places[word].append(at)
    for compound in compounds(text):
        places[compound].append(start)
    return start + len(words)


def _steps(run: Sequence[int]) -> str:
    """Positions, each as its distance from the one before."""
    made, last = "", 0
    for at in run:
        made += STEPS[at - last]
        last = at
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


def labels(words: Words) -> list[str]:
    """Under which labels an article stands."""
    return words.terms.decode().split("\n")[::2] if words.terms else []


def weight(frequency: float) -> str:
    """A frequency as one digit, 0 to 84: how near it comes to as much as a word can count."""
    return ALPHABET[round((BASE - 1) * frequency / (frequency + SATURATION))]
