"""Two builds of one archive never mix: the second waits."""

import subprocess
import sys
from pathlib import Path

import pytest

from builder.errors import Refused
from builder.lock import only_one
from tests.conftest import ROOT
from tests.stories import FERRY


def test_a_second_build_says_that_it_waits_and_then_builds(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text(FERRY[0], "utf-8")
    command = [sys.executable, "-m", "builder", "build", str(tmp_path / "seeds")]
    with only_one(tmp_path / ".cache", lambda: None):
        second = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert second.stderr and "another build of this archive is at work" in second.stderr.readline()
        assert second.poll() is None and not (tmp_path / "site").exists()
    assert "0 left" in second.communicate()[0] and second.returncode == 0


def test_patience_ends(tmp_path: Path) -> None:
    told = []
    with (
        only_one(tmp_path, lambda: None),
        pytest.raises(Refused, match="another build"),
        only_one(tmp_path, lambda: told.append("waiting"), patience=0.1),
    ):
        pass
    assert told == ["waiting"]
