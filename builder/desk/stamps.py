"""Every printed date that may be the day of publication, and the table of what speaks for and against each."""

import re
from collections import Counter
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from builder import edtf
from builder.desk import days
from builder.desk.days import Day
from builder.desk.layout import Layout
from builder.desk.lines import once
from builder.desk.seen import COUNTED
from builder.desk.story import PARAGRAPH
from builder.lexicon import stamps
from builder.lexicon.calendar import WEEKDAYS
from builder.model import Span
from builder.text import fold


def _words(*words: str) -> re.Pattern[str]:
    """Any of the words or phrases, whole and in any case."""
    return re.compile(rf"(?i)\b(?:{'|'.join(words)})\b")


PUBLISHED = _words(*stamps.PUBLISHED)
UPDATED = _words(*stamps.UPDATED)
CRAWLED = re.compile(
    r"(?i)^(?:date|saved|captured) \d{4}-\d\d-\d\d|^today\b|\byour time is\b"
    r"|\b(?:retrieved|accessed|archived|cached|saved|printed|downloaded|crawl(?:ed)?|captured) ?(?:on|at|from)?\b"
)
# "Tuesday, March 11, 2014 | Updated 09:12 IST": the clock of the page, which says when it was last made.
PAGE_CLOCK = re.compile(r"(?i)^[\s|,(–—-]*(?:last )?updated?:?\s*(?:at\s)?\d{1,2}[:.]\d\d\b(?!.*\d{4})")
TODAY = re.compile(
    rf"(?i)(?<!\w)(?:{'|'.join(stamps.TODAY)}|ce|este|esta|cette|questo|questa)\W{{1,3}}"
    r"(?:(?:on|le|el|den|la|в|у|во|یوم|روز|يوم) )?"
    r"\(?(?P<day>[^\W\d_]{2,}(?:-[^\W\d_]+)?)"
)
CODED = re.compile(r"^AP-[A-Z]{2}-\d|\bdpa:\d{6}-|\b\d{6}(?:Z| GMT)? [A-Za-z]{3,9}\.? \d\d(?:NNNN)?$")
# What a page prints with the head of an article: it does not part a date from the headline.
WITH_HEAD = frozenset(
    "share buttons,story code,counter,tags,gallery,headline repeated,source line,byline,dateline".split(",")
)
CLOCK_ALONE = re.compile(r"(?i)(?:at )?[0-2]?\d[:.][0-5]\d(?: ?[ap]\.?m\.?)?")  # the hour of the date above it
TOP = 3  # lines of a page in which its own clock stands
PAGED = re.compile(r"\s?[-–|,]?\s?[Pp](?:age|\.) ?[A-Z]?\d{1,3}\s*$")
OPENING = 300  # characters of a paragraph in which it says what day it is
FIRST_PAGE = "1994"  # before this year there were no web pages of news, and nobody saved one
NO_STORY = re.compile(r"(?i)\b(?:copyright|rights reserved|expires?|events?(?!,)|deadline|born|due|next meeting)\b|©")


class Candidate(Struct, frozen=True, dict=True):
    """A printed date that may be the day of publication; `number` is its line, `inside` that it is the dateline's."""

    layout: Layout
    number: int
    day: Day
    span: Span
    inside: bool = False
    today: int | None = None  # the weekday that the text calls today
    said: bool = False  # the text says that it is the day it was written
    stamped: bool = False  # another line says that it was published that day

    @property
    def before(self) -> str:
        """What stands before it on its line, or alone on the line above."""
        text = self.layout.seen[self.number].line.text[: self.day.start]
        above = self.layout.seen[self.number - 1].line if self.number else None
        return text if text.strip() or not above or above.count > 3 else above.text

    @once
    def fit(self) -> float:
        """How well it fits as the day of publication: the sum of the weights of `FEATURES`."""
        return sum(weight * feature(self) for _, weight, feature in FEATURES)

    @property
    def where(self) -> str:
        """In words for readers, where it stands."""
        if self.inside:
            return "in the dateline"
        if self.said:
            return "in the first paragraph"
        title = self.layout.headline
        if self.number >= self.layout.first:
            return "below the text"
        if title is None:
            return "above the text"
        return "under the headline" if self.number > title else "above the headline"


def _full(c: Candidate) -> float:
    """Less for figures that can be read in two ways."""
    return 0.7 if c.day.readings else float(c.day.full)


def published(c: Candidate) -> float:
    """Whether the line says that it was published then."""
    return float(bool(PUBLISHED.search(c.before)) and not UPDATED.search(c.before) and not crawled(c))


def updated(c: Candidate) -> float:
    """Whether the line says that it was updated then."""
    if UPDATED.search(c.before):
        return 1.0
    return float(bool(PAGE_CLOCK.search(c.layout.seen[c.number].line.text[c.day.end :])) and not published(c))


