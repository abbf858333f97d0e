"""A house and the town from which its text comes, on a line of their own, or before the date.

HNA, Lindesund                            ->  HNA; Lindesund
ZONGULDAK – Harbour News Agency           ->  ZONGULDAK; Harbour News Agency
Press Trust of India  |  Amman  3 May     ->  Press Trust of India; Amman
"""

import re

from builder.desk import masthead, place_names, writers
from builder.desk.dateline_forms import Dateline
from builder.desk.seen import Seen
from builder.text import fold

AGENCY_TOWN = re.compile(r"[A-Z][a-z-]{3,}(?: [A-Z][a-z-]{3,})?(?<!File)(?<!Archive)(?<!Images)(?<!Agencies)")
AGENCY_TOWN_DATE = re.compile(
    r"(?P<house>[A-Z][\w .]{1,30}?)\s*(?:[|,]|\s[-–]\s|\s{2,})\s*(?P<place>[A-Z][\w.’ -]{2,25})"
)
TOWN_HOUSE = re.compile(
    r"(?P<place>[^\W\d_a-z][\w.’-]+(?: [^\W\d_a-z][\w.’-]+)?) [-–—] (?P<house>[^\W\d_][\w .’'-]{2,40})"
)
QUOTED = re.compile(r"(?P<place>[^\W\d_][^:«»\d]{2,24}): ?«(?P<house>[^«»]{2,30})»")


def house_town(one: Seen, below: bool) -> Dateline | None:
    """A house and the town alone on a line, an outlet only `below` the headline: "HNA, Lindesund"."""
    house, _, town = one.line.text.partition(", ")
    named = AGENCY_TOWN.fullmatch(town) and fold(town.split()[-1]) not in place_names.WRITERS | place_names.NO_PLACE
    found = masthead.known(house)
    if one.line.count > 4 or not named or not found:
        return None
    if found.kind == "outlet" and not (below and writers.known_town(town)):
        return None
    start = len(house) + 2
    return Dateline(len(one.line.text), town, (start, len(one.line.text)), None, found.shown(house), (0, len(house)))


def quoted_house(one: Seen) -> Dateline | None:
    """The town, a colon and the paper in quotation marks, alone on a line, as Arabic papers have it."""
    found = QUOTED.fullmatch(one.line.text) if one.line.caseless else None
    if not found or not masthead.known(found["house"]):
        return None
    at, house = found.span("place"), found.span("house")
    return Dateline(len(one.line.text), found["place"], at, None, found["house"], house)


def before_date(one: Seen) -> Dateline | None:
    """An agency and the town before the date: "Press Trust of India  |  Amman  May 3, 2012"."""
    head = one.line.text[: one.days[0].start].rstrip(" ,|/") if one.days else ""
    found = AGENCY_TOWN_DATE.fullmatch(head)
    house = masthead.known(found["house"]) if found and writers.known_town(found["place"]) else None
    if not found or not house:
        return None
    text = one.line.text
    return Dateline(
        len(text), found["place"], found.span("place"), None, house.shown(found["house"]), found.span("house")
    )


def town_house(one: Seen, page: str) -> Dateline | None:
    """The town before an agency or a desk that signs: "ZONGULDAK – Harbour News Agency"."""
    found = TOWN_HOUSE.fullmatch(one.line.text) if one.masthead or one.signed else None
    if not found or one.line.count > 8 or masthead.known(found["place"]):
        return None
    agency = masthead.agency(found["house"]) or masthead.WIRE.search(found["house"])
    if not place_names.known(found["place"], page) and not (agency and found["place"].isupper()):
        return None
    named = (found["house"], found.span("house")) if agency else ("", (0, 0))
    return Dateline(len(one.line.text), found["place"], found.span("place"), None, *named)
