"""The people of the archive: bearers gathered, pairs judged, people joined, and each given a heading."""

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import combinations

from builder.authority import curator
from builder.authority.apart import apart
from builder.authority.bearers import Bearer, gather, key
from builder.authority.candidates import candidates
from builder.authority.filing import filed
from builder.authority.join import Judge, Pair, Person, join
from builder.authority.witness import Witnesses, roles
from builder.model import Entry, Group, Identity, Notice, Ruling
from builder.names import compare
from builder.rulings import PeopleWord
from builder.text import fold


def identify(
    entries: Sequence[Entry], groups: Sequence[Group], people: PeopleWord
) -> tuple[tuple[Identity, ...], tuple[Notice, ...]]:
    """Who is who in all the articles, by heading; and what the curator wrote that cannot be obeyed.

    Every person within an article belongs to exactly one identity, those aside that the curator says are no person.
    What comes out depends on the set of entries and groups alone, never on their order.
    """
    with _uncollected():
        return _identified(entries, groups, people)


def _identified(
    entries: Sequence[Entry], groups: Sequence[Group], people: PeopleWord
) -> tuple[tuple[Identity, ...], tuple[Notice, ...]]:
    members = curator.split(entries, people)
    bearers = gather(entries, {key(name) for name in people.not_a_person}, members)
    witnesses = Witnesses(entries, groups)
    judge = _judge(bearers)
    ruled = {
        (one, two): witnesses.heard(judge(one, two), bearers[one], bearers[two])
        for one, two in _pairs(bearers, witnesses)
    }
    joined = join(bearers, ruled, judge, curator.tied(bearers, members, people))
    return _identities(joined, bearers, ruled), curator.complaints(entries, people)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles: none arise here, and walking all entries again and again is half the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _judge(bearers: Sequence[Bearer]) -> Judge:
    """The likest ruling on two bearers' names or, where their articles print fuller ones, on these."""

    def judge(one: int, two: int) -> Ruling:
        left, right = bearers[one], bearers[two]
        ruling = compare(left.name, right.name)
        for mine in (left.name, *left.aliases):
            for theirs in (right.name, *right.aliases) if left.aliases or right.aliases else ():
                other = compare(mine, theirs)
                if other.score > ruling.score:
                    ruling = Ruling(left.name, right.name, other.verdict, other.score, other.reasons)
        return ruling

    return judge


def _pairs(bearers: Sequence[Bearer], witnesses: Witnesses) -> Iterable[Pair]:
    """Pairs of bearers worth judging: full names that are alike, and one single name in articles that share more."""
    full = [at for at, bearer in enumerate(bearers) if not bearer.single]
    for one, two in candidates([bearers[at].key[:-1] for at in full]):
        yield full[one], full[two]
    alike: dict[object, list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if bearer.single:
            for bond in (*witnesses.events(bearer), *roles(bearer)):
                alike[bearer.key, bond].append(at)
    yield from sorted({pair for ats in alike.values() for pair in combinations(ats, 2)})


def _identities(
    joined: Sequence[Person], bearers: Sequence[Bearer], ruled: Mapping[Pair, Ruling]
) -> tuple[Identity, ...]:
    """The people in order of their headings, each with forms and rulings."""
    made = []
    for person in joined:
        borne = [bearers[at] for at in person.bearers]
        members = [member for bearer in borne for member in bearer.members]
        named = [one for bearer in borne for one in bearer.named]
        heading, forms = filed(tuple((digest, one.forms) for (digest, _), one in zip(members, named, strict=True)))
        ordered = tuple(sorted(members))
        made.append((person.word.heading if person.word else heading, ordered, forms, person))
    made.sort(key=lambda one: (fold(one[0]), one[0], one[1]))
    told = apart([(heading, person) for heading, _, _, person in made], bearers, ruled)
    return tuple(
        Identity(heading, forms, members, tuple(sorted(person.rulings, key=_likest)), others)
        for (heading, members, forms, person), others in zip(made, told, strict=True)
    )


def _likest(ruling: Ruling) -> tuple[float, str, str]:
    return (-ruling.score, ruling.left, ruling.right)
