"""What each text of an event reports, side by side: statements down, texts across."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from builder import digest
from builder.events import Cell, Texts, align, alone, read
from builder.events.statements import Mode, Statement
from builder.model import Block, Dossier, Record
from builder.pages.figures import Difference, differing
from builder.pages.frame import Link
from builder.pages.text import numbered
from builder.pages.voices import Voice, voices

FIRST_WORDS = 14  # of a paragraph that only one text has
SENTENCE_ENDS = tuple('.!?:؟。”"’)')
MANNERS: dict[Mode, str] = {"direct": "quoted", "indirect": "retold", "told": "told by the text"}


class Piece(Struct, frozen=True):
    """Characters of a clause; `shared` where other texts of the row have the same words."""

    text: str
    shared: bool


class Clause(Struct, frozen=True):
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


class GridRow(Struct, frozen=True):
    """One statement: the words that its texts share, and its clauses in each text, one cell for each column."""

    label: str
    cells: tuple[tuple[Clause, ...], ...]


class Column(Struct, frozen=True):
    """One text of the event: its address, its dossier, the key of that; `people` are the dossier's, with pages."""

    url: str
    key: str
    people: tuple[Link | None, ...]
    dossier: Dossier

    @property
    def tongue(self) -> str:
        """The language without its region."""
        return self.dossier.article.language.partition("-")[0]


class Comparison(Struct, frozen=True):
    """The texts compared: rows that two or more share, what one alone has, who is heard, numbers that differ."""

    rows: tuple[GridRow, ...]
    alone: tuple[tuple[tuple[Link, str], ...] | None, ...]  # each column's places and first words; None: not known
    voices: tuple[Voice, ...]
    differences: tuple[Difference, ...]


def columns(records: Sequence[Record], dossiers: Sequence[Dossier], people: Mapping[str, Link]) -> list[Column]:
    """The texts to be compared, in their order; `people` by id."""
    return [
        Column(record.url, record.key, tuple(people.get(id or "") for id in record.person_ids), dossier)
        for record, dossier in zip(records, dossiers, strict=True)
    ]


def told_by(columns: Sequence[Column]) -> str:
    """The digest of all that the comparison depends on."""
    return digest.of_values(*((column.url, column.key, column.people) for column in columns))


def compare(columns: Sequence[Column]) -> Comparison:
    """Everything that the page shows of these texts side by side."""
    texts = read([column.dossier for column in columns])
    rows = tuple(_rows(columns, texts))
    speaking = [
        (column.people, column.dossier.quotes, said) for column, said in zip(columns, texts.statements, strict=True)
    ]
    return Comparison(
        rows,
        tuple(_alone(columns, rows, texts)),
        voices(speaking),
        differing([tuple(map(_said, row.cells)) for row in rows], tuple(column.tongue == "en" for column in columns)),
    )


def _rows(columns: Sequence[Column], texts: Texts) -> Iterator[GridRow]:
    """The statements that two or more texts make, in the order in which the first text makes them."""
    place_of = {column.dossier.article.clipping.digest: place for place, column in enumerate(columns)}
    said = [{(one.block, one.start, one.end): one for one in text} for text in texts.statements]
    for row in align(texts):
        cells: list[list[Clause]] = [[] for _ in columns]
        for cell in row.cells:
            place = place_of[cell.digest]
            statement = said[place][cell.block, cell.start, cell.end]
            cells[place].append(_clause(columns[place], cell, statement))
        yield GridRow(row.label, tuple(tuple(cell) for cell in cells))


def _alone(
    columns: Sequence[Column], rows: Sequence[GridRow], texts: Texts
) -> Iterator[tuple[tuple[Link, str], ...] | None]:
    """Where what each text has alone stands. Not known of a text that no row has, nor across languages."""
    comparable = len({column.tongue for column in columns}) == 1
    for place, (column, alone_there) in enumerate(zip(columns, alone(texts), strict=True)):
        blocks = column.dossier.article.blocks
        known = comparable and any(row.cells[place] for row in rows)
        yield (
            tuple((_place(column.url, blocks, block), _first_words(blocks[block].text)) for block in alone_there)
            if known
            else None
        )


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
