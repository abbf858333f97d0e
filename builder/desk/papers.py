"""How the names of papers, stations and agencies are made: few words with capitals, of the kind such names hold."""

import itertools
import re
from collections.abc import Iterable
from functools import lru_cache

from builder.desk import furniture, masthead, rules
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.lexicon.papers import ENDINGS, LAST, SECTIONS, WORDS
from builder.lexicon.places import grade
from builder.text import fold

LONGEST = 45  # characters of a name
MOST = 6  # words of one
# What parts the name from what stands beside it: "Echo › World", "ECHO :: Lindesund", "The Echo   Weather 9°".
SIGN = re.compile(
    r"\s{2,}|\t|\s*[|›»>•·☰★]+\s*|\s*::+\s*|\s+[-–—]{1,2}\s+|\s+[*/=~]+\s+|(?<=\.\w\w\w):\s"
    r"|\s+(?=\([A-Z][\w ]{1,30}\)(?:,|$))"  # "Coast Press Agency (CPA)", "The Echo (Lindesund), May 4, 2009"
    r"|,\s+(?=[A-Z][\w.-]+(?: [A-Z][\w.-]+)?, (?:[A-Z][a-z]{2,}\.?|(?:[A-Z]\.){1,2}|[A-Z]{2})$)"
    r"|,\s+(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d|[Pp]age\b))"
)
LABEL = re.compile(r"(?:From|Source|Publication|Newspaper|Paper|Outlet|Publisher)\s?:\s+")  # before a name
EDGES = " |:–—-·•☰★*[]"
HOST = re.compile(
    r"(?i)(?:www\.)?[\w-]{4,30}\.(?:com?|net|org|info|news|today|online|press|media|[a-z]{2})(?:\.[a-z]{2})?"
)
SITE = re.compile(r"(?i)\.(?:com?|net|org|info|[a-z]{2})(?:\.[a-z]{2})?$")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
APOSTROPHE = re.compile("['’]")
SMALL = frozenset(
    "of the and for in on de del da do dos das du des la le les el los las al y e et und der die das van & di della"
    " dei i".split()
)
# "HarbourLive", "CoastToday": two words closed up.
CLOSED_UP = re.compile(
    r"[A-Z][a-z]{2,}(?:[A-Z][a-z]+)?(?:Live|Online|News|Today|Daily|Plus|Post|World|Now|Press|Radio|Wire)"
)
# At the beginning of a line these more often head a list.
WEAK = frozenset(("news", "новости", "новини", "noticias", "nyheter", "haber", "berita"))
# What a page says that it is, on a line of its own: "a blog about boats", "Independent weekly newspaper".
GENERIC = r"(?:ежедневная|еженедельная|независимая|районная|областная|городская) газета\b"
KIND = re.compile(
    r"(?i)(?:an? |the )?(?:[\w’'-]+ ){0,4}"
    r"(?:news ?paper|news agency|press agency|news service|news ?site|blog|magazine|weekly|daily)"
    r"(?: (?:of|for|about|from|on)\b.{2,50})?$"
    rf"|{GENERIC}.{{0,30}}$|tagblatt der .{{3,30}}$"
)
# What a paper says of itself under its name or beside it: "“All the parish, every Friday”", "Since 1871".
SLOGAN = re.compile(
    rf"{KIND.pattern}|[“\"«].{{5,60}}[”\"»]$|(?:.{{0,20}} )?since (?:1[789]|20)\d\d$"
    r"|(?:the |your )?(?:home|voice|paper|source|best|heart) (?:of|for|in|on) .{3,50}$"
    r"|(?:top|all) (?:of )?the .{3,40}$"
    r"|on your side$|everything .{3,40}$|for (?:investors|professionals|business|the) .{3,40}$"
    r"|news (?:&|and) (?:analysis|views|opinion)\b.{0,50}$"
    r"|(?:independent|trusted|latest|breaking|local) news (?:from|of|and) .{3,40}$"
    r"|(?:noticias|notícias|news|nouvelles|nachrichten|notizie) (?:de|du|des|of|from|for|aus|para|da|do)\b.{3,40}$"
    r"|(?:agence|agencia|agência|информационное агентство|інформаційне агентство)\b"
)
# The same where it is taken for the name: "The Region’s Leading Newspaper", "Most Widely Read Newspaper".
BOAST = re.compile(
    r"(?i)\b(?:leading|largest|best|favou?rite|oldest|most (?:widely )?(?:read|trusted|popular|watched|visited))\b"
)
# What says of what kind it is, or whose: "A Vasbrook Research Journal".
SAYS_WHAT = re.compile(
    r"An? .*\b(?:Journal|Company|Publication|Production|Service|Website|Site|Network|Division|Project|Magazine)$"
)
# The languages of a page side by side: "AZE RUS ENG", "RU | EN".
COUNTER = re.compile(r"\d+ [^\W\d_]+")  # "10 Kommentare"
COMPASS = re.compile(r"(?:(?:north|south)?(?:east|west)?|central|middle)(?:ern)?")
CONTINENTS = frozenset("europe asia africa america americas balkans caucasus".split())
LANGUAGES = re.compile(
    r"(?i)(?:(?:aze?|rus?|eng?|ger?|deu?|fra?|fre|esp?|ita?|por?|pt|ara?|per|fas?|tur?|tr|geo?|ka|hye?|arm|ukr?|ua|ka?z"
    r"|qaz|u[zk]b?|kgz?|ky|chi|zho?|cn|jpn?|kor?|pol?|pl|urd?|hin?|heb?|mk|мк|al|sq|sr|bs|hr|рус|укр|eng)(?:\W+|$)){2,}"
)
# What asks, or leads to all of a kind: "Support the Guardian", "Всі новини".
LEADS = re.compile(
    r"(?i)(?:support|visit|join|follow|contact|today in|welcome to|toutes?|todas?|todos|tutte|tutti|alle|alla"
    r"|wszystkie|semua|t[uü]m|вс[ії]|все|كل|جميع|همه) "
)
# Whose statement it is stands before such words.
STATEMENT = re.compile(r"(?i)(?:press|media|news) (?:statement|release|room)$|comunicado|communiqué|pressemitteilung")


