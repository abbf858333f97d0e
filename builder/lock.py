"""One build at a time: the second waits, and says so."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from builder.errors import Refused

FILE = "lock.sqlite"
PATIENCE = 3600  # seconds


@contextmanager
def only_one(folder: Path, waiting: Callable[[], None], patience: float = PATIENCE) -> Iterator[None]:
    """Hold the folder for this process; `waiting` is called once if another holds it.

    The lock is that of an SQLite file, which every system has and which goes with the process, however it ends.
    Raises Refused where the folder cannot be written, and when patience is at an end.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(folder / FILE, timeout=0)
    except (OSError, sqlite3.Error) as error:
        words = getattr(error, "strerror", None) or error
        raise Refused(str(folder), f"cannot be written: {words}; give --cache another folder") from error
    with closing(connection):
        _hold(connection, folder, waiting, patience)
        yield


def _hold(connection: sqlite3.Connection, folder: Path, waiting: Callable[[], None], patience: float) -> None:
    try:
        connection.execute("begin exclusive")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise Refused(str(folder), f"cannot be written: {error}; give --cache another folder") from error
    else:
        return
    waiting()
    connection.execute(f"pragma busy_timeout = {int(patience * 1000)}")
    try:
        connection.execute("begin exclusive")
    except sqlite3.OperationalError as error:
        words = "another build of this archive is still at work: wait, or give --cache another folder"
        raise Refused(str(folder), words) from error
