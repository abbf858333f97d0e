"""Bearers joined to people: the likest pair first, and never where one of the two sets holds somebody different.

What comes out depends on the set of bearers and rulings alone, never on their order.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from msgspec import Struct, field

from builder.authority.bearers import Bearer, Key, parts_of
from builder.authority.curator import Tied
from builder.model import Reason, Ruling

LACKING = frozenset(
    "first name missing|middle name missing|last name missing|second names missing|middle initial missing|"
    "father missing|far in sound|letters without vowels".split("|")
)
SOUNDS = frozenset(("far in sound", "letters without vowels"))  # against a name that lacks no part of the other
LIKE = 0.3  # how well they must agree all the same

Pair = tuple[str, str]  # ids of bearers, in order
Bearers = Mapping[str, Bearer]  # by id
Judge = Callable[[Bearer, Bearer], Ruling]  # the ruling on two names, witnesses apart


class Person(Struct):
    """One person while bearers are joined; `blocks` are sets that the curator tied, else bearers one by one."""

    blocks: list[tuple[Bearer, ...]]
    rulings: list[Ruling] = field(default_factory=list)
    word: Tied | None = None

    @property
    def bearers(self) -> list[Bearer]:
        return [bearer for block in self.blocks for bearer in block]


def join(bearers: Bearers, ruled: Mapping[Pair, Ruling], judge: Judge, words: Sequence[Tied]) -> list[Person]:
    """The people that the bearers are, given the rulings on pairs that may be one ("same" with its witnesses)."""
    of: dict[str, Person] = {}
    order = sorted(bearers)
    for word in words:
        free = tuple(bearers[at] for at in order if at not in of and word.ties(bearers[at]))
        if free:
            person = Person([free], _by_the_editor(free), word)
            of.update({bearer.id: person for bearer in free})
    for at in order:
        of.setdefault(at, Person([(bearers[at],)]))
    same = {pair: ruling for pair, ruling in ruled.items() if ruling.verdict == "same"}
    same = _unambiguous(same, bearers, judge)
    for pair, ruling in sorted(same.items(), key=_likest_first):
        one, two = of[pair[0]], of[pair[1]]
        if one is not two and _may_join(one, two, judge):
            one.blocks += two.blocks
            one.rulings += [*two.rulings, ruling]
            one.word = one.word or two.word
            of.update({bearer.id: one for bearer in two.bearers})
    return list({id(of[at]): of[at] for at in order}.values())


def _likest_first(ruled: tuple[Pair, Ruling]) -> tuple[float, int, Pair]:
    """By the score, and by the parts that are identical where witnesses make many pairs all but certain."""
    pair, ruling = ruled
    return -round(ruling.score, 2), -sum(reason.feature == "identical" for reason in ruling.reasons), pair


def _may_join(one: Person, two: Person, judge: Judge) -> bool:
    """Whether nothing speaks against: no curator's word, no two different names, nobody named beside the other."""
    if one.word and two.word:
        return False
    for first, second in ((one, two), (two, one)):
        if first.word and any(map(first.word.keeps_apart, second.bearers)):
            return False
    called = frozenset[Key]().union(*(bearer.called for bearer in (*one.bearers, *two.bearers)))
    for mine in one.blocks:
        for theirs in two.blocks:
            if any(bearer.key in called for bearer in (*mine, *theirs)):
                continue  # a nickname stands against no other name
            rulings = [judge(a, b) for a in mine for b in theirs]
            if all(map(_conflict, rulings)):
                apart = {reason.feature for ruling in rulings for reason in ruling.reasons if reason.weight < 0}
                if apart != {"parts differ"} or not _parts_of_one(mine, theirs, (*one.bearers, *two.bearers)):
                    return False
            together = any(a.articles & b.articles for a in mine for b in theirs)
            if together and not any(spelled_alike(ruling) for ruling in rulings):
                return False
    return True


def _conflict(ruling: Ruling) -> bool:
    """Whether two names are two: not where one only lacks parts of the other, be they many, or is far in sound."""
    if ruling.verdict != "different":
        return False
    against = {reason.feature for reason in ruling.reasons if reason.weight < 0}
    return not against <= LACKING or sum(reason.weight for reason in ruling.reasons) < LIKE


def _parts_of_one(mine: Sequence[Bearer], theirs: Sequence[Bearer], every: Sequence[Bearer]) -> bool:
    """Whether both leave out a part of one full name among all: Lydia Wanjiku, Lydia Kamau, Lydia Wanjiku Kamau."""
    full = [set(parts_of(bearer.key)) for bearer in every]
    for one, two in ((parts_of(a.key), parts_of(b.key)) for a in mine for b in theirs):
        if one[0] == two[0] and any({*one, *two} <= parts for parts in full if len(parts) > max(len(one), len(two))):
            return True
    return False


def spelled_alike(ruling: Ruling) -> bool:
    """Whether two names differ in spelling only, not in every part: then one article may print both of one person."""
    alike = ruling.verdict == "same" and all(reason.weight >= 0 for reason in ruling.reasons)
    return alike and any(reason.feature not in ("short form", "sound") for reason in ruling.reasons)


def _unambiguous(same: dict[Pair, Ruling], bearers: Bearers, judge: Judge) -> dict[Pair, Ruling]:
    """Without the pairs that could as well be others: George Bush is George W. and George H. W., so neither."""
    fuller: dict[str, list[Pair]] = defaultdict(list)  # of each bearer: the pairs with a name that says more
    for pair, ruling in sorted(same.items()):
        one, other = (bearers[at] for at in pair)
        lacks = any(reason.weight < 0 and reason.feature not in SOUNDS for reason in ruling.reasons)
        if lacks and one.articles.isdisjoint(other.articles):
            fuller[min(pair, key=lambda at: (len(bearers[at].key), at))].append(pair)
    doubtful: set[Pair] = set()
    for thin, pairs in fuller.items():
        for first, second in combinations(pairs, 2):
            rivals = [bearers[pair[pair[0] == thin]] for pair in (first, second)]
            if judge(*rivals).verdict == "different":
                doubtful.update((first, second))
    return {pair: ruling for pair, ruling in same.items() if pair not in doubtful}


def _by_the_editor(tied: Sequence[Bearer]) -> list[Ruling]:
    names = sorted({bearer.name for bearer in tied})
    reason = Reason("set by the editor", 1.0, "the editor files them as one")
    return [Ruling(names[0], name, "same", 1.0, (reason,)) for name in names[1:]]
