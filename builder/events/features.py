"""The table by which two entries are judged: do they tell one happening?

The score is the sum of weight times value over the features, plus the bias, as log-odds. The weights were fitted
by logistic regression on pairs of ECB+ (Cybulska and Vossen 2014) and rounded; docs/quality.md tells how well they
do on topics they were not fitted to. Those of `occasion` were fitted afterwards, to ECB+ and to reports on yearly
speeches, messages and visits of the same few people. That of nearness was set by hand: of two look-alike events of
ECB+ only one has dated texts. So was that of a later stage: a verdict is told in the words of the arrest, and is
another event.
"""

import math
from collections.abc import Callable
from itertools import islice

from msgspec import Struct

from builder.events import occasion
from builder.events.pair import Pair, cosine
from builder.events.profile import UNIT, Profile, Ranked, Vector, key
from builder.model import Reason, Ruling, Verdict
from builder.text import stem

SHOWN = 5  # names listed in a reason
RARE_TERMS = 60  # stems looked at for the rarest in common
RAREST = 10.0  # nats: a word that the table of rarity does not hold
PROMINENT = 20.0  # a rare name in the opening, twice again in the text
REPEATED = 10.0  # a name given four times, and in the opening
YEAR = 4  # digits: a longer number is shown with commas
WEEK, WEEKS, TWO_MONTHS = 7, 20, 60  # days
VERDICT = frozenset(key(stem(word)) for word in "sentenced convicted verdict guilty acquitted jailed".split())


# --- what is measured -----------------------------------------------------------------------------------


def names(pair: Pair) -> float:
    """Cosine of the names of any kind."""
    return cosine(pair.left.names, pair.right.names)


def numbers(pair: Pair) -> float:
    """Cosine of the numbers of two and more digits."""
    return cosine(pair.left.numbers, pair.right.numbers)


def other_numbers(pair: Pair) -> float:
    """Each gives three or more numbers, and none in common."""
    left, right = pair.left.numbers, pair.right.numbers
    return float(len(left) > 2 and len(right) > 2 and not left.keys() & right.keys())


def openings(pair: Pair) -> float:
    """How much of each opening, by rarity, the other text tells; the lesser of the two."""
    left, right = pair.left, pair.right
    return min(_told(left.opening, right), _told(right.opening, left)) / UNIT


def strangers(pair: Pair) -> float:
    """How prominent the names are that each opens with and the other never gives; the lesser of the two."""
    return min(_absent(pair.left.headed, pair.right), _absent(pair.right.headed, pair.left)) / PROMINENT


def protagonists(pair: Pair) -> float:
    """How prominent the people are whom each keeps naming and the other never does; the lesser of the two."""
    return min(_absent(pair.left.cast, pair.right), _absent(pair.right.cast, pair.left)) / REPEATED


def one_sided(pair: Pair) -> float:
    """How prominent the name is that one keeps giving and the other never does; the greater of the two."""
    return max(_absent(pair.left.repeated, pair.right), _absent(pair.right.repeated, pair.left)) / REPEATED


def other_people(pair: Pair) -> float:
    """Each names two or more people, and none in common."""
    left, right = pair.left.surnames, pair.right.surnames
    return float(len(left) > 1 and len(right) > 1 and not left & right)


def rarest(pair: Pair) -> float:
    """How rare the rarest word is that both use."""
    held = pair.right.terms
    first = next((rarity for term, rarity in islice(pair.left.terms.items(), RARE_TERMS) if term in held), 0.0)
    return first / RAREST


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


def later_stage(pair: Pair) -> float:
    """They came out weeks apart, and only one opens with a verdict: the other tells what led to it."""
    if not pair.gap or pair.gap <= WEEKS:
        return 0.0
    return float(VERDICT.isdisjoint(pair.left.opening) != VERDICT.isdisjoint(pair.right.opening))


def _told(opening: Vector, other: Profile) -> int:
    return sum(map(opening.__getitem__, opening.keys() & other.terms.keys()))


def _absent(ranked: Ranked, other: Profile) -> float:
    return next((weight for term, weight in ranked if term not in other.terms), 0.0)


# --- and how a ruling words it --------------------------------------------------------------------------


def _shared_names(pair: Pair) -> str:
    people = [name for name, surname in pair.left.people.items() if surname in pair.right.names]
    shared = sorted(pair.left.names.keys() & pair.right.names.keys(), key=lambda n: (-pair.left.names[n], n))
    others = [pair.left.printed[name].capitalize() for name in shared]
    return f"both name {', '.join((people or others)[:SHOWN])}"


def _company(pair: Pair) -> str:
    return f"both name {len(pair.left.surnames & pair.right.surnames)} people"


def _shared_numbers(pair: Pair) -> str:
    shared = sorted(pair.left.numbers.keys() & pair.right.numbers.keys())[:SHOWN]
    printed = (f"{int(number):,}" if len(number) > YEAR and number.isdecimal() else number for number in shared)
    return f"both give the numbers {', '.join(printed)}"


