"""The search index: from what every article contributes to the files that the search page loads.

    terms      words as they are looked up: cut, folded, stemmed
    gist       what one article contributes; made where clippings are read
    digits     numbers in characters; articles and people are numbered by their digests
    gather     the postings of many articles by word
    rows       the postings of a word as a line of text
    long_rows  a row too long for a shard, in parts
    shards     which shard a line stands in
    index      words to numbers, in shards
    table      numbers to what is shown, in shards
    articles   what is shown of an article, and the columns by which hits are narrowed
    people     every spelling of a name to the person
    told       what the index was told last time, and what is told otherwise now
    script     the files: classic scripts that call one function
    cards      what the index is told of articles and people

What stands in a file hangs on the articles and people alone, never on the builds before: `pages` on a memo gives the
same files as on an empty one, and asks for the words of new and changed articles only.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, MutableMapping
from operator import attrgetter
from typing import Any

from builder.search import articles as _articles
from builder.search import people as _people
from builder.search import script
from builder.search.cards import ArticleCard, PersonCard
from builder.search.digits import number, width
from builder.search.gist import Words, gist
from builder.search.script import File

__all__ = ["ArticleCard", "File", "PersonCard", "Words", "gist", "pages"]


def pages(
    articles: Collection[ArticleCard],
    people: Collection[PersonCard],
    memo: MutableMapping[str, Any],
    words: Callable[[str], Words],
) -> list[File]:
    """Every file of the index. `words` is asked by `ArticleCard.words`, for new and changed articles only.

    A memo that lost a row is begun anew.
    """
    if memo.get("rows", 0) != len(memo):
        memo.clear()
    try:
        made = _pages(articles, people, memo, words)
    except KeyError:
        if not memo:
            raise
        memo.clear()
        made = _pages(articles, people, memo, words)
    memo["rows"] = len(memo) + ("rows" not in memo)
    return made


def _pages(
    articles: Collection[ArticleCard],
    people: Collection[PersonCard],
    memo: MutableMapping[str, Any],
    words: Callable[[str], Words],
) -> list[File]:
    widths = [width(len(articles)), width(len(people))]
    if memo.get("widths", widths) != widths:
        memo.clear()
    memo["widths"] = widths
    person_of = _people.numbers(people, widths[1])
    cards = sorted(articles, key=attrgetter("digest"))
    numbers = number([card.digest.rpartition(":")[2] for card in cards], widths[0])
    persons = ["".join(map(person_of.__getitem__, card.people)) for card in cards]
    return [
        *_people.files(people, person_of, _articles_of(cards, numbers), memo, widths[1]),
        *_articles.files(numbers, cards, persons, memo, widths[0], words),
        _directory(len(articles), widths, memo),
    ]


def _articles_of(cards: Iterable[ArticleCard], numbers: Iterable[str]) -> dict[str, str]:
    """For each person's id the numbers of the articles, one behind the other."""
    made: defaultdict[str, list[str]] = defaultdict(list)
    for card, at in zip(cards, numbers, strict=True):
        for person in card.people:
            made[person].append(at)
    return {person: "".join(found) for person, found in made.items()}


def _directory(articles: int, widths: list[int], memo: Mapping[str, Any]) -> File:
    """What the page loads first: how many articles there are, and which shards."""
    told = {
        "articles": articles,
        "widths": widths,
        "shards": [memo["a/shards"], memo["h/shards"]],
        "words": " ".join(sorted(memo["w/letters"])),
        "names": " ".join(sorted(memo["n/letters"])),
    }
    return script.of("d", script.json("d", script.encode(told)))
