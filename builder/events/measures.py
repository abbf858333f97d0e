"""What is measured of two entries that may tell one happening: each a number, most of them from 0 to 1."""

import math
from itertools import islice

from builder.events.keys import key, parts_of
from builder.events.pair import Pair
from builder.events.profile import Profile
from builder.events.vectors import UNIT, Ranked, Vector, cosine
from builder.text import stem

RARE_TERMS = 60  # stems looked at for the rarest in common
RAREST = 10.0  # nats: a word that the table of rarity does not hold
ROUND = 0.25  # how much of that a number of thousands tells, as papers round them
TELLING = 8.0  # nats: of numbers in common that one text hardly has by chance
UNCOMMON = 9.0  # nats
DAYS = 3  # between two texts that the same people say much of
SELDOM_NAMED = 6.0  # nats of a surname
MANY = 2  # people beside the first: more do not say more
PROMINENT = 20.0  # a rare name in the opening, twice again in the text
REPEATED = 10.0  # a name given four times, and in the opening
ONE_DAY, WEEK, YEAR = 1, 7, 365  # days
WEEKS, LONG, TWO_MONTHS = 20, 45, 60  # days
UNDATED = 0.2  # how far a verdict is another event where not both are dated
ABROAD = 0.5  # how much less a name that one lacks says where the two are in different languages
COURT = "sentenced convicted verdict guilty acquitted jailed indicted indictment"
# Words of a match: two reports of some days apart tell two.
MATCH = frozenset(
    key(stem(word))
    for word in "wicket innings bowled batsman goal scored halftime half-time touchdown yards quarterback rebounds"
    " pitcher homer inning playoff striker midfielder defender goalkeeper penalty referee kickoff match game coach"
    " captain stadium season league fans semifinal tournament kick header tie aggregate cup"
    " gol partido arbitro delantero portero torneo liga entrenador copa empate estadio".split()
)
OF_A_MATCH = 4  # such words that a report of one has
VERDICT = frozenset(key(stem(word)) for word in COURT.split())


def names(pair: Pair) -> float:
    """Cosine of the names of any kind, less the surnames that are two people's: Derrick Poole, Jim Poole."""
    left, right = pair.left, pair.right
    whole = cosine(left.names, right.names)
    of_two = [surname for surname in left.surnames & right.surnames if namesakes(left, right, surname)]
    return whole - sum([left.names.get(it, 0) * right.names.get(it, 0) for it in of_two]) / (UNIT * UNIT)


def namesakes(left: Profile, right: Profile, surname: str) -> bool:
    """Whether each gives the surname with other given names, by their first sounds."""
    ours, theirs = ({parts[0][0] for name, last in text.people.items()
                     if last == surname and len(parts := parts_of(name)) > 1} for text in (left, right))  # fmt: skip
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def numbers(pair: Pair) -> float:
    """Cosine of the numbers of two and more digits, less where they share only one or two that are in many texts."""
    left, right = pair.left, pair.right
    shared = left.numbers.keys() & right.numbers.keys()
    rare = sum([left.terms[number] * (ROUND if number.endswith("000") else 1.0) for number in shared])
    return cosine(left.numbers, right.numbers) * min(rare / TELLING, 1.0) if shared else 0.0


def other_numbers(pair: Pair) -> float:
    """Each gives three or more numbers, and none in common."""
    left, right = pair.left.numbers, pair.right.numbers
    return float(len(left) > 2 and len(right) > 2 and not left.keys() & right.keys())


def openings(pair: Pair) -> float:
    """How much of each opening, by rarity, the other text tells; the lesser of the two."""
    left, right = pair.left, pair.right
    if pair.translated:
        return 0.0
    return min(_told(left.opening, right), _told(right.opening, left)) / UNIT


def headed(pair: Pair) -> float:
    """Of two languages: how much of the names of each opening, by prominence, the other gives; the lesser."""
    if not pair.translated:
        return 0.0
    return min(_given(pair.left.headed, pair.right), _given(pair.right.headed, pair.left))


def strangers(pair: Pair) -> float:
    """How prominent the names are that each opens with and the other never gives; the lesser of the two."""
    left, right = pair.left, pair.right
    absent = min(_absent(left, left.headed, right), _absent(right, right.headed, left)) / PROMINENT
    return absent * _spelled(pair)


def protagonists(pair: Pair) -> float:
    """How prominent the people are whom each keeps naming and the other never does; the lesser of the two."""
    left, right = pair.left, pair.right
    return min(_absent(left, left.cast, right), _absent(right, right.cast, left)) / REPEATED


def one_sided(pair: Pair) -> float:
    """How prominent the name is that one keeps giving and the other never does; the greater of the two."""
    left, right = pair.left, pair.right
    absent = max(_absent(left, left.repeated, right), _absent(right, right.repeated, left)) / REPEATED
    return absent * _spelled(pair)


def other_people(pair: Pair) -> float:
    """Each names two or more people, and none in common."""
    left, right = pair.left, pair.right
    if len(left.surnames) < 2 or len(right.surnames) < 2 or left.surnames & right.surnames:
        return 0.0
    return float(_parts(left).isdisjoint(_parts(right)))  # "Albuja" is "Albuja Mora"


