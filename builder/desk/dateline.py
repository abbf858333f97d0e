"""The dateline: place, day and agency at the head of a wire text, "LUSAKA, Sept. 9 (Xinhua) -- ".

A head counts as a dateline only if every word of it is explained: a date, an agency, a place's name.
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from builder.desk import days, eastern, masthead, papers
from builder.desk.days import Day
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.lexicon.given_names import full_forms
from builder.lexicon.papers import SECTIONS as SHELVES
from builder.lexicon.places import TOWN, TOWNS, grade
from builder.lexicon.stamps import PUBLISHED, UPDATED
from builder.text import fold

LONGEST = 130  # characters; no dateline is longer
TRIES = 8  # signs at which a dateline may end
# What may part a dateline from the text: a dash, a colon, or nothing but the closing sign of the agency.
END = re.compile(
    r"\s*[.:]?\s?(?:--+|[—–―_•]|(?<=[\s)\]])-(?=[\w\"“])|(?<=[A-Z]{3})-(?=[A-Z][a-z]|[\"“])|(?<=[\u0600-\u06ff])-(?=[\u0600-\u06ff])|-(?=\s))[-–—\s]*"
    r"|:\s+|(?<=[\u0600-\u06ff])\s?/\s+(?=[\u0600-\u06ff])|(?<=[)\]\d])\s?:(?=\D)|(?<=[\u0600-\u06ff]):(?=[\u0600-\u06ff])|\s\|\s+|(?<=[A-Z]\))(?=[A-Z])|(?<=[\u0590-\u06ff]\))(?=[\u0590-\u06ff])"
    r"|(?<=[)\]/»])[.:]?\s+|(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_a-zа-я]|[\"“«])"
    r"|(?<=(?:19|20)\d\d)\.\s+(?=[^\W\d_a-z])"
    r"|(?<=[a-zß]{3})\.(?=[A-Z][a-z]+ \w)|(?<=[A-Z]{4})\s(?=(?:The|An?)\s\w)|(?<=[)\]/])$|$"
)
BEHIND = re.compile(r"(?:[.:]|\s?[-–—]+)\s+(?=\S)")
DASHES = ("-", "--", "–", "—")
# The time of day, and the small words between the parts of a date.
ASIDE = re.compile(
    r"(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)(?:\s?[AaPp]\.?[Mm]\b\.?)?\s?\|?|۔|(?<=\s)(?:م|هـ|الموافق|le|г)(?=[\s,.]|$)|(?<=\s)(?:في|فى)(?=\s)"
    r"|(?:(?<=\d)|(?<=[\dmM] )|(?<=[mM]\. ))(?:UTC|GMT|[A-Z]{1,4}T|Uhr|hrs)\b|[-–—|;]"
)
SITE = re.compile(r"(?:^|[\s,])(?P<host>[\w-]+(?:\.(?:com|co|net|org|id|in|ph|ng|my|tv))+)(?=[\s,]|$)", re.I)
# Whose own report it is, in brackets behind the place: "KARACHI (Staff Report):".
DESK = re.compile(
    r"(?i)(?:(?:our |special |staff |news |web |monitoring |own )+(?:reporters?|reports?|correspondents?|desk|team)"
    r"|agencies|(?:نیوز|ویب|مانیٹرنگ|انٹرنیشنل) ڈیسک|(?:سٹاف|اسٹاف|خصوصی|نیوز) رپورٹر|نمائندہ [\w ]{2,20}"
    r"|(?:خبر )?ایجنسیاں)"
)
# States that stand in brackets behind a town: "JUIZ DE FORA (MG)". That of Amapá is an agency's name too.
STATES = frozenset("AC AL AM BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO".split())
STAMP = re.compile(r"\(\d\d-\d\d\) \d\d:\d\d [A-Z]{2,4}T (?=[A-Z(])")  # "(08-11) 09:14 PDT LINDESUND -- "
EMPTY = re.compile(r"\(\s*\)")  # what is left of a date in brackets
BOXED = re.compile(r"\((?P<house>[^()|]{2,30}?)\s?[|]\s?(?P<place>[^()|]{2,30}?)\)")  # "(HNA|LINDESUND) – "
# The outlet or town and that agencies had it, in Arabic letters: "بندر نيوز – وكالات :".
AGENCIES = re.compile(
    r"(?P<who>[\u0600-\u06ff]+(?: [\u0600-\u06ff]+){0,2})\s?[-–—/|]\s?(?:وكالات|متابعات|متابعة)\s?[:.–-]\s*"
)
CORRESPONDENT = re.compile(r"(?i)(?:спец)?корр?\w*\.? \w")
ONLY_DAY = re.compile(r"(?<=, )[0-3]?\d(?=\s|$)")  # "MADRID, 10 (EUROPA PRESS)"
BRACKETED = re.compile(r"\((?P<place>[A-Z][A-Z .'’-]{3,30}(?P<region>, [A-Z][A-Za-z. ]{1,20})?)\)")
GROUP = re.compile(r"\(([^()]{2,70})\)|/\s?([^/]{2,40}?)\s?/|\[([^\[\]]{2,40})\]|«([^«»]{2,40})»")
LETTER = r"(?:[^\W\d_]|[\u064b-\u0652])"  # with the vowel signs of Arabic
# What stands before the name of a place.
IN = "in|at|near|of|from|à|de|en|em|bei|nach|von|aus|te|van|di|w|we|z|do|в|на|из|під|في|در"
NAME = rf"{LETTER}+(?:['’.-]+{LETTER}+)*\.?"
PLACE = re.compile(rf"{NAME}(?:[\s,/&.(]+{NAME}\)?){{0,6}}$")
LETTERS = re.compile(rf"{LETTER}+(?:['’.-]{LETTER}+)*")
LOWER = re.compile(r"(?<![\w'’.(-])[a-zà-öø-ÿа-яё]{3,}")
SMALL = frozenset("of de la le les el al and the du del da do dos y e an am in au aux sur".split())
APART = re.compile(r"\s{2,}|\s*[,:–—|/()-]|\s*$")
FROM = frozenset("da do di von".split())  # "Da Agência Brasil - "
CODE = re.compile(r"[A-ZА-ЯЁ]{3,12}")  # initials of a news service that no table knows
SIGNED = re.compile(
    r"[^\W\d_][\w.’' -]{3,50}/ ?(?P<place>[^\W\d_][^\W\d_ .-]{2,30}?),? ?[(/](?P<agency>\w{2,12})[)/]\.?"
)
# The outlet's own name before its text: "LindesundOnline: The harbour …".
OWN_NAME = re.compile(
    r"[A-Z][A-Za-z]+(?:Online|News|Net|Press|Wire|Times|Post|Today|Media|Radio|TV|Info|Watch|Live|Daily)"
)
# A name in brackets that cannot be a region's: "(SeeNews)", "(harbournews.com)", "(KOLD News 13)".
WIRE_LIKE = re.compile(
    r"[A-Z]+[a-z]+[A-Z]\w*|[A-Z]{3,}[a-z]\w*|[\w-]+\.(?:com|org|net|info)"
    r"|[\w ]{0,20}\b(?:News|Online|Press|Newspaper|Network|Radio|TV)(?: \d+)?"
)
STATE = re.compile(r"\b[A-Z][a-z]{0,4}$")  # "Ind", short of its full stop
WRITERS = frozenset("correspondent correspondents reporter reporters desk bureau staff writer editor".split())
# Capitalised words that stand before a dash or a colon without being a place.
NO_PLACE = frozenset(
    "disclaimer update updated breaking exclusive watch video photo photos opinion analysis editorial note editor's"
    " question answer q a correction clarification live report review column letter interview caption source"
    " by from penalty above below pictured advertisement read more also see related tags published posted date"
    " time author title subject re fw to cc what why how who when where factbox timeline explainer summary"
    " highlights background comment press release statement story image picture credit contact email phone"
    " name urgent alert news flash the a an in on at it he she i we they this that there president prime"
    " minister mr mrs ms dr sen rep gov nhl nba nfl mlb mls nascar boxing athletics cycling golf tennis soccer"
    " football cricket rugby baseball basketball hockey swimming skiing rowing sailing volleyball badminton"
    " motorsport judo wrestling weightlifting gymnastics men women men's women's boys girls singles doubles teams"
    " ilustrasi illustration foto fotos fot zdjecia bild bilder"
    " scorers results standings scoreboard umpires referee referees attendance".split()
)


TODAY = frozenset("اليوم أمس امروز دیروز آج".split())  # "the minister came today (16 October 2024)" is no dateline
SECTIONS = SHELVES | {"online", "news"}  # "HNA International", "EL ECO - Cultura"
STAMPED = re.compile(rf"(?i)(?:{'|'.join((*PUBLISHED, *UPDATED))})(?!\w)")


BEHIND_PLACE = re.compile(r"(?<=\w), (?P<house>[A-Z]\w+(?: [A-Z]\w+){0,2})$")  # "LINDESUND, Norway, Echo - "


class Dateline(Struct, frozen=True):
    """A dateline of `end` characters: the place as printed and where, the day, the agency and where."""

    end: int
    place: str = ""
    place_at: tuple[int, int] = (0, 0)
    day: Day | None = None
    agency: str = ""
    agency_at: tuple[int, int] = (0, 0)


def read(text: str, page: str = "", heads: frozenset[str] = frozenset()) -> Dateline | None:
    """The dateline at the beginning of the text, the longest that is wholly explained; None if there is none.

    A name that no gazetteer knows is a place if the `page` has it behind "in", "at" or "near"; one that no table
    knows is an agency's if it is among the `heads`, which the page prints at its top.
    """
    if stamp := STAMP.match(text):
        stamped = read(text[stamp.end() :], page, heads)
        return _shifted(stamped, stamp.end()) if stamped else None
    head = text[:LONGEST]
    if eastern_head := eastern.read(head):
        return _eastern(head, eastern_head)
    if beside := AGENCIES.match(head):
        who, at, end = beside["who"], beside.span("who"), beside.end()
        return Dateline(end, who, at) if who in TOWNS else Dateline(end, "", (0, 0), None, who, at)
    told: tuple[Day, ...] | None = None
    best = None
    for number, match in enumerate(END.finditer(head)):
        before = head[: match.start()]
        if before.count("(") > before.count(")"):  # "(Harbour Post / HNA - 7 Nov 2019)"
            continue
        if number == TRIES or (match.end() == len(head) < len(text)) or _says_something(before):
            break
        told = days.find(head) if told is None else told
        stop = head[len(before) : len(before) + 1] == "."  # of a month cut short: "29 mag. "
        found = [day for day in told if day.end <= len(before) + stop]
        line = _boxed(before, page) or _explained(
            before, found, match[0], text[match.end() : match.end() + 1], page, heads
        )
        if line:
            best = replace(line, end=match.end())
    if best and _speaks(best, text, page):
        return None
    if best and not best.agency:
        best = _agency_behind(text, best)
    if best and not best.place:
        best = _second(text, best, page)
    if best and STATE.search(best.place) and text[best.place_at[1] :].startswith("."):  # "COLUMBUS, Ind."
        best = replace(best, place=best.place + ".", place_at=(best.place_at[0], best.place_at[1] + 1))
    return best


def _shifted(line: Dateline, by: int) -> Dateline:
    """The dateline as found behind so many characters."""
    place_at, agency_at = ((start + by, end + by) for start, end in (line.place_at, line.agency_at))
    day = replace(line.day, start=line.day.start + by, end=line.day.end + by) if line.day else None
    return replace(line, end=line.end + by, place_at=place_at, agency_at=agency_at, day=day)


def behind(text: str) -> Dateline | None:
    """A dateline behind the writer's name, as Turkish papers have it: "Yunus Ak/KARS, (DHA)"."""
    found = SIGNED.fullmatch(text)
    house = masthead.agency(found["agency"]) if found else None
    if not found or not house:
        return None
    shown = house.shown(found["agency"])
    return Dateline(len(text), found["place"], found.span("place"), None, shown, found.span("agency"))


