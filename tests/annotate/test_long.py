"""Texts far longer than news: names are found in all of it, and nothing ends in a traceback."""

import pytest

from builder import annotate, desk, dossier, intake
from builder.model import Dossier


def read(text: str) -> Dossier:
    found = annotate.annotate(desk.edit(intake.read(text.encode(), "long.txt")))
    dossier.entry(found)
    dossier.gist(found)
    return found


def test_who_is_named_last_in_a_line_of_a_megabyte_is_found() -> None:
    text = "Anna Petrova said the harbour was open. " * 25_000 + "Karim Haddad, the mayor, said it was not."
    assert [person.forms[0] for person in read(text).people] == ["Anna Petrova", "Karim Haddad"]


def test_a_row_of_capitalised_words_without_end_names_nobody() -> None:
    """Nothing tells where one name ends and the next begins; up to sixty words are read."""
    assert not read("Anna Petrova " * 200).people
    assert read("Anna Petrova " * 2 + "spoke.").people


@pytest.mark.parametrize(
    "sign", ['"', "“", "(", ".", "'", "…", "a", "A", "7", "a-", "北京", ". ", "A. ", "7 ", "(a) "]
)
def test_a_line_of_nothing_but_one_sign_is_read(sign: str) -> None:
    assert sign[0] in read(sign * 100_000).article.blocks[0].text
