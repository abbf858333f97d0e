"""The houses that a line around the story names: in a note about a reporter, in an address, as who printed it."""

import re
from collections.abc import Iterator

from builder.desk import hints, masthead, papers, small_print
from builder.desk.copyright_lines import COMPANY
from builder.desk.headline_lines import FIRM
from builder.desk.hints import Hint
from builder.desk.houses import House
from builder.desk.lines import Line
from builder.lexicon import cues
from builder.lexicon.calendar import MONTHS
from builder.lexicon.places import grade
from builder.text import fold

TITLE_OF = re.compile(r": \S+ \S+ \S")  # behind a name that a headline gives as its source: "Politico: Ferry to sail"
# What makes a name part of a longer one: before it "El", behind it "del Sur".
OPENS = re.compile(r"(?:^|\s)(?:[EeLlIi][LlEeAa]|[A-Z][\w’'-]{2,}) $")
GOES_ON = re.compile(r" (?:(?:de[l]?|do|da|of|du|DEL?|DO|DA|OF|DU) (?:la |the )?)[^\W\d_a-z]")
BARRED = re.compile(r"\s{2,}|\s*\|")  # behind a name at the head of a page: "Harbour Echo  |  Weather 11°C"
PRINTED = re.compile(
    r"(?:[Pp]ublished|[Pp]rinted|[Aa]ppear(?:s|ed)|[Rr]an)(?: \w+)? in (?:the )?(?P<name>(?:The )?[A-Z][\w.’'&-]*"
    r"(?: (?:of |and |the )?[A-Z][\w.’'&-]*){0,4}?)(?:['’]s)?(?= newspaper| print|,| on |\.$|$)"
    r"|\bprint\b.{0,60}? of (?P<name2>(?:The )?[A-Z][\w.’'&-]*(?: (?:of )?[A-Z][\w.’'&-]*){0,4})"
)
SELF = re.compile(r"^(?P<name>(?:The |the )?[\w.’' -]{2,50}?) (?:is|are) (?:mainly|primarily|a|an|the|one|your)\b")
REPORTER = re.compile(
    r"(?:\bis (?:an?|the) (?:[\w-]+ ){0,6}(?i:reporter|editor|writer|correspondent|journalist|columnist|producer)"
    r" (?:for|at|with)|\bworks (?:for|at)(?= [^.,]{2,40} as an? )"
    r"|^(?:[A-Z][\w.’-]+ ){2,3}(?:currently |now )(?:works|writes|reports) (?:for|at)"
    r"|^(?:[A-Z][\w.’-]+ ){2,3}(?:covers|reports on|writes about) [\w ,’'-]{2,60}? for)"
    r" (?P<name>[^.,]+?)(?= as an? |[.,]|$)"
)
HOMEPAGE = re.compile(r"(?P<name>[A-Z][\w .&-]{1,30}?) (?i:home ?page|logo)")  # "Vox homepage", a picture's text
# "Reporter - Harbour News Agency", on a line below the writer's name.
OFFICE = re.compile(
    r"^(?:[Rr]eporter|[Rr]epórter|[Rr]eportera?|[Cc]orrespondent|[Jj]ournalist|[Ee]ditor|[Ee]nviad[oa] [Ee]special)"
    r"(?: ?[-–—|,] ?| (?:da|do|de|of|for|at) (?:the )?)(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4})$"
)
# "Redacción Maduradas con información de EFE": the desk of an outlet, or of one of its sections.
BY_STATION = re.compile(r"[Bb]y (?P<name>[KW][A-Z]{2,3})(?: (?:Staff|Web Staff|Newsroom))?")  # "by WTVC"
BY_STAFF = re.compile(r"[Bb]y (?P<name>(?:The )?[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,3}) staff(?: \w+ers?)?")
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
# A page asks its readers to follow it; of a writer it does so too.
PROMOTED = re.compile(
    r"(?:[Ff]ollow|[Ll]ike|[Uu]pdates from|Add) (?P<name>(?:The |the )?[A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,3}?)"
    r" (?:on (?:Facebook|Twitter|Instagram|X|Telegram|Google)\b|[Nn]ow!|to your [Tt]imeline)"
)
TOP_LEVEL = (
    "com|net|org|co|uk|gov|sa|ir|ru|in|ng|gh|zm|ke|pk|my|sg|info|news|tv|eu|kz|uz|kg|az|ge|am|by|ua|md|tr|pl|cz|hu|ro|bg"
    "|rs|de|at|ch|fr|be|nl|es|pt|it|gr|se|no|dk|fi|ie|ca|mx|br|ar|cl|pe|id|ph|th|vn|jp|kr|cn|hk|tw|au|nz|za|tz|ug|rw|et"
    "|lk|np|bd|af|qa|ae|kw|bh|om|jo|lb|iq|eg|ma|tn|dz|ly|sd|il"
)
ADDRESS = re.compile(rf"(?i)(?:@|\bwww\.|\bhttps?://(?:www\.)?)?\b(?P<host>(?:[\w-]+\.)+(?:{TOP_LEVEL})\b)")
CREDIT = re.compile(r"(?i)(?:photo|image|picture|foto|illustration|graphic|grafik)\w*(?: by| de| von| ?:)\s")
ABOUT = re.compile(r" [a-z]")  # behind a name that another story speaks of: "Fox News host says"
# "(Harbour Echo with AFP, Reuters)", behind the text.
CREDITED = re.compile(r"\((?P<name>[^()]{2,40}?) (?:with|avec|con|mit|com) (?P<others>[^()]{2,60})\)")
READER = re.compile(r"/(?:users?|profiles?|members?)/")  # whose page an address is, in a comment
OTHERS = ("related stories", "most read", "list of links", "tags", "highlights")  # lines that tell of other things
WITH = re.compile(r"\b(?:[Aa]vec|[Cc]on|[Mm]it|[Cc]om|[Ww]ith|and|et) (?:l[’'])?$")  # "Par Le Quotidien avec AFP"
# "Anna Berg/Gleaner Writer"
WRITER_OF = re.compile(
    r"/(?P<name>(?:The )?[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,2}) (?:Staff )?(?:Writer|Reporter|Correspondent)$"
)
SIGNED = ("date line", "byline", "staff byline")
# "Clarion Staff", under a writer's name.
STAFF_OF = re.compile(
    r"(?:By )?(?P<name>(?:The )?[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,2}) (?:Staff|STAFF)"
    r"(?: (?:Writer|Reporter|Report|Correspondent)s?)?"
)
OF_HOUSE = re.compile(r"(?P<name>(?:The )?[A-Z]\S+(?: [A-Z]\S+){0,2}) (?:Reporter|Correspondent|Writer)s?")
SPACED = re.compile(r"(?<=[a-z])(?=[A-Z]{2})")  # "CapitalFM"
# "La rédaction de Harbour avec HNA"
EDITORS = re.compile(r"(?:[Ll]a )?[Rr]édaction (?:de |du |d[’'])(?P<name>[^\W\d_][\w.’' -]{2,30}?)(?: avec .{2,40})?")
PAR = re.compile(r"^(?:Par|Por|Da|Von) (?P<name>(?:Le|La|L['’]|El|Die|Der|O|A)\b.{3,40}?) (?:avec|con|mit|com) ")


