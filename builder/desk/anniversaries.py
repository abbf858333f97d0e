"""The day on which a text was written, from an anniversary of a day that it gives in full.

… on Friday … Saturday is the 75th anniversary …   ->  the Friday before it, if the weekday proves the year
… tomorrow … the 113th anniversary … on Sunday     ->  the day before it, likewise
Thirty years ago yesterday, on September 12, 1988  ->  the day after it
Tomorrow it will be one year since … March 9, 2017   ->  the day before it, a year later
Un an après … le 11 février 2016 … Ce samedi, date anniversaire   ->  that Saturday, a year later
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from builder import edtf
from builder.desk import days
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.lexicon.calendar import WEEKDAYS
from builder.model import Span
from builder.text import fold

OPENING, LENGTH = 600, 1500  # characters looked at in each of the first paragraphs, and in each line
LINES, FEW = 60, 4  # of the article that are looked at, and those that tell when it is
CLOSE = 3  # characters between "ago yesterday" and the day
NEAR = 3  # days between an anniversary and the article
FALLS = re.compile(
    r"\b(?P<weekday>[A-Z][a-z]{2,5}day)(?: [a-z]+)? (?:is|was|marks|marked|will be|will mark) the"
    r" (?P<years>\d{1,3})(?:st|nd|rd|th) anniversary\b"
)
MARKED = re.compile(r"(?i)\b(?P<when>today|tomorrow)\b.{0,120}? (?P<years>\d{2,3})(?:st|nd|rd|th) anniversary\b")
TENS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
COUNTS = TENS | {"ninety": 90, "a hundred": 100, "one hundred": 100, "five": 5, "fifteen": 15, "twenty-five": 25}
AGO = re.compile(
    rf"(?i)\b(?P<years>\d{{1,3}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))}) years ago"
    r" (?P<when>today|yesterday|this (?:week|month)),? (?:on )?"
)
# "Un an après", "three years later", where a word says that the day itself is marked.
BY_COUNT = (
    "one a un une uno una um eine einem einen",
    "two deux dos due zwei dois",
    "three trois tres tre drei três",
    "four quatre cuatro quattro vier quatro",
    "five cinq cinco cinque fünf",
)
FEW_YEARS = {word: count for count, words in enumerate(BY_COUNT, start=1) for word in words.split()}
FEW_YEARS |= {"dix": 10, "diez": 10, "dieci": 10, "zehn": 10, "dez": 10} | COUNTS
SINCE = re.compile(
    rf"(?i)\b(?P<years>\d{{1,2}}|{'|'.join(FEW_YEARS)}) (?:years? (?:after|later|on|ago|to the day since)"
    r"|ans? (?:après|plus tard)"
    r"|an(?=, déjà)|años? (?:después|de)|ann[oi] (?:dopo|fa)|anos? (?:depois|após)|Jahre?n? (?:nach|danach|später))\b"
)
DAY_SINCE = re.compile(
    r"(?i)\b(?P<when>today|tomorrow|yesterday)\b[^.]{0,60}?"
    rf"\b(?P<years>\d{{1,2}}|{'|'.join(FEW_YEARS)}) years? (?:to the day )?(?:since|after)\b"
)
ON_THE_DAY = re.compile(
    r"(?i)\b(?:anniversa|anivers|jahrestag|hommage|homenaje|gedenk|commemor|commémor|remembr|memorial)"
)
TODAY = re.compile(r"(?i)\b(?:today|this morning|tonight)\b")
PROVED = "Worked out from the anniversary, which falls on this weekday in that year alone"
Found = tuple[date, str, Span]  # the day, in words how it is known, and where


def find(page: Layout, named: list[int]) -> Found | None:
    """The day; `named` are the weekdays of which the first paragraph speaks."""
    lines = [one.line for one in page.seen[page.first : page.first + LINES]]
    found = _of_years_ago(lines) or _of_tomorrow(lines) or _of_day_since(lines) or _since(page)
    return found or (_falling(lines, named[0]) if len(named) == 1 else None)


def _of_years_ago(lines: list[Line]) -> Found | None:
    """The day after what was so many years ago yesterday, or that very day."""
    for line in lines[:FEW]:
        text = line.text[:OPENING]
        told = AGO.search(text)
        printed = (day for day in days.find(text) if told and 0 <= day.start - told.end() < CLOSE)
        first = next((edtf.day(day.value) for day in printed), None)
        if told and first and (day := _after(first, _count(told["years"]))):
            later = told["when"].lower() == "yesterday"
            return day + timedelta(later), "Worked out from what was so many years ago", line.at(*told.span())
    return None


def _of_tomorrow(lines: list[Line]) -> Found | None:
    """The day before an anniversary that is "tomorrow", or its day, if it falls on a weekday that the text names."""
    told = next(((line, found) for line in lines[:FEW] if (found := MARKED.search(line.text[:OPENING]))), None)
    first = next(_full(lines), None)
    day = _after(first, int(told[1]["years"])) if told and first else None
    if not told or not day or day.isoweekday() not in weekdays(lines[:FEW]):
        return None
    line, found = told
    return day - timedelta(found["when"].lower() == "tomorrow"), PROVED, line.at(*found.span())


def _of_day_since(lines: list[Line]) -> Found | None:
    """ "Tomorrow it will be one year since … March 9, 2017": the day before the anniversary of the first full day."""
    for line in lines[:FEW]:
        told = DAY_SINCE.search(line.text[:OPENING])
        first = next(_full([line]), None) or next(_full(lines), None)
        if not told or not first:
            continue
        if day := _after(first, _count(told["years"])):
            later = {"today": 0, "tomorrow": -1, "yesterday": 1}[told["when"].lower()]
            return day + timedelta(later), "Worked out from what was so many years ago", line.at(*told.span())
    return None


def _since(page: Layout) -> Found | None:
    """The anniversary of the first day that is given in full, if it is marked on a weekday that the opening names."""
    told = page.paragraphs[:FEW]
    title = [page.seen[page.headline].line] if page.headline is not None else []
    counted = next((found for line in (*title, *told) if (found := SINCE.search(line.text[:OPENING]))), None)
    line, printed = next(_printed(told), (None, None))
    first = edtf.day(printed.value) if printed else None
    if not counted or not first or line is None or printed is None:
        return None
    day = _after(first, _count(counted["years"]))
    exactly = counted.string[: counted.start()].lower().endswith("exactly ")
    if day and exactly and any(TODAY.search(other.text[:OPENING]) for other in told):
        return day, "Worked out from what was exactly so many years ago today", line.at(printed.start, printed.end)
    marked = any(ON_THE_DAY.search(line.text[:OPENING]) for line in (*title, *told))
    if not day or not marked or day.isoweekday() not in weekdays(told):
        return None
    return day, PROVED, line.at(printed.start, printed.end)


def _falling(lines: list[Line], weekday: int) -> Found | None:
    """The day of that weekday before an anniversary of a full date, if the anniversary falls on its own weekday."""
    for line in lines:
        told = FALLS.search(line.text[:LENGTH])
        first = next(_full([line]), None) if told else None
        day = _after(first, int(told["years"])) if told and first else None
        if told and day and day.isoweekday() == WEEKDAYS.get(fold(told["weekday"])):
            near = (day - timedelta(back) for back in (0, *range(1, NEAR + 1), *range(-1, -NEAR - 1, -1)))
            own = next((own for own in near if own.isoweekday() == weekday), None)
            if own:
                return own, PROVED, line.at(*told.span())
    return None


def weekdays(lines: list[Line]) -> set[int]:
    """The weekdays that these lines name, 1 for Monday."""
    return {number for line in lines for number in days.weekdays(line.text[:OPENING])}


def _full(lines: list[Line]) -> Iterator[date]:
    """The full dates of these lines, in order."""
    return filter(None, (edtf.day(day.value) for _, day in islice(_printed(lines), LINES)))


def _printed(lines: list[Line]) -> Iterator[tuple[Line, days.Day]]:
    """The full dates of these lines as printed, each with its line."""
    return ((line, day) for line in lines for day in days.find(line.text[:LENGTH]) if day.full)


def _count(printed: str) -> int:
    """How many years a figure or a word says."""
    return int(printed) if printed.isdigit() else FEW_YEARS[printed.lower()]


def _after(first: date, years: int) -> date | None:
    """The same day so many years later; none of 29 February."""
    return None if (first.month, first.day) == (2, 29) else first.replace(year=first.year + years)
