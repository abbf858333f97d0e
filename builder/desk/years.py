"""The year of a day that is printed without one, from the plainest of what the page shows."""

import re
from collections.abc import Iterator
from datetime import date

from builder import edtf
from builder.desk import days, present
from builder.desk.lines import Line
from builder.desk.stamps import Candidate
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.model import Evidence, Span
from builder.text import fold

OPENING, LENGTH = 600, 5000  # characters looked at for a weekday in the opening, and in each paragraph
FEW = 4  # paragraphs
NEAR = 10  # days that a page's full date may be later than the dateline's day
YEAR = r"(?:19|20)\d\d"
ADDRESS = re.compile(rf"/(?P<year>{YEAR})[-/]?(?P<month>[01]\d)[-/]?(?P<day>[0-3]\d)(?!\d)")
MONTH_SAVED = re.compile(rf"date (?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2])")
JUCHE = re.compile(rf"Juche ?(?P<era>\d{{2,3}}) ?\((?P<year>{YEAR})\)")
BEFORE_JUCHE, FEW_WORDS = 1911, 8  # years before the era; words of a line that has hardly more than it
COPYRIGHT = re.compile(rf"(?i)(?:©|\(c\)|copyright\b)\D{{0,40}}?(?P<year>{YEAR})\b(?!\s?[-–])")
SPLIT_YEAR = re.compile(rf"\b({YEAR})[/-](\d\d)\b")
ANY_YEAR = re.compile(rf"(?<![\d.,]){YEAR}(?![\d]|[.,]\d)")
# What comes round each year, and a month: where no later year is named, news mostly speaks of those of its own.
YEARLY = re.compile(
    rf"\b(?P<year>{YEAR}) (?:[a-z]+ )?(?:audit|session|election|campaign|census|edition|championship|tournament"
    rf"|festival|harvest|crop|plan|conference|summit|World Cup|league|legislature|academic year|school year)"
)
NAMED_DAY = re.compile(
    r"\b(?P<weekday>[A-Z][a-z]{2,8}day),? (?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d\d?)\b(?!,? ?\d{4})"
)
MONTH_OF = re.compile(rf"\b(?P<month>[A-Z][a-z]{{2,8}})\.? (?P<year>{YEAR})\b")


