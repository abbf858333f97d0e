"""Words to numbered things, in shards by leading letters: brought up to date in proportion to what changed.

Kept in the memo: the sums by leading letters, every shard, the rows too long for one, and the files' fingerprints.
Everything follows from the rows alone, so that what is brought up to date equals what is made anew.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence, Set
from typing import Any

from builder.search import long_rows, script
from builder.search.long_rows import LongRow
from builder.search.rows import merge
from builder.search.script import File
from builder.search.shards import DEPTH, file_name, home, of_file_name, partition, place

Memo = MutableMapping[str, Any]
LONGEST_NAME = 40  # of a row that may stand in files of its own


class Index:
    """One index in a memo, under a name; `width` digits number the things it leads to."""

    def __init__(self, name: str, memo: Memo, width: int, leading_here: Callable[[str], Sequence[str]]) -> None:
        self.name = name
        self.width = width
        self._memo = memo
        self._leading_here = leading_here  # labels of rows "other<word" that stand while a word's row does
        self._totals: dict[str, int] = {}
        self._files: dict[str, str] = dict(memo.get(f"{name}/files", {}))
        self.letters = frozenset(memo.setdefault(f"{name}/letters", [""]))
        self._shards: dict[str, dict[str, str]] = {}

    def update(self, added: Mapping[str, str], gone: Mapping[str, Sequence[str]]) -> None:
        """Add postings and take out those of some numbers, by label: "talks>talk", or "talk" where it is its stem.

        Postings are in order of number and parted by spaces, each the number, weight and positions.
        """
        self._totals = dict(self._memo.get(f"{self.name}/totals", {"": 0}))
        for label in {**added, **gone}:
            postings = added.get(label)
            self._change(label, postings.split(" ") if postings else (), gone.get(label, ()))
        self._cut_anew()
        self._save()

    def files(self) -> Iterator[File]:
        """Every file, the bytes of which come out of the memo."""
        return (File(name, fingerprint, self._bytes) for name, fingerprint in self._files.items())

    # --- rows

    def _change(self, label: str, added: Sequence[str], gone: Sequence[str]) -> None:
        shard = self._shard(place(self.letters, home(label)))
        known = shard.get(label, "")
        if known and " " not in known:
            kept = self._change_long(label, added, gone)
        else:
            kept = merge(known, added, gone, self.width)
            if len(kept) > long_rows.LONG and len(label) <= LONGEST_NAME:
                row = self._long(label)
                row.put(kept)
                kept = self._keep(label, row)
        if kept != known:
            self._put(label, kept)
        if bool(kept) != bool(known):
            for other in self._leading_here(label):
                self._put(other, "-" if kept else "")

    def _put(self, label: str, body: str) -> None:
        word = home(label)
        shard = self._shard(place(self.letters, word))
        grown = _size(label, body) - _size(label, shard.get(label, ""))
        if body:
            shard[label] = body
        else:
            shard.pop(label, None)
        for length in range(min(DEPTH, len(word)) + 1):
            letters = word[:length]
            total = self._totals.get(letters, 0) + grown
            if total or not letters:
                self._totals[letters] = total
            else:
                self._totals.pop(letters, None)

    def _shard(self, letters: str) -> dict[str, str]:
        if letters not in self._shards:
            known = f"{self.name}-{file_name(letters)}" in self._files
            text: str = self._memo[f"{self.name}/shard/{letters}"] if known else ""
            self._shards[letters] = dict(_row(line) for line in text.split("\n") if line)
        return self._shards[letters]

    # --- rows that are too long for a shard

    def _long(self, label: str) -> LongRow:
        return LongRow(self._memo, f"{self.name}/long/{label.partition('>')[0]}", self.width)

    def _change_long(self, label: str, added: Sequence[str], gone: Sequence[str]) -> str:
        row = self._long(label)
        row.change(added, gone)
        if len(row) > long_rows.LONG:
            return self._keep(label, row)
        body = row.body()
        row.drop()
        self._forget_files(label, set())
        return body

    def _keep(self, label: str, row: LongRow) -> str:
        """What stands in the shard instead: of how many files the columns and the positions are."""
        columns = row.columns()
        texts = {self._long_name(label, "c", at): text for at, text in enumerate(columns)}
        texts |= {self._long_name(label, "p", part): row.positions(part) for part in row.touched}
        self._files |= {name: script.fingerprint(script.lines(name, text)) for name, text in texts.items()}
        self._forget_files(label, texts.keys() | {self._long_name(label, "p", part) for part in range(row.parts)})
        return f"{len(columns)},{row.parts}"

    def _forget_files(self, label: str, but: Set[str]) -> None:
        for kind in "cp":
            at = 0
            while (name := self._long_name(label, kind, at)) in self._files:
                if name not in but:
                    del self._files[name]
                at += 1

    def _long_name(self, label: str, kind: str, part: int) -> str:
        return f"{self.name}{kind}-{file_name(label.partition('>')[0])}-{part}"

    # --- shards

    def _cut_anew(self) -> None:
        """Move rows between shards where leading letters have become a shard, or are none any more."""
        letters = partition(self._totals)
        for name in letters:
            if f"{self.name}-{file_name(name)}" not in self._files:
                self._shard(name)
        if letters == self.letters:
            return
        sources = {place(self.letters, new) for new in letters - self.letters} | (self.letters - letters)
        rows = [row for source in sources for row in self._shard(source).items()]
        for source in sources:
            self._shards[source] = {}
        self.letters = letters
        for label, body in rows:
            self._shard(place(letters, home(label)))[label] = body

    def _save(self) -> None:
        for letters, rows in self._shards.items():
            key, name = f"{self.name}/shard/{letters}", f"{self.name}-{file_name(letters)}"
            if letters not in self.letters:
                self._memo.pop(key, None)
                self._files.pop(name, None)
                continue
            text = "\n".join([f"{label} {rows[label]}" if rows[label] != "-" else label for label in sorted(rows)])
            raw = script.lines(name, text)
            fingerprint = script.fingerprint(raw)
            if self._files.get(name) != fingerprint:
                self._files[name] = fingerprint
                self._memo[key] = text
        self._shards.clear()
        self._memo[f"{self.name}/totals"] = self._totals
        self._memo[f"{self.name}/letters"] = sorted(self.letters)
        self._memo[f"{self.name}/files"] = self._files

    def _bytes(self, name: str) -> bytes:
        kind, _, rest = name.partition("-")
        if kind == self.name:
            return script.lines(name, self._memo[f"{self.name}/shard/{of_file_name(rest)}"])
        word, _, part = rest.rpartition("-")
        row, at = self._long(of_file_name(word)), int(part)
        return script.lines(name, row.columns()[at] if kind[-1] == "c" else row.positions(at))


def _row(line: str) -> tuple[str, str]:
    label, _, body = line.partition(" ")
    return label, body or "-"


def _size(label: str, body: str) -> int:
    return len(label) + len(body) + 2 if body else 0
