"""What speaks for and against a printed date as the day of publication: the table, and how each sign is seen."""

import re
from collections.abc import Callable
from datetime import timedelta

from builder import edtf
from builder.desk import masthead
from builder.desk.label import PARAGRAPH, Label
from builder.desk.layout import Layout
from builder.desk.seen import COUNTED, Seen
from builder.desk.stamps import CRAWLED, FIRST_PAGE, Candidate, crawled, published, updated

CODED = re.compile(r"^AP-[A-Z]{2}-\d|\bdpa:\d{6}-|\b\d{6}(?:Z| GMT)? [A-Za-z]{3,9}\.? \d\d(?:NNNN)?$")
# What a page prints with the head of an article: it does not part a date from the headline.
WITH_HEAD = frozenset(
    "share buttons,story code,counter,tags,gallery,headline repeated,source line,byline,dateline".split(",")
)
CLOCK_ALONE = re.compile(r"(?i)(?:at )?[0-2]?\d[:.][0-5]\d(?: ?[ap]\.?m\.?)?")  # the hour of the date above it
DAY = timedelta(days=1)
WEEK = 7  # days
FULL = 10  # characters of a date with its year, month and day
HEADED = 3  # lines over a headline in which its own day may stand
TOP = 3  # lines of a page in which its own clock stands
PAGED = re.compile(
    r"\s?[-–|,]?\s?(?:[Pp](?:age|\.) ?[A-Z]?\d{1,3}\s*$"
    r"|[(\[]?(?:العدد|عدد|شماره|Issue(?: No\.?)?|Vol\.?|No\.?|Nr\.?|№|[Nn][°º]\.?|Ausgabe|Edición|Edição)"
    r"\s?[:#]?\s?[\d٠-٩۰-۹]{2,6}\b)"
)
FIRST = re.compile(r"(?i)\bfirst (?:posted|published)\b")
NO_STORY = re.compile(
    r"(?i)\b(?:est(?=\.)|founded|established|copyright|rights reserved|expires?|events?(?!,)|deadline|born|due"
    r"|next meeting)\b|©"
)


def fit(c: Candidate) -> float:
    """How well it fits as the day of publication: the sum of the weights of `FEATURES`."""
    return sum(weight * feature(c) for _, weight, feature in FEATURES)


def _full(c: Candidate) -> float:
    """Less for figures that can be read in two ways."""
    return 0.7 if c.day.readings else float(c.day.full)


def _coded(c: Candidate) -> float:
    return float(bool(CODED.search(c.layout.seen[c.number].line.text)))


def _epoch(c: Candidate) -> float:
    return float(c.day.value in ("1969-12-31", "1970-01-01"))


def clock_of_page(c: Candidate) -> float:
    """Whether an earlier date is under the headline, and it among the first lines, or that with the time of day."""
    title = c.layout.headline
    if title is None or c.number >= title or not c.day.full or published(c) or c.inside:
        return 0.0
    below = (day for one in c.layout.seen[title + 1 : title + 5] for day in one.days)
    earlier = [day for day in below if (day.full or day.readings) and min((*day.readings, day.value)) < c.day.value]
    return float(bool(earlier) and (c.number < TOP or updated(c) > 0 or any(day.clock for day in earlier)))


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
    apart = high - low - sum(map(_with_head, between, c.layout.seen[low + 1 : high])) - clocks
    if apart != 2 or c.number > anchor:
        return apart
    shelves = [number for number in range(low + 1, high) if _is_shelf(c.layout, number)]
    alone = c.day.weekday is None and c.layout.seen[c.number].line.count < 4  # over a kicker
    kicked = alone and any(c.layout.seen[number].line.capitals and c.layout.seen[number].plain for number in shelves)
    return 1 if shelves and (c.day.clock or kicked) else apart


def _with_head(label: Label, one: Seen) -> bool:
    """Whether a line is printed with the head of an article; "Email" alone is a button, and no newsletter."""
    return label.rule in WITH_HEAD or (label.rule == "newsletter" and one.line.count == 1)


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


def at_top(c: Candidate) -> float:
    """A date high above the headline is the page's own, unless it is older than web pages are."""
    title = c.layout.headline
    day = max((c.day.value, *c.day.readings))
    if title is None or c.number >= title or c.inside or (len(day) == FULL and day < FIRST_PAGE) or _paged(c):
        return 0.0
    if c.day.full and title - c.number <= HEADED and _under_clock(c):
        return 0.0
    return float(_apart(c, title) > 1)


def _under_clock(c: Candidate) -> bool:
    """Whether a later day stands higher up: of two above the headline the first is the page's."""
    above = (day for one in c.layout.seen[: c.number] for day in one.days)
    return any(day.full and day.value > c.day.value for day in above)


def _paged(c: Candidate) -> float:
    """Whether the page or the issue of a printed paper stands behind it: "Thu, Oct 18, 2012 - Page 1"."""
    return float(PAGED.match(c.layout.seen[c.number].line.text, c.day.end) is not None)


def _counted(c: Candidate) -> float:
    return float(bool(COUNTED.search(c.layout.seen[c.number].line.text)) and not c.inside)


def _dateline(c: Candidate) -> float:
    return float(c.inside)


def _said(c: Candidate) -> float:
    return float(c.said)


