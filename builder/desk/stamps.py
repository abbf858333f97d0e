"""Every printed date that may be the day of publication; `stamp_weights` tells how well each fits."""

import re
from collections import Counter
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from builder.desk import days, posts
from builder.desk.days import Day
from builder.desk.label import PARAGRAPH
from builder.desk.layout import Layout
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
    r"(?i)^(?:date|saved|captured) \d{4}-\d\d-\d\d|^load-date|\byour time is\b"
    r"|^(?:today|сегодня|сьогодні|امروز|اليوم|heute|hoy|hoje|oggi|bugün|dziś|aujourd['’]hui)\b"
    r"|\b(?:retrieved|accessed|archived|cached|saved|printed|downloaded|crawl(?:ed)?|captured) ?(?:on|at|from)?\b"
)
# "Tuesday, March 11, 2014 | Updated 09:12 IST": the clock of the page, which says when it was last made.
PAGE_CLOCK = re.compile(r"(?i)^[\s|,(–—-]*(?:last )?updated?:?\s*(?:at\s)?\d{1,2}[:.]\d\d\b(?!.*\d{4})")
TODAY = re.compile(
    rf"(?i)(?<!\w)(?:{'|'.join(stamps.TODAY)}|ce|este|esta|cette|questo|questa)\W{{1,3}}"
    r"(?:(?:on|le|el|den|la|в|у|во|یوم|روز|يوم) )?"
    r"\(?(?P<day>[^\W\d_]{2,}(?:-[^\W\d_]+)?)"
)
OPENING = 300  # characters of a paragraph in which it says what day it is
FIRST_PAGE = "1994"  # before this year there were no web pages of news, and nobody saved one


class Candidate(Struct, frozen=True):
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

    def posted(self) -> Iterator[tuple[Day, Span]]:
        """The days of the posts that are shown in the text, and where each is printed."""
        for one, label in zip(self.layout.seen, self.layout.labels, strict=True):
            for day in one.line.days if label.rule == posts.POST else ():
                yield day, one.line.at(day.start, day.end)

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


def published(c: Candidate) -> float:
    """Whether the line says that it was published then."""
    return float(_last(PUBLISHED, c.before) > _last(UPDATED, c.before) and not crawled(c))


def _last(words: re.Pattern[str], before: str) -> int:
    """Where the last of these words begins, -1 if none: "Updated 17 May | Published 16 May" prints two stamps."""
    return max((found.start() for found in words.finditer(before)), default=-1)


def updated(c: Candidate) -> float:
    """Whether the line says that it was updated then."""
    if _last(UPDATED, c.before) >= max(_last(PUBLISHED, c.before), 0):
        return 1.0
    return float(bool(PAGE_CLOCK.search(c.layout.seen[c.number].line.text[c.day.end :])) and not published(c))


def crawled(c: Candidate) -> float:
    """Whether the line says that the page was saved then."""
    return float(bool(CRAWLED.search(c.layout.seen[c.number].line.text)))


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
    for line in layout.paragraphs[:2]:
        if (match := TODAY.search(line.text[:OPENING])) and (number := WEEKDAYS.get(fold(match["day"]))):
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
