"""What the documents show exists: commands, options, make targets, libraries, files; and nothing goes unsaid."""

import re
import subprocess
import sys
import tomllib
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from builder.cli import COMMANDS, main
from builder.rulings import KEYS

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
CURATING = ROOT / "docs" / "curating.md"
PAGES = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]

COMMAND = re.compile(r"(?:backfile|-m builder) ([a-z]+)([^`\n]*)")
BLOCK = re.compile(r"^```(yaml|toml|csv)\n(.*?)^```$", re.M | re.S)
OPTION = re.compile(r"--[a-z][a-z-]+")
TARGET = re.compile(r"`?\bmake ([a-z]+)\b(?=[`\s]*(?:`|#|$|SITE_URL))", re.M)
LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
PICTURE = re.compile(r'src(?:set)?="(?!https?://)([^"]+)"')
HEADING = re.compile(r"^#+ (.+)$", re.M)


@cache
def help_of(command: str) -> str:
    """What `backfile COMMAND --help` prints."""
    asked = [sys.executable, "-m", "builder", command, "--help"]
    return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def read(page: Path) -> str:
    """The page's text."""
    return page.read_text(encoding="utf-8")


def anchor(heading: str) -> str:
    """The address of a heading within its page, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_option_shown_exists(page: Path) -> None:
    for command, rest in COMMAND.findall(read(page)):
        assert command in COMMANDS
        assert set(OPTION.findall(rest)) <= set(OPTION.findall(help_of(command)))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_in_the_readme(command: str) -> None:
    assert f"| `backfile {command} " in read(README)
    shown = set(OPTION.findall(read(README)))
    assert set(OPTION.findall(help_of(command))) - {"--help"} <= shown


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_shown_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", read(ROOT / "Makefile"), re.M))
    assert set(TARGET.findall(read(page))) <= targets


def test_every_library_has_its_reason_in_the_readme() -> None:
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    asked = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    libraries = {re.match(r"[\w-]+", line)[0].lower() for line in asked}  # type: ignore[index]
    assert {name.lower() for name in re.findall(r"^\| \[([\w-]+)\]\(", read(README), re.M)} == libraries


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    pictures = [(source, "") for source in PICTURE.findall(read(page))]
    for file, place in LINK.findall(read(page)) + pictures:
        target = page.parent / file if file else page
        assert target.exists(), f"{page.name} links to {file}"
        if place:
            assert place in {anchor(heading) for heading in HEADING.findall(read(target))}, f"{page.name}: #{place}"


def test_every_key_of_the_editor_is_explained() -> None:
    table = re.findall(r"^\| (`[^|]+) \|", read(CURATING), re.M)
    assert {key for cell in table for key in re.findall(r"`(\w+)`", cell)} == set(KEYS)


def test_the_editors_examples_are_obeyed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (_, front_matter), (_, corrections), (_, people), (_, archive), (_, permalinks) = BLOCK.findall(read(CURATING))
    seeds = tmp_path / "seeds"
    (seeds / "2012").mkdir(parents=True)
    text = (
        "VALLETTA, March 5, 2012 - Maria Farrugia met Marija Farrugia at the harbour bridge, said John Vella. "
        "Maria Farrugia Borg was there when the bridge reopened. "
        "Robert Borg said on Monday it would open a dock. Robert Borg has 400 workers.\n"
    )
    for name, content in (
        ("harbour.txt", f"{front_matter}\n{text}"),
        ("2012/bridge.txt", f"Harbour bridge reopens\n\n{text}"),
        ("corrections.toml", corrections),
        ("people.toml", people),
        ("archive.toml", archive),
        ("permalinks.csv", permalinks),
    ):
        (seeds / name).write_text(content, encoding="utf-8")
    assert main(["build", str(seeds), "--strict"]) == 0
    assert capsys.readouterr().err == ""
    site = tmp_path / "site"
    assert "The Valletta Clippings" in read(site / "index.html")
    assert "set by the editor" in read(site / "articles" / "harbour-bridge-reopens.html")


def test_every_room_is_on_the_map() -> None:
    rows = re.findall(r"^\| (`[^|]+) \|", read(ROOT / "docs" / "architecture.md"), re.M)
    shown = {room.removesuffix("/") for row in rows for room in re.findall(r"`([\w/]+)`", row)}
    rooms = {path.stem for path in (ROOT / "builder").iterdir() if not path.name.startswith("__")}
    assert shown == rooms
