"""Whose text it is by its dateline: the agency, the paper or the site named there, or the page's own house."""

import re

from msgspec.structs import replace

from builder.desk import masthead, papers, place_names
from builder.desk.dateline_forms import Dateline
from builder.desk.place_names import NO_PLACE, OWN_NAME
from builder.lexicon.given_names import full_forms
from builder.lexicon.places import TOWN, grade
from builder.text import fold

SITE = re.compile(r"(?:^|[\s,])(?P<host>[\w-]+(?:\.(?:com|co|net|org|id|in|ph|ng|my|tv))+)(?=[\s,]|$)", re.I)
# Whose own report it is, in brackets behind the place: "KARACHI (Staff Report):".
DESK = re.compile(
    r"(?i)(?:(?:our |special |staff |news |web |monitoring |own )+(?:reporters?|reports?|correspondents?|desk|team)"
    r"|agencies|(?:نیوز|ویب|مانیٹرنگ|انٹرنیشنل) ڈیسک|(?:سٹاف|اسٹاف|خصوصی|نیوز) رپورٹر|نمائندہ [\w ]{2,20}"
    r"|(?:خبر )?ایجنسیاں)"
)
# States that stand in brackets behind a town: "JUIZ DE FORA (MG)". That of Amapá is an agency's name too.
STATES = frozenset("AC AL AM BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO".split())
AMERICAN = frozenset(
    "ALA ARIZ ARK CALIF COLO CONN DEL FLA GA IND ILL KAN KY LA MD MASS MICH MINN MISS MO MONT NEB NEV OKLA ORE PA"
    " TENN TEX VA VT WASH WIS WYO".split()
)
CORRESPONDENT = re.compile(r"(?i)(?:спец)?корр?\w*\.? \w")
GROUP = re.compile(r"\(([^()]{2,70})\)|/\s?([^/]{2,40}?)\s?/|\[([^\[\]]{2,40})\]|«([^«»]{2,40})»")
APART = re.compile(r"\s{2,}|\s*[,:–—|/()-]|\s*$")
# A name in brackets that cannot be a region's: "(SeeNews)", "(harbournews.com)", "(KOLD News 13)", "(CBS2/FOX28)".
WIRE_LIKE = re.compile(
    r"[A-Z]{2,5}\d{1,2}(?:/[A-Z]{2,5} ?\d{0,2})*|[A-Z]+[a-z]+[A-Z]\w*|[A-Z]{3,}[a-z]\w*|[\w-]+\.(?:com|org|net|info)"
    r"|[\w ]{0,20}\b(?:News|Online|Press|Newspaper|Network|Radio|TV)(?: \d+)?"
)
BEHIND_PLACE = re.compile(r"(?<=\w), (?P<house>[A-Z]\w+(?: [A-Z]\w+){0,2})$")  # "LINDESUND, Norway, Echo - "


def find(text: str, heads: frozenset[str], dashed: bool = False) -> tuple[str, tuple[int, int], str]:
    """The agency named, where, and the text with it blanked: in brackets or slashes, else by a name that is known."""
    for match in GROUP.finditer(text):
        inner = next(group for group in match.groups() if group).strip(" -–—,")
        start = text.index(inner, match.start())
        house = masthead.known(inner) or masthead.known(re.split(r"[/, -]" if match[2] else r"[/,]", inner)[0])
        house = house or (masthead.agency(inner.split()[0]) if inner.islower() else None)  # "(dpa-infocom)"
        if not house and CORRESPONDENT.match(inner):  # "/Корр. ТАСС Анна Берг/"
            house = next((m[2] for m in masthead.mentions(inner)), None)
            inner = house.shown(inner.split()[1]) if house else inner
        if not house and "/" in inner:  # "(HNA - Harbour Post / WAU)"
            house = next((m[2] for m in masthead.mentions(inner) if not m[0]), None)
        if house:  # its full name may stand before its short one
            before = next((m for m in masthead.mentions(text[: match.start()]) if m[2] == house), None)
            text = blank(text, *before[:2]) if before else text
        told = not text[match.end() :].strip(" .,:-–—") and "    " in text[: match.start()]  # behind the day
        named = bool(masthead.TITLED.fullmatch(inner) and (told or masthead.PAPER.search(inner)))
        named |= bool(told and match[4]) and inner[:1].isupper()  # "ВАСБРУК, 24 августа, «Берег-Плюс» – "
        coined = (
            named
            or (re.fullmatch(r"[A-Z]{2,9}", inner) and inner not in STATES)
            or WIRE_LIKE.fullmatch(inner)
            or masthead.STATION.fullmatch(inner)
        )
        slashed = match[2] or (" " in inner and papers.is_paper(inner))  # or "(Prensa del Puerto)"
        self_named = papers.is_own(inner, heads) or (slashed and papers.could_name(inner))
        behind = any(not text[end : match.start()].strip() for _, end, _ in masthead.mentions(text[: match.start()]))
        if match[2] and not house and (behind or _names_person(inner)):  # "HarbourInform /Anna Berg/ - "
            text = blank(text, match.start(), match.end())
            continue
        if match[1] and _abbreviates(inner, text[: match.start()]):  # "Search and Rescue (SAR) teams"
            continue
        if house or self_named or ((match[1] or match[4]) and coined and fold(inner) not in NO_PLACE):
            shown = house.shown(inner) if house else inner
            return shown, (start, start + len(inner)), blank(text, match.start(), match.end())
        if match[3] or DESK.fullmatch(inner):  # "[India]"
            text = blank(text, match.start(), match.end())
    if site := SITE.search(text):
        house = masthead.at(site["host"].lower())
        return house.name if house else site["host"], site.span("host"), blank(text, *site.span("host"))
    for start, end, house in masthead.mentions(text):
        if text[start:end] in AMERICAN and text[:start].rstrip().endswith(","):  # "MADISON, WIS."
            continue
        own = APART.match(text, end)  # "Den Haag" names no paper
        if house.kind == "agency" or (own and (start == 0 or text[:start].rstrip().endswith(","))):
            return house.shown(text[start:end]), (start, end), blank(text, start, end)
    return _behind_town(text) if dashed else ("", (0, 0), text)


