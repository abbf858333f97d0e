"""What a capture ran together with a line's own words, behind them: an outlet's name, a date, a menu word, a counter.

More than 100 boats lost in the storm Home         ->  the headline / a menu word
Harbour reopens after the ice | Harbour Echo       ->  the headline / the outlet's name
"""

import re

from builder.desk import days, end_marks, masthead
from builder.desk.broken_dates import DATE_WORDS
from builder.lexicon.calendar import WEEKDAYS
from builder.text import fold

READERS = ("okundu", "dibaca", "просмотр", "просмотров", "views", "reads", "hits")
READ = re.compile(rf"\s?\d[\d.]*\s(?:(?:defa|kez|kali)\s)?(?:{'|'.join(READERS)})$")
# "… with a loan published : 21 Nov 2017 at 04:30": a stamp that lost its line end.
STAMPED = re.compile(
    r"(?<=\w)\s(?i:published|posted|updated|last updated) ?: ?(?=\d{1,2} [A-Z]|[A-Z][a-z]{2,8} \d)"
)
COMMENTS = re.compile(r"(?<=\w\w)\s\d+ Comments?$")  # "Harbour News Agency 0 Comments"
SECTION = re.compile(r"(?<=\w)\s[-–]\s[A-Z][a-z]+(?: [A-Z][a-z]+)?\s[-–]$")  # "… on air services - Transport -"
MENU = re.compile(r"(?<=\s)[a-z\d][a-z\d-]*(?P<menu>\s+Home)$")  # but "For Refugees, No Easy Road Home"
NAMED = re.compile(r"\s+(?:[|·•–—-]|::)\s+(?P<name>[^|·•]{2,40})$")
# "… is 50,000%. (Read more Harbour stories.)"
MORE = re.compile(r"(?<=[.!?”\"’)…])\s+\((?:Read|See|For) more [^()]{2,50}\)$")
CREDITED = re.compile(r"(?<=[.!?”\"’)…])\s+\((?:(?:Additional r|R)eporting|(?:Writing|Editing) by)\b[^()]{4,300}\)$")
# A word before the date that makes it part of the headline's sentence.
PART_OF = frozenset("on of by for from to until since in before after and".split())
# A date that lost the space before it: "… a referral.Sept. 28, 2022"; who wrote it: "… ha dicho-Redacción-".
GLUED = re.compile(
    r"(?<=[a-z”\"’)][.!?])(?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$)"
    r"|(?<=[a-z.”\"])\s?-(?=(?:Redacción|Redacção|Redação|Agencias)-?$)"
)
# Few words behind the end of a sentence: only there can an end mark stand.
AFTER = re.compile(r"[.!?”\"’»)…。」][^!?…]{1,64}[.)\]）]*$")
LONG_TAIL = 320  # characters of a credit
# What stands behind the bar of a page's title, a site or a section: "… open again | Vasbrook".
PIPED = re.compile(
    r"(?<=[^\W\d_]|[”\"’!?)])(?<!PHOTO)(?<!Photo)\s\|\s"
    r"(?!(?:[A-ZÀ-Ý’-]{2,} )+[A-ZÀ-Ý’-]{2,}$)[^\W\d_a-z][^|:,.\d]{1,24}$"
)
# A shelf that lost its line end behind the hour: "Friday June 7, 2013 @ 6:43pm EDTTags: Vasbrook, ferries".
SHELF = re.compile(r"(?:(?<=\d[ap]m)|(?<=[A-Z][A-Z]T))\s?(?:Tags|Filed [Uu]nder|Posted in|Categories|Topics)\s?: ")
SIGNED = re.compile(r"(?<=\w) by (?:[A-Z][\w’'&.-]+ ){1,4}(?:news services|wire services|staff)$")
# The agency and its initials, run together with the headline: "Light comes to the valley HNA Harbour News Agency".
NAMED_AGENCY = re.compile(r"(?<=[a-z])\s(?=[A-Z]{2,5} (?:[A-Z]\w+ ){1,2}(?:News|Press) Agency$)")
FILED = re.compile(r" : [A-Z]\w+(?: \w+)? : \d{1,2}/\d{1,2}/\d{4}$")  # "… sign labor memo : Social : 14/02/2008"
ISO_BEHIND = re.compile(r"\w - (?:19|20)\d\d-\d\d-\d\d$")  # "World Harbour Day - 2002-06-20"
POST = re.compile(r"[—–-].{2,70}\(@\w{1,20}\)$")  # a post is signed: "— Harbour Echo (@harbourecho) May 14, 2018"
PARAGRAPH = 120  # characters; a caption is shorter
LONGEST = 220  # characters of a line that has something before or behind a headline
TAIL = 80  # characters at the end of a line in which these are looked for
SHELVED = re.compile(r"(?P<house>[^|–—-]{2,40}?)(?: [-–—|]{1,2} | ?\| ?)(?:\S+(?: \S+)?)$")  # "EL ECO - Cultura"


