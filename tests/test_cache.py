"""The cache is only ever a shortcut: what it cannot give is worked out again, in silence."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from builder.cache import PARTS, open_cache
from tests.conftest import run_backfile

TALKS = "Talks resume\n\nNORTHTOWN, 3 May 2011 (Example News) - Mayor Ada Quill met Governor Ivo Marsh on Tuesday.\n"


def test_a_memo_is_remembered_for_the_code_that_made_it(tmp_path: Path) -> None:
    with open_cache(tmp_path) as cache:
        cache.shelf("events", "this code")["pairs"] = [1, 2]
        cache.commit()
    with open_cache(tmp_path) as cache:
        assert dict(cache.shelf("events", "this code")) == {"pairs": [1, 2]}
        assert dict(cache.shelf("events", "other code")) == {}


STEPS = st.sampled_from("set delete clear commit".split())


@given(st.lists(st.tuples(STEPS, st.sampled_from("abc"), st.integers(-9, 9))))
def test_a_shelf_is_a_dictionary_that_lasts(steps: list[tuple[str, str, int]]) -> None:
    with TemporaryDirectory() as folder, open_cache(Path(folder)) as cache:
        shelf, plain = cache.shelf("any", "code"), dict[str, int]()
        for step, key, value in steps:
            if step == "set":
                shelf[key] = plain[key] = value
            elif step == "delete" and key in plain:
                del shelf[key], plain[key]
            elif step == "clear":
                shelf.clear()
                plain.clear()
            elif step == "commit":
                cache.commit()
            assert dict(shelf) == plain


def test_a_corrupt_cache_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite").write_bytes(b"no database at all, but long enough to be taken for one" * 40)
    with open_cache(tmp_path) as cache:
        assert dict(cache.all("entry")) == {}


def test_a_corrupt_row_is_worked_out_again(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "talks.txt").write_text(TALKS, "utf-8")
    run_backfile("build", tmp_path / "seeds")
    with closing(sqlite3.connect(tmp_path / ".cache" / "cache.sqlite")) as connection, connection:
        for table in (*PARTS, "shelf"):
            connection.execute(f"update {table} set value = x'80'")
    done = run_backfile("build", tmp_path / "seeds")
    assert (done.returncode, done.stderr, done.stdout[:9]) == (0, "", "0 written")
