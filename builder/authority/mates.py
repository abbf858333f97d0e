"""Who is named in the articles of one event. There a surname alone may be somebody's, and a misspelt name be seen."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache

from builder.authority.bearers import Key, is_single, parts_of
from builder.authority.slight import slight, surnames
from builder.names import compare, skeleton

Named = Mapping[str, set[Key]]  # the names of an event, by mark


class Mates:
    """The names of each event, looked at when asked for. `event` tells articles of one event by one word."""

    def __init__(self, event: Mapping[str, Hashable], keys: Callable[[str], Sequence[Key]]) -> None:
        self._event = event
        self._keys = keys
        self._digests: dict[Hashable, list[str]] = defaultdict(list)
        for digest, at in event.items():
            self._digests[at].append(digest)
        self._named: dict[Hashable, Named] = {}

    def of(self, mine: Key, digests: Iterable[str]) -> set[Key]:
        """Which other names in the events of these articles may be this one's, though the names hardly agree."""
        marks = _marks(mine)
        met: set[Key] = set()
        for digest in digests:
            event = self._event.get(digest)
            if event is None:
                continue
            named = self._named.get(event)
            if named is None:
                named = self._named[event] = self._file(event)
            for mark in marks.intersection(named) if named else ():  # most events hold nobody alike
                met |= named[mark]
        return {other for other in met if other != mine and _may_be(*sorted((mine, other)))}

    def _keys_of(self, event: Hashable) -> set[Key]:
        return {mine for digest in self._digests[event] for mine in self._keys(digest) if mine}

    def _file(self, event: Hashable) -> Named:
        named: dict[str, set[Key]] = defaultdict(set)
        for mine in self._keys_of(event):
            for mark in _marks(mine):
                named[mark].add(mine)
        return {mark: met for mark, met in named.items() if len(met) > 1}


@lru_cache(maxsize=1 << 16)
def _marks(mine: Key) -> frozenset[str]:
    """By what a name meets others: what its bearer may be called; and the first and the last part of a full name."""
    parts = parts_of(mine)
    called = {skeleton(part) or part for part in (parts if is_single(mine) else (*surnames(mine), parts[0]))}
    return frozenset(called if is_single(mine) else (*called, f"{parts[0]} …", f"… {parts[-1]}"))


@lru_cache(maxsize=1 << 16)
def _may_be(one: Key, two: Key) -> bool:
    if is_single(one) and is_single(two):
        return compare(one, two).verdict == "possible"
    return bool(slight(one, two)) or (one[0] == two[0] and compare(one, two).verdict == "possible")
