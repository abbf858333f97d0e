"""What an entry prints that tells occasions apart: when it came out, the days of its news, who is in office."""

import re
from datetime import date

from builder import edtf
from builder.model import Billing, Entry
from builder.text import folded

WEEK, SEASON = 7, 100  # days
LEAP = 2000  # a year with every day of any year
MONTH_AND_DAY = re.compile(r"(?:\d{4}|XXXX)-(\d\d-\d\d)\??")  # of a date in EDTF, its year known or not
# Offices of state, church and firms: whoever holds one says and does such things again and again.
OFFICES = frozenset(
    "president minister premier pm fm chancellor leader dictator king queen prince emir sultan pope ayatollah "
    "secretary chair chairman chairwoman commissioner speaker governor mayor senator ambassador diplomat spokesman "
    "spokeswoman ceo executive bishop archbishop cardinal "
    "prasident prasidentin minister ministerin kanzler kanzlerin ministre presidente presidenta ministro ministra "
    "premier prezydent prezident ministr prezes cumhurbaskani bakani президент министр".split()
)
NO_MORE = frozenset("former ex late".split())


def ordinal(value: str | None) -> int | None:
    """The number of a day, if it is known to the day. `value`: EDTF."""
    day = edtf.day(value)
    return day.toordinal() if day else None


def in_office(named: Billing) -> bool:
    """Whether the article tells of an office that this person holds: "Pope Francis", "the Iraqi Defence Minister"."""
    printed = (*named.roles, *(form.split()[0] for form in named.forms if " " in form))
    words = (set(folded(one.replace("-", " "))) for one in printed)
    return any(not OFFICES.isdisjoint(role) and NO_MORE.isdisjoint(role) for role in words)


def days(entry: Entry) -> tuple[int, ...]:
    """The days of the year that the opening prints, and that on which the entry came out; 1 for 1 January."""
    told = [word.value for word in entry.days if word.kind == "date" and word.block in entry.paragraphs]
    found = {_of_the_year(day) for day in (*told, entry.published.value or "")}
    return tuple(sorted(day for day in found if day))


def days_back(entry: Entry) -> tuple[int, ...]:
    """How many days before it came out the days lie that it names below its opening, where that has one of its own.

    Only those a week back and more: "signed in Georgetown on January 24", in a text of 21 February.
    """
    own = any(word.kind in ("weekday", "relative") and word.block in entry.paragraphs for word in entry.days)
    out = edtf.day(entry.published.value or "") if own else None
    told = (w.value for w in entry.days if w.kind == "date" and w.block not in entry.paragraphs) if out else ()
    named = (edtf.day(value.replace("XXXX", str(out.year))) for value in told if out)
    return tuple(sorted({(out - day).days for day in named if out and day and WEEK < (out - day).days < SEASON}))


def day_of_publication(entry: Entry) -> int | None:
    """The day of the year on which the entry came out, also where the year is not known; 1 for 1 January."""
    return _of_the_year(entry.published.value or "")


def weekdays(entry: Entry) -> tuple[int, ...]:
    """The days of the week that it names, 1 for Monday."""
    return tuple(sorted({int(word.value) for word in entry.days if word.kind == "weekday"}))


def _of_the_year(value: str) -> int | None:
    found = MONTH_AND_DAY.fullmatch(value)
    return date.fromisoformat(f"{LEAP}-{found[1]}").timetuple().tm_yday if found else None
