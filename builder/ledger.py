"""The ledger of one site: what was written to it, what that depended on, and what bytes they were."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct

from builder import digest
from builder.cache import decoder, encode
from builder.errors import Refused

VERSION = 3
WHOLE = frozenset({"search"})  # folders of which nearly all files are asked for
SCHEMA = (
    """create table if not exists output (
        path text primary key, parts text not null, size integer not null, content text not null
    ) without rowid""",
    "create table if not exists given (told blob not null)",
    "create table if not exists build (inputs text primary key, said blob not null) without rowid",
)


class Written(Struct, frozen=True):
    """What the ledger knows of one file: its parts, its size, the digest of its bytes. "" where not finished."""

    parts: str
    size: int
    content: str


class Said(NamedTuple):
    """What the last build told: its notices as (file, words, line), and the address of the site."""

    notices: tuple[tuple[str, str, int | None], ...]
    site_url: str


class Ledger:
    """What the last build wrote to one site. Changes are noted before they are made."""

    def __init__(self, folder: Path, site: Path) -> None:
        where = os.path.relpath(site, folder)  # one cache may serve several sites, and move together with them
        self.folder = folder
        self._path = folder / f"ledger-{digest.of_values(where)[:8]}.sqlite"
        self._held: sqlite3.Connection | None = None
        self._folders: dict[str, dict[str, Written]] = {}

    def read(self) -> dict[str, Written]:
        """All rows; nothing where there is no ledger yet or it cannot be read."""
        rows = self._rows("select path, parts, size, content from output")
        return {path: Written(parts, size, content) for path, parts, size, content in rows}

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            if self._held:
                return self._held.execute(query, values).fetchall()
            if not self._path.exists():
                return []
            with closing(sqlite3.connect(self._path)) as connection:
                if connection.execute("pragma user_version").fetchone() != (VERSION,):
                    return []
                return connection.execute(query, values).fetchall()
        except sqlite3.DatabaseError:
            return []

    def given(self) -> bytes:
        """What told the last build which pages need no look."""
        rows = self._rows("select told from given")
        return bytes(rows[0][0]) if rows else b""

    def row(self, path: str) -> Written | None:
        """That of one file."""
        folder = path.rpartition("/")[0]
        if self._held and folder in WHOLE:
            if folder not in self._folders:
                rows = self._rows("select * from output where path between ? and ?", f"{folder}/", f"{folder}0")
                self._folders[folder] = {path: Written(*row) for path, *row in rows}
            return self._folders[folder].get(path)
        rows = self._rows("select parts, size, content from output where path = ?", path)
        return Written(*rows[0]) if rows else None

    def size(self) -> int:
        """Of the ledger itself, in bytes."""
        return self._path.stat().st_size if self._path.exists() else 0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep it open, where many rows are read one by one."""
        self._held = sqlite3.connect(self._path) if self._rows("select 1") else None
        try:
            yield
        finally:
            if self._held:
                self._held.close()
            self._held = None
            self._folders.clear()

    def said(self, inputs: str) -> Said | None:
        """What the build told that brought the site to where it is, if it was given these inputs."""
        rows = self._rows("select said from build where inputs = ?", inputs)
        return decoder(Said)(rows[0][0]) if rows else None

    def remember(self, inputs: str, said: Said) -> None:
        """Note that the site is what these inputs give; the next change to any file ends that."""
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._path)) as connection, connection:
            connection.execute("delete from build")
            connection.execute("insert into build values (?, ?)", (inputs, encode(said)))

    def begin(self, paths: Iterable[str]) -> None:
        """Note that these files are about to be written: whatever happens, they are ours and unfinished."""
        self._change({path: Written("", 0, "") for path in paths}, (), None)

    def commit(self, written: Mapping[str, Written], deleted: Iterable[str], given: bytes = b"") -> None:
        """Note that these files now stand as they should, and that those are gone; `given` is for the next build."""
        self._change(written, deleted, given)

    def _change(self, written: Mapping[str, Written], deleted: Iterable[str], given: bytes | None) -> None:
        """One transaction; a ledger that cannot be read is begun anew. Raises Refused where it cannot be written."""
        try:
            try:
                self._write(written, deleted, given)
            except sqlite3.DatabaseError:
                if self._legible():
                    raise
                self._path.unlink()
                self._write(written, deleted, given)
        except (sqlite3.Error, OSError) as error:
            raise Refused(str(self._path.parent), "cannot be written; give --cache another folder") from error

    def _write(self, written: Mapping[str, Written], deleted: Iterable[str], given: bytes | None) -> None:
        with closing(sqlite3.connect(self._path)) as connection, connection:
            if connection.execute("pragma user_version").fetchone() != (VERSION,):
                connection.execute("drop table if exists output")
                connection.execute(f"pragma user_version = {VERSION}")
            for table in SCHEMA:
                connection.execute(table)
            connection.execute("delete from build")
            if given is not None:
                connection.execute("delete from given")
                connection.execute("insert into given values (?)", (given,))
            connection.executemany("delete from output where path = ?", ((path,) for path in deleted))
            rows = ((path, row.parts, row.size, row.content) for path, row in written.items())
            connection.executemany("insert or replace into output values (?, ?, ?, ?)", rows)

    def _legible(self) -> bool:
        try:
            with closing(sqlite3.connect(self._path)) as connection:
                connection.execute("select count(*) from sqlite_master").fetchone()
        except sqlite3.DatabaseError:
            return False
        return True
