"""The postings of many articles by word: joined now and then, for a million of them take much room."""

from collections import defaultdict

from builder.search.gist import Words

AT_ONCE = 1000  # articles


class Gathered:
    """Postings (number, weight, positions) by label, of articles that come in the order of their numbers."""

    def __init__(self) -> None:
        self._joined: dict[str, str] = {}
        self._loose: defaultdict[str, list[str]] = defaultdict(list)
        self._articles = 0

    def add(self, number: str, words: Words) -> None:
        """Take in what one article contributes."""
        if not words.labels:
            return
        loose = self._loose
        postings = (number + words.postings.replace(" ", f" {number}")).split(" ")
        for label, posting in zip(words.labels.split("\n"), postings, strict=True):
            loose[label].append(posting)
        self._articles += 1
        if self._articles % AT_ONCE == 0:
            self._join()

    def by_label(self) -> dict[str, str]:
        """The postings of each label, parted by spaces."""
        self._join()
        return self._joined

    def _join(self) -> None:
        joined = self._joined
        for label, postings in self._loose.items():
            before = joined.get(label)
            joined[label] = f"{before} {' '.join(postings)}" if before else " ".join(postings)
        self._loose.clear()
