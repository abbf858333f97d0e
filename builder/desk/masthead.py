"""Names of outlets and agencies as printed: which house a name or an address means, and what is a masthead."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from builder.desk.houses import House, houses
from builder.desk.lines import Line
from builder.desk.rules import key
from builder.lexicon import cues
from builder.lexicon.places import grade
from builder.text import fold

WORD = re.compile(r"[^\W_]+")
BESIDE = re.compile(r"[\w&’'-]")
# A house under the name of its edition on the net: "The Harbour Echo Interactive", "Коммерсантъ.ru".
EDITION = re.compile(
    r"(?<=\w) (?:Interactive|Online|Internet Edition|Update|Premium)$|(?<=[а-яґєії])\.(?:ru|ua|by|kz|bg)$", re.I
)
LABEL = 10  # letters of a name closed up, as it stands in an address
ADDRESS = 64  # characters of the address of a site
SERVED = re.compile(r"(?<=\w) +(?:News|Information|Press) Agency$", re.I)  # what an agency's initials stand before


@cache
def _by_name() -> dict[str, House]:
    return {key(form): house for house in reversed(houses()) for form in (house.name, *house.short, *house.also)}


@cache
def full_name(shown: str) -> str:
    """The name under which a house is filed, for any form that is shown for it."""
    house = known(shown)
    return house.name if house and house.shown(shown) == shown else shown


@lru_cache(maxsize=1 << 12)
def known(printed: str) -> House | None:
    """The house of that name, in any of its forms, with or without "The"."""
    name = key(printed)
    found = _by_name().get(name) or _by_name().get(name.removeprefix("the ")) or _by_name().get(f"the {name}")
    if found is None and len(printed) < ADDRESS and " " not in printed and 0 < printed.find(".") < len(printed) - 2:
        found = at(printed.lower())  # "Armenpress.am"
    if found is None and len(printed) >= LABEL and printed.islower() and printed.isalpha() and printed.isascii():
        found = at(f"{printed}.com")  # "harbourtimes"
    if not found and (bare := SERVED.sub("", printed)) != printed:
        return agency(bare)
    return found or (known(EDITION.sub("", printed)) if EDITION.search(printed) else None)


def called(printed: str, house: House | None) -> str:
    """The name without the word for its edition on the net, if a table knows the house: "Harbour Echo Online"."""
    return EDITION.sub("", printed) if house else printed


@cache
def _by_domain() -> dict[str, House]:
    return {domain: house for house in reversed(houses()) for domain in house.domains}


def at(host: str) -> House | None:
    """The house that publishes at the host, "www.example.org" or a part of it."""
    parts = host.split(".")
    return next((house for n in range(len(parts) - 1) if (house := _by_domain().get(".".join(parts[n:])))), None)


def agency(printed: str) -> House | None:
    """The agency of that name; initials only in capitals, or as the agency writes them."""
    house = known(printed.strip(" ./-–—"))
    return house if house and house.kind == "agency" else None


def outlet(printed: str) -> House | None:
    """The outlet of that name, if its name is nothing else and no initials: "Rappler.com", "Harbour Echo"."""
    house = known(printed) if " " in printed or "." in printed else None
    return house if house and house.kind == "outlet" and not ordinary(printed) else None


HOST = re.compile(r"(?:www\.)?[\w-]{3,30}\.(?:com?|net|org|info)(?:\.\w\w)?", re.I)
TITLED = re.compile(r"[^\W\d_a-zа-я][\w’'-]*(?: (?:of )?[^\W\d_a-zа-я][\w’'-]*){1,3}")

# Beside the agencies in a credit, "(avec AFP)", "(APA, red, 3.6.2020)", "(con información de EFE)".
IN_CREDIT = re.compile(
    r"(?i)(?:[a-z]{1,3}|\d+|avec|with|from|inputs?|informaci[oó]n(?:es)?|informaç(?:ão|ões)|material(?:ien)?|agenc\w+"
    r"|agenturen?|agenzie|wires?|files|reports?|reporting|staff|desk|bureau|rédaction|redacción|news|services?)"
)
SMALL = frozenset("dpa afp apa ap reuters rtr sda ots ansa efe kna epd sid anp belga pap ntb tt ritzau".split())


def credited(text: str) -> House | None:
    """The first agency of a credit that names agencies and nothing else: "AFP, dpa", "APA, red, 3.6.2020"."""
    rest, first = text, None
    for start, end, house in mentions(text):
        if house.kind == "agency":
            rest = rest[:start] + " " * (end - start) + rest[end:]
            first = first or house
    for word in WORD.findall(rest):
        if word in SMALL and not first:
            first = agency(word)
        elif not IN_CREDIT.fullmatch(word):
            return None
    return first


def behind(byline: str) -> int:
    """Where the name of an outlet begins that ends a byline, "Anna Berg Harbour News"; 0 if none does."""
    words = list(re.finditer(r"\S+", byline))
    starts = (words[-n].start() for n in (4, 3, 2) if len(words) > n + 1 and not words[-n - 1][0].islower())
    return next((start for start in starts if (house := known(byline[start:])) and house.kind == "outlet"), 0)


def in_brackets(text: str) -> str | None:
    """The name to show for what signs in brackets behind a text: agencies, else one outlet or its host."""
    if ordinary(text.strip(" :")):  # "[Report]", in the transcript of a broadcast
        return None
    if house := credited(text):
        return house.shown(text)
    house = known(text) if " " in text or "." in text else None
    if house:
        return house.shown(text)
    if WIRE.search(text) and text[0].isupper():
        return text
    return text if HOST.fullmatch(text) or (PAPER.search(text) and TITLED.fullmatch(text)) else None


@cache
def _by_words() -> dict[str, dict[str, tuple[tuple[str, House], ...]]]:
    """First word -> second word ("" for none) -> the names that begin so, longest first.

    Names of two words or more, and those of agencies, are also looked for in capitals.
    """
    found: dict[str, dict[str, list[tuple[str, House]]]] = {}
    for house in houses():
        for form in (house.name, *house.short, *house.also):
            loud = " " in form or (house.kind == "agency" and len(form) > 4 and form not in house.ordinary)
            for printed in {form: 1, form.upper(): 1, _plain(form.upper()): 1} if loud else (form,):
                first, second, *_ = (*WORD.findall(printed), "")
                found.setdefault(first, {}).setdefault(second, []).append((printed, house))
    return {
        first: {second: tuple(sorted(forms, key=lambda pair: -len(pair[0]))) for second, forms in seconds.items()}
        for first, seconds in found.items()
    }


def _plain(name: str) -> str:
    """Without the accents, which capitals are often printed without: "LA NACION"."""
    return "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))


def _may_name(words: list[str]) -> bool:
    """Whether one of these words, which follow each other, begins a name, with the word behind it if that has two."""
    known = _by_words()
    begun = ((known[word], words[at + 1 : at + 2]) for at, word in enumerate(words) if word in known)
    return any("" in seconds or not seconds.keys().isdisjoint(following) for seconds, following in begun)


def mentions(text: str, words: bool = False) -> Iterator[tuple[int, int, House]]:
    """Every name of a house in the text as it is printed, with the characters where it stands.

    With `words` also a name that may be a word like others where it stands, "told Dawn": what is around it must tell.
    """
    if not _may_name(WORD.findall(text)):
        return
    done = 0
    for word in WORD.finditer(text):
        start = word.start()
        if start < done or not (seconds := _by_words().get(word[0])):
            continue
        following = WORD.search(text, word.end())
        longer = seconds.get(following[0], ()) if following else ()
        for form, house in (*longer, *seconds.get("", ())):
            done_here = start + len(form)
            if not words and ordinary(form) and _among_words(text, start, done_here):
                continue
            if text[done_here : done_here + 7].lower() == " agency":
                continue  # no paper: "ARMENIAN NEWS AGENCY"
            if text.startswith(form, start) and not text[done_here : done_here + 1].isalnum():
                yield start, done_here, house
                done = done_here
                break


def _among_words(text: str, start: int, end: int) -> bool:
    """Whether other words stand beside it, or it is a label: "© Bild: HNA"."""
    beside = text[:start].rstrip()[-1:] + text[end:].lstrip()[:1]
    return text[end : end + 1] == ":" or BESIDE.search(beside) is not None


@cache
def _ordinary_forms() -> frozenset[str]:
    return frozenset(form for house in houses() for form in house.ordinary)


def ordinary(form: str) -> bool:
    """Whether a name reads like other words where it stands among them: Dawn, Punch, THE STAR."""
    return form in _ordinary_forms() or (form.isupper() and form.startswith("THE ") and form.count(" ") == 1)


# What the names of papers, stations and agencies are made of.
PAPER = re.compile(
    r"\b(?:Times|Post|Herald|Gazette|Tribune|Chronicle|Journal|Observer|Courier|Sentinel|Dispatch|Examiner|Telegraph"
    r"|Guardian|Echo|Bulletin|Advertiser|Argus|Mercury|Inquirer|Daily|Weekly|News Agency|News Service|News Network"
    r"|Newspaper|Broadcasting|Agencia|Agence|Agenzia|Agentur|Diario|Noticias|Prensa|Quotidien|Gazeta|Zeitung|Nachrichten"
    r"|Вестник|Известия|Новости|Газета|وكالة|خبرگزاری|صحيفة|روزنامه|جريدة|نيوز|نیوز)\b|\w\.(?:com|net|org|info|co\.\w\w)$"
)


# Of East Asia, where no space parts the words.
EASTERN = re.compile(
    r"[^\W\d_]{1,8}(?:新聞社?|新闻网?|日报|日報|晚报|晚報|时报|時報|周刊|放送|テレビ|신문|일보|방송)(?:デジタル|オンライン|网|網|닷컴)?"
)
# What makes a button or a heading of such a word: "Post Comments", "Daily Weather", "Journal Entries".
NO_TITLE = re.compile(
    r"\b(?:Ticker|Comments?|Reply|Replies|Navigation|Views?|Tags?|Code|Box|Date|Author|Ads?|Jobs?|Weather|Horoscopes?|Deals?|Archives?"
    r"|Entr(?:y|ies)|Briefing|Newsletters?|Alerts?|Digest|Quiz|Puzzles?|Office|Topics?|Categor(?:y|ies)|Share|Shared|Report|Specials?|Supplements?|Headlines|Stor(?:y|ies)|Features|Search(?:es)?)\b"
)
# What the name of an agency holds, in any language.
WIRE = re.compile(
    r"\b(?:(?:News|Press|Wire|Information) (?:Agency|Service|Bureau)|Agen(?:cia|ce|zia|tur|ția|cija)\b.*"
    r"|News ?[Ww]ire|Haber Ajansı"
    r"|Kantor Berita|информационное агентство|информагентство|خبرگزاری|خبر رساں|وكالة)\b|通信社?$|通讯社$|통신$"
)


# Stations by network and channel, by call sign, or by frequency: "NBC 5", "WKLB-TV", "Harbour Radio 89.5 FM".
STATION = re.compile(
    r"\b(?:NBC|ABC|CBS|FOX|Fox|CW|PBS) ?\d{1,2}\b(?: News)?"
    r"|(?<!/)\b[KW][A-Z]{2,3}(?:-(?:TV|FM|AM)|[ -]\d{1,2}(?![.,]\d))\b(?: News)?"
    r"|\bNews ?(?:West|East|Center|Channel|Watch|Nation|First|On) ?\d{1,2}\b"
    r"|\b(?:Action|Eyewitness|Local|[KW][A-Z]{2,3}) News ?\d{1,2}\b"
    r"|\b[A-Z]\w+(?: [A-Z]\w+){0,2} (?:\d{2,3}[.,]\d ?F[Mm]|\d{3,4} ?A[Mm])\b"
)


# Whose the picture is, and what heads a list of more: "Bild: Anna Berg/Shutterstock.com", "Mehr Nachrichten".
PICTURE = re.compile(
    r"(?i)shutterstock|getty|istock|fotolia|adobe stock|pixabay|unsplash|wordpress"
    r"|\b(?:photo|foto|bild|image|imagen|grafik|credit|quellen?) ?:"
)
MORE = re.compile(
    r"(?:[«‹<←] ?)?(?:Next|Previous|Older|Newer|Vorherige[nrs]?|Nächste[nrs]?|Mehr|More|Más|Mais|Plus|Weitere|Alle"
    r"|Aktuelle|Neueste|Latest|Toutes|Todas)(?:\s\S|$)"
)
SERVICE = re.compile(r"(?:[A-Z][a-z]+ ){0,2}(?:Service|Wire|Newswire|News)")
OF_LAND = re.compile(r" (?:of|de|del|du) (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,2}")  # "National News Agency of Orvik"
# Town and country behind the name of a paper: "The Beacon - Banjul, The Gambia".
IN_COUNTRY = re.compile(r" [-–—|] [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, (?:[Tt]he )?(?P<country>[A-Z]\w+(?: [A-Z]\w+)?)$")
FAR = 30  # characters of such a name
IN_TOWN = re.compile(r" ?[-–—|] [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}$")  # behind a station's name
EDGES = " |:–—-·•"  # what parts a name from a headline that it stood behind


def _is_word(line: Line) -> bool:
    """Whether it is one word that is no name without its article: "Reporter" below a writer, "week" in a menu."""
    house = known(line.text) if line.count == 1 else None
    if not house or line.text in (house.name, *house.short, *house.also):
        return False
    return f"The {line.text}" in house.ordinary or (line.text.islower() and cues.is_common(line.text))


def of_service(text: str) -> str | None:
    """The agency whose service it is: "NOTIMEX English Service"."""
    name, _, service = text.partition(" ")
    return name if agency(name) and SERVICE.fullmatch(service) else None


def station(text: str) -> str | None:
    """The name of a station that is all there is, but for the town, or of a paper with its town and country:
    "Harbour Radio 650 AM - Kelm", "The Beacon - Banjul, The Gambia".
    """
    placed = IN_COUNTRY.search(text)
    if placed and grade(fold(placed["country"])) == "country" and text.startswith("The ") and placed.start() < FAR:
        return text[: placed.start()]
    name = IN_TOWN.sub("", text)
    return name if STATION.fullmatch(name) else None


def titles(line: Line) -> bool:
    """Whether the line is nothing but the name of an outlet or agency, known or by its words."""
    if line.count > 6 or len(line.text) < 2 or line.ends or line.bullet:
        return False
    if line.text.startswith(("(c)", "(C)", "©", "[")):
        return False
    if line.text.islower() and "-" in line.text and "." not in line.text:  # a section of an address: "el-pais -"
        return False
    if PICTURE.search(line.text) or MORE.match(line.text) or _is_word(line):
        return False
    bare = line.text.strip(EDGES)
    if of_service(line.text) or known(bare) or station(bare) or EASTERN.fullmatch(line.text):
        return True
    name = bare.title() if line.capitals else bare
    found = PAPER.search(name) or WIRE.search(name)
    if not found or NO_TITLE.search(name):
        return False
    whole = found.end() == len(name) or OF_LAND.fullmatch(name, found.end())
    if line.text[0] not in EDGES and line.count > 3 and not whole:  # "Washington Post Sold at Last"
        return False
    return line.titled or line.capitals or line.count == 1 or line.caseless
