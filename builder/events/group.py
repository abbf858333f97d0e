"""Events: entries that tell one happening.

What comes out depends on the set of entries alone, never on their order, nor on what was known before.
"""

from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence, Set
from itertools import count
from typing import Any

from builder.events.candidates import SPAN, UNDATED, propose, span
from builder.events.desk import Desk, Run, telling
from builder.events.features import JOINED, LIKELY, POSSIBLE, log_odds, of_one_matter
from builder.events.grounds import file
from builder.events.linkage import average_link
from builder.events.measures import TWO_MONTHS
from builder.events.memory import Core, Filed, Memory, Text
from builder.events.rulings import Rulings
from builder.events.strays import Strays
from builder.model import Entry, Group

MATTER = 2.0  # the log-odds, were it not for the time between, above which two texts tell of one matter
BESIDE = 3.0  # a pair this much less likely than the likeliest of either text joins nothing
SPANS = TWO_MONTHS // SPAN  # texts of spans further apart came out more than two months apart


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
        alike = text.alike
        for other in was - text.offers.keys():
            if other in alike and one not in memory.text(other).offers:
                memory.unlink(one, other)
                renewed.update((one, other))
        pairs.update((min(one, other), max(one, other)) for other in text.offers.keys() - was - alike.keys())
    # By days, so that the texts that are compared lie ready.
    for a, b in sorted(pairs, key=lambda pair: (max(memory.text(pair[0]).span, memory.text(pair[1]).span), pair)):
        pair = desk.pair(a, b)
        odds = log_odds(pair, above=POSSIBLE)
        if odds > LIKELY:
            memory.link(a, b, odds)
        elif of_one_matter(pair, above=MATTER):
            memory.link(a, b, log_odds(pair))
        elif odds > POSSIBLE:
            memory.hint(a, b, odds)
        else:
            continue
        renewed.update((a, b))
    return renewed


def _regroup(memory: Memory, desk: Desk, before: Iterable[Filed], gone: Set[int], renewed: Set[int]) -> list[Filed]:
    """The groups, now that some texts are gone and the links of others are not as they were."""
    touched = _touched(memory, renewed)
    moved = touched.union(gone)
    as_before = {found.core: found for found in before}
    cores = [core for core in as_before if moved.isdisjoint(core)]
    cores += _joined(memory, desk, touched)
    strays = Strays(memory, desk, cores)
    asked = strays.near(touched)
    settled = moved.union(asked)
    came = {core: [number for number in as_before[core].strays if number not in settled] if core in as_before else []
            for core in cores}  # fmt: skip
    for number in asked:
        if core := strays.home(number):
            came[core].append(number)
    return [
        found
        if (found := as_before.get(core)) and found.strays == tuple(sorted(new)) and renewed.isdisjoint(found.numbers)
        else file(memory, desk, strays, core, tuple(sorted(new)))
        for core, new in came.items()
    ]


def _joined(memory: Memory, desk: Desk, touched: Iterable[int]) -> Iterator[Core]:
    """Of the texts that may be in another group now, those that are joined to each other, in order of telling."""
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

    for members in average_link(pairs, judge, JOINED):
        yield desk.in_order(number_of[digest] for digest in members)


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
    """Whether this undated text is likelier to tell what came out two months from the other, or more."""
    text, span = memory.text(number), memory.text(other).span
    if text.span != UNDATED or span == UNDATED:
        return False
    likelier = (memory.text(third).span for third, odds in text.links.items() if odds > text.links[other])
    return any(there != UNDATED and abs(there - span) > SPANS for there in likelier)
