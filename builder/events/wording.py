"""The words of one block, as the reader of statements asks for them: all of a sentence or a clause at once."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain, compress

from builder.text import folded_text, new_terms, printed_words, starts


class Wording:
    """The words of a text in order. Those that tell something stand outside `hidden` and are no verbs of saying."""

    def __init__(self, text: str, hidden: Iterable[tuple[int, int]], says: Callable[[str], bool]) -> None:
        self._words = printed_words(text)
        self._starts = starts(self._words, text)
        self._told = list(map(_terms, self._words))  # the stems of each; none of those that tell nothing
        self._saying = list(compress(range(len(self._words)), map(says, self._words)))
        for start, end in hidden:
            within = self._within(start, end)
            self._told[within] = [()] * len(self._told[within])
        for at in self._saying:
            self._told[at] = ()

    def between(self, start: int, end: int) -> Sequence[str]:
        """All words that begin there."""
        return self._words[self._within(start, end)]

    def saying(self, start: int, end: int) -> Sequence[int]:
        """Where the verbs of saying begin that begin there."""
        within = self._within(start, end)
        first, last = bisect_left(self._saying, within.start), bisect_left(self._saying, within.stop)
        return [self._starts[at] for at in self._saying[first:last]]

    def told(self, start: int, end: int) -> tuple[str, ...]:
        """The stems of what is told there, in order."""
        return tuple(chain.from_iterable(self._told[self._within(start, end)]))

    def proper(self, start: int, end: int) -> frozenset[str]:
        """The stems among them that are printed with a capital."""
        within = self._within(start, end)
        told = zip(self._words[within], self._told[within], strict=True)
        return frozenset(chain.from_iterable([stems for word, stems in told if word[0].isupper()]))

    def _within(self, start: int, end: int) -> slice:
        return slice(bisect_left(self._starts, start), bisect_left(self._starts, end))


@lru_cache(maxsize=1 << 16)
def _terms(word: str) -> tuple[str, ...]:
    return new_terms(folded_text(word))
