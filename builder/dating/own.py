"""The day of what an article tells, from its own words of time and the day it came out."""

from collections.abc import Iterable

from builder.annotate.news_day import news_day
from builder.dating.facts import Case, Dates


def happened(case: Case, _: Iterable[Case]) -> Dates:
    """ "on Sunday" in an article of which the date is known by now. Most entries hold the day from the first."""
    if case.dates.happened:
        return case.dates
    found = news_day(case.dates.published, case.lead_days())
    return case.happened_as(found) if found else case.dates