def parted(text: str) -> tuple[int, str, str]:
    """Where the first item of a line begins, the item, and what stands beside it on the line."""
    start = len(text) - len(text.lstrip(EDGES))
    if label := LABEL.match(text, start):
        start = label.end()
    sign = SIGN.search(text, start + 1)
    item = text[start : sign.start() if sign else len(text)].rstrip(EDGES)
    return start, item, text[sign.end() :].strip(EDGES) if sign else ""


@lru_cache(maxsize=1 << 10)  # the pages of one outlet begin alike
def could_name(name: str) -> bool:
    """Whether it is written as a name: few words with capitals, no place, month, section or button."""
    words = WORD.findall(name)
    if ": " in name or LEADS.match(name) or masthead.MORE.match(name) or masthead.PICTURE.search(name):
        return False
    if re.match(GENERIC, name.casefold()):
        return False
    if not words or len(name) > LONGEST or len(name.split()) > MOST or len(name) < 3 or name[-1] in ".,;:?!…":
        return False
    if HOST.fullmatch(name):
        return True
    folded = [fold(word) for word in words]
    if any(char.isdigit() for word in words[:-1] for char in word) or grade(fold(name)):
        return False
    buttons = rules.phrases("furniture")
    if furniture.menu(name):
        return False
    if (
        rules.key(name) in buttons
        or rules.key(APOSTROPHE.sub(" ", name)) in buttons
        or masthead.NO_TITLE.search(name.title())
    ):
        return False
    if any(w in MONTHS or w in WEEKDAYS for w in folded):
        return False
    if all(word in SECTIONS or word in SMALL or rules.key(word) in buttons for word in folded):
        return False
    if name.upper() == name.lower():  # a script without capitals
        return is_paper(name)
    cased = [word for word in words if word.casefold() not in SMALL]
    slavic = is_paper(name) and not name.isascii() and len(words) < 4
    return words[0][0].isupper() and (
        slavic or all(APOSTROPHE.split(word)[-1][0].isupper() or word[0].isupper() for word in cased)
    )


def no_house(name: str) -> bool:
    """Whether it is a place, a slogan or a choice of languages, wherever it stands; for names that no table knows."""
    if COUNTER.fullmatch(name) and not is_paper(name):
        return True
    if grade(fold(name)) or _is_region(name):
        return True
    return bool(BOAST.search(name) or LANGUAGES.fullmatch(name) or SAYS_WHAT.match(name))


def _is_region(name: str) -> bool:
    """Whether it is a part of a continent or a country: "Southeast Europe"."""
    words = [word for word in fold(name).split() if not COMPASS.fullmatch(word)]
    return len(words) == 1 and (words[0] in CONTINENTS or grade(words[0]) == "country")


def is_paper(name: str) -> bool:
    """Whether it begins or ends with a word of papers, or has one before "of": "Star of the Coast"."""
    if HOST.fullmatch(name) or masthead.STATION.fullmatch(name) or CLOSED_UP.fullmatch(name):
        return True
    words = [fold(word).rstrip("0123456789") for word in WORD.findall(name) if not word[0].isdigit()]
    while words and words[0] in SMALL:
        del words[0]
    if not words or (words[0] in SECTIONS and len(words) < 3):
        return False
    ends = {words[-1], *(above for above, word in itertools.pairwise(words) if word in SMALL)}
    heads = ends if words[0] in WEAK and len(words) > 1 else {words[0], *ends}
    return any(word in WORDS or (len(word) > 7 and word.endswith(ENDINGS)) for word in heads) or bool(ends & LAST)


def own(lines: Iterable[str]) -> frozenset[str]:
    """The papers' names that the lines at the top of a page begin with, for `is_own`; of a host its label."""
    items = (parted(text)[1] for text in lines if len(text) < 150)
    return frozenset(
        rules.key(SITE.sub("", item).replace("-", "")) for item in items if len(item) > 2 and is_paper(item)
    )


def is_own(name: str, heads: frozenset[str]) -> bool:
    """Whether a name is one of them, or its first or last words: "Vasbrook" of the Vasbrook News Agency."""
    key = rules.key(name.replace("-", ""))
    return len(key) > 2 and any(
        head == key or head.startswith(key + " ") or head.endswith(" " + key) for head in heads
    )
