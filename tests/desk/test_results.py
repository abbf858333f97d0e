"""Rows of results: which lines are text of the story though no sentences."""

import pytest

from builder.desk import edit
from builder.desk.lines import Line
from builder.desk.results import rows
from builder.intake import read
from builder.model import Span

TABLES = [
    ("a race", "Ann Lee (Peru) 9.81", "Jo Ray (New Zealand) one minute 58.31", "Al Poe (U.S.)"),
    ("matches not played", "Ann Lee (Peru) beat Jo Ray (Mali) walkover", "Al Poe (Chad) beat Bo Dunn (Fiji) w.o."),
    ("matches", "2-Ann Lee (Peru) beat Jo Ray (Mali) 6-3 6-4", "Al Poe (Chad) beat Bo Dunn (Fiji) 7-6 6-1"),
    ("golf", "271 Ann Lee 65 68 70 68", "272 Jo Ray 66 68 70 68"),
    ("golf cut into words", "271 Ann Lee ( Peru ) 65 68 , Bo Dunn 66 67", "272 Jo Ray 66 68 , Al Poe ( U.S. ) 67 67"),
    ("an innings", "A. Lee c Ray b Poe 34", "J. Ray lbw b Poe 0", "Extras (lb-4 nb-14) 18"),
    ("a league", "Lincoln 3 (Lee 12, Ray 44) Derby 1", "Leeds 0 Hull 0. Attendance 9,000"),
    ("standings", "Lincoln 14 6 3 5 20 18 21", "Derby 14 5 3 6 18 20 18"),
]
LISTS = [
    ("links", "Ten things to see in Lima", "Weather", "Most read (5)"),
    ("one line alone", "Ann Lee (Peru) 9.81", "Contact us", "Privacy policy"),
    ("prose", "He beat the record on Sunday.", "She came second in Lima (Peru)."),
]


def as_lines(*texts: str) -> list[Line]:
    """Lines as the desk reads them."""
    return [Line(text, (Span(0, len(text)),)) for text in texts]


@pytest.mark.parametrize("table", TABLES, ids=[table[0] for table in TABLES])
def test_rows(table: tuple[str, ...]) -> None:
    """Every line of a table of results."""
    assert rows(as_lines(*table[1:])) == set(range(len(table) - 1))


@pytest.mark.parametrize("lines", LISTS, ids=[lines[0] for lines in LISTS])
def test_no_rows(lines: tuple[str, ...]) -> None:
    """Links and sentences are none, nor is a line that stands alone."""
    assert not rows(as_lines(*lines[1:]))


def test_a_page_of_results_is_a_story() -> None:
    """Nothing but a title and rows: the rows are the text."""
    page = "ATHLETICS - RESULTS IN LIMA.\n\n1. Ann Lee (Peru) 9.81\n2. Jo Ray (Mali) 9.95\n3. Al Poe (Chad) 10.01\n"
    article = edit(read(page.encode(), "a.txt"))
    assert [block.text for block in article.blocks] == [
        "Ann Lee (Peru) 9.81", "Jo Ray (Mali) 9.95", "Al Poe (Chad) 10.01"
    ]  # fmt: skip


def test_a_sport_is_no_dateline() -> None:
    """A section of a sports page begins with its sport: what stands above it belongs to the story as well."""
    page = (
        "SPORT - ROUND-UP\nLIMA 1996-12-06\n"
        "Ann Lee scored 24 points on Friday as Lima beat Cusco in the first of two matches of the season.\n"
        "BOXING : Jo Ray will defend her title in May against the former champion, her manager said on Friday.\n"
    )
    article = edit(read(page.encode(), "a.txt"))
    assert [block.text.split()[0] for block in article.blocks] == ["Ann", "BOXING"]
