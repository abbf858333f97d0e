"""The same seeds give the same bytes, on any machine and however the work is shared out."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bench.corpus import write
from tests.builds import files
from tests.conftest import ROOT

CLIPPINGS = 280  # enough that processes are started for reading and for printing


def build(seeds: Path, into: Path, jobs: int, **environment: str) -> dict[str, bytes]:
    """The site as a process with this environment builds it."""
    command = [sys.executable, "-m", "builder", "build", str(seeds), "--site", str(into), "--jobs", str(jobs)]
    command += ["--cache", str(into.parent / f"cache of {into.name}")]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(ROOT), **environment})
    return files(into)


def test_two_processes_another_folder_locale_clock_and_order_of_files(tmp_path: Path) -> None:
    write(tmp_path / "one" / "seeds", CLIPPINGS)
    elsewhere = tmp_path / "quite another" / "place" / "seeds"
    for path in sorted((tmp_path / "one" / "seeds").rglob("*.txt"), reverse=True):  # made in the other order
        target = elsewhere / path.relative_to(tmp_path / "one" / "seeds")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    one = build(tmp_path / "one" / "seeds", tmp_path / "a", 1, TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1")
    two = build(elsewhere, tmp_path / "b", 2, TZ="Asia/Tehran", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
    assert one.keys() == two.keys()
    assert [path for path in one if one[path] != two[path]] == []