def year(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """The year of a day printed without one, from the plainest of what the page shows."""
    dated = _of_date(best, found) or _of_post(best) or _of_address(best) or _of_month(best) or _of_juche(best)
    return dated or _told(best) or _of_copyright(best) or _of_named_day(best) or _of_weekday(best)


def _of_date(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """From a full date on the page at most ten days later."""
    for other in found:
        for value in other.day.readings or (other.day.value,) * other.day.full:
            if own := _dated(best, value):
                return own, Evidence("Year from the date the page prints", other.span)
    return None


def _of_post(best: Candidate) -> tuple[str, Evidence] | None:
    """From the same day with its year, of a post that is shown in the text: "(@harbour) May 9, 2018"."""
    for day, span in best.posted():
        if day.full and day.value[4:] == best.day.value[4:]:
            return day.value, Evidence("Year from a post shown in the text", span)
    return None


def _of_address(best: Candidate) -> tuple[str, Evidence] | None:
    """From an address that holds a day at most ten days later: "/2020-08/04/"."""
    for one in best.layout.seen:
        match = ADDRESS.search(one.line.text) if "/" in one.line.text else None
        if match and (own := _dated(best, "-".join(match.groups()))):
            return own, Evidence("Year from an address on the page", one.line.at(*match.span()))
    return None


def _of_juche(best: Candidate) -> tuple[str, Evidence] | None:
    """From the year of the North Korean era, with the other behind it: "Juche 97(2008)"."""
    for one in best.layout.seen:
        match = JUCHE.search(one.line.text) if one.line.count < FEW_WORDS else None
        if match and int(match["year"]) == int(match["era"]) + BEFORE_JUCHE:
            own = best.day.value.replace("XXXX", match["year"])
            return own, Evidence("Year of the era, and of ours, on the page", one.line.at(*match.span()))
    return None


def _of_month(best: Candidate) -> tuple[str, Evidence] | None:
    """From the month of which the capture says that it is the page's, if the day lies in it or in the one before."""
    for one in best.layout.seen[: best.layout.first]:
        match = MONTH_SAVED.fullmatch(one.line.text)
        if match and (int(match["month"]) - int(best.day.value[5:7])) % 12 < 2:
            early = int(match["month"]) < int(best.day.value[5:7])
            own = best.day.value.replace("XXXX", str(int(match["year"]) - early))
            if edtf.day(own):
                return own, Evidence("Year from the month in which the page was saved", one.line.span)
    return None


def _of_copyright(best: Candidate) -> tuple[str, Evidence] | None:
    """From the copyright line, if the text names the weekday that the day was in that year.

    Alone it proves nothing: many a page prints the year in which it was saved.
    """
    story = best.layout.seen[best.layout.first :]  # empty where the page holds nothing but dates
    named = set(days.weekdays(story[0].line.text[:OPENING])) if story else set()
    if not named:  # the one weekday that the next paragraphs name
        after = {number for line in _paragraphs(best)[:FEW] for number in days.weekdays(line.text[:OPENING])}
        named = after if len(after) == 1 else named
    for one in story:
        match = COPYRIGHT.search(one.line.text) if len(one.line.text) < 400 else None
        own = edtf.day(best.day.value.replace("XXXX", match["year"])) if match else None
        if match and own and own.isoweekday() in named:
            words = "Year from the copyright line; the weekday in the text agrees"
            return own.isoformat(), Evidence(words, one.line.at(*match.span()))
    return None


def _of_weekday(best: Candidate) -> tuple[str, Evidence] | None:
    """From the latest year of the text, where it belongs to a month or to what is yearly, and the weekday agrees."""
    story = _paragraphs(best)
    named = set(days.weekdays(story[0].text[:OPENING])) if story else set()
    if len(named) != 1:
        return None
    latest = max((match[0] for line in story for match in ANY_YEAR.finditer(line.text[:LENGTH])), default=None)
    for line in story:
        for match in (*YEARLY.finditer(line.text[:LENGTH]), *MONTH_OF.finditer(line.text[:LENGTH])):
            own = edtf.day(best.day.value.replace("XXXX", match["year"]))
            if match["year"] == latest and own and own.isoweekday() in named and _over(match, own):
                words = "Year from what the text speaks of; the weekday in the text agrees"
                return f"{own.isoformat()}?", Evidence(words, line.at(*match.span()))
    return None


def _over(match: re.Match[str], day: date) -> bool:
    """Whether it is no month, or a month that has begun by that day."""
    month = match.groupdict().get("month")
    return month is None or MONTHS.get(fold(month), 13) <= day.month


def _dated(best: Candidate, value: str) -> str | None:
    """The day with the year that puts it at most ten days before the full date `value`."""
    later = edtf.day(value)
    for number in (later.year, later.year - 1) if later else ():
        own = edtf.day(best.day.value.replace("XXXX", str(number)))
        if own and later and 0 <= (later - own).days <= NEAR:
            return own.isoformat()
    return None


def _paragraphs(best: Candidate) -> list[Line]:
    """The lines of the text, from that of the day on."""
    below = zip(best.layout.seen[best.number :], best.layout.labels[best.number :], strict=True)
    return [one.line for one, label in below if label.kind == "paragraph"]


def _told(best: Candidate) -> tuple[str, Evidence] | None:
    """The year of a wire's day from what its text calls the present: "the fiscal 1987 budget"."""
    lines = _paragraphs(best)
    latest = max((int(year) for line in lines for year in ANY_YEAR.findall(line.text[:LENGTH])), default=0)
    for told in present.TOLD:
        for line in lines:
            match = told.pattern.search(line.text[:LENGTH])
            year = told.year_of(match, best.day.value[5:7]) if match else 0
            if not match or not year or (told.latest and year < latest):
                continue
            value = best.day.value.replace("XXXX", str(year))
            if edtf.day(value) and _falls_right(best, year):
                return value + "?", Evidence("Year from what the text speaks of as present", line.at(*match.span()))
    return None


def _falls_right(best: Candidate, year: int) -> bool:
    """Whether days that the text gives with their weekday ("Friday, June 12") fall on them in that year."""
    return all(_is_day(match, year) for match, _ in _named_days(best))


def _of_named_day(best: Candidate) -> tuple[str, Evidence] | None:
    """The latest year that the text names, or the one before, if only in one the days it gives are their weekdays."""
    named = list(_named_days(best))
    texts = [one.line.text[:LENGTH] for one in best.layout.seen[best.number :]]
    years = {int(year) for text in texts for year in ANY_YEAR.findall(text)}
    years |= {int(f"{first[:2]}{last}") for text in texts for first, last in SPLIT_YEAR.findall(text)}
    late = [year for year in sorted(years) if year >= max(years) - 1]
    fitting = [year for year in late if all(_is_day(match, year) for match, _ in named)]
    if not named or len(fitting) != 1:
        return None
    value = best.day.value.replace("XXXX", str(fitting[0]))
    return f"{value}?", Evidence("Of the years that the text names, that in which this day is one", named[0][1])


def _named_days(best: Candidate) -> Iterator[tuple[re.Match[str], Span]]:
    for one in best.layout.seen[best.number :]:
        for match in NAMED_DAY.finditer(one.line.text[:LENGTH]):
            if fold(match["month"]) in MONTHS and fold(match["weekday"]) in WEEKDAYS:
                yield match, one.line.at(*match.span())


def _is_day(match: re.Match[str], year: int) -> bool:
    day = edtf.day(f"{year}-{MONTHS[fold(match['month'])]:02}-{int(match['day']):02}")
    return day is not None and day.isoweekday() == WEEKDAYS[fold(match["weekday"])]

