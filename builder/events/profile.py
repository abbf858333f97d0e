"""What one entry has to compare: its words weighted by rarity, its names, its numbers, its times."""

import math
from array import array
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from heapq import nlargest
from typing import NamedTuple

from msgspec import Struct

from builder import edtf
from builder.cache import decoder, encode
from builder.events.keys import OF_TITLES, STEMS, Known, key, parts_of, titles
from builder.events.printed import day_of_publication, days, days_back, in_office, ordinal, weekdays
from builder.events.vectors import Ranked, Vector, ranked, shares, unit
from builder.lexicon.rarity import is_common, rarity
from builder.model import Entry, Gist
from builder.names.romanised import romanised
from builder.text import fold, stem, stems

KEY_TERMS = 12
PROPER = 1.5  # how much more a name counts there than its rarity says: it is the same in every language
RARE_ENOUGH = 6.0  # nats: a repeated name that is rarer counts for no more
OPENING = 1.5  # how much more a name weighs that the text opens with
WEEKDAYS = {stem(fold(form)): n for n, name in enumerate(edtf.WEEKDAYS, start=1) for form in (name, name[:3])}
CALENDAR = frozenset(WEEKDAYS) | {stem(fold(form)) for name in edtf.MONTHS for form in (name, name[:3])}


class Profile(Struct, frozen=True):
    """An entry prepared for comparison. The vectors hold tf-idf weights and have the length `UNIT`."""

    digest: str
    language: str  # BCP 47
    published: int | None  # the day, as its ordinal
    saved: int | None  # likewise: the text came out no later
    people: Mapping[str, str]  # name as printed -> key of its last part
    terms: Mapping[str, float]  # key -> rarity, the rarest first
    names: Vector  # names of any kind
    printed: Mapping[str, str]  # key of a name -> the stem it stands for
    numbers: Vector
    key: Vector  # the stems that weigh most
    opening: Vector  # the stems of the lead by rarity, in sum `UNIT`
    headed: Ranked  # the names of the lead by prominence: how often, how rare
    repeated: Ranked  # the names given more than once by prominence, rarity counting less
    cast: Ranked  # of these the people
    surnames: frozenset[str]  # those keys of people
    kin: Mapping[str, tuple[str, ...]]  # part of a person's name -> the other parts, the first apart
    weekdays: frozenset[int]
    year: int | None  # the latest that the text names, or in which it came out
    officers: frozenset[str]  # keys of people who hold a public office
    days: tuple[int, ...]  # of the year: those printed in the opening, and that of publication
    day: int | None  # of the year: that of publication, its year known or not
    ordinals: Mapping[str, int]  # what the text counts, by stem -> the ordinal given for it
    back: tuple[int, ...]  # how many days back it looks
    scores: frozenset[str]  # of matches, in its opening
    stages: frozenset[str]  # of a matter, in its headline
    statements: tuple[str, ...]  # of a text that names people: what of each sentence is no name


class Unread(NamedTuple):
    """What a profile is made from, as it is handed to another process."""

    digest: str
    language: str
    published: int | None
    saved: int | None
    people: tuple[str, ...]  # the fullest form of each name
    officers: tuple[str, ...]  # those of them who hold a public office
    days: tuple[int, ...]  # of the year
    day: int | None  # of the year
    weekdays: tuple[int, ...]  # 1 for Monday, as words of time of another language than English name them
    back: tuple[int, ...]  # how many days back it names a day below its opening
    gist: bytes


class Prepared(NamedTuple):
    """A profile, packed, with what every text lies ready by: its key, and a sample of its wording."""

    profile: bytes
    key: dict[str, int]
    sketch: "array[int]"


class Counted(dict[int, float]):
    """How much more a word weighs that stands so many times in a text."""

    def __missing__(self, count: int) -> float:
        self[count] = weight = 1 + math.log(count)
        return weight


_gist = decoder(Gist)
COUNTED = Counted()


def unread(entry: Entry, gist: bytes) -> Unread:
    """An entry with its gist, to be prepared."""
    return Unread(
        entry.digest,
        entry.language,
        ordinal(entry.published.value),
        ordinal(entry.saved),
        tuple(named.name for named in entry.people),
        tuple(named.name for named in entry.people if in_office(named)),
        days(entry),
        day_of_publication(entry),
        () if entry.language == "en" else weekdays(entry),
        days_back(entry),
        gist,
    )


def prepare_all(texts: Sequence[Unread]) -> list[Prepared]:
    """Every text prepared, in order."""
    return [_prepare(text) for text in texts]


