"""People: an index from every part of every printed form to the person, and from the variants of parts to them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, MutableMapping, Set
from hashlib import blake2b
from typing import Any

from builder.lexicon.variants import groups, members
from builder.search import script
from builder.search.cards import PersonCard
from builder.search.digits import ALPHABET, BASE, number
from builder.search.index import Index
from builder.search.script import File
from builder.search.table import Table
from builder.search.terms import JOINTS, compounds, cut, plain
from builder.search.told import changed

PER_SHARD = 16
SHORTEST = 3  # letters of a part whose variants are followed
MANY = 50  # parts from which their variants are looked up together


def numbers(people: Collection[PersonCard], width: int) -> dict[str, str]:
    """A number for each person by id."""
    hashed = sorted((blake2b(card.id.encode(), digest_size=8).hexdigest(), card.id) for card in people)
    return dict(zip((id for _, id in hashed), number([digest for digest, _ in hashed], width), strict=True))


def files(
    people: Iterable[PersonCard], numbers: Mapping[str, str], articles: Mapping[str, str],
    memo: MutableMapping[str, Any], width: int,
) -> Iterator[File]:  # fmt: skip
    """Every file about people; `numbers` are theirs, `articles` the numbers of the articles of each, both by id."""
    cards = sorted(people, key=lambda card: numbers[card.id])
    told = [articles.get(card.id, "") for card in cards]
    before, after = changed("h", memo, PersonCard, [numbers[card.id] for card in cards], cards, told)
    table, index = Table("h", memo, width, len(cards), PER_SHARD), Index("n", memo, width, leading_here)
    if before or after or "h/files" not in memo:
        added: dict[str, str] = {}
        gone: defaultdict[str, list[str]] = defaultdict(list)
        for at in sorted(before.keys() | after.keys()):
            was, now = (labels(rows[at][0].forms) if at in rows else set() for rows in (before, after))
            for label in was - now:
                gone[label].append(at)
            for label in now:
                posting = at + weight(len(after[at][1]))
                added[label] = f"{added[label]} {posting}" if label in added else posting
            if at in after:
                table.put(at, row(at, *after[at]))
            else:
                table.drop(at)
        if len(added) > MANY:
            prepare(label.partition(">")[0] for label in added)
        index.update(added, gone)
        table.save()
    yield from index.files()
    yield from table.files()


def row(number: str, card: PersonCard, articles: str) -> list[str]:
    """The row of a table: number, address, name, numbers of articles, other printed forms."""
    others = sorted(set(card.forms) - {card.name})
    shown = [number, card.url, card.name, articles, others]
    return [script.encode(shown)[1:-1]]


def labels(forms: Iterable[str]) -> set[str]:
    """The labels of the rows in which a person of these forms stands: every part, compounds also closed up."""
    made = set()
    for form in forms:
        lower = plain(form)
        made |= set(cut(lower))
        made |= {f"{compound}>{JOINTS.sub('', compound)}" for compound in compounds(lower)}
    return made


def weight(length: int) -> str:
    """Of how many articles there are numbers, as one digit: as a logarithm, four steps to a doubling."""
    return ALPHABET[min(BASE - 1, 4 * length.bit_length() + (length * 8 >> length.bit_length()) % 4)]


def leading_here(label: str) -> list[str]:
    """Rows that lead from every variant of a part to it."""
    part, _, joined = label.partition(">")
    return [f"{variant}<{joined or part}" for variant in variants(part)]


def variants(part: str) -> list[str]:
    """Every other form that the lexicon groups with a folded part."""
    if len(part) < SHORTEST:
        return []
    found = groups(part)
    prepare_groups(found - _forms.keys())
    return sorted({form for group in found for form in _forms[group]} - {part})


_forms: dict[int, tuple[str, ...]] = {}  # of the groups that were asked for


def prepare(parts: Iterable[str]) -> None:
    """Look up the variants of many parts at once, which takes little longer than of one."""
    prepare_groups({group for part in parts for group in groups(part)} - _forms.keys())


def prepare_groups(wanted: Set[int]) -> None:
    """Look up the forms of these groups."""
    if wanted:
        _forms.update({group: tuple(map(_folded, forms)) for group, forms in members(wanted).items()})


def _folded(form: str) -> str:
    return "".join(cut(plain(form)))
