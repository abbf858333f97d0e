"""What a capture ran together is parted again, and a date broken over lines is put together.

date 2019-11-20 Harbour reopens after the ice      ->  date 2019-11-20 / Harbour reopens after the ice
Harbour reopens after the ice | Harbour Echo       ->  the headline / the outlet's name
More than 100 boats lost in the storm Home         ->  the headline / a menu word
… will be done in a year. Enditem                  ->  the text / the end mark
September 9, / 2018                                ->  September 9, 2018
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.desk import before_line, behind_line, broken_dates, days
from builder.desk.behind_line import LONGEST, PARAGRAPH, TAIL
from builder.desk.lines import Line
from builder.text import fold

DATE_FIRST = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d [A-Z\"“]")
SENTENCE = re.compile(r" [\"“]?[A-Z][\w’'-]* ")
DAY = 20  # characters of a date
OPENING = 24  # characters by which a headline is known again
CAPTIONED = re.compile(r"[.!?”\"] \([^()]{2,40}\)$")
TRAIL = ("»", ">", "/")
# A trail from the first page to the headline, where no other line has that: "Home / India / Ferry sails again …".
TRAILED = re.compile(
    r"(?:You are here:? ?)?(?:Home|HOME|Accueil|Inicio|Início|Startseite|Главная|[\w-]+\.(?:com|org|net)) ?"
    r"(?:[/»>›] ?[^/»>›]{3,30} ?){1,3}[/»>›] ?(?=(?:[^\s/»>›]+ ){4})"
    r"|[A-Z][\w&-]+(?: [\w&-]+){0,2} > [A-Z][^/»>›]{2,25} > (?=(?:[^\s/»>›]+ ){3})"
    r"|(?:Services?|Sections?|News|Topics?) »(?: [^/»>›]{3,30} »){1,3} (?=(?:[^\s/»>›]+ ){4})"
)
BY = ("By", "BY", "by", "Par", "Por", "Von")
SECTION = re.compile(r"(?<=\w\w\w)\s[|•–—-]\s[^|•–—-]{3,40}$")


def mend(lines: list[Line]) -> list[Line]:
    """The lines as the page had them."""
    printed = frozenset([line.text for line in lines if len(line.text) <= LONGEST])
    able = (text for text in printed if text.count(" ") > 3 and text[-1] not in ".?!…:")
    titles = {text[:OPENING]: text for text in sorted(able, key=lambda text: (-len(text), text))}  # the shortest wins
    dated = [(n, start) for n, line in enumerate(lines) if (start := _behind_date(line.text))]
    if len(dated) == 1:  # of several, days are what the text tells
        (number, start), *_ = dated
        parted = (lines[number].cut(0, start), lines[number].cut(start, len(lines[number].text)))
        lines = [*lines[:number], *(piece for piece in parted if piece), *lines[number + 1 :]]
    lines = list(_signed(lines))
    pieces = (_parts(line, printed, titles, _goes_on(lines, n)) for n, line in enumerate(lines))
    return list(broken_dates.joined([piece for some in pieces for piece in some]))


def _signed(lines: list[Line]) -> Iterator[Line]:
    """The lines with "By" alone put before the writer's name on the line below."""
    number = 0
    while number < len(lines):
        line, below = lines[number], lines[number + 1] if number + 1 < len(lines) else None
        if line.text in BY and below is not None and below.titled and below.count < 12 and not below.ends:
            line, number = line.joined(below), number + 1
        yield line
        number += 1


def _behind_date(text: str) -> int:
    """Where a paragraph begins behind the date that a page prints before it: "December 15, 2008 Three boats"."""
    if len(text) <= PARAGRAPH or not DATE_FIRST.match(text):
        return 0
    day = next((day for day in days.find(text[:DAY]) if day.full and not day.start), None)
    return day.end + 1 if day and SENTENCE.match(text, day.end) else 0


def _goes_on(lines: list[Line], number: int) -> bool:
    """Whether a paragraph follows: then "… in the harbour. (HNA)" is a caption, if it is short."""
    short = len(lines[number].text) <= PARAGRAPH and lines[number].text.endswith(")")
    below = lines[number + 1] if short and number + 1 < len(lines) else None
    return below is not None and below.prose and below.count > 11 and not below.bullet


def _parts(line: Line, printed: frozenset[str], titles: dict[str, str], goes_on: bool) -> tuple[Line, ...]:
    text = line.text
    start = before_line.reach(text) or _title_again(text, titles) or _trailed(text, printed)
    if start and (text[:start].rstrip().endswith(TRAIL) or text.startswith("date ")):  # "Harbour.Az » Politics » …"
        start = len(text) - len(text[start:].lstrip())
        start += before_line.reach(text[start:])
    captioned = goes_on and CAPTIONED.search(text[-TAIL:])
    said = min(_said_again(text, printed), _run_on(text, titles))
    end = len(text) if captioned else min(behind_line.begin(text), said)
    if not start and end == len(text):
        return (line,)
    return tuple(piece for piece in (line.cut(0, start), line.cut(start, end), line.cut(end, len(text))) if piece)


def _title_again(text: str, titles: dict[str, str]) -> int:
    """Where the text begins behind a headline that also stands alone: "Ferry sails again LINDESUND - The"."""
    title = titles.get(text[:OPENING])
    glued = title and text.startswith(title) and text[len(title) : len(title) + 1] == " "
    return len(title) if title and glued and text[len(title) + 1 :][:1].isupper() else 0


def _trailed(text: str, printed: frozenset[str]) -> int:
    """Where the headline begins at the end of a trail; 0 where it is printed elsewhere."""
    trail = TRAILED.match(text) if len(text) <= LONGEST and text[-1] != "…" else None
    if not trail or "»" in text[trail.end() :]:
        return 0
    title = fold(text[trail.end() :])  # it may be in capitals here
    return 0 if title in _folded(printed) else trail.end()


@lru_cache(maxsize=1)  # of one page, where any line is such a trail
def _folded(printed: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, printed))


def _run_on(text: str, titles: dict[str, str]) -> int:
    """Where a headline ends that also stands alone, and that a name is run together with: "… again todayThe Echo"."""
    title = titles.get(text[:OPENING]) if len(text) <= LONGEST else None
    glued = title and text.startswith(title) and title[-1].islower() and text[len(title) : len(title) + 1].isupper()
    return len(title) if title and glued else len(text)


def _said_again(text: str, printed: frozenset[str]) -> int:
    """Where the name of a section begins behind a headline that the page prints again without it."""
    section = SECTION.search(text[-50:]) if len(text) <= LONGEST else None
    start = max(0, len(text) - 50) + section.start() if section else 0
    return start if start and text[:start] in printed else len(text)
