"""What a capture ran together is parted again, and a date broken over lines is put together.

date 2019-11-20 Harbour reopens after the ice      ->  date 2019-11-20 / Harbour reopens after the ice
Harbour reopens after the ice | Harbour Echo       ->  the headline / the outlet's name
More than 100 boats lost in the storm Home         ->  the headline / a menu word
… will be done in a year. Enditem                  ->  the text / the end mark
September 9, / 2018                                ->  September 9, 2018
14 June 201917:32 Harbour reopens after the ice     ->  the date / the headline
A0410.jpgLINDESUND (HNA) - The harbour ...          ->  the picture's file / the text
The harbour is open again. (amb)                    ->  the text / initials
Harbour EchoAll the News of the Coast               ->  the outlet's name / what it says of itself
"""

import re
from collections.abc import Iterator

from builder.desk import days, masthead
from builder.desk.lines import Line
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.lexicon.papers import SECTIONS
from builder.lexicon.stamps import UPDATED
from builder.text import fold

CRAWL = re.compile(r"date \d{4}-\d\d(?:-\d\d)?(?=\s+\S)")
ICON = re.compile(r"(?:calendar_)?today(?=[A-Z][a-z]{2,8} \d)")  # the name of an icon, printed for its picture
MARKED = ("date ", "today", "calendar_")  # as one of these two begins
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
GLUED_PLACE = re.compile(r"(?<=[a-z])(?=\([A-Z][A-Z .'-]{3,30}(?:, [A-Z][A-Za-z.]{1,12})?\) (?:--|—|–) )")
READERS = ("okundu", "dibaca", "просмотр", "просмотров", "views", "reads", "hits")
READ = re.compile(rf"\s?\d[\d.]*\s(?:(?:defa|kez|kali)\s)?(?:{'|'.join(READERS)})$")
COMMENTS = re.compile(r"(?<=\w\w)\s\d+ Comments?$")  # "Harbour News Agency 0 Comments"
# What a desk sets before a headline: how urgent it is, how often it was rewritten, that it is the title. With a colon
# ("URGENT: minister resigns") readers are told so too, and it is part of the headline.
DESK_TAG = re.compile(
    r"\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|EXCLUSIVE)\) ?(?=\S)"
    r"|(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTED-UPDATE|RPT-UPDATE)(?: \d\d?)?"
    r"|EXCLUSIVE|URGENT|BREAKING(?: NEWS)?)"
    r" ?[-–—|] ?(?=\S+ \S)"
    r"|(?:Title|TITLE|Headline|HEADLINE): (?=\S+ \S)"
    r"|[0-2]\d:[0-5]\d (?=[^\W\d_a-z]\S+ \S+ \S+ \S)"  # "17:32 Harbour reopens after the ice", of a ticker
)
MENU = re.compile(r"(?<=[a-z])\s+Home$")
NAMED = re.compile(r"\s+(?:[|·•–—-]|::)\s+(?P<name>[^|·•]{2,40})$")
SECTION = re.compile(r"(?<=\w\w\w)\s[|•–—-]\s[^|•–—-]{3,40}$")
# What wires print behind the last word: an end mark, or the agency's name behind a dash or in brackets.
END = re.compile(
    r"(?<=[.!?”\"’)…。」])\s*[(（]?(?:(?<=[(（])[完了끝]|Enditem|ENDITEM|ENDS?|[Ee]nds|(?<=\()end|-0-|#{2,}"
    r"|[Rr]ead more|Leer más|Lire la suite|\[(?i:(?:read )?full\s+story|read more)\]|(?<=[。」])\d{7})[)）]?"
    r"(?:(?<=\))\s[a-z]{1,4}(?:[./][a-z]{1,4}){0,3})?\.?$"
)
CREDITED = re.compile(r"(?<=[.!?”\"’)…])\s+\((?:(?:Additional r|R)eporting|(?:Writing|Editing) by)\b[^()]{4,300}\)$")
SIGNED = re.compile(
    r"(?<=[.!?”\"’)…])\s*(?:[-–—=]{1,2}\s?|[(/])\s?(?P<name>[^\W\d_][\w .]{1,24}?)[)/]?(?: [A-Z/]{2,8}){0,3}\.?$"
    r"|(?<=[.!?”\"])\s(?!(?:AP|AFP|EPA|Getty|Reuters)\b)(?P<bare>[A-Z]{2,8})(?: [A-Z]{2,4}){0,4}\.?$"
)
# "Source: Harbour News Agency", or without the colon where the house is known.
# "— KBK, GMA News", "—Anna Berg/KBK, GMA News".
FOR_HOUSE = re.compile(r"(?<=[.!?”\"’)…])\s*[-–—]{1,2}\s?[^\W\d_][\w.’' /-]{1,50}, (?P<house>[A-Z][\w .]{2,30}?)\.?$")
SOURCED = re.compile(
    r"(?<=[.!?”\"’»)…])\s+[(\[]?(?:Source|SOURCE|Fuente|Fonte|Quelle|Kaynak|Sumber|Источник|المصدر|منبع)s?"
    r"\s?(?P<colon>[:：])?\s?(?P<name>[^\W\d_][^.:;!?]{1,48}?)[)\]]?\.?$"
)
# Who wrote or edited it, in a word behind the end, "(amb)", "(vid/mok)", "SF/MA/AZ"; or that it goes on, "(segue)".
INITIALS = re.compile(
    r"(?<=[.!?”\"’»…])\s?\((?i:segue|continua|fim|fin|fine)\)(?:\s\(\w{2,5}\))?$"
    r"|(?<=[.!?”\"’»…])\s[A-Z]{2,3}(?:/[A-Z]{2,3}){1,3}$"
    r"|(?<=[.!?”\"’»…])\s\d{3,4}(?:[/*]{1,2}\d{3,4}){1,3}$"
    r"|(?<=[.!?”\"’»…])\s?\((?:[A-Z][a-z]{1,3}|[A-Z]{2,3}|[a-z]{2,4}(?:/[a-z]{2,4}){0,3}|[A-Z]{2,3}(?:/[A-Z]{2,3}){1,3})\)$"
)
BRACKETED = re.compile(r"(?<=[.!?”\"’»…)])\s*[(\[](?P<inside>[^()\[\]]{2,60})[)\]]\.?$")
# A word before the date that makes it part of the headline's sentence.
PART_OF = frozenset("on of by for from to until since in before after and".split())
HOUSE = re.compile(r"(?P<name>[^\W\d_][\w .]{1,30}?) [:|»] (?=\S)")
# "General / Ferry sails again …"; two of these signs make a trail, which leads to a page.
SHELF = re.compile(r"(?P<name>[A-Z]\w+(?: [A-Z]\w+)?) [/»>] (?!.* [/»>] )(?=[A-Z]\S* (?:\S+ ){3})")
# A date that lost the space before it: "… a referral.Sept. 28, 2022"; who wrote it: "… ha dicho-Redacción-".
GLUED = re.compile(
    r"(?<=[a-z”\"’)][.!?])(?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$)"
    r"|(?<=[a-z.”\"])\s?-(?=(?:Redacción|Redacção|Redação|Agencias)-?$)"
)
# Few words behind the end of a sentence: only there can an end mark stand.
AFTER = re.compile(r"[.!?”\"’»)…。」][^!?…]{1,64}[.)\]）]*$")
OPENING = 24  # characters by which a headline is known again
LONG_TAIL = 320  # characters of a credit
UPDATE = re.compile(rf"(?i)(?:last )?(?:{'|'.join(UPDATED)})\b")
RUN_ON = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
SLOGAN = 90  # characters of a name and what stands behind it
# What stands behind the bar of a page's title, a site or a section: "… open again | Vasbrook".
PIPED = re.compile(r"(?<=[^\W\d_]|[”\"’!?)])\s\|\s(?!(?:[A-ZÀ-Ý’-]{2,} )+[A-ZÀ-Ý’-]{2,}$)[^\W\d_a-z][^|:,.\d]{1,24}$")
CAPTIONED = re.compile(r"[.!?”\"] \([^()]{2,40}\)$")
POSTED = ("Posted ", "Published ", "Publicado ", "Publié ")
ISO_BEHIND = re.compile(r"\w - (?:19|20)\d\d-\d\d-\d\d$")  # "World Harbour Day - 2002-06-20"
PARAGRAPH = 120  # characters; a caption is shorter
LONGEST = 220  # characters of a line that has something before or behind a headline
TAIL = 80  # characters at the end of a line in which these are looked for
SHELVED = re.compile(r"(?P<house>[^|–—-]{2,40}?)(?: [-–—|]{1,2} | ?\| ?)(?:\S+(?: \S+)?)$")  # "EL ECO - Cultura"
DATE_WORDS = frozenset("published posted updated date on at last first issued de le publicado publié the of".split())


