"""What one entry has to compare: its words weighted by rarity, its names, its numbers, its times."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from builder import edtf
from builder.lexicon.rarity import rarity, zipf
from builder.model import Entry
from builder.names.sound import sounds
from builder.text import fold, stem, stems

KEY_TERMS = 20
RARE_ENOUGH = 6.0  # nats: a repeated name that is rarer counts for no more
COMMON = 4.0  # Zipf value above which a word has one spelling
VOWELS = "aeiouhy"  # of builder.names.sound, with what transliterations drop
SOUND = dict(zip("AWeuqGgDTzcvJ", "aaiokkkdtssbZ", strict=True))  # sounds that transliterations confuse
OPENING = 1.5  # how much more a name weighs that the text opens with
MONTHS = {stem(fold(form)): n for n, name in enumerate(edtf.MONTHS, start=1) for form in (name, name[:3])}
WEEKDAYS = {stem(fold(form)): n for n, name in enumerate(edtf.WEEKDAYS, start=1) for form in (name, name[:3])}

Vector = Mapping[str, float]  # key of a stem -> weight


@dataclass(frozen=True, slots=True)
class Profile:
    """An entry prepared for comparison.

    The vectors `names`, `words`, `numbers` and `key` hold tf-idf weights and have length one.
    """

    digest: str
    published: date | None
    people: Mapping[str, str]  # name as printed -> key of its last part
    surnames: frozenset[str]  # those keys
    terms: Mapping[str, str]  # key -> the stem it stands for
    names: Vector  # names of any kind
    numbers: Vector
    key: Vector  # the stems that weigh most
    lead: Vector  # the rarity of each stem of the lead, in sum one
    prominence: Vector  # of each name: how often, how rare, whether in the opening
    repeated: Vector  # of each name given more than once: the same, rarity counting less
    persons: frozenset[str]  # every part of the people's names
    weekdays: frozenset[int]
    year: int | None  # the latest that the text names, or in which it came out
    sketch: frozenset[int]


@lru_cache(maxsize=1 << 17)
def key(term: str) -> str:
    """What a stem is compared by: a rare word by its consonants and first sound, as "dehqan" and "dehghan"."""
    if zipf(term) > COMMON or not term.isalpha():
        return term
    heard = "".join(SOUND.get(sound, sound) for sound in sounds(term))
    skeleton = heard[0] + "".join(sound for sound in heard[1:] if sound not in VOWELS)
    return f"{skeleton}-" if len(skeleton) > 2 or (len(skeleton) == 2 and len(term) > 5) else term


def profile(entry: Entry) -> Profile:
    """Prepare an entry."""
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for term, count in entry.terms.items():
        spelled.setdefault(key(term), term)
        counts[key(term)] += count
    weights = {term: (1 + math.log(count)) * rarity(spelled[term]) for term, count in counts.items()}
    lead = {key(term): rarity(term) for term in entry.lead}
    persons = {key(part) for named in entry.people for part in stems(named.name)}
    proper = {key(term) for term in entry.proper if not term.isdigit() and term not in WEEKDAYS | MONTHS} | persons
    names = [term for term in weights if term in proper]
    raised = {name: OPENING if name in lead else 1.0 for name in names}
    people = {named.name: _surname(named.name) for named in entry.people}
    published = edtf.day(entry.published.value) if entry.published.basis != "inferred" else None
    return Profile(
        digest=entry.digest,
        published=published,
        people=people,
        surnames=frozenset(people.values()),
        terms=spelled,
        names=_unit(weights, names),
        numbers=_unit(weights, (term for term in weights if term.isdigit() and len(term) > 1)),
        key=_unit(weights, sorted(weights, key=lambda term: (-weights[term], term))[:KEY_TERMS]),
        lead=_shares(lead),
        prominence={name: weights[name] * raised[name] for name in names},
        repeated={
            name: math.log(1 + counts[name]) * min(rarity(spelled[name]), RARE_ENOUGH) * raised[name]
            for name in names
            if counts[name] > 1
        },
        persons=frozenset(persons),
        weekdays=frozenset(WEEKDAYS[term] for term in weights if term in WEEKDAYS),
        year=max(_years(entry.terms) + ([published.year] if published else []), default=None),
        sketch=frozenset(entry.sketch),
    )


def _surname(name: str) -> str:
    parts = list(stems(name)) or [fold(name)]
    return key(parts[-1])


def _years(terms: Iterable[str]) -> list[int]:
    return [int(term) for term in terms if len(term) == 4 and term.isdigit() and term[:2] in ("19", "20")]


def _unit(weights: Vector, chosen: Iterable[str]) -> Vector:
    part = {term: weights[term] for term in chosen}
    length = math.sqrt(sum(weight * weight for weight in part.values()))
    return {term: weight / length for term, weight in part.items()} if length else {}


def _shares(weights: Vector) -> Vector:
    total = sum(weights.values())
    return {term: weight / total for term, weight in weights.items()} if total else {}