def _eastern(head: str, found: eastern.Head) -> Dateline:
    numbers = re.findall(r"\d+", head[slice(*found.day)])
    when = Day(f"XXXX-{int(numbers[0]):02}-{int(numbers[1]):02}", *found.day) if len(numbers) == 2 else None
    printed = head[slice(*found.agency)]
    house = masthead.known(printed)
    shown = house.shown(printed) if house else printed
    return Dateline(found.end, head[slice(*found.place)], found.place, when, shown, found.agency)


def _agency_behind(text: str, line: Dateline) -> Dateline:
    """The dateline with the agency that stands behind its dash: "SAMARA, Nov. 7 - Harbour News Agency. "."""
    start, end, house = next(masthead.mentions(text[line.end : line.end + 60]), (1, 0, None))
    sign = BEHIND.match(text, line.end + end) if house and not start else None
    if not house or not sign or house.kind != "agency":
        return line
    at = (line.end, line.end + end)
    return replace(line, end=sign.end(), agency=house.shown(text[slice(*at)]), agency_at=at)


def _second(text: str, line: Dateline, page: str) -> Dateline:
    """A head without a place, and a second behind it: "(HNA - 7 Nov 2019) LINDESUND, 6 November 2019 (WAU) - "."""
    behind = read(text[line.end :], page) if line.agency else None
    if not behind or not behind.place:
        return line
    at, day = line.end, line.day or behind.day
    if day and day is behind.day:
        day = replace(day, start=day.start + at, end=day.end + at)
    place_at = (behind.place_at[0] + at, behind.place_at[1] + at)
    return replace(line, end=at + behind.end, place=behind.place, place_at=place_at, day=day)


