"""A date that is printed without its year, or whose day and month could change places: what settles it."""

import re

from builder import edtf
from builder.desk import days, language
from builder.desk.stamps import Candidate
from builder.desk.story import PARAGRAPH
from builder.lexicon.calendar import MONTHS
from builder.model import Evidence
from builder.text import fold

CLOSE = 31  # days between the dates that one page prints
LEAD = 2  # paragraphs in which a weekday tells when the news happened
NEAR = 10  # days that a page's full date may be later than the dateline's day
YEAR = r"(?:19|20)\d\d"
# What a text calls the present year; and a period that is over when its results are told.
PRESENT = re.compile(
    rf"(?i)\b(?:fiscal|budget(?: for)?|this year,?|current year,?|financial year) (?P<year>{YEAR})\b"
    rf"|\b(?P<year2>{YEAR})(?:[/-]\d\d)? (?:budget|fiscal year|season)\b"
)
ENDED = re.compile(
    r"(?i)\b(?:year|quarter|half|months|period|weeks) (?:ended|ending|to|end) (?:end-)?"
    rf"(?P<month>[a-z]{{3,9}})\.?(?: \d\d?,?)? (?P<year>{YEAR})\b"
)
ADDRESS = re.compile(rf"/(?P<year>{YEAR})[-/]?(?P<month>[01]\d)[-/]?(?P<day>[0-3]\d)(?!\d)")
MONTH_SAVED = re.compile(rf"date (?P<year>{YEAR})-(?P<month>[01]\d)")
COPYRIGHT = re.compile(rf"(?i)(?:©|\(c\)|copyright\b)\D{{0,40}}?(?P<year>{YEAR})\b(?!\s?[-–])")
STATES = re.compile(
    r"\b(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J"
    r"|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo)\."
    r"|, (?:Texas|Ohio|Iowa|Utah|Idaho|Maine|Alaska|Hawaii)\b"
)
DAY_FIRST = frozenset("fr es pt it de nl tr id pl cs ru uk bg el ar fa ur he da nb fi ro hr sr".split())
DAY, MONTH = r"(?:1[3-9]|2\d|3[01])", r"(?:0?[1-9]|1[0-2])"
# What tells the order of day and month elsewhere on the page: 1 where the month is written first, and in words.
ORDERS = tuple(
    (re.compile(pattern), month_first, words)
    for pattern, month_first, words in (
        (rf"(?<![\d/]){MONTH}/{DAY}/\d\d", 1, "Another date of the page has the month first"),
        (rf"(?<![\d/]){DAY}/{MONTH}/\d\d", 0, "Another date of the page has the day first"),
        (r"\b(?:E[SD]?T|C[SD]T|P[SD]?T|M[SD]T)\b", 1, "The time is American: month before day"),
        (
            r"\b(?:BST|GMT|IST|CES?T|WIB|WITA|SGT|HKT|WAT|EAT|SAST|PKT|MYT|AEST|NZST)\b",
            0,
            "The time zone is of a country that writes the day first",
        ),
        (
            r"\b(?:Associated Press|CNN|NBC|CBS|FOX|USA TODAY|UPI)(?: News)?, \d{1,2}/",
            1,
            "An American house dates it",
        ),
        (r"\(\d{3}\) \d{3}-\d{4}|, [A-Z]{2} \d{5}\b", 1, "An American address: month before day"),
        (
            r"\b[\w-]+\.(?:co\.uk|org\.uk|co\.in|in|ng|co\.za|com\.au|co\.nz|ie|pk|gh|ke|zm|fr|es|de|it|ru|ir|sa)\b",
            0,
            "The site is of a country that writes the day first",
        ),
    )
)


