"""The places where a page names a house: each is a hint with a weight, and the same in words for readers."""

import re
from collections.abc import Iterator

from msgspec import Struct

from builder.desk import formulas, masthead, nameplate, place_names, signoff, small_print, titles
from builder.desk.houses import House
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.lexicon.calendar import MONTHS
from builder.model import Span

SPOKEN = 50_000  # characters of a clipping in which its own house is looked for
LONGEST = 400  # characters of a line of page clutter that is looked at
TOP = 3  # lines in which a page prints its name
CREDIT = 60  # characters at the end of a caption that may credit the picture

# Where a page names who publishes or whose copy it is: the weight, and the same in words for readers.
PLACES = {
    "signed": (4.0, "Signed on a line of its own"),
    "dateline": (3.0, "Named in the dateline"),
    "cited": (2.8, "Stands behind the headline"),
    "prefix": (2.5, "Stands before the place of the dateline"),
    "date": (2.5, "Named beside the date"),
    "self": (2.5, "The page describes itself"),
    "masthead": (2.0, "Stands on a line of its own"),
    "masthead unknown": (1.2, "Stands on a line of its own"),
    "nameplate": (1.3, "Stands at the head of the page, as its name"),
    "byline": (2.0, "Named in the byline"),
    "copyright": (1.5, "Named in the copyright line"),
    "address": (1.5, "The address of its site is on the page"),
    "spelled": (1.5, "The address of the site spells the name"),
    "above the menu": (1.0, "Stands at the top of the page, above its menu"),
    "printed again": (1.0, "Stands at the top of the page and again as a source"),
    "behind the bar": (1.0, "Stands behind the headline, after a bar"),
    "desk": (2.0, "Its own desk signs"),
    "with": (1.0, "Named as a source of its material"),
    "credit": (1.0, "Named in the credit of a picture"),
    "company": (0.6, "Named in the copyright line, as a company"),
    "print note": (1.5, "A note says that it was printed there"),
    "page": (0.6, "Named in the text around the article"),
    "page first": (1.0, "Named in the text around the article"),
    "formula": (1.0, "The text says that people spoke to it"),
    "reports": (1.0, "The text says that it reports this"),
    "told": (0.6, "The text says that people told it something"),
}
TITLE_OF = re.compile(r": \S+ \S+ \S")  # behind a name that a headline gives as its source: "Politico: Ferry to sail"
REPORTS = re.compile(r"(?:^|[,;] )(?P<name>[A-Z][\w.]+(?: [A-Z]\w+){0,2}) (?:reports|informs|reported)(?=[ ,.]|$)")
# What makes a name part of a longer one: before it "El", behind it "del Sur".
OPENS = re.compile(r"(?:^|\s)(?:[EeLlIi][LlEeAa]|[A-Z][\w’'-]{2,}) $")
GOES_ON = re.compile(r" (?:(?:de[l]?|do|da|of|du|DEL?|DO|DA|OF|DU) (?:la |the )?)[^\W\d_a-z]")
BARRED = re.compile(r"\s{2,}|\s*\|")  # behind a name at the head of a page: "Harbour Echo  |  Weather 11°C"
# What a paper says of itself under its name: "The Region’s Leading Newspaper".
BOAST = re.compile(r"(?i)\b(?:leading|largest|best|favou?rite|oldest|most (?:read|trusted|popular))\b")
COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|All [Cc]ontent by|COPYRIGHT)\s*(?:©\s*|[Cc]opyright\s+)?"
    r"(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s+)?(?:by\s+)?"
    r"(?P<name>(?:The |the )?[A-Z](?:[\w’'&-]|\.(?=\w))*"
    r"(?: (?:[A-Z0-9](?:[\w’'&-]|\.(?=\w))*|of|and|the|de|du|&)){0,5})"
)
SIGN = re.compile(r"(?:© ?|\([cC]\) ?|[Cc]opyright:? )+(?:(?:19|20)\d\d,? )?")
COMPANY = re.compile(
    r"(?:,? (?:Gazetecilik|Yayıncılık|Medya|Verlag|Ediciones|Editora|Editorial|Newspapers"
    r"|Online|Inc|LLC|Ltd|Limited|Corp|Corporation|Co|Company|Interactive|Digital|Group|Publishing|Publications"
    r"|Media|Network|Holdings|All Rights Reserved|All|Rights|Reserved|Privacy.*)\b\.?)+$"
)
RIGHTS = re.compile(r"(?:,? (?:All Rights Reserved|All|Rights|Reserved|Privacy.*)\b\.?)+$")
FIRM = re.compile(r",? ?(?:\([\w ]+\) )?(?:Pvt|Private|Ltd|Limited|LLC|Inc|Corp|GmbH|AG|S\.?A\.?|B\.?V|PLC|plc|Co)\b")
# Owners of many outlets, and archives that copy them: none of them is the outlet.
OWNERS = re.compile(
    r"(?i)(?:the )?(?:riproduzione|reproduc|todos|tous|alle rechte|content|material|all |this |any |site|photo|text"
    r"|copyright|web ?site|design|privacy|terms"
    r"|google|newspapers\.com|proquest|factiva|lexisnexis|newsbank|wordpress|blogger|nexstar|scripps|gray "
    r"|hearst|sinclair|tegna|gannett|advance |lee enterprises|mcclatchy|newsquest|reach plc|postmedia"
    r"|torstar|fairfax media"
    r"|cox media|raycom|meredith|iheart|townsquare|digital first|medianews|cond[eé] nast|dow jones"
    r"|world now|worldnow|frankly"
    r"|automattic|yahoo|aol|microsoft|getty|entercom|audacy|warner|viacom|disney|nbcuniversal|newscorp|news corp)"
)
PRINTED = re.compile(
    r"(?:[Pp]ublished|[Pp]rinted|[Aa]ppear(?:s|ed)|[Rr]an)(?: \w+)? in (?:the )?(?P<name>(?:The )?[A-Z][\w.’'&-]*"
    r"(?: (?:of |and |the )?[A-Z][\w.’'&-]*){0,4}?)(?:['’]s)?(?= newspaper| print|,| on |\.$|$)"
    r"|\bprint\b.{0,60}? of (?P<name2>(?:The )?[A-Z][\w.’'&-]*(?: (?:of )?[A-Z][\w.’'&-]*){0,4})"
)
SELF = re.compile(r"^(?P<name>(?:The |the )?[\w.’' -]{2,50}?) (?:is|are) (?:mainly|primarily|a|an|the|one|your)\b")
REPORTER = re.compile(
    r"\bis (?:an?|the) (?:[\w-]+ ){0,6}(?:reporter|editor|writer|correspondent|journalist|columnist|producer)"
    r" (?:for|at|with) (?P<name>[^.,]+)"
)
# "Reporter - Harbour News Agency", on a line below the writer's name.
OFFICE = re.compile(
    r"^(?:[Rr]eporter|[Rr]epórter|[Rr]eportera?|[Cc]orrespondent|[Jj]ournalist|[Ee]ditor|[Ee]nviad[oa] [Ee]special)"
    r"(?: ?[-–—|,] ?| (?:da|do|de|of|for|at) (?:the )?)(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4})$"
)
# "Redacción Maduradas con información de EFE": the desk of an outlet, or of one of its sections.
DESK_OF = re.compile(
    r"^(?:Redacción|Redação|Redacção|Rédaction|Redaktion|Redazione) (?P<name>[A-Z]\S+(?: [A-Z]\S+){0,2})"
)
SECTIONS = frozenset(
    "deportes sociedad internacional nacional nacionales central web digital economía política cultura mundo país"
    " regional online sport sports locales judicial policiales espectáculos tecnología multimedia general".split()
)
INVITED = re.compile(
    r"(?:Follow|Support|Watch|Listen to|Visit|More [Ff]rom|Trending [Nn]ow on|Trending on|Subscribe to|Download the"
    r"|Get the|Welcome to)"
    r" (?P<name>(?:The )?[A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,3})"
)
TOP_LEVEL = "com|net|org|co|uk|gov|sa|ir|ru|in|ng|gh|zm|ke|pk|my|sg"
ADDRESS = re.compile(rf"(?:@|\bwww\.|\bhttps?://(?:www\.)?)?\b(?P<host>(?:[\w-]+\.)+(?:{TOP_LEVEL})\b)")
WITH = re.compile(r"\b(?:[Aa]vec|[Cc]on|[Mm]it|[Cc]om|[Ww]ith|and|et) (?:l[’'])?$")  # "Par Le Quotidien avec AFP"
PAR = re.compile(r"^(?:Par|Por|Da|Von) (?P<name>(?:Le|La|L['’]|El|Die|Der|O|A)\b.{3,40}?) (?:avec|con|mit|com) ")


