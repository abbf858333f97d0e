"""A browser counts only if it starts, and where none can be had one line says what to install."""

from pathlib import Path

import pytest

from tests.browser import find_browser


def put(folder: Path, name: str, script: str) -> Path:
    """A program on the machine, written as a shell script."""
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


def test_the_first_browser_that_starts_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "chromium", "echo 'a library is missing' >&2; exit 127")
    working = put(tmp_path, "google-chrome", "echo Google Chrome 150.0")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_browser.find() == working


def test_a_program_that_is_not_there_does_not_start(tmp_path: Path) -> None:
    assert not find_browser.starts(tmp_path / "chromium")


def test_the_first_route_that_works_ends_the_search(tmp_path: Path) -> None:
    browser = tmp_path / "chromium"
    routes = (
        ("a command that fails", lambda: find_browser.run("false")),
        ("a command that is not there", lambda: find_browser.run("no-such-program")),
        ("one that works", lambda: put(tmp_path, "chromium", "echo Chromium 150.0")),
        ("one too many", lambda: put(tmp_path, "chromium", "exit 1")),
    )
    assert find_browser.find_or_install(routes, lambda: [browser]) == browser
    assert find_browser.starts(browser)


def test_nothing_is_installed_where_a_browser_is(tmp_path: Path) -> None:
    browser = put(tmp_path, "chromium", "echo Chromium 150.0")
    route = ("one too many", lambda: put(tmp_path, "chromium", "exit 1"))
    assert find_browser.find_or_install((route,), lambda: [browser]) == browser
    assert find_browser.starts(browser)


def test_where_every_route_fails_there_is_none(tmp_path: Path) -> None:
    fails = ("a command that fails", lambda: find_browser.run("false"))
    broken = ("a browser that does not start", lambda: put(tmp_path, "chromium", "exit 127"))
    assert find_browser.find_or_install((fails, broken), lambda: [tmp_path / "chromium"]) is None
