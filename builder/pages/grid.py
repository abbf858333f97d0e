"""What each text of an event reports, side by side: statements down, texts across."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from builder.events import Cell, align, alone
from builder.events.statements import Mode, Statement, statements
from builder.model import Block, Catalog, Dossier, Record, Word
from builder.pages.figures import Difference, differing
from builder.pages.frame import Link
from builder.pages.text import numbered
from builder.pages.voices import Voice, voices

FIRST_WORDS = 14  # of a paragraph that only one text has
SENTENCE_ENDS = tuple(".!?:؟。”\"’)")
MANNERS: dict[Mode, str] = {"direct": "quoted", "indirect": "retold", "told": "told by the text"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a clause; `shared` where other texts of the row have the same words."""

    text: str
    shared: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """What one text says: where it stands, who says it and how, the words, and what stands around them."""

    place: Link
    said: str
    opening: str  # a quotation mark, or dots where the sentence begins before
    closing: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words without their marks."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class GridRow:
    """One statement: the words that its texts share, and its clauses in each text, one cell for each column."""

    label: str
    cells: tuple[tuple[Clause, ...], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One text: what decides its part of the page, and the text itself; `people` are the dossier's, by name."""

    url: str
    digest: str
    words: tuple[Word, ...]  # the curator's
    language: str
    people: tuple[Link | None, ...]
    dossier: Dossier = field(repr=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The texts compared: rows that two or more share, what one alone has, who is heard, numbers that differ."""

    rows: tuple[GridRow, ...]
    alone: tuple[tuple[tuple[Link, str], ...] | None, ...]  # each column's places and first words; None: not known
    voices: tuple[Voice, ...]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The texts of an event, one for each column. They are only compared when the page is rendered."""

    columns: tuple[Column, ...]

    def compare(self) -> Comparison:
        """Everything that the page shows of these texts side by side."""
        dossiers = [column.dossier for column in self.columns]
        told = [statements(dossier) for dossier in dossiers]
        rows = tuple(self._rows(dossiers, told))
        texts = zip(self.columns, told, strict=True)
        speaking = [(column.people, column.dossier.quotes, said) for column, said in texts]
        english = tuple(column.language.partition("-")[0] == "en" for column in self.columns)
        return Comparison(
            rows,
            tuple(self._alone(rows, dossiers)),
            voices(speaking),
            differing([tuple(map(_said, row.cells)) for row in rows], english),
        )

    def _rows(self, dossiers: Sequence[Dossier], told: Sequence[Sequence[Statement]]) -> Iterator[GridRow]:
        """The statements that two or more texts make, in the order in which the first text makes them."""
        place_of = {column.digest: place for place, column in enumerate(self.columns)}
        said = [{(one.block, one.start, one.end): one for one in text} for text in told]
        for row in align(dossiers):
            cells: list[list[Clause]] = [[] for _ in self.columns]
            for cell in row.cells:
                place = place_of[cell.digest]
                statement = said[place][cell.block, cell.start, cell.end]
                cells[place].append(_clause(self.columns[place], cell, statement))
            yield GridRow(row.label, tuple(tuple(cell) for cell in cells))

    def _alone(
        self, rows: Sequence[GridRow], dossiers: Sequence[Dossier]
    ) -> Iterator[tuple[tuple[Link, str], ...] | None]:
        """Where what each text has alone stands. Not known of a text that no row has, nor across languages."""
        comparable = len({column.language.partition("-")[0] for column in self.columns}) == 1
        for place, (column, found) in enumerate(zip(self.columns, alone(dossiers), strict=True)):
            blocks = column.dossier.article.blocks
            known = comparable and any(row.cells[place] for row in rows)
            yield tuple(
                (_place(column.url, blocks, block), _first_words(blocks[block].text)) for block in found
            ) if known else None


def grid(catalog: Catalog, records: Sequence[Record]) -> Grid:
    """The grid of these texts, in their order."""

    @cache
    def person(id: str | None) -> Link | None:
        return Link(catalog.people[id].url, catalog.people[id].name) if id else None

    columns = []
    for record in records:
        article = record.dossier.article
        clipping = article.clipping
        people = tuple(map(person, record.person_ids))
        columns.append(
            Column(record.url, clipping.digest, clipping.words, article.language, people, record.dossier)
        )
    return Grid(tuple(columns))


def _clause(column: Column, cell: Cell, statement: Statement) -> Clause:
    blocks = column.dossier.article.blocks
    return Clause(
        place=_place(column.url, blocks, cell.block),
        said=_manner(column, statement),
        opening="“" if cell.mode == "direct" else "" if _begins(blocks[cell.block].text, cell.start) else "… ",
        closing="”" if cell.mode == "direct" else "" if _ends(blocks[cell.block].text, cell.end) else " …",
        pieces=tuple(_pieces(blocks[cell.block], cell)),
    )


def _begins(text: str, at: int) -> bool:
    return not text[:at].strip() or text[:at].rstrip().endswith(SENTENCE_ENDS)


def _ends(text: str, at: int) -> bool:
    return not text[at:].strip() or text[:at].rstrip().endswith(SENTENCE_ENDS)


def _manner(column: Column, statement: Statement) -> str:
    """Who says it and how: "Marta Kowal, quoted"."""
    manner = MANNERS[statement.mode]
    if statement.mode == "told":
        return manner
    known = [link.text for person in sorted(statement.speakers) if person >= 0 and (link := column.people[person])]
    return f"{' and '.join(known) or 'speaker not known'}, {manner}"


def _said(cell: Sequence[Clause]) -> tuple[tuple[str, str], ...]:
    """The clauses of a cell as addresses and words."""
    return tuple((clause.place.url, clause.text) for clause in cell)


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join(words[:FIRST_WORDS]) + (" …" if len(words) > FIRST_WORDS else "")


def _place(url: str, blocks: Sequence[Block], block: int) -> Link:
    number = numbered(blocks)[block]
    return Link(f"{url}#p{number}", f"¶{number}") if number else Link(url, blocks[block].kind)


def _pieces(block: Block, cell: Cell) -> Iterator[Piece]:
    at = cell.start
    for start, end in cell.shared:
        if start > at:
            yield Piece(block.text[at:start], False)
        yield Piece(block.text[max(at, start) : end], True)
        at = max(at, end)
    if at < cell.end:
        yield Piece(block.text[at : cell.end], False)