def on_line(line: Line, kind: str, rule: str) -> Iterator[Hint]:
    """Houses named on a line of any kind."""
    text = line.text
    yield from _small_print(line, kind)
    match = (SELF.match(text) if rule == "about the outlet" else None) or REPORTER.search(text)
    match = match or ((home := HOMEPAGE.fullmatch(text)) and masthead.known(home["name"]) and home) or None
    match = match or ((office := OFFICE.match(text)) and masthead.known(office["name"]) and office) or None
    if match:
        yield hints.at(match["name"].strip(), "self", line, match.start("name"))
        return
    if match := FIRM.fullmatch(text):
        yield hints.at(match["name"], "page first", line, match.start("name"))
    if (match := PRINTED.search(text)) and (name := match["name"] or match["name2"]).casefold() not in MONTHS:
        start = match.start("name") if match["name"] else match.start("name2")
        yield hints.at(name.rstrip("."), "date" if masthead.known(name.rstrip(".")) else "print note", line, start)
    if (match := INVITED.match(text)) and not masthead.known(match["name"]):
        yield hints.at(match["name"].strip(), "page", line, match.start("name"))
    if (match := PROMOTED.search(text)) and (masthead.known(match["name"]) or papers.is_paper(match["name"])):
        yield hints.at(match["name"], "self", line, match.start("name"))
    if kind == "byline" and (station := BY_STATION.fullmatch(text)):
        yield hints.at(station["name"], "byline", line, station.start("name"))
    if kind == "byline" and rule == "byline" and (paper := masthead.PAPER.search(text)):
        for signed in PAR.finditer(text[: paper.end() + 40]):
            yield hints.at(signed["name"], "byline", line, signed.start("name"))
    if (match := CREDITED.fullmatch(text)) and masthead.known(match["name"]) and masthead.credited(match["others"]):
        yield hints.at(match["name"], "self", line, match.start("name"))
    yield from _behind(line, rule)
    yield from _mentioned(line, kind, rule)
    for match in masthead.STATION.finditer(text) if kind != "agency" else ():
        yield hints.at(match[0], "page first", line, match.start())
    for match in ADDRESS.finditer(text):
        reader = READER.match(text, match.end())
        if not reader and (found := masthead.at(match["host"].lower())):
            yield Hint(found.name, found, "address", line.at(*match.span("host")))


