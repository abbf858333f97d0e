"""Roles as printed beside a name."""

import pytest

from tests.annotate.articles import dossier

ROLES = [
    ("Iraqi Defence Minister Yasin al-Dulaimi arrived.", ["Iraqi Defence Minister"]),
    ("a visit by Oslo's Defence Minister Lars Haugen to Paris", ["Oslo's Defence Minister"]),
    ("They met parliament speaker Reza Moradi.", ["parliament speaker"]),
    ("He met Omani Defence Minister Brigadier General Reza Moradi.", ["Omani Defence Minister Brigadier General"]),
    ("Secretary of Peru's Food Council (NFC) Juan Ortega spoke.", ["Secretary of Peru's Food Council (NFC)"]),
    ("Reza Moradi, secretary of the Supreme Water Council, spoke.", ["secretary of the Supreme Water Council"]),
    ("Sofia Lind, 44, chairman of the Harbour Board, resigned.", ["chairman of the Harbour Board"]),
    ("his Iraqi counterpart Brigadier General Yasin al-Dulaimi", ["Brigadier General"]),
    ("his Iranian counterpart Hossein Moradi came.", []),
    ("Mr Juan Ortega came.", []),
    ("Rafiq Hadad, a 34-year-old cloth trader, swam to safety.", ["cloth trader"]),
]


@pytest.mark.parametrize(("text", "titles"), ROLES)
def test_roles(text: str, titles: list[str]) -> None:
    """Offices and ranks before and behind a name; an honorific or "counterpart" is no role."""
    (person,) = dossier(text).people
    assert [role.title for role in person.roles] == titles
    assert all(text[role.start : role.end] == role.title for role in person.roles)


def test_a_row_of_words_that_never_ends_in_an_office_is_no_role() -> None:
    """Thousands of words after a comma are read like any others."""
    said = dossier(f"Omar Haddad, Minister {'the ' * 3000}said on Sunday that the bridge would open.")
    assert [role.title for role in said.people[0].roles] == ["Minister"]


def test_the_office_of_whoever_comes_next_is_not_his() -> None:
    found = dossier("Hassan Moradi, and the rebel leader, Omar Haddad, shook hands.").people
    assert [[role.title for role in person.roles] for person in found] == [[], ["rebel leader"]]