def _prepare(text: Unread) -> Prepared:
    gist = _gist(text.gist)
    prepared = profile(text, gist)
    return Prepared(encode(prepared), dict(prepared.key), array("L", gist.sketch))


def profile(text: Unread, gist: Gist) -> Profile:
    """Prepare a text with its gist."""
    people = {name: parts_of(name) for name in text.people}
    persons = {part for parts in people.values() for part in parts}
    known = _known(text, gist)
    proper = {
        known[term].key
        for term in gist.proper
        if not known[term].number and term not in CALENDAR and not is_common(term, text.language)
    }
    proper -= titles(OF_TITLES)  # with a capital they are no names yet
    proper |= persons
    spelled: dict[str, str] = {}
    counts: dict[str, int] = {}
    rareness: dict[str, float] = {}
    numbers: list[str] = []
    year = 0
    for term, count in gist.terms.items():
        spelling, rare, number, in_year = known[term]
        if spelling in counts:
            counts[spelling] += count
            continue
        counts[spelling] = count
        rareness[spelling] = rare if spelling in proper else _rarity(term, rare, text.language)
        spelled[spelling] = term
        if number:
            year = max(year, in_year)
            if len(term) > 1:
                numbers.append(term)
    weights = {term: COUNTED[count] * rareness[term] for term, count in counts.items()}
    lead = {(it := known[term]).key: rareness.get(it.key, it.rarity) for term in gist.lead}

    names = [term for term in weights if term in proper]
    repeated = {
        name: math.log(1 + counts[name]) * min(rareness[name], RARE_ENOUGH) * (OPENING if name in lead else 1)
        for name in names
        if counts[name] > 1
    }
    if text.published:
        year = max(year, date.fromordinal(text.published).year)
    return Profile(
        digest=text.digest,
        language=text.language,
        published=text.published,
        saved=text.saved,
        people={name: parts[-1] for name, parts in people.items()},
        terms=dict(ranked(rareness)),
        names=unit({name: weights[name] for name in names}),
        printed={name: spelled[name] for name in names},
        numbers=unit({number: weights[number] for number in numbers}),
        key=_key(weights, proper),
        opening=shares(lead),
        headed=ranked({name: weights[name] * OPENING for name in names if name in lead}),
        repeated=ranked(repeated),
        cast=ranked({name: weight for name, weight in repeated.items() if name in persons}),
        surnames=frozenset(parts[-1] for parts in people.values()),
        kin={part: rest for parts in people.values() for part in parts if (rest := _rest(parts, part))},
        weekdays=frozenset(
            text.weekdays or (WEEKDAYS[term] for term in WEEKDAYS.keys() & gist.terms.keys() if text.language == "en")
        ),
        year=year or None,
        officers=frozenset(people[name][-1] for name in text.officers),
        days=text.days,
        day=text.day,
        ordinals=gist.ordinals,
        back=(*gist.back, *text.back),
        scores=frozenset(gist.scores),
        stages=frozenset(gist.stages),
        statements=tuple(_statements(gist, counts.keys() - names - titles())) if people else (),
    )


def _rest(parts: Sequence[str], part: str) -> tuple[str, ...]:
    return tuple([other for other in parts[1:] if other != part])


def _known(text: Unread, gist: Gist) -> Mapping[str, Known]:
    """What each stem of a text is; a name in other letters by how it is written in Latin ones."""
    if all(map(str.isascii, gist.proper)) and all(map(str.isascii, text.people)):
        return STEMS
    named = {*gist.proper, *(part for name in text.people for part in stems(name))}
    names = {term: STEMS[term]._replace(key=key(romanised(term))) for term in named}
    return {term: STEMS[term] for term in (*gist.terms, *gist.lead)} | names


def _rarity(term: str, in_english: float, language: str) -> float:
    """How rare a word that is no name is in the language of its text."""
    return in_english if language == "en" else rarity(term, language)


def _statements(gist: Gist, plain: Set[str]) -> Iterator[str]:
    for at, sentence in enumerate(gist.statements):
        keys = dict.fromkeys(key for term in sentence.split() if (key := STEMS[term].key) in plain)
        if len(keys) > 1 or not at:
            yield " ".join(keys)


def _key(weights: Mapping[str, float], proper: Set[str]) -> Vector:
    """The stems that weigh most, names more than their rarity: they are the same in every language."""
    heavy = {term: weight * PROPER if term in proper else weight for term, weight in weights.items()}
    return unit({term: heavy[term] for term in nlargest(KEY_TERMS, heavy, key=heavy.__getitem__)})
