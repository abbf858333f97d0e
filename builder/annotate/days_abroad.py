"""Words of time in other languages than English: "hier", "am Dienstag", "15 мая".

Fewer are taken than of English: none of a sentence that also tells of what is to come, and none of quoted speech.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Literal

from builder.lexicon.calendar import MONTH_NAMES, WEEKDAY_NAMES, numbered
from builder.lexicon.day_words import DAY_WORDS, DayWords
from builder.model import DayWord
from builder.text import fold

Kind = Literal["weekday", "relative", "date"]
SENTENCE_END = re.compile(r"[.!?؟](?=\s)")
QUOTES = (("«", "»"), ("„", "“"))  # marks that differ at both ends
LONGEST = 1000  # characters of a sentence that are looked at on each side
LED = 40  # characters that hold what stands right before or behind a day
SAME_WEEK = {"hr": "sr"}  # languages of the same names of days
PERSIAN_COUNT = re.compile("(?<=[کوهرج])شنبه")  # "سه‌شنبه", with a joiner, a space or nothing between


def days(block: int, text: str, language: str) -> Iterator[DayWord]:
    """Every word of time of a paragraph in that language that names the day of something past, in order."""
    words = DAY_WORDS[language]
    ends = [found.end() for found in SENTENCE_END.finditer(text)]
    past, quoted = 0, dict.fromkeys(QUOTES, 0)  # how many marks are open up to where
    for match in _pattern(language).finditer(text):
        start, end = match.span()
        for left, right in QUOTES:
            quoted[left, right] += text.count(left, past, start) - text.count(right, past, start)
        past = start
        if max(quoted.values()) > 0 or not _of_the_past(words, text, start, end, ends, language):
            continue
        if found := _value(match, words, text, language):
            kind, value = found
            yield DayWord(match[0], kind, value, block, start, end)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = DAY_WORDS[language]
    weekdays = "|".join(sorted(map(_loose, _forms(_week(language))), key=len, reverse=True))
    months = "|".join(sorted(map(re.escape, _forms(MONTH_NAMES.get(language, ()))), key=len, reverse=True))
    parts = [
        f"(?P<today>{words.today})",
        f"(?P<yesterday>{words.yesterday})",
        f"(?P<weekday>{weekdays})" if weekdays else "",
        rf"(?P<day>\d{{1,2}})(?:er|º|\.)?\s(?:de\s)?(?P<month>{months})\b(?:\.?,?\s(?:del?\s)?(?P<year>(?:19|20)\d\d)\b)?"
        if months
        else "",
    ]
    return re.compile(rf"(?<![\w:.,/-])(?:{'|'.join(filter(None, parts))})(?![\w-])", re.IGNORECASE)


@cache
def _ahead(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{DAY_WORDS[language].ahead})(?!\w)", re.IGNORECASE)


def _week(language: str) -> tuple[str, ...]:
    return WEEKDAY_NAMES.get(SAME_WEEK.get(language, language), ())


def _forms(names: tuple[str, ...]) -> list[str]:
    return [form for forms in names for form in forms.split()]


def _loose(weekday: str) -> str:
    """The name as a pattern."""
    return PERSIAN_COUNT.sub("[ \u200c]?شنبه", weekday)


def _of_the_past(words: DayWords, text: str, start: int, end: int, ends: list[int], language: str) -> bool:
    """Whether neither the word before it nor the sentence around it tells of what is still to come."""
    if re.search(rf"(?<!\w)(?:{words.open}) $", text[max(0, start - LED) : start], re.IGNORECASE):
        return False
    above, below = bisect_left(ends, start), bisect_right(ends, end)
    begin = max(ends[above - 1] if above else 0, start - LONGEST)
    stop = min(ends[below] if below < len(ends) else len(text), end + LONGEST)
    return not _ahead(language).search(text[begin:stop])


def _value(match: re.Match[str], words: DayWords, text: str, language: str) -> tuple[Kind, str] | None:
    if match["today"]:
        return "relative", "0"
    if match["yesterday"]:
        return "relative", "-1"
    if match["weekday"]:
        return _weekday(match, words, text, language)
    day, month = int(match["day"]), numbered(MONTH_NAMES[language])[fold(match["month"])]
    return ("date", f"{match['year'] or 'XXXX'}-{month:02}-{day:02}") if 1 <= day <= 31 else None


def _weekday(match: re.Match[str], words: DayWords, text: str, language: str) -> tuple[Kind, str] | None:
    before, behind = text[max(0, match.start() - LED) : match.start()], text[match.end() : match.end() + LED]
    sure = (words.before and re.search(words.before, before, re.IGNORECASE)) or (
        words.behind and re.match(words.behind, behind, re.IGNORECASE)
    )
    if not sure and (words.before or words.behind):
        return None
    name = re.sub("[ \u200c]", "", match["weekday"])
    return "weekday", str(numbered(_week(language))[fold(name)])
