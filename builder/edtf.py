"""Dates as we write, compare and show them: the part of EDTF (ISO 8601-2:2019, levels 0 to 2) that news needs.

2017-07-24   2017-07   2017        a day, a month, a year
2017-07-23?  2015-05-20~  2015%    uncertain, approximate, both
XXXX-07-23                         a day of an unknown year
2017-07-22/2017-07-23              from one day to another
"""

import re
from datetime import date, timedelta
from functools import cache

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EDTF = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?(?P<doubt>[?~%]?)")
DOUBTS = {"": "", "?": " (year worked out)", "~": "", "%": " (not certain)"}


@cache
def bounds(value: str) -> tuple[date, date] | None:
    """First and last day that the value can mean; None where the year is unknown or the value is no date."""
    first, _, last = value.partition("/")
    if last:
        left, right = bounds(first), bounds(last)
        return (left[0], right[1]) if left and right else None
    match = EDTF.fullmatch(value)
    if not match or match["year"] == "XXXX":
        return None
    year, month, day = int(match["year"]), match["month"], match["day"]
    try:
        if month in (None, "XX"):
            return date(year, 1, 1), date(year, 12, 31)
        if day in (None, "XX"):
            start = date(year, int(month), 1)
            return start, (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return (exact := date(year, int(month), int(day))), exact
    except ValueError:
        return None


@cache
def days(value: str | None) -> tuple[date, ...]:
    """Every day the value names, of an interval all of them; () unless it is precise to the day."""
    limits = bounds(value) if value else None
    if not limits or (limits[0] != limits[1] and "/" not in value):  # type: ignore[operator]
        return ()
    first, last = limits
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def day(value: str | None) -> date | None:
    """The one day that the value names, certain or not; None for anything wider."""
    found = days(value)
    return found[0] if len(found) == 1 else None


@cache
def year(value: str | None) -> str:
    """The one year that the value lies in, "2017"; "" where it is not known."""
    limits = bounds(value) if value else None
    return str(limits[0].year) if limits and limits[0].year == limits[1].year else ""


@cache
def month(value: str | None) -> str:
    """The one month that the value lies in, "2017-07"; "" where it is not known."""
    first, last = (limit.isoformat()[:7] for limit in (bounds(value) if value else None) or (date.min, date.max))
    return first if first == last else ""


def span(found: list[date]) -> str | None:
    """EDTF for the days from the first to the last of those given."""
    if not found:
        return None
    first, last = min(found), max(found)
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


@cache
def show(value: str) -> str:
    """The value in words for people: "23 July 2017 (year worked out)", "about 20 May 2015", "22–23 July 2017"."""
    first, _, last = value.partition("/")
    if last:
        return _show_interval(first, last)
    match = EDTF.fullmatch(value)
    if not match:
        return value
    year, month, day_of_month = match["year"], match["month"], match["day"]
    parts = [
        str(int(day_of_month)) if day_of_month and day_of_month != "XX" else "",
        MONTHS[int(month) - 1] if month and month != "XX" and 1 <= int(month) <= 12 else "",
        year if year != "XXXX" else "",
    ]
    words = " ".join(part for part in parts if part)
    if year == "XXXX":
        return f"{words} (year not known)"
    about = "about " if match["doubt"] in ("~", "%") else ""
    return f"{about}{words}{DOUBTS[match['doubt']]}"


def _show_interval(first: str, last: str) -> str:
    left, right = day(first), day(last)
    if left and right and (left.year, left.month) == (right.year, right.month):
        return f"{left.day}–{right.day} {MONTHS[left.month - 1]} {left.year}"
    if left and right and left.year == right.year:
        return f"{left.day} {MONTHS[left.month - 1]} – {right.day} {MONTHS[right.month - 1]} {left.year}"
    return f"{show(first)} – {show(last)}"
