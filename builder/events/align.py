"""Statements of the texts of one event, side by side: what each reports of the same saying or doing.

Two statements stand in one row when the same people say them on the same occasion, or both texts tell them, and
their words agree strongly. A wrong pairing is worse than none: what agrees only a little stands alone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from builder.events.agreement import Place, Texts, matches, spelling
from builder.events.statements import SOMEONE, Mode, Statement
from builder.model import Dossier
from builder.text import fold, stem, words


@dataclass(frozen=True, slots=True)
class Cell:
    """A clause of one text: `start` up to `end` of its block, who says it, and the words that others share."""

    digest: str
    block: int
    start: int
    end: int
    mode: Mode
    speaker: int | None  # index into Dossier.people
    shared: tuple[tuple[int, int], ...]  # characters of the block's text


@dataclass(frozen=True, slots=True)
class Row:
    """Statements that say one thing; `label` is made of the words that they share."""

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
    dossiers, people = texts.dossiers, texts.people
    found = [(text, texts.statements[text][number]) for text, number in places]
    held = Counter(term for _, statement in found for term in set(map(spelling, statement.stems)))
    named = Counter(people[text][person] for text, statement in found for person in statement.people)
    words_shared = frozenset(term for term, count in held.items() if count > 1)
    cells = []
    for text, statement in found:
        dossier = dossiers[text]
        known = frozenset(person for person in statement.people if named[people[text][person]] > 1)
        cells.append(
            Cell(
                dossier.article.clipping.digest,
                statement.block,
                statement.start,
                statement.end,
                statement.mode,
                min(statement.speakers - {SOMEONE}, default=None),
                _shared(statement, words_shared, known, dossier),
            )
        )
    first = dossiers[places[0][0]].article.blocks[cells[0].block].text
    return Row(" ".join(first[start:end] for start, end in cells[0].shared), tuple(cells))


def _shared(
    statement: Statement, terms: frozenset[str], known: frozenset[int], dossier: Dossier
) -> tuple[tuple[int, int], ...]:
    """The words and names of a statement that others of its row have too, in order."""
    spans = [
        (statement.start + token.start, statement.start + token.end)
        for token in words(statement.text)
        if any(spelling(stem(part)) in terms for part in fold(token.text).split("-"))
    ]
    spans += [
        (mention.start, mention.end)
        for person in known
        for mention in dossier.people[person].mentions
        if mention.block == statement.block and statement.start <= mention.start < statement.end
    ]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
