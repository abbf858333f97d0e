"""What one entry has to compare: its words weighted by rarity, its names, its numbers, its times."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from builder import edtf
from builder.lexicon.rarity import rarity, zipf
from builder.model import Entry, Gist
from builder.names.sound import sounds
from builder.text import fold, stem, stems

UNIT = 10_000  # vectors hold whole numbers, so that sums over them are exact in any order
KEY_TERMS = 12
RARE_ENOUGH = 6.0  # nats: a repeated name that is rarer counts for no more
COMMON = 4.0  # Zipf value above which a word has one spelling
VOWELS = "aeiouhy"  # of builder.names.sound, with what transliterations drop
# Sounds that transliterations confuse, and those that they drop.
SOUND = str.maketrans("AWeuqGgDTzcvJ", "aaiokkkdtssbZ")
SILENT = str.maketrans("", "", VOWELS)
OPENING = 1.5  # how much more a name weighs that the text opens with
WEEKDAYS = {stem(fold(form)): n for n, name in enumerate(edtf.WEEKDAYS, start=1) for form in (name, name[:3])}
CALENDAR = frozenset(WEEKDAYS) | {stem(fold(form)) for name in edtf.MONTHS for form in (name, name[:3])}
COUNTED = [0.0, *(1 + math.log(count) for count in range(1, 64))]  # how much more a repeated word weighs

Vector = Mapping[str, int]  # key of a stem -> weight
Ranked = tuple[tuple[str, float], ...]  # keys of stems with their weights, the heaviest first


@dataclass(frozen=True, slots=True)
class Profile:
    """An entry prepared for comparison. The vectors hold tf-idf weights and have the length `UNIT`."""

    digest: str
    published: int | None  # the day, as its ordinal
    people: Mapping[str, str]  # name as printed -> key of its last part
    terms: Mapping[str, str]  # key -> the stem it stands for; the rarest first
    names: Vector  # names of any kind
    numbers: Vector
    key: Vector  # the stems that weigh most
    opening: Vector  # the stems of the lead by rarity, in sum `UNIT`
    headed: Ranked  # the names of the lead by prominence: how often, how rare
    repeated: Ranked  # the names given more than once by prominence, rarity counting less
    cast: Ranked  # of these the people
    surnames: frozenset[str]  # those keys of people
    weekdays: frozenset[int]
    year: int | None  # the latest that the text names, or in which it came out


class Known(NamedTuple):
    """What a stem is in any text: what it is compared by, its rarity, whether it is a number, whether a year."""

    key: str
    rarity: float
    number: bool
    year: int


class Lexicon(dict[str, Known]):
    """Every stem that was met, described once."""

    def __missing__(self, term: str) -> Known:
        number = term.isdigit()
        is_year = number and len(term) == 4 and term[:2] in ("19", "20")
        self[term] = known = Known(key(term), rarity(term), number, int(term) if is_year else 0)
        return known


STEMS = Lexicon()


@lru_cache(maxsize=1 << 17)
def key(term: str) -> str:
    """What a stem is compared by: a rare word by its consonants and first sound, as "dehqan" and "dehghan"."""
    if zipf(term) > COMMON or not term.isalpha():
        return term
    heard = sounds(term).translate(SOUND)
    skeleton = heard[0] + heard[1:].translate(SILENT)
    return f"{skeleton}-" if len(skeleton) > 2 or (len(skeleton) == 2 and len(term) > 5) else term


def published(entry: Entry) -> int | None:
    """The ordinal of the day on which the entry says that it came out."""
    day = edtf.day(entry.published.value) if entry.published.basis != "inferred" else None
    return day.toordinal() if day else None


def profile(entry: Entry, gist: Gist) -> Profile:
    """Prepare an entry with its gist."""
    spelled: dict[str, str] = {}
    counts: dict[str, int] = {}
    rareness: dict[str, float] = {}
    numbers: list[str] = []
    year = 0
    for term, count in gist.terms.items():
        known = STEMS[term]
        spelling = known.key
        if spelling in counts:
            counts[spelling] += count
            continue
        counts[spelling], rareness[spelling], spelled[spelling] = count, known.rarity, term
        if known.number:
            year = max(year, known.year)
            if len(term) > 1:
                numbers.append(term)
    weights = {term: _counted(count) * rareness[term] for term, count in counts.items()}
    lead = {known.key: known.rarity for known in map(STEMS.__getitem__, gist.lead)}

    people = {named.name: _parts(named.name) for named in entry.people}
    persons = {part for parts in people.values() for part in parts}
    proper = {known.key for term in gist.proper if not (known := STEMS[term]).number and term not in CALENDAR}
    proper |= persons
    names = [term for term in weights if term in proper]
    repeated = {
        name: math.log(1 + counts[name]) * min(rareness[name], RARE_ENOUGH) * (OPENING if name in lead else 1)
        for name in names
        if counts[name] > 1
    }
    day = published(entry)
    if day:
        year = max(year, date.fromordinal(day).year)
    return Profile(
        digest=entry.digest,
        published=day,
        people={name: parts[-1] for name, parts in people.items()},
        terms={term: spelled[term] for term, _ in _ranked(rareness)},
        names=_unit(weights, names),
        numbers=_unit(weights, numbers),
        key=_unit(weights, (term for term, _ in _ranked(weights)[:KEY_TERMS])),
        opening=_shares(lead),
        headed=_ranked({name: weights[name] * OPENING for name in names if name in lead}),
        repeated=_ranked(repeated),
        cast=_ranked({name: weight for name, weight in repeated.items() if name in persons}),
        surnames=frozenset(parts[-1] for parts in people.values()),
        weekdays=frozenset(WEEKDAYS[term] for term in WEEKDAYS.keys() & gist.terms.keys()),
        year=year or None,
    )


def _counted(count: int) -> float:
    return COUNTED[count] if count < len(COUNTED) else 1 + math.log(count)


@lru_cache(maxsize=1 << 17)
def _parts(name: str) -> tuple[str, ...]:
    """What the parts of a person's name are compared by; the last is the surname in most of the world."""
    return tuple(key(part) for part in stems(name)) or (fold(name),)


def _unit(weights: Mapping[str, float], chosen: Iterable[str]) -> Vector:
    part = {term: weights[term] for term in chosen}
    length = math.sqrt(math.fsum(weight * weight for weight in part.values()))
    return {term: round(UNIT * weight / length) for term, weight in part.items()} if length else {}


def _shares(weights: Mapping[str, float]) -> Vector:
    total = math.fsum(weights.values())
    return {term: round(UNIT * weight / total) for term, weight in weights.items()} if total else {}


def _ranked(weights: Mapping[str, float]) -> Ranked:
    """The terms with their weights, the heaviest first; of equals the one that the text has first."""
    return tuple(sorted(weights.items(), key=itemgetter(1), reverse=True))
