"""The shared fold, tokeniser, sentence splitter and stemmer."""

import pytest

from builder import text


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("Łukasz", "lukasz"),  # a letter that does not decompose
        ("Þór Weiß", "thor weiss"),
        ("al-ʿAbadi", "al-abadi"),
        ("O’Brien", "obrien"),
        ("İstanbul", "istanbul"),
    ],
)
def test_fold(printed: str, folded: str) -> None:
    assert text.fold(printed) == folded


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("He met Mr. Smith on Jan. 5. She left.", ["He met Mr. Smith on Jan. 5.", "She left."]),
        ('"Yes," he said. The U.S. Army left.', ['"Yes," he said.', "The U.S. Army left."]),
        ("J. Smith came.", ["J. Smith came."]),
        ("“We will stay.” He paused.", ["“We will stay.”", "He paused."]),
        ("", []),
    ],
)
def test_sentences(paragraph: str, sentences: list[str]) -> None:
    assert [sentence.text for sentence in text.sentences(paragraph)] == sentences


def test_every_token_is_where_it_says() -> None:
    line = "The U.S. Attorney's office, al-Abadi and 3.5 percent"
    assert [line[token.start : token.end] for token in text.words(line)] == [t.text for t in text.words(line)]
    assert "Attorney's" in [token.text for token in text.words(line)]


def test_initials_without_a_space_are_no_part_of_the_surname() -> None:
    told = text.folded("J.K.Berg of the U.S.A. and the О.Д.Ершов of harbour.org.uk")
    assert told == ["j.k", "berg", "of", "the", "u.s.a", "and", "the", "о.д", "ершов", "of", "harbour.org.uk"]


def test_stems_bring_talk_and_talks_together() -> None:
    assert text.stems("talks")["talk"] == text.stems("He talked")["talk"] == 1


def test_thousands_are_closed_up() -> None:
    told = "340,000 of 1,250,300 men; rooms 12, 340 and 1,23"
    assert text.closed_up(told) == "340000 of 1250300 men; rooms 12, 340 and 1,23"


def test_ordinals_count_things() -> None:
    """Not days or centuries, and not what has two."""
    told = "The 73rd session, the 13th annual meeting, on 3rd May, in the 19th century; the 1st goal and the 2nd goal"
    assert text.ordinals(text.folded(told)) == {"session": 73, "annual": 13, "meet": 13}