def mend(lines: list[Line]) -> list[Line]:
    """The lines as the page had them."""
    printed = {line.text for line in lines if len(line.text) <= LONGEST}
    able = (text for text in printed if text.count(" ") > 3 and text[-1] not in ".?!…:")
    titles = {text[:OPENING]: text for text in sorted(able, key=lambda text: (-len(text), text))}  # the shortest wins
    pieces = (_parts(line, printed, titles, _goes_on(lines, n)) for n, line in enumerate(lines))
    return list(_joined([piece for some in pieces for piece in some]))


def _goes_on(lines: list[Line], number: int) -> bool:
    """Whether a paragraph follows: then "… in the harbour. (HNA)" is a caption, if it is short."""
    short = len(lines[number].text) <= PARAGRAPH and lines[number].text.endswith(")")
    below = lines[number + 1] if short and number + 1 < len(lines) else None
    return below is not None and below.prose and below.count > 11 and not below.bullet


def _parts(line: Line, printed: set[str], titles: dict[str, str], goes_on: bool) -> tuple[Line, ...]:
    text = line.text
    start = _before(text) or _title_again(text, titles)
    end = len(text) if goes_on and CAPTIONED.search(text[-TAIL:]) else min(_behind(text), _said_again(text, printed))
    if not start and end == len(text):
        return (line,)
    return tuple(piece for piece in (line.cut(0, start), line.cut(start, end), line.cut(end, len(text))) if piece)


