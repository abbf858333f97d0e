"""What one line of the page shows by itself, before it is known where it stands."""

import re
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from builder.desk import byline, captions, dateline, days, furniture, masthead, rules
from builder.desk.byline import Signed
from builder.desk.days import Day
from builder.desk.lines import Line, once
from builder.desk.rules import Rule
from builder.lexicon.calendar import WEEKDAYS
from builder.lexicon.stamps import PUBLISHED, UPDATED
from builder.model import Span
from builder.text import fold

EACH_END = 1000  # lines at the top and at the bottom of a page that are looked at one by one; between them is text
SHORT = 220  # characters; a longer line is no date line
REPEATED = 120  # characters; the pages of one outlet print the same short lines around every article
SPARE = 6  # words that a date line may hold beside the date and what goes with dates; a sentence one
BESIDE = re.compile(
    rf"(?i)(?<!\w)(?:{'|'.join((*PUBLISHED, *UPDATED))}|last|first|on|at|by|the|of|in|to|from"
    r"|e[ds]?t|gmt|utc|p[ds]?t|c[ds]?t|bst|ist|myt|amt|msk|wib|a\.?m|p\.?m|local|time|hrs|hours|uhr|h|source|news|story"
    r"|article|print|edition|le|à|el|las|um|om|jour|г|来源|來源|字号|字體|大|中|小|打印|列印"
    r"|شهر|هـ|ه|مـ|م|رقم|العدد|الموافق|作者|编辑|编辑|责任编辑|記者|记者|时间|時間|分享|评论|기자|기사)(?!\w)"
)
# The time of day at its end makes no sentence of a date line: "Published: Aug. 20, 2015 3:55 p.m."
CLOCKED = re.compile(r"\d\s?[ap]\.m\.$")
# "Posted on Jul 9, 2020 in News Releases, Office of the Governor": behind the date the shelves it stands on.
SHELVED = re.compile(
    r"(?i)(?:posted|published|filed|publié|publicado) (?:on |le |el )?[^.]{6,24} (?:in|under|dans|en) \S"
)
# "Category: News Published on Wednesday, 07 April 2021 18:50 Written by Anna Berg Hits: 21"
STAMPED = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(PUBLISHED)})(?: on| at)?\s?[:–-]?\s?(?:[^\W\d_]+, ?)?$")
# "Anna Berg October 23, 2017 News, Trending Leave a comment 24 Views"
COUNTED = re.compile(r"(?i)\b(?:leave a comment|no comments?|\d[\d.,]* (?:views?|comments?))\b")
SENTENCE = re.compile(r"\w\w[.!?]\s")
PRINT_NOTE = re.compile(
    r"(?i)(?:first )?(?:published|printed|appeared|republished|reprinted) (?:in|from) (?:the )?\S"
)
# "This report by The Canadian Press was first published Nov. 11, 2024."
FIRST_PUBLISHED = re.compile(
    r"This (?:report|story|article)(?: (?:by|from) [^.]{2,50}?)? was (?:first|originally) published\b"
)
# "July 21, 1989|By Anna Berg.", "04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13 | Par Anna Berg (avec AFP)"
# "Olga Strazdina, BC, Riga, 27.11.2007."
WRITTEN = re.compile(r"(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}, ){2,4}[0-3]?\d\.[01]?\d\.(?:19|20)\d\d\.?")
# Behind the day, at the top of a page: "Jueves 5 de octubre, 2006, San José, Costa Rica."
_NAME = r"[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){0,2}"
TOWN_BEHIND = re.compile(rf",? {_NAME}(?:, {_NAME})?\.?$")
BY_BEHIND = re.compile(
    r"(?: à \d{1,2}h\d\d)?\s?[|•]\s?(?:By|Par|Por|Von|Di|Door) [A-Z]|\sby [A-Z](?=.{0,60} Read Time\b)"
)
TEASER = "teaser"  # which "3 days ago" by itself may be; or the age of the article, below its headline
# Rules that know a line whatever date or name stands on it; and forms that sign a line whatever else it holds.
STRONG = ("copyright", "embedded post", "comments", "reader's comment", "teaser")
SIGNING = ("byline", "handle", "agency sign-off", "source line", "staff byline")


class Seen(Struct, frozen=True, dict=True):
    """A line and what it shows: its dates if it is mainly a date, who signs, which rule knows it."""

    line: Line
    days: tuple[Day, ...] = ()
    ago: int | None = None
    signed: Signed | None = None
    rule: Rule | None = None
    caption: Rule | None = None
    masthead: bool = False
    row: bool = False  # of a table of results, or half a sentence above a picture
    far: bool = False  # from both ends of a long page, and not looked at

    @property
    def dated(self) -> bool:
        """Whether it is a date line, be it only "2 hours ago"."""
        return bool(self.days) or self.ago is not None

    @property
    def by_agency(self) -> bool:
        """Whether an agency signs it."""
        return self.signed is not None and self.signed.agency

    @once
    def plain(self) -> bool:
        """Whether nothing marks it as anything but text."""
        return not (self.dated or self.signed or self.rule or self.caption or self.masthead)

    @once
    def told(self) -> bool:
        """Whether it is running text and nothing else."""
        return self.plain and (self.line.prose or self.row)


