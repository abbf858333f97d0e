"""A hint: a place where a page names a house, with its weight, and the same in words for readers."""

from msgspec import Struct

from builder.desk import masthead
from builder.desk.houses import House
from builder.desk.lines import Line
from builder.model import Span

LONGEST = 400  # characters of a line of page clutter that is looked at
# Where a page names who publishes or whose copy it is: the weight, and the same in words for readers.
PLACES = {
    "signed": (4.0, "Signed on a line of its own"),
    "dateline": (3.0, "Named in the dateline"),
    "cited": (2.8, "Stands behind the headline"),
    "prefix": (2.5, "Stands before the place of the dateline"),
    "date": (2.5, "Named beside the date"),
    "self": (2.5, "The page describes itself"),
    "masthead": (2.0, "Stands on a line of its own"),
    "masthead unknown": (1.2, "Stands on a line of its own"),
    "nameplate": (1.3, "Stands at the head of the page, as its name"),
    "byline": (2.0, "Named in the byline"),
    "copyright": (1.5, "Named in the copyright line"),
    "address": (1.5, "The address of its site is on the page"),
    "spelled": (1.5, "The address of the site spells the name"),
    "above the menu": (1.0, "Stands at the top of the page, above its menu"),
    "printed again": (1.0, "Stands at the top of the page and again as a source"),
    "behind the bar": (1.0, "Stands behind the headline, after a bar"),
    "desk": (2.0, "Its own desk signs"),
    "with": (1.0, "Named as a source of its material"),
    "credit": (1.0, "Named in the credit of a picture"),
    "company": (0.6, "Named in the copyright line, as a company"),
    "print note": (1.5, "A note says that it was printed there"),
    "page": (0.6, "Named in the text around the article"),
    "page first": (1.0, "Named in the text around the article"),
    "menu": (0.6, "Named in several items of the page's menus"),
    "formula": (1.0, "The text says that people spoke to it"),
    "reports": (1.0, "The text says that it reports this"),
    "told": (0.6, "The text says that people told it something"),
}


class Hint(Struct, frozen=True):
    """One place where the page names a house: the name as shown, which of `PLACES`, and where."""

    name: str
    house: House | None
    place: str
    span: Span

    @property
    def weight(self) -> float:
        """What it adds to the house's sum."""
        return PLACES[self.place][0]


def at(name: str, place: str, line: Line, start: int) -> Hint:
    """The hint of a name that begins there on the line, be it a host, shown as a table has it if one does."""
    house = masthead.known(name)
    called = masthead.called(name, house)
    return Hint(house.shown(called) if house else called, house, place, line.at(start, start + len(name)))
