"""What was worked out before: clippings that were read, and the memos of later rooms, in one SQLite file.

A cache is only ever a shortcut: one that is corrupt, of another version or not writable is put aside in silence.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import msgspec

Value = TypeVar("Value")
Seen = tuple[tuple[int, int, int], str]  # of a file: size, time of change and inode; the digest of its bytes
Plain = Any  # None, bool, int, float, str, bytes, and lists and dicts of them; a tuple comes back as a list

FILE = "cache.sqlite"
VERSION = 2  # of the tables below
MUCH = 1000  # rows
PARTS = ("entry", "gist", "words", "body")  # of a clipping that was read, each in a table of its own
SCHEMA = (
    "".join(
        f"create table if not exists {part} (key text primary key, value blob not null) without rowid;"
        for part in PARTS
    )
    + """
    create table if not exists seen (
        path text primary key, size integer, changed integer, inode integer, digest text
    ) without rowid;
    create table if not exists shelf (
        name text, key text, value blob not null, primary key (name, key)
    ) without rowid;
    create index if not exists shelf_keys on shelf (name, key);
    create table if not exists shelved_by (name text primary key, code text) without rowid;
"""
)
CORRUPT = (sqlite3.DatabaseError, msgspec.DecodeError)  # what reading a damaged cache raises
UNWRITABLE = sqlite3.OperationalError  # one of the former: the disk is full, the folder read-only
_encoder = msgspec.msgpack.Encoder(enc_hook=lambda packed: msgspec.Raw(packed.packed))
_decoders: dict[type, msgspec.msgpack.Decoder[Any]] = {}


def encode(value: object) -> bytes:
    """A value made of plain values and structs of them, as MessagePack; equal values give equal bytes.

    What is still packed, as bytes of this kind in an attribute of that name, is written as it is.
    """
    return _encoder.encode(value)


def decoder(kind: type[Value]) -> Callable[[bytes], Value]:
    """What reads a value of this type back. Raises msgspec.DecodeError for bytes that are not one."""
    if kind not in _decoders:
        _decoders[kind] = msgspec.msgpack.Decoder(kind)
    decode: Callable[[bytes], Value] = _decoders[kind].decode
    return decode


class Cache:
    """Parts of read clippings by key, what is known of their files, and the memos of later rooms."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._shelves: list[Shelf] = []

    def all(self, part: str) -> Mapping[str, bytes]:
        """Everything of one part, by key."""
        return dict(self._connection.execute(f"select key, value from {part}"))

    def get(self, part: str, key: str) -> bytes | None:
        """One part of one clipping."""
        row = self._connection.execute(f"select value from {part} where key = ?", (key,)).fetchone()
        return row[0] if row else None

    def keep(self, part: str, rows: Iterable[tuple[str, bytes]]) -> None:
        """Remember this part of these clippings."""
        self._connection.executemany(f"insert or replace into {part} values (?, ?)", rows)

    def forget(self, keys: Iterable[str]) -> None:
        """Drop every part of these clippings."""
        gone = [(key,) for key in keys]
        for part in PARTS:
            self._connection.executemany(f"delete from {part} where key = ?", gone)

    def seen(self) -> dict[str, Seen]:
        """What is known of the files that were read, by path."""
        rows = self._connection.execute("select path, size, changed, inode, digest from seen")
        return {path: ((size, changed, inode), digest) for path, size, changed, inode, digest in rows}

    def saw(self, seen: Mapping[str, Seen], before: Mapping[str, Seen]) -> None:
        """Remember this of the files, and of no others; `before` is what was remembered."""
        gone = ((path,) for path in before.keys() - seen.keys())
        self._connection.executemany("delete from seen where path = ?", gone)
        new = (path for path in seen if before.get(path) != seen[path])
        rows = ((path, *seen[path][0], seen[path][1]) for path in new)
        self._connection.executemany("insert or replace into seen values (?, ?, ?, ?, ?)", rows)

    def shelf(self, name: str, made_by: str) -> "Shelf":
        """The memo of this name; emptied where the code that fills it, `made_by`, is not what filled it before."""
        row = self._connection.execute("select code from shelved_by where name = ?", (name,)).fetchone()
        if row != (made_by,):
            self._connection.execute("delete from shelf where name = ?", (name,))
            self._connection.execute("insert or replace into shelved_by values (?, ?)", (name, made_by))
        shelf = Shelf(self._connection, name)
        self._shelves.append(shelf)
        return shelf

    def secure(self) -> None:
        """Make it last by now, if it is so much that it would take long to work out again."""
        if self._connection.total_changes > MUCH:
            self.commit()

    def commit(self) -> None:
        """Make all of it last, at once: the disk has to say so, and takes its time."""
        for shelf in self._shelves:
            shelf.flush()
        self._connection.commit()