class Hint(Struct, frozen=True):
    """One place where the page names a house: the name as shown, which of `PLACES`, and where."""

    name: str
    house: House | None
    place: str
    span: Span

    @property
    def weight(self) -> float:
        """What it adds to the house's sum."""
        return PLACES[self.place][0]


def _hint(name: str, place: str, line: Line, start: int) -> Hint:
    house = masthead.known(name)
    return Hint(house.shown(name) if house else name, house, place, line.at(start, start + len(name)))


def signed(page: Layout) -> Iterator[Hint]:
    """Names where wire copy signs: in the dateline, on a line of its own above or below the text."""
    if page.dateline and page.dateline[1].agency:
        number, found = page.dateline
        line = page.seen[number].line
        house = masthead.known(found.agency)
        own = place_names.OWN_NAME.fullmatch(found.agency)
        before = not house and (own or (found.place and found.agency_at < found.place_at))  # "ECHO | LINDESUND -"
        yield Hint(found.agency, house, "prefix" if before else "dateline", line.at(*found.agency_at))
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        signed = one.signed
        if label.kind == "agency" and signed and signed.who and signed.rule.name != "with wires":
            house = masthead.known(signed.who)
            behind = number - 1 == page.headline and one.line.text[0] in "–—-"  # "Ferry sails, minister says – HNA"
            place = "cited" if behind and house and house.kind == "agency" else "signed"
            yield Hint(signed.who, house, place, one.line.at(signed.start, signed.end))
    for code, line, start in signoff.find(page):
        yield _hint(code, "signed", line, start)


