"""The court: which bearers are judged with which, and the ruling on each pair, worked out once a build."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from itertools import chain, combinations

from builder.authority import heads
from builder.authority.bearers import Bearer, Key, Member, bearers, is_single
from builder.authority.join import Pair
from builder.authority.mates import Mates
from builder.authority.namesakes import camps
from builder.authority.parting import Surroundings
from builder.authority.register import Register
from builder.authority.slight import possible, slight
from builder.authority.witness import SAME, Witnesses
from builder.model import Entry, Reason, Ruling, Verdict
from builder.names import compare
from builder.names.weights import POSSIBLE

# Against a name that others bear too: it takes a witness to say whose it is.
NAMESAKES = Reason("namesakes", -0.3, "others bear this name, and nothing in their articles is the same")

NEXT = 8  # camps of a name that are told from one another


class Court:
    """All that is judged of the bearers at hand. A name in `ignored` is nobody's, a member in `split` by itself."""

    def __init__(
        self,
        entries: Mapping[str, Entry],
        register: Register,
        event: Mapping[str, Hashable],
        ignored: Collection[Key],
        split: Collection[Member],
    ) -> None:
        self._entries = entries
        self._names = register.names
        self._event = event
        self._keys = register.keys
        self._beside = register.beside
        self._has_junior = register.has_junior
        self._of_one_office = register.of_one_office
        self._surroundings = Surroundings(entries, event, register.keys)
        self._witnesses = Witnesses(entries, event, register.keys, register.has_junior, self._surroundings)
        self._mates = Mates(event, register.keys)
        self._ignored = ignored
        self._split = split
        self._bearers: dict[Key, list[Bearer]] = {}
        self._rulings: dict[Pair, Ruling] = {}

    def bearers(self, mine: Key) -> list[Bearer]:
        """Everybody who bears this name."""
        if mine not in self._bearers:
            name = self._names.get(mine)
            borne = name.members if name and mine not in self._ignored else ()
            self._bearers[mine] = bearers(mine, borne, self._entries, self._split, self._camps, self._heads)
        return self._bearers[mine]

    def _camps(self, mine: Key, members: Sequence[Member]) -> list[list[Member]]:
        return camps(mine, members, self._entries, self._event, self._keys, self._has_junior, self._surroundings)

    def _heads(self, mine: Key, members: Sequence[Member]) -> list[list[Member]]:
        return heads.together(mine, members, self._entries)

    def pairs(self, mine: Key) -> Iterator[tuple[Bearer, Bearer]]:
        """Pairs worth judging, one of the two with this name: full names that are alike, single names with a bond."""
        own = self.bearers(mine)
        if is_single(mine):
            yield from self._bound(own)
        else:
            yield from _of_one_name(own)
        for other in chain(() if is_single(mine) else self._beside(mine), self._of_one_office(mine)):
            for theirs in self.bearers(other):
                for one in own:
                    yield (one, theirs) if one.id < theirs.id else (theirs, one)

    def mates(self, mine: Key) -> Iterator[tuple[Bearer, Bearer]]:
        """Pairs that only an event makes worth judging: a surname alone and a full name, a slip."""
        for one in self.bearers(mine):
            for other in sorted(self._mates.of(mine, one.articles)):
                for theirs in self.bearers(other):
                    yield (one, theirs) if one.id < theirs.id else (theirs, one)

    def judge(self, one: Bearer, two: Bearer) -> Ruling:
        """The likest ruling on two bearers' names or, where their articles print fuller ones, on these.

        Names that agree slightly are possible only where the witnesses make them one.
        """
        ruling = compare(one.name, two.name)
        if ruling.verdict == "different" and (reasons := slight(*sorted((one.key, two.key)))):
            likely = possible(one.name, two.name, reasons)
            if self._witnesses.heard(likely, one, two).verdict == "same":
                return self._weighed(likely, one, two)
        if one.aliases or two.aliases:
            for mine in (one.name, *one.aliases):
                for theirs in (two.name, *two.aliases):
                    other = compare(mine, theirs)
                    if other.score > ruling.score:
                        ruling = Ruling(one.name, two.name, other.verdict, other.score, other.reasons)
        if ruling.verdict == "same" and (one.camp or two.camp):
            score = round(ruling.score + NAMESAKES.weight, 3)
            ruling = Ruling(one.name, two.name, "possible", score, (*ruling.reasons, NAMESAKES))
        return self._weighed(ruling, one, two)

    def _weighed(self, ruling: Ruling, one: Bearer, two: Bearer) -> Ruling:
        """The ruling, less what the articles say against it."""
        reason = self._witnesses.against(ruling, one, two) if ruling.verdict != "different" else None
        if reason is None:
            return ruling
        score = round(max(0.0, ruling.score + reason.weight), 3)
        verdict: Verdict = "same" if score >= SAME else "possible" if score >= POSSIBLE else "different"
        return Ruling(ruling.left, ruling.right, verdict, score, (*ruling.reasons, reason))

    def heard(self, one: Bearer, two: Bearer) -> Ruling:
        """The ruling with its witnesses."""
        pair = one.id, two.id
        if pair not in self._rulings:
            self._rulings[pair] = self._witnesses.heard(self.judge(one, two), one, two)
        return self._rulings[pair]

    def _bound(self, own: list[Bearer]) -> Iterator[tuple[Bearer, Bearer]]:
        alike: dict[Hashable, list[int]] = defaultdict(list)
        for at, bearer in enumerate(own):
            for bond in self._witnesses.bonds(bearer) if len(own) > 1 else ():
                alike[bond].append(at)
        for one, two in sorted({pair for ats in alike.values() for pair in combinations(ats, 2)}):
            yield (own[one], own[two]) if own[one].id < own[two].id else (own[two], own[one])


def _of_one_name(own: Sequence[Bearer]) -> Iterator[tuple[Bearer, Bearer]]:
    """The bearers of one name, of camps those that stand next: camps have nothing in common, or they would be one."""
    for at, one in enumerate(own):
        for further, two in enumerate(own[at + 1 :], 1):
            if further < NEXT or not (one.camp and two.camp):
                yield one, two