def _speaks(line: Dateline, text: str, page: str) -> bool:
    """Whether the name before the colon speaks more than once on the page, as in a transcript: "ANNA BERG: No."."""
    asked = line.place and ":" in text[line.place_at[1] : line.end] and not grade(fold(line.place))
    return bool(asked) and sum(page.count(f"{line.place}{sign}") for sign in (":", " (")) > 1


def _says_something(head: str) -> bool:
    """Whether a word in small letters shows that the head is part of a sentence."""
    words = (fold(word) for word in LOWER.findall(SITE.sub(" ", head)))
    return any(word not in SMALL and word not in MONTHS and word not in WEEKDAYS for word in words)


def _explained(
    head: str, found: list[Day], sign: str, follows: str, page: str, heads: frozenset[str]
) -> Dateline | None:
    """The dateline of a head in which every word is place, day or agency; None for anything else."""
    rest = head = head.replace("،", ",")
    for day in found:
        rest = _blank(rest, day.start, day.end)
    hyphened = any("-" in rest[start:end] for start, end, _ in masthead.mentions(rest))  # "INTERFAX-UKRAINE"
    plain = rest if hyphened or "(" in rest[:1] else ASIDE.sub(lambda m: " " * len(m[0]), rest)
    agency, at, rest = _agency(plain, heads)
    if agency:
        rest = ONLY_DAY.sub(lambda m: " " * len(m[0]), rest)
    if agency == plain[slice(*at)]:  # as printed, with the signs set aside: "Harbour-News"
        agency = head[slice(*at)]
    rest = ASIDE.sub(lambda m: " " * len(m[0]), rest)
    rest = EMPTY.sub(lambda m: " " * len(m[0]), rest)
    rest = LETTERS.sub(lambda m: " " * len(m[0]) if fold(m[0]) in WEEKDAYS else m[0], rest)
    if re.search(r"\d", rest) or follows.islower():
        return None
    parts = [part for part in (part.strip(" ,./:") for part in re.split(r"\s{3,}|,\s*,", rest)) if part]
    if agency:
        parts = [part for part in parts if part.casefold() not in FROM]
    best = next((day for day in reversed(found) if day.calendar == "gregorian"), found[0] if found else None)
    if len(parts) == 1 and not agency and _own_name(parts[0], head, sign):
        begin = head.index(parts[0])
        return Dateline(0, "", (0, 0), best, parts[0], (begin, begin + len(parts[0])))
    if not parts:
        return _without_place(head, sign, follows, best, (agency, at))
    if len(parts) == 2 and not agency and "|" in head:  # "HARBOURNEWS | LINDESUND -", "Lindesund | THE ECHO |"
        house, place = parts if not known(parts[0], page) else reversed(parts)
        agency, at, parts = house, (head.index(house), head.index(house) + len(house)), [place]
    if "|" in sign and not agency:
        return None
    if (not agency or len(parts) > 1) and (own := _own_house(parts, heads)):  # and the other name is a writer's
        begin = head.rindex(own)
        agency, at, parts = own, (begin, begin + len(own)), [parts[0].removesuffix(own).rstrip(" ,.")]
    if len(parts) == 2 and best and not agency and CODE.fullmatch(parts[1]):  # "Hassan, Mar 14, 2012, XYNS:"
        begin = head.rindex(parts[1])
        agency, at, parts = parts[1], (begin, begin + len(parts[1])), parts[:1]
    told = bool(agency or best or ("(" in head and "(" not in rest))
    parts = [_without_month(part) for part in parts]
    if len(parts) > 1 or not _names_place(parts[0], sign, follows, told, page):
        return None
    start = rest.index(parts[0])
    end = start + len(parts[0])
    line = Dateline(0, head[start:end], (start, end), best, agency, at)
    return line if agency else _house_before(line, page) if best else _house_behind(line)


