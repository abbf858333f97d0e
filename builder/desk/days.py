"""Dates as printed: find every one in a piece of text, in many languages and three calendars.

An impossible date (31 June, 29/02/2015, year 2099) is never repaired and never taken.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from builder.lexicon.calendar import HIJRI_MONTHS, MONTHS, PERSIAN_MONTHS, WEEKDAYS, Calendar, gregorian
from builder.lexicon.stamps import PUBLISHED, TODAY, UPDATED, YESTERDAY
from builder.text import fold

FIRST_YEAR, LAST_YEAR = 1665, 2050  # from the first newspaper in English to beyond any clipping

DAY = timedelta(days=1)
DIGIT = re.compile(r"\d")
JOINER = "\u200c"  # between the parts of one Persian word: "سه‌شنبه"
TATWEEL = "\u0640"  # which draws a word out, to fill the line
OWNING = re.compile(r"['’]s$")  # "Wednesday's"
# Months of two words, in Arabic and of the Hijri calendar; in Arabic the word for month may stand before each.
LONG = (
    r"(?:تشرين|كانون) (?:الأول|الثاني)|(?:شهر )?(?:رب[يی]ع|جماد[ىيی]|ذ[ويىی]) ال[\u0621-\u06cc]{3,6}"
    r"|شهر [\u0621-\u06cc]{3,5}"
    r"|(?:Jumada|Rabi['’]?) (?:II?|[Aa]l-\w+)(?=,?\s\d)|Dhu (?:[Aa]l-)?(?:Hijja|Qa['’]?da)h?(?=,?\s\d)"
)
MONTH_WORD = "شهر-"
WORD = rf"(?:{LONG}|[^\W\d_]{{2,}}(?:['’-][^\W\d_]+)*)"
# A clock right behind the year, "May 6, 20113:05 pm"; or the day again, "3 May 20193 May 2019".
GLUED = r"(?:[0-2]?\d:[0-5]\d(?!\d)|\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d(?!\d))"
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # of Japan: the year before each began
OF = r"(?:\s+(?i:of|de|del)\b|\s+(?i:d)['’])?"
# Each form with signs of which a text must hold one, () where any text may hold it.
FORMS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (signs, re.compile(pattern))
    for signs, pattern in (
        (("年",), r"(?P<era>令和|平成|昭和)\s?(?P<reign>\d{1,2}|元)年\s?(?P<m>\d{1,2})月\s?(?P<d>\d{1,2})日"),
        (("년",), r"(?<![\d/.-])(?P<y>\d{4})\s?년\s?(?P<m>\d{1,2})월\s?(?P<d>\d{1,2})일"),
        (("月", "월"), r"(?<![\d年년])(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일号號]"),
        ((), r"(?<![\d/.-])(?P<y>\d{4})\s?(?P<s>[-/.年])\s?(?P<m>\d{1,2})\s?(?:(?P=s)|月)\s?(?P<d>\d{1,2})(?!\d)"),
        ((), r"^(?P<y>(?:19|20)\d\d) (?P<m>[01]\d) (?P<d>[0-3]\d)$"),  # a line that is nothing else
        ((), rf"^(?:[a-z]+ )?(?P<d>\d{{1,2}}) (?P<month>{WORD})\.? (?P<y>\d\d)$"),  # "news 14 Mar 12"
        (
            (),
            r"(?:(?<![\d/.:-])|(?<=^//))(?P<a>\d{1,2})\s?(?P<s>[-/.])\s?(?P<b>\d{1,2})\s?(?P=s)\s?(?P<y>\d{4}|\d\d)(?![\d/])",
        ),
        (
            (),
            rf"(?<![\d.,:/-])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|[ºª.])?{OF}[\s/-]{{0,3}}(?P<month>{WORD})"
            r"(?:\s?/\s?[\u0621-\u064a]{2,8}(?: [\u0621-\u064a]{5,6})?)?"  # by its other name too
            rf"\.?(?:(?:,|/|-|{OF})\s{{0,2}}(?P<y>\d{{4}}(?={GLUED})|(?:['’]\d\d|\d{{4}}|(?<=[/-])\d\d)(?!\d|:\d)))?",
        ),
        (
            (),
            rf"(?<![^\W\d_])(?P<month>{WORD})\.?\s{{0,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[:./]\d)"
            rf"(?:\s?,?\s{{0,2}}(?P<y>\d{{4}}(?={GLUED})|(?:['’]\d\d|\d{{4}})(?!\d|:\d)))?",
        ),
        ((), rf"(?<![^\W\d_])(?P<month>{WORD})[/ ](?P<d>\d{{1,2}})/(?P<y>\d{{4}})(?!\d)"),  # "November/17/2015"
        ((), rf"(?<![^\W\d_])(?P<month>{WORD}), (?P<d>\d{{1,2}}), (?P<y>\d{{4}})(?!\d)"),  # "April, 20, 2015"
        (
            (),
            rf"(?<![\d.,:/-])(?P<y>\d{{4}})(?:\.?,?\s|-)(?P<month>{WORD})\.?[\s,-]{{1,2}}"
            r"(?P<d>\d{1,2})(?!\d|[:./]\d)",
        ),
        ((), rf"(?<![^\W\d_])(?P<month>{WORD})\.?,?(?:\s+de)?\s(?P<y>\d{{4}})(?!\d)"),
        (
            ("Juche",),
            rf"(?<![^\W\d_])(?P<month>{WORD})\.?\s(?P<d>\d{{1,2}}),? Juche \d{{1,3}} \((?P<y>\d{{4}})\)",
        ),
        # The time codes of wires: "AP-NY-03-07-95 1721EST", "dpa:240103-99-482184/2", "201233 Jan 13" (day, hour and
        # minute; month; year).
        (("AP-",), r"\bAP-[A-Z]{2}-(?P<m>\d\d)-(?P<d>\d\d)-(?P<y>\d\d)(?=\s\d{4}[A-Z]{3})"),
        (("dpa:",), r"\bdpa:(?P<y>\d\d)(?P<m>\d\d)(?P<d>\d\d)(?=-\d\d+-\d)"),
        ((), rf"(?<!\d)(?P<d>\d\d)(?:[01]\d|2[0-3])[0-5]\d(?:Z|\sGMT)?\s(?P<month>{WORD})\.?\s(?P<y>\d\d)(?!\d)"),
    )
)
CLOCK = re.compile(
    r"(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|\s?[ap]\.?m\b)|[۰-۲٠-٢]?[۰-۹٠-٩][:٫][۰-۵٠-٥][۰-۹٠-٩]", re.IGNORECASE
)
LAST_WORD = re.compile(rf"({WORD})[.,،]?\s*(?:[-–—]\s*)?(?:\(|\|\s*|the\s+)?$")
FIRST_WORD = re.compile(rf"^[\s,(|/-]{{0,3}}({WORD})")
AGO = re.compile(
    r"(?P<n>\d+|an?|one|un[ea]?)\s?(?P<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|heures?|jours?|horas?|d[ií]as?|[hmd])"
    r"\s+(?:ago\b|atrás)"
    r"|\b(?:il y a|hace|há)\s+(?P<n2>\d+|une?|una?)\s+(?P<unit2>minut\w+|heures?|jours?|horas?|d[ií]as?)"
    r"|(?P<n3>\d+)\s+(?P<unit3>минут\w*|час\w*|дн\w+|день)\s+назад"
    r"|/ (?P<n4>\d+) (?P<unit4>days?|hours?|minutes?)$"
    r"|\bago (?P<n5>\d+) (?P<unit5>minutes?|mins?|hours?|hrs?|days?|weeks?)\b"
    r"|^(?P<n6>\d{1,2})(?P<unit6>[dh])$",
    re.IGNORECASE,
)
COUNTS_BACK = re.compile(r"\s?(?:min|h(?:ou)?rs?\b|days?\b|weeks?\b|months?\b|years?\b)", re.IGNORECASE)
DAY_UNITS = ("d", "j", "д")
# "Publié hier à 16 h 35", "Yesterday at 09:12": a stamp, with the word that announces it or the time of day.
RELATIVE = re.compile(
    rf"(?i)(?P<told>(?:{'|'.join((*PUBLISHED, *UPDATED))})(?: on)?\s?:?\s)?"
    rf"(?:(?P<today>{'|'.join(TODAY)})|{'|'.join(YESTERDAY)})"
    r"(?P<clock>(?:\s?[,|–-]|\s(?:at|à|a las|às|um|om|kl\.?|alle|в|о|pukul|saat))?"
    r"\s?[0-2]?\d\s?(?:[:.h]|uhr)\s?(?:[0-5]\d)?\b.{0,8})?"
)


class Day(Struct, frozen=True):
    """A printed date: EDTF `value`, at characters `start` to `end`; `readings` where it can be read in two ways."""

    value: str
    start: int
    end: int
    calendar: Calendar = "gregorian"
    readings: tuple[str, ...] = ()
    weekday: bool | None = None  # the printed weekday agrees, does not, or there is none
    clock: bool = False

    @property
    def full(self) -> bool:
        """Whether it names one day of one year."""
        return len(self.value) == 10 and self.value[0] != "X"


def find(text: str) -> tuple[Day, ...]:
    """Every date printed in the text, in order."""
    if not DIGIT.search(text):
        return ()
    if TATWEEL not in text:
        return _find(text)
    kept = [at for at, letter in enumerate(text) if letter != TATWEEL]
    found = _find("".join(text[at] for at in kept))
    return tuple(replace(day, start=kept[day.start], end=kept[day.end - 1] + 1) for day in found)


@lru_cache(maxsize=1 << 9)  # a line is asked for its dates by several rooms, in one piece and in parts
def _find(text: str) -> tuple[Day, ...]:
    found = [
        (m.start(), -m.end(), n, m)
        for n, (signs, form) in enumerate(FORMS)
        if not signs or any(sign in text for sign in signs)
        for m in form.finditer(text)
        if _names_month(m)
    ]
    days, done = list[Day](), 0
    for start, end, _, match in sorted(found, key=lambda item: item[:3]):
        if start >= done:
            done = -end
            if day := _day(match, text):
                days.append(day)
    return tuple(days)


def ago(text: str) -> int | None:
    """How many days before the page was saved, for "2 days ago", "5 hours ago" (0); None where nothing says so."""
    match = AGO.search(text)
    if not match:
        named = RELATIVE.fullmatch(text)
        return (0 if named["today"] else 1) if named and (named["told"] or named["clock"]) else None
    groups = match.groupdict()
    form = next(form for form in ("", "2", "3", "4", "5", "6") if groups[f"n{form}"])
    number, unit = groups[f"n{form}"], groups[f"unit{form}"].lower()
    count = int(number) if number.isdigit() else 1
    if unit.startswith("w"):
        return 7 * count
    return count if unit.startswith(DAY_UNITS) else 0 if count < 12 or not unit.startswith("h") else None


def _names_month(match: re.Match[str]) -> bool:
    word = match.groupdict().get("month")
    if word is None or _month(word) is None:
        return word is None
    return word.lower() != "ago" or not COUNTS_BACK.match(match.string, match.end())  # "ago 5 days" is no August


def _month(word: str) -> tuple[Calendar, int] | None:
    folded = fold(word).replace(" ", "-").removeprefix(MONTH_WORD)
    for calendar, months in (("gregorian", MONTHS), ("hijri", HIJRI_MONTHS), ("persian", PERSIAN_MONTHS)):
        if folded in months:
            return calendar, months[folded]  # type: ignore[return-value]
    return None


def _day(match: re.Match[str], text: str) -> Day | None:
    groups = match.groupdict()
    year = ERAS[groups["era"]] + _reign(groups["reign"]) if groups.get("era") else _year(groups.get("y"))
    if "a" in groups:
        return _numeric(match, text, int(groups["a"]), int(groups["b"]), year)
    calendar, month = _month(groups.get("month") or "") or ("gregorian", int(groups.get("m") or 0))
    if calendar == "gregorian" and year is not None and 1200 <= year < 1500:
        calendar = "hijri" if "هـ" in text[match.end() : match.end() + 4] else "persian"
    if not groups.get("d"):
        usable = calendar == "gregorian" and year is not None and FIRST_YEAR <= year <= LAST_YEAR
        return Day(f"{year}-{month:02}", match.start(), match.end()) if usable else None
    number = int(groups["d"])
    if year is None:
        known = calendar == "gregorian" and gregorian(calendar, 2000, month, number)
        return _seen(match, text, f"XXXX-{month:02}-{number:02}") if known else None
    found = gregorian(calendar, year, month, number)
    if not found or not FIRST_YEAR <= found.year <= LAST_YEAR:
        return None
    if calendar == "hijri":
        return _hijri(match, text, found)
    return _seen(match, text, found.isoformat(), calendar, found)


def _hijri(match: re.Match[str], text: str, found: date) -> Day:
    """About this day: the moon is seen a day sooner or later, and the weekday, if it is printed, tells when."""
    printed = _weekday(match, text)
    for day in (found, found - DAY, found + DAY) if printed else ():
        if day.isoweekday() == printed:
            return _seen(match, text, day.isoformat(), "hijri", day)
    return _seen(match, text, f"{found.isoformat()}~", "hijri", found)


def _numeric(match: re.Match[str], text: str, left: int, right: int, year: int | None) -> Day | None:
    """Day and month in figures: two readings where both are possible; before full stops the day, if it can be."""
    if year is not None and 1200 <= year < 1500:  # "21-07-1397"
        calendar: Calendar = "hijri" if "هـ" in text[match.end() : match.end() + 4] else "persian"
        found = gregorian(calendar, year, right, left)
        if found and calendar == "hijri":
            return _hijri(match, text, found)
        return _seen(match, text, found.isoformat(), calendar, found) if found else None
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    orders = ((right, left), (left, right))
    readings = [found for month, day in orders if (found := gregorian("gregorian", year, month, day))]
    if match["s"] == ".":
        del readings[1:]
    if not readings:
        return None
    if len(set(readings)) == 1:
        return _seen(match, text, readings[0].isoformat(), "gregorian", readings[0])
    agreeing = [found for found in readings if _weekday(match, text) == found.isoweekday()]
    if len(agreeing) == 1:
        return _seen(match, text, agreeing[0].isoformat(), "gregorian", agreeing[0])
    return Day(
        str(year),
        match.start(),
        match.end(),
        "gregorian",
        tuple(found.isoformat() for found in readings),
        None,
        _clock(match, text),
    )


def _seen(
    match: re.Match[str], text: str, value: str, calendar: Calendar = "gregorian", found: date | None = None
) -> Day:
    weekday = _weekday(match, text)
    agrees = None if weekday is None or found is None else weekday == found.isoweekday()
    return Day(value, match.start(), match.end(), calendar, (), agrees, _clock(match, text))


def _weekday(match: re.Match[str], text: str) -> int | None:
    """The weekday printed just before or just behind."""
    before = LAST_WORD.search(text[max(0, match.start() - 20) : match.start()].replace(JOINER, ""))
    behind = FIRST_WORD.match(text[match.end() : match.end() + 20])
    for word in (before, behind):
        if word and (number := WEEKDAYS.get(fold(word[1]))):
            return number
    return None


def _clock(match: re.Match[str], text: str) -> bool:
    return bool(
        CLOCK.search(text[max(0, match.start() - 14) : match.start()] + " | " + text[match.end() : match.end() + 24])
    )


def _reign(printed: str) -> int:
    return 1 if printed == "元" else int(printed)


def _year(printed: str | None) -> int | None:
    if not printed:
        return None
    number = int(printed.lstrip("'’"))
    return number if len(printed) == 4 else number + (2000 if number <= LAST_YEAR - 2000 else 1900)


def weekdays(text: str) -> Iterator[int]:
    """The ISO numbers of the weekdays that the text names: "on Wednesday", "Wednesday's meeting"."""
    for word in re.findall(WORD, text):
        if number := WEEKDAYS.get(fold(OWNING.sub("", word))):
            yield number
