"""The text of an article as pages print it: numbered paragraphs, first mentions lead to the person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.model import Block, Record


@dataclass(frozen=True, slots=True)
class Run:
    """Some characters of a passage; a name leads to its person."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as printed. Paragraphs are numbered from 1; other blocks are 0."""

    kind: str
    number: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """Where in a block a name leads to a person."""

    block: int
    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Text:
    """Blocks and names as found; passages are only cut when the page is rendered."""

    blocks: tuple[Block, ...]
    names: tuple[Name, ...] = ()

    @property
    def passages(self) -> Iterator[Passage]:
        """Every block in order, cut into runs."""
        numbers = numbered(self.blocks)
        for index, block in enumerate(self.blocks):
            names = (name for name in self.names if name.block == index)
            yield Passage(block.kind, numbers[index], tuple(_cut(block.text, names)))


def text(record: Record) -> Text:
    """The text of one article; the first mention of each person leads to the person's page."""
    firsts: dict[str, Name] = {}
    for appearance in record.people:
        for mention in appearance.named.mentions:
            if mention.block >= 0:
                name = Name(mention.block, mention.start, mention.end, f"people/{appearance.person}.html")
                firsts.setdefault(appearance.person, name)
    names = sorted(firsts.values(), key=lambda name: (name.block, name.start))
    return Text(record.dossier.article.blocks, tuple(names))


def numbered(blocks: Iterable[Block]) -> tuple[int, ...]:
    """The paragraph number of every block, 0 for what is no paragraph."""
    numbers, last = [], 0
    for block in blocks:
        last += block.kind == "paragraph"
        numbers.append(last if block.kind == "paragraph" else 0)
    return tuple(numbers)


def paragraph_url(record: Record, block: int) -> str:
    """The address of the paragraph in which block `block` is read; of the article for what is no paragraph."""
    blocks = record.dossier.article.blocks
    number = numbered(blocks)[block] if 0 <= block < len(blocks) else 0
    return f"{record.url}#p{number}" if number else record.url


def _cut(words: str, names: Iterable[Name]) -> Iterator[Run]:
    at = 0
    for name in names:
        if name.start < at:
            continue
        if name.start > at:
            yield Run(words[at : name.start])
        yield Run(words[name.start : name.end], name.url)
        at = name.end
    if at < len(words):
        yield Run(words[at:])
