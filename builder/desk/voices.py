"""Outlet, agency and byline: every place on the page that names one is a hint, and the hints are added up."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from builder.desk import masthead
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.desk.masthead import House
from builder.model import UNKNOWN, Basis, Evidence, Fact, Rival, Span

ENOUGH = 1.0
SPOKEN = 50_000  # characters of a clipping in which its own house is looked for
LONGEST = 400  # characters of a line of page clutter that is looked at

# Where a page names who publishes or whose copy it is: the weight, and the same in words for readers.
PLACES = {
    "signed": (4.0, "Signed on a line of its own"),
    "dateline": (3.0, "Named in the dateline"),
    "date": (2.5, "Named beside the date"),
    "self": (2.5, "The page describes itself"),
    "masthead": (2.0, "Stands on a line of its own"),
    "masthead unknown": (1.5, "Stands on a line of its own"),
    "byline": (2.0, "Named in the byline"),
    "copyright": (1.5, "Named in the copyright line"),
    "address": (1.5, "The address of its site is on the page"),
    "page": (0.6, "Named in the text around the article"),
    "page first": (1.0, "Named in the text around the article"),
    "formula": (1.0, "The text says that people spoke to it"),
}
COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|All [Cc]ontent by|COPYRIGHT)\s*(?:©\s*|[Cc]opyright\s+)?"
    r"(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s+)?(?:by\s+)?"
    r"(?P<name>(?:The |the )?[A-Z][\w.’'&-]*(?: (?:[A-Z0-9][\w.’'&-]*|of|and|the|de|du|&)){0,5})"
)
COMPANY = re.compile(
    r"(?:,? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|Co|Company|Interactive|Digital|Group|Publishing|Publications"
    r"|Media|Network|Holdings|All Rights Reserved|All|Rights|Reserved|Privacy.*)\b\.?)+$"
)
SELF = re.compile(r"^(?P<name>(?:The |the )?[\w.’' -]{2,50}?) (?:is|are) (?:mainly|primarily|a|an|the|one|your)\b")
REPORTER = re.compile(
    r"\bis an? (?:[\w-]+ ){0,6}(?:reporter|editor|writer|correspondent|journalist|columnist|producer)"
    r" (?:for|at|with) (?P<name>[^.,]+)"
)
INVITED = re.compile(
    r"(?:Follow|Support|More [Ff]rom|Trending [Nn]ow on|Trending on|Subscribe to|Download the|Get the|Welcome to)"
    r" (?P<name>(?:The )?[A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,3})"
)
TOP_LEVEL = "com|net|org|co|uk|gov|sa|ir|ru|in|ng|gh|zm|ke|pk|my|sg"
ADDRESS = re.compile(rf"(?:@|\bwww\.|\bhttps?://(?:www\.)?)?\b(?P<host>(?:[\w-]+\.)+(?:{TOP_LEVEL})\b)")
CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}")  # of an American station: "DAYTON, Ohio (WKLB) - "
LONE_NAME = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}")
WITH = re.compile(r"\b(?:[Aa]vec|[Cc]on|[Mm]it|[Cc]om|[Ww]ith|and|et) (?:l[’'])?$")  # "Par Le Quotidien avec AFP"
PAR = re.compile(r"^(?:Par|Por|Da|Von) (?P<name>(?:Le|La|L['’]|El|Die|Der|O|A)\b.{3,40}?) (?:avec|con|mit|com) ")
# "Told X in a statement", "when contacted by X": how a text speaks of the house it was written for.
FORMULA = re.compile(
    r"(?:told|to|with) NAME in an? (?:(?:e?-?mailed|written|phone) )?(?:statement|interview|e-?mail|message)"
    r"|(?:told|to|with) NAME (?:by (?:phone|e-?mail|telephone)|via e-?mail)"
    r"|(?:contacted|reached|seen|obtained|reviewed|reached for comment) by NAME\b"
    r"|(?:request for comment from|comment to) NAME\b"
)


@dataclass(frozen=True, slots=True)
class Hint:
    """One place where the page names a house: the name as shown, which of `PLACES`, and where."""

    name: str
    house: House | None
    place: str
    span: Span

    @property
    def weight(self) -> float:
        """What it adds to the house's sum."""
        return PLACES[self.place][0]


