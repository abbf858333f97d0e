"""The table by which two entries are judged: do they tell one happening?

The score is the sum of weight times value over the features, plus the bias, as log-odds. The weights were fitted
by logistic regression on pairs of ECB+ (Cybulska and Vossen 2014) and rounded; docs/quality.md tells how well they
do on topics they were not fitted to. Those of `occasion` were fitted afterwards, to ECB+ and to reports on yearly
speeches, messages and visits of the same few people. That of nearness was set by hand: of two look-alike events of
ECB+ only one has dated texts. So was that of a later stage: a verdict is told in the words of the arrest, and is
another event; of weeks between two texts, where the later tells what came of it; and that of two languages.
"""

import math
from collections.abc import Callable

from msgspec import Struct

from builder.events import measures, occasion
from builder.events.pair import Pair
from builder.model import Reason, Ruling, Verdict

SHOWN = 5  # names listed in a reason
YEAR = 4  # digits: a longer number is shown with commas
WEEK = 7  # days


def _shared_names(pair: Pair) -> str:
    left, right = pair.left, pair.right
    people = [
        name
        for name, last in left.people.items()
        if last in right.names and not measures.namesakes(left, right, last)
    ]
    shared = sorted(pair.left.names.keys() & pair.right.names.keys(), key=lambda n: (-pair.left.names[n], n))
    others = [pair.left.printed[name].capitalize() for name in shared]
    return f"both name {', '.join((people or others)[:SHOWN])}"


def _company(pair: Pair) -> str:
    return f"both name {len(pair.left.surnames & pair.right.surnames)} people"


def _shared_numbers(pair: Pair) -> str:
    shared = sorted(pair.left.numbers.keys() & pair.right.numbers.keys())[:SHOWN]
    printed = (f"{int(number):,}" if len(number) > YEAR and number.isdecimal() else number for number in shared)
    return f"both give the {'numbers' if len(shared) > 1 else 'number'} {', '.join(printed)}"


def _gap(pair: Pair) -> str:
    if pair.gap is None and pair.since:
        return f"one was saved {pair.since} days before the other came out"
    if pair.gap is None:
        return "the days of the year on which they came out are weeks apart"
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
    Feature("openings", 5.6, measures.openings, "each tells {} or more of what the other opens with"),
    Feature("opening names", 4.0, measures.headed, "each gives {} or more of the names that the other opens with"),
    Feature("nearness", 2.0, measures.nearness, _gap),
    Feature("same year", 1.3, measures.same_year, "the latest year each names is the same"),
    Feature("names", 3.8, measures.names, _shared_names),
    Feature("numbers", 3.6, measures.numbers, _shared_numbers),
    Feature("rarest word", 1.8, measures.rarest, "a rare word in common"),
    Feature("rare words", 2.0, measures.rare_words, "several rare words in common"),
    Feature("same people", 2.0, measures.same_people, "both name several people who hold no office"),
    Feature("strangers", -1.4, measures.strangers, "each opens with a name that the other never gives"),
    Feature("protagonists", -0.8, measures.protagonists, "each keeps naming people whom the other never names"),
    Feature("one-sided name", -1.1, measures.one_sided, "one keeps giving a name that the other never gives"),
    Feature("other people", -0.8, measures.other_people, "each names people, none in common"),
    Feature("other numbers", -1.0, measures.other_numbers, "each gives numbers, none in common"),
    Feature("other weekdays", -0.7, measures.other_weekdays, "each names days of the week, none in common"),
    Feature("long apart", -12.0, measures.long_apart, _gap),
    Feature("later stage", -8.0, measures.later_stage, "may be weeks apart, and one opens with a verdict"),
    Feature("other stage", -12.0, measures.other_stage, "their headlines tell of two stages of one matter"),
    Feature("other match", -9.0, measures.other_match, "both tell of a match, days apart or of another score"),
    Feature("looks back", -6.0, measures.looks_back, "one came out later and looks back to that day"),
    Feature("one person", -4.4, occasion.one_person, "the name of one person is all that both have in common"),
    Feature("weeks apart", -8.0, occasion.weeks_apart, "published weeks apart, and one in office is in both"),
    Feature("routine", -6.4, occasion.routine, "not both dated, and one in office, who often does such, is in both"),
    Feature("company", 2.4, occasion.company, _company),
    Feature("routine, other weekdays", -1.2, occasion.other_weekdays, "and on other days it is often another"),
    Feature("other days", -2.5, occasion.other_days, "each gives days, none within a fortnight of another"),
    Feature("same days", 1.5, occasion.same_days, "each gives days, two days apart at most"),
    Feature("same day", 1.5, occasion.same_day, "both came out on one day of the year, or a day apart"),
    Feature("other ordinals", -4.0, occasion.other_ordinals, "both count one thing, and differ in the number"),
    Feature("statement", 3.0, occasion.statement, "a sentence of one says much what one of the other says"),
)
OF_TIME = ("nearness", "long apart", "later stage", "looks back", "weeks apart", "other match")
BIAS = -2.4
LIMIT = 6.0  # no pair counts for more than this, either way
APART = 12.0  # but against two texts that came out months apart
SAME, POSSIBLE = 0.0, -2.0
LIKELY = 0.5  # the log-odds of a pair that sets may be joined by
JOINED = -0.5  # the log-odds above which two sets of texts tell one event, on average over their pairs
# What the features from each on can add at the most; a measure may be a little above 1.
LEFT = tuple(sum(max(1.1 * feature.weight, 0) for feature in FEATURES[at:]) for at in range(len(FEATURES)))
LAST = FEATURES[-1].name  # the dearest to measure, and it only ever speaks for