def year(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """The year of a day printed without one, from the plainest of what the page shows."""
    dated = _year_of_date(best, found) or _year_of_address(best) or _year_of_month(best)
    return dated or year_told(best) or _year_of_copyright(best)


def _year_of_date(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """From a full date on the page at most ten days later."""
    for other in found:
        for value in other.day.readings or (other.day.value,) * other.day.full:
            if own := _dated(best, value):
                return own, Evidence("Year from the date the page prints", other.span)
    return None


def _year_of_address(best: Candidate) -> tuple[str, Evidence] | None:
    """From an address that holds a day at most ten days later: "/2020-08/04/"."""
    for one in best.layout.seen:
        match = ADDRESS.search(one.line.text) if "/" in one.line.text else None
        if match and (own := _dated(best, "-".join(match.groups()))):
            return own, Evidence("Year from an address on the page", one.line.at(*match.span()))
    return None


def _year_of_month(best: Candidate) -> tuple[str, Evidence] | None:
    """From the month of which the capture says that it is the page's, if the day lies in it or in the one before."""
    for one in best.layout.seen[: best.layout.first]:
        match = MONTH_SAVED.fullmatch(one.line.text)
        if match and (int(match["month"]) - int(best.day.value[5:7])) % 12 < 2:
            early = int(match["month"]) < int(best.day.value[5:7])
            own = best.day.value.replace("XXXX", str(int(match["year"]) - early))
            if edtf.day(own):
                return own, Evidence("Year from the month in which the page was saved", one.line.span)
    return None


def _year_of_copyright(best: Candidate) -> tuple[str, Evidence] | None:
    """From the copyright line, if the text names the weekday that the day was in that year.

    Alone it proves nothing: many a page prints the year in which it was saved.
    """
    story = best.layout.seen[best.layout.first :]  # empty where the page holds nothing but dates
    named = set(days.weekdays(story[0].line.text[:600])) if story else ()
    for one in story:
        match = COPYRIGHT.search(one.line.text) if len(one.line.text) < 400 else None
        own = edtf.day(best.day.value.replace("XXXX", match["year"])) if match else None
        if match and own and own.isoweekday() in named:
            words = "Year from the copyright line; the weekday in the text agrees"
            return own.isoformat(), Evidence(words, one.line.at(*match.span()))
    return None


def _dated(best: Candidate, value: str) -> str | None:
    """The day with the year that puts it at most ten days before the full date `value`."""
    later = edtf.day(value)
    for number in (later.year, later.year - 1) if later else ():
        own = edtf.day(best.day.value.replace("XXXX", str(number)))
        if own and later and 0 <= (later - own).days <= NEAR:
            return own.isoformat()
    return None


def year_told(best: Candidate) -> tuple[str, Evidence] | None:
    """The year of a wire's day from what its text calls the present: "the fiscal 1987 budget"."""
    for number in range(best.number, len(best.layout.seen)):
        if best.layout.labels[number].kind != "paragraph":
            continue
        line = best.layout.seen[number].line
        if match := PRESENT.search(line.text[:5000]):
            number_of = match["year"] or match["year2"]
        elif match := ENDED.search(line.text[:5000]):
            over = f"{match['year']}-{MONTHS[fold(match['month'])]:02}"
            number_of = match["year"] if best.day.value[5:7] > over[5:] else str(int(match["year"]) + 1)
        else:
            continue
        value = best.day.value.replace("XXXX", number_of)
        if edtf.day(value):
            return value + "?", Evidence("Year from what the text speaks of as present", line.at(*match.span()))
    return None


def order(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """A date in figures that can be read in two ways, settled by what else the page shows."""
    for other in found:
        agreeing = [r for r in best.day.readings if other is not best and r[5:] == other.day.value[5:10]]
        if agreeing:
            return agreeing[0], Evidence("Day and month as in another date of the page", other.span)
    for other in found:
        close = [r for r in best.day.readings if other is not best and _soon_after(r, other)]
        if len(close) == 1:
            return close[0], Evidence("Read so, it is the day of another date of the page or soon after", other.span)
    for pattern, month_first, words in ORDERS:
        for one, label in zip(best.layout.seen, best.layout.labels, strict=True):
            at_head = label.kind in ("paragraph", "headline")
            if not at_head and len(one.line.text) < 400 and (match := pattern.search(one.line.text)):
                return best.day.readings[month_first], Evidence(words, one.line.at(*match.span()))
    if told := _order_of_others(best, found) or _order_of_weekday(best) or _order_of_language(best):
        return told
    number = best.layout.dateline
    if number and (match := STATES.search(number[1].place)):
        return best.day.readings[1], Evidence("The dateline is American: month before day", best.span)
    return None


def _order_of_others(best: Candidate, found: list[Candidate]) -> tuple[str, Evidence] | None:
    """The order in which the page's dates in figures lie within a month of each other, if only one does that."""
    others = [c for c in found if c.day.readings and c.day.readings != best.day.readings]
    if len(others) < 2:
        return None
    spans = []
    for month_first in (0, 1):
        days_read = [edtf.day(c.day.readings[month_first]) for c in (best, *others)]
        known = [day.toordinal() for day in days_read if day]
        spans.append(max(known) - min(known))
    month_first = spans.index(min(spans))
    if min(spans) > CLOSE or max(spans) < 2 * CLOSE:
        return None
    words = "Read so, the dates of the page lie close to each other"
    return best.day.readings[month_first], Evidence(words, others[0].span)


def _order_of_weekday(best: Candidate) -> tuple[str, Evidence] | None:
    """The reading that falls on a weekday which the first paragraphs name, if the other does not."""
    told = [one.line for one, label in zip(best.layout.seen, best.layout.labels, strict=True) if label == PARAGRAPH]
    for line in told[:LEAD]:
        named = set(days.weekdays(line.text[:600]))
        falls = [r for r in best.day.readings if (day := edtf.day(r)) and day.isoweekday() in named]
        if len(falls) == 1:
            words = "Read so, it falls on the weekday that the text names"
            return falls[0], Evidence(words, line.at(0, min(len(line.text), 600)))
    return None


def _order_of_language(best: Candidate) -> tuple[str, Evidence] | None:
    """Day before month, as nearly all who do not write English do."""
    told = [one.line for one, label in zip(best.layout.seen, best.layout.labels, strict=True) if label == PARAGRAPH]
    tongue = language.detect(" ".join(line.text[:1000] for line in told[:4]))
    if not told or tongue not in DAY_FIRST:
        return None
    return best.day.readings[0], Evidence("In the language of the text the day is written first", best.span)


def _soon_after(reading: str, other: Candidate) -> bool:
    """Whether it is the day of the dateline, or one of the three after it."""
    day, own = edtf.day(reading), edtf.day(other.day.value.replace("XXXX", reading[:4]))
    return other.inside and bool(day and own and 0 <= (day - own).days <= 3)
