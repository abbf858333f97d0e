"""What is fetched from elsewhere is named exactly, and by its digest; no file names a registry."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.txt", "requirements-html.txt", "requirements-test.txt")
PIN = re.compile(r"^([a-z0-9-]+)==[^\s;]+(?: ;.*?)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M)
NAME = re.compile(r"[A-Za-z0-9-]+")


def pinned(lock: str) -> set[str]:
    """The libraries that a lock file pins with a digest."""
    return {match[1] for match in PIN.finditer((ROOT / lock).read_text(encoding="utf-8"))}


def wanted(requirements: list[str]) -> set[str]:
    """The libraries that a list of requirements names, as lock files write them."""
    return {match[0].lower() for requirement in requirements if (match := NAME.match(requirement))}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_file_is_a_pin_a_digest_or_a_comment(lock: str) -> None:
    rest = PIN.sub("", (ROOT / lock).read_text(encoding="utf-8"))
    assert [line for line in rest.splitlines() if not line.startswith("    #")] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_file_names_a_registry(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text and "--index" not in text and "--find-links" not in text


def test_the_locks_hold_what_the_project_asks_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    core, html, test = (pinned(lock) for lock in LOCKS)
    assert wanted(asked["project"]["dependencies"]) <= core
    assert wanted(asked["project"]["optional-dependencies"]["html"]) | core <= html
    assert wanted(asked["dependency-groups"]["test"]) | html <= test
