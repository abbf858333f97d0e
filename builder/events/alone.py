"""What only one text of an event tells: paragraphs and captions that come near nothing in the other texts.

Coming near is judged more loosely than standing in a row, and whoever speaks: what is in doubt is neither shown as
shared nor as told by one alone.
"""

from collections.abc import Sequence

from builder.events.agreement import ALIKE, Weighed, agreement, persons, weigh
from builder.events.statements import statements
from builder.model import Dossier

NEAR = ALIKE / 2


def alone(dossiers: Sequence[Dossier]) -> tuple[tuple[int, ...], ...]:
    """For each text, the numbers of the blocks of which no statement comes near one of another text."""
    texts = [statements(dossier) for dossier in dossiers]
    weighed, weights = weigh(texts, dossiers, persons(dossiers))

    def near(one: Weighed, column: int) -> bool:
        others = (other for place, text in enumerate(weighed) if place != column for other in text)
        return any(agreement(one, other, weights) >= NEAR for other in others)

    def of(column: int) -> tuple[int, ...]:
        text = weighed[column]
        shared = {one.statement.block for one in text if near(one, column)}
        return tuple(sorted({one.statement.block for one in text} - shared))

    return tuple(map(of, range(len(texts))))