def same_people(pair: Pair) -> float:
    """How many people both name who hold no office, beside the first; 1 for three: they meet on one occasion only.

    Not of texts that came out days apart: players and lawyers meet again. Of two languages that came out together
    those in office count too: hardly a word else can be compared.
    """
    left, right = pair.left, pair.right
    if pair.gap is not None and pair.gap > DAYS:
        return 0.0
    shared = left.surnames & right.surnames
    if not pair.translated or pair.gap is None:
        shared -= left.officers | right.officers
    known = [surname for surname in shared if left.terms.get(surname, 0.0) > SELDOM_NAMED]
    return min(max(0, len(known) - 1), MANY) / MANY


def rarest(pair: Pair) -> float:
    """How rare the rarest word is that both use."""
    held = pair.right.terms
    first = next((rarity for term, rarity in islice(pair.left.terms.items(), RARE_TERMS) if term in held), 0.0)
    return first / RAREST


def rare_words(pair: Pair) -> float:
    """How many words that hardly any text uses both use, beside the rarest; 1 for five. Of other languages, names."""
    left, right = pair.left, pair.right
    english = left.language == right.language == "en"
    ours, theirs = (left.terms, right.terms) if english else (left.names, right.names)
    shared = sum(left.terms[term] > UNCOMMON for term in ours if term in theirs)
    return min(max(shared - 1, 0), 4) / 4


def same_year(pair: Pair) -> float:
    """Not both are dated, and the latest year that each names is the same."""
    return float(pair.gap is None and pair.left.year is not None and pair.left.year == pair.right.year)


def other_weekdays(pair: Pair) -> float:
    """Each names days of the week, and none in common."""
    left, right = pair.left.weekdays, pair.right.weekdays
    return float(bool(left) and bool(right) and not left & right)


def nearness(pair: Pair) -> float:
    """How near they came out: 1 on one day, 0 two months apart, less than 0 beyond; 0 where not both are dated."""
    return 0.0 if pair.gap is None else max(-1.0, 1 - math.log1p(pair.gap) / math.log1p(TWO_MONTHS))


def long_apart(pair: Pair) -> float:
    """They came out weeks apart: the later one tells what came of it, or looks back; 1 from 45 days on.

    Of an undated text the day counts that it was saved; of one whose year is not known the day of the year.
    """
    days = (pair.since or _within_a_year(pair)) if pair.gap is None else pair.gap
    if days is None or days <= WEEKS:
        return 0.0
    return min((days - WEEKS) / (LONG - WEEKS), 1.0)


def _within_a_year(pair: Pair) -> int | None:
    """How many days of the year lie between the two, at the least, whatever years they are of."""
    one, other = pair.left.day, pair.right.day
    if one is None or other is None:
        return None
    apart = abs(one - other)
    return min(apart, YEAR - apart)


def other_match(pair: Pair) -> float:
    """Both tell of a match, and came out some days apart, or give other scores: the next one has the same teams."""
    left, right = pair.left.scores, pair.right.scores
    days = _within_a_year(pair) if pair.gap is None else pair.gap
    if (days is None or days < DAYS) and not (left and right and left.isdisjoint(right)):
        return 0.0
    return float(all(len(MATCH & text.terms.keys()) >= OF_A_MATCH for text in (pair.left, pair.right)))


def other_stage(pair: Pair) -> float:
    """Headlines of two days tell of stages of one matter, none in common: what led to it, or what came of it."""
    if pair.gap is not None and pair.gap <= ONE_DAY:
        return 0.0
    left, right = pair.left.stages, pair.right.stages
    matters = {stage.split()[0] for stage in left} & {stage.split()[0] for stage in right}
    return float(bool(matters) and left.isdisjoint(right))


def later_stage(pair: Pair) -> float:
    """They came out weeks apart, and only one opens with a verdict, in English: the other tells what led to it."""
    if (pair.gap is not None and pair.gap <= WEEKS) or pair.translated:
        return 0.0
    one_of_them = VERDICT.isdisjoint(pair.left.opening) != VERDICT.isdisjoint(pair.right.opening)
    return one_of_them * (UNDATED if pair.gap is None else 1.0)


def looks_back(pair: Pair) -> float:
    """Whether the later one opens with what was then, days before: "one week after nine people died there".

    Or it has a day of its own, and names that one further down.
    """
    if not pair.gap or pair.gap <= DAYS:
        return 0.0
    later = max(pair.left, pair.right, key=lambda text: text.published or 0)
    return float(any(abs(pair.gap - days) <= 1 + days // WEEK for days in later.back))


def _spelled(pair: Pair) -> float:
    """How much it says that one lacks a name of the other: another language may spell it in another way."""
    return ABROAD if pair.translated else 1.0


def _told(opening: Vector, other: Profile) -> int:
    return sum(map(opening.__getitem__, opening.keys() & other.terms.keys()))


def _parts(text: Profile) -> frozenset[str]:
    return frozenset(part for form in text.people for part in parts_of(form))


def _given(ranked: Ranked, other: Profile) -> float:
    whole = sum(weight for _, weight in ranked)
    return sum(weight for term, weight in ranked if term in other.terms) / whole if whole else 0.0


def _absent(text: Profile, ranked: Ranked, other: Profile) -> float:
    """The weight of the first name that the other text does not give, nor another part of that person's name."""
    terms, kin = other.terms, text.kin
    return next(
        (
            weight
            for term, weight in ranked
            if term not in terms and not any(part in terms for part in kin.get(term, ()))
        ),
        0.0,
    )
