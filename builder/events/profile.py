"""What one entry has to compare: its words weighted by rarity, its names, its numbers, its times."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import itemgetter

from builder import edtf
from builder.lexicon.rarity import rarity, zipf
from builder.model import Entry, Gist
from builder.names.sound import sounds
from builder.text import fold, stem, stems

KEY_TERMS = 12
RAREST = 60  # stems looked at for the rarest in common
RARE_ENOUGH = 6.0  # nats: a repeated name that is rarer counts for no more
COMMON = 4.0  # Zipf value above which a word has one spelling
VOWELS = "aeiouhy"  # of builder.names.sound, with what transliterations drop
SOUND = dict(zip("AWeuqGgDTzcvJ", "aaiokkkdtssbZ", strict=True))  # sounds that transliterations confuse
OPENING = 1.5  # how much more a name weighs that the text opens with
WEEKDAYS = {stem(fold(form)): n for n, name in enumerate(edtf.WEEKDAYS, start=1) for form in (name, name[:3])}
CALENDAR = frozenset(WEEKDAYS) | {stem(fold(form)) for name in edtf.MONTHS for form in (name, name[:3])}

Vector = Mapping[str, float]  # key of a stem -> weight
Ranked = tuple[tuple[str, float], ...]  # keys of stems with their weights, the heaviest first


@dataclass(frozen=True, slots=True)
class Profile:
    """An entry prepared for comparison. The vectors hold tf-idf weights and have length one."""

    digest: str
    published: date | None
    people: Mapping[str, str]  # name as printed -> key of its last part
    surnames: frozenset[str]  # those keys
    terms: Mapping[str, str]  # key -> the stem it stands for
    names: Vector  # names of any kind
    numbers: Vector
    key: Vector  # the stems that weigh most
    opening: Vector  # the stems of the lead by rarity, but in sum one
    rare: Ranked  # the rarest stems
    headed: Ranked  # the names of the lead by prominence: how often, how rare
    repeated: Ranked  # the names given more than once by prominence, rarity counting less
    cast: Ranked  # of these the people
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


def profile(entry: Entry, gist: Gist) -> Profile:
    """Prepare an entry with its gist."""
    spelled: dict[str, str] = {}
    counts: dict[str, int] = {}
    for term, count in gist.terms.items():
        spelling = key(term)
        spelled.setdefault(spelling, term)
        counts[spelling] = counts.get(spelling, 0) + count
    rareness = {term: rarity(stem) for term, stem in spelled.items()}
    weights = {term: (1 + math.log(count)) * rareness[term] for term, count in counts.items()}
    lead = {key(term): rarity(term) for term in gist.lead}

    people = {named.name: _parts(named.name) for named in entry.people}
    persons = {part for parts in people.values() for part in parts}
    proper = {key(term) for term in gist.proper if not term.isdigit() and term not in CALENDAR} | persons
    names = [term for term in weights if term in proper]
    repeated = {
        name: math.log(1 + counts[name]) * min(rareness[name], RARE_ENOUGH) * (OPENING if name in lead else 1)
        for name in names
        if counts[name] > 1
    }
    published = edtf.day(entry.published.value) if entry.published.basis != "inferred" else None
    return Profile(
        digest=entry.digest,
        published=published,
        people={name: parts[-1] for name, parts in people.items()},
        surnames=frozenset(parts[-1] for parts in people.values()),
        terms=spelled,
        names=_unit(weights, names),
        numbers=_unit(weights, (term for term in weights if term.isdigit() and len(term) > 1)),
        key=_unit(weights, (term for term, _ in _ranked(weights, KEY_TERMS))),
        opening=_shares(lead),
        rare=_ranked(rareness, RAREST),
        headed=_ranked({name: weights[name] * OPENING for name in names if name in lead}),
        repeated=_ranked(repeated),
        cast=_ranked({name: weight for name, weight in repeated.items() if name in persons}),
        weekdays=frozenset(WEEKDAYS[term] for term in WEEKDAYS.keys() & gist.terms.keys()),
        year=max(_years(gist.terms) + ([published.year] if published else []), default=None),
        sketch=frozenset(gist.sketch),
    )


@lru_cache(maxsize=1 << 17)
def _parts(name: str) -> tuple[str, ...]:
    """What the parts of a person's name are compared by; the last is the surname in most of the world."""
    return tuple(key(part) for part in stems(name)) or (fold(name),)


def _years(terms: Iterable[str]) -> list[int]:
    return [int(term) for term in terms if len(term) == 4 and term.isdigit() and term[:2] in ("19", "20")]


def _unit(weights: Vector, chosen: Iterable[str]) -> Vector:
    part = {term: weights[term] for term in chosen}
    length = math.sqrt(math.fsum(weight * weight for weight in part.values()))
    return {term: weight / length for term, weight in part.items()} if length else {}


def _shares(weights: Vector) -> Vector:
    total = math.fsum(weights.values())
    return {term: weight / total for term, weight in weights.items()} if total else {}


def _ranked(weights: Vector, first: int | None = None) -> Ranked:
    """The terms with their weights, the heaviest first; of equals the one that the text has first."""
    return tuple(sorted(weights.items(), key=itemgetter(1), reverse=True)[:first])
