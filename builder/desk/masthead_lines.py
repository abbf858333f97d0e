"""What a line is that a page prints as a name at its head: a tagline, a section of the paper, half of a name."""

from builder.desk import masthead, papers, rules
from builder.desk.houses import House
from builder.desk.layout import Layout
from builder.desk.lines import Line

TOP = 3  # lines in which a page prints its name
MENU = 3  # items that a row of a menu has more than
LONGEST = 400  # characters of such a row


def is_tagline(page: Layout, number: int) -> bool:
    """Whether the line describes the house named on the line above: "TASS / Russian News Agency"."""
    if not number or masthead.known(page.seen[number].line.text):
        return False
    return bool(masthead.known(page.seen[number - 1].line.text))


def of_two(page: Layout, number: int) -> House | None:
    """The house whose name the line and the next print together at the top of the page: "Harbour / Daily News"."""
    if number >= TOP or number + 1 >= len(page.seen):
        return None
    both = f"{page.seen[number].line.text} {page.seen[number + 1].line.text}"
    return masthead.known(both) if len(both) < papers.LONGEST else None


def is_shelf(page: Layout, line: Line) -> bool:
    """Whether a row of the menu has it as one of its items."""
    rows = (one.line.text for one, label in zip(page.seen, page.labels, strict=True) if label.kind == "furniture")
    items = (list(map(rules.key, papers.SIGN.split(row))) for row in rows if len(row) < LONGEST)
    return any(len(item) > MENU and rules.key(line.text) in item for item in items)
