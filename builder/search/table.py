"""Rows of JSON by number, a few to a shard: what a hit shows. One more row rewrites one shard."""

import math
from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any

from builder.search import script
from builder.search.digits import ALPHABET, BASE
from builder.search.script import File

Row = list[str]  # what is shown, as the inside of a JSON array; and a text, its lines shown behind that


class Table:
    """A table in a memo, under a name; `usual` rows stand in a shard."""

    def __init__(self, name: str, memo: MutableMapping[str, Any], width: int, count: int, usual: int) -> None:
        self.name = name
        self.shards = 2 ** max(0, round(math.log2(max(1, count) / usual)))
        self._width = width
        self._memo = memo
        self._files: dict[str, str] = dict(memo.get(f"{name}/files", {}))
        self._open: dict[str, dict[str, Row]] = {}
        if memo.get(f"{name}/shards", self.shards) != self.shards:
            self._cut_anew()
        memo[f"{name}/shards"] = self.shards

    def text(self, number: str) -> str:
        """What is seldom looked at in the row of a number."""
        return self._shard(number)[number][1]

    def put(self, number: str, row: Row) -> None:
        """Set the row of a number."""
        self._shard(number)[number] = row

    def drop(self, number: str) -> None:
        """Take a row out."""
        self._shard(number).pop(number, None)

    def save(self) -> None:
        """Write what was changed back into the memo."""
        for name, rows in self._open.items():
            key = f"{self.name}/shard/{name}"
            if not rows:
                self._memo.pop(key, None)
                self._files.pop(name, None)
                continue
            fingerprint = script.fingerprint(_script(name, rows))
            if self._files.get(name) != fingerprint:
                self._files[name] = fingerprint
                self._memo[key] = rows
        self._open.clear()
        self._memo[f"{self.name}/files"] = self._files

    def files(self) -> Iterator[File]:
        """Every file."""
        return (File(name, fingerprint, self._bytes) for name, fingerprint in self._files.items())

    def _bytes(self, name: str) -> bytes:
        return _script(name, self._memo[f"{self.name}/shard/{name}"])

    def _shard(self, number: str) -> dict[str, Row]:
        name = f"{self.name}-{value(number) * self.shards // BASE**self._width}"
        if name not in self._open:
            self._open[name] = dict(self._memo[f"{self.name}/shard/{name}"]) if name in self._files else {}
        return self._open[name]

    def _cut_anew(self) -> None:
        rows: dict[str, Row] = {}
        for name in self._files:
            rows.update(self._memo.pop(f"{self.name}/shard/{name}"))
        self._files = {}
        for number, row in rows.items():
            self.put(number, row)


def value(number: str) -> int:
    """The number that the digits write."""
    made = 0
    for digit in number:
        made = made * BASE + ALPHABET.index(digit)
    return made


def _script(name: str, rows: Mapping[str, Row]) -> bytes:
    return script.json(name, "[" + ",\n".join(_json(*rows[number]) for number in sorted(rows)) + "]")


def _json(shown: str, text: str = "") -> str:
    lines = f",{script.encode(text.split(chr(10)))}" if text else ""
    return f"[{shown}{lines}]"
