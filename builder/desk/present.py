"""What a text speaks of as present or as just over, and the year of a text of some month that speaks so.

the fiscal 1987 budget · in the first five months of 1987 · the 1987/88 crop year which began on October 1
"""

import re
from collections.abc import Callable

from msgspec import Struct

from builder.lexicon.calendar import MONTHS
from builder.lexicon.numbers import WORDS
from builder.text import fold

LENGTH = 5000  # characters looked at in each paragraph
YEAR = r"(?:19|20)\d\d"
# What a text calls the present year; and a period that is over when its results are told.
PRESENT = re.compile(
    rf"(?i)\b(?:fiscal|budget(?: for)?|this year,?|current year,?|financial year|so far in) (?P<year>{YEAR})"
    r"\b(?![/-]\d|,? which ended)"
    rf"|\b(?P<year2>{YEAR}) (?:budget|fiscal year|season|period (?:would|will|is expected|should))\b"
    rf"|\bquarter of (?P<year3>{YEAR}) (?:later )?this (?:week|month)\b"
)
# One that begins in one year and ends in the next: "fiscal 2004-2005"; a season may as well be the next.
SPANNING = re.compile(
    rf"(?i)\b(?:fiscal |budget (?:for )?|financial year )(?P<year>{YEAR})[/-](?:\d\d)?\d\d\b"
    rf"|\b(?P<year2>{YEAR})[/-](?:\d\d)?\d\d (?:budget|fiscal year)\b"
)
# The part of a year that was over when this was written: "in the first five months of 1987", of a day in June.
MONTHS_OVER = WORDS[1:12]
FIRST_MONTHS = re.compile(rf"(?i)\bfirst (?P<count>{'|'.join(MONTHS_OVER)}) months of (?P<year>{YEAR})\b")
# "fiscal 1986, which ended on March 31", "the 1987/88 crop year which began on October 1"
CLOSED = re.compile(rf"(?i)\bfiscal (?P<year>{YEAR}),? which ended (?:on |in )?(?P<month>[a-z]{{3,9}})")
BEGUN = re.compile(
    rf"(?i)\b(?P<year>{YEAR})[/-](?:\d\d)?\d\d (?:[a-z]+ )?(?:year|season),? (?:which|that) (?:began|begins|started)"
    r" (?:on |in )?(?P<month>[a-z]{3,9})"
)
# A quarter or a half of a year that was over when this was written, within the three months after it.
QUARTERS = "first second third fourth".split()
QUARTER = re.compile(rf"(?i)\b(?P<count>{'|'.join(QUARTERS)}) (?P<part>quarter|half) of (?P<year>{YEAR})\b")
# One year that is no fiscal year: over in the first half of the next, or set in its own.
OVER = re.compile(rf"(?i)\b(?:in|for the whole of|in the whole of) calendar (?P<year>{YEAR})\b")
SET = re.compile(rf"(?i)\bfor calendar (?P<year>{YEAR})\b")
# What is still to come: "ahead of the Feb. 16, 2019 elections", "until the European elections of 25 May 2014".
MONTH = r"[A-Z][a-z]{2,8}"
TO_COME = re.compile(
    rf"\b(?:ahead of|in the run-up to|until|before) (?:the )?(?:[\w,'’-]+ ){{0,7}}?"
    rf"(?:(?P<month>{MONTH})\.? \d{{1,2}}, |\d{{1,2}} (?P<month2>{MONTH}) )(?P<year>{YEAR})\b"
)
# "since it was introduced in January 2017, exactly 14 months ago"
AGO = re.compile(rf"\b(?P<month>{MONTH}) (?P<year>{YEAR}), (?:exactly |just )?(?P<count>\d{{1,2}}) months ago\b")
JULY = "07"  # most of them begin in the second half of a year
ENDED = re.compile(
    r"(?i)\b(?:year|quarter|half|months|period|weeks) (?:ended|ending|to|end) (?:end-)?"
    rf"(?P<month>[a-z]{{3,9}})\.?(?: \d\d?,?)? (?P<year>{YEAR})\b"
)
AHEAD = re.compile(r"(?i)\b(?:estimat|forecast|expect|predict|project|target|outlook|will\b|would\b)")


