"""What only one text of an event tells: paragraphs and captions that come near nothing in the other texts.

Coming near is judged more loosely than standing in a row, and whoever speaks: what is in doubt is neither shown as
shared nor as told by one alone.
"""

from builder.events.agreement import ALIKE, Texts

NEAR = ALIKE / 2


def alone(texts: Texts) -> tuple[tuple[int, ...], ...]:
    """For each text, the numbers of the blocks of which no statement comes near one of another text."""
    near = {place for pair, alike in texts.agreements.items() if alike >= NEAR for place in pair}
    found = []
    for text, told in enumerate(texts.statements):
        shared = {one.block for at, one in enumerate(told) if (text, at) in near}
        found.append(tuple(sorted({one.block for one in told} - shared)))
    return tuple(found)
