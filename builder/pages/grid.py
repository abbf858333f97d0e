"""What each text of an event reports, side by side: statements down, texts across."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from builder.events import Cell, align
from builder.model import Block, Dossier, Record, Word
from builder.pages.frame import Link
from builder.pages.text import numbered


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a clause; `shared` where other texts of the row have the same words."""

    text: str
    shared: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """What one text says: where it stands, whether in quotation marks, and the words."""

    place: Link
    quoted: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class GridRow:
    """One statement: the words that its texts share, and its clauses in each text, one cell for each column."""

    label: str
    cells: tuple[tuple[Clause, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The texts of an event. They are only compared when the page is rendered; `made_from` is what decides it."""

    made_from: tuple[tuple[str, str, tuple[Word, ...]], ...]  # url, digest, the curator's word
    dossiers: tuple[Dossier, ...] = field(repr=False)

    @property
    def rows(self) -> Iterator[GridRow]:
        """The statements that two or more texts make, in the order in which the first text makes them."""
        columns = {digest: place for place, (_, digest, _) in enumerate(self.made_from)}
        for row in align(self.dossiers):
            cells: list[list[Clause]] = [[] for _ in columns]
            for cell in row.cells:
                column = columns[cell.digest]
                cells[column].append(self._clause(cell, column))
            yield GridRow(row.label, tuple(tuple(cell) for cell in cells))

    def _clause(self, cell: Cell, column: int) -> Clause:
        blocks = self.dossiers[column].article.blocks
        return Clause(
            place=_place(self.made_from[column][0], blocks, cell.block),
            quoted=cell.mode == "direct",
            pieces=tuple(_pieces(blocks[cell.block], cell)),
        )


def grid(records: Sequence[Record]) -> Grid:
    """The grid of these texts, in their order."""
    made_from = []
    for record in records:
        clipping = record.dossier.article.clipping
        made_from.append((record.url, clipping.digest, clipping.words))
    return Grid(tuple(made_from), tuple(record.dossier for record in records))


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
