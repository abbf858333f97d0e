"""The people of the archive: bearers gathered, pairs judged, people joined, and each given a heading."""

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import combinations

from builder.authority import curator
from builder.authority.bearers import Bearer, gather, is_single, key, may_be_full, most_printed
from builder.authority.candidates import candidates
from builder.authority.join import Judge, Pair, Person, join
from builder.authority.witness import Witnesses, roles
from builder.model import Entry, Form, Group, Identity, Notice, Ruling
from builder.names import compare
from builder.rulings import PeopleWord
from builder.text import fold

MOST_APART = 8  # names "not to be confused with" for one person


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
        (one, two): witnesses.heard(ruling, bearers[one], bearers[two])
        for one, two in _pairs(bearers, witnesses)
        if (ruling := judge(one, two)).verdict != "different"
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
    joined: Sequence[Person], bearers: Sequence[Bearer], ruled: dict[Pair, Ruling]
) -> tuple[Identity, ...]:
    made = []
    for person in joined:
        borne = [bearers[at] for at in person.bearers]
        printed = [
            (digest, named.forms)
            for bearer in borne
            for (digest, _), named in zip(bearer.members, bearer.named, strict=True)
        ]
        heading, forms = _filed(tuple(printed))
        members = tuple(sorted(member for bearer in borne for member in bearer.members))
        made.append((person.word.heading if person.word else heading, forms, members, person))
    made.sort(key=lambda one: (fold(one[0]), one[0], one[2]))
    place = {at: number for number, (*_, person) in enumerate(made) for at in person.bearers}
    apart = _apart([name for name, *_ in made], place, ruled)
    return tuple(
        Identity(name, forms, members, tuple(sorted(person.rulings, key=_likest)), tuple(apart.get(number, ())))
        for number, (name, forms, members, person) in enumerate(made)
    )


@lru_cache(maxsize=1 << 16)
def _filed(printed: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, tuple[Form, ...]]:
    """The heading, and every printed form with its articles; from (digest, forms printed there) of one person.

    The heading is the full form that most articles print; it is a single name only where there is no other.
    """
    articles: dict[str, set[str]] = defaultdict(set)
    for digest, forms in printed:
        for form in forms:
            articles[form].add(digest)
    full = {form for form in articles if may_be_full(form) and not is_single(key(form))}
    heading = most_printed({form: len(digests) for form, digests in articles.items() if form in full or not full})
    filed = [Form(form, tuple(sorted(digests))) for form, digests in articles.items()]
    return heading, tuple(sorted(filed, key=lambda form: (-len(form.articles), form.form)))


def _apart(headings: Sequence[str], place: dict[int, int], ruled: dict[Pair, Ruling]) -> dict[int, list[Ruling]]:
    """For each identity, by number: the likest names that were judged and are somebody else's, or may be."""
    found: dict[int, dict[int, Ruling]] = defaultdict(dict)
    for (one, two), ruling in ruled.items():
        for mine, theirs in ((place[one], place[two]), (place[two], place[one])):
            known = found[mine].get(theirs)
            if mine != theirs and (known is None or ruling.score > known.score):
                verdict = "different" if ruling.verdict == "same" else ruling.verdict
                found[mine][theirs] = Ruling(headings[mine], headings[theirs], verdict, ruling.score, ruling.reasons)
    return {mine: sorted(rulings.values(), key=_likest)[:MOST_APART] for mine, rulings in found.items()}


def _likest(ruling: Ruling) -> tuple[float, str, str]:
    return (-ruling.score, ruling.left, ruling.right)


