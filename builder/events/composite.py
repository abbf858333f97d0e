"""What the texts of one event tell together, as if one text told it: what one leaves out another gives."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from builder.events.profile import Profile
from builder.events.vectors import Ranked, ranked, shares, unit


def composite(texts: Sequence[Profile]) -> Profile:
    """One profile of two or more, in order of telling; it bears the digest and the day of the first.

    A name is as prominent in it as in the texts on average: one that a single text keeps giving counts little.
    """
    terms: dict[str, float] = {}
    for text in texts:
        terms.update(text.terms)
    return replace(
        texts[0],
        people=_any(text.people for text in texts),
        terms=dict(sorted(terms.items(), key=lambda item: (-item[1], item[0]))),
        names=unit(_sum(text.names.items() for text in texts)),
        printed=_any(text.printed for text in texts),
        numbers=unit(_sum(text.numbers.items() for text in texts)),
        opening=shares(_sum(text.opening.items() for text in texts)),
        headed=_mean([text.headed for text in texts]),
        repeated=_mean([text.repeated for text in texts]),
        cast=_mean([text.cast for text in texts]),
        surnames=frozenset[str]().union(*(text.surnames for text in texts)),
        kin={part: rest for text in texts for part, rest in text.kin.items()},
        weekdays=frozenset[int]().union(*(text.weekdays for text in texts)),
        year=max((text.year for text in texts if text.year), default=None),
        officers=frozenset[str]().union(*(text.officers for text in texts)),
        days=tuple(sorted({day for text in texts for day in text.days})),
        back=(),
        scores=frozenset[str]().union(*(text.scores for text in texts)),
        stages=frozenset[str]().union(*(text.stages for text in texts)),
        ordinals={thing: count for text in reversed(texts) for thing, count in text.ordinals.items()},
        statements=tuple(sentence for text in texts for sentence in text.statements),
    )


def _any(of_texts: Iterable[Mapping[str, str]]) -> dict[str, str]:
    return {key: value for found in of_texts for key, value in found.items()}


def _sum(of_texts: Iterable[Iterable[tuple[str, float]]]) -> dict[str, float]:
    total: dict[str, float] = defaultdict(float)
    for weights in of_texts:
        for term, weight in weights:
            total[term] += weight
    return total


def _mean(of_texts: Sequence[Ranked]) -> Ranked:
    total = _sum(of_texts)
    return ranked({term: weight / len(of_texts) for term, weight in total.items()})
