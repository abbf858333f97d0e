"""What was worked out before: dossiers and the memos of later rooms, under keys that hold all they depend on.

A cache is only ever a shortcut: one that is corrupt, of another version or not writable is put aside in silence.
"""

import pickle
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from builder.model import Dossier, Entry

SCHEMA = """
    create table if not exists dossier (key text primary key, body blob not null) without rowid;
    create table if not exists memo (name text primary key, key text not null, body blob not null) without rowid;
"""
Filed = tuple[Dossier, Entry]  # a dossier and its thin entry
CORRUPT = (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, TypeError, ValueError)


class Cache:
    """Dossiers with their entries by key, and memos by name, in one SQLite file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def read(self, keys: Iterable[str]) -> Mapping[str, Filed]:
        """Those of the keys that the cache holds, with their dossiers."""
        found: dict[str, Filed] = {}
        for key in keys:
            row = self._connection.execute("select body from dossier where key = ?", (key,)).fetchone()
            with suppress(*CORRUPT):
                if row:
                    found[key] = pickle.loads(row[0])
        return found

    def keep(self, filed: Mapping[str, Filed], all_keys: Iterable[str]) -> None:
        """Add new dossiers, forget every key that is no longer in use, and commit."""
        rows = [(key, pickle.dumps(one, protocol=5)) for key, one in filed.items()]
        with self._connection as connection:
            connection.executemany("insert or replace into dossier values (?, ?)", rows)
            connection.execute("create temporary table if not exists used (key text primary key)")
            connection.execute("delete from used")
            connection.executemany("insert or ignore into used values (?)", ((key,) for key in all_keys))
            connection.execute("delete from dossier where key not in (select key from used)")

    def memo(self, name: str, key: str) -> dict[str, object]:
        """What a room remembered under this name; empty where the key, its code and data, is another."""
        row = self._connection.execute("select body from memo where name = ? and key = ?", (name, key)).fetchone()
        with suppress(*CORRUPT):
            if row:
                return dict(pickle.loads(row[0]))
        return {}

    def keep_memo(self, name: str, key: str, memo: Mapping[str, object]) -> None:
        """Remember this for the next build, and commit."""
        with self._connection as connection:
            body = pickle.dumps(dict(memo), protocol=5)
            connection.execute("insert or replace into memo values (?, ?, ?)", (name, key, body))


@contextmanager
def open_cache(folder: Path) -> Iterator[Cache]:
    """The cache in this folder; begun anew where it cannot be read, in memory where it cannot be written."""
    with closing(_connect(folder / "cache.sqlite")) as connection:
        yield Cache(connection)


def _connect(path: Path) -> sqlite3.Connection:
    for attempt in (path, path, ":memory:"):
        try:
            if isinstance(attempt, Path):
                attempt.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(attempt, timeout=60)
            connection.executescript(SCHEMA)
            connection.execute("select count(*) from dossier").fetchone()
            return connection
        except (sqlite3.DatabaseError, OSError):
            with suppress(OSError):
                path.unlink()
    raise AssertionError("SQLite works in memory")
