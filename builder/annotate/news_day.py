"""The day of what an article tells, from its own words of time and the day it came out."""

from collections.abc import Iterable
from datetime import date, timedelta

from builder import edtf
from builder.desk.days_of_year import TOLD_DAY
from builder.model import UNKNOWN, DayWord, Evidence, Fact

PRINTED = 2  # days after its dateline that a paper prints a text
FRESH = 14  # days: what a report opens with happened no longer ago


def news_day(published: Fact, words: Iterable[DayWord], written: str = "") -> Fact:
    """ "on Sunday" in the opening of an article that came out on Monday 24 July 2017 is 23 July 2017.

    Counted from the day on which it was `written`, as its dateline says, "XXXX-07-23", if that was just before.
    """
    if published.rule == TOLD_DAY and (told := edtf.day(published.value)):
        return Fact(told.isoformat(), "inferred", published.evidence, "word of time")
    day = to_the_day(published)
    if day:
        dateline = edtf.day(nearest_year(written, day)) if written else None
        told = dateline if dateline and 0 < (day - dateline).days <= PRINTED else day
        for word in words:
            there = resolve(word, told)
            if there and timedelta() <= day - there <= timedelta(days=FRESH):
                return _fact(published, word, there, day, told)
    return UNKNOWN


def to_the_day(published: Fact) -> date | None:
    """The one day on which an article came out, if that is known to the day and not merely about."""
    value = published.value
    return None if value is None or value.endswith(("~", "%")) else edtf.day(value)


def resolve(word: DayWord, published: date) -> date | None:
    """The day a word of time means in a text of this day: a weekday is the last one, that day included."""
    if word.kind == "weekday":
        return published - timedelta(days=(published.isoweekday() - int(word.value)) % 7)
    if word.kind == "relative":
        return published + timedelta(days=int(word.value))
    return edtf.day(nearest_year(word.value, published))


def nearest_year(value: str, day: date) -> str:
    """The value with its unknown year set so that it comes nearest to the day; a value with a year stays as it is."""
    if not value.startswith("XXXX"):
        return value
    years = (f"{year}{value[4:]}" for year in (day.year - 1, day.year, day.year + 1))
    found = [(abs(there - day), year) for year in years if (there := edtf.day(year))]
    return min(found)[1] if found else value


def _fact(published: Fact, word: DayWord, there: date, day: date, told: date) -> Fact:
    doubt = "?" if (published.value or "").endswith("?") else ""
    weekday = edtf.WEEKDAYS[day.isoweekday() - 1]
    words = f"“{word.words}” in the text, published on {weekday} {edtf.show(day.isoformat())}"
    if told != day:
        words = f"“{word.words}” in the text, which its dateline dates {edtf.show(told.isoformat())}"
    borrowed = (proof for proof in published.evidence if proof.witness)
    return Fact(f"{there.isoformat()}{doubt}", "inferred", (Evidence(words), *borrowed), "word of time")
