"""What the texts of one event report, side by side."""

from builder import annotate, desk, intake
from builder.model import Dossier
from builder.pages.grid import Grid, GridRow

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


def rows() -> list[GridRow]:
    texts = (dossier("mayor.txt", MAYOR), dossier("river.txt", RIVER))
    urls = ("articles/a.html", "articles/b.html")
    made_from = tuple((url, text.article.clipping.digest, ()) for url, text in zip(urls, texts, strict=True))
    return list(Grid(made_from, texts).rows)


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
