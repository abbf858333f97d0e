"""What a capture ran together with a line's own words, before them.

14 June 201917:32 Harbour reopens after the ice     ->  the date / the headline
A0410.jpgLINDESUND (HNA) - The harbour ...          ->  the picture's file / the text
Harbour EchoAll the News of the Coast               ->  the outlet's name / what it says of itself
"""

import re

from builder.desk import days, masthead
from builder.desk.behind_line import LONGEST, PARAGRAPH
from builder.lexicon.papers import SECTIONS
from builder.lexicon.stamps import UPDATED

CRAWL = re.compile(r"(?:date|saved|captured|crawled) \d{4}-\d\d(?:-\d\d)?(?=\s+\S)")
HERE = re.compile(r"You are here:? ?(?=[A-Z\"“‘][^>»›/]{12})")  # and no trail behind it
ICON = re.compile(r"(?:calendar_)?today(?=[A-Z][a-z]{2,8} \d)")  # the name of an icon, printed for its picture
# As these begin.
MARKED = (
    "You are here", "date ", "saved ", "captured ", "crawled ", "today", "calendar_",
    "(Updated ", "(UPDATED ", "(updated ",
)  # fmt: skip
FILE = re.compile(r"[\w-]{3,80}\.(?:jpe?g|png|gif|webp|JPE?G|PNG|GIF)(?=[^\W\d_a-z]|\s\S)")
STAMP = re.compile(r"\D{0,12}\d{1,4}\D")  # a line that a date may open
CLOCK = re.compile(
    r"[\s,|–-]{0,3}[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?:\s?(?:[ap]m|AM|PM|WIB|IST|GMT|UTC|Uhr))?"
    r"[\s|–-]+(?=[^\W\d_a-z]|[\"“«‘])"
)
# A picture's credit, and behind it the dateline of the text: "… REUTERS/Anna Berg LINDESUND, Oct 9 (Reuters) - The".
CREDIT = re.compile(r"REUTERS/|/(?:AP|AFP|EPA|Reuters)\b|\bGetty|\b[Pp]hoto\b|\bAP Photo")
AFTER_CREDIT = re.compile(
    r"\s(?=[A-Z]{3}[A-Z .’'-]{0,30}(?:, [A-Z][a-z.]{2,12}){0,2}(?: \d{1,2})?"
    r" \((?:Reuters|AP|AFP|UPI)[^()]{0,30}\) ?[-–—])"
)
UPDATED_AT = re.compile(r"\((?:[Uu]pdated|UPDATED)(?: at)? [0-2]?\d[:.][0-5]\d(?: ?[ap]\.?m\.?)?\) (?=[A-Z]{3})")
FORMS = (HERE, CRAWL, ICON, UPDATED_AT)
GLUED_PLACE = re.compile(r"(?<=[a-z])(?=\([A-Z][A-Z .'-]{3,30}(?:, [A-Z][A-Za-z.]{1,12})?\) (?:--|—|–) )")
# What a desk sets before a headline: how urgent it is, that it is the title. With a colon ("URGENT: minister quits")
# readers are told so too, and it is part of the headline, as are "UPDATE 2-" and "(2nd LD)", as printed.
DESK_TAG = re.compile(
    r"\((?:URGENT|EXCLUSIVE)\) ?(?=\S)"
    r"|(?:EXCLUSIVE|URGENT|BREAKING(?: NEWS)?) ?[-–—|] ?(?=\S+ \S)"
    r"|[A-Z]{2,4}\d{1,3}: (?=\S+ \S+ \S)"
    r"|(?:Title|TITLE|Headline|HEADLINE): (?=\S+ \S)|HD {2,}(?=\S+ \S)"
    r"|[0-2]\d:[0-5]\d (?=[^\W\d_a-z]\S+ \S+ \S+ \S)"  # "17:32 Harbour reopens after the ice", of a ticker
)
HOUSE = re.compile(r"(?P<name>[^\W\d_][\w .]{1,30}?) (?::{1,2}|[|»]) (?=\S)")
# The name of a site before a headline: "Harbour Echo - Ferry sails again …", "harbour.com News: Ferry …".
SITE = re.compile(r"(?P<name>[^\W\d_][\w .]{2,30}?(?: News)?)(?: - |(?<=News): )(?=\w\S* (?:\S+ ){3})")
# "General / Ferry sails again …"; two of these signs make a trail, which leads to a page.
SHELF = re.compile(r"(?P<name>[A-Z]\w+(?: [A-Z]\w+)?) [/»>] (?!.* [/»>] )(?=[A-Z]\S* (?:\S+ ){3})")
UPDATE = re.compile(rf"(?i)(?:last )?(?:{'|'.join(UPDATED)})\b")
RUN_ON = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
SLOGAN = 90  # characters of a name and what stands behind it
AT_CLOCK = re.compile(r"(?i)(?:last )?updated:? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? ")
POSTED = ("Posted ", "Published ", "Publicado ", "Publié ")


