"""The day of what an article tells, from its own words of time and the day it came out."""

from collections.abc import Sequence
from datetime import date, timedelta

from builder import edtf
from builder.dating.facts import Case, Dates
from builder.model import DayWord, Evidence, Fact

FRESH = 14  # days: what a report opens with happened no longer ago


def happened(case: Case, _: Sequence[Case]) -> Dates:
    """ "on Sunday" in the opening of an article that came out on Monday 24 July 2017 is 23 July 2017."""
    published = case.published
    if case.dates.happened or published is None:
        return case.dates
    for word in case.lead_days():
        day = resolve(word, published)
        if day and timedelta() <= published - day <= timedelta(days=FRESH):
            return case.happened_as(_fact(case, word, day, published))
    return case.dates


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


def _fact(case: Case, word: DayWord, day: date, published: date) -> Fact:
    doubt = "?" if (case.dates.published.value or "").endswith("?") else ""
    weekday = edtf.WEEKDAYS[published.isoweekday() - 1]
    words = f"“{word.words}” in the text, published on {weekday} {edtf.show(published.isoformat())}"
    borrowed = (proof for proof in case.dates.published.evidence if proof.witness)
    return Fact(f"{day.isoformat()}{doubt}", "inferred", (Evidence(words), *borrowed), "word of time")
