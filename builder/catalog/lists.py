"""What else articles are filed under: who published them, where they were sent from, and on which day."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Literal

from builder import edtf
from builder.catalog import addresses
from builder.desk import masthead
from builder.lexicon import places as gazetteer
from builder.model import Day, Event, Outlet, Place, Record

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
VOICES: tuple[tuple[Literal["outlet", "agency"], Callable[[Record], Iterable[str]]], ...] = (
    ("outlet", lambda record: filter(None, (record.outlet,))),
    ("agency", lambda record: filter(None, (record.agency,))),
)


def outlets(records: Mapping[str, Record]) -> dict[str, Outlet]:
    """Outlets and agencies by id; one name that is both has two pages.

    Initials and names in other letters are the house they stand for: IRNA, ایرنا. Their own ids lead to it.
    """
    named: dict[str, tuple[Literal["outlet", "agency"], tuple[str, ...], tuple[str, ...]]] = {}
    for kind, told in VOICES:
        for slug, (names, articles) in _by_name(records, told, masthead.full_name).items():
            named[f"{slug}-{kind}" if slug in named else slug] = (kind, names, articles)
    listed: dict[str, Outlet] = {}
    leading: set[str] = set()
    for slug, (kind, names, articles) in sorted(named.items()):
        forms = {addresses.of_name(name): name for name in sorted(set(names))}
        free = {o: name for o, name in forms.items() if o == slug or (o not in named and o not in leading)}
        leading.update(free)
        listed[slug] = Outlet(slug, f"outlets/{slug}.html", _as_most_print(names), kind, articles, free)
    return listed


def places(records: Mapping[str, Record], named: Mapping[str, Sequence[str]]) -> dict[str, Place]:
    """Places by id: those of datelines and those that texts name; `named` are the latter, by article."""
    sent = _by_name(records, lambda record: filter(None, (record.place,)), gazetteer.in_full)
    told = _by_name(records, lambda record: named[record.id], gazetteer.in_full)
    found = {}
    for slug in sorted({*sent, *told}):
        names, articles = sent.get(slug, ((), ()))
        more, texts = told.get(slug, ((), ()))
        own = set(articles)
        others = dict.fromkeys(id for id in texts if id not in own)
        name = _as_most_print((*names, *more), 3)
        found[slug] = Place(slug, f"places/{slug}.html", name, articles, tuple(others))
    return found


def _by_name(
    records: Mapping[str, Record], told: Callable[[Record], Iterable[str]], full: Callable[[str], str]
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Slug of the full name -> (the name as each article prints it, the articles), in the order of the records."""
    slug = cache(lambda name: addresses.of_name(full(name)))
    found: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for record in records.values():
        for value in told(record):
            names, articles = found[slug(value)]
            names.append(value)
            articles.append(record.id)
    return {slug: (tuple(names), tuple(articles)) for slug, (names, articles) in found.items()}


def _as_most_print(names: Iterable[str], initials: int = 4) -> str:
    """TEHRAN and Tehran are one place: a name in small letters is preferred, one in capitals set in small ones.

    So many capitals may be `initials`, which stay: IRNA, of a house; UAE, of a place, but not OSLO.
    """
    counts = Counter(names)
    best = min(counts, key=lambda name: (len(name) > initials and name.isupper(), -counts[name], name))
    return WORD.sub(lambda word: word[0].capitalize(), best) if len(best) > initials and best.isupper() else best


def days(records: Mapping[str, Record], events: Mapping[str, Event]) -> dict[str, Day]:
    """Every day on which something was published or is told, in order."""
    published: dict[str, list[str]] = defaultdict(list)
    told: dict[str, list[str]] = defaultdict(list)
    happening: dict[str, list[str]] = defaultdict(list)
    for record in records.values():
        if day := edtf.day(record.published.value):
            published[day.isoformat()].append(record.id)
        for day in edtf.days(record.happened.value):
            told[day.isoformat()].append(record.id)
    for event in events.values():
        for date in event.days:
            happening[date].append(event.id)
    return {
        day: Day(
            date=day,
            url=f"dates/{day[:4]}/{day[5:7]}/{day[8:]}.html",
            published=tuple(published[day]),
            told=tuple(told[day]),
            events=tuple(happening[day]),
        )
        for day in sorted({*published, *told, *happening})
    }
