"""Events: entries that tell one happening.

What comes out depends on the set of entries alone, never on their order, nor on what was known before.
"""

import math
from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence, Set
from itertools import count
from typing import Any

from builder import edtf
from builder.cache import encode
from builder.events.candidates import SPAN, UNDATED, propose, span
from builder.events.copies import copies
from builder.events.desk import Desk, Run
from builder.events.features import log_odds, of_one_matter, ruling
from builder.events.linkage import average_link
from builder.events.measures import HALF_A_YEAR
from builder.events.memory import Filed, Memory, Text
from builder.events.rulings import Rulings
from builder.model import Entry, Group

JOINED = -0.5  # the log-odds above which two sets of texts tell one event, on average over their pairs
LIKELY = 0.5  # the log-odds of a pair that sets may be joined by
MATTER = 2.0  # the log-odds, were it not for the time between, above which two texts tell of one matter
# The log-odds of a pair of which one may lend its date to the other: where one of them may as well belong to a text
# outside, as a speech of each year to those of other years, and where no other text is like them.
SURE, SURE_ALONE = math.log(9), math.log(7 / 3)
BESIDE = 3.0  # a pair this much less likely than the likeliest of either text joins nothing
BESIDES = 5  # of the pairs of a group with texts outside, the likeliest are kept
SPANS = HALF_A_YEAR // SPAN  # texts of spans further apart came out more than half a year apart
SHOWN = 3  # of the pairs that one text is in, the likeliest give their reasons


LAST = 10**7  # days: undated texts come last


def group(
    entries: Sequence[Entry],
    gists: Callable[[str], bytes],
    memo: MutableMapping[str, Any] | None = None,
    run: Run = map,
) -> tuple[Group, ...]:
    """The events told by two or more of the entries, in the order of their first telling.

    `gists` gives the encoded gist of an entry, by its key. Each group's digests are in order of telling.
    `memo` may keep what was worked out between calls, as rows of plain values, as long as this package and its data
    stay the same; it changes the time that is needed and nothing else. `run` may call functions in other processes.
    """
    memory = Memory({} if memo is None else memo)
    by_key = {entry.key: entry for entry in entries}
    gone = {memory.numbers[key] for key in memory.numbers.keys() - by_key.keys()}
    new = [by_key[key] for key in by_key.keys() - memory.numbers.keys()]
    groups = before = memory.groups()
    if gone or new:
        desk = Desk(by_key, gists, memory, run)
        groups = _regroup(memory, desk, before, gone, _compare(memory, desk, gone, new))
        if memo is not None:
            memory.save(before, groups)
    return tuple(
        Group(found.digests, Rulings(found.rulings), found.copies, Rulings(found.beside), found.sure)
        for found in sorted(groups)
    )


def telling(entry: Entry) -> tuple[int, str, str]:
    """Sorts entries by order of telling: by day of publication, undated ones last."""
    limits = edtf.bounds(entry.published.value) if entry.published.value else None
    return (limits[0].toordinal() if limits else LAST, entry.slug, entry.digest)


def _compare(memory: Memory, desk: Desk, gone: Set[int], new: Iterable[Entry]) -> set[int]:
    """Judge what is proposed anew, forget what no longer is; returns the texts whose links are not as they were."""
    free = count(max(memory.numbers.values(), default=-1) + 1)
    renewed: set[int] = set()
    numbered = dict(zip(free, sorted(new, key=telling), strict=False))
    for number, key in desk.prepare(numbered):
        memory.add(number, Text(numbered[number].key, span(numbered[number]), key))
        renewed.add(number)
    offered = propose(memory, desk.digest, gone, frozenset(renewed))
    for number in gone:
        renewed.update(memory.part(number))
    memory.drop(gone)
    renewed.difference_update(gone)

    pairs: set[tuple[int, int]] = set()
    for one, was in offered.items():
        text = memory.text(one)
        for other in was - text.offers.keys():
            if other in text.links and one not in memory.text(other).offers:
                memory.unlink(one, other)
                renewed.update((one, other))
        pairs.update((min(one, other), max(one, other)) for other in text.offers.keys() - was - text.links.keys())
    # By days, so that the texts that are compared lie ready.
    for a, b in sorted(pairs, key=lambda pair: (max(memory.text(pair[0]).span, memory.text(pair[1]).span), pair)):
        pair = desk.pair(a, b)
        odds = log_odds(pair, above=LIKELY)
        if odds <= LIKELY and of_one_matter(pair, above=MATTER):
            odds = log_odds(pair)
        elif odds <= LIKELY:
            continue
        memory.link(a, b, odds)
        renewed.update((a, b))
    return renewed


