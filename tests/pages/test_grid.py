"""What the texts of one event report, side by side."""

from builder import annotate, desk, intake
from builder.model import Dossier
from builder.pages.frame import Link
from builder.pages.grid import Column, Comparison, GridRow
from builder.pages.grid import compare as compared

MAYOR = """Mayor opens bridge

BRZEG (NRP) - Mayor Marta Kowal opened the new bridge over the Odra on Saturday.

Mayor Marta Kowal said the crossing would end nine years of long detours for the farmers of the valley.
"""
RIVER = """The town came to walk it.

The bells rang at noon.

Marta Kowal told reporters that nine years of long detours for the farmers of the valley would end with the crossing.
"""


def dossier(seed: str, text: str) -> Dossier:
    return annotate.annotate(desk.edit(intake.read(text.encode(), seed)))


def column(url: str, text: str) -> Column:
    read = dossier("clipping.txt", text)
    people = tuple(Link(f"people/{named.name}", named.name) for named in read.people)
    return Column(url, f"key of {url}", people, read)


def compare(*texts: str) -> Comparison:
    return compared([column(f"articles/{'abc'[place]}.html", text) for place, text in enumerate(texts)])


def rows() -> list[GridRow]:
    return list(compare(MAYOR, RIVER).rows)


def test_a_statement_of_both_has_a_row_and_its_paragraph_in_each_column() -> None:
    (row,) = (row for row in rows() if "detours" in row.label)
    assert [[clause.place.text for clause in cell] for cell in row.cells] == [["¶2"], ["¶3"]]
    assert row.cells[1][0].place.url == "articles/b.html#p3"


def test_the_words_that_both_have_are_marked_and_no_word_is_lost() -> None:
    (row,) = (row for row in rows() if "detours" in row.label)
    clause = row.cells[1][0]
    assert "".join(piece.text for piece in clause.pieces) in " ".join(RIVER.split())
    assert {"detours", "farmers", "valley"} <= {piece.text for piece in clause.pieces if piece.shared}


def test_what_only_one_reports_has_no_row() -> None:
    assert not any("bells" in row.label for row in rows())


def test_a_paragraph_that_comes_near_nothing_stands_in_one_text_alone() -> None:
    _, river = compare(MAYOR, RIVER).alone
    assert river and [(place.text, words) for place, words in river] == [
        ("¶1", "The town came to walk it."),
        ("¶2", "The bells rang at noon."),
    ]


def test_a_clause_says_who_says_it_and_how() -> None:
    (row,) = (row for row in rows() if "detours" in row.label)
    assert [clause.said for cell in row.cells for clause in cell] == ["Marta Kowal, retold"] * 2


def test_who_is_heard_is_counted_in_each_text() -> None:
    told = MAYOR + '\n"We waited nine years for this bridge," Marta Kowal said.\n'
    (kowal,) = compare(told, RIVER).voices
    assert kowal.person.text == "Marta Kowal"
    assert [(heard.quoted, heard.retold) for heard in kowal.cells] == [(1, 1), (0, 1)]


def test_what_a_text_has_alone_is_not_known_where_it_shares_nothing() -> None:
    baths = "Town notices\n\nThe baths are closed on Mondays until the boiler has been mended.\n"
    assert compare(MAYOR, baths).alone == (None, None)


def test_what_only_says_whose_a_quote_is_does_not_count_as_retold() -> None:
    told = 'Bridge\n\n"We waited nine years for this bridge," Marta Kowal told reporters in the town hall.\n'
    (kowal,) = compare(told, RIVER).voices
    assert (kowal.cells[0].quoted, kowal.cells[0].retold) == (1, 0)
