"""A report as a wire sent it: a headline in capitals, right below it town and date alone, and then nothing but text.

    CRICKET - SCORES OF THE LINDESUND CUP.
    LINDESUND, Norway 1996-08-30
    England first innings
    M. Marlow b Orsan 24

No line of a page stands there, so what is no sentence is a row of the report's tables.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from builder.desk.dateline_forms import Dateline
from builder.desk.lines import Line
from builder.desk.seen import Seen

TOP = 4  # lines in which the headline stands
DATED = re.compile(r"(?P<place>[A-Z]{2}[\w ,.'’()/-]{1,60}?) (?:19|20)\d\d-\d\d-\d\d")


class Report(Struct, frozen=True):
    """The lines of a report: its headline, its dateline with what it says, the first of its text."""

    headline: int
    dateline: tuple[int, Dateline]
    first: int


def read(lines: Sequence[Line]) -> Report | None:
    """Where a report stands if the page is one."""
    for number, line in enumerate(lines[:TOP]):
        if line.text.upper() != line.text or line.count < 3:
            continue
        for end in (number + 2, number + 3):  # the date may stand on a line of its own
            found = DATED.fullmatch(" ".join([below.text for below in lines[number + 1 : end]]))
            if found:
                place = found["place"].split(" ,")[0].split(",")[0]
                reach = len(lines[number + 1].text)
                return Report(number, (number + 1, Dateline(reach, place, (0, len(place)))), end)
    return None


def as_row(one: Seen) -> Seen:
    """A line of a report: a row of a table unless it is a sentence, or something marks it as no text."""
    return one if one.line.prose or not one.plain else Seen(one.line, row=True)
