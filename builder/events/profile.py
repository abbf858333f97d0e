"""What one entry has to compare: its words weighted by rarity, its names, its numbers, its times."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from builder import edtf
from builder.lexicon.rarity import rarity
from builder.model import Entry
from builder.text import fold, stem, stems

KEY_TERMS = 20
OPENING = 1.5  # how much more a name weighs that the text opens with
MONTHS = {stem(fold(form)): n for n, name in enumerate(edtf.MONTHS, start=1) for form in (name, name[:3])}
WEEKDAYS = {stem(fold(form)): n for n, name in enumerate(edtf.WEEKDAYS, start=1) for form in (name, name[:3])}

Vector = Mapping[str, float]  # stem -> weight


@dataclass(frozen=True, slots=True)
class Profile:
    """An entry prepared for comparison.

    The vectors `names`, `words`, `numbers` and `key` hold tf-idf weights and have length one.
    """

    digest: str
    published: date | None
    people: tuple[tuple[str, str], ...]  # as printed, with the stem of the last part
    terms: Mapping[str, int]
    names: Vector  # names of any kind
    numbers: Vector
    key: Vector  # the stems that weigh most
    lead: Vector  # the rarity of each stem of the lead, in sum one
    prominence: Vector  # of each name: how often, how rare, whether in the opening
    weekdays: frozenset[int]
    months: frozenset[int]
    year: int | None  # the latest that the text names, or in which it came out
    sketch: frozenset[int]


def profile(entry: Entry) -> Profile:
    """Prepare an entry."""
    proper = frozenset(entry.proper) | {part for named in entry.people for part in stems(named.name)}
    proper -= WEEKDAYS.keys() | MONTHS.keys()
    weights = {term: (1 + math.log(count)) * rarity(term) for term, count in entry.terms.items()}
    names = [term for term in weights if term in proper and not term.isdigit()]
    published = edtf.day(entry.published.value) if entry.published.basis != "inferred" else None
    return Profile(
        digest=entry.digest,
        published=published,
        people=tuple((named.name, stem(fold(named.name.split()[-1]))) for named in entry.people),
        terms=entry.terms,
        names=_unit(weights, names),
        numbers=_unit(weights, (term for term in weights if term.isdigit() and len(term) > 1)),
        key=_unit(weights, sorted(weights, key=lambda term: (-weights[term], term))[:KEY_TERMS]),
        lead=_shares({term: rarity(term) for term in entry.lead}),
        prominence={name: weights[name] * (OPENING if name in entry.lead else 1) for name in names},
        weekdays=frozenset(WEEKDAYS[term] for term in weights if term in WEEKDAYS),
        months=frozenset(MONTHS[term] for term in weights if term in MONTHS),
        year=max(_years(entry.terms) + ([published.year] if published else []), default=None),
        sketch=frozenset(entry.sketch),
    )


def _years(terms: Iterable[str]) -> list[int]:
    return [int(term) for term in terms if len(term) == 4 and term.isdigit() and term[:2] in ("19", "20")]


def _unit(weights: Vector, chosen: Iterable[str]) -> Vector:
    part = {term: weights[term] for term in chosen}
    length = math.sqrt(sum(weight * weight for weight in part.values()))
    return {term: weight / length for term, weight in part.items()} if length else {}


def _shares(weights: Vector) -> Vector:
    total = sum(weights.values())
    return {term: weight / total for term, weight in weights.items()} if total else {}