def _before(text: str) -> int:
    """Where the line's own words begin."""
    if text.startswith(MARKED) and (found := CRAWL.match(text) or ICON.match(text)):
        return found.end()
    if "." in text[:84] and (found := FILE.match(text)):
        return found.end()
    if len(text) < LONGEST and ":" in text[:70] and STAMP.match(text) and (stamp := _stamp(text)):
        return stamp
    if len(text) < LONGEST and not text.endswith(".") and (found := DESK_TAG.match(text)):
        return found.end()
    if len(text) < LONGEST and (found := HOUSE.match(text)) and masthead.known(found["name"]) and text.count(" ") > 4:
        return found.end()
    if "(" in text[40:500] and (found := AFTER_CREDIT.search(text[:500])) and CREDIT.search(text[: found.start()]):
        return found.end()
    if text.startswith(POSTED) and (stamp := _posted(text)):
        return stamp
    if text.startswith("By ") and len(text) > PARAGRAPH and (signed := _signed_by(text)):
        return signed
    if ") " in text[:160] and (found := GLUED_PLACE.search(text[:160])):  # "Photo by Anna Berg(LINDESUND) -- The"
        return found.end()
    if len(text) < LONGEST and (found := SHELF.match(text)) and set(found["name"].casefold().split()) <= SECTIONS:
        return found.end()
    return _slogan(text) if len(text) < SLOGAN and RUN_ON.search(text) else 0


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


def _title_again(text: str, titles: dict[str, str]) -> int:
    """Where the text begins behind a headline that also stands alone: "Ferry sails again LINDESUND - The"."""
    title = titles.get(text[:OPENING])
    glued = title and text.startswith(title) and text[len(title) : len(title) + 1] == " "
    return len(title) if title and glued and text[len(title) + 1 :][:1].isupper() else 0


def _stamp(text: str) -> int:
    """Where a headline begins behind a date and a clock, 0 where nothing of the kind opens the line."""
    day = next((day for day in days.find(text[:60]) if day.full), None)
    clock = CLOCK.match(text, day.end) if day and day.start < 14 else None
    goes_on = clock is not None and text.count(" ", clock.end()) > 3 and not days.find(text[clock.end() :])
    if clock and UPDATE.match(text, clock.end()):  # "May 3, 2012 04:34 pm | Updated 05:10 pm IST - LINDESUND"
        return 0
    return clock.end() if clock and goes_on else 0


def _behind(text: str) -> int:
    """Where what stands behind the line's own words begins; the length of the text if nothing does."""
    tail = text[-TAIL:]
    found: int | None = None
    if (tail[-1].isdigit() or tail[-1] == "-") and (glued := GLUED.search(tail)):
        return len(text) - len(tail) + glued.start()
    if AFTER.search(tail):
        found = _end_mark(tail, len(text) > PARAGRAPH)
    if found is None and text.endswith(")") and (credit := CREDITED.search(text[-LONG_TAIL:])):
        return max(0, len(text) - LONG_TAIL) + credit.start()
    if found is None and len(text) <= LONGEST:
        found = _behind_headline(text, tail)
    return len(text) if found is None else len(text) - len(tail) + found


