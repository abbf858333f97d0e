"""The entries at hand, prepared for comparison when first asked for."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping

from builder.cache import decoder, encode
from builder.events.features import Pair
from builder.events.memory import Memory
from builder.events.profile import Profile, profile
from builder.model import Entry, Gist

OPEN = 2000  # profiles that lie ready at once; the others are packed, in a tenth of the room

_unpack = decoder(Profile)


class Desk:
    """Entries by the numbers that memory gives them, with what they are compared by."""

    def __init__(self, entries: Mapping[str, Entry], gists: Callable[[str], Gist], memory: Memory) -> None:
        self._entries = entries  # by key
        self._gists = gists
        self._memory = memory
        self._open: OrderedDict[int, Profile] = OrderedDict()
        self._packed: dict[int, bytes] = {}
        self._sketches: dict[int, array[int]] = {}

    def entry(self, number: int) -> Entry:
        """The entry of this number."""
        return self._entries[self._memory.text(number).key]

    def digest(self, number: int) -> str:
        """The digest of this entry."""
        return self.entry(number).digest

    def profile(self, number: int) -> Profile:
        """The entry of this number, prepared."""
        found = self._open.get(number)
        if found is not None:
            self._open.move_to_end(number)
            return found
        raw = self._packed.get(number)
        return self._keep(number, _unpack(raw) if raw else self.prepare(number, self.entry(number)))

    def prepare(self, number: int, entry: Entry) -> Profile:
        """Prepare an entry that has no number yet."""
        gist = self._gists(entry.key)
        self._sketches[number] = array("L", gist.sketch)
        return self._keep(number, profile(entry, gist))

    def _keep(self, number: int, prepared: Profile) -> Profile:
        self._open[number] = prepared
        if len(self._open) > OPEN:
            last, put_by = self._open.popitem(last=False)
            if last not in self._packed:
                self._packed[last] = encode(put_by)
        return prepared

    def sketch(self, number: int) -> frozenset[int]:
        """A sample of the wording of an entry."""
        if number not in self._sketches:
            self._sketches[number] = array("L", self._gists(self._memory.text(number).key).sketch)
        return frozenset(self._sketches[number])

    def pair(self, one: int, other: int) -> Pair:
        """Two entries, that of the lesser digest on the left."""
        left, right = self.profile(one), self.profile(other)
        return Pair(left, right) if left.digest < right.digest else Pair(right, left)
