"""What else articles are filed under: who published them, where they were sent from, and on which day."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Literal

from builder import edtf
from builder.catalog import addresses
from builder.desk import masthead
from builder.lexicon import places as gazetteer
from builder.model import Day, Event, Outlet, Place, Record

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
KINDS: tuple[Literal["outlet", "agency"], ...] = ("outlet", "agency")
Printed = Mapping[str, Sequence[str]]  # a name as it is printed -> the articles that print it, in order
ByName = dict[str, tuple[Counter[str], tuple[str, ...]]]  # slug -> how many articles print which name; the articles


def outlets(records: Mapping[str, Record]) -> dict[str, Outlet]:
    """Outlets and agencies by id; one name that is both has two pages.

    Initials and names in other letters are the house they stand for: IRNA, ایرنا. Their own ids lead to it.
    """
    named: dict[str, tuple[Literal["outlet", "agency"], Counter[str], tuple[str, ...]]] = {}
    for kind in KINDS:
        printed = _printed((id, (name,)) for id, record in records.items() if (name := getattr(record, kind)))
        for slug, (names, articles) in _by_name(records, printed, masthead.full_name).items():
            named[f"{slug}-{kind}" if slug in named else slug] = (kind, names, articles)
    listed: dict[str, Outlet] = {}
    leading: set[str] = set()
    for slug, (kind, names, articles) in sorted(named.items()):
        forms = {addresses.of_name(name): name for name in sorted(names)}
        free = {o: name for o, name in forms.items() if o == slug or (o not in named and o not in leading)}
        leading.update(free)
        listed[slug] = Outlet(slug, f"outlets/{slug}.html", _as_most_print(names), kind, articles, free)
    return listed


def places(records: Mapping[str, Record], named: Mapping[str, Sequence[str]]) -> dict[str, Place]:
    """Places by id: those of datelines and those that texts name; `named` are the latter, by article."""
    datelines = _printed((id, (record.place,)) for id, record in records.items() if record.place)
    sent = _by_name(records, datelines, gazetteer.in_full)
    told = _by_name(records, _printed((id, named[id]) for id in records), gazetteer.in_full)
    found = {}
    for slug in sorted({*sent, *told}):
        names, articles = sent.get(slug, (Counter[str](), ()))
        more, texts = told.get(slug, (Counter[str](), ()))
        own = set(articles)
        others = dict.fromkeys(id for id in texts if id not in own)
        found[slug] = Place(slug, f"places/{slug}.html", _as_most_print(names + more, 3), articles, tuple(others))
    return found


def _printed(told: Iterable[tuple[str, Sequence[str]]]) -> Printed:
    """Of articles and the names in each."""
    found: dict[str, list[str]] = defaultdict(list)
    for article, names in told:
        for name in names:
            found[name].append(article)
    return found


def _by_name(records: Mapping[str, Record], printed: Printed, full: Callable[[str], str]) -> ByName:
    """What is printed under the slugs of full names; articles in the order of the records."""
    names: dict[str, list[str]] = defaultdict(list)
    for name in printed:
        names[addresses.of_name(full(name))].append(name)
    at = {id: place for place, id in enumerate(records)}
    return {
        slug: (
            Counter({name: len(printed[name]) for name in forms}),
            tuple(sorted(chain.from_iterable(map(printed.__getitem__, forms)), key=at.__getitem__)),
        )
        for slug, forms in names.items()
    }


def _as_most_print(counts: Counter[str], initials: int = 4) -> str:
    """TEHRAN and Tehran are one place: a name in small letters is preferred, one in capitals set in small ones.

    So many capitals may be `initials`, which stay: IRNA, of a house; UAE, of a place, but not OSLO.
    """
    best = min(counts, key=lambda name: (len(name) > initials and name.isupper(), -counts[name], name))
    return WORD.sub(lambda word: word[0].capitalize(), best) if len(best) > initials and best.isupper() else best


@cache
def _days(value: str | None) -> tuple[str, ...]:
    return tuple(day.isoformat() for day in edtf.days(value))


def days(records: Mapping[str, Record], events: Mapping[str, Event]) -> dict[str, Day]:
    """Every day on which something was published or is told, in order."""
    published: dict[str, list[str]] = defaultdict(list)
    told: dict[str, list[str]] = defaultdict(list)
    happening: dict[str, list[str]] = defaultdict(list)
    for id, record in records.items():
        if len(days := _days(record.published.value)) == 1:
            published[days[0]].append(id)
        for day in _days(record.happened.value):
            told[day].append(id)
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
