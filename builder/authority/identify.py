"""The people of the archive: bearers gathered, pairs judged, people joined, and each given a heading."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from builder.authority import curator
from builder.authority.bearers import Bearer, gather, is_single, key
from builder.authority.candidates import candidates
from builder.authority.join import Judge, Pair, Person, join
from builder.authority.witness import heard
from builder.model import Entry, Form, Group, Identity, Named, Notice, Ruling
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
    members = curator.split(entries, people)
    bearers = gather(entries, groups, {key(name) for name in people.not_a_person}, members)
    judge = _judge(bearers)
    names_alone = {pair: judge(*pair) for pair in _pairs(bearers)}
    ruled = {pair: heard(ruling, bearers[pair[0]], bearers[pair[1]]) for pair, ruling in names_alone.items()}
    joined = join(bearers, ruled, judge, curator.tied(bearers, members, people))
    return _identities(joined, bearers, ruled, entries), curator.complaints(entries, people)


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


def _pairs(bearers: Sequence[Bearer]) -> Iterable[Pair]:
    """Pairs of bearers worth judging: full names that are alike, and one single name in articles that share more."""
    full = [at for at, bearer in enumerate(bearers) if not bearer.single]
    for one, two in candidates([bearers[at].key[:-1] for at in full]):
        yield full[one], full[two]
    alike: dict[object, list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if bearer.single:
            for bond in (*bearer.events, *bearer.roles):
                alike[bearer.key, bond].append(at)
    yield from sorted({pair for ats in alike.values() for pair in combinations(ats, 2)})


def _identities(
    joined: Sequence[Person], bearers: Sequence[Bearer], ruled: dict[Pair, Ruling], entries: Sequence[Entry]
) -> tuple[Identity, ...]:
    named = {(entry.digest, at): one for entry in entries for at, one in enumerate(entry.people)}
    made = []
    for person in joined:
        members = sorted(member for at in person.bearers for member in bearers[at].members)
        forms = _forms((digest, named[digest, at]) for digest, at in members)
        name = person.word.heading if person.word else _heading(forms)
        made.append((name, forms, tuple(members), person))
    made.sort(key=lambda one: (fold(one[0]), one[0], one[2]))
    place = {at: number for number, (*_, person) in enumerate(made) for at in person.bearers}
    apart = _apart([name for name, *_ in made], place, ruled)
    return tuple(
        Identity(name, forms, members, tuple(sorted(person.rulings, key=_likest)), tuple(apart[number]))
        for number, (name, forms, members, person) in enumerate(made)
    )


def _forms(printed: Iterable[tuple[str, Named]]) -> tuple[Form, ...]:
    """Every printed form with its articles, the most printed first."""
    articles: dict[str, list[str]] = defaultdict(list)
    for digest, named in printed:
        for form in named.forms:
            if digest not in articles[form]:
                articles[form].append(digest)
    forms = [Form(form, tuple(digests)) for form, digests in articles.items()]
    return tuple(sorted(forms, key=lambda form: (-len(form.articles), form.form)))


def _heading(forms: Sequence[Form]) -> str:
    """The full form that most articles print, of equals the first by alphabet; one in capitals only if all are."""
    full = [form for form in forms if not is_single(key(form.form))] or list(forms)
    return min(full, key=lambda form: (form.form.isupper(), -len(form.articles), form.form)).form


def _apart(headings: Sequence[str], place: dict[int, int], ruled: dict[Pair, Ruling]) -> dict[int, list[Ruling]]:
    """For each identity, by number: the likest names that were judged and are somebody else's, or may be."""
    found: dict[int, dict[int, Ruling]] = defaultdict(dict)
    for (one, two), ruling in ruled.items():
        for mine, theirs in ((place[one], place[two]), (place[two], place[one])):
            known = found[mine].get(theirs)
            if mine != theirs and ruling.verdict != "different" and (known is None or ruling.score > known.score):
                verdict = "different" if ruling.verdict == "same" else ruling.verdict
                found[mine][theirs] = Ruling(headings[mine], headings[theirs], verdict, ruling.score, ruling.reasons)
    likest = {mine: sorted(rulings.values(), key=_likest)[:MOST_APART] for mine, rulings in found.items()}
    return defaultdict(list, likest)


def _likest(ruling: Ruling) -> tuple[float, str, str]:
    return (-ruling.score, ruling.left, ruling.right)


