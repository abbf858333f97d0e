"""Every rule of the tables matches its own example, and does not match the line beside it that looks like one."""

from collections.abc import Callable

import pytest

from builder.desk import byline, captions, furniture, rules
from builder.desk.lines import Line
from builder.desk.rules import Rule
from builder.model import Span


def line(text: str) -> Line:
    return Line(text, (Span(0, len(text)),))


def signing(found: Line) -> Rule | None:
    signed = byline.read(found)
    return signed.rule if signed else None


READERS: dict[str, Callable[[Line], Rule | None]] = {
    "furniture": furniture.read,
    "captions": lambda found: captions.read(found, inside=True),
    "bylines": signing,
}
ROWS = [(table, rule) for table in rules.TABLES for rule in rules.table(table)]


@pytest.mark.parametrize(("table", "rule"), ROWS, ids=lambda part: getattr(part, "name", part))
def test_a_rule_knows_its_example_and_leaves_its_look_alike(table: str, rule: Rule) -> None:
    read = READERS[table]
    assert read(line(rule.match)) == rule
    assert read(line(rule.refuse)) is None


@pytest.mark.parametrize(("table", "rule"), ROWS, ids=lambda part: getattr(part, "name", part))
def test_every_rule_has_both_examples_and_something_to_know_a_line_by(table: str, rule: Rule) -> None:
    assert rule.match
    assert rule.refuse
    assert rule.phrases or rule.contains or rule.patterns or rule.endings


@pytest.mark.parametrize("table", rules.TABLES)
def test_names_are_given_once(table: str) -> None:
    names = [rule.name for rule in rules.table(table)]
    assert len(names) == len(set(names))


def test_every_phrase_is_found_by_its_own_rule_or_an_earlier_one() -> None:
    for rule in rules.table("furniture"):
        for phrase in rule.phrases:
            assert furniture.read(line(phrase)) is not None, phrase