def _dateline_day(c: Candidate) -> str:
    """The day of the page's dateline, empty if it has none."""
    found = c.layout.dateline
    return found[1].day.value if found and found[1].day else ""


def _dateline_agrees(c: Candidate) -> float:
    told = _dateline_day(c)
    return float(bool(told) and not c.inside and told[5:10] == c.day.value[5:10])


def dateline_differs(c: Candidate) -> float:
    """Whether the dateline's day is more than a week off, in whatever year."""
    told = _dateline_day(c)
    if c.inside or not (c.day.full and len(told) == 10):
        return 0.0
    year = int(c.day.value[:4])
    readings = (edtf.day(f"{year + by}{told[4:]}") for by in (-1, 0, 1))
    day = edtf.day(c.day.value)
    return float(day is not None and all(abs((day - one).days) > WEEK for one in readings if one))


def _dateline_before(c: Candidate) -> float:
    """Whether it tops the page with its weekday, and the dateline has the day before, as in the next day's paper."""
    told = _dateline_day(c)
    title = c.layout.headline
    stamps = c.layout.seen[title + 1 : c.layout.first] if title is not None else ()
    if any(day.value[4:] == told[4:] for one in stamps for day in one.days):
        return 0.0  # the day is printed under the headline: that at the top is the page's
    edition = c.day.full and c.day.weekday and not c.day.clock and c.number < TOP and not c.inside
    day = edtf.day(c.day.value) if edition else None
    before = edtf.day(f"{(day - DAY).year}{told[4:]}") if day and len(told) == 10 else None
    return float(day is not None and before == day - DAY)


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
    others = (one for number, one in enumerate(seen) if number != c.number and not CRAWLED.search(one.line.text))
    if any(day.value != c.day.value for one in others for day in one.days):
        return 0.0
    return float(any(label == PARAGRAPH for label in labels[max(0, c.number - 4) : c.number]))


def _issue(c: Candidate) -> float:
    """Whether it tells below the text in which issue that was: "The Harbour Times: Thursday, March 16, 2006"."""
    line = c.layout.seen[c.number].line
    named = line.text[: c.day.start].split(":")[0] if c.number > c.layout.first and c.day.full else ""
    return float(bool(named) and ":" in line.text[: c.day.start] and masthead.known(named.strip()) is not None)


def _in_furniture(c: Candidate) -> float:
    return float(c.layout.labels[c.number].kind == "furniture" and not c.inside)


def _stamped(c: Candidate) -> float:
    return float(c.stamped and not c.inside)


def _no_story(c: Candidate) -> float:
    return float(not c.inside and not _coded(c) and bool(NO_STORY.search(c.layout.seen[c.number].line.text)))


def _bulleted(c: Candidate) -> float:
    """Whether it stands in a list, but for one that signs and dates the article: writer, day, day of the update."""
    title = c.layout.headline
    head = title is not None and title < c.number < c.layout.first and c.number - title <= HEADED
    return float(bool(c.layout.seen[c.number].line.bullet) and not head)


def _renewed(c: Candidate) -> float:
    """Whether it is the day of an update, and another line gives the day on which it was first published."""
    return float(updated(c) > 0 and any(one.days and FIRST.search(one.line.text) for one in c.layout.seen))


Feature = Callable[[Candidate], float]
# What speaks for a date as the day of publication: in words, the weight, and how it is seen.
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("it names day, month and year", 1.0, _full),
    ("it is said to be the day of publication", 2.0, published),
    ("it is said to be the day of an update", -0.4, updated),
    ("it is the day of an update, and the day of the first publication is printed", -1.5, _renewed),
    ("it is the time code of a wire", 1.5, _coded),
    ("it is the day from which computers count, so that none was set", -9.0, _epoch),
    ("it tops the page, and an earlier date stands under the headline", -2.0, clock_of_page),
    ("it stands alone, right above the text", 0.5, _over_text),
    ("it is said to be the day the page was saved", -3.0, crawled),
    ("it stands near the headline", 1.0, _head),
    ("it stands next to the headline", 0.6, _adjoining),
    ("it stands beside the byline", 0.6, _byline),
    ("the time of day stands with it", 0.8, _clock),
    ("its weekday agrees", 0.5, _agrees),
    ("the text calls another weekday today", -2.5, _another_day),
    ("it stands at the top of the page", -2.0, at_top),
    ("comments or views are counted beside it", 0.5, _counted),
    ("the page or issue of a paper stands behind it", 1.0, _paged),
    ("it is part of the dateline", 1.5, _dateline),
    ("the text calls that day today", 1.5, _said),
    ("the dateline has the same day", 1.5, _dateline_agrees),
    ("it tops the page with its weekday, and the dateline has the day before", 3.0, _dateline_before),
    ("the dateline has another day, more than a week off", -0.8, dateline_differs),
    ("another line says that it was published that day", 1.2, _stamped),
    ("it stands below the text", -0.7, _below),
    ("it is the only date of the page, right below the text", 0.8, _closing),
    ("the name of the paper stands before it, below the text", 2.0, _issue),
    ("it stands among page clutter", -2.5, _in_furniture),
    ("it stands in a list", -1.0, _bulleted),
    ("the line is about something else", -3.0, _no_story),
)