def choose(page: Layout) -> tuple[Fact, Fact]:
    """The outlet that published, and the agency whose copy it is."""
    hints = [*_signed(page), *_named(page)]
    outlet = _best([hint for hint in hints if not _is_agency(hint)])
    agency = _best([hint for hint in hints if _is_agency(hint)])
    if not outlet and not agency:
        spoken = list(_spoken(page))
        return _best([h for h in spoken if not _is_agency(h)]), _best([h for h in spoken if _is_agency(h)])
    return outlet, agency


def _is_agency(hint: Hint) -> bool:
    if hint.house:
        return hint.house.kind == "agency"
    return hint.place in ("signed", "dateline") and not CALL_SIGN.fullmatch(hint.name)


def _best(hints: list[Hint]) -> Fact:
    """The name with the most weight behind it, in the fullest form printed; the others are rivals."""
    groups: dict[str, list[Hint]] = defaultdict(list)
    for hint in hints:
        groups[hint.house.name if hint.house else hint.name.casefold().removeprefix("the ")].append(hint)
    ranked = sorted(groups.values(), key=lambda group: (-_sum(group), group[0].span.start))
    if not ranked or _sum(ranked[0]) < ENOUGH:
        return UNKNOWN
    first = max(ranked[0], key=lambda hint: (hint.weight, -hint.span.start))
    name = max((hint.name for hint in ranked[0]), key=len)
    rivals = tuple(
        Rival(g[0].name, PLACES[g[0].place][1].lower() + ", but less plainly", g[0].span) for g in ranked[1:]
    )
    basis: Basis = "inferred" if first.place in ("page", "page first", "formula") else "printed"
    return Fact(name, basis, (Evidence(PLACES[first.place][1], first.span),), first.place, rivals)


def _sum(group: list[Hint]) -> float:
    """The weights of the hints, of one place no more than three."""
    places = [hint.place for hint in group]
    return sum(PLACES[place][0] * min(places.count(place), 3) for place in dict.fromkeys(places))


def _hint(name: str, place: str, line: Line, start: int) -> Hint:
    house = masthead.known(name)
    return Hint(house.shown(name) if house else name, house, place, line.at(start, start + len(name)))


def _signed(page: Layout) -> Iterator[Hint]:
    """Names where wire copy signs: in the dateline, on a line of its own above or below the text."""
    if page.dateline and page.dateline[1].agency:
        number, found = page.dateline
        line = page.seen[number].line
        yield Hint(found.agency, masthead.known(found.agency), "dateline", line.at(*found.agency_at))
    for one, label in zip(page.seen, page.labels, strict=True):
        signed = one.signed
        if label.kind == "agency" and signed and signed.who and signed.rule.name != "with wires":
            house = masthead.known(signed.who)
            yield Hint(signed.who, house, "signed", one.line.at(signed.start, signed.end))


def _named(page: Layout) -> Iterator[Hint]:
    """Names where a page speaks of itself: at its top, beside the date, in copyright lines, notes and addresses."""
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        line = one.line
        if label.kind == "masthead" and _is_tagline(page, number):
            continue
        if label.kind in ("paragraph", "subheading", "headline", "deck") or len(line.text) > LONGEST:
            continue
        if label.kind == "caption":
            continue
        yield from _of_itself(line, label.kind, label.rule)


def _is_tagline(page: Layout, number: int) -> bool:
    """Whether the line describes the house named on the line above: "TASS / Russian News Agency"."""
    if not number or masthead.known(page.seen[number].line.text):
        return False
    return bool(masthead.known(page.seen[number - 1].line.text))


