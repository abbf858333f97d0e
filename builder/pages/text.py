"""The text of an article as pages print it: numbered paragraphs, first mentions lead to the person."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from builder.model import Block, Dossier, Named, Record


class Run(Struct, frozen=True):
    """Some characters of a passage; a name leads to its person."""

    text: str
    url: str = ""


class Passage(Struct, frozen=True):
    """A block as printed. Paragraphs are numbered from 1; other blocks are 0."""

    kind: str
    number: int
    runs: tuple[Run, ...]


class Name(Struct, frozen=True):
    """Where in a block a name leads to a person."""

    block: int
    start: int
    end: int
    url: str


class Text(Struct, frozen=True):
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


def text(record: Record, dossier: Dossier) -> Text:
    """The text of one article; the first mention of each person leads to the person's page."""
    firsts = []
    for person, named in each_person(record, dossier):
        mention = next((mention for mention in named.mentions if mention.block >= 0), None)
        if mention:
            firsts.append(Name(mention.block, mention.start, mention.end, f"people/{person}.html"))
    return Text(dossier.article.blocks, tuple(sorted(firsts, key=lambda name: (name.block, name.start))))


def each_person(record: Record, dossier: Dossier) -> list[tuple[str, Named]]:
    """Each person of `Record.people` with every mention; two spellings in one article may be one person's."""
    together: dict[str, Named] = {}
    for one, person in zip(dossier.people, record.person_ids, strict=True):
        if person is None:
            continue
        before = together.get(person)
        together[person] = (
            one
            if before is None
            else Named(
                tuple(dict.fromkeys(before.forms + one.forms)),
                before.mentions + one.mentions,
                before.roles + one.roles,
            )
        )
    return list(together.items())


def numbered(blocks: Iterable[Block]) -> tuple[int, ...]:
    """The paragraph number of every block, 0 for what is no paragraph."""
    numbers, last = [], 0
    for block in blocks:
        last += block.kind == "paragraph"
        numbers.append(last if block.kind == "paragraph" else 0)
    return tuple(numbers)


def paragraph_url(url: str, blocks: Sequence[Block], block: int) -> str:
    """The address of the paragraph in which block `block` is read; of the article for what is no paragraph."""
    number = numbered(blocks)[block] if 0 <= block < len(blocks) else 0
    return f"{url}#p{number}" if number else url


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
