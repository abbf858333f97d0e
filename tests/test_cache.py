"""The cache is only ever a shortcut: what it cannot give is worked out again, in silence."""

import sqlite3
from contextlib import closing
from pathlib import Path

from builder.cache import open_cache
from tests.conftest import run_backfile

TALKS = "Talks resume\n\nNORTHTOWN, 3 May 2011 (Example News) - Mayor Ada Quill met Governor Ivo Marsh on Tuesday.\n"


def test_a_memo_is_remembered_under_its_key_alone(tmp_path: Path) -> None:
    with open_cache(tmp_path) as cache:
        cache.keep_memo("events", "this code", {"pairs": (1, 2)})
    with open_cache(tmp_path) as cache:
        assert cache.memo("events", "this code") == {"pairs": (1, 2)}
        assert cache.memo("events", "other code") == {}


def test_a_corrupt_cache_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite").write_bytes(b"no database at all, but long enough to be taken for one" * 40)
    with open_cache(tmp_path) as cache:
        assert cache.memo("events", "this code") == {}


def test_a_corrupt_row_is_worked_out_again(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "talks.txt").write_text(TALKS, "utf-8")
    run_backfile("build", tmp_path / "seeds")
    with closing(sqlite3.connect(tmp_path / ".cache" / "cache.sqlite")) as connection, connection:
        connection.execute("update dossier set body = x'80'")
        connection.execute("update memo set body = x'80'")
    done = run_backfile("build", tmp_path / "seeds")
    assert (done.returncode, done.stderr, done.stdout[:9]) == (0, "", "0 written")