def begin(text: str) -> int:
    """Where what stands behind the line's own words begins; the length of the text if nothing does."""
    tail = text[-TAIL:]
    if ": " in text[-LONG_TAIL:] and (shelf := SHELF.search(text[-LONG_TAIL:])):
        return max(0, len(text) - LONG_TAIL) + shelf.start()
    found: int | None = None
    if (tail[-1].isdigit() or tail[-1] == "-") and (glued := GLUED.search(tail)):
        return len(text) - len(tail) + glued.start()
    if AFTER.search(tail):
        found = end_marks.find(tail, len(text) > PARAGRAPH)
    if found is None and text.endswith(")") and (more := MORE.search(text[-LONG_TAIL:])):
        return max(0, len(text) - LONG_TAIL) + more.start()
    if found is None and text.endswith(")") and (credit := CREDITED.search(text[-LONG_TAIL:])):
        return max(0, len(text) - LONG_TAIL) + credit.start()
    if found is None and len(text) <= LONGEST:
        found = _behind_headline(text, tail)
    return len(text) if found is None else len(text) - len(tail) + found


def _behind_headline(text: str, tail: str) -> int | None:
    """A date, an outlet's name or a menu word behind a headline."""
    if tail.endswith(("services", "staff")) and (signed := SIGNED.search(tail)) and text.count(" ") > 6:
        return signed.start()
    if tail.endswith("Agency") and (agency := NAMED_AGENCY.search(tail)) and text.count(" ") > 5:
        return agency.start()
    if tail[-1].isdigit() and (filed := FILED.search(tail)):
        return filed.start()
    if tail[-1].isdigit() and (dated := _date_behind(text, tail)):
        return dated
    if (stamped := STAMPED.search(text)) and text.count(" ", 0, stamped.start()) > 3:
        return stamped.start() - len(text) + len(tail)
    if tail.endswith(READERS) and (read := READ.search(tail)) and text.count(" ") > 4:
        return read.start()
    named = NAMED.search(tail)
    credited = named and ". |" in tail[: named.start("name")]  # who took a picture, behind what it shows
    if named and not credited and len(text) - len(tail) + named.start() > 20 and end_marks.is_house(named["name"]):
        return named.start()
    if tail.endswith(("Comment", "Comments")) and (counted := COMMENTS.search(tail)):
        return counted.start()
    if (
        " | " in tail
        and text.count("|") == 1  # more of them part the items of a menu
        and (piped := PIPED.search(tail))
        and text.count(" ", 0, len(text) - len(tail) + piped.start()) > 3
    ):
        return piped.start()
    if tail.endswith(" -") and (section := SECTION.search(tail)):
        return section.start()
    menu = MENU.search(tail) if tail.endswith("Home") else None
    return menu.start("menu") if menu and text.count(" ") > 3 else None


def _date_behind(text: str, tail: str) -> int | None:
    """Where in the tail a full date begins that ends the line and is no part of what it says."""
    day = next((day for day in days.find(tail) if day.full and day.end == len(tail)), None)
    before = text[: len(text) - len(tail) + day.start].rstrip(" -–|") if day else ""
    said = [fold(word.strip(",|")) for word in before.split()]
    if (
        not day
        or days.find(before)
        or len(said) < (2 if ISO_BEHIND.search(text) else 4)
        or said[-1] in PART_OF
        or said[-1] in DATE_WORDS
        or _ends_in_house(before)
        or POST.match(before)
        or ((shelf := SHELVED.match(before)) and masthead.known(shelf["house"]))
        or said[0].strip(":") in DATE_WORDS
        or text.rstrip()[-1] in ".?!"
    ):
        return None
    return day.start


def _ends_in_house(text: str) -> bool:
    """Whether a date behind the text is that of an outlet named there, "Print E-mail Xinhua, June 13, 2014"."""
    words = text.rstrip(" ,|").rsplit(",", 1)
    if fold(words[-1].strip()) in WEEKDAYS:  # "THE LINDESUND LEDGER, THURSDAY, MAY 11, 1989"
        words = words[0].rsplit(",", 1)
    name = words[-1].split("|")[-1].split()
    paper = len(name) < 6 and masthead.PAPER.search(" ".join(name).title())
    return bool(name) and bool(paper or masthead.known(" ".join(name)) or masthead.known(name[-1]))
