"""Whether two statements of two texts say one thing: the same speakers, the same occasion, the same words."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, combinations, pairwise

from msgspec import Struct

from builder.events.keys import key
from builder.events.statements import MEETS, SOMEONE, Statement, statements
from builder.lexicon.rarity import rarity
from builder.model import Dossier
from builder.names.comparing import same
from builder.text import stems

ALIKE = 0.34  # of the weight of two statements of the same people
ALIKE_TOLD = 0.4  # of what the texts tell of somebody
ALIKE_OF_NOBODY = 0.42  # of what they tell of nobody named
IN_COMMON = 1.0  # the least weight of what they share
WORDS = 3  # stems and people that they share at least
MET = 2  # people who must be the same for two texts to tell of one meeting
BEST = 0.65  # of a statement's best match: what comes near it may stand in the row too
RARE_ENOUGH = 6.0  # nats
SAID_OF_THEM = 0.3  # the least weight of what is no name, where nobody speaks: one town and one man are no one deed
DENIAL = re.compile(r"n ?['’] ?t\b|\b(?:not(?! only)|never|neither|none|nobody|nothing)\b", re.IGNORECASE)
PLACE = 0.3  # weight of a place, at most: the texts of one event name the same ones all through
PERSON = 0.6  # weight of a person both name


Place = tuple[int, int]  # text, statement


class Weighed(Struct, frozen=True):
    """A statement prepared for comparison; people have the same number in all texts."""

    statement: Statement
    order: tuple[str, ...]  # the keys of its stems
    keys: frozenset[str]
    common: frozenset[str]  # those of ordinary words: no names, no numbers
    speakers: frozenset[int]
    hearer: int | None
    people: frozenset[int]
    weight: float


@lru_cache(maxsize=1 << 17)
def spelling(term: str) -> str:
    """A stem in one spelling: "defenc" and "defens", "labour" and "labor", "dehghan" and "dehqan"."""
    for british, american in (("enc", "ens"), ("our", "or"), ("is", "iz")):
        if len(term) > 5 and term.endswith(british):
            return key(term[: -len(british)] + american)
    return term if term == MEETS else key(term)


def persons(dossiers: Sequence[Dossier]) -> list[list[int]]:
    """For each text, the number of each of its people; those of one name have one number in all texts."""
    known: list[str] = []
    numbered = []
    for dossier in dossiers:
        numbers = []
        for named in dossier.people:
            number = next((n for n, name in enumerate(known) if same(named.name, name)), len(known))
            if number == len(known):
                known.append(named.name)
            numbers.append(number)
        numbered.append(numbers)
    return numbered


def weigh(
    texts: Sequence[Sequence[Statement]], dossiers: Sequence[Dossier], people: Sequence[Sequence[int]]
) -> tuple[list[list[Weighed]], Mapping[str, float]]:
    """The statements of each text prepared, and what each stem weighs among them.

    A stem weighs more the rarer it is in the language and in these texts, a place little.
    """
    languages = tuple(sorted({dossier.article.language for dossier in dossiers}))
    places = {spelling(term) for dossier in dossiers for place in dossier.places for term in stems(place)}
    orders = [[tuple(map(spelling, statement.stems)) for statement in text] for text in texts]
    held = Counter(chain.from_iterable(map(set, chain.from_iterable(orders))))
    total = sum(len(text) for text in texts)
    known = math.log(1 + total)
    weights = {
        term: (PLACE if term in places else _rare(term, languages)) * math.log(1 + total / count) / known
        for term, count in held.items()
    }
    return [
        [_weighed(one, order, mine, weights) for one, order in zip(text, in_order, strict=True)]
        for text, in_order, mine in zip(texts, orders, people, strict=True)
    ], weights


@lru_cache(maxsize=1 << 16)
def _rare(term: str, languages: tuple[str, ...]) -> float:
    """How rare a stem is in the language in which it is least so, from 0 to 1."""
    return min(1, *(rarity(term, language) / RARE_ENOUGH for language in languages))


def _weighed(
    statement: Statement, order: tuple[str, ...], numbers: Sequence[int], weights: Mapping[str, float]
) -> Weighed:
    keys, proper = frozenset(order), set(map(spelling, statement.proper))
    people = frozenset([numbers[person] for person in statement.people - statement.speakers])
    return Weighed(
        statement,
        order,
        keys,
        frozenset([key for key in keys if key not in proper and not key.isdigit()]),
        frozenset([SOMEONE if person == SOMEONE else numbers[person] for person in statement.speakers]),
        None if statement.hearer is None else numbers[statement.hearer],
        people,
        math.fsum(map(weights.__getitem__, keys)) + PERSON * len(people),
    )


class Texts(Struct, frozen=True):
    """The texts of one event, read for comparison: the dossier of each, its statements and the numbers of its people.

    `agreements` has every two statements of different texts that agree at all, by their places, the lesser first.
    """

    dossiers: Sequence[Dossier]
    statements: Sequence[Sequence[Statement]]
    people: Sequence[Sequence[int]]
    weighed: Sequence[Sequence[Weighed]]
    weights: Mapping[str, float]
    agreements: Mapping[tuple[Place, Place], float]


def read(dossiers: Sequence[Dossier]) -> Texts:
    """Read the texts of one event, and compare their statements, each with each."""
    told = [statements(dossier) for dossier in dossiers]
    people = persons(dossiers)
    weighed, weights = weigh(told, dossiers, people)
    placed = [[((text, at), one) for at, one in enumerate(row)] for text, row in enumerate(weighed)]
    return Texts(dossiers, told, people, weighed, weights, {
        (left, right): alike
        for one_text, other_text in combinations(placed, 2)
        for left, one in one_text
        for right, other in other_text
        if (alike := agreement(one, other, weights))
    })  # fmt: skip


def matches(texts: Texts) -> Iterator[tuple[Place, Place]]:
    """The pairs of statements of two texts that agree strongly, each among the best of both in the other text."""
    scores: dict[tuple[Place, Place], float] = {}
    for (left, right), alike in texts.agreements.items():
        one, other = texts.weighed[left[0]][left[1]], texts.weighed[right[0]][right[1]]
        if (
            alike >= _least(one)
            and _same_speakers(one, other)
            and _same_occasion(one, other)
            and (one.speakers or _in_common_words(one, other, texts.weights) >= SAID_OF_THEM)
            and (one.speakers or _denies(one) == _denies(other))
        ):
            scores[left, right] = alike
    best: dict[tuple[Place, int], float] = {}  # of a statement in another text
    for (left, right), score in scores.items():
        best[left, right[0]] = max(score, best.get((left, right[0]), 0.0))
        best[right, left[0]] = max(score, best.get((right, left[0]), 0.0))
    for (left, right), score in scores.items():
        if score >= BEST * best[left, right[0]] and score >= BEST * best[right, left[0]]:
            yield left, right


def _least(one: Weighed) -> float:
    if one.speakers:
        return ALIKE
    return ALIKE_TOLD if one.statement.people else ALIKE_OF_NOBODY


def _denies(one: Weighed) -> bool:
    """Whether the statement says that something is not: found, and not found, are two deeds of the same words."""
    return DENIAL.search(one.statement.text) is not None


def _in_common_words(one: Weighed, other: Weighed, weights: Mapping[str, float]) -> float:
    return math.fsum(weights[term] for term in one.common & other.common)


def _same_speakers(one: Weighed, other: Weighed) -> bool:
    if not one.speakers or not other.speakers:
        return one.statement.mode == other.statement.mode == "told"
    return SOMEONE in one.speakers | other.speakers or one.speakers == other.speakers


def _same_occasion(one: Weighed, other: Weighed) -> bool:
    if one.hearer is None or other.hearer is None:
        return True
    if one.hearer in one.speakers or other.hearer in other.speakers:
        return True  # the one met answers: whom, the text need not repeat
    return one.hearer == other.hearer


def agreement(one: Weighed, other: Weighed, weights: Mapping[str, float]) -> float:
    """What two statements share, between their cosine and the share of the shorter; 0 where it is too little to tell.

    Words that follow each other in both count once more, as the lighter of the two.
    """
    shared, people = one.keys & other.keys, one.people & other.people
    if len(shared) + len(people) < WORDS:
        return 0.0
    if MEETS in shared and not (one.speakers or other.speakers) and len(people) < MET:
        return 0.0
    common = PERSON * len(people) + math.fsum(weights[term] for term in shared)
    if common < IN_COMMON:
        return 0.0
    runs = set(pairwise(one.order)) & set(pairwise(other.order))
    common += math.fsum(min(weights[first], weights[then]) for first, then in runs)
    shorter, longer = sorted((one.weight, other.weight))
    return 2 * common / (shorter + math.sqrt(shorter * longer))
