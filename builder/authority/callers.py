"""Who is called by which other name: the nickname that one article quotes, another prints alone."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from builder.authority.bearers import Key, is_single, key, nicknames
from builder.authority.tables import Memo, Row

Printed = Sequence[Sequence[str]]  # the forms of a name, of each of its bearers


class Callers:
    """Full names by the other full names that their articles quote, and the other way round. They are few."""

    def __init__(self, memo: Memo) -> None:
        self._row = Row[dict[Key, tuple[Key, ...]]](memo, "called", dict[Key, tuple[Key, ...]], {})
        self._called = dict(self._row.before)
        self._callers: dict[Key, set[Key]] = defaultdict(set)
        for mine, called in self._called.items():
            for one in called:
                self._callers[one].add(mine)

    def of(self, mine: Key) -> set[Key]:
        """What the bearers of a name are called besides, and who is called by this name."""
        if mine in self._called or mine in self._callers:
            return {*self._called.get(mine, ()), *self._callers.get(mine, ())}
        return set()

    def update(self, names: Iterable[Key], printed: Callable[[Key], Printed]) -> set[Key]:
        """Read anew what the bearers of these names are called; returns all names that this concerns."""
        concerned: set[Key] = set()
        for mine in names:
            was = set(self._called.pop(mine, ()))
            now = {one for nick in nicknames(printed(mine)) if not is_single(one := key(nick)) and one != mine}
            for one in was - now:
                self._callers[one].discard(mine)
            for one in now:
                self._callers[one].add(mine)
            if now:
                self._called[mine] = tuple(sorted(now))
            concerned |= was | now | self.of(mine)
        return concerned

    def save(self) -> None:
        """Hand it to the memo."""
        self._row.save(dict(sorted(self._called.items())))
