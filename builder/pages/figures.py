"""Numbers that differ: two texts that say one thing, and count the same with different numbers.

Only a bare number right before a plural is compared ("12 villages"): no date, no range, no "at least", nothing that a
text counts twice in one statement. A pair in doubt is not shown.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from builder.lexicon.calendar import MONTHS
from builder.lexicon.numbers import WORDS
from builder.pages.frame import Link
from builder.text import fold, stem

VALUES = {word: str(value) for value, word in enumerate(WORDS)}
SCALES = "hundred thousand million billion"
COUNTS = re.compile(
    rf"(?<![\w.,$€£:/–-])(?P<number>\d+(?:,\d{{3}})*(?:\.\d+)?|{'|'.join(WORDS[2:])})\s"
    rf"(?P<scale>(?:{SCALES.replace(' ', '|')})\s)?(?P<noun>[^\W\d_]{{3,}})\b",
    re.IGNORECASE,
)
PLURALS = frozenset("people percent men women children".split())
NO_PLURALS = frozenset("was has his its this does yes thus less across".split())
# Before a number: it is a part, a bound or a guess, and another number need not differ from it.
HEDGES = frozenset(
    "least most than about around nearly almost some over under up to approximately roughly between from estimated "
    "another other further first last next more and or".split()
)


class Count(Struct, frozen=True):
    """What is counted, the number as digits, and both as printed."""

    noun: str
    value: str
    words: str


Said = tuple[tuple[str, str], ...]  # the clauses of one text in one row: address, words


class Difference(Struct, frozen=True):
    """What is counted, in which row of the grid (from 1), and each text's number; None where it gives none."""

    noun: str
    row: int
    cells: tuple[Link | None, ...]


def differing(rows: Sequence[Sequence[Said]], english: Sequence[bool]) -> tuple[Difference, ...]:
    """The numbers that differ between the texts of a row; only English is read."""
    return tuple(difference for number, row in enumerate(rows, 1) for difference in _of_row(number, row, english))


def _of_row(number: int, row: Sequence[Said], english: Sequence[bool]) -> Iterator[Difference]:
    counted: dict[str, dict[int, list[tuple[Count, str]]]] = defaultdict(lambda: defaultdict(list))
    for column, said in enumerate(row):
        for url, text in said if english[column] else ():
            for count in _counts(text):
                counted[stem(fold(count.noun))][column].append((count, url))
    for columns in counted.values():
        sure = all(len(found) == 1 for found in columns.values())
        found = {column: first for column, (first, *_) in columns.items()}
        if sure and len({count.value for count, _ in found.values()}) > 1:
            noun = next(iter(found.values()))[0].noun
            links = {column: Link(url, count.words) for column, (count, url) in found.items()}
            yield Difference(noun, number, tuple(map(links.get, range(len(row)))))


def _counts(text: str) -> Iterator[Count]:
    for match in COUNTS.finditer(text):
        noun = fold(match["noun"])
        before = fold(text[: match.start()]).split()[-1:]
        plural = noun in PLURALS or (noun.endswith("s") and noun not in NO_PLURALS)
        if plural and noun not in MONTHS and not set(before) & (HEDGES | MONTHS.keys()):
            number = match["number"].lower().replace(",", "")
            yield Count((match["scale"] or "") + match["noun"], VALUES.get(number, number), match[0])
