"""The words of one block, as the reader of statements asks for them: all of a sentence or a clause at once."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain

from builder.text import Token, fold, terms, words


class Wording:
    """The words of a text in order. Those that tell something stand outside `hidden` and are no verbs of saying."""

    def __init__(self, text: str, hidden: Iterable[tuple[int, int]], says: Callable[[str], bool]) -> None:
        self._words = _Row(words(text))
        self._saying = _Row(word for word in self._words.all if says(word.text))
        passed = {at for start, end in hidden for at in range(start, end)}
        passed.update(self._saying.starts)
        self._telling = _Row(word for word in self._words.all if word.start not in passed)
        self._terms = [_terms(word.text) for word in self._telling.all]
        self._capital = _Row(word for word in self._telling.all if word.text[0].isupper())

    def between(self, start: int, end: int) -> Sequence[Token]:
        """All words that begin there."""
        return self._words.all[self._words.slice(start, end)]

    def saying(self, start: int, end: int) -> Sequence[Token]:
        """The verbs of saying that begin there."""
        return self._saying.all[self._saying.slice(start, end)]

    def told(self, start: int, end: int) -> tuple[str, ...]:
        """The stems of what is told there, in order."""
        return tuple(chain.from_iterable(self._terms[self._telling.slice(start, end)]))

    def proper(self, start: int, end: int) -> frozenset[str]:
        """The stems among them that are printed with a capital."""
        capital = self._capital.all[self._capital.slice(start, end)]
        return frozenset(chain.from_iterable([_terms(word.text) for word in capital]))


class _Row:
    """Words in order, and where each begins."""

    def __init__(self, found: Iterable[Token]) -> None:
        self.all = list(found)
        self.starts = [word.start for word in self.all]

    def slice(self, start: int, end: int) -> slice:
        return slice(bisect_left(self.starts, start), bisect_left(self.starts, end))


@lru_cache(maxsize=1 << 16)
def _terms(word: str) -> tuple[str, ...]:
    return terms(fold(word))