def crawled(c: Candidate) -> float:
    """Whether the line says that the page was saved then."""
    return float(bool(CRAWLED.search(c.layout.seen[c.number].line.text)))


def _coded(c: Candidate) -> float:
    return float(bool(CODED.search(c.layout.seen[c.number].line.text)))


def _epoch(c: Candidate) -> float:
    return float(c.day.value in ("1969-12-31", "1970-01-01"))


def _clock_of_page(c: Candidate) -> float:
    """Whether an earlier date is under the headline, and it among the first lines, or that with the time of day."""
    title = c.layout.headline
    if title is None or c.number >= title or not c.day.full or published(c) or c.inside:
        return 0.0
    below = (day for one in c.layout.seen[title + 1 : title + 5] for day in one.days)
    earlier = [day for day in below if day.full and day.value < c.day.value]
    return float(bool(earlier) and (c.number < TOP or any(day.clock for day in earlier)))


def _head(c: Candidate) -> float:
    """1 on the line next to the headline, less with every line between; next to the story where none is printed."""
    title = c.layout.headline
    anchor = c.layout.first if title is None else title
    return max(0.0, 1 - (_apart(c, anchor) - 1) / 8)


def _apart(c: Candidate, anchor: int) -> int:
    """How many lines apart, but for those that belong to the head of the article: buttons, codes, counters, tags."""
    low, high = sorted((c.number, anchor))
    if high - low > 12:
        return high - low
    between = c.layout.labels[low + 1 : high]
    clocks = sum(bool(CLOCK_ALONE.fullmatch(c.layout.seen[n].line.text)) for n in range(low + 1, high))
    apart = high - low - sum(label.rule in WITH_HEAD for label in between) - clocks
    if apart != 2 or c.number > anchor:
        return apart
    shelves = [number for number in range(low + 1, high) if _is_shelf(c.layout, number)]
    alone = c.day.weekday is None and c.layout.seen[c.number].line.count < 4  # over a kicker
    kicked = alone and any(c.layout.seen[number].line.capitals and c.layout.seen[number].plain for number in shelves)
    return 1 if shelves and (c.day.clock or kicked) else apart


def _is_shelf(layout: Layout, number: int) -> bool:
    """Whether a line is the name of the section in which the article stands, alone: "Society"."""
    line, label = layout.seen[number].line, layout.labels[number]
    return line.count < 3 and not line.bullet and label.rule in ("navigation", "above the story")


def _over_text(c: Candidate) -> float:
    """Whether it is all there is on the line right above the text, below the headline."""
    title = c.layout.headline
    alone = c.layout.seen[c.number].line.count < 5 and not c.inside
    return float(alone and title is not None and title < c.number == c.layout.first - 1)


def _adjoining(c: Candidate) -> float:
    title = c.layout.headline
    anchors = (title,) if title is not None else (c.layout.first,)
    return float(any(anchor is not None and _apart(c, anchor) == 1 for anchor in anchors))


def _byline(c: Candidate) -> float:
    near = c.layout.seen[max(0, c.number - 1) : c.number + 2]
    return float(any(one.signed for one in near))


def _clock(c: Candidate) -> float:
    return float(c.day.clock)


def _agrees(c: Candidate) -> float:
    return {True: 1.0, None: 0.0, False: -2.0}[c.day.weekday]


def _another_day(c: Candidate) -> float:
    """Whether the text calls another weekday today, and not the one before or after."""
    day = edtf.day(c.day.value) if c.today else None
    return float(day is not None and (day.isoweekday() - (c.today or 0)) % 7 in (2, 3, 4, 5))


def _at_top(c: Candidate) -> float:
    """A date high above the headline is the page's own, unless it is older than web pages are."""
    title = c.layout.headline
    if title is None or c.number >= title or c.inside or (c.day.full and c.day.value < FIRST_PAGE) or _paged(c):
        return 0.0
    return float(_apart(c, title) > 1)


def _paged(c: Candidate) -> float:
    """Whether the page of a paper that is printed stands behind it: "Thu, Oct 18, 2012 - Page 1"."""
    return float(PAGED.match(c.layout.seen[c.number].line.text, c.day.end) is not None)


def _counted(c: Candidate) -> float:
    return float(bool(COUNTED.search(c.layout.seen[c.number].line.text)) and not c.inside)


def _dateline(c: Candidate) -> float:
    return float(c.inside)


def _said(c: Candidate) -> float:
    return float(c.said)


def _dateline_agrees(c: Candidate) -> float:
    found = c.layout.dateline
    if not found or not found[1].day or c.inside:
        return 0.0
    return float(found[1].day.value[5:10] == c.day.value[5:10])


def _below(c: Candidate) -> float:
    return float(c.number > c.layout.first)


