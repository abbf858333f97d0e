"""Which lines may be a headline at all, and when two of them are one."""

import re

from builder.desk import furniture, masthead
from builder.desk.lines import Line
from builder.desk.seen import Seen
from builder.desk.vocabulary import content
from builder.lexicon.papers import SECTIONS
from builder.lexicon.places import TOWN, grade
from builder.model import Span
from builder.text import fold

# The name of an agency's page in one language: "HNA English", "HNA - English".
EDITION = re.compile(r"[A-Z]\w+ (?:- )?(?:English|Español|Français|Deutsch|Русский|Türkçe|العربية)")
SHELVES = SECTIONS | set(
    "actualites accueil nouvelles noticias inicio nachrichten startseite home notizie cronaca haber haberler guncel"
    " actualidad ultimas".split()
)
REGIONS = SECTIONS | set("central south north east west asia africa europe america middle gulf other all".split())
TOP = 400  # lines among which the headline is looked for
LABELLED = "labelled link"  # "Analysis: ..." is a link inside a story, but may head one
SHOWN = re.compile(
    r"(?:WATCH|LOOK|VIDEO|PHOTOS?|LIVE|LISTEN|IN PHOTOS|Watch|Video|Photos): \S+ \S+ \S"
)  # so may this
SIDE_BY_SIDE = re.compile(r"\s\|\s|\S\s{3,}\S")
CRUMBS = re.compile(r"\s[>»›→]\s")  # "Home > Region > Hail in the valley" leads to a page, it does not head one
TRAIL = re.compile(r"\S+(?: \S+)? / \S+(?: \S+)?")  # "Region / Kelm" likewise
FROM_SHELF = re.compile(r"(?P<shelf>[^\W\d_][\w’'-]{2,20}) [>»›→] \S+(?: \S+){0,5}")  # "Actualités > Justice"
SLOGAN = re.compile(r"(?:Online|Internet) [Ee]dition of .{3,60}")  # "Online edition of India's National Newspaper"
RUN_ON = re.compile(r"[а-яё](?=[А-ЯЁ][а-яё])")  # sections that lost the spaces between: "ГлавноеРоссияМир"
# "Kelm Productions Ltd. – News Six"
FIRM = re.compile(r"[^.]{2,40} (?:Ltd|Inc|LLC|GmbH|Corp)\.? [-–—|] (?P<name>[A-Z].{2,30})")
# "HALE COUNTY, Texas"
TOWN_LINE = re.compile(r"[A-Z][A-Z .'-]{2,30}, (?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z][a-z]{1,4}\.|[A-Z]{2})")
# "A. BERG - BAIONA"
_UP = r"[^\W\d_a-z]{3,}(?: [^\W\d_a-z]{2,})?"
SIGNED_TOWN = re.compile(rf"(?:[^\W\d_a-z]\. ?){{1,3}}{_UP} ?[-–—/|] ?{_UP}")
# "Anna Berg in Bangkok and Tom Hale in Hanoi"
WRITERS = re.compile(r"(?:(?:[A-Z][\w.’'-]+ ){2,4}in [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:,? and |, |$)){2,}")
STATION = re.compile(r"[KW][A-Z]{2,3}(?:-TV)?(?: (?:[A-Z]\w*|\d+)){1,4}")  # "KQVB NewsWatch 7 Omaha"
# How a wire labels a text: "r i BC-LINDESUND-COAL 10-12 0211", "hna 0231 4 pl 196 Norway/Shipping".
SLUG = re.compile(r"(?:[a-z] ){0,2}(?:BC|AM|PM|URGENT)-[A-Z][\w-]+\b.*|[a-z]{2,5} ?\d{3,4} .{0,40}\w/\w+")
# The name of an agency, and beside it what it is called for short: "NORTHERN NEWS AGENCY - NORA".
AGENCY_NAME = re.compile(r"(?i)(?:[\w’'.]+ ){1,3}(?:news|press|telegraph) agency(?: [-–—|(] ?[\w.]{2,12}\)?)?")
SCORED = re.compile(r"\([^()]*\d[^()]*\)")  # "Stars 172 for 6 (Orsan 58, Vella 41) beat Bears 168 for 9 (Hale 81)"
SPACED = re.compile(r"\S {2,}(?=\S)")  # between the items of a menu
HOME = re.compile(  # "Home   Nation", "Home - Harbour Times Online", "Home News Counties Orvik Bay"
    r"(?:Home|HOME|Главная|Inicio|Início|Startseite|Accueil|Anasayfa)"
    r"(?: {2,}\S| [-–—] (?:[A-Z][\w’'&.-]* ?){1,5}$| (?:News|Sports?|World|Politics) (?:[A-Z][\w’'&.-]* ?){1,5}$)"
)
CALL_SIGN = re.compile(r"\([A-Z]{3,9}\) [A-Z]")  # of a station, before its text: "(WKLB) The harbour"