def _without_place(
    head: str, sign: str, follows: str, day: Day | None, named: tuple[str, tuple[int, int]]
) -> Dateline | None:
    """The dateline of a head that is all day and agency."""
    agency, at = named
    if agency and day and day.start == 0 and not masthead.known(agency):  # "May 3, 2012 (WAU) - "
        return Dateline(0, agency, at, day)
    if not agency and day and day.full and sign.strip() in DASHES:  # "18 June 2008 – "
        return Dateline(0, "", (0, 0), day)
    part_of_word = sign == "-" and head.rstrip()[-1:].isalnum()  # "RPP-Democratic leader": one word
    signed = agency and follows and not part_of_word and (sign or head.rstrip().endswith((")", "/")))
    return Dateline(0, "", (0, 0), day, agency, at) if signed else None


def _house_before(line: Dateline, page: str) -> Dateline:
    """The outlet before the town, parted by a comma: "THE HARBOUR ECHO, LINDESUND, 3 May 2012. "."""
    house, comma, town = line.place.rpartition(", ")
    if not comma or house.count(" ") < 2 or grade(fold(town)) not in TOWN or known(house, page):
        return line
    start, end = line.place_at
    return replace(
        line, place=town, place_at=(end - len(town), end), agency=house, agency_at=(start, start + len(house))
    )


