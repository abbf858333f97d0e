"""The date at the top of a page, where no other is printed: that of the edition, or merely the day it was saved.

Friday, Nov 13, 2009 / … on Thursday night …          ->  that Friday: the text tells of that day or the one before
The Echo / Friday, 13 November 2009 / Home | Sports   ->  that Friday, if nothing on the page speaks against it
"""

import re
from datetime import date

from builder import edtf
from builder.desk import anniversaries, days, nameplate
from builder.desk.layout import Layout
from builder.model import Fact, Span

FEW = 3  # paragraphs that tell when it was
SHORTLY = 3  # days
HEAD = 5  # lines at the top of a page with the name of the paper, what it says of itself, and the day
COPYRIGHT = re.compile(r"(?:©|\([cC]\)|[Cc]opyright)\D{0,40}(?:\d{4}\s?[-–—]\s?)?(\d{4})|©.{0,60}?[-–—, ](\d{4})\b")
Found = tuple[date, str, Span]  # the day, in words how it is known, and where


def find(page: Layout, clock: Fact) -> Found | None:
    """The day. `clock`: the date that tops the page."""
    day = edtf.day(clock.value)
    at = clock.evidence[0].span if clock.evidence else None
    if not day or not at:
        return None
    told = page.paragraphs
    stands = _printed(page, clock.value, at)
    before = [(day.isoweekday() - weekday) % 7 for weekday in anniversaries.weekdays(told[:FEW])]
    if before and min(before) <= 1 and max(before) <= SHORTLY and not (stands and stands[1].clock):
        return day, "The page shows this date at its top, and the text tells of that day or the day before", at
    if max(before, default=0) <= SHORTLY and _with_the_name(page, day, stands) and not _speaks_against(page, day):
        return day, "The only date of the page, with its weekday, beside the name of the paper", at
    return None


def _printed(page: Layout, value: str | None, at: Span) -> tuple[int, days.Day] | None:
    """The line at the head of the page on which it is printed, and how."""
    spans = enumerate(one.line.span for one in page.seen[:HEAD])
    number = next((n for n, span in spans if span.start <= at.start < span.end), None)
    printed = page.seen[number].days if number is not None else ()
    own = next((one for one in printed if one.value == value), None)
    return (number, own) if number is not None and own else None


def _with_the_name(page: Layout, day: date, stands: tuple[int, days.Day] | None) -> bool:
    """Whether it stands with its weekday, and without the time of day, in the head of the page."""
    if stands is None or stands[1].clock or stands[1].readings:
        return False
    number, own = stands
    near = (one.line.text for one in (*page.seen[number - 1 : number], *page.seen[number + 1 : number + 2]))
    weekday = own.weekday or any(list(days.weekdays(text)) == [day.isoweekday()] for text in near)
    named = any(label.kind == "masthead" for label in page.labels[:HEAD]) or nameplate.find(page) is not None
    return weekday and named


def _speaks_against(page: Layout, day: date) -> bool:
    """Whether the page tells its age, prints another day outside the text, or a copyright of another year."""
    beside = [one for one, label in zip(page.seen, page.labels, strict=True) if label.kind != "paragraph"]
    others = (other for one in beside for other in one.days if other.full and other.value != day.isoformat())
    rights = filter(None, (COPYRIGHT.search(one.line.text) for one in beside))
    return (
        any(one.ago is not None for one in beside)
        or any(others)
        or any(int(found[1] or found[2]) != day.year for found in rights)
    )
