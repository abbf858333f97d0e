"""Statements of the texts of one event, side by side: what each reports of the same saying or doing.

Two statements stand in one row when the same people say them on the same occasion, or both texts tell them, and
their words agree strongly. A wrong pairing is worse than none: what agrees only a little stands alone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from builder.events.agreement import Place, Texts, matches, spelling
from builder.events.statements import SOMEONE, Mode, Statement
from builder.model import Dossier
from builder.text import STOP_WORDS, folded, folded_text, printed_words, starts, stem

LITTLE = 4  # words
SHORT = 3  # letters


class Cell(Struct, frozen=True):
    """A clause of one text: `start` up to `end` of its block, who says it, and the words that others share."""

    digest: str
    block: int
    start: int
    end: int
    mode: Mode
    speaker: int | None  # index into Dossier.people
    shared: tuple[tuple[int, int], ...]  # characters of the block's text


class Row(Struct, frozen=True):
    """Statements that say one thing; `label` is what they share, in the words of the text that has least besides."""

    label: str
    cells: tuple[Cell, ...]


def align(texts: Texts) -> tuple[Row, ...]:
    """The rows that two or more of the texts have a part in, in the order in which the first text tells them."""
    return tuple(_row(places, texts) for places in _joined(matches(texts)))


def _joined(pairs: Iterable[tuple[Place, Place]]) -> list[list[Place]]:
    """The places that pairs connect, in order."""
    row_of: dict[Place, set[Place]] = {}
    for one, other in pairs:
        row = row_of.get(one, {one}) | row_of.get(other, {other})
        for place in row:
            row_of[place] = row
    rows = {min(row): row for row in row_of.values()}
    return [sorted(rows[first]) for first in sorted(rows)]


def _row(places: Sequence[Place], texts: Texts) -> Row:
    found = [
        _Said(text, texts.dossiers[text], texts.people[text], texts.statements[text][number])
        for text, number in places
    ]
    by_two, by_all = _common(found, 2), _common(found, len({said.text for said in found}))
    cells = tuple(_cell(said, by_two) for said in found)
    known_to_all = tuple(_cell(said, by_all) for said in found) if by_all != by_two else cells
    told_by_all = all(len(cell.shared) > 1 for cell in known_to_all)  # one name or word alone says little
    return Row(_label(found, known_to_all if told_by_all else cells), cells)


class _Said(Struct, frozen=True):
    """A statement, and the text that makes it; `people` are the numbers of its people among those of all texts."""

    text: int
    dossier: Dossier
    people: Sequence[int]
    statement: Statement


class _Common(Struct, frozen=True):
    """The words and the people that several texts have in a row."""

    words: frozenset[str]
    people: frozenset[int]


def _common(found: Sequence[_Said], least: int) -> _Common:
    """What at least so many texts have."""
    told = {(said.text, spelling(term)) for said in found for term in said.statement.stems}
    named = {(said.text, said.people[person]) for said in found for person in said.statement.people}
    return _Common(
        frozenset(term for term, count in Counter(term for _, term in told).items() if count >= least),
        frozenset(person for person, count in Counter(person for _, person in named).items() if count >= least),
    )


def _cell(said: _Said, common: _Common) -> Cell:
    statement = said.statement
    return Cell(
        said.dossier.article.clipping.digest,
        statement.block,
        statement.start,
        statement.end,
        statement.mode,
        min(statement.speakers - {SOMEONE}, default=None),
        _shared(said, common),
    )


def _shared(said: _Said, common: _Common) -> tuple[tuple[int, int], ...]:
    """Where the words and names of a statement stand that others of its row have too, in order."""
    statement = said.statement
    printed = printed_words(statement.text)
    spans = [
        (statement.start + at, statement.start + at + len(word))
        for at, word in zip(starts(printed, statement.text), printed, strict=True)
        if not common.words.isdisjoint(_spellings(word))
    ]
    spans += [
        (mention.start, mention.end)
        for person in statement.people
        if said.people[person] in common.people
        for mention in said.dossier.people[person].mentions
        if mention.block == statement.block and statement.start <= mention.start < statement.end
    ]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


@lru_cache(maxsize=1 << 16)
def _spellings(word: str) -> tuple[str, ...]:
    """The keys of the stems of a printed word, one for each part."""
    return tuple(spelling(stem(part)) for part in folded_text(word).split("-"))


def _label(found: Sequence[_Said], cells: Sequence[Cell]) -> str:
    """What is shared, as the text prints it that says least besides; dots for what that says besides."""
    said, cell = max(zip(found, cells, strict=True), key=lambda each: _part_shared(each[1]))
    text = said.dossier.article.blocks[cell.block].text
    told, at = "", cell.shared[0][0] if cell.shared else cell.end
    for start, end in cell.shared:
        told += (text[at:start] if _little(text[at:start]) else " … ") + text[start:end]
        at = end
    return told


def _part_shared(cell: Cell) -> float:
    """How much of a clause is shared, from 0 to 1."""
    return sum(end - start for start, end in cell.shared) / (cell.end - cell.start)


def _little(between: str) -> bool:
    """Whether all of this is articles, prepositions and the like, "in the" say."""
    said = folded(between)
    return len(said) <= LITTLE and all(word in STOP_WORDS or len(word) <= SHORT for word in said)