def _of_itself(line: Line, kind: str, rule: str) -> Iterator[Hint]:
    text = line.text
    if kind == "masthead":
        start = len(text) - len(text.lstrip(" |:–—-·•"))
        text = text.strip(" |:–—-·•")
        sure = masthead.known(text) or masthead.STATION.fullmatch(text)
        yield _hint(text, "masthead" if sure else "masthead unknown", line, start)
        return
    if (match := COPYRIGHT.search(text)) and len(name := COMPANY.sub("", match["name"]).strip(" .,0123456789")) > 2:
        yield _hint(name, "copyright", line, match.start("name"))
        return
    match = (SELF.match(text) if rule == "about the outlet" else None) or REPORTER.search(text)
    if match:
        yield _hint(match["name"].strip(), "self", line, match.start("name"))
        return
    if (match := INVITED.match(text)) and not masthead.known(match["name"]):
        yield _hint(match["name"].strip(), "page", line, match.start("name"))
    if (paper := masthead.PAPER.search(text)) and kind == "byline" and rule == "byline":
        for signed in PAR.finditer(text[: paper.end() + 40]):
            yield _hint(signed["name"], "byline", line, signed.start("name"))
    asked = bool(INVITED.match(text))
    for start, end, house in masthead.mentions(text):
        if rule == "initials":
            continue
        if house.kind == "outlet" or kind == "date" or (kind == "byline" and WITH.search(text[:start])):
            near = {"date": "date", "byline": "byline"}.get(kind, "page first" if asked or not start else "page")
            yield Hint(house.shown(text[start:end]), house, near, line.at(start, end))
    for match in masthead.STATION.finditer(text):
        yield _hint(match[0], "page first", line, match.start())
    for match in ADDRESS.finditer(text):
        if found := masthead.at(match["host"].lower()):
            yield Hint(found.name, found, "address", line.at(*match.span("host")))


def _spoken(page: Layout) -> Iterator[Hint]:
    """Names in the formulas by which a text speaks of the house it was written for."""
    for one, label in zip(page.seen, page.labels, strict=True):
        if label.kind != "paragraph" or one.line.span.start > SPOKEN:
            continue
        text = one.line.text[:3000]
        for start, end, house in masthead.mentions(text):
            if FORMULA.search(text[max(0, start - 30) : start] + "NAME" + text[end : end + 40]):
                yield Hint(house.shown(text[start:end]), house, "formula", one.line.at(start, end))


def byline(page: Layout) -> Fact:
    """Who signs the text, as printed."""
    for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True)):
        if label.kind in ("byline", "date") and one.signed and one.signed.who and not one.signed.agency:
            span = one.line.at(one.signed.start, one.signed.end)
            if one.signed.rule.name == "staff byline" and number and (name := _name_alone(page, number - 1)):
                words = "Stands above the writer's office"
                return Fact(name.text, "printed", (Evidence(words, name.span),), "byline over two lines")
            if one.signed.rule.name == "initials" and _shortens(one.signed.who, page):
                continue
            words = "Signed below the text" if number > page.first else "Signed above the text"
            return Fact(one.signed.who, "printed", (Evidence(words, span),), one.signed.rule.name)
    return UNKNOWN


def _shortens(initials: str, page: Layout) -> bool:
    """Whether they are the outlet's own: "(NHT)" on a page of the Nile Harbour Tribune."""
    mastheads = (one.line.text for one in page.seen[: page.first] if one.masthead)
    return any(initials == "".join(word[0] for word in text.split()) for text in mastheads)


def _name_alone(page: Layout, number: int) -> Line | None:
    """The line if it is nothing but a writer's name, below the headline: "Anna Berg / Environment Correspondent"."""
    line = page.seen[number].line
    below = page.headline is not None and number > page.headline
    return line if below and page.seen[number].plain and LONE_NAME.fullmatch(line.text) else None