def _is_paper(name: str) -> bool:
    """Whether it may be a paper's name: "Clarion", not "News" or "Contributing"."""
    last = fold(name.rsplit(maxsplit=1)[-1])
    return masthead.outlet(name) is not None or not (last in SECTIONS or cues.is_common(last))


def _small_print(line: Line, kind: str) -> Iterator[Hint]:
    """Names that the page gives as its own; a firm may have many houses."""
    for name, start in small_print.names(line.text) if kind == "furniture" else ():
        if masthead.known(name) or not COMPANY.search(name):
            yield hints.at(name, "self", line, start)
    if kind == "date" and (source := small_print.source(line.text)):
        yield hints.at(source[0], "date", line, source[1])
    elif kind == "date" and (site := small_print.site(line.text)) and not masthead.at(site[0].lower()):
        yield hints.at(site[0], "date", line, site[1])


def _office(line: Line) -> Iterator[Hint]:
    """A known outlet whose writer signs above: "HarbourFM Reporter"."""
    if office := OF_HOUSE.fullmatch(line.text):
        name = SPACED.sub(" ", office["name"])
        if house := masthead.known(office["name"]) or masthead.known(name):
            yield Hint(house.shown(name), house, "byline", line.at(*office.span("name")))


def _behind(line: Line, rule: str) -> Iterator[Hint]:
    """The outlet that ends a byline, "By Anna Berg Harbour News", or stands behind the headline's bar."""
    if rule == "byline" and (start := masthead.behind(line.text)):
        yield hints.at(line.text[start:], "byline", line, start)
    yield from _office(line)
    if (staff := BY_STAFF.fullmatch(line.text)) and (" " in staff["name"] or _is_paper(staff["name"])):
        yield hints.at(staff["name"], "byline", line, staff.start("name"))
    if rule == "staff byline" and (staff := STAFF_OF.fullmatch(line.text)) and _is_paper(staff["name"]):
        yield hints.at(staff["name"], "byline", line, staff.start("name"))
    if editors := EDITORS.fullmatch(line.text):
        yield hints.at(editors["name"], "byline", line, editors.start("name"))
    office = WRITER_OF.search(line.text) if "/" in line.text and rule in SIGNED else None
    if office and _is_paper(office["name"]):
        yield hints.at(office["name"], "byline", line, office.start("name"))
    bar = rule == "above the story" and line.text.startswith("| ") and line.text.count("|") == 1
    if bar and len(line.text) < 30 and line.text[2].isalpha():
        yield hints.at(line.text[2:], "behind the bar", line, 2)
    if (desk := DESK_OF.match(line.text)) and desk["name"].split()[0].lower() not in SECTIONS:
        yield hints.at(desk["name"], "desk", line, desk.start("name"))


def _mentioned(line: Line, kind: str, rule: str) -> Iterator[Hint]:
    """Houses that a table knows, by their names."""
    text = line.text
    asked = bool(INVITED.match(text))
    listed = rule in OTHERS and not asked and line.count > 3
    for start, end, house in () if listed else masthead.mentions(text):
        before = text[:start].rpartition("- ")[2]
        if house.kind == "agency" and before and cues.is_given(fold(before.strip())):  # "Markus Reuter"
            continue
        if start > 1 and text[start - 1] == "@" and text[start - 2].isalnum():  # "news@tz.harbour.com"
            continue
        if rule == "initials" or (not start and TITLE_OF.match(text, end)):
            continue
        if end - start == len(text) and _is_matter(line, rule, house):
            continue
        if kind == "furniture" and house.kind == "outlet" and _in_longer_name(line, start, end):
            continue
        if house.kind == "outlet" or kind == "date" or (kind == "byline" and WITH.search(text[:start])):
            heads = not start and not ABOUT.match(text, end)
            heads |= rule == "about the outlet"
            near = {"date": "date", "byline": "byline"}.get(kind, "page first" if asked or heads else "page")
            near = "credit" if house.kind == "outlet" and CREDIT.match(text) else near
            local = grade(fold(text[end:].strip())) == "country"  # "g1 RIO GRANDE DO SUL"
            if not start and rule == "above the story" and (local or BARRED.match(text, end)):
                near = "masthead"
            yield Hint(house.shown(text[start:end]), house, near, line.at(start, end))


def _is_matter(line: Line, rule: str, house: House) -> bool:
    """Whether a name that is a whole line is what the text is about, or a section: a tag, "Nation", "* People"."""
    if line.bullet and masthead.ordinary(line.text):
        return True
    return rule == "tags" or (rule == "navigation" and house.name != line.text)


def _in_longer_name(line: Line, start: int, end: int) -> bool:
    """Whether a name of one word stands in a longer one, alone on its line: Cronista in "El Cronista del Sur"."""
    name = line.text[start:end]
    short = line.count < 7 and not line.ends and " " not in name and len(name) > 5
    return short and bool(GOES_ON.match(line.text, end) or OPENS.search(line.text[:start]))