def _without_month(place: str) -> str:
    """The town alone where a month without its day stands behind it: "Lima, Oct. (HNA)"."""
    town, _, month = place.rpartition(", ")
    return town if town and fold(month) in MONTHS else place


def _own_house(parts: list[str], heads: frozenset[str]) -> str:
    """The page's own house where it stands behind the place: "JAKARTA, Suara Teluk - ", "تهران - بندر - "."""
    place, _, house = parts[0].rpartition(", ") if len(parts) == 1 else (parts[0], "", parts[1])
    if len(parts) > 2 or not place or not house:
        return ""
    named = house.count(" ") and papers.could_name(house) and papers.is_paper(house) and not known(house, "")
    return house if papers.is_own(house, heads) or named else ""


def _house_behind(line: Dateline) -> Dateline:
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


def _boxed(head: str, page: str) -> Dateline | None:
    """House and place in one pair of brackets, in either order; or a place in capitals, "(LINDESUND, Fla.) -- "."""
    if not head.startswith("("):
        return None
    if (town := BRACKETED.fullmatch(head.rstrip())) and not masthead.known(town["place"]):
        real = town["region"] or known(town["place"], page)
        return Dateline(0, town["place"], town.span("place")) if real else None
    found = BOXED.fullmatch(head.rstrip())
    place, house = ("place", "house") if found and known(found["place"], page) else ("house", "place")
    if not found or not known(found[place], page):
        return None
    return Dateline(0, found[place], found.span(place), None, found[house], found.span(house))


def _own_name(name: str, head: str, sign: str) -> bool:
    """Whether a name is the outlet's own before its text: "HarbourOnline: ", in Arabic letters "بندر نيوز/ "."""
    if sign.strip() and OWN_NAME.fullmatch(name):
        return True
    caseless = name.upper() == name.lower() and name.count(" ") < 4
    return caseless and head.rstrip().endswith("/") and bool(masthead.PAPER.search(name))


def _names_place(place: str, sign: str, follows: str, told: bool, page: str) -> bool:
    """Whether the words can be a place's name where they stand; `told`: a day or an agency stands with them."""
    words = LETTERS.findall(place)
    first = place.split(maxsplit=1)[0].strip(",.(")
    if not 1 <= len(words) <= 7 or len(place) > 60 or not PLACE.match(place):
        return False
    if (
        OWN_NAME.fullmatch(place)
        or fold(first) in NO_PLACE
        or (fold(place) in SECTIONS and grade(fold(place)) not in TOWN)
        or fold(words[-1]) in WRITERS
        or STAMPED.match(place)
    ):
        return False
    if first.upper() == first.lower():  # a script without capitals
        if place in TOWNS:
            return True
        if not TODAY.isdisjoint(words):
            return False
        return len(words) <= (4 if told else 2) and (told or sign.strip() in DASHES)
    if not all(word[0].isupper() or word.casefold() in SMALL for word in words):
        return False
    if told:
        return bool(follows) or first.isupper() or len(words) <= 2 or known(place, page)
    if sign == " ":  # "LINDESUND The harbour …", the sign lost
        return first.isupper() and place.isupper() and grade(fold(place)) in TOWN
    counted = follows.isdigit() and first.isupper() and sign.strip(" .") in DASHES  # "LINDESUND — 7:58 a.m. update:"
    if not sign.strip() or not (counted or follows.isupper() or follows in ("'", '"', "“", "‘", "«")):
        return False
    town = place.split(",", maxsplit=1)[0]
    if ":" in sign and grade(fold(town)) == "country" and not town.isupper():  # "Sénégal : dix ministres"
        return False
    capitals = town.isupper() and len(town) > 2 and not re.fullmatch(r"(?:[A-Z]\.)+", first + ".")
    if sign.strip() == "." and not capitals:  # "Paysandú. El puente": a sentence of one word that is a place
        return len(words) <= 3 and known(place, page)
    return (capitals or known(place, page)) and (":" not in sign or len(words) <= 4)


