"""What besides the name speaks for one person. A name alone may be "possible"; a second witness makes it "same"."""

from collections.abc import Callable

from builder.authority.bearers import Bearer
from builder.model import Reason, Ruling

SAME = 0.85
# What each witness adds to the score of two names that are possibly one.
WEIGHTS = {"same event": 0.3, "same role": 0.25, "same companions": 0.25}
COMPANY = 2  # shared companions needed
FEW = 12  # who is named in more articles than this is in everybody's company


def heard(ruling: Ruling, one: Bearer, two: Bearer) -> Ruling:
    """The ruling on two names with the witnesses heard; only a "possible" can change its verdict."""
    reasons = tuple(reason for ask in WITNESSES for reason in ask(one, two))
    if ruling.verdict == "different" or not reasons:
        return ruling
    score = round(min(1.0, ruling.score + sum(reason.weight for reason in reasons)), 3)
    verdict = "same" if score >= SAME else ruling.verdict
    return Ruling(ruling.left, ruling.right, verdict, score, (*ruling.reasons, *reasons))


def _same_event(one: Bearer, two: Bearer) -> list[Reason]:
    if one.events & two.events:
        return [_reason("same event", "articles on one event name them")]
    return []


def _same_role(one: Bearer, two: Bearer) -> list[Reason]:
    if any(len(mine & theirs) * 3 >= len(mine | theirs) * 2 for mine in one.roles for theirs in two.roles):
        return [_reason("same role", "they have the same role")]
    return []


def _same_companions(one: Bearer, two: Bearer) -> list[Reason]:
    shared = one.companions & two.companions
    if len(shared) >= COMPANY and max(len(one.articles), len(two.articles)) <= FEW:
        return [_reason("same companions", f"they are named together with the same {len(shared)} other people")]
    return []


WITNESSES: tuple[Callable[[Bearer, Bearer], list[Reason]], ...] = (_same_event, _same_role, _same_companions)


def _reason(feature: str, words: str) -> Reason:
    return Reason(feature, WEIGHTS[feature], words)
