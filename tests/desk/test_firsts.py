"""The characters a pattern can begin with; none where any may begin it."""

import re

import pytest

from builder.desk import rules
from builder.desk.firsts import first, firsts


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^get .*", "g"),
        ("^(?:share|tweet) this", "st"),
        ("^(?:please )?share", "ps"),
        (r"^\(?(?:eds|attn)\b", "(ea"),
        (r"^-?\d{1,2} degrees", "-0"),
        (r"^(?:19|20)\d\d", "0"),
        ("^[+-] a", "+-"),
        ("(?-i:^(?:About|ABOUT) us)", "a"),
        ("^(?:a|b(?:c|d))e", "ab"),
        (".{0,30}comments", ""),  # anything may come first
        ("^(?:gallery)?", ""),  # it may match nothing
        (r"^\w+ category", ""),
        ("^[a-z]{0,3}x", ""),
    ],
)
def test_firsts(pattern: str, expected: str) -> None:
    assert firsts(pattern) == frozenset(expected)


def test_the_example_of_every_rule_begins_as_its_pattern_says() -> None:
    for rule in rules.table("furniture"):
        for pattern in rule.patterns:
            if firsts(pattern) and re.match(pattern, rule.match, re.IGNORECASE):
                assert first(rule.match) in firsts(pattern), pattern