class Shelf(MutableMapping[str, Plain]):
    """A memo that outlives the build: text -> plain value. Rows are read when asked for, written if set."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._name = name
        self._set: dict[str, Plain] = {}
        self._deleted: set[str] = set()

    def __getitem__(self, key: str) -> Plain:
        if key in self._set:
            return self._set[key]
        if key not in self._deleted:
            where = "select value from shelf where name = ? and key = ?"
            row = self._connection.execute(where, (self._name, key)).fetchone()
            if row:
                with suppress(msgspec.DecodeError):
                    return msgspec.msgpack.decode(row[0])
        raise KeyError(key)

    def __setitem__(self, key: str, value: Plain) -> None:
        self._deleted.discard(key)
        self._set[key] = value

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        self._set.pop(key, None)
        self._deleted.add(key)

    def __iter__(self) -> Iterator[str]:
        rows = self._connection.execute("select key from shelf where name = ? order by key", (self._name,))
        stored = {key for (key,) in rows} - self._deleted
        return iter(sorted(stored | self._set.keys()))

    def __len__(self) -> int:
        self.flush()
        counted = self._connection.execute("select count(*) from shelf where name = ?", (self._name,)).fetchone()
        return int(counted[0])

    def clear(self) -> None:
        """Delete every row."""
        self._deleted.update(self)
        self._set.clear()

    def flush(self) -> None:
        """Hand what was set and deleted to the database."""
        self._connection.executemany(
            "delete from shelf where name = ? and key = ?", ((self._name, key) for key in self._deleted)
        )
        rows = ((self._name, key, encode(value)) for key, value in self._set.items())
        self._connection.executemany("insert or replace into shelf values (?, ?, ?)", rows)
        self._set.clear()
        self._deleted.clear()


@contextmanager
def open_cache(folder: Path) -> Iterator[Cache]:
    """The cache in this folder; begun anew where it cannot be read, in memory where it cannot be written."""
    with closing(_connect(folder / FILE)) as connection:
        yield Cache(connection)


def discard(folder: Path) -> None:
    """Begin the cache in this folder anew."""
    (folder / FILE).unlink(missing_ok=True)


def _connect(path: Path) -> sqlite3.Connection:
    for attempt in (path, path, ":memory:"):
        try:
            if isinstance(attempt, Path):
                attempt.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(attempt, timeout=60)
            _prepare(connection)
            return connection
        except (UNWRITABLE, OSError):
            continue
        except sqlite3.DatabaseError:
            path.unlink(missing_ok=True)
    raise AssertionError("SQLite works in memory")


def _prepare(connection: sqlite3.Connection) -> None:
    """Make the tables; those of another version are dropped first."""
    (version,) = connection.execute("pragma user_version").fetchone()
    if version != VERSION:
        tables = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
        for (table,) in tables:
            connection.execute(f"drop table {table}")
        connection.executescript(SCHEMA)
        connection.execute(f"pragma user_version = {VERSION}")
    connection.execute("select key from entry limit 1").fetchone()
