"""The house whose name comes in several items of the page's menus, among other words.

The Guardian app / Inside the Guardian / Guardian Weekly  ->  The Guardian
KPBS Rentals / Become a KPBS sponsor                      ->  the call sign of a station
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from builder.desk import hints, masthead
from builder.desk.hints import Hint
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.lexicon import cues

WORDS = 5  # of an item
FEW = 2  # items that name it
CALL_SIGN = re.compile(r"\b[KW][A-Z]{3}\b")
# Where a page lists other stories, and what readers say: names there are what these are about.
OF_OTHERS = frozenset(
    "related stories,related link,most read,list of links,tags,highlights,comments,unrelated line,below the story"
    ",copyright,embedded post,ticker,printed above,title of a link".split(",")
)


def find(page: Layout) -> Iterator[Hint]:
    """A hint for every item that names a house which another item names too."""
    named: dict[str, dict[str, Hint]] = defaultdict(dict)
    for one, label in zip(page.seen, page.labels, strict=True):
        item = label.kind == "furniture" and label.rule not in OF_OTHERS and not one.far and not one.line.prose
        for hint in _named(one.line) if item and 1 < one.line.count <= WORDS else ():
            named[hint.house.name if hint.house else hint.name].setdefault(one.line.folded, hint)
    for items in named.values():
        if len(items) >= FEW:
            yield from items.values()


def _named(line: Line) -> Iterator[Hint]:
    """The house that an item names, which is more than its name."""
    for start, end, house in masthead.mentions(line.text, words=True):
        if house.kind == "outlet" and len(line.text[:start].split()) + len(line.text[end:].split()):
            yield Hint(house.shown(line.text[start:end]), house, "menu", line.at(start, end))
            return
    for sign in () if line.capitals else CALL_SIGN.finditer(line.text):
        if not cues.is_common(sign[0].lower()):
            yield hints.at(sign[0], "menu", line, sign.start())
            return