def _regroup(memory: Memory, desk: Desk, before: Iterable[Filed], gone: Set[int], renewed: Set[int]) -> list[Filed]:
    """The groups, now that some texts are gone and the links of others are not as they were."""
    touched = _touched(memory, renewed)
    number_of = {desk.digest(number): number for number in touched}
    pairs = {
        (digest, desk.digest(other)): odds
        for digest, number in number_of.items()
        for other, odds in _edges(memory, number)
        if digest < desk.digest(other)
    }

    def judge(one: str, other: str) -> float:
        a, b = number_of[one], number_of[other]
        odds = memory.judged(a, b)
        if odds is None:
            odds = log_odds(desk.pair(a, b))
            memory.judge(a, b, odds)
        return odds

    moved = touched.union(gone)
    kept = [found for found in before if moved.isdisjoint(found.numbers)]
    as_before = {found.numbers: found for found in before if not touched.isdisjoint(found.numbers)}
    for members in average_link(pairs, judge, JOINED):
        numbers = tuple(sorted((number_of[digest] for digest in members), key=lambda n: telling(desk.entry(n))))
        found = as_before.get(numbers)
        kept.append(found if found and renewed.isdisjoint(numbers) else _file(memory, desk, numbers))
    return kept


def _touched(memory: Memory, renewed: Iterable[int]) -> set[int]:
    """Every text whose group may be another now: what hangs together with these or with what they are linked to."""
    found = {other for number in renewed for other in (number, *memory.text(number).links)}
    reached = list(found)
    while reached:
        for other, _ in _edges(memory, reached.pop()):
            if other not in found:
                found.add(other)
                reached.append(other)
    return found


def _edges(memory: Memory, number: int) -> Iterator[tuple[int, float]]:
    """The pairs of this text that sets may be joined by: those not far less likely than the likeliest of either."""
    links = memory.text(number).links
    best = max(links.values(), default=0.0)
    for other, odds in links.items():
        near = odds >= best - BESIDE or odds >= max(memory.text(other).links.values()) - BESIDE
        if odds > LIKELY and near and not _elsewhere(memory, number, other) and not _elsewhere(memory, other, number):
            yield other, odds


def _elsewhere(memory: Memory, number: int, other: int) -> bool:
    """Whether this undated text is likelier to tell what came out half a year from the other, or more."""
    text, span = memory.text(number), memory.text(other).span
    if text.span != UNDATED or span == UNDATED:
        return False
    likelier = (memory.text(third).span for third, odds in text.links.items() if odds > text.links[other])
    return any(there != UNDATED and abs(there - span) > SPANS for there in likelier)


def _file(memory: Memory, desk: Desk, numbers: tuple[int, ...]) -> Filed:
    """The group of these texts, with the reasons of the likeliest pairs of each."""
    pairs: set[tuple[int, int]] = set()
    for one in numbers:
        links = memory.text(one).links
        inside = sorted((-links[other], desk.digest(other), other) for other in links.keys() & set(numbers))
        pairs.update((min(one, other), max(one, other)) for _, _, other in inside[:SHOWN])
    digests = tuple(map(desk.digest, numbers))
    sketches = dict(zip(digests, map(desk.sketch, numbers), strict=True))
    day, slug, _ = telling(desk.entry(numbers[0]))
    beside = _outside(memory, desk, numbers)
    return Filed(
        day, slug, digests, numbers, dict(copies(sketches)), _packed(desk, pairs), _packed(desk, beside),
        tuple(_sure(memory, numbers)),
    )  # fmt: skip


def _sure(memory: Memory, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The places of texts, two and two, that are sure enough to tell one event."""
    place = {number: at for at, number in enumerate(numbers)}
    links = {number: memory.text(number).links for number in numbers}
    alone = {number for number in numbers if place.keys() >= links[number].keys()}
    for number, at in place.items():
        least = {other: SURE_ALONE if {number, other} <= alone else SURE for other in links[number]}
        likely = (place.get(other, -1) for other, odds in links[number].items() if odds > least[other])
        yield from sorted((at, other) for other in likely if other > at)


def _outside(memory: Memory, desk: Desk, numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """The likeliest pairs of one of these texts and one of no group or another."""
    found = [
        (-odds, desk.digest(one), desk.digest(other), one, other)
        for one in numbers
        for other, odds in memory.text(one).links.items()
        if other not in numbers
    ]
    return [(one, other) for *_, one, other in sorted(found)[:BESIDES]]


def _packed(desk: Desk, pairs: Iterable[tuple[int, int]]) -> bytes:
    """The rulings on these pairs, in order."""
    return encode(sorted((ruling(desk.pair(a, b)) for a, b in pairs), key=lambda found: (found.left, found.right)))