def known(place: str, page: str) -> bool:
    """Whether the gazetteer has the place, or the page itself uses the name as one."""
    town = re.split(r"[,/(]", place)[0].strip()
    names = (fold(town), fold(town).replace("st. ", "saint "))
    return town in TOWNS or any(map(grade, names)) or used_as_place(town, page)


def used_as_place(name: str, page: str) -> bool:
    """Whether the page has the name behind "in", "at" or "near"."""
    return bool(page) and bool(re.search(rf"\b(?:{IN}) {re.escape(name)}\b", page))


def _agency(text: str, heads: frozenset[str]) -> tuple[str, tuple[int, int], str]:
    """The agency named, where, and the text with it blanked: in brackets or slashes, else by a name that is known."""
    for match in GROUP.finditer(text):
        inner = next(group for group in match.groups() if group).strip(" -–—,")
        start = text.index(inner, match.start())
        house = masthead.known(inner) or masthead.known(re.split(r"[/, -]" if match[2] else r"[/,]", inner)[0])
        if not house and CORRESPONDENT.match(inner):  # "/Корр. ТАСС Анна Берг/"
            house = next((m[2] for m in masthead.mentions(inner)), None)
            inner = house.shown(inner.split()[1]) if house else inner
        if not house and "/" in inner:  # "(HNA - Harbour Post / WAU)"
            house = next((m[2] for m in masthead.mentions(inner) if not m[0]), None)
        if house:  # its full name may stand before its short one
            before = next((m for m in masthead.mentions(text[: match.start()]) if m[2] == house), None)
            text = _blank(text, *before[:2]) if before else text
        told = not text[match.end() :].strip(" .,:-–—") and "    " in text[: match.start()]  # behind the day
        named = masthead.TITLED.fullmatch(inner) and (told or masthead.PAPER.search(inner))
        coined = (
            named
            or (re.fullmatch(r"[A-Z]{2,9}", inner) and inner not in STATES)
            or WIRE_LIKE.fullmatch(inner)
            or masthead.STATION.fullmatch(inner)
        )
        slashed = match[2] or (" " in inner and papers.is_paper(inner))  # or "(Prensa del Puerto)"
        self_named = papers.is_own(inner, heads) or (slashed and papers.could_name(inner))
        if match[2] and not house and _names_person(inner):  # "HarbourInform /Anna Berg/ - "
            text = _blank(text, match.start(), match.end())
            continue
        if match[1] and _abbreviates(inner, text[: match.start()]):  # "Search and Rescue (SAR) teams"
            continue
        if house or self_named or (match[1] and coined and fold(inner) not in NO_PLACE):
            shown = house.shown(inner) if house else inner
            return shown, (start, start + len(inner)), _blank(text, match.start(), match.end())
        if match[3] or DESK.fullmatch(inner):  # "[India]"
            text = _blank(text, match.start(), match.end())
    if site := SITE.search(text):
        house = masthead.at(site["host"].lower())
        return house.name if house else site["host"], site.span("host"), _blank(text, *site.span("host"))
    for start, end, house in masthead.mentions(text):
        own = APART.match(text, end)  # "Den Haag" names no paper
        if house.kind == "agency" or (own and (start == 0 or text[:start].rstrip().endswith(","))):
            return house.shown(text[start:end]), (start, end), _blank(text, start, end)
    return "", (0, 0), text


def _abbreviates(initials: str, before: str) -> bool:
    """Whether they are those of the words right before them, so that no agency signs but a name is explained."""
    words = [word[0] for word in re.findall(r"[^\W\d_][\w’'-]*", before)]
    forms = ("".join(words).upper(), "".join(filter(str.isupper, words)))
    explained = len(initials) > 1 and initials.isupper() and any(form.endswith(initials) for form in forms)
    return explained and not masthead.WIRE.search(before)


def _names_person(name: str) -> bool:
    return " " in name and bool(full_forms(fold(name.split(maxsplit=1)[0])))


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