def helped(page: Layout) -> Iterator[Hint]:
    """Agencies whose material a text says that it holds, "(Avec AFP)": it may be an outlet's own all the same."""
    for one, label in zip(page.seen, page.labels, strict=True):
        signed = one.signed
        if label.kind == "agency" and signed and signed.rule.name == "with wires":
            house = masthead.known(signed.who)
            if house and house.kind == "agency":
                yield Hint(house.shown(signed.who), house, "with", one.line.at(signed.start, signed.end))


def named(page: Layout) -> Iterator[Hint]:
    """Names where a page speaks of itself: at its top, beside the date, in copyright lines, notes and addresses."""
    copied: set[str] = set()  # small print that a page prints twice says no more than once
    plate = nameplate.find(page)
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        line = one.line
        if one.far:
            continue
        if label.kind == "masthead" and _is_tagline(page, number):
            continue
        if plate and number == plate.number and not masthead.known(line.text.strip(masthead.EDGES)):
            yield from _of_plate(plate, line)
            continue
        if label.kind in ("paragraph", "subheading", "headline", "deck") or len(line.text) > LONGEST:
            continue
        if label.kind == "caption":
            yield from _credited(line)
            continue
        if label.kind == "masthead" and masthead.ordinary(line.text):  # a paper, or a section: People, Outlook
            yield _hint(line.text, "page first" if number < TOP else "page", line, 0)
            continue
        if line.text not in copied:
            found = _of_itself(line, label.kind, label.rule)  # of a page that has a name the desk may be a town's
            yield from (hint for hint in found if not plate or hint.place != "desk")
        if label.kind == "furniture":
            copied.add(line.text)
    for title in titles.find(page):
        yield _hint(title.name, title.place, title.line, title.start)


def _of_plate(plate: nameplate.Plate, line: Line) -> Iterator[Hint]:
    """The name at the head of the page, which may be known after all: "Harbour Echo › World"."""
    if site := masthead.at(plate.name.lower()):  # "English.harbour.net", a part of a known site
        yield Hint(site.name, site, "address", line.at(plate.start, plate.start + len(plate.name)))
        return
    house = masthead.known(plate.name)
    plain = house is None or masthead.ordinary(plate.name)
    yield _hint(plate.name, "nameplate" if plain else "masthead", line, plate.start)


