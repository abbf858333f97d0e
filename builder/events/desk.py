"""The entries at hand, prepared for comparison; those that were prepared in an earlier build, when asked for."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol

from builder import edtf
from builder.cache import decoder
from builder.events.memory import Memory
from builder.events.pair import Pair
from builder.events.profile import Prepared, Profile, Unread, prepare_all, unread
from builder.model import Entry
from builder.workers import batches

OPEN = 500  # profiles that lie ready at once; the others are packed, in a tenth of the room
AT_ONCE = 256  # texts handed to a process
LAST = 10**7  # days: undated texts come last

_unpack = decoder(Profile)


def telling(entry: Entry) -> tuple[int, str, str]:
    """Sorts entries by order of telling: by day of publication, undated ones last."""
    limits = edtf.bounds(entry.published.value) if entry.published.value else None
    return (limits[0].toordinal() if limits else LAST, entry.slug, entry.digest)


class Run(Protocol):
    """What calls a function for each item, in order: `map`, or `Workers.run`."""

    def __call__(self, function: Callable[[Any], Any], items: Iterable[Any], /) -> Iterable[Any]: ...


class Desk:
    """Entries by the numbers that memory gives them, with what they are compared by."""

    def __init__(
        self, entries: Mapping[str, Entry], gists: Callable[[str], bytes], memory: Memory, run: Run = map
    ) -> None:
        self._entries = entries  # by key
        self._gists = gists
        self._memory = memory
        self._run = run
        self._open: OrderedDict[int, Profile] = OrderedDict()
        self._packed: dict[int, bytes] = {}
        self._sketches: dict[int, array[int]] = {}

    def entry(self, number: int) -> Entry:
        """The entry of this number."""
        return self._entries[self._memory.text(number).key]

    def digest(self, number: int) -> str:
        """The digest of this entry."""
        return self.entry(number).digest

    def in_order(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """These numbers in order of telling."""
        return tuple(sorted(numbers, key=lambda number: telling(self.entry(number))))

    def prepare(self, numbered: Mapping[int, Entry]) -> Iterator[tuple[int, dict[str, int]]]:
        """Prepare entries under these numbers; gives the key of each."""
        waiting = ([self._unread(numbered[number]) for number in numbers] for numbers in batches(numbered, AT_ONCE))
        prepared = (one for batch in self._run(prepare_all, waiting) for one in batch)
        for number, one in zip(numbered, prepared, strict=True):
            self._take(number, one)
            yield number, one.key

    def profile(self, number: int) -> Profile:
        """The entry of this number, prepared."""
        found = self._open.get(number)
        if found is not None:
            self._open.move_to_end(number)
            return found
        if number not in self._packed:
            self._take(number, prepare_all([self._unread(self.entry(number))])[0])
        self._open[number] = found = _unpack(self._packed[number])
        if len(self._open) > OPEN:
            self._open.popitem(last=False)
        return found

    def _unread(self, entry: Entry) -> Unread:
        return unread(entry, self._gists(entry.key))

    def _take(self, number: int, prepared: Prepared) -> None:
        self._packed[number] = prepared.profile
        self._sketches[number] = prepared.sketch

    def sketch(self, number: int) -> frozenset[int]:
        """A sample of the wording of an entry."""
        if number not in self._sketches:
            self.profile(number)
        return frozenset(self._sketches[number])

    def pair(self, one: int, other: int) -> Pair:
        """Two entries, that of the lesser digest on the left."""
        left, right = self.profile(one), self.profile(other)
        return Pair(left, right) if left.digest < right.digest else Pair(right, left)
