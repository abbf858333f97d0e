"""What is known of all texts, and outlives the build as rows of a memo.

    numbers       key of an entry -> its number, by which all other rows name it
    text <n>      what one text is compared by beforehand, whom it proposes, and the pairs that were judged
    span <n>      the numbers of the texts of one span of days; each has its place there for good
    stems <bin>   heavy stems -> the texts that hold them: for each span, one bit for each place
    groups <bin>  the groups that were found, their rulings packed

Rows are read when asked for and written if they changed, so that one more clipping costs a few of each.
"""

from collections.abc import Iterable, Iterator, MutableMapping
from functools import lru_cache
from typing import Any, NamedTuple
from zlib import crc32

from msgspec import Struct, field

from builder.cache import decoder, encode

STEM_BINS = 4096
GROUP_BINS = 512

Having = dict[int, int]  # span of days -> one bit for each text that has the stem
Core = tuple[int, ...]  # the texts of a group that were joined to each other, in order of telling
NOBODY = -1  # at a place that was given up


class Filed(NamedTuple):
    """A group as it is kept: its texts in order of telling, and what the first of them is sorted by."""

    day: int
    slug: str
    digests: tuple[str, ...]
    numbers: tuple[int, ...]
    strays: tuple[int, ...]  # those of them that came to the others when these were a group
    copies: dict[str, str]
    rulings: bytes
    beside: bytes  # rulings on texts outside
    sure: tuple[tuple[int, int], ...]  # pairs of its texts, by their place, that are sure to tell one event

    @property
    def core(self) -> Core:
        """The texts that were joined to each other."""
        return tuple([number for number in self.numbers if number not in self.strays])


_groups = decoder(tuple[Filed, ...])


class Text(Struct):
    """One text: its span of days and heaviest stems, the likest others, and the log-odds of pairs, by number."""

    key: str  # of its entry
    span: int
    stems: dict[str, int]
    place: int = 0  # in its span
    offers: dict[int, tuple[bool, int]] = field(default_factory=dict)  # the likest first, with their likeness
    links: dict[int, float] = field(default_factory=dict)  # proposed by either, and likely, or of one matter
    slight: dict[int, float] = field(default_factory=dict)  # proposed by either, and no more than possible
    judged: dict[int, float] = field(default_factory=dict)  # as their sets came up for joining

    @property
    def alike(self) -> dict[int, float]:
        """The texts that are at all like it, with the log-odds."""
        return {**self.links, **self.slight}


