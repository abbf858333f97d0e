"""The characters a pattern can begin with, and the signs it cannot do without; none where that is not plain."""

import re

import pytest

from builder.desk import rules
from builder.desk.firsts import first, firsts, signs


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
        ("^(?P<who>ann|bob)", "ab"),
    ],
)
def test_firsts(pattern: str, expected: str) -> None:
    assert firsts(pattern) == frozenset(expected)


def test_the_example_of_every_rule_begins_as_its_pattern_says() -> None:
    for rule in rules.table("furniture"):
        for pattern in rule.patterns:
            if firsts(pattern) and re.match(pattern, rule.match, re.IGNORECASE):
                assert first(rule.match) in firsts(pattern), pattern


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"^\w+ [|»] home", "|»"),
        (r"\d+ (?:views|reads)", "0"),
        ("a/b|c@d", "/@"),
        (r"[\[(]photo", "[("),
        (r"^\(?photo", ""),  # the bracket may be missing
        ("(?:a: ){0,3}b", ""),
        ("(?:a: ){1,3}b", ":"),
        (r"\d+ / \d+", "/"),  # fewer lines hold a stroke than a digit
        ("a/b|c", ""),
        ("(?!.*@)a", ""),  # what must not follow
        ("[^|]x", ""),
    ],
)
def test_signs(pattern: str, expected: str) -> None:
    assert signs(pattern) == frozenset(expected)


@pytest.mark.parametrize("name", rules.TABLES)
def test_the_example_of_every_rule_holds_a_sign_that_its_patterns_need(name: str) -> None:
    for rule in rules.table(name):
        for pattern in rule.patterns:
            if signs(pattern) and re.search(pattern, rule.match, re.IGNORECASE):
                held = {first(char) for char in rule.match}
                assert not signs(pattern).isdisjoint(held), pattern
