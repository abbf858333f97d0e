"""Addresses once given, as the curator keeps them."""

from pathlib import Path

import pytest

from builder import permalinks
from builder.errors import Refused

HELD = {"sha256:aa": ("a.txt",), "sha256:bb": ("b.txt", "sub/b.txt")}


def read(folder: Path, table: str) -> tuple[dict[str, str], list[str]]:
    """What is kept, and what is complained of."""
    (folder / "permalinks.csv").write_text(table, "utf-8")
    kept, notices = permalinks.read(folder, HELD)
    return kept, [str(notice) for notice in notices]


def test_a_row_follows_the_digest_when_the_file_was_renamed(tmp_path: Path) -> None:
    assert read(tmp_path, "seed,digest,id\nold-name.txt,sha256:aa,talks\n") == ({"sha256:aa": "talks"}, [])


def test_a_row_follows_the_path_when_the_file_was_edited(tmp_path: Path) -> None:
    assert read(tmp_path, "seed,digest,id\nsub/b.txt,sha256:00,talks\n") == ({"sha256:bb": "talks"}, [])


def test_a_row_without_its_clipping_and_an_id_that_is_no_address_are_told(tmp_path: Path) -> None:
    kept, notices = read(tmp_path, "seed,digest,id\ngone.txt,sha256:00,talks\na.txt,sha256:aa,../Talks\n")
    assert kept == {}
    assert ["permalinks.csv:2" in notices[0], "permalinks.csv:3" in notices[1]] == [True, True]


def test_a_table_with_other_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="seed,digest,id"):
        read(tmp_path, "file,address\na.txt,talks\n")


def test_without_the_file_nothing_is_kept(tmp_path: Path) -> None:
    assert permalinks.read(tmp_path, HELD) == ({}, [])