def reach(text: str) -> int:
    """Where the line's own words begin."""
    if text.startswith(MARKED) and (found := next(filter(None, (form.match(text) for form in FORMS)), None)):
        return found.end()
    if "." in text[:84] and (found := FILE.match(text)):
        return found.end()
    if len(text) < LONGEST and ":" in text[:70] and STAMP.match(text) and (stamp := _stamp(text)):
        return stamp
    if len(text) < LONGEST and not text.endswith(".") and (found := DESK_TAG.match(text)):
        return found.end()
    if len(text) < LONGEST and (found := HOUSE.match(text)) and masthead.known(found["name"]) and text.count(" ") > 4:
        return found.end()
    if len(text) < LONGEST and text[-1] != "." and (found := SITE.match(text)) and _is_site(found["name"]):
        return found.end()
    if "(" in text[40:500] and (found := AFTER_CREDIT.search(text[:500])) and CREDIT.search(text[: found.start()]):
        return found.end()
    if text.startswith(POSTED) and (stamp := _posted(text)):
        return stamp
    if text[:7].lower() == "updated" and (stamp := _updated(text)):
        return stamp
    if text.startswith("By ") and len(text) > PARAGRAPH and (signed := _signed_by(text)):
        return signed
    if ") " in text[:160] and (found := GLUED_PLACE.search(text[:160])):  # "Photo by Anna Berg(LINDESUND) -- The"
        return found.end()
    if len(text) < LONGEST and (found := SHELF.match(text)) and set(found["name"].casefold().split()) <= SECTIONS:
        return found.end()
    return _slogan(text) if len(text) < SLOGAN and RUN_ON.search(text) else 0


def _is_site(name: str) -> bool:
    """Whether it is an outlet's or agency's name of two words, or with its domain."""
    return (" " in name or "." in name) and masthead.known(name.removesuffix(" News").strip()) is not None


def _slogan(text: str) -> int:
    """Where what a paper says of itself begins, run together with its name: "Harbour EchoAll the News"."""
    ends = (found.start() for found in RUN_ON.finditer(text))
    return next((end for end in ends if " " in text[:end] and masthead.known(text[:end])), 0)


def _signed_by(text: str) -> int:
    """Where a text begins behind the agency that signs it: "By HNA Lindesund is ready to …"."""
    name = text.split(maxsplit=2)[1]
    end = 4 + len(name)
    return end if text[end : end + 1].isupper() and masthead.agency(name) else 0


def _posted(text: str) -> int:
    """Where a text begins behind the day it was posted: "Posted Fri, 05 Mar 2004: The harbour"."""
    day = next((day for day in days.find(text[:50]) if day.full), None)
    behind = text[day.end :].lstrip() if day else ""
    return day.end + 1 if day and day.start < 20 and behind[:1] == ":" and behind.count(" ") > 8 else 0


def _updated(text: str) -> int:
    """Where a headline begins behind an update's clock and day: "updated 3:41 p.m. EST, Sat May 4, 2009 Ferry …"."""
    clock = AT_CLOCK.match(text)
    day = next((day for day in days.find(text[:70]) if day.full), None) if clock else None
    near = clock is not None and day is not None and day.start - clock.end() < 12
    return day.end + 1 if near and day and re.match(r" [A-Z\d\"“‘]\S*(?: \S+){2}", text[day.end :]) else 0


def _stamp(text: str) -> int:
    """Where a headline begins behind a date and a clock, 0 where nothing of the kind opens the line."""
    day = next((day for day in days.find(text[:60]) if day.full), None)
    clock = CLOCK.match(text, day.end) if day and day.start < 14 else None
    goes_on = clock is not None and text.count(" ", clock.end()) > 3 and not days.find(text[clock.end() :])
    if clock and UPDATE.match(text, clock.end()):  # "May 3, 2012 04:34 pm | Updated 05:10 pm IST - LINDESUND"
        return 0
    return clock.end() if clock and goes_on else 0