def log_odds(pair: Pair, above: float = -math.inf) -> float:
    """For (above zero) or against (below) the two telling one happening.

    Where it is certain to be no more than `above`, some number not above it: most pairs need not be looked at whole.
    """
    total = BIAS
    for feature, left in zip(FEATURES, LEFT, strict=True):
        if total + left <= above:
            return above
        if feature.name == LAST and total >= LIMIT:
            return LIMIT
        total += feature.weight * feature.value(pair)
    return _bounded(total, pair)


def of_one_matter(pair: Pair, above: float) -> bool:
    """Whether two texts of different weeks are more than `above` alike, were it not for the time between."""
    if not pair.gap or pair.gap <= WEEK:
        return False
    alike = (feature.weight * feature.value(pair) for feature in FEATURES if feature.name not in OF_TIME)
    return BIAS + sum(alike) > above


def _bounded(total: float, pair: Pair) -> float:
    """The sum within its limits: of texts months apart it is lower, so that no undated text joins the two."""
    apart = pair.gap is not None and pair.gap > measures.LONG
    return max(-APART if apart else -LIMIT, min(LIMIT, total))


def ruling(pair: Pair) -> Ruling:
    """The judgement on two entries with its reasons, the weightiest first."""
    values = [feature.value(pair) for feature in FEATURES]
    reasons = [
        Reason(feature.name, round(feature.weight * value, 2), _worded(feature, value, pair))
        for feature, value in zip(FEATURES, values, strict=True)
        if value
    ]
    reasons.sort(key=lambda reason: (-reason.weight, reason.feature))
    told = BIAS + sum(feature.weight * value for feature, value in zip(FEATURES, values, strict=True))
    odds = _bounded(told, pair)
    verdict: Verdict = "same" if odds > SAME else "possible" if odds > POSSIBLE else "different"
    return Ruling(pair.left.digest, pair.right.digest, verdict, round(1 / (1 + math.exp(-odds)), 3), tuple(reasons))


def _worded(feature: Feature, value: float, pair: Pair) -> str:
    if isinstance(feature.words, str):
        return feature.words.format(f"{value:.0%}")
    return feature.words(pair)
