"""What one entry has to compare: its words weighted by rarity, its names, its numbers, its day."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from builder import edtf
from builder.lexicon.rarity import rarity
from builder.model import Entry
from builder.text import fold, stem, stems

KEY_TERMS = 12

Vector = Mapping[str, float]  # stem -> weight, of length one


@dataclass(frozen=True, slots=True)
class Profile:
    """An entry prepared for comparison. Each vector holds tf-idf weights and has length one."""

    digest: str
    people: tuple[tuple[str, str], ...]  # as printed, with the stem of the last part
    names: Vector  # stems of names of any kind
    words: Vector  # the other stems
    lead_names: Vector  # the names of headline and first paragraph
    numbers: Vector
    key: Vector  # the stems that weigh most
    lead: Vector  # rarity of each stem of the lead, in sum one
    terms: Mapping[str, int]
    sketch: frozenset[int]
    published: date | None
    length: int


def profile(entry: Entry) -> Profile:
    """Prepare an entry."""
    names = frozenset(entry.proper) | frozenset(part for named in entry.people for part in stems(named.name))
    weights = {term: (1 + math.log(count)) * rarity(term) for term, count in entry.terms.items()}
    heaviest = sorted(weights, key=lambda term: (-weights[term], term))[:KEY_TERMS]
    return Profile(
        digest=entry.digest,
        people=tuple((named.name, stem(fold(named.name.split()[-1]))) for named in entry.people),
        names=_unit(weights, (term for term in weights if term in names)),
        words=_unit(weights, (term for term in weights if term not in names)),
        lead_names=_unit(weights, (term for term in entry.lead if term in names)),
        numbers=_unit(weights, (term for term in weights if term.isdigit() and len(term) > 1)),
        key=_unit(weights, heaviest),
        lead=_shares({term: rarity(term) for term in entry.lead}),
        terms=entry.terms,
        sketch=frozenset(entry.sketch),
        published=edtf.day(entry.published.value) if entry.published.basis != "inferred" else None,
        length=entry.length,
    )


def _unit(weights: Mapping[str, float], chosen: Iterable[str]) -> Vector:
    part = {term: weights[term] for term in chosen}
    length = math.sqrt(sum(weight * weight for weight in part.values()))
    return {term: weight / length for term, weight in part.items()} if length else {}


def _shares(weights: Mapping[str, float]) -> Vector:
    total = sum(weights.values())
    return {term: weight / total for term, weight in weights.items()} if total else {}