def _credited(line: Line) -> Iterator[Hint]:
    """The outlet whose photographer took the picture; agencies sell theirs to everybody."""
    for start, end, house in masthead.mentions(line.text[-CREDIT:]):
        if house.kind == "outlet":
            at = max(0, len(line.text) - CREDIT)
            yield Hint(house.shown(line.text[at + start : at + end]), house, "credit", line.at(at + start, at + end))


def _is_tagline(page: Layout, number: int) -> bool:
    """Whether the line describes the house named on the line above: "TASS / Russian News Agency"."""
    if not number or masthead.known(page.seen[number].line.text):
        return False
    return bool(masthead.known(page.seen[number - 1].line.text))


def _of_itself(line: Line, kind: str, rule: str) -> Iterator[Hint]:
    """What a line says of the house by its kind alone; else what stands on it."""
    text = line.text
    if kind == "masthead":
        start = len(text) - len(text.lstrip(masthead.EDGES))
        text = text.strip(masthead.EDGES)
        if text.count("/") > 1 and (first := next(masthead.mentions(text), None)):  # "(Tasnim/Islam-Times/ABNS)"
            yield _hint(text[first[0] : first[1]], "masthead", line, start + first[0])
            return
        known = masthead.known(text) is not None or masthead.STATION.fullmatch(text) is not None
        if known or not BOAST.search(text):
            yield _hint(text, "masthead" if known else "masthead unknown", line, start)
    elif (match := COPYRIGHT.search(text)) and len(_owner(match)) > 2:
        yield from _owned(line, match)
    elif (sign := SIGN.match(text)) and (found := next(masthead.mentions(text[sign.end() :]), None)) and not found[0]:
        yield _hint(text[sign.end() : sign.end() + found[1]], "copyright", line, sign.end())
    elif rule == "syndicated note":
        for start, end, _ in masthead.mentions(text):
            yield _hint(text[start:end], "self", line, start)
    else:
        yield from _on_line(line, kind, rule)


def _owner(match: re.Match[str]) -> str:
    return COMPANY.sub("", match["name"]).strip(" .,0123456789")


def _owned(line: Line, match: re.Match[str]) -> Iterator[Hint]:
    """Who holds the rights, unless it is a firm with many houses."""
    name = _owner(match)
    if not OWNERS.match(name):
        company = FIRM.match(line.text, match.end()) or len(name) < len(match["name"].rstrip(" .,0123456789"))
        sure = masthead.known(name) or masthead.PAPER.search(name) or not company
        yield _hint(name, "copyright" if sure else "company", line, match.start("name"))


def _behind(line: Line, rule: str) -> Iterator[Hint]:
    """The outlet that ends a byline, "By Anna Berg Harbour News", or stands behind the headline's bar."""
    if rule == "byline" and (start := masthead.behind(line.text)):
        yield _hint(line.text[start:], "byline", line, start)
    if rule == "above the story" and line.text.startswith("| ") and line.text.count("|") == 1 and len(line.text) < 30:
        yield _hint(line.text[2:], "behind the bar", line, 2)
    if (desk := DESK_OF.match(line.text)) and desk["name"].split()[0].lower() not in SECTIONS:
        yield _hint(desk["name"], "desk", line, desk.start("name"))


def owners(page: Layout) -> Iterator[Hint]:
    """The firms of copyright lines, as they call themselves: "Copyright © 2001 Vasbrook Newspapers Ltd."."""
    for one, label in zip(page.seen, page.labels, strict=True):
        short = label.kind == "furniture" and not one.far and len(one.line.text) <= LONGEST
        match = COPYRIGHT.search(one.line.text) if short else None
        name = RIGHTS.sub("", match["name"]).strip(" .,0123456789") if match else ""
        if match and len(name) > 2 and not OWNERS.match(name) and FIRM.search(one.line.text, match.start("name")):
            yield Hint(name, None, "company", one.line.at(match.start("name"), match.start("name") + len(name)))