def _said_again(text: str, printed: set[str]) -> int:
    """Where the name of a section begins behind a headline that the page prints again without it."""
    section = SECTION.search(text[-50:]) if len(text) <= LONGEST else None
    start = max(0, len(text) - 50) + section.start() if section else 0
    return start if start and text[:start] in printed else len(text)


def _end_mark(tail: str, long: bool) -> int | None:
    if found := END.search(tail):
        return found.start()
    if (found := SOURCED.search(tail)) and (_is_house(found["name"]) or (found["colon"] and long)):
        return found.start()  # a caption has "Source: Anna Berg", but is short
    if (found := SIGNED.search(tail)) and _signs(found["name"] or found["bare"], long):
        return found.start()
    if (found := FOR_HOUSE.search(tail)) and masthead.known(found["house"]):
        return found.start()
    if (tail[-1] == ")" or tail[-1].isupper() or tail[-1].isdigit()) and (found := INITIALS.search(tail)):
        return found.start()
    if tail[-1] in ")]" or tail.endswith((").", "].")):
        found = BRACKETED.search(tail)
        if found and (masthead.credited(found["inside"]) or (long and masthead.in_brackets(found["inside"]))):
            return found.start()
    return None


def _signs(name: str, long: bool) -> bool:
    """Whether it is an agency, or behind a paragraph an outlet whose name is nothing else."""
    return bool(masthead.agency(name) or (long and masthead.outlet(name)))


def _behind_headline(text: str, tail: str) -> int | None:
    """A date, an outlet's name or a menu word behind a headline."""
    if tail[-1].isdigit() and (dated := _date_behind(text, tail)):
        return dated
    if tail.endswith(READERS) and (read := READ.search(tail)) and text.count(" ") > 4:
        return read.start()
    named = NAMED.search(tail)
    credited = named and ". |" in tail[: named.start("name")]  # who took a picture, behind what it shows
    if named and not credited and len(text) - len(tail) + named.start() > 20 and _is_house(named["name"]):
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
    menu = MENU.search(tail) if tail.endswith("Home") else None
    return menu.start() if menu and text.count(" ") > 3 else None


def _is_house(name: str) -> bool:
    if masthead.known(name) or masthead.WIRE.search(name) or masthead.STATION.fullmatch(name):
        return True
    return name.count(" ") < 4 and bool(masthead.PAPER.search(name))


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


def _joined(lines: list[Line]) -> Iterator[Line]:
    """Lines that together make a full date, none of which does alone, as one; so a stamp that breaks off."""
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if _breaks_off(line) and number < len(lines) and _opens_with_date(lines[number]):
            line, number = line.joined(lines[number]), number + 1
        elif _date_part(line):
            whole = line
            for reach, below in enumerate(lines[number : number + 2], 1):
                if not _date_part(below):
                    break
                whole = whole.joined(below)
                if _full(whole):
                    line, number = whole, number + reach
                    break
        yield line


def _breaks_off(line: Line) -> bool:
    """Whether it announces a date that is not on it: "Page last updated at 16:20 GMT, Tuesday,"."""
    if line.text[-1:] not in ",:" or not 1 < line.count < 10 or _full(line):
        return False
    last = fold(line.text.rstrip(" ,:").rsplit(None, 1)[-1])
    return last in WEEKDAYS or (line.text[-1] == ":" and last in DATE_WORDS)


def _opens_with_date(line: Line) -> bool:
    return line.count < 9 and any(day.full and day.start < 14 for day in line.days)


def _full(line: Line) -> bool:
    return any(day.full for day in line.days)


def _date_part(line: Line) -> bool:
    """Whether the line is nothing but a part of a date: a day, a month, a year, or what announces them."""
    if line.count > 4 or len(line.text) > 40 or line.bullet:
        return False
    words = (fold(word.strip(".,:")) for word in line.text.split())
    return all(map(_of_date, words)) and not _full(line)


def _of_date(word: str) -> bool:
    return word.isdigit() or word in MONTHS or word in WEEKDAYS or word in DATE_WORDS