def could_be(one: Seen) -> bool:
    """Whether a line may be a headline at all: text that is not furniture, neither one word nor a long sentence."""
    line = one.line
    labelled = one.rule is not None and (one.rule.name == LABELLED or SHOWN.match(line.text) is not None)
    if (
        not (one.plain or labelled)
        or one.row
        or not 2 <= line.count <= 32
        or len(line.text) > 250
        or line.text[-1:] in ",;"
        or (line.prose and CALL_SIGN.match(line.text))
        or (">>" in line.text and (line.count < 6 or line.text[0] == ">"))
        or (line.text[-1:] == ":" and line.count < 5)
        or len(CRUMBS.findall(line.text)) > 1
        or line.text.count(" | ") > 2
        or len(SPACED.findall(line.text)) > 2
        or HOME.match(line.text)
        or (line.text.count("|") == 1 and line.count < 9 and _is_bar(line))
        or TRAIL.fullmatch(line.text)
        or ((shelf := FROM_SHELF.fullmatch(line.text)) and fold(shelf["shelf"]) in SHELVES)
        or SLOGAN.fullmatch(line.text)
        or (line.count < 6 and len(RUN_ON.findall(line.text)) > 1)
        or FIRM.fullmatch(line.text)
        or (line.count < 5 and EDITION.fullmatch(line.text))
        or WRITERS.fullmatch(line.text)
        or SLUG.fullmatch(line.text)
        or (line.count < 6 and _is_house_and_town(line.text))
        or len(SCORED.findall(line.text)) > 1
        or AGENCY_NAME.fullmatch(line.text)
        or STATION.fullmatch(line.text)
        or (line.capitals and line.count > 5 and _is_menu(line))
        or (line.count > 4 and _is_map(line))
        or TOWN_LINE.fullmatch(line.text)
        or SIGNED_TOWN.fullmatch(line.text)
    ):
        return False
    return not (line.prose and line.text.rstrip('"”’»)')[-1:] == "." and line.count > 14)


def _is_menu(line: Line) -> bool:
    """Whether many of its words are sections of a paper: "BUSINESS SMALL BUSINESS REAL ESTATE TECH"."""
    words = line.folded.split()
    return sum(word in SECTIONS for word in words) >= (0.4 if len(words) < 8 else 0.25) * len(words)


def _is_house_and_town(text: str) -> bool:
    """Whether it is an agency and the town from which it reports: "HNA - Lindesund"."""
    house, dash, town = re.sub(r" [-–—|] ", "|", text).partition("|")
    return bool(dash) and masthead.known(house) is not None and grade(fold(town)) in TOWN


def _is_bar(line: Line) -> bool:
    """Whether one of the two names beside a bar is the page's own: "Print edition  |  Subscribe to the Echo"."""
    parts = (part.strip() for part in line.text.split("|"))
    return any(part and furniture.read(Line(part, (Span(0, len(part)),))) is not None for part in parts)


def _is_map(line: Line) -> bool:
    """Whether it is a menu of countries: "Azerbaijan Central Asia Iran Georgia Turkey Other World"."""
    words = line.text.split()
    if not all(word[0].isupper() for word in words):
        return False
    countries = sum(grade(word) == "country" for word in line.folded.split())
    return countries > 2 and countries + len({*line.folded.split()} & REGIONS) > 0.7 * len(words)


def alike(left: Line, right: Line) -> bool:
    """Whether two lines are one headline printed twice."""
    a, b = content(left.text), content(right.text)
    shared = len(a & b)
    return (
        left.count <= 32
        and shared >= 2
        and shared >= 0.65 * min(len(a), len(b))
        and shared >= 0.55 * max(len(a), len(b))
    )
