"""What was worked out before, as tables in a memo: rows by key, in drawers that are read when a row is asked for.

One by one, the rows of 30,000 names would take longer to read and write than to work out anew. A drawer holds a few
dozen; one more clipping opens some of them, and only those that changed are written back.
"""

from collections.abc import MutableMapping
from typing import Any, Generic, TypeVar
from zlib import crc32

from builder.cache import decoder, encode

Value = TypeVar("Value")
Memo = MutableMapping[str, Any]

DRAWERS = 512


class Table(Generic[Value]):
    """Rows by key. A row is never changed in place: it is put anew."""

    def __init__(self, memo: Memo, name: str, kind: type[Value]) -> None:
        self._memo = memo
        self._name = name
        self._decode = decoder(dict[str, kind])  # type: ignore[valid-type]
        self._drawers: list[dict[str, Value] | None] = [None] * DRAWERS
        self._at_hand: dict[str, Value | None] = {}  # what was asked for or put, for most is asked for often
        self._changed: set[int] = set()

    def get(self, key: str) -> Value | None:
        if key in self._at_hand:
            return self._at_hand[key]
        row = self._at_hand[key] = self._opened(_number(key)).get(key)
        return row

    def put(self, key: str, row: Value) -> None:
        self._at_hand[key] = row
        number = _number(key)
        self._opened(number)[key] = row
        self._changed.add(number)

    def drop(self, key: str) -> None:
        self._at_hand[key] = None
        number = _number(key)
        if self._opened(number).pop(key, None) is not None:
            self._changed.add(number)

    def save(self) -> None:
        """Hand the drawers that changed to the memo."""
        for number in sorted(self._changed):
            self._memo[f"{self._name} {number}"] = encode(self._opened(number))
        self._changed.clear()

    def _opened(self, number: int) -> dict[str, Value]:
        drawer = self._drawers[number]
        if drawer is None:
            stored = self._memo.get(f"{self._name} {number}")
            drawer = self._drawers[number] = self._decode(stored) if stored is not None else {}
        return drawer


def _number(key: str) -> int:
    """Of the drawer that a row is in."""
    return crc32(key.encode()) % DRAWERS


class Row(Generic[Value]):
    """One value of a memo, such as what all the entries were."""

    def __init__(self, memo: Memo, name: str, kind: type[Value], empty: Value) -> None:
        self._memo = memo
        self._name = name
        stored = memo.get(name)
        self.before: Value = decoder(kind)(stored) if stored is not None else empty

    def save(self, now: Value) -> None:
        """Hand it to the memo if it changed."""
        if now != self.before or self._name not in self._memo:
            self._memo[self._name] = encode(now)
