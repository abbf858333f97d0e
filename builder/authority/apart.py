"""Not to be confused with: for each person, the likest names that are somebody else's, or may be."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from builder.authority.bearers import Bearer
from builder.authority.join import Pair, Person
from builder.authority.witness import SAME
from builder.model import Reason, Ruling, Verdict

MOST = 8  # names told for one person

OVERLOOKED = frozenset({"parts differ", "initials differ", "suffix"})

TOGETHER = Reason("named together", -1.0, "one article names both")
EDITOR = Reason("set by the editor", -1.0, "the editor keeps them apart")
DOUBT = Reason("could be another", -0.3, "it could as well be somebody else")


def apart(
    persons: Sequence[tuple[str, Person]], bearers: Sequence[Bearer], ruled: Mapping[Pair, Ruling]
) -> list[tuple[Ruling, ...]]:
    """For each (heading, person), in order: rulings from this heading to another, the likest first."""
    place = {at: number for number, (_, person) in enumerate(persons) for at in person.bearers}
    likest: dict[int, dict[int, Pair]] = defaultdict(dict)
    for pair, ruling in ruled.items():
        if ruling.verdict == "different" and not _lookalike(ruling):
            continue
        one, two = place[pair[0]], place[pair[1]]
        for mine, theirs in ((one, two), (two, one)) if one != two else ():
            known = likest[mine].get(theirs)
            if known is None or _likeness(ruling) > _likeness(ruled[known]):
                likest[mine][theirs] = pair
    told: list[tuple[Ruling, ...]] = []
    for mine, (heading, _) in enumerate(persons):
        pairs = sorted(likest[mine].items(), key=lambda item: (_likeness(ruled[item[1]]), -item[0]), reverse=True)
        told.append(tuple(
            _kept_apart(heading, persons[theirs][0], ruled[pair], _why(persons[mine][1], persons[theirs][1], bearers))
            for theirs, pair in pairs[:MOST]
        ))
    return told


def _lookalike(ruling: Ruling) -> bool:
    """Whether names that are two differ in what is easily overlooked, and in nothing else."""
    against = {reason.feature for reason in ruling.reasons if reason.weight < 0}
    agrees = [reason for reason in ruling.reasons if reason.weight > 0]
    return (
        against <= OVERLOOKED
        and sum(reason.weight for reason in agrees) >= SAME
        and any(reason.feature != "initial" for reason in agrees)
    )


def _likeness(ruling: Ruling) -> tuple[float, float]:
    return (ruling.score, sum(reason.weight for reason in ruling.reasons if reason.weight > 0))


def _why(one: Person, two: Person, bearers: Sequence[Bearer]) -> Reason:
    """Why two people are not one although their names may be."""
    for first, second in ((one, two), (two, one)):
        if first.word and (second.word or first.word.apart.intersection(second.bearers)):
            return EDITOR
    articles = {digest for at in one.bearers for digest in bearers[at].articles}
    if any(not articles.isdisjoint(bearers[at].articles) for at in two.bearers):
        return TOGETHER
    return DOUBT


def _kept_apart(mine: str, theirs: str, ruling: Ruling, why: Reason) -> Ruling:
    if ruling.verdict != "same" and why is DOUBT:
        return Ruling(mine, theirs, ruling.verdict, ruling.score, ruling.reasons)
    score = round(max(0.0, ruling.score + why.weight), 3)
    verdict: Verdict = "possible" if why is DOUBT else "different"
    return Ruling(mine, theirs, verdict, score, (*ruling.reasons, why))
