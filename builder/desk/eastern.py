"""Datelines of Chinese, Japanese and Korean agencies, whose parts stand without space between them.

中新网兰州3月21日电 (记者 冯志远)甘肃省…        ->  agency, place, day, reporter
【ワシントン共同】米政府は…                    ->  place, agency
(서울=연합뉴스) 홍길동 기자 = 정부는…           ->  place, agency, reporter
"""

import re
from dataclasses import dataclass

from builder.desk import masthead

EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        r"[【（(]?(?P<agency>[^\W\d]{2,6}?(?:社|网|網))(?P<place>[^\W\d]{2,10}?)(?P<day>\d{1,2}月\d{1,2}日)(?:电|電|讯|訊)?"
        r"[】）)]?\s?(?:[（(](?:\w*记者|記者|\w*通讯员)[^（()）]{1,40}[)）])?[：:]?\s?",
        r"【(?P<place>[^\W\d]{2,10}?)(?:[＝=・][^】]{1,20})?(?P<agency>共同|時事|ロイター|AFP|ＡＦＰ)】\s?",
        r"[(（【\[](?P<place>[^\W\d]{2,10}?)\s?=\s?(?P<agency>[^\W\d]{2,8}|뉴스1|뉴시스)[)）】\]]\s?"
        r"(?:[^\W\d]{2,4}(?: [^\W\d]{2,4}){0,2} (?:기자|특파원)\s?=?)?\s?=?\s?",
    )
)


@dataclass(frozen=True, slots=True)
class Head:
    """A dateline of `end` characters; where place, day and agency stand, (0, 0) for none."""

    end: int
    place: tuple[int, int]
    day: tuple[int, int]
    agency: tuple[int, int]


def read(text: str) -> Head | None:
    """The dateline at the beginning of the text, None where none of these forms is there."""
    if not EASTERN.search(text[:8]):
        return None
    for form in FORMS:
        found = form.match(text)
        if found and (masthead.agency(found["agency"]) or "day" in found.groupdict()):
            day = found.span("day") if "day" in found.groupdict() else (0, 0)
            return Head(found.end(), found.span("place"), day, found.span("agency"))
    return None
