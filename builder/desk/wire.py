"""A report as a wire sent it: a headline in capitals, right below it town and date alone, and then nothing but text.

    CRICKET - SCORES OF THE LINDESUND CUP.
    LINDESUND, Norway 1996-08-30
    England first innings
    M. Marlow b Orsan 24

No line of a page stands there, so what is no sentence is a row of the report's tables.
"""

import re

from builder.desk.lines import Line
from builder.desk.seen import Seen

TOP = 4  # lines in which the headline stands
DATED = re.compile(
    r"[A-Z]{2}[\w ,.'’()/-]{1,60} (?:19|20)\d\d-\d\d-\d\d"  # LINDESUND, Norway 1996-08-30
)


def tables(lines: list[Line]) -> range:
    """The numbers of the lines of a wire report below its dateline; none on any other page."""
    for number, line in enumerate(lines[:TOP]):
        if line.text.upper() != line.text or line.count < 3:
            continue
        for end in (number + 2, number + 3):  # the date may stand on a line of its own
            if DATED.fullmatch(" ".join([below.text for below in lines[number + 1 : end]])):
                return range(end, len(lines))
    return range(0)


def as_row(one: Seen) -> Seen:
    """A line of a wire report: a row of a table unless it is a sentence, or something marks it as no text."""
    return one if one.line.prose or not one.plain else Seen(one.line, row=True)