def _closing(c: Candidate) -> float:
    """Whether it closes a statement: on a line of its own below the last paragraph, and no other line is a date."""
    labels, seen = c.layout.labels, c.layout.seen
    stamped = seen[c.number].line.text[: c.day.start].strip(" (") == ""  # an update may stand behind it
    if (
        c.number <= c.layout.first
        or not (c.day.full or c.day.readings)
        or seen[c.number].line.count > 5 + 4 * stamped
    ):
        return 0.0
    if any(one.days for number, one in enumerate(seen) if number != c.number):
        return 0.0
    return float(any(label == PARAGRAPH for label in labels[max(0, c.number - 4) : c.number]))


def _in_furniture(c: Candidate) -> float:
    return float(c.layout.labels[c.number].kind == "furniture" and not c.inside)


def _stamped(c: Candidate) -> float:
    return float(c.stamped and not c.inside)


def _no_story(c: Candidate) -> float:
    return float(not c.inside and not _coded(c) and bool(NO_STORY.search(c.layout.seen[c.number].line.text)))


def _bulleted(c: Candidate) -> float:
    return float(bool(c.layout.seen[c.number].line.bullet))


Feature = Callable[[Candidate], float]
# What speaks for a date as the day of publication: in words, the weight, and how it is seen.
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("it names day, month and year", 1.0, _full),
    ("it is said to be the day of publication", 2.0, published),
    ("it is said to be the day of an update", -0.4, updated),
    ("it is the time code of a wire", 1.5, _coded),
    ("it is the day from which computers count, so that none was set", -9.0, _epoch),
    ("it tops the page, and an earlier date stands under the headline", -2.0, _clock_of_page),
    ("it stands alone, right above the text", 0.5, _over_text),
    ("it is said to be the day the page was saved", -3.0, crawled),
    ("it stands near the headline", 1.0, _head),
    ("it stands next to the headline", 0.6, _adjoining),
    ("it stands beside the byline", 0.6, _byline),
    ("the time of day stands with it", 0.8, _clock),
    ("its weekday agrees", 0.5, _agrees),
    ("the text calls another weekday today", -2.5, _another_day),
    ("it stands at the top of the page", -2.0, _at_top),
    ("comments or views are counted beside it", 0.5, _counted),
    ("the page of a paper stands behind it", 1.0, _paged),
    ("it is part of the dateline", 1.5, _dateline),
    ("the text calls that day today", 1.5, _said),
    ("the dateline has the same day", 1.5, _dateline_agrees),
    ("another line says that it was published that day", 1.2, _stamped),
    ("it stands below the text", -0.7, _below),
    ("it is the only date of the page, right below the text", 0.8, _closing),
    ("it stands among page clutter", -2.5, _in_furniture),
    ("it stands in a list", -1.0, _bulleted),
    ("the line is about something else", -3.0, _no_story),
)


def candidates(layout: Layout) -> list[Candidate]:
    """Every date on a line that is mainly a date, and that of the dateline."""
    found = []
    for number, one in enumerate(layout.seen):
        for day in one.days:
            found.append(Candidate(layout, number, day, one.line.at(day.start, day.end)))
    if layout.dateline and (day_inside := layout.dateline[1].day):
        number = layout.dateline[0]
        span = layout.seen[number].line.at(day_inside.start, day_inside.end)
        found = [c for c in found if c.span != span]
        found.append(Candidate(layout, number, day_inside, span, inside=True))
    if called := _called_today(layout):
        found.append(called)
    told = {(c.day.value, c.number) for c in found if c.day.full and published(c)}
    said = Counter(value for value, _ in told)
    today = _today(layout)
    return [replace(c, today=today, stamped=said[c.day.value] > ((c.day.value, c.number) in told)) for c in found]


def _today(layout: Layout) -> int | None:
    """The weekday that the first paragraphs call today: "today, Monday", "اليوم الاثنين", "ce lundi"."""
    told = [one.line.text for one, label in zip(layout.seen, layout.labels, strict=True) if label == PARAGRAPH]
    for text in told[:2]:
        if (match := TODAY.search(text[:OPENING])) and (number := WEEKDAYS.get(fold(match["day"]))):
            return number
    return None


def _called_today(layout: Layout) -> Candidate | None:
    """The full date that the first paragraph gives behind the weekday that it calls today."""
    number = next((n for n, label in enumerate(layout.labels) if label == PARAGRAPH), None)
    text = layout.seen[number].line.text[:OPENING] if number is not None else ""
    match = TODAY.search(text)
    if number is None or not match or fold(match["day"]) not in WEEKDAYS:
        return None
    day = next((day for day in days.find(text) if day.full and 0 <= day.start - match.end() < 4), None)
    return Candidate(layout, number, day, layout.seen[number].line.at(day.start, day.end), said=True) if day else None
