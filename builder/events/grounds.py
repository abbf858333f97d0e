"""A group as it is kept: its texts in order, near-copies, why each belongs, what is like it outside."""

import math
from collections.abc import Collection, Iterable, Iterator, Sequence

from builder.cache import encode
from builder.events.candidates import UNDATED
from builder.events.copies import copies
from builder.events.desk import Desk, telling
from builder.events.features import ruling
from builder.events.memory import Core, Filed, Memory
from builder.events.strays import Strays
from builder.model import Ruling

# The log-odds of a pair of which one may lend its date to the other: where one of them may as well belong to a text
# outside, as a speech of each year to those of other years, and where no other text is like them.
SURE, SURE_ALONE = math.log(9), math.log(7 / 3)
FAR = 1.5  # how much less like a text is that one without a date may be told from
BESIDES = 5  # of the pairs of a group with texts outside, the likeliest are kept
SHOWN = 3  # of the pairs that one text is in, the likeliest give their reasons


def file(memory: Memory, desk: Desk, judge: Strays, core: Core, strays: tuple[int, ...]) -> Filed:
    """The group of these texts, with the reasons of the likeliest pairs of each."""
    numbers = desk.in_order((*core, *strays))
    pairs: set[tuple[int, int]] = set()
    for one in core:
        links = memory.text(one).links
        inside = sorted((-links[other], desk.digest(other), other) for other in links.keys() & set(core))
        pairs.update((min(one, other), max(one, other)) for _, _, other in inside[:SHOWN])
    rulings = [ruling(desk.pair(a, b)) for a, b in pairs] + [judge.ruling(number, core) for number in strays]
    digests = tuple(map(desk.digest, numbers))
    sketches = dict(zip(digests, map(desk.sketch, numbers), strict=True))
    day, slug, _ = telling(desk.entry(numbers[0]))
    beside = [ruling(desk.pair(a, b)) for a, b in _outside(memory, desk, numbers)]
    sure = {*_sure(memory, numbers), *_sure_together(memory, judge, core, strays, numbers)}
    return Filed(
        day, slug, digests, numbers, strays, dict(copies(sketches)), _packed(rulings), _packed(beside),
        tuple(sorted(sure)),
    )  # fmt: skip


def _sure(memory: Memory, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The places of texts, two and two, that are sure enough to tell one event."""
    place = {number: at for at, number in enumerate(numbers)}
    alone = {number for number in numbers if _alone(memory, number, place)}
    for number, at in place.items():
        for other, odds in memory.text(number).links.items():
            undated = [one for one in (number, other) if memory.text(one).span == UNDATED] or [number, other]
            if place.get(other, -1) > at and odds > (SURE_ALONE if alone.issuperset(undated) else SURE):
                yield at, place[other]


def _sure_together(
    memory: Memory, judge: Strays, core: Core, strays: Iterable[int], numbers: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The places of each text without a date that is sure enough to tell what the others tell, with those of them."""
    place = {number: at for at, number in enumerate(numbers)}
    for number in (*strays, *(one for one in core if len(core) > 2 and memory.text(one).span == UNDATED)):
        others = tuple([other for other in core if other != number])
        if judge.odds(number, others) > (SURE_ALONE if _alone(memory, number, place) else SURE):
            yield from ((min(pair), max(pair)) for other in others if (pair := (place[number], place[other])))


def _alone(memory: Memory, number: int, inside: Collection[int]) -> bool:
    """Whether no text outside the event is like this one; of an undated one, nearly as like as one inside."""
    text = memory.text(number)
    if text.span != UNDATED:
        return text.links.keys() <= set(inside)
    best = max(odds for other, odds in text.alike.items() if other in inside)
    return all(other in inside or odds < best - FAR for other, odds in text.alike.items())


def _outside(memory: Memory, desk: Desk, numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """The likeliest pairs of one of these texts and one of no group or another."""
    found = [
        (-odds, desk.digest(one), desk.digest(other), one, other)
        for one in numbers
        for other, odds in memory.text(one).links.items()
        if other not in numbers
    ]
    return [(one, other) for *_, one, other in sorted(found)[:BESIDES]]


def _packed(rulings: Iterable[Ruling]) -> bytes:
    return encode(sorted(rulings, key=lambda found: (found.left, found.right)))
