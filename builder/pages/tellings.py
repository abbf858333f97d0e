"""The texts of an event: which stand side by side, what is said of the others, and whom each names as its source."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from builder.catalog.rows import date, source
from builder.events.choice import choose, nearest, told
from builder.events.sources import Source
from builder.lexicon.numbers import WORDS
from builder.model import Block, Dossier, Record
from builder.pages.facts import anchor, source_url
from builder.pages.frame import Link
from builder.pages.text import Text, paragraph_url, text

SIDE_BY_SIDE = 8  # texts that are compared
BEGINNING = 3  # blocks of a text that are shown where not all texts are
NUMBERS = ("no", *WORDS[1:13])


class Named(Struct, frozen=True):
    """A source that a text names: as shown, where, and in which words."""

    name: str
    place: Link
    words: str


class Telling(Struct, frozen=True):
    """One text of the event. `note` says whose report it prints, or which of those compared it is nearest to."""

    url: str
    source_url: str
    headline: str
    supplied: bool
    name: str  # the source, numbered where two texts have the same
    date: str
    dateline: str
    words: int
    language: str
    note: str
    named: tuple[Named, ...]


class Column(Struct, frozen=True):
    """A text that is compared, as it is read on the page of the event. `cut`: only its beginning."""

    telling: Telling
    text: Text
    cut: bool


class Chosen(Struct, frozen=True):
    """The texts that are compared, by their place among all, and all the others."""

    columns: tuple[int, ...]
    others: tuple[int, ...]
    notes: tuple[str, ...]  # of every text


def chosen(records: Sequence[Record], dossiers: Sequence[Dossier], names: Sequence[str]) -> Chosen:
    """Up to eight texts are all compared. Of more, those that tell most, and of a report no copies."""
    at = {record.id: place for place, record in enumerate(records)}
    copied = [at.get(record.duplicate_of or "") for record in records]
    copies = [f"prints the same report as {names[of]}" if of is not None else "" for of in copied]
    if len(records) <= SIDE_BY_SIDE:
        return Chosen(tuple(range(len(records))), (), tuple(copies))
    own = [place for place, of in enumerate(copied) if of is None]
    own = own if len(own) > 1 else list(range(len(records)))
    words = [told(dossier) for dossier in dossiers]
    columns = tuple(own[place] for place in choose([words[place] for place in own], SIDE_BY_SIDE))
    others = tuple(place for place in range(len(records)) if place not in columns)
    compared = [words[place] for place in columns]
    notes = [
        note or (f"nearest to {names[columns[nearest(words[place], compared)]]}" if place in others else "")
        for place, note in enumerate(copies)
    ]
    return Chosen(columns, others, tuple(notes))


def telling(record: Record, dossier: Dossier, name: str, note: str, sources: Iterable[Source]) -> Telling:
    """What the page says of one text."""
    blocks = dossier.article.blocks
    return Telling(
        url=record.url,
        source_url=source_url(record),
        headline=record.headline,
        supplied=record.supplied,
        name=name,
        date=date(record),
        dateline=record.place or "",
        words=sum(len(block.text.split()) for block in blocks if block.kind == "paragraph"),
        language=record.language,
        note=note,
        named=tuple(_named(record, blocks, found) for found in sources),
    )


def _named(record: Record, blocks: Sequence[Block], found: Source) -> Named:
    if found.block is not None:
        url = paragraph_url(record.url, blocks, found.block)
        number = url.rpartition("#p")[2] if "#p" in url else ""
        return Named(found.name, Link(url, f"¶{number}" if number else blocks[found.block].kind), found.words)
    mark = f"#{anchor(found.span)}" if found.span else ""
    return Named(found.name, Link(f"{source_url(record)}{mark}", f"“{found.words}”"), found.words)


def column(record: Record, dossier: Dossier, telling: Telling, *, whole: bool) -> Column:
    """A text as it is read beside the others."""
    shown = text(record, dossier)
    cut = not whole and len(shown.blocks) > BEGINNING
    return Column(telling, replace(shown, blocks=shown.blocks[:BEGINNING]) if cut else shown, cut)


def names(records: Sequence[Record]) -> Iterator[str]:
    """A name for each text: "IRNA"; of two texts of one source "IRNA (1)" and "IRNA (2)"."""
    total, seen = Counter(map(source, records)), Counter[str]()
    for name in map(source, records):
        seen[name] += 1
        yield f"{name} ({seen[name]})" if total[name] > 1 else name


def counted(records: Sequence[Record], sources: Iterable[Sequence[Source]]) -> str:
    """How many texts, how many of them print the same report, which sources they name.

    "4 texts; two print the same report; sources named: IRNA, AFP." Nothing is said of what else they may rest on.
    """
    reports = Counter(record.duplicate_of or record.id for record in records)
    printed = [count for count in reports.values() if count > 1]
    forms: dict[str, str] = {}
    for found in chain.from_iterable(sources):
        known = forms.get(found.house, found.name)
        forms[found.house] = min(known, found.name, key=lambda form: (len(form), form))
    parts = [f"{len(records)} texts"]
    if printed:
        alike = "the same report" if len(printed) == 1 else f"{_number(len(printed))} reports between them"
        parts.append(f"{_of(sum(printed), len(records))} print {alike}")
    parts.append(f"sources named: {', '.join(forms.values())}" if forms else "no source in the press is named")
    return "; ".join(parts)


def _of(some: int, all: int) -> str:
    return _number(some) if some < all else "both" if all == 2 else "all"


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)
