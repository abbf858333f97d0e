"""Which texts of a large event stand side by side: those that together tell the most of what two or more tell."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set

from builder.events.keys import STEMS
from builder.model import Dossier
from builder.text import stems


def told(dossier: Dossier) -> frozenset[str]:
    """The stems of a text's paragraphs, in one spelling."""
    paragraphs = (block.text for block in dossier.article.blocks if block.kind == "paragraph")
    return frozenset(STEMS[term].key for term in stems(" ".join(paragraphs)))


def choose(texts: Sequence[Set[str]], most: int) -> tuple[int, ...]:
    """The numbers of the texts that stand side by side, no more than `most`.

    The first text comes first, then always the one that adds most: maximum coverage, greedily (Nemhauser, Wolsey and
    Fisher 1978), of the words that two or more texts have, each by its rarity.
    """
    weights = _weights(texts)
    chosen = [0]
    covered = set(texts[0])
    left = set(range(1, len(texts)))
    while left and len(chosen) < most:
        best = min(left, key=lambda text: (-_weight(texts[text] - covered, weights), text))
        chosen.append(best)
        covered |= texts[best]
        left.remove(best)
    return tuple(chosen)


def nearest(text: Set[str], texts: Sequence[Set[str]]) -> int:
    """The number of the text that has most in common with this one; the first of equals."""
    weights = _weights((text, *texts))
    return max(range(len(texts)), key=lambda other: (_weight(text & texts[other], weights), -other))


def _weights(texts: Sequence[Set[str]]) -> Mapping[str, float]:
    held = Counter(term for text in texts for term in text)
    return {term: STEMS[term].rarity for term, count in held.items() if count > 1}


def _weight(terms: Set[str], weights: Mapping[str, float]) -> float:
    return sum(sorted(weights.get(term, 0.0) for term in terms))