def see(line: Line) -> Seen:
    """The line with what it shows."""
    return replace(_alike(line.text, line.bullet), line=line) if len(line.text) <= REPEATED else _see(line)


@lru_cache(maxsize=1 << 10)
def _alike(text: str, bullet: str) -> Seen:
    """What every line shows that says this."""
    return _see(Line(text, (Span(0, len(text)),), bullet))


def _see(line: Line) -> Seen:
    rule = furniture.read(line)
    found = _days(line)
    signed = byline.read(line)
    heading = line.count > 2 and line.folded in rules.phrases("furniture")  # "MEHR ZUM THEMA", not the Mehr agency
    if rule and rule.name not in STRONG and (found or (signed and signed.rule.name in SIGNING and not heading)):
        rule = None
    if rule and rule.name == "navigation" and "/" in line.text and captions.read(line):  # "Anna Berg / Getty Images"
        rule = None
    short = len(line.text) <= SHORT and line.count <= 10 and not line.prose
    if rule and rule.name == "navigation" and short and days.ago(line.text) is not None:  # "Anna Berg | 2 days ago"
        rule = None
    return Seen(
        line,
        days=() if rule else found,
        ago=days.ago(line.text) if short and (not rule or rule.name == TEASER) else None,
        signed=None if rule else signed,
        rule=rule,
        caption=None if rule or signed or found else _caption(line),
        masthead=not (rule or signed or found) and masthead.titles(line),
    )


def _caption(line: Line) -> Rule | None:
    """The rule that knows it as a caption; but an agency in a dateline credits no picture."""
    rule = captions.read(line)
    wire = dateline.read(line.text) if rule and line.prose else None
    return None if wire and (wire.agency or wire.day) else rule


AT_END = ("from", "on", "by", "until", "since", "to", "after")


def _within(line: Line, day: Day) -> bool:
    """Whether words that are no part of a date stand on both sides of the day, most of them in small letters."""
    before, behind = line.text[: day.start].split(), line.text[day.end :].split()
    if not behind and len(before) > 4 and before[-1].casefold() in AT_END:  # "… LIFTS EXPORT BAN FROM JULY 1"
        return True
    small = [word for word in (*before, *behind) if word.islower() and word not in ("at", "on", "in", "by")]
    return bool(before) and bool(behind) and len(small) > 2


def _ends_in_hour(line: Line, day: Day) -> bool:
    """Whether the day and its hour end the line, as in "Ana Ruiz Lima 27 OCT 2012 - 12:14 CET"."""
    last = day.full and day.clock and len(line.text) - day.end < 16
    open_ended = not line.prose or CLOCKED.search(line.text) is not None
    return last and open_ended and line.count < 16 and day.start > 8


def _days(line: Line) -> tuple[Day, ...]:
    """The dates of a line that is mainly a date: few words are left beside it and what goes with dates."""
    if len(line.text) > SHORT or line.count > (18 if line.prose else 30):
        return ()
    found = line.days
    if not found:
        return ()
    if not found[0].start and any(BY_BEHIND.match(line.text, day.end) for day in found):
        return found
    if found[0].full and found[0].weekday and found[0].start < 14 and TOWN_BEHIND.match(line.text, found[0].end):
        return found
    if line.count < 18 and (PRINT_NOTE.match(line.text) or FIRST_PUBLISHED.match(line.text)):
        return found
    if not line.ends and found[0].start < 14 and SHELVED.match(line.text):
        return found
    if COUNTED.search(line.text) and not line.prose and (full := tuple(day for day in found if day.full)):
        return full
    stamped = [day for day in found if day.full and STAMPED.search(line.text[: day.start])]
    if (
        stamped
        and (not line.ends or CLOCKED.search(line.text))
        and not SENTENCE.search(line.text[: stamped[0].start])
    ):
        return tuple(stamped)
    if _ends_in_hour(line, found[-1]) or WRITTEN.fullmatch(line.text):
        return found
    rest = line.text
    for start, end in sorted(
        [(day.start, day.end) for day in found] + [m[:2] for m in masthead.mentions(rest)], reverse=True
    ):
        rest = rest[:start] + " " + rest[end:]
    spare = BESIDE.sub(" ", re.sub(r"\d+|[^\w\s]", " ", rest)).split()
    spare = [word for word in spare if fold(word) not in WEEKDAYS]
    if len(spare) > 3 and not any(day.full or day.readings for day in found) and _within(line, found[0]):
        return ()  # "Champion tests positive; June 9 title fight off"
    barred = line.text.count(" | ") > 1 and line.count < 12  # "HNA | Lindesund | 14/08/2012 09:30 h."
    allowed = SPARE if barred or not line.prose else 2 if CLOCKED.search(line.text) else 1
    return found if len(spare) <= allowed else ()
