"""The day of publication where no stamp prints it: worked out from the days that the text and its pictures speak of.

"1 hr ago" … on Wednesday, Aug. 24, 2011 …         ->  that Wednesday, if the opening speaks of a Wednesday
… on Friday … Saturday is the 75th anniversary …   ->  the Friday before it, if the weekday proves the year
… tomorrow … the 113th anniversary … on Sunday     ->  the day before it, likewise
Friday, Nov 13, 2009 / … on Thursday night …       ->  that Friday, if the page prints no other day of publication
"""

import re
from datetime import date, timedelta

from builder import edtf
from builder.desk import days
from builder.desk.layout import Layout
from builder.lexicon.calendar import WEEKDAYS
from builder.model import UNKNOWN, Evidence, Fact, Span
from builder.text import fold

OPENING, LENGTH = 600, 1500  # characters looked at in the first paragraph, and in each line
BELOW = 8  # lines under the headline in which a page says how old the article is
LINES = 60  # of the article that are looked at
AGE = 150  # characters of such a line
NEAR = 3  # days between an anniversary and the article
ANNIVERSARY = re.compile(
    r"\b(?P<weekday>[A-Z][a-z]{2,5}day)(?: [a-z]+)? (?:is|was|marks|marked|will be|will mark) the"
    r" (?P<years>\d{1,3})(?:st|nd|rd|th) anniversary\b"
)

MARKED = re.compile(
    r"(?i)\b(?P<when>today|tomorrow)\b.{0,120}? (?P<years>\d{2,3})(?:st|nd|rd|th) anniversary\b"
)
FEW = 4  # paragraphs that tell when it is


def find(page: Layout, clock: Fact) -> Fact:
    """The day, with the line that tells it; unknown where nothing proves it. `clock`: the date that tops the page."""
    named = _named(page)
    found = _of_tomorrow(page)
    if len(named) == 1 and not found:
        found = _of_age(page, named[0]) or _of_anniversary(page, named[0]) or _of_edition(clock, named[0])
    if not found:
        return UNKNOWN
    day, words, span = found
    return Fact(f"{day.isoformat()}?", "inferred", (Evidence(words, span),), "day that the text tells")


def _named(page: Layout) -> list[int]:
    """The weekdays of which the first paragraph speaks."""
    told = (one.line.text for one, label in zip(page.seen, page.labels, strict=True) if label.kind == "paragraph")
    return sorted(set(days.weekdays(next(told, "")[:OPENING])))


def _of_age(page: Layout, weekday: int) -> tuple[date, str, Span] | None:
    """Of an article some hours old: the one full date of its text and pictures that falls on the weekday it tells."""
    start = page.headline or 0
    stamps = (one.line.text for one in page.seen[start : start + BELOW])
    if not any(days.ago(text) == 0 for text in stamps if len(text) < AGE):
        return None
    found = {
        day.value: one.line.at(day.start, day.end)
        for one in page.seen[start : start + LINES]
        for day in days.find(one.line.text[:LENGTH])
        if day.full and day.weekday and (own := edtf.day(day.value)) and own.isoweekday() == weekday
    }
    only = edtf.day(next(iter(found))) if len(found) == 1 else None
    words = "The page says that it is some hours old; this is the day of which it tells"
    return (only, words, next(iter(found.values()))) if only else None


def _of_edition(clock: Fact, weekday: int) -> tuple[date, str, Span] | None:
    """The date at the top of the page, if the text opens with what happened that day or the day before."""
    day = edtf.day(clock.value)
    at = clock.evidence[0].span if clock.evidence else None
    if not day or not at or (day.isoweekday() - weekday) % 7 > 1:
        return None
    return day, "The page shows this date at its top, and the text tells of that day or the day before", at


def _of_tomorrow(page: Layout) -> tuple[date, str, Span] | None:
    """The day before an anniversary that is "tomorrow", or its day, if it falls on a weekday that the text names."""
    lines = [one.line for one in page.seen[page.first : page.first + LINES]]
    told = next(((line, found) for line in lines[:FEW] if (found := MARKED.search(line.text[:OPENING]))), None)
    dates = (edtf.day(day.value) for line in lines for day in days.find(line.text[:LENGTH]))
    first = next(filter(None, dates), None)
    if not told or not first or (first.month, first.day) == (2, 29):
        return None
    line, found = told
    day = first.replace(year=first.year + int(found["years"]))
    if day.isoweekday() not in {number for line in lines[:FEW] for number in days.weekdays(line.text[:OPENING])}:
        return None
    words = "Worked out from the anniversary, which falls on this weekday in that year alone"
    return day - timedelta(found["when"].lower().startswith("tomorrow")), words, line.at(*found.span())


def _of_anniversary(page: Layout, weekday: int) -> tuple[date, str, Span] | None:
    """The day of that weekday before an anniversary of a full date, if the anniversary falls on its own weekday."""
    for one in page.seen[page.first : page.first + LINES]:
        text = one.line.text[:LENGTH]
        told = ANNIVERSARY.search(text)
        first = next((edtf.day(day.value) for day in days.find(text) if day.full), None) if told else None
        if not told or not first or (first.month, first.day) == (2, 29):
            continue
        day = first.replace(year=first.year + int(told["years"]))
        if day.isoweekday() == WEEKDAYS.get(fold(told["weekday"])):
            for back in (0, *range(1, NEAR + 1), *range(-1, -NEAR - 1, -1)):
                if (own := day - timedelta(back)).isoweekday() == weekday:
                    words = "Worked out from the anniversary, which falls on this weekday in that year alone"
                    return own, words, one.line.at(*told.span())
    return None
