"""What `check` says of a site that outgrows its host."""

from pathlib import Path

import pytest

from builder.checks import MEGABYTE, Weight, near_the_limit, too_large, weigh

SITE = Path("site")


@pytest.mark.parametrize(
    ("megabytes", "warnings", "faults"),
    [(5, 0, 0), (700, 0, 0), (701, 1, 0), (950, 1, 0), (951, 0, 1), (4000, 0, 1)],
)
def test_a_warning_from_700_megabytes_on_and_a_fault_from_950(megabytes: int, warnings: int, faults: int) -> None:
    weight = Weight(megabytes * MEGABYTE, 0)
    assert len(list(near_the_limit(SITE, weight))) == warnings
    assert len(list(too_large(SITE, weight))) == faults


def test_it_says_how_much_the_clippings_as_captured_weigh_and_what_to_do() -> None:
    (notice,) = too_large(SITE, Weight(1200 * MEGABYTE, 480 * MEGABYTE))
    assert "1200 MB" in str(notice)
    assert "480 MB of it pages of clippings as captured: publish it on another host, or in two" in str(notice)


def test_every_file_is_weighed(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.html").write_bytes(b"12345")
    (tmp_path / "articles" / "a.source.html").write_bytes(b"123")
    assert weigh(tmp_path) == Weight(8, 3)
