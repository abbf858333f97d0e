"""A date that a capture broke over lines is one again: "September 9, / 2018"."""

import re
from collections.abc import Iterator

from builder.desk.lines import Line
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.text import fold

CLOCK = re.compile(r"(?i)(?<=\d{4}) ?[-–|] ?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?$")  # behind the year: "2003 - 12:00am"
DAY_FIRST = re.compile(r"\d{1,2}, (?:19|20)\d\d(?:$|\s)")  # "15, 1985   FIVE STAR EDITION", behind its month
DATE_WORDS = frozenset("published posted updated date on at last first issued de le publicado publié the of".split())


def joined(lines: list[Line]) -> Iterator[Line]:
    """Lines that together make a full date, none of which does alone, as one; so a stamp that breaks off."""
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if _breaks_off(line) and number < len(lines) and _opens_with_date(lines[number]):
            line, number = line.joined(lines[number]), number + 1
        elif _date_part(line):
            whole = line
            for reach, below in enumerate(lines[number : number + 2], 1):
                if not _date_part(below):
                    break
                whole = whole.joined(below)
                if _full(whole):
                    line, number = whole, number + reach
                    break
        yield line


def _breaks_off(line: Line) -> bool:
    """Whether it announces a date that is not on it: "Page last updated at 16:20 GMT, Tuesday,"."""
    if not 1 < line.count < 10 or _full(line):
        return False
    if line.text[-1:] not in ",:":  # "Tuesday, October"
        return _date_part(line) and fold(line.text.rsplit(None, 1)[-1].strip(".")) in MONTHS
    last = fold(line.text.rstrip(" ,:").rsplit(None, 1)[-1])
    return last in WEEKDAYS or (line.text[-1] == ":" and last in DATE_WORDS)


def _opens_with_date(line: Line) -> bool:
    opens = line.count < 9 and any(day.full and day.start < 14 for day in line.days)
    return opens or DAY_FIRST.match(line.text) is not None


def _full(line: Line) -> bool:
    return any(day.full for day in line.days)


def _date_part(line: Line) -> bool:
    """Whether the line is nothing but a part of a date: a day, a month, a year, or what announces them."""
    if line.count > 4 or len(line.text) > 40 or line.bullet:
        return False
    words = [fold(word.strip(".,:|")) for word in CLOCK.sub("", line.text).split()]
    return all(map(_of_date, filter(None, words))) and not _full(line)


def _of_date(word: str) -> bool:
    return word.isdigit() or word in MONTHS or word in WEEKDAYS or word in DATE_WORDS
