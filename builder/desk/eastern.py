"""Datelines of Chinese, Japanese and Korean agencies, whose parts stand without space between them.

中新网兰州3月21日电 (记者 冯志远)甘肃省…        ->  agency, place, day, reporter
【ワシントン共同】米政府は…                    ->  place, agency
【ワシントン＝山田太郎】米政府は…                ->  place, reporter
[東京 18日 ロイター] - 政府は…                   ->  place, day of the month, agency
（中央社記者王大明台北18日電）政府…               ->  agency, reporter, place, day of the month
(서울=연합뉴스) 홍길동 기자 = 정부는…           ->  place, agency, reporter
"""

import re

from msgspec import Struct

from builder.desk import masthead

EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
WIRES = "共同|時事|ロイター|AFP|ＡＦＰ|聯合ニュース|新華社|中央社|タス通信|CNN|ＣＮＮ"
REPORTER = r"(?:[（(](?:\w*(?:记者|記者|通讯员))[^（()）]{1,40}[)）])?\s?"
DAY = r"(?P<day>\d{1,2}月\d{1,2}日)"
CABLE = "(?:[专專]?[电電]|[讯訊])"
FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"[【（(]?据?(?P<agency>[^\W\d据]{{2,6}}?(?:社|网|網))(?P<place>[^\W\d]{{0,10}}?){DAY}{CABLE}?[】）)]?\s?"
        rf"{REPORTER}[：:]?\s?",
        rf"[【（(](?P<place>[^\W\d]{{2,6}}?){DAY}{CABLE}[】）)]\s?{REPORTER}",
        r"[（(【](?P<agency>[^\W\d]{2,6}?社)(?:記者|记者)?[^\W\d]{0,4}?(?P<place>[^\W\d]{2}(?:市|縣)?)"
        r"\d{1,2}日[^\W\d]{0,4}[電电][)）】]\s?",
        rf"[【（(](?:{DAY}\s?)?(?P<agency>{WIRES}|CNS)(?:[=＝]時事)?[】）)]\s?",
        r"[【（(\[［](?P<place>[^\W\d/／]{2,12}?)(?:[/／][^\W\d]{2,12})?(?:[＝=・\s][^】）)\]］]{0,20}?)?"
        rf"(?P<agency>{WIRES})[】）)\]］]\s?(?:[-－―]\s?)?",
        r"[(（【\[]?(?P<place>[^\W\d]{2,10}?)\s?=\s?(?P<agency>[^\W\d]{2,8}|뉴스1|뉴시스)[)）】\]]\s?"
        r"(?:[^\W\d]{2,4}(?: [^\W\d]{2,4}){0,2} (?:기자|특파원)\s?=?)?\s?=?\s?",
        r"\[(?P<agency>[^\W\d]{2,8}) [^\W\d]{2,4}(?: \w{2,4})? 기자\]\s?",
        r"【(?P<place>[^\W\d]{2,10})[＝=](?P<writer>[^\W\d]{2,6}(?:[・ 、][^\W\d]{2,6}){0,2})】\s?",
        rf"(?:本报|本報|记者)(?P<place>[^\W\d]{{2,4}}?){DAY}{CABLE}[：:，]?\s?{REPORTER}",
        r"[〔【［](?:本報)?記者(?P<writer>[^\W\d]{2,3})[／/]?(?P<place>[^\W\d]{2,3})(?:報導|报道|電)[〕】］]\s?",
        rf"【?(?P<own>[^\W\d]{{1,3}}[报報][讯訊])】?\s?{REPORTER}",
    )
)
PARTS = ("place", "day", "agency")
NAMED_BY = ("day", "writer", "own")  # what tells a dateline where no agency is known


class Head(Struct, frozen=True):
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
        if not found:
            continue
        parts = found.groupdict()
        own = "기자" in found[0] or any(parts.get(part) for part in NAMED_BY)
        if own or masthead.agency(parts.get("agency") or ""):
            return Head(found.end(), *(found.span(part) if parts.get(part) else (0, 0) for part in PARTS))
    return None
