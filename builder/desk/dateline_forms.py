"""A dateline, and those whose form alone tells them: in one box, of eastern agencies, behind the writer's name.

(HNA|LINDESUND) –        ->  LINDESUND; HNA
(HNA) - LINDESUND (VB) - ->  LINDESUND; HNA
DRAME -                  ->  no place: the heading of a section
Yunus Ak/KARS, (DHA)     ->  KARS; DHA
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from builder.desk import days, eastern, masthead, place_names
from builder.desk.days import Day
from builder.lexicon.places import TOWN, TOWNS, grade
from builder.text import fold

BOXED = re.compile(r"\((?P<house>[^()|]{2,30}?)\s?[|]\s?(?P<place>[^()|]{2,30}?)\)")  # "(HNA|LINDESUND) – "
BRACKETED = re.compile(r"\((?P<place>[A-Z][A-Z .'’-]{3,30}(?P<region>, [A-Z][A-Za-z. ]{1,20})?)\)")
# The outlet or town and that agencies had it, in Arabic letters: "بندر نيوز – وكالات :".
AGENCIES = re.compile(
    r"(?P<who>[\u0600-\u06ff]+(?: [\u0600-\u06ff]+){0,2})\s?[-–—/|]\s?(?:وكالات|متابعات|متابعة)\s?[:.–-]\s*"
)
# Day and month between dashes, as Kuwait's agency has them in Arabic: "الرباط - 17 - 5 (كونا) --".
DASHED = re.compile(
    r"(?P<place>[\u0600-\u06ff]+(?: [\u0600-\u06ff]+){0,3}) - (?P<day>\d{1,2}) - (?P<month>\d{1,2})"
    r" \((?P<house>[^()\d]{2,20})\)\s?[-–—:]{1,2}\s*"
)
# The same in Latin letters, as in Belgium: "BRUSSELS 04/03 (BELGA) = ".
SLASHED = re.compile(
    r"(?P<place>[A-ZÀ-Ý]{3,}(?:[ -][A-ZÀ-Ý]+){0,2}) (?P<day>\d\d)/(?P<month>\d\d) "
    r"\((?P<house>[A-Z]{2,8})\) ?[=-] ?(?=[A-Z\"“])"
)
# The house in brackets before the town in capitals, with its province: "(PRIMAPRESS) - CAPALBIO (GROSSETO) - ".
HOUSE_FIRST = re.compile(
    r"\((?P<house>[A-Z][A-Za-z][\w ./-]{0,22})\) ?[-–—] ?(?P<place>[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,30}?)"
    r"(?: \([A-ZÀ-Ý][\w' -]{1,20}\))? ?[-–—] ?(?=[A-ZÀ-Ý\"“«])"
)
# The outlet and the day and hour in brackets: "Harbour360 (December 12, 2023, 6:14 PM EST) -- ".
HOUSE_STAMPED = re.compile(
    r"(?P<house>[A-Z][\w ]{2,24}?) \((?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}),? "
    r"\d{1,2}:\d\d ?[AP]\.?M\.?(?: [A-Z]{2,4})?\) ?(?:--|—|–) ?"
)
FIGURES = re.compile(
    r"(?P<place>[^\W\d_a-z][\w .’'-]{2,25}), (?P<one>\d{1,2})/(?P<two>\d{1,2}) ?[-–—] ?(?=[^\W\d_a-z\"“])"
)
# A town in capitals and the day, the sign behind them lost: "DUISBURG, Germany, March 27 German police".
UNPARTED = re.compile(
    r"(?P<place>[A-ZÀ-Ý][A-ZÀ-Ý'’-]{2,20}(?: [A-ZÀ-Ý'’-]{2,20}){0,2}(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?), "
    r"(?P<day>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}) (?=[A-Z][a-z]*\s\w)"
)
# The same with the agency in capitals: "Baku, November 8, AZERTAC The harbour …".
UNPARTED_HOUSE = re.compile(
    r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?), (?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}), "
    r"(?P<house>[A-Z]{4,10}) (?=[A-Z])"
)
# What a section is called, before the first sentence: "DRAME - Le 11 février, un camion …".
RUBRIC = re.compile(
    r"(?:DRAME|JUSTICE|POLITIQUE|SOCI[ÉE]T[ÉE]|FAITS? DIVERS|[ÉE]CONOMIE|SANT[ÉE]|M[ÉE]T[ÉE]O|[ÉE]DUCATION|ENQU[ÊE]TE"
    r"|REPORTAGE|PORTRAIT|D[ÉE]CRYPTAGE|R[ÉE]CIT|T[ÉE]MOIGNAGE|ACCIDENT|TERRORISME|INTERNATIONAL|[ÉE]LECTIONS?|SUCESOS"
    r"|JUSTICIA|POL[ÍI]TICA|SOCIEDAD|CRONACA|SPORT|CULTURE) ?[-–—] ?(?=[A-ZÀ-Ý\"“«])"
)
HEADED_DECK = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,30}•(?=[A-ZÀ-Ý\"“«])")  # "ACCIDENT•Un pilote est mort …", a deck
SIGNED = re.compile(
    r"[^\W\d_][\w.’' -]{3,50} ?/ ?(?P<place>[^\W\d_][^\W\d_ .-]{2,30}?),? ?[(/](?P<agency>\w{2,12})[)/]\.?"
)


class Dateline(Struct, frozen=True):
    """A dateline of `end` characters: the place as printed and where, the day, the agency and where."""

    end: int
    place: str = ""
    place_at: tuple[int, int] = (0, 0)
    day: Day | None = None
    agency: str = ""
    agency_at: tuple[int, int] = (0, 0)


def boxed(head: str, page: str) -> Dateline | None:
    """House and place in one pair of brackets, in either order; or a place in capitals, "(LINDESUND, Fla.) -- "."""
    if not head.startswith("("):
        return None
    if (town := BRACKETED.fullmatch(head.rstrip())) and not masthead.known(town["place"]):
        real = town["region"] or place_names.known(town["place"], page)
        return Dateline(0, town["place"], town.span("place")) if real else None
    found = BOXED.fullmatch(head.rstrip())
    place, house = ("place", "house") if found and place_names.known(found["place"], page) else ("house", "place")
    if not found or not place_names.known(found[place], page):
        return None
    return Dateline(0, found[place], found.span(place), None, found[house], found.span(house))


def house_first(head: str) -> Dateline | None:
    """The house in brackets, the town in capitals behind it."""
    found = HOUSE_FIRST.match(head)
    if not found:
        return None
    return Dateline(found.end(), found["place"], found.span("place"), None, found["house"], found.span("house"))


def rubric(head: str) -> Dateline | None:
    """What a section is called: no place, and none of the text."""
    found = RUBRIC.match(head)
    return Dateline(found.end()) if found else None


def house_stamped(head: str) -> Dateline | None:
    """The outlet, and in brackets the day and the hour."""
    found = HOUSE_STAMPED.match(head)
    when = next((day for day in days.find(found["day"]) if day.full), None) if found else None
    if not found or not when:
        return None
    moved = replace(when, start=found.start("day"), end=found.end("day"))
    return Dateline(found.end(), "", (0, 0), moved, found["house"], found.span("house"))


def unparted(head: str) -> Dateline | None:
    """A town in capitals, its country and the day, and nothing between them and the text."""
    found = UNPARTED.match(head)
    if not found:
        return None
    when = _day_at(head[: found.end()], found.start("day"))
    if not when:
        return None
    return Dateline(found.end(), found["place"], found.span("place"), when)


def unparted_house(head: str) -> Dateline | None:
    """A town, the day and an agency in capitals, and nothing between them and the text."""
    found = UNPARTED_HOUSE.match(head)
    house = masthead.agency(found["house"]) if found else None
    if not found or not house:
        return None
    when = _day_at(head[: found.end()], found.start("day"))
    shown = house.shown(found["house"])
    return Dateline(found.end(), found["place"], found.span("place"), when, shown, found.span("house"))


def _day_at(head: str, start: int) -> Day | None:
    return next((day for day in days.find(head) if day.start == start), None)


def day_in_figures(head: str) -> Dateline | None:
    """A town, and month and day in figures: "Luanda, 04/21 - "."""
    found = FIGURES.match(head)
    if not found or not (found["place"].isupper() or grade(fold(found["place"])) in TOWN):
        return None
    one, two = int(found["one"]), int(found["two"])
    readings = [(month, day) for month, day in ((one, two), (two, one)) if 0 < month < 13 and 12 < day < 32]
    if len(readings) != 1:
        return None
    (month, day) = readings[0]
    when = Day(f"XXXX-{month:02}-{day:02}", found.start("one"), found.end("two"))
    return Dateline(found.end(), found["place"], found.span("place"), when)


def beside_agencies(head: str) -> Dateline | None:
    """The outlet or the town beside the word that agencies had it: "بندر نيوز – وكالات :"."""
    found = AGENCIES.match(head)
    if not found:
        return None
    who, at, end = found["who"], found.span("who"), found.end()
    return Dateline(end, who, at) if who in TOWNS else Dateline(end, "", (0, 0), None, who, at)


def day_and_agency(head: str) -> Dateline | None:
    """A place, the figures of a day and a month, and the agency in brackets."""
    found = DASHED.match(head) or SLASHED.match(head)
    if not found or not (0 < int(found["month"]) < 13 and 0 < int(found["day"]) < 32):
        return None
    when = Day(f"XXXX-{int(found['month']):02}-{int(found['day']):02}", found.start("day"), found.end("month"))
    house = masthead.agency(found["house"])
    shown = house.shown(found["house"]) if house else found["house"]
    return Dateline(found.end(), found["place"], found.span("place"), when, shown, found.span("house"))


def behind_writer(text: str) -> Dateline | None:
    """A dateline behind the writer's name, as Turkish papers have it: "Yunus Ak/KARS, (DHA)"."""
    found = SIGNED.fullmatch(text)
    house = masthead.agency(found["agency"]) if found else None
    if not found or not house:
        return None
    shown = house.shown(found["agency"])
    return Dateline(len(text), found["place"], found.span("place"), None, shown, found.span("agency"))


def of_eastern(head: str, found: eastern.Head) -> Dateline:
    """The dateline of a Chinese, Japanese or Korean agency, by where its parts stand."""
    numbers = re.findall(r"\d+", head[slice(*found.day)])
    when = Day(f"XXXX-{int(numbers[0]):02}-{int(numbers[1]):02}", *found.day) if len(numbers) == 2 else None
    printed = head[slice(*found.agency)]
    house = masthead.known(printed)
    shown = house.shown(printed) if house else printed
    return Dateline(found.end, head[slice(*found.place)], found.place, when, shown, found.agency)
