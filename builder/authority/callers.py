"""Who is called by which other name: the nickname that one article quotes, another prints alone."""

from collections.abc import Callable, Iterable, Sequence

from builder.authority.bearers import Key, is_single, key, nicknames
from builder.authority.tables import Memo, Table

Printed = Sequence[Sequence[str]]  # the forms of a name, of each of its bearers


class Callers:
    """Full names by the other full names that their articles quote, and the other way round."""

    def __init__(self, memo: Memo) -> None:
        self._called: Table[tuple[Key, ...]] = Table(memo, "called", tuple[Key, ...])
        self._callers: Table[tuple[Key, ...]] = Table(memo, "caller", tuple[Key, ...])

    def of(self, mine: Key) -> set[Key]:
        """What the bearers of a name are called besides, and who is called by this name."""
        return {*(self._called.get(mine) or ()), *(self._callers.get(mine) or ())}

    def update(self, names: Iterable[Key], printed: Callable[[Key], Printed]) -> set[Key]:
        """Read anew what the bearers of these names are called; returns all names that this concerns."""
        concerned: set[Key] = set()
        for mine in sorted(names):
            was = set(self._called.get(mine) or ())
            now = {one for nick in nicknames(printed(mine)) if not is_single(one := key(nick)) and one != mine}
            for one in was ^ now:
                _put(self._callers, one, {*(self._callers.get(one) or ())} ^ {mine})
            if was != now:
                _put(self._called, mine, now)
            concerned |= was | now | self.of(mine)
        return concerned

    def save(self) -> None:
        """Hand it to the memo."""
        self._called.save()
        self._callers.save()


def _put(table: Table[tuple[Key, ...]], mine: Key, names: set[Key]) -> None:
    if names:
        table.put(mine, tuple(sorted(names)))
    else:
        table.drop(mine)
