"""A disk that is full: one line says so, and the old site stands."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builds import bring_up_to_date, files
from tests.conftest import ROOT
from tests.stories import FERRY


@pytest.mark.parametrize("room", [0, 3_000, 40_000])  # bytes that any one file may take
def test_one_line_says_so_and_the_old_site_stands(room: int, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text(FERRY[0], "utf-8")
    bring_up_to_date(tmp_path)
    before = files(tmp_path / "site")
    (tmp_path / "seeds" / "b.txt").write_text(FERRY[1] + "word " * 20_000, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "builder", "build", str(tmp_path / "seeds")],
        cwd=ROOT, capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    (line,) = done.stderr.splitlines()
    assert line.startswith("backfile: ") and "cannot be written" in line
    assert files(tmp_path / "site") == before
