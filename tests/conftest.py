"""What several rooms' tests share: the archive of the five seeds, built by the real command."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"

# How long an example takes says something of the machine, not of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def run_backfile(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run the real command as a process of its own."""
    command = [sys.executable, "-m", "builder", *map(str, arguments)]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "PYTHONWARNINGS": "error"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def rows(site: Path, pattern: str) -> list[dict[str, Any]]:
    """Every line of the exported files that the pattern names."""
    lines = (line for path in sorted((site / "data").glob(pattern)) for line in path.read_text("utf-8").splitlines())
    return [json.loads(line) for line in lines]


@dataclass(frozen=True, slots=True)
class Built:
    """A built site and its exported data."""

    site: Path
    articles: Mapping[str, dict[str, Any]]  # by seed
    people: Mapping[str, dict[str, Any]]  # by id
    events: Sequence[dict[str, Any]]


def built(site: Path) -> Built:
    """Read the exported data of a site."""
    return Built(
        site,
        {row["seed"]: row for row in rows(site, "articles-*.jsonl")},
        {row["id"]: row for row in rows(site, "people.jsonl")},
        rows(site, "events.jsonl"),
    )


@pytest.fixture(scope="session")
def seed_archive(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The five seeds, built once."""
    folder = tmp_path_factory.mktemp("seed-archive")
    done = run_backfile("build", SEEDS, "--site", folder / "site", "--cache", folder / "cache")
    assert done.returncode == 0, done.stderr
    return built(folder / "site")
