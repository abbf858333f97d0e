"""Words of time in the body: "on Sunday", "yesterday", "July 23"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from builder.edtf import MONTHS, WEEKDAYS
from builder.model import DayWord

RELATIVE = {"today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
            "yesterday": -1, "last night": -1, "tomorrow": 1}  # fmt: skip
MONTH = {name[:3].lower(): n for n, name in enumerate(MONTHS, 1)}
_MONTH = "|".join([*MONTHS, *(f"{name[:3]}\\.?" for name in MONTHS), "Sept\\.?"])
DAY = re.compile(
    rf"\b(?:(?:(?:on|last|next|this|late|early|since|until|by|from)\s+)?(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!\s+(?:{_MONTH})\b)(?:\s+night\b)?"
    rf"|(?P<relative>{'|'.join(RELATIVE)})\b"
    rf"|(?P<after>a|one|the|two|three) days? after (?=the |it |he |she |they |[A-Z])"
    rf"|(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{{4}})\b)?(?![:.,]?\d)"
    rf"|(?<![\d.,:])(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH})\b(?:,?\s+(?P<year2>\d{{4}})\b)?)",
)
AFTER = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3}
CUES = (*WEEKDAYS, *(name[:3] for name in MONTHS), *RELATIVE, " after ")  # one of these is in every match

# A day that is still to come, that recurs, or that ends a span is not the day of the news.
ASIDE = re.compile(
    r"\b(?:will|would|shall|is to|are to|to be|due|set (?:to|for)|slated|expected|scheduled"
    r"|plan(?:s|ned)?|hopes?)\b.*$|\b(?:every|each|usually)\b.*$|\b(?:next|until|by|since|from|before)\s*$"
    r"|\b(?:expires?|ends?|lasts?) (?:on )?$|\b(?:that|which) (?:had )?(?:began|begun|started) (?:on )?$",
    re.IGNORECASE,
)
# Of somebody who was found: since when nobody knew where he was.
GONE = re.compile(
    r"\b(?:last seen|failed to (?:return|arrive|come)|(?:went|been|was) (?:missing|lost)|disappeared|vanished)\b.*$",
    re.I,
)
FOUND = re.compile(r"\b(?:found|rescued|located|recovered)\b", re.I)
LEAD = 400  # characters of the opening
DONE = frozenset("held made won begun given told written struck found sent taken".split())  # as those in -ed
CLAUSE = 300  # characters before a word of time in which such a word may stand
CLAUSE_END = re.compile(r"[;:,]|(?<![ap]\.m)\.(?=\W)")  # but "planned at 7 p.m. Wednesday"
WITHIN = re.compile(r"\b(?:after|because|when|although|whereas) ")  # "will never run after it withdrew yesterday"
ASIDE_WORDS = re.compile(r"(?:next|until|by|since|from)\b", re.IGNORECASE)


def of_the_news(words: Iterable[DayWord], texts: Sequence[str]) -> Iterator[DayWord]:
    """Those words of time that may date what is told: no quoted speech, no plan, no habit.

    `texts` are the blocks by number; the words of each stand in their order.
    """
    block, past, curly, straight = -1, 0, 0, 0  # how many marks are open up to where
    for word in words:
        if word.block != block:
            block, past, curly, straight = word.block, 0, 0, 0
        text = texts[block]
        curly += text.count("“", past, word.start) - text.count("”", past, word.start)
        straight += text.count('"', past, word.start)
        past = word.start
        if curly > 0 or straight % 2 == 1 or ASIDE_WORDS.match(word.words):
            continue
        clause = _clause(text, past)
        owns = text.startswith(("'s ", "’s "), word.end)  # "before Tuesday's explosion"
        if GONE.search(text, clause, past) and any(FOUND.search(told[:LEAD]) for told in texts[: word.block + 1]):
            continue
        if owns or _done(text[clause:past]) or not ASIDE.search(text, clause, past):
            yield word


def _done(clause: str) -> bool:
    """Whether the words before a day tell of a deed that is done: "will build it, as agreed on Friday"."""
    *before, last = clause.split()[-4:] or [""]
    return (last.endswith("ed") or last in DONE) and "be" not in before and not ASIDE.search(last)


def _clause(text: str, at: int) -> int:
    """Where the clause begins that a word of time stands in: none of the cues reaches over its marks."""
    floor = max(0, at - CLAUSE)
    begun = max((found.start() for found in CLAUSE_END.finditer(text, floor, at)), default=floor)
    within = (found.start() for found in WITHIN.finditer(text, begun, at) if text.count(" ", found.end(), at) > 1)
    return max(within, default=begun)


def days(block: int, text: str) -> Iterator[DayWord]:
    """Every word of time of a paragraph that names a day, in order."""
    if not any(map(text.__contains__, CUES)):
        return
    for match in DAY.finditer(text):
        if match["weekday"]:
            yield _word(match, "weekday", str(WEEKDAYS.index(match["weekday"]) + 1), block)
        elif match["relative"]:
            yield _word(match, "relative", str(RELATIVE[match["relative"]]), block)
        elif match["after"]:
            yield _word(match, "after", str(AFTER[match["after"]]), block)
        elif value := _date(match):
            yield _word(match, "date", value, block)


def _date(match: re.Match[str]) -> str | None:
    month, day, year = (match[name] or match[f"{name}2"] for name in ("month", "day", "year"))
    return f"{year or 'XXXX'}-{MONTH[month[:3].lower()]:02}-{int(day):02}" if 1 <= int(day) <= 31 else None


def _word(match: re.Match[str], kind: str, value: str, block: int) -> DayWord:
    return DayWord(match.group(), kind, value, block, match.start(), match.end())  # type: ignore[arg-type]