class Memory:
    """The rows of a memo as far as they were asked for."""

    def __init__(self, memo: MutableMapping[str, Any]) -> None:
        self._memo = memo
        self.numbers: dict[str, int] = dict(memo.get("numbers") or {})
        self._fresh = not self.numbers
        self._texts: dict[int, Text] = {}
        self._changed: set[int] = set()
        self._spans: dict[int, list[int]] = {}
        self._changed_spans: set[int] = set()
        self._bins: dict[int, dict[str, Having]] = {}
        self._changed_bins: set[int] = set()

    def __len__(self) -> int:
        return len(self.numbers)

    def text(self, number: int) -> Text:
        """The text of this number."""
        if number not in self._texts:
            key, span, stems, place, offers, links, slight, judged = self._memo[f"text {number}"]
            liked = {other: (bool(three), int(value)) for other, (three, value) in offers.items()}
            self._texts[number] = Text(key, span, stems, place, liked, links, slight, judged)
        return self._texts[number]

    def add(self, number: int, text: Text) -> None:
        """Give a new entry its number."""
        self.numbers[text.key] = number
        self._texts[number] = text
        self._changed.add(number)

    def part(self, number: int) -> set[int]:
        """Undo all that was judged of a text and others; returns those it was linked to, or slightly like."""
        text = self.text(number)
        for other in text.links:
            del self.text(other).links[number]
        for other in text.slight:
            del self.text(other).slight[number]
        for other in text.judged:
            del self.text(other).judged[number]
        self._changed.update(text.alike, text.judged)
        return set(text.alike)

    def drop(self, numbers: Iterable[int]) -> None:
        """Forget texts that are gone."""
        for number in numbers:
            del self.numbers[self._texts.pop(number).key]
            self._changed.discard(number)
            del self._memo[f"text {number}"]

    def link(self, one: int, other: int, odds: float) -> None:
        """Two texts are likely to tell one event."""
        self.text(one).links[other] = self.text(other).links[one] = odds
        self._changed.update((one, other))

    def hint(self, one: int, other: int, odds: float) -> None:
        """It is possible that two texts tell one event."""
        self.text(one).slight[other] = self.text(other).slight[one] = odds
        self._changed.update((one, other))

    def unlink(self, one: int, other: int) -> None:
        """Neither text proposes the other any more."""
        for a, b in ((one, other), (other, one)):
            self.text(a).links.pop(b, None)
            self.text(a).slight.pop(b, None)
        self._changed.update((one, other))

    def judge(self, one: int, other: int, odds: float) -> None:
        """Keep the log-odds of a pair that came up."""
        self.text(one).judged[other] = self.text(other).judged[one] = odds
        self._changed.update((one, other))

    def judged(self, one: int, other: int) -> float | None:
        """The log-odds of a pair, if they are known."""
        text = self.text(one)
        return text.links.get(other, text.slight.get(other, text.judged.get(other)))

    def change(self, number: int) -> None:
        """Take note that a text has changed."""
        self._changed.add(number)

    def post(self, number: int) -> None:
        """Give a text its place, and make it known by its stems."""
        text = self.text(number)
        span = self._span(text.span)
        text.place = span.index(NOBODY) if NOBODY in span else len(span)
        span[text.place : text.place + 1] = [number]
        for stem in text.stems:
            having = self._bin(stem).setdefault(stem, {})
            having[text.span] = having.get(text.span, 0) | 1 << text.place
        self._take_note(text)

    def withdraw(self, number: int) -> None:
        """Give up the text's place, and make it unknown."""
        text = self.text(number)
        self._span(text.span)[text.place] = NOBODY
        for stem in text.stems:
            having = self._bin(stem)[stem]
            having[text.span] ^= 1 << text.place
            if not having[text.span]:
                del having[text.span]
            if not having:
                del self._bin(stem)[stem]
        self._take_note(text)

    def having(self, stem: str) -> Having:
        """The texts among whose heaviest stems this one is."""
        return self._bin(stem).get(stem, {})

    def members(self, span: int, bits: int) -> Iterator[int]:
        """The numbers of the texts of a span for which a bit is set."""
        numbers = self._span(span)
        while bits:
            lowest = bits & -bits
            yield numbers[lowest.bit_length() - 1]
            bits ^= lowest

    def _take_note(self, text: Text) -> None:
        self._changed_spans.add(text.span)
        self._changed_bins.update(map(_bin_of, text.stems))

    def _span(self, span: int) -> list[int]:
        if span not in self._spans:
            self._spans[span] = [] if self._fresh else list(self._memo.get(f"span {span}") or ())
        return self._spans[span]

    def _bin(self, stem: str) -> dict[str, Having]:
        number = _bin_of(stem)
        if number not in self._bins:
            kept = {} if self._fresh else self._memo.get(f"stems {number}") or {}
            self._bins[number] = {
                stem: {span: int.from_bytes(bits, "little") for span, bits in having.items()}
                for stem, having in kept.items()
            }
        return self._bins[number]

    def groups(self) -> list[Filed]:
        """The groups that were found before, in no order."""
        bins = (self._memo.get(f"groups {bin}") for bin in range(GROUP_BINS)) if not self._fresh else ()
        return [found for raw in bins if raw for found in _groups(raw)]

    def save(self, before: Iterable[Filed], groups: Iterable[Filed]) -> None:
        """Write what changed; the groups were those before, and are these now."""
        memo = self._memo
        memo["numbers"] = self.numbers
        for number in self._changed:
            text = self._texts[number]
            memo[f"text {number}"] = (
                text.key, text.span, text.stems, text.place,
                text.offers, text.links, text.slight, text.judged,
            )  # fmt: skip
        for span in self._changed_spans:
            memo[f"span {span}"] = self._spans[span]
        for bin in self._changed_bins:
            memo[f"stems {bin}"] = {
                stem: {span: bits.to_bytes(bits.bit_length() // 8 + 1, "little") for span, bits in having.items()}
                for stem, having in self._bins[bin].items()
            }
        was, now = _binned(before), _binned(groups)
        for bin in was.keys() | now.keys():
            if was.get(bin) != now.get(bin):
                memo[f"groups {bin}"] = encode(list(now.get(bin, {}).values()))


@lru_cache(maxsize=1 << 17)
def _bin_of(stem: str) -> int:
    return crc32(stem.encode()) % STEM_BINS


def _binned(groups: Iterable[Filed]) -> dict[int, dict[int, Filed]]:
    """By where they are kept: that which the first of their texts gives."""
    bins: dict[int, dict[int, Filed]] = {}
    for found in groups:
        bins.setdefault(found.numbers[0] % GROUP_BINS, {})[found.numbers[0]] = found
    return bins
