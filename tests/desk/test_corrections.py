"""The curator's word wins over everything read; what it replaces stays visible as a rival."""

import pytest

from builder import desk, intake
from builder.model import Word

TEXT = b"""Harbour shut after storm
By Anna Berg
3 May 2015
LINDESUND, May 3 (AFP) - The harbour was shut on Sunday.
Nobody was hurt.
"""

WORDS = [
    ("title", "headline", "Harbour closed"),
    ("deck", "deck", "Nobody is hurt"),
    ("date", "published", "2015-05-04"),
    ("happened", "happened", "2015-05-02/2015-05-03"),
    ("captured", "captured", "2020-01-01"),
    ("outlet", "outlet", "Harbour Echo"),
    ("agency", "agency", "Reuters"),
    ("byline", "byline", "Tom Hale"),
    ("place", "place", "Lindesund"),
]


@pytest.mark.parametrize(("key", "fact", "value"), WORDS)
def test_a_key_sets_its_fact(key: str, fact: str, value: str) -> None:
    found = desk.edit(intake.read(TEXT, "a.txt", (Word(key, value, "corrections.toml", 2),)))
    stated = getattr(found, fact)
    assert (stated.value, stated.basis) == (value, "curator")
    assert "corrections.toml, line 2" in stated.evidence[0].words


def test_what_was_read_stays_as_a_rival() -> None:
    found = desk.edit(intake.read(TEXT, "a.txt", (Word("date", "2015-05-04", "corrections.toml", 2),)))
    assert "2015-05-03" in [rival.value for rival in found.published.rivals]


def test_language_is_set() -> None:
    assert desk.edit(intake.read(TEXT, "a.txt", (Word("lang", "nb", "corrections.toml", 2),))).language == "nb"


def test_front_matter_in_plain_text() -> None:
    found = desk.edit(intake.read(b"---\nplace: Lindesund (old town)\n---\n" + TEXT, "a.txt"))
    assert (found.place.value, found.place.basis) == ("Lindesund (old town)", "curator")
    assert found.headline.value == "Harbour shut after storm"


def test_a_word_of_the_wrong_form_is_left_out() -> None:
    found = desk.edit(intake.read(b"---\ndate: third of May\n---\n" + TEXT, "a.txt"))
    assert (found.published.value, found.published.basis) == ("2015-05-03", "printed")
