"""The order of the rooms holds: a lower one never imports an upper one (see docs/architecture.md)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

BUILDER = Path(__file__).parents[1] / "builder"

# Lowest first. Rooms on one line know nothing of each other.
ORDER = """
    model
    errors
    edtf
    text
    lexicon
    names
    digest
    inputs
    cache workers search templating staging
    rulings permalinks
    intake
    desk
    annotate
    dossier
    sources
    events
    authority
    dating
    catalog
    pages press
    ledger lock
    standing
    publish checks
    order
    printing cluster
    build
    update
    explain
    cli
    __main__
"""
LEVELS = {room: level for level, line in enumerate(ORDER.split("\n")) for room in line.split()}
SOURCES = sorted(BUILDER.rglob("*.py"))


def room(path: Path) -> str:
    """The room a source file belongs to: its name, or that of its folder under builder/."""
    return path.relative_to(BUILDER).with_suffix("").parts[0]


def imported(source: str, package: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Every room that a module of `package` imports, wherever in the file, with the line that does."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name.split(".") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            base += node.module.split(".") if node.module else []
            names = [[*base, alias.name] for alias in node.names]
        else:
            continue
        yield from ((node.lineno, name[1]) for name in names if name[0] == "builder" and name[1:2])


@pytest.mark.parametrize(
    ("source", "rooms"),
    [
        ("from builder.model import Fact", ["model"]),
        ("from builder import edtf, text", ["edtf", "text"]),
        ("import builder.desk.headline", ["desk"]),
        ("from .headline import find", ["desk"]),
        ("from ..lexicon import months", ["lexicon"]),
        ("def late():\n    from builder.cli import main", ["cli"]),
        ("import json\nfrom datetime import date", []),
    ],
)
def test_imports_are_seen_in_every_form(source: str, rooms: list[str]) -> None:
    assert [name for _, name in imported(source, ("builder", "desk"))] == rooms


def test_every_room_has_its_place_in_the_order() -> None:
    assert {room(path) for path in SOURCES} - {"__init__"} <= LEVELS.keys()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(BUILDER)))
def test_no_room_imports_an_upper_one(path: Path) -> None:
    own = room(path)
    package = ("builder", *path.relative_to(BUILDER).parts[:-1])
    level = LEVELS.get(own, 0)
    upper = [
        f"line {line}: {own} imports {name}"
        for line, name in imported(path.read_text(encoding="utf-8"), package)
        if name in LEVELS and name != own and LEVELS[name] >= level
    ]
    assert upper == []
