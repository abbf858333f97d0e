"""Texts far longer than news: names are found in more than papers print as one, and nothing ends in a traceback."""

import pytest

from builder import annotate, desk, dossier, intake
from builder.model import Dossier

SENTENCE = "Anna Petrova said the harbour was open. "


def read(text: str) -> Dossier:
    found = annotate.annotate(desk.edit(intake.read(text.encode(), "long.txt")))
    dossier.entry(found)
    dossier.gist(found)
    return found


def test_who_is_named_far_down_a_line_is_found_and_quoted() -> None:
    """Karim Haddad and his quote stand behind 280,000 characters."""
    found = read(SENTENCE * 7_000 + '"It is not," Karim Haddad said.')
    assert [person.forms[0] for person in found.people] == ["Anna Petrova", "Karim Haddad"]
    assert [found.people[quote.speaker or 0].forms[0] for quote in found.quotes] == ["Karim Haddad"]
    assert not dossier.entry(found).notices


@pytest.mark.parametrize("between", ["", "\n\n"], ids=["one line", "paragraphs"])
def test_nobody_is_looked_for_past_a_dozen_pages_of_a_broadsheet(between: str) -> None:
    """All text stays on the page, and the operator is told; who is named before the end keeps every mention."""
    told = (f"{SENTENCE}Boat {number} lay in it. {between}" for number in range(5_200))
    found = read("".join(told) + "Karim Haddad, the mayor, said it was not.")
    assert [person.forms[0] for person in found.people] == ["Anna Petrova"]
    assert 4_700 < len(found.people[0].mentions) < 5_100
    assert found.article.blocks[-1].text.endswith("said it was not.")
    assert [notice.words[:12] for notice in dossier.entry(found).notices] == ["is very long"]


def test_a_row_of_capitalised_words_without_end_names_nobody() -> None:
    """Nothing tells where one name ends and the next begins; up to sixty words are read."""
    assert not read("Anna Petrova " * 200).people
    assert read("Anna Petrova " * 2 + "spoke.").people


@pytest.mark.parametrize(
    "sign", ['"', "“", "(", ".", "'", "…", "a", "A", "7", "a-", "北京", ". ", "A. ", "7 ", "(a) "]
)
def test_a_line_of_nothing_but_one_sign_is_read(sign: str) -> None:
    assert sign[0] in read(sign * 100_000).article.blocks[0].text
