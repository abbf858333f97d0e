"""The table by which two entries are judged: do they tell one happening?

The score is the sum of weight times value over the features, plus the bias, as log-odds. The weights were fitted
by logistic regression on pairs of ECB+ (Cybulska and Vossen 2014) and rounded; docs/quality.md tells how well
they do.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from builder.events.profile import Profile, Vector
from builder.model import Reason, Ruling, Verdict

SHOWN = 5  # names listed in a reason


def cosine(left: Vector, right: Vector) -> float:
    """What two vectors of length one have in common, 0..1."""
    if len(left) > len(right):
        left, right = right, left
    return sum(weight * right[stem] for stem, weight in left.items() if stem in right)


def covered(left: Profile, right: Profile) -> float:
    """How much of the left lead, by rarity, occurs anywhere in the right text, 0..1."""
    return sum(share for stem, share in left.lead.items() if stem in right.terms)


def containment(left: Profile, right: Profile) -> float:
    """How much of the smaller text's wording occurs in the other, 0..1."""
    smaller = min(len(left.sketch), len(right.sketch))
    return len(left.sketch & right.sketch) / smaller if smaller else 0.0


def days_between(left: Profile, right: Profile) -> int | None:
    """Days from one publication to the other; None where either is not known."""
    if left.published is None or right.published is None:
        return None
    return abs((left.published - right.published).days)


def within(low: int, high: int) -> Callable[[Profile, Profile], float]:
    """Whether the days between two publications are known and lie between the two limits: 1 or 0."""

    def value(left: Profile, right: Profile) -> float:
        gap = days_between(left, right)
        return float(gap is not None and low <= gap <= high)

    return value


def shorter(left: Profile, right: Profile) -> float:
    """The logarithm of the shorter text's words: the longer both texts, the more they share by chance."""
    return math.log(1 + min(left.length, right.length))


def leads(left: Profile, right: Profile) -> tuple[float, float]:
    """How much of each lead the other text tells: the lesser and the greater share."""
    shares = (covered(left, right), covered(right, left))
    return min(shares), max(shares)


def shared_names(left: Profile, right: Profile) -> str:
    """The people whom both texts name, as the left prints them; else names of any kind."""
    people = [name for name, surname in left.people if surname in right.names]
    others = sorted(left.names.keys() & right.names.keys(), key=lambda stem: (-left.names[stem], stem))
    named = people or [stem.capitalize() for stem in others]
    return f"both name {', '.join(named[:SHOWN])}"


def shared_numbers(left: Profile, right: Profile) -> str:
    """The numbers that both texts give."""
    numbers = sorted(left.numbers.keys() & right.numbers.keys(), key=int)
    return f"both give the numbers {', '.join(numbers[:SHOWN])}"


def apart(left: Profile, right: Profile) -> str:
    """The days between the two publications."""
    gap = days_between(left, right)
    return f"published {gap} days apart" if gap != 1 else "published one day apart"


@dataclass(frozen=True, slots=True)
class Feature:
    """One line of the table.

    What is measured (0..1 where not said otherwise), what a full measure weighs, and a ruling's words for it:
    a sentence, with "{}" for the measure in per cent, or made from the two entries.
    """

    name: str
    weight: float
    value: Callable[[Profile, Profile], float]
    words: str | Callable[[Profile, Profile], str]


FEATURES = (
    Feature("names", 3.6, lambda a, b: cosine(a.names, b.names), shared_names),
    Feature("words", -1.5, lambda a, b: cosine(a.words, b.words), "their other words are alike by {}"),
    Feature("lead names", 2.2, lambda a, b: cosine(a.lead_names, b.lead_names), "they open with names alike by {}"),
    Feature("numbers", 3.3, lambda a, b: cosine(a.numbers, b.numbers), shared_numbers),
    Feature("key terms", 1.5, lambda a, b: cosine(a.key, b.key), "their rarest words are alike by {}"),
    Feature("both leads", 5.5, lambda a, b: leads(a, b)[0], "each tells {} of the other's opening"),
    Feature("one lead", 3.0, lambda a, b: leads(a, b)[1], "one tells {} of the other's opening"),
    Feature("wording", 1.7, containment, "{} of the shorter one's wording stands in the other"),
    Feature("days", 3.0, within(0, 3), apart),
    Feature("length", -0.6, shorter, "long texts share words by chance"),
)
BIAS = -2.6
LIMIT = 6.0  # no pair counts for more than this, either way
SAME, POSSIBLE = 0.0, -2.0


def log_odds(left: Profile, right: Profile) -> float:
    """For (above zero) or against (below) the two telling one happening."""
    total = BIAS + sum(feature.weight * feature.value(left, right) for feature in FEATURES)
    return max(-LIMIT, min(LIMIT, total))


def ruling(left: Profile, right: Profile) -> Ruling:
    """The judgement on two entries with its reasons, the weightiest first."""
    reasons = [
        Reason(feature.name, round(feature.weight * value, 2), _worded(feature, value, left, right))
        for feature in FEATURES
        if (value := feature.value(left, right))
    ]
    reasons.sort(key=lambda reason: (-reason.weight, reason.feature))
    odds = log_odds(left, right)
    verdict: Verdict = "same" if odds > SAME else "possible" if odds > POSSIBLE else "different"
    return Ruling(left.digest, right.digest, verdict, round(1 / (1 + math.exp(-odds)), 3), tuple(reasons))


def _worded(feature: Feature, value: float, left: Profile, right: Profile) -> str:
    if isinstance(feature.words, str):
        return feature.words.format(f"{value:.0%}")
    return feature.words(left, right)
