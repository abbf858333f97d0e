"""Name parts and their variants, looked up in the shipped table."""

import pytest

from builder.lexicon.variants import _table, groups, is_name_part, spread
from builder.text import fold

KNOWN = ["hossein", "dehghan", "larijani", "al-khamenei", "yeltsin", "jong-un", "müller", "сергей", "محمد"]


@pytest.mark.parametrize("part", KNOWN)
def test_known_parts(part: str) -> None:
    """Given names and surnames of many languages, with or without an article."""
    assert is_name_part(fold(part))


@pytest.mark.parametrize("part", ["", "a", "memorandum", "defence", "zzzz"])
def test_other_words(part: str) -> None:
    """Words that name nobody."""
    assert not is_name_part(part)
    assert groups(part) == frozenset()
    assert spread(part) == 0


@pytest.mark.parametrize(
    ("left", "right"),
    [("hossein", "husayn"), ("khaled", "khalid"), ("sergei", "sergey"), ("erfan", "irfan"), ("sergei", "сергей")],
)
def test_variants_share_a_group(left: str, right: str) -> None:
    """Two spellings of one name."""
    assert groups(fold(left)) & groups(fold(right))


@pytest.mark.parametrize(("left", "right"), [("khamenei", "khomeini"), ("baker", "barker"), ("hassan", "hossein")])
def test_different_names_share_none(left: str, right: str) -> None:
    """Names that look alike and are not one."""
    assert not groups(left) & groups(right)


def test_a_common_name_is_spread_wide() -> None:
    """How many forms a name has tells a common one from a rare one."""
    assert spread("john") > 20 * spread("shamkhani")


def test_the_table_is_sorted() -> None:
    """Bisection needs the order of bytes, each line once."""
    lines = _table().text.splitlines()[1:]
    assert lines == sorted(set(lines))


def test_first_and_last_lines_are_found() -> None:
    """The two ends of the bisection."""
    lines = _table().text.splitlines()[1:]
    assert all(is_name_part(line.decode().split("\t")[0]) for line in (lines[0], lines[-1]))
