"""Clippings of many kinds, and what the desk must make of each; `tests/clippings/expected.toml` says it."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from builder import desk, intake
from builder.model import Article

FOLDER = Path(__file__).parents[1] / "clippings"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "expected.toml").read_text("utf-8"))
FACTS = ("deck", "published", "captured", "outlet", "agency", "byline", "place")


@cache
def article(name: str) -> Article:
    return desk.edit(intake.read((FOLDER / name).read_bytes(), name))


def test_every_clipping_is_expected() -> None:
    assert sorted(EXPECTED) == sorted(path.name for path in FOLDER.glob("*.txt"))


@pytest.mark.parametrize("name", EXPECTED)
def test_facts(name: str) -> None:
    found = article(name)
    headline = found.headline.value if found.headline.basis == "printed" else None
    assert headline == EXPECTED[name].get("headline")
    assert {fact: getattr(found, fact).value for fact in FACTS} == {fact: EXPECTED[name].get(fact) for fact in FACTS}


@pytest.mark.parametrize("name", EXPECTED)
def test_text(name: str) -> None:
    paragraphs = [block.text for block in article(name).blocks if block.kind == "paragraph"]
    assert len(paragraphs) == EXPECTED[name]["paragraphs"]
    assert paragraphs[0].startswith(EXPECTED[name]["begins"])
    assert paragraphs[-1].endswith(EXPECTED[name]["ends"])


@pytest.mark.parametrize("name", EXPECTED)
def test_nothing_is_lost_and_marks_do_not_overlap(name: str) -> None:
    found = article(name)
    at = 0
    for mark in found.marks:
        assert at <= mark.span.start < mark.span.end
        assert not any(c.isalnum() for c in found.clipping.text[at : mark.span.start])
        at = mark.span.end
    assert not found.clipping.text[at:].strip()


@pytest.mark.parametrize("name", EXPECTED)
def test_every_printed_fact_stands_where_its_evidence_says(name: str) -> None:
    found = article(name)
    for fact in (found.place, found.outlet, found.agency, found.byline):
        if fact.basis == "printed":
            span = fact.evidence[0].span
            assert span is not None
            assert found.clipping.text[span.start : span.end].strip()


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Robbers take rings from a store in Lindesund", ["Robbers take rings from a store in Lindesund"]),
        ("June 06, 2013\nAnna Berg, swimmer, dies at 91\n", ["Anna Berg, swimmer, dies at 91"]),
    ],
)  # fmt: skip
def test_a_clipping_of_one_line_has_it_for_its_text(text: str, paragraphs: list[str]) -> None:
    found = desk.edit(intake.read(text.encode(), "a.txt"))
    assert [block.text for block in found.blocks] == paragraphs
    assert found.headline.basis == "supplied"


@pytest.mark.parametrize("text", ["May 5", "said May 5\nsaid May 5", "May 5 20\nMay 5 20"])
def test_a_clipping_of_nothing_but_days_without_a_year_is_read(text: str) -> None:
    assert desk.edit(intake.read(text.encode(), "a.txt")).published.value in ("XXXX-05-05", None)
