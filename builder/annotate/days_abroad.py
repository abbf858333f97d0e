"""Words of time in other languages than English: "hier", "am Dienstag", "15 мая".

Fewer are taken than of English: none of a sentence that also tells of what is to come, and none of quoted speech.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from builder.lexicon.calendar import MONTH_NAMES, WEEKDAY_NAMES
from builder.lexicon.day_words import DAY_WORDS, DayWords
from builder.model import DayWord
from builder.text import fold

Kind = Literal["weekday", "relative", "date"]
SENTENCE_END = re.compile(r"[.!?؟](?=\s)")
PERSIAN_COUNT = re.compile("(?<=[کوهرج])شنبه")  # "سه‌شنبه", with a joiner, a space or nothing between


def days(block: int, text: str, language: str) -> Iterator[DayWord]:
    """Every word of time of a paragraph in that language that names the day of something past, in order."""
    words = DAY_WORDS[language]
    for match in _pattern(language).finditer(text):
        start, end = match.span()
        if _of_the_past(words, text, start, end, language) and (found := _value(match, words, text, language)):
            kind, value = found
            yield DayWord(match[0], kind, value, block, start, end)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = DAY_WORDS[language]
    weekdays = "|".join(sorted(map(_loose, _forms(WEEKDAY_NAMES.get(language, ()))), key=len, reverse=True))
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


def _forms(names: tuple[str, ...]) -> list[str]:
    return [form for forms in names for form in forms.split()]


def _loose(weekday: str) -> str:
    """The name as a pattern."""
    return PERSIAN_COUNT.sub("[ \u200c]?شنبه", weekday)


def _of_the_past(words: DayWords, text: str, start: int, end: int, language: str) -> bool:
    begin = max((found.end() for found in SENTENCE_END.finditer(text, 0, start)), default=0)
    stop = SENTENCE_END.search(text, end)
    sentence = text[begin : stop.end() if stop else len(text)]
    if re.search(rf"(?<!\w)(?:{words.open}) $", text[:start], re.IGNORECASE) or _quoted(text, start):
        return False
    return not _ahead(language).search(sentence)


def _quoted(text: str, at: int) -> bool:
    """Whether it stands in quoted speech, of marks that differ at both ends."""
    return any(text.count(left, 0, at) > text.count(right, 0, at) for left, right in ("«»", "„“"))


def _value(match: re.Match[str], words: DayWords, text: str, language: str) -> tuple[Kind, str] | None:
    if match["today"]:
        return "relative", "0"
    if match["yesterday"]:
        return "relative", "-1"
    if match["weekday"]:
        return _weekday(match, words, text, language)
    day, month = int(match["day"]), _numbers(MONTH_NAMES[language])[fold(match["month"])]
    return ("date", f"{match['year'] or 'XXXX'}-{month:02}-{day:02}") if 1 <= day <= 31 else None


def _weekday(match: re.Match[str], words: DayWords, text: str, language: str) -> tuple[Kind, str] | None:
    sure = (words.before and re.search(words.before, text[: match.start()], re.IGNORECASE)) or (
        words.behind and re.match(words.behind, text[match.end() :], re.IGNORECASE)
    )
    if not sure and (words.before or words.behind):
        return None
    name = re.sub("[ \u200c]", "", match["weekday"])
    return "weekday", str(_numbers(WEEKDAY_NAMES[language])[fold(name)])


@cache
def _numbers(names: tuple[str, ...]) -> dict[str, int]:
    return {fold(form): number for number, forms in enumerate(names, 1) for form in forms.split()}