class Told(Struct, frozen=True):
    """A way to speak of the present year: how, and the year of a text of that month, 0 for none.

    `latest`: not where the text names a later year, as "fiscal 1986/87" before "so far in 1987".
    """

    pattern: re.Pattern[str]
    year_of: Callable[[re.Match[str], str], int]
    latest: bool = False


def _named(match: re.Match[str], _: str) -> int:
    return int(match["year"] or match["year2"] or match["year3"])


def _after_end(match: re.Match[str], month: str) -> int:
    """The year of a month when a period is over: that in which it ended, or the next.

    0 where it is not over yet: "has cut its estimate of exports in the year to September 1987".
    """
    ended = f"{MONTHS[fold(match['month'])]:02}" if fold(match["month"]) in MONTHS else "12"
    if month <= ended and AHEAD.search(match.string[:LENGTH]):
        return 0
    return int(match["year"]) + (month <= ended)


def _after_fiscal(match: re.Match[str], month: str) -> int:
    """The year in which a fiscal year ended, its own or the next, if it ended a month or two before; 0 for none."""
    ended = MONTHS.get(fold(match["month"]), 0)
    year = int(match["year"]) + (0 < ended < int(JULY))
    return year if ended and 0 <= int(month) - ended < 3 else 0


def _of_begun(match: re.Match[str], month: str) -> int:
    """The year of a month of what began in a month of the first of two years; 0 where that is no month."""
    began = MONTHS.get(fold(match["month"]), 0)
    return int(match["year"]) + (int(month) < began) if began else 0


def _after_quarter(match: re.Match[str], month: str) -> int:
    """The year of the three months after a quarter or a half that is over; 0 for any other month."""
    number = QUARTERS.index(match["count"].lower()) + 1
    last = 3 * number if match["part"].lower() == "quarter" else 6 * number
    over = (int(month) - 1 - last) % 12 < 3 and not AHEAD.search(match.string[:LENGTH])
    return int(match["year"]) + (last == 12) if last <= 12 and over else 0


def _after_calendar(match: re.Match[str], month: str) -> int:
    """The year after a calendar year that is over; 0 late in a year, when it may be its own."""
    return int(match["year"]) + 1 if month < JULY and not AHEAD.search(match.string[:LENGTH]) else 0


def _early_in(match: re.Match[str], month: str) -> int:
    """The year for which something was set, early in it; 0 late in a year, when it may be that before."""
    return int(match["year"]) if month < JULY and not AHEAD.search(match.string[:LENGTH]) else 0


def _then(match: re.Match[str], month: str) -> int:
    """The year of so many months, if they were over a month or two before; 0 for none."""
    over = MONTHS_OVER.index(match["count"].lower()) + 1
    return int(match["year"]) if 0 < int(month) - over < 3 else 0


def _to_come(match: re.Match[str], month: str) -> int:
    """The year of the last such month before what is still to come; 0 where that is no month."""
    then = MONTHS.get(fold(match["month"] or match["month2"]), 0)
    return int(match["year"]) - (int(month) > then) if then and int(month) != then else 0


def _months_ago(match: re.Match[str], month: str) -> int:
    """The year of the month that comes so many after the one told; 0 where it is another month."""
    then = MONTHS.get(fold(match["month"]), 0)
    years, over = divmod(then - 1 + int(match["count"]), 12)
    return int(match["year"]) + years if then and over + 1 == int(month) else 0


def _of_half(match: re.Match[str], month: str) -> int:
    """The year of a month of what begins in one year and ends in the next."""
    return int(match["year"] or match["year2"]) + (month < JULY)


TOLD = (
    Told(PRESENT, _named),
    Told(ENDED, _after_end),
    Told(TO_COME, _to_come),
    Told(AGO, _months_ago),
    Told(CLOSED, _after_fiscal, latest=True),
    Told(BEGUN, _of_begun),
    Told(QUARTER, _after_quarter, latest=True),
    Told(FIRST_MONTHS, _then, latest=True),
    Told(OVER, _after_calendar, latest=True),
    Told(SET, _early_in, latest=True),
    Told(SPANNING, _of_half, latest=True),
)
