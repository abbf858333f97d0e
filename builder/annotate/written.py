"""When a text says that it was written: "yesterday, Friday", the day of its dateline, a weekday that stamps it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from builder.annotate.days import days as words_of_time
from builder.lexicon.calendar import WEEKDAYS
from builder.model import Article, DayWord
from builder.text import fold

BESIDE = (1, 2)  # characters between two words that name one day: "today, Tuesday", "yesterday (Monday)"


def weekday(article: Article, lead: Sequence[DayWord]) -> int:
    """The day of the week, 1 for Monday, from its opening words of time, its dateline or its stamp; 0 for none."""
    return _told(lead) or next((int(day.value) for day in _dateline(article, "weekday")), 0) or _stamped(article)


def day(article: Article) -> str:
    """The day of its dateline without the year, "XXXX-07-23"; empty if it has none."""
    return next((day.value for day in _dateline(article, "date")), "")


def _told(words: Sequence[DayWord]) -> int:
    """6 for "yesterday, Friday"."""
    for one, other in pairwise(words):
        relative, named = (one, other) if one.kind == "relative" else (other, one)
        beside = one.block == other.block and other.start - one.end in BESIDE
        if beside and (relative.kind, named.kind) == ("relative", "weekday"):
            return (int(named.value) - int(relative.value) - 1) % 7 + 1
    return 0


def _dateline(article: Article, kind: str) -> Iterator[DayWord]:
    """The words of time of the dateline: "Kelm, Tuesday.", "KELM, JULY 23"."""
    spans = (mark.span for mark in article.marks if mark.kind == "dateline")
    heads = (article.clipping.text[span.start : span.end] for span in spans)
    words = (day for head in heads for day in words_of_time(0, head.title() if head.isupper() else head))
    return (day for day in words if day.kind == kind)


def _stamped(article: Article) -> int:
    """The weekday that stands alone on a line above the text, where a date would: 7 for "Sunday"."""
    first = next((block.pieces[0].start for block in article.blocks if block.pieces), 0)
    above = (mark.span for mark in article.marks if mark.span.end <= first)
    lines = (article.clipping.text[span.start : span.end] for span in above)
    named = {number for line in lines if (number := WEEKDAYS.get(fold(line.strip(" ,.:"))))}
    return named.pop() if len(named) == 1 else 0
