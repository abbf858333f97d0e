"""The day of publication from a day within the text: one that signs it off, or one whose year another day gives.

… was on its way to Kelm. harbournews.com mk Jan 14 03   ->  that day
"on Friday, May 8" … "since April 26, 2020" …            ->  about that Friday, if May 8 was one in that year
"""

import re

from builder import edtf
from builder.desk import days, end_marks
from builder.desk.layout import Layout
from builder.model import Evidence, Fact

OPENING, LENGTH = 600, 1500  # characters looked at in the first paragraphs, and in each
ABOVE = 2  # paragraphs that may tell of the day
TAIL = 60  # characters at the end of a paragraph in which it may be signed off
LAST = 3  # paragraphs of which one may end so
BEFORE = 14  # characters in which a weekday stands before its day
ANY_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/-]|[.,]\d)")
HALF_A_YEAR = 180  # days
TOLD_DAY = "day of what is told"  # the rule of a date that is only about the day that the text tells of


def signed(page: Layout) -> Fact | None:
    """The day with which the text is signed off, behind the site's address and initials."""
    for line in page.paragraphs[-LAST:]:
        if not (match := end_marks.SITE_AND_DAY.search(line.text[-TAIL:])):
            continue
        found = days.find(f"{match['day']}, 20{match['year']}")
        if found and found[0].full:
            start = max(0, len(line.text) - TAIL) + match.start("day")
            evidence = Evidence("The text is signed off with this day", line.at(start, start + len(match["day"])))
            return Fact(found[0].value, "printed", (evidence,), "signed off")
    return None


def with_weekday(page: Layout) -> Fact | None:
    """About a day that the opening tells with its weekday alone, in the latest year that the text gives a day of.

    In that year the weekday must agree, and the day come after all that the text gives in full.
    """
    told = page.paragraphs
    printed = (day for line in told for day in days.find(line.text[:LENGTH]) if day.full)
    full = [own for day in printed if (own := edtf.day(day.value))]
    years = [int(year) for line in told for year in ANY_YEAR.findall(line.text[:LENGTH])]
    for line in told[:ABOVE] if full or years else ():
        text = line.text[:OPENING]
        for day in days.find(text):
            weekdays = list(days.weekdays(text[max(0, day.start - BEFORE) : day.start]))
            year = max(full).year if full else max(years)
            own = edtf.day(f"{year}{day.value[4:]}") if day.value.startswith("XXXX-") else None
            near = not full or (own is not None and 0 <= (own - max(full)).days <= HALF_A_YEAR)
            if own and weekdays == [own.isoweekday()] and near:
                words = "The text tells of this day with its weekday, and of another day of the year"
                evidence = Evidence(words, line.at(day.start, day.end))
                return Fact(f"{own.isoformat()}~", "inferred", (evidence,), TOLD_DAY)
    return None
