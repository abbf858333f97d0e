"""Not to be confused with: for each person, the likest names that are somebody else's, or may be."""

from collections.abc import Mapping

from builder.authority.bearers import Bearer, key_of
from builder.authority.circles import Circles, Kept
from builder.authority.court import Court
from builder.authority.curator import Tied
from builder.authority.witness import SAME
from builder.model import Identity, Reason, Ruling, Verdict

MOST = 8  # names told for one person

OVERLOOKED = frozenset({"parts differ", "initials differ", "suffix"})
PARTED = frozenset({"ages differ", "fields differ", "junior beside"})  # of names that are alike

TOGETHER = Reason("named together", -1.0, "one article names both")
EDITOR = Reason("set by the editor", -1.0, "the editor keeps them apart")
DOUBT = Reason("could be another", -0.3, "it could as well be somebody else")


class Lookalikes:
    """Whom not to confuse with whom."""

    def __init__(self, court: Court, circles: Circles, words: Mapping[int, Tied]) -> None:
        self._court = court
        self._circles = circles
        self._words = words
        self._holders: dict[str, Kept] = {}  # by bearer

    def told(self, person: Kept) -> tuple[Ruling, ...]:
        """Rulings from the person's heading to another's, the likest first."""
        likest: dict[str, tuple[Ruling, Kept]] = {}  # by the first bearer of the other
        for _, theirs, ruling in self._pairs(person):
            if ruling.verdict == "different" and not _lookalike(ruling):
                continue
            other = self._holder(theirs)
            known = likest.get(other.bearers[0])
            if other.bearers[0] != person.bearers[0] and (known is None or _likeness(ruling) > _likeness(known[0])):
                likest[other.bearers[0]] = ruling, other
        ranked = sorted(likest.values(), key=lambda found: (*(-x for x in _likeness(found[0])), found[1].order))
        return tuple(
            _kept_apart(self._card(person).name, self._card(other).name, ruling, self._why(person, other))
            for ruling, other in ranked[:MOST]
        )

    def _pairs(self, person: Kept) -> list[tuple[Bearer, Bearer, Ruling]]:
        """The person's bearers with others, in order of these."""
        ids = set(person.bearers)
        found = {}
        for key in sorted(set(map(key_of, ids))):
            for one, two in self._court.pairs(key):
                if (one.id in ids) != (two.id in ids):
                    mine, theirs = (one, two) if one.id in ids else (two, one)
                    found[mine.id, theirs.id] = mine, theirs, self._court.heard(one, two)
        return [found[pair] for pair in sorted(found)]

    def _holder(self, bearer: Bearer) -> Kept:
        if bearer.id not in self._holders:
            people = self._circles.of(bearer.key).people
            self._holders.update({at: person for person in people for at in person.bearers})
        return self._holders[bearer.id]

    def _borne(self, person: Kept) -> list[Bearer]:
        keys = {key_of(at) for at in person.bearers}
        ids = set(person.bearers)
        return [one for key in keys for one in self._court.bearers(key) if one.id in ids]

    def _why(self, one: Kept, two: Kept) -> Reason:
        """Why two people are not one although their names may be."""
        for first, second in ((one, two), (two, one)):
            if first.word is not None:
                apart = self._words[first.word].keeps_apart
                if second.word is not None or any(map(apart, self._borne(second))):
                    return EDITOR
        articles = {digest for digest, _ in self._card(one).members}
        return TOGETHER if any(digest in articles for digest, _ in self._card(two).members) else DOUBT

    def _card(self, person: Kept) -> Identity:
        return self._circles.cards.get(person.order)


def _lookalike(ruling: Ruling) -> bool:
    """Whether names that are two differ in what is easily overlooked, and in nothing else."""
    against = {reason.feature for reason in ruling.reasons if reason.weight < 0}
    agrees = [reason for reason in ruling.reasons if reason.weight > 0]
    return (
        (against <= OVERLOOKED or not against.isdisjoint(PARTED))
        and sum(reason.weight for reason in agrees) >= SAME
        and any(reason.feature != "initial" for reason in agrees)
    )


def _likeness(ruling: Ruling) -> tuple[float, float]:
    return (ruling.score, sum(reason.weight for reason in ruling.reasons if reason.weight > 0))


def _kept_apart(mine: str, theirs: str, ruling: Ruling, why: Reason) -> Ruling:
    if ruling.verdict != "same" and why is DOUBT:
        return Ruling(mine, theirs, ruling.verdict, ruling.score, ruling.reasons)
    score = round(max(0.0, ruling.score + why.weight), 3)
    verdict: Verdict = "possible" if why is DOUBT else "different"
    return Ruling(mine, theirs, verdict, score, (*ruling.reasons, why))