def _gap(pair: Pair) -> str:
    return {0: "published on the same day", 1: "published one day apart"}.get(
        pair.gap or 0, f"published {pair.gap} days apart"
    )


class Feature(Struct, frozen=True):
    """One line of the table: name, what a full measure weighs, the measure (0..1), and a ruling's words for it.

    The words are a sentence, with "{}" for the measure in per cent, or made from the pair.
    """

    name: str
    weight: float
    value: Callable[[Pair], float]
    words: str | Callable[[Pair], str]


# In this order: what speaks for one happening first, so that most pairs are seen through early.
FEATURES = (
    Feature("openings", 5.6, openings, "each tells {} or more of what the other opens with"),
    Feature("nearness", 2.0, nearness, _gap),
    Feature("same year", 1.3, same_year, "the latest year each names is the same"),
    Feature("names", 3.8, names, _shared_names),
    Feature("numbers", 2.3, numbers, _shared_numbers),
    Feature("rarest word", 1.8, rarest, "a rare word in common"),
    Feature("strangers", -1.4, strangers, "each opens with a name that the other never gives"),
    Feature("protagonists", -0.8, protagonists, "each keeps naming people whom the other never names"),
    Feature("one-sided name", -1.1, one_sided, "one keeps giving a name that the other never gives"),
    Feature("other people", -0.8, other_people, "each names people, none in common"),
    Feature("other numbers", -1.0, other_numbers, "each gives numbers, none in common"),
    Feature("other weekdays", -0.7, other_weekdays, "each names days of the week, none in common"),
    Feature("later stage", -8.0, later_stage, "published weeks apart, and one opens with a verdict"),
    Feature("one person", -4.4, occasion.one_person, "the name of one person is all that both have in common"),
    Feature("months apart", -8.0, occasion.months_apart, "published months apart, and one in office is in both"),
    Feature("routine", -6.4, occasion.routine, "not both dated, and one in office, who often does such, is in both"),
    Feature("company", 2.4, occasion.company, _company),
    Feature("routine, other weekdays", -1.2, occasion.other_weekdays, "and on other days it is often another"),
    Feature("other days", -2.5, occasion.other_days, "each gives days, none within a fortnight of another"),
    Feature("same days", 1.5, occasion.same_days, "each gives days, two days apart at most"),
    Feature("other ordinals", -4.0, occasion.other_ordinals, "both count one thing, and differ in the number"),
    Feature("statement", 3.0, occasion.statement, "a sentence of one says much what one of the other says"),
)
OF_TIME = ("nearness", "later stage", "months apart")
BIAS = -2.4
LIMIT = 6.0  # no pair counts for more than this, either way
SAME, POSSIBLE = 0.0, -2.0
# What the features from each on can add at the most; a measure may be a little above 1.
LEFT = tuple(sum(max(1.1 * feature.weight, 0) for feature in FEATURES[at:]) for at in range(len(FEATURES)))


def log_odds(pair: Pair, above: float = -math.inf) -> float:
    """For (above zero) or against (below) the two telling one happening.

    Where it is certain to be no more than `above`, some number not above it: most pairs need not be looked at whole.
    """
    total = BIAS
    for feature, left in zip(FEATURES, LEFT, strict=True):
        if total + left <= above:
            return above
        total += feature.weight * feature.value(pair)
    return _bounded(total)


def of_one_matter(pair: Pair, above: float) -> bool:
    """Whether two texts of different weeks are more than `above` alike, were it not for the time between."""
    if not pair.gap or pair.gap <= WEEK:
        return False
    alike = (feature.weight * feature.value(pair) for feature in FEATURES if feature.name not in OF_TIME)
    return BIAS + sum(alike) > above


def _bounded(total: float) -> float:
    return max(-LIMIT, min(LIMIT, total))


def ruling(pair: Pair) -> Ruling:
    """The judgement on two entries with its reasons, the weightiest first."""
    values = [feature.value(pair) for feature in FEATURES]
    reasons = [
        Reason(feature.name, round(feature.weight * value, 2), _worded(feature, value, pair))
        for feature, value in zip(FEATURES, values, strict=True)
        if value
    ]
    reasons.sort(key=lambda reason: (-reason.weight, reason.feature))
    odds = _bounded(BIAS + sum(feature.weight * value for feature, value in zip(FEATURES, values, strict=True)))
    verdict: Verdict = "same" if odds > SAME else "possible" if odds > POSSIBLE else "different"
    return Ruling(pair.left.digest, pair.right.digest, verdict, round(1 / (1 + math.exp(-odds)), 3), tuple(reasons))


def _worded(feature: Feature, value: float, pair: Pair) -> str:
    if isinstance(feature.words, str):
        return feature.words.format(f"{value:.0%}")
    return feature.words(pair)
