"""The pairs worth judging: texts that share rare words and, where both are dated, came out near each other.

Each text proposes the few that are likest by their heaviest stems. Likeness is a whole number and the same from both
sides, so what is proposed depends on the set of texts alone.
"""

from collections.abc import Callable, Collection, Mapping

from builder.events.memory import Memory, Text
from builder.events.printed import ordinal
from builder.events.vectors import UNIT
from builder.model import Entry

SPAN = 60  # days; two texts that are dated meet only in the same span of days or the next
UNDATED = -1
LEAST_IN_COMMON = 12 * UNIT * UNIT // 100  # of the heaviest stems, as the cosine of their weights
PROPOSED = 12  # texts that one text proposes
FAR_LESS = 0.4  # of the likeness to the likest text: what has less in common is not proposed

Likeness = tuple[bool, int]  # whether they share three stems or more; the cosine


def span(entry: Entry) -> int:
    """The span of days in which the text came out."""
    day = ordinal(entry.published.value)
    return day // SPAN if day else UNDATED


def propose(
    memory: Memory, digest: Callable[[int], str], gone: Collection[int], new: Collection[int]
) -> dict[int, frozenset[int]]:
    """Bring the proposals of all texts in line; for each text whose proposals changed, what it proposed before."""
    bereft = {other for number in gone for other in _near(memory, number) if number in memory.text(other).offers}
    for number in gone:
        memory.withdraw(number)
    for number in new:
        memory.post(number)

    wanting = {*new, *bereft}.difference(gone)
    before: dict[int, frozenset[int]] = {}

    def offer(number: int, near: Mapping[int, Likeness]) -> None:
        text = memory.text(number)
        now = _likest(near, digest)
        if now.keys() != text.offers.keys():
            before.setdefault(number, frozenset(text.offers))
            text.offers = now
            memory.change(number)

    for number in sorted(wanting):
        offer(number, _near(memory, number, likest=True))
    for number in sorted(new) if len(wanting) < len(memory) else ():
        for other, likeness in _near(memory, number).items():
            if other not in wanting:
                offer(other, {**memory.text(other).offers, number: likeness})
    return before


def _likest(near: Mapping[int, Likeness], digest: Callable[[int], str]) -> dict[int, Likeness]:
    """Those that are proposed of these, the likest first: where some share three stems, none that share only two."""
    three, best = max(near.values(), default=(False, 0))
    kept = [
        (-likeness[1], digest(other), other, likeness)
        for other, likeness in near.items()
        if likeness[0] == three and likeness[1] >= FAR_LESS * best
    ]
    return {other: likeness for _, _, other, likeness in sorted(kept)[:PROPOSED]}


def _near(memory: Memory, number: int, *, likest: bool = False) -> dict[int, Likeness]:
    """The texts that share two or more of the heaviest stems, and enough of their weight.

    `likest`: those that share only two are left out where others share more.
    """
    text = memory.text(number)
    sharing = _sharing(memory, text)
    found: dict[int, Likeness] = {}
    for three in (True, False):
        for at, (_, twice, thrice) in sharing.items():
            for other in memory.members(at, thrice if three else twice & ~thrice):
                likeness = _likeness(text, memory.text(other))
                if likeness >= LEAST_IN_COMMON and other != number:
                    found[other] = (three, likeness)
        if found and likest:
            break
    return found


def _sharing(memory: Memory, text: Text) -> dict[int, tuple[int, int, int]]:
    """For each span in which texts may stand beside this one (all, if it is undated), one bit for each text there.

    The bits of those that share one of its heaviest stems, two or more, and three or more.
    """
    beside = (UNDATED, text.span - 1, text.span, text.span + 1)
    sharing: dict[int, tuple[int, int, int]] = {}
    for stem in text.stems:
        having = memory.having(stem)
        for at in having if text.span == UNDATED else beside:
            if bits := having.get(at):
                once, twice, thrice = sharing.get(at, (0, 0, 0))
                sharing[at] = (once | bits, twice | once & bits, thrice | twice & bits)
    return sharing


def _likeness(one: Text, other: Text) -> int:
    return sum([one.stems[stem] * other.stems[stem] for stem in one.stems.keys() & other.stems.keys()])
