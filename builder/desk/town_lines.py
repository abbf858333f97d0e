"""The town on a line of its own: alone, with the paper or the agency, over, under or beside a date.

TRABZON, Türkiye                        ->  TRABZON
HNA, Lindesund                          ->  HNA; Lindesund
Lindesund | Updated: 09-05-2022 15:07   ->  Lindesund
San José/EFE                            ->  San José; EFE
"""

import re

from msgspec.structs import replace

from builder.desk import dateline, dateline_forms, lead_in, masthead, place_names, writers
from builder.desk.dateline_forms import Dateline
from builder.desk.lead_in import HEAD
from builder.desk.lines import Line
from builder.desk.seen import Seen
from builder.lexicon import cues
from builder.lexicon.places import TOWN, TOWNS, grade
from builder.text import fold

FIELD = re.compile(r"(?:DATELINE|Dateline): ?(?P<place>[^\W\d][^,;:\d]{2,30}?)(?=[,;]|$)")  # of a database
SENT = re.compile(  # on the line under the writer's name: "ENVIADO ESPECIAL A LINDESUND"
    r"(?i:enviad[oa]s? especia(?:l|is|les)|envoyée?s? spécia\w+|inviat[oi] special[ei]|correspondente|corresponsal)"
    r" (?i:a|à|ao|em|en|in) (?P<place>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,2})"
)
# "Our Correspondent, Lindesund", "HT Correspondent, Harbour Times, Lindesund".
OFFICE = re.compile(
    r"(?:Our|Special|[A-Z]{2,4}) (?:Own )?(?:Staff )?(?:Correspondent|Reporter|Bureau)s?,"
    r"(?: (?P<house>[A-Z]\w+(?: [A-Z]\w+){0,3}),)? (?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
STAMPS = 6  # lines above in which the date stands, with buttons between
STAMPED = re.compile(
    r"(?:[^\W\d_a-z][\w .:’'&-]{1,40}?\s*\|\s*)??(?P<first>[^\W\d_a-z][\w .’'-]{1,24}[\w’'-])"
    r"(?:\s*\|\s*|\s{2,}| [—–-] (?:From|Special to) .{3,40}? )(?:Last )?(?:Updated|Created|Published|Posted)\b"
    r"|By [A-Z][\w .’'-]{3,40} for [A-Z][\w .’'-]{3,40} in (?P<told>[A-Z]\w+(?:[ -][A-Z]\w+)?)(?: [—–-]{1,2}|$)"
)
BEHIND_STAMP = re.compile(
    r"\d(?: ?[AaPp]\.?[Mm]\.?)?(?: (?:IST|[A-Z]{1,4}T) ?[-–—|]|,) (?P<place>[A-Z][A-Za-z.,’' -]{2,40}):?$"
    r"|(?:\d{4}|\d[:.]\d\d), (?P<town>[A-Z][\w’-]+(?: [A-Z][\w’-]+)?) [–—-] "
    r"[\w. ]{2,30}(?:agency|press|news)\b.{0,40}$"
    r"|\d(?: ?года| ?г\.| ?року| ?р\.)?, (?P<other>[А-ЯЁІЇЄ][а-яёіїє’-]{2,20}(?:[ -][А-ЯЁІЇЄ][а-яёіїє’-]{2,20})?)$"
)
LOUD = re.compile(r"(?P<town>[A-Z][A-Z.’' -]{2,25}), [A-Z][a-z][\w. -]{1,25}:")  # "LINDESUND, Hanover:"
SINCE = re.compile(r"\b[Ee]st(?:\.|ablished) ")  # since when a paper is: "Spokane, Washington  Est. May 19, 1883"
PLACE_AGENCY = re.compile(r"(?P<place>[A-ZÀ-Ý][\w.’' -]{2,25}?) ?/ ?(?P<house>[A-Z][\w ]{1,20})")
HOUSE_PLACE = re.compile(
    r"(?P<house>[^\W\d_][\w ]{2,20}?)(?: [-–|] | ?[-–/|] )(?P<place>[^\W\d_]\w{2,12}(?: \w{2,12})?)\s?:?"
)
HOUSE_TOWN = re.compile(
    r"(?P<house>[A-Z][\w.’'&]*(?: [\w.’'&-]+){0,4}) \((?P<place>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})\)"
)


def over_text(seen: tuple[Seen, ...], number: int) -> Dateline | None:
    """A town on a line of its own, right above the story: in capitals, or the text says "in" or "near" it."""
    line = seen[number].line
    name = line.text.rstrip(":") if line.capitals else line.text  # "LINDESUND:"
    town, _, country = line.text.partition(", ")
    in_country = grade(fold(country)) == "country" and grade(fold(town)) in TOWN
    if (loud_town := LOUD.fullmatch(line.text)) and seen[number].plain and seen[number + 1].told:
        return _of_town(line, loud_town["town"])
    if in_country and lead_in.told_below(seen, number):
        return _of_town(line, town)  # "TRABZON, Türkiye"
    if line.count > 3 + (line.text in TOWNS) or line.bullet or not seen[number].plain:
        return None
    loud = line.capitals and bool(grade(fold(name)))
    loud = loud or (number > 0 and writers.known_town(line.text) and _is_name(seen[number - 1]))
    near = (*seen[max(0, number - 8) : number], *seen[number + 1 : number + HEAD])
    page = " ".join(one.line.text[:600] for one in near)
    if line.capitals and line.count == 1 and len(name) > 3 and not cues.is_common(fold(name)):
        loud = loud or re.search(rf"\b{re.escape(name.title())}\b", page) is not None
    apart = line.text[0].isupper() and seen[number + 1].told and seen[number + 1].line.gap
    if line.text in TOWNS and number and not line.gap and not seen[number + 1].line.gap:  # between headline and text
        loud = True
    if apart and writers.known_town(line.text) and any(one.dated for one in seen[max(0, number - STAMPS) : number]):
        loud = True  # below the date and the buttons
    if _is_person(name) or not (loud or (apart and place_names.used_as_place(name, page))):
        return None
    return _of_town(line, name)


def before_dash(seen: tuple[Seen, ...], number: int) -> Dateline | None:
    """A dateline alone on the line above the text: "LINDESUND, Neb. —"."""
    line = seen[number].line
    alone = line.text.endswith(("—", "–", "--")) and line.count < 6 and seen[number].plain
    if not alone or not any(one.told for one in seen[number + 1 : number + 3]):
        return None
    found = dateline.read(f"{line.text} The")
    return replace(found, end=len(line.text)) if found and found.place and found.end > len(line.text) - 2 else None


def _is_person(name: str) -> bool:
    first, _, rest = name.partition(" ")
    return bool(rest) and cues.is_given(fold(first)) and not writers.known_town(name)


def two_towns(one: Seen) -> Dateline | None:
    """Two towns in capitals, alone on a line: "TORONTO and VALLENAR, CHILE"."""
    loud = one.plain and one.line.count < 8 and one.line.text.replace(" and ", "").isupper()
    return _of_town(one.line, one.line.text) if loud and _are_towns(one.line.text) else None


def _are_towns(text: str) -> bool:
    """Whether it names two towns: "TORONTO and VALLENAR, CHILE"."""
    first, _, second = re.sub(r"(?i) and ", "&", text).partition("&")
    return all(writers.known_town(town.partition(",")[0].strip()) for town in (first, second or "-"))


def _is_name(above: Seen) -> bool:
    """Whether the writer or the house stands alone on the line: "Anna Berg / HNA / Amman"."""
    line = above.line
    if above.signed or above.masthead:
        return line.count < 7
    return above.plain and line.count < 5 and not line.ends and (line.titled or line.capitals)


def over_stamp(seen: tuple[Seen, ...], number: int, start: int) -> Dateline | None:
    """A town on a line of its own below the headline, and a date alone on the line under it: "Amman / 4 May 2003".

    Or the agency, and then the date.
    """
    line, below = seen[number].line, seen[number + 1 : number + 3]
    if below and below[0].by_agency:
        below = below[1:]
    if number < start or not start or line.count > 3 or not seen[number].plain or not below or not below[0].days:
        return None
    town = line.text.rstrip(",")
    alone = below[0].line.count < 7 and not line.bullet and grade(fold(town)) in TOWN
    return _of_town(line, town) if alone else None


def under_stamp(seen: tuple[Seen, ...], number: int) -> Dateline | None:
    """The outlet and its town under a date that stands alone: "4 May 2003 / Harbour Echo (Amman)"."""
    above = seen[number - 1 : number] if number else ()
    alone = above and above[0].days and above[0].line.count < 5
    found = HOUSE_TOWN.fullmatch(seen[number].line.text) if alone else None
    return _of_house(found) if found and grade(fold(found["place"])) in TOWN else None


def signed_from(one: Seen) -> Dateline | None:
    """The town from which the writer signs: "Anna Berg, The Harbour Echo, Lindesund"."""
    signed = one.signed is not None and one.signed.rule == writers.RULE
    text = one.line.text
    told = f"{text} in {text.rpartition(' ')[2]}"  # known to be a town by now
    found = writers.read(text, told) if signed else None
    if not found or found.place == writers.NOWHERE:
        return None
    return Dateline(len(text), text[slice(*found.place)], found.place, None, text[slice(*found.house)], found.house)


def by_itself(one: Seen, page: str) -> Dateline | None:
    """A dateline on a line of its own: "17:40 | Lima, may. 28."."""
    if told := _of_office(one.line.text, page):
        return told
    if SINCE.search(one.line.text):
        return None
    if stamped := _stamped(one):
        return stamped
    if not one.days and not one.plain:
        return _house_and_place(one) if one.masthead else _place_and_agency(one)
    if beside := _house_and_place(one):
        return beside
    text = one.line.text.rstrip(" |")
    found = None if one.signed or one.line.count > 14 else dateline_forms.behind_writer(text) or dateline.read(text)
    if found and not one.days:  # "Salt - Harbour News Agency (HNA)"
        whole = found.agency and found.end == len(text)
        known = one.line.caseless or (found and grade(fold(found.place.split(",", maxsplit=1)[0])))
        return found if whole and known else None
    behind = one.line.text[found.place_at[1] :].lstrip()[:1] if found else ""
    if found and found.place.isupper() and one.line.text.startswith(":, ", found.place_at[1]):  # "LINDESUND:, May 3"
        behind = ""
    if behind in (":", "/"):  # "Stand: 3.5.2019", "World / 3 May"
        return None
    if found and found.place_at[0] and grade(fold(found.place)) == "country" and one.days:  # "10:26pm UK, 3 May"
        return None
    if found and behind == "|" and grade(fold(found.place)) == "country":  # "ARGENTINA | 23-06-2021" is a section
        return None
    if not found or not (found.agency or place_names.known(found.place, page)):
        return None
    return found if found.end == len(text) and 0 <= found.place_at[0] < one.days[0].start else None


def _of_office(text: str, page: str) -> Dateline | None:
    """The town in the field of a database, or behind who was sent there or is posted there."""
    if found := FIELD.match(text) or SENT.fullmatch(text):
        return Dateline(len(text), found["place"], found.span("place"))
    office = OFFICE.fullmatch(text)
    if not office or not place_names.known(office["place"], page):
        return None
    house = office.span("house") if office["house"] else (0, 0)
    return Dateline(office.end(), office["place"], office.span("place"), None, office["house"] or "", house)


def _stamped(one: Seen) -> Dateline | None:
    """A town that heads a line of stamps, or ends it: "Lindesund | Updated: 09-05-2022 15:07"."""
    text = one.line.text
    found = (STAMPED.match(text) or BEHIND_STAMP.search(text)) if one.days or one.signed else None
    group = next((name for name, text in found.groupdict().items() if text), "") if found else ""
    if not found or not group:
        return None
    town, end = found[group].split(",")[0], found.end() if group == "first" else len(text)
    if not (group == "told" or writers.known_town(town) or (town.isupper() and group != "first")):
        return None
    start, stop, house = next(masthead.mentions(text), (0, 0, None))
    shown = house.shown(text[start:stop]) if house else ""
    return Dateline(end, found[group], found.span(group), None, shown, (start, stop))


def _house_and_place(one: Seen) -> Dateline | None:
    """The outlet and the place in letters without capitals: "زاكروس - أربيل"."""
    found = HOUSE_PLACE.fullmatch(one.line.text) if one.line.caseless else None
    if found and found["house"] in TOWNS:  # "رام الله - دنيا الوطن"
        return Dateline(found.end(), found["house"], found.span("house"), None, found["place"], found.span("place"))
    return _of_house(found) if found and one.line.gap and masthead.known(found["house"]) else None


def _place_and_agency(one: Seen) -> Dateline | None:
    """A town and an agency parted by a stroke, as a picture's credit may be too: "San José/EFE"."""
    found = PLACE_AGENCY.fullmatch(one.line.text) if one.caption or one.signed else None
    if not found or not masthead.agency(found["house"]) or grade(fold(found["place"])) not in TOWN:
        return None
    return Dateline(found.end(), found["place"], found.span("place"), None, found["house"], found.span("house"))


def _of_house(found: re.Match[str]) -> Dateline:
    """The dateline of a line that is all house and place."""
    return Dateline(found.end(), found["place"], found.span("place"), None, found["house"], found.span("house"))


def _of_town(line: Line, town: str) -> Dateline:
    """The dateline of a line that begins with the town and is nothing else."""
    return Dateline(len(line.text), town, (0, len(town)))
