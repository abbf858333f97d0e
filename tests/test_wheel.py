"""Installed, Backfile builds from anywhere: its templates and static files travel inside the package."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package as an installation leaves it."""
    made = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(made)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = made.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(made / "packages")
    return made / "packages"


@pytest.mark.parametrize("folder", ["templates", "static"])
def test_the_package_carries_what_stands_at_the_top(folder: str, installed: Path) -> None:
    carried = {path.relative_to(installed / "builder") for path in (installed / "builder" / folder).rglob("*")}
    assert carried == {path.relative_to(ROOT) for path in (ROOT / folder).rglob("*")}
    assert carried


def test_an_installed_package_builds_the_archive_of_another_folder(installed: Path, tmp_path: Path) -> None:
    seeds = tmp_path / "clippings"
    seeds.mkdir()
    text = "Harbour reopens\n\nVALLETTA, March 3, 2012 - The old harbour reopened on Saturday.\n"
    (seeds / "harbour.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "builder", "build", "clippings"]
    alone = os.environ | {"PYTHONPATH": str(installed)}
    subprocess.run(command, cwd=tmp_path, env=alone, check=True, capture_output=True)
    site = tmp_path / "site"
    assert "Harbour reopens" in (site / "articles" / "harbour-reopens.html").read_text(encoding="utf-8")
    assert list((site / "static").glob("*.css"))
