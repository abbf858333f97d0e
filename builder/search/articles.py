"""Articles: numbered, what a hit shows in small shards, and the columns by which hits are narrowed and ordered."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from builder import edtf
from builder.search import script
from builder.search.cards import ArticleCard
from builder.search.digits import digits
from builder.search.gather import Gathered
from builder.search.gist import Words, of_texts
from builder.search.index import Index
from builder.search.script import File
from builder.search.shards import DEPTH
from builder.search.table import Table
from builder.search.terms import JOINTS

PER_SHARD = 1  # a hit costs its own text and little more
DAY = 4  # digits: days from the year 1
NO_DAY = digits(0, DAY)
SHELF = 2  # digits of an outlet, a place


def state(card: ArticleCard, people: str) -> str:
    """All that is told of an article, the key of its words first; `people` are numbers."""
    return (
        f"{card.words}\x1f{card.url}\x1f{card.headline}\x1f{card.supplied}\x1f{card.date}\x1f{card.shown}"
        f"\x1f{card.source}\x1f{card.place}\x1f{card.language}\x1f{people}"
    )


def files(
    numbers: Sequence[str], cards: Sequence[ArticleCard], people: Sequence[str], memo: MutableMapping[str, Any],
    width: int, words: Callable[[str], Words],
) -> Iterator[File]:  # fmt: skip
    """Every file about articles, which stand in the order of their numbers; `people` are the numbers in each."""
    known: dict[str, str] = memo.get("articles", {})
    now = dict(zip(numbers, map(state, cards, people), strict=True))
    changed = sorted({number for number, _ in known.items() ^ now.items()})
    table, index = Table("a", memo, width, len(cards), PER_SHARD), Index("w", memo, width, sees)
    made: list[File] = []
    if changed or "articles" not in memo:
        place = dict(zip(numbers, range(len(cards)), strict=True))
        added = Gathered()
        gone: defaultdict[str, list[str]] = defaultdict(list)
        for number in changed:
            before, after = (states.get(number, "").partition("\x1f")[0] for states in (known, now))
            text = table.text(number) if before else ""
            if before != after and before:
                title, *blocks = text.split("\n")
                for label in filter(None, of_texts(title, blocks).labels.split("\n")):
                    gone[label].append(number)
                table.drop(number)
            if after:
                card, persons = cards[place[number]], people[place[number]]
                if before != after:
                    contributed = words(card.words)
                    added.add(number, contributed)
                    text = contributed.text
                table.put(number, row(number, card, persons, text))
        index.update(added.by_label(), gone)
        table.save()
        memo["articles"] = now
        made = list(facets(numbers, cards, people))
        memo["facets"] = [[file.name, file.fingerprint] for file in made]
    yield from index.files()
    yield from table.files()
    if made:
        yield from made
        return
    for at, (name, fingerprint) in enumerate(memo.get("facets", [])):
        yield File(name, fingerprint, lambda at=at: list(facets(numbers, cards, people))[at].make())  # type: ignore[misc]


def sees(label: str) -> list[str]:
    """A word whose stem begins otherwise is looked for under its own letters: "dying<die"."""
    word, differs, stem = label.partition(">")
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


def facets(numbers: Sequence[str], cards: Sequence[ArticleCard], people: Sequence[str]) -> Iterator[File]:
    """The columns of all articles in order of number; the people in them by themselves, which few readers ask for."""
    sources, places = _shelf(card.source for card in cards), _shelf(card.place for card in cards)
    columns = {
        "numbers": _columns(numbers),
        "days": _columns([_days(card.date) for card in cards]),
        "sources": [list(sources), _columns([sources[card.source] for card in cards])],
        "places": [list(places), _columns([places[card.place] for card in cards])],
    }
    yield script.of("f", script.json("f", script.encode(columns)))
    yield script.of("g", script.lines("g", " ".join(people)))


def _shelf(values: Iterable[str]) -> dict[str, str]:
    """Each value with its number among all, in digits."""
    return {value: digits(at, SHELF) for at, value in enumerate(sorted(set(values)))}


def _columns(rows: Sequence[str]) -> str:
    """Every first character, then every second, …"""
    joined = "".join(rows)
    width = len(rows[0]) if rows else 0
    return "".join(joined[at::width] for at in range(width))


@lru_cache(maxsize=1 << 14)
def _days(published: str) -> str:
    """First and last day of publication."""
    limits = edtf.bounds(published) if published else None
    first, last = limits or (date.min, date.min)
    return digits(first.toordinal(), DAY) + digits(last.toordinal(), DAY) if limits else 2 * NO_DAY
