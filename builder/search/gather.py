"""The postings of many articles by word: joined now and then, for a million of them take much room."""

from collections import defaultdict

from builder.search.gist import Words
from builder.search.terms import label

AT_ONCE = 1000  # articles


class Gathered:
    """Postings (number, weight, positions) by word, of articles that come in the order of their numbers."""

    def __init__(self) -> None:
        self._joined: dict[str, str] = {}
        self._loose: defaultdict[str, list[str]] = defaultdict(list)
        self._articles = 0

    def add(self, number: str, words: Words) -> None:
        """Take in what one article contributes."""
        if not words.words:
            return
        loose = self._loose
        postings = (number + words.postings.replace(" ", f" {number}")).split(" ")
        for word, posting in zip(words.words.split("\n"), postings, strict=True):
            loose[word].append(posting)
        self._articles += 1
        if self._articles % AT_ONCE == 0:
            self._join()

    def by_label(self) -> dict[str, str]:
        """The postings of each word by its label, parted by spaces."""
        self._join()
        return {label(word): postings for word, postings in self._joined.items()}

    def _join(self) -> None:
        joined = self._joined
        for word, postings in self._loose.items():
            before = joined.get(word)
            joined[word] = f"{before} {' '.join(postings)}" if before else " ".join(postings)
        self._loose.clear()
