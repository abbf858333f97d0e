"""Articles: numbered, what a hit shows in small shards, and the columns by which hits are narrowed and ordered."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Any

from builder import edtf
from builder.search import script
from builder.search.cards import ArticleCard
from builder.search.digits import BASE, PAIRS, digits
from builder.search.gather import Gathered
from builder.search.gist import Words, of_text
from builder.search.index import Index
from builder.search.script import File
from builder.search.shards import DEPTH
from builder.search.table import Table
from builder.search.terms import JOINTS, label
from builder.search.told import changed

PER_SHARD = 1  # a hit costs its own text and little more
DAY = 4  # digits: days from the year 1
DAY_ALONE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
NO_DAY = digits(0, DAY)
SHELF = 2  # digits of an outlet, a place


def files(
    numbers: Sequence[str], cards: Sequence[ArticleCard], people: Sequence[str], memo: MutableMapping[str, Any],
    width: int, words: Callable[[str], Words],
) -> Iterator[File]:  # fmt: skip
    """Every file about articles, which stand in the order of their numbers; `people` are the numbers in each."""
    before, after = changed("a", memo, ArticleCard, numbers, cards, people)
    table, index = Table("a", memo, width, len(cards), PER_SHARD), Index("w", memo, width, sees)
    columns = partial(facets, numbers, cards, people)
    if before or after or "facets" not in memo:
        added = Gathered()
        gone: defaultdict[str, list[str]] = defaultdict(list)
        for number in sorted(before.keys() | after.keys()):
            was, now = (rows[number][0].words if number in rows else "" for rows in (before, after))
            text = table.text(number) if was else ""
            if was and was != now:
                for word in filter(None, of_text(text).words.split("\n")):
                    gone[label(word)].append(number)
                table.drop(number)
            if now and was != now:
                contributed = words(now)
                added.add(number, contributed)
                text = contributed.text
            if now:
                table.put(number, row(number, *after[number], text))
        index.update(added.by_label(), gone)
        table.save()
        columns = partial(dict, columns())
        memo["facets"] = {name: script.fingerprint(raw) for name, raw in columns().items()}
    yield from index.files()
    yield from table.files()
    for name, fingerprint in memo["facets"].items():
        yield File(name, fingerprint, lambda name: columns()[name])


def sees(filed: str) -> list[str]:
    """A word whose stem begins otherwise is looked for under its own letters: "dying<die"."""
    word, differs, stem = filed.partition(">")
    joined = JOINTS.sub("", word)
    return [f"{joined}<{stem}"] if differs and joined[:DEPTH] != stem[:DEPTH] else []


def row(number: str, card: ArticleCard, people: str, text: str) -> list[str]:
    """The row of a table: what is shown, and the text, its headline first."""
    title = text.partition("\n")[0]
    shown = (
        number, card.url, "" if card.headline == title else card.headline, int(card.supplied), card.date, card.shown,
        card.source, card.place, card.language, people,
    )  # fmt: skip
    return [script.encode(shown)[1:-1], text]


def facets(numbers: Sequence[str], cards: Sequence[ArticleCard], people: Sequence[str]) -> dict[str, bytes]:
    """The columns of all articles in order of number; the people in them by themselves, which few readers ask for."""
    columns = {
        "numbers": _columns(numbers),
        "days": _columns([_days(card.date) for card in cards]),
        "sources": _shelved([card.source for card in cards]),
        "places": _shelved([card.place for card in cards]),
    }
    return {"f": script.json("f", script.encode(columns)), "g": script.lines("g", " ".join(people))}


def _shelved(values: Sequence[str]) -> tuple[list[str], str]:
    """Every value, and for each article its number among them, in digits."""
    shelf = {value: digits(at, SHELF) for at, value in enumerate(sorted(set(values)))}
    return list(shelf), _columns(list(map(shelf.__getitem__, values)))


def _columns(rows: Sequence[str]) -> str:
    """Every first character, then every second, …"""
    joined = "".join(rows)
    width = len(rows[0]) if rows else 0
    return "".join(joined[at::width] for at in range(width))


@lru_cache(maxsize=1 << 14)
def _days(published: str) -> str:
    """First and last day of publication."""
    if DAY_ALONE(published):  # as most are
        high, low = divmod(date.fromisoformat(published).toordinal(), BASE * BASE)
        return 2 * (PAIRS[high] + PAIRS[low])
    limits = edtf.bounds(published) if published else None
    first, last = limits or (date.min, date.min)
    return digits(first.toordinal(), DAY) + digits(last.toordinal(), DAY) if limits else 2 * NO_DAY
