"""The day of publication where no stamp prints it: worked out from the days that the text and its pictures speak of.

"1 hr ago" … on Wednesday, Aug. 24, 2011 …         ->  that Wednesday, if the opening speaks of a Wednesday
Lind opens the mole, Dec. 9, 2013 / … on Monday …  ->  about that Monday, if the caption is of what is told
"""

from datetime import date

from builder import edtf
from builder.desk import address_days, anniversaries, days, days_of_year, edition, years
from builder.desk.layout import Layout
from builder.desk.vocabulary import content
from builder.model import UNKNOWN, Evidence, Fact, Span

OPENING, LENGTH = 600, 1500  # characters looked at in the first paragraph, and in each line
BELOW = 8  # lines under the headline in which a page says how old the article is
LINES = 60  # of the article that are looked at
ABOVE = 2  # paragraphs that may stand above such a line
SHARED = 3  # words that it has in common with the headline
AGE = 150  # characters of such a line


def find(page: Layout, clock: Fact) -> Fact:
    """The day, with the line that tells it; unknown where nothing proves it. `clock`: the date that tops the page."""
    if addressed := address_days.find(page):
        return addressed
    if told := days_of_year.signed(page) or days_of_year.with_weekday(page):
        return told
    named = _named(page)
    aged = _of_age(page, named[0]) if len(named) == 1 else None
    found = aged or anniversaries.find(page, named) or edition.find(page, clock)
    if not found:
        return (_about(page, named[0]) if len(named) == 1 else UNKNOWN) or _of_month(page)
    day, words, span = found
    return Fact(f"{day.isoformat()}?", "inferred", (Evidence(words, span),), "day that the text tells")


def _of_month(page: Layout) -> Fact:
    """The month alone with which a copy is stamped: a copy is made on a day, so the month is that of the article."""
    line = next((one.line for one in page.seen[: page.first] if years.MONTH_SAVED.fullmatch(one.line.text)), None)
    if line is None:
        return UNKNOWN
    words = "The page is stamped with this month"
    return Fact(f"{line.text[-7:]}~", "inferred", (Evidence(words, line.span),), "month of the page")


def _about(page: Layout, weekday: int) -> Fact:
    """About the one full date of the page, where a caption or deck tells with it what the headline tells.

    The text speaks of its weekday, as the day of what happened.
    """
    title = page.headline
    lines = [one.line for one in page.seen[: page.first + LINES]]
    found = [(line, day) for line in lines for day in days.find(line.text[:LENGTH]) if day.full]
    own = edtf.day(found[0][1].value) if len({day.value for _, day in found}) == 1 else None
    if title is None or not own or own.isoweekday() != weekday:
        return UNKNOWN
    line, day = found[0]
    above = any(one.line is line for one in page.seen[title + 1 : page.first + ABOVE])
    if not above or len(content(line.text) & content(page.seen[title].line.text)) < SHARED:
        return UNKNOWN
    words = "The line above the text gives the day of what happened, and the text tells of its weekday"
    return Fact(f"{day.value}~", "inferred", (Evidence(words, line.at(day.start, day.end)),), days_of_year.TOLD_DAY)


def _named(page: Layout) -> list[int]:
    """The weekdays of which the first paragraph speaks."""
    told = (line.text for line in page.paragraphs)
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