def _behind_town(text: str) -> tuple[str, tuple[int, int], str]:
    """The outlet behind a town that a gazetteer has, at the end of the head: "New York HNN"."""
    for start, end, house in masthead.mentions(text):
        town = text[:start].strip()
        if not text[end:].strip() and (grade(fold(town)) in TOWN or (town.isalpha() and town.isupper())):
            return house.shown(text[start:end]), (start, end), blank(text, start, end)
    return "", (0, 0), text


def _abbreviates(initials: str, before: str) -> bool:
    """Whether they are those of the words right before them, so that no agency signs but a name is explained."""
    words = [word[0] for word in re.findall(r"[^\W\d_][\w’'-]*", before)]
    forms = ("".join(words).upper(), "".join(filter(str.isupper, words)))
    explained = len(initials) > 1 and initials.isupper() and any(form.endswith(initials) for form in forms)
    return explained and not masthead.WIRE.search(before)


def _names_person(name: str) -> bool:
    return " " in name and bool(full_forms(fold(name.split(maxsplit=1)[0])))


def is_own_name(name: str, head: str, sign: str) -> bool:
    """Whether a name is the outlet's own before its text: "HarbourOnline: ", in Arabic letters "بندر نيوز/ "."""
    if sign.strip() and OWN_NAME.fullmatch(name):
        return True
    caseless = name.upper() == name.lower() and name.count(" ") < 4
    return caseless and head.rstrip().endswith("/") and bool(masthead.PAPER.search(name))


def own(parts: list[str], heads: frozenset[str]) -> str:
    """The page's own house where it stands behind the place: "JAKARTA, Suara Teluk - ", "تهران - بندر - "."""
    place, _, house = parts[0].rpartition(", ") if len(parts) == 1 else (parts[0], "", parts[1])
    if len(parts) > 2 or not place or not house:
        return ""
    named = (
        house.count(" ") and papers.could_name(house) and papers.is_paper(house) and not place_names.known(house, "")
    )
    return house if papers.is_own(house, heads) or named else ""


def before_town(line: Dateline, page: str) -> Dateline:
    """The outlet before the town, parted by a comma: "THE HARBOUR ECHO, LINDESUND, 3 May 2012. "."""
    house, comma, town = line.place.rpartition(", ")
    if not comma or house.count(" ") < 2 or grade(fold(town)) not in TOWN or place_names.known(house, page):
        return line
    start, end = line.place_at
    return replace(
        line, place=town, place_at=(end - len(town), end), agency=house, agency_at=(start, start + len(house))
    )


def behind_country(line: Dateline) -> Dateline:
    """The paper behind town and country: "LINDESUND, Norway, Echo - "."""
    found = BEHIND_PLACE.search(line.place)
    if not found or not masthead.PAPER.search(found["house"]):
        return line
    start, at = line.place_at[0], found.start("house")
    stop = start + found.start()
    house = (start + at, start + at + len(found["house"]))
    return replace(
        line, place=line.place[: found.start()], place_at=(start, stop), agency=found["house"], agency_at=house
    )


def blank(text: str, start: int, end: int) -> str:
    """The text with these characters blank, so that all others stay where they are."""
    return text[:start] + " " * (end - start) + text[end:]
