"""Bring the site folder in line with the plan: write what changed, leave what did not, delete what is gone.

The ledger says what was written and why it looks as it does. It is committed last: a build killed at any moment only
repeats work. Files that the ledger never wrote (a CNAME, say) are left alone.
"""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from builder import digest
from builder.errors import Refused

STAGING = ".backfile-new"  # beside the pages, so that moving a file into place is atomic
SCHEMA = "create table if not exists output (path text primary key, parts text not null, size integer not null)"


@dataclass(frozen=True, slots=True)
class Output:
    """One file of the site: its path, what its bytes depend on by name, and who claims the path."""

    path: str
    parts: Mapping[str, str]  # "view", "template", "code", "bytes" -> digest
    claimed_by: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The paths written (with the reason), left and deleted."""

    written: Mapping[str, str]
    left: tuple[str, ...]
    deleted: tuple[str, ...]


class Ledger:
    """What the last build wrote to one site: path -> the parts that its bytes depend on, and its size."""

    def __init__(self, folder: Path, site: Path) -> None:
        where = os.path.relpath(site, folder)  # one cache may serve several sites, and move together with them
        self._path = folder / f"ledger-{digest.of_values(where)[:8]}.sqlite"

    def prepare(self) -> None:
        """Make its folder. Raises Refused where it cannot be written, before anything else is."""
        folder = self._path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Refused(str(folder), f"cannot be written: {error.strerror}; give --cache another folder") from error
        if not os.access(folder, os.W_OK):
            raise Refused(str(folder), "cannot be written; give --cache another folder")

    def read(self) -> dict[str, tuple[Mapping[str, str], int]]:
        """All rows; nothing where there is no ledger yet or it cannot be read."""
        if not self._path.exists():
            return {}
        try:
            with closing(sqlite3.connect(self._path)) as connection:
                rows = connection.execute("select path, parts, size from output").fetchall()
        except sqlite3.DatabaseError:
            return {}
        return {path: (json.loads(parts), size) for path, parts, size in rows}

    def commit(self, rows: Mapping[str, tuple[Mapping[str, str], int]]) -> None:
        """Replace the whole ledger in one transaction; one that cannot be read is begun anew."""
        try:
            self._replace(rows)
        except sqlite3.DatabaseError:
            self._path.unlink()
            self._replace(rows)

    def _replace(self, rows: Mapping[str, tuple[Mapping[str, str], int]]) -> None:
        with closing(sqlite3.connect(self._path)) as connection, connection:
            connection.execute(SCHEMA)
            connection.execute("delete from output")
            values = [(path, json.dumps(dict(parts)), size) for path, (parts, size) in rows.items()]
            connection.executemany("insert into output values (?, ?, ?)", values)


def claims(outputs: Iterable[Output]) -> dict[str, Output]:
    """Outputs by path; two claims to one path stop the build and name both."""
    by_path: dict[str, Output] = {}
    for output in outputs:
        other = by_path.setdefault(output.path, output)
        if other is not output:
            raise Refused(output.path, f"{other.claimed_by} and {output.claimed_by} both claim this address")
    return by_path


def why(output: Output, known: tuple[Mapping[str, str], int] | None, file: Path) -> str:
    """In words why this file must be written; "" when it can be left."""
    if known is None:
        return "new"
    parts, size = known
    changed = [name for name in output.parts if parts.get(name) != output.parts[name]]
    if changed or len(parts) != len(output.parts):
        return " and ".join(changed or ["parts"]) + " changed"
    try:
        return "" if file.stat().st_size == size else "file changed on disk"
    except OSError:
        return "file missing"


def publish(
    plan: Mapping[str, Output], site: Path, ledger: Ledger, make: Callable[[list[str]], Iterable[tuple[str, bytes]]]
) -> Outcome:
    """Make the site equal to the plan. `make` yields path and bytes for the paths that must be written."""
    ledger.prepare()
    known = ledger.read()
    reasons = {path: why(output, known.get(path), site / path) for path, output in plan.items()}
    written = {path: reason for path, reason in reasons.items() if reason}
    left = tuple(path for path, reason in reasons.items() if not reason)
    deleted = tuple(path for path in known if path not in plan)
    sizes = _write(site, make(list(written)))
    for path in deleted:
        _delete(site, path)
    rows = {path: (plan[path].parts, sizes[path] if path in sizes else known[path][1]) for path in plan}
    if written or deleted:
        ledger.commit(rows)
    return Outcome(written, left, deleted)


def _write(site: Path, files: Iterable[tuple[str, bytes]]) -> dict[str, int]:
    """Stage every file, and only when all are made move them into place; path -> size in bytes."""
    staging = site / STAGING
    sizes: dict[str, int] = {}
    try:
        shutil.rmtree(staging, ignore_errors=True)
        for number, (path, raw) in enumerate(files):
            staging.mkdir(parents=True, exist_ok=True)
            (staging / str(number)).write_bytes(raw)
            sizes[path] = len(raw)
        for number, path in enumerate(sizes):
            target = site / PurePosixPath(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            (staging / str(number)).replace(target)
    except OSError as error:
        raise Refused(str(site), f"cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return sizes


def _delete(site: Path, path: str) -> None:
    """Remove a file, and the folders that it leaves empty."""
    target = site / PurePosixPath(path)
    with suppress(FileNotFoundError):
        target.unlink()
    for folder in target.relative_to(site).parents:
        if folder != Path():
            with suppress(OSError):
                (site / folder).rmdir()