def _small_print(line: Line, kind: str) -> Iterator[Hint]:
    """Names that the page gives as its own; a firm may have many houses."""
    for name, start in small_print.names(line.text) if kind == "furniture" else ():
        if masthead.known(name) or not COMPANY.search(name):
            yield _hint(name, "self", line, start)
    if kind == "date" and (source := small_print.source(line.text)):
        yield _hint(source[0], "date", line, source[1])
    elif kind == "date" and (site := small_print.site(line.text)) and not masthead.at(site[0].lower()):
        yield _hint(site[0], "date", line, site[1])


def _on_line(line: Line, kind: str, rule: str) -> Iterator[Hint]:
    """Houses named on a line of any kind."""
    text = line.text
    yield from _small_print(line, kind)
    match = (SELF.match(text) if rule == "about the outlet" else None) or REPORTER.search(text)
    match = match or ((office := OFFICE.match(text)) and masthead.known(office["name"]) and office) or None
    if match:
        yield _hint(match["name"].strip(), "self", line, match.start("name"))
        return
    if (match := PRINTED.search(text)) and (name := match["name"] or match["name2"]).casefold() not in MONTHS:
        start = match.start("name") if match["name"] else match.start("name2")
        yield _hint(name.rstrip("."), "date" if masthead.known(name.rstrip(".")) else "print note", line, start)
    if (match := INVITED.match(text)) and not masthead.known(match["name"]):
        yield _hint(match["name"].strip(), "page", line, match.start("name"))
    if kind == "byline" and rule == "byline" and (paper := masthead.PAPER.search(text)):
        for signed in PAR.finditer(text[: paper.end() + 40]):
            yield _hint(signed["name"], "byline", line, signed.start("name"))
    yield from _behind(line, rule)
    yield from _mentioned(line, kind, rule)
    for match in masthead.STATION.finditer(text) if kind != "agency" else ():
        yield _hint(match[0], "page first", line, match.start())
    for match in ADDRESS.finditer(text):
        if found := masthead.at(match["host"].lower()):
            yield Hint(found.name, found, "address", line.at(*match.span("host")))


def reports(page: Layout) -> Iterator[Hint]:
    """The agency of which the opening says that it reports this: ", Trend reports"."""
    told = [one.line for one, label in zip(page.seen, page.labels, strict=True) if label.kind == "paragraph"]
    for line in told[:2]:
        for found in REPORTS.finditer(line.text[:1000]):
            house = masthead.known(found["name"])
            if house and house.kind == "agency":
                yield Hint(house.shown(found["name"]), house, "reports", line.at(*found.span("name")))


def _mentioned(line: Line, kind: str, rule: str) -> Iterator[Hint]:
    """Houses that a table knows, by their names."""
    text = line.text
    asked = bool(INVITED.match(text))
    for start, end, house in masthead.mentions(text):
        if rule == "initials" or (not start and TITLE_OF.match(text, end)):
            continue
        if kind == "furniture" and house.kind == "outlet" and _in_longer_name(line, start, end):
            continue
        if house.kind == "outlet" or kind == "date" or (kind == "byline" and WITH.search(text[:start])):
            near = {"date": "date", "byline": "byline"}.get(kind, "page first" if asked or not start else "page")
            if not start and rule == "above the story" and BARRED.match(text, end):
                near = "masthead"
            yield Hint(house.shown(text[start:end]), house, near, line.at(start, end))


def _in_longer_name(line: Line, start: int, end: int) -> bool:
    """Whether a name of one word stands in a longer one, alone on its line: Cronista in "El Cronista del Sur"."""
    name = line.text[start:end]
    short = line.count < 7 and not line.ends and " " not in name and len(name) > 5
    return short and bool(GOES_ON.match(line.text, end) or OPENS.search(line.text[:start]))


def spoken(page: Layout) -> Iterator[Hint]:
    """Names in the formulas by which a text speaks of the house it was written for."""
    for one, label in zip(page.seen, page.labels, strict=True):
        if label.kind != "paragraph" or one.line.span.start > SPOKEN:
            continue
        text = one.line.text[:3000]
        for start, end, house in masthead.mentions(text):
            if place := formulas.read(text, start, end, house.kind == "agency"):
                yield Hint(house.shown(text[start:end]), house, place, one.line.at(start, end))
