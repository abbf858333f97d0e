"""What reads like a person's name and is none: firms, ships, homes, titles of works, and those who made a picture."""

import re

from builder.annotate.cued import HONOURED_SURNAMES, KOREAN_GIVEN, of_a_country
from builder.annotate.recognise import Found
from builder.annotate.words import OWNERS, THINGS, TITLES, WEAK, Word
from builder.lexicon.cues import begins_thing
from builder.lexicon.cues import is_thing as is_known_thing
from builder.lexicon.places import begins_place, grade
from builder.lexicon.surnames import is_eastern_surname

SAINTS = frozenset("st saint ste sainte san santa santo sao".split())
OPENING, CLOSING = frozenset("“‘«„`\"'"), frozenset("”’»“\"'")
SAINTED = frozenset("san santa santo sao".split())
CALLED = frozenset("camp fort hotel lake mount mt cape operation project exercise barangay kampung taman".split())
BUILT = frozenset(  # with a capital or without: what is called after somebody whose name stands before it
    "road street avenue lane drive boulevard highway bridge square park airport stadium arena hall tower theatre "
    "theater hospital school college university library museum foundation prize award medal trophy cup".split()
)
# Those of them that are nobody's surname.
BODIES = frozenset(
    "hospital school college university library museum foundation stadium airport prize marine maritime "
    "shipping".split()
)
CLUBS = frozenset(("RFC", "AFC", "FC", "CC", "SC"))
SAYS = frozenset({"speech", "link", "particle"})
THAI = frozenset("koh ko haad hat".split())
SAILS = frozenset("sank capsized ran sailed docked left overturned collided foundered drifted carried was".split())
COUNTIES = frozenset("county parish township borough".split())
COMPANIES = frozenset("company firm group chain developer contractor retailer bank airline charity band".split())
# Behind a name of two words: what bears it is a club, or whoever fights, flies or is sold under it.
BEARERS = frozenset("militants fighters insurgents gunmen rebels aircraft jets helicopters missiles rifles".split())
NUMERALS = frozenset("IVXLC")
LONG = 5  # letters of an abbreviation, at most one less
OF_OFFICE = 3  # words back in which the office of a body stands
REACH = 4  # words back in which the office of such a thing stands: "presidente del Consiglio Giorgia Meloni"
AGENCY = re.compile(r"[BCDFGHJ-NP-TV-XZ]{3,5}")  # capitals that nobody can speak as a name
COMPASS = frozenset("north south east west".split())
SHIPS = frozenset("MV MB ML MT SS MS HMS USS FV RV KM KMP KRI INS BRP".split())  # before a ship's name
# Words that mark the maker of a picture or a text, who is not in the news.
CREDITS = frozenset(
    "photo photos photograph picture pictures image images credit photographer reporting editing writing compiled "
    "تصوير عکس courtesy byline illustration graphic video additional".split()
)
CREDITED = CREDITS - {"video", "additional", "photographer"}  # the name follows at once: "Photo Ann Lee"


def is_thing(words: list[Word], name: Found, *, english: bool) -> bool:
    """Whether the words name no person: a known firm ("Morgan Stanley"), or by a word of theirs ("Ford Center")."""
    first, last = words[name.start], words[name.end - 1]
    if is_eastern_surname(first.folded) and KOREAN_GIVEN.fullmatch(last.text) and name.end - name.start == 2:
        return False  # "the company Park Joon-ho"
    if begins_thing(first.folded) and is_known_thing(" ".join(word.folded for word in words[name.start : name.end])):
        return True
    if _land(words, name):
        return True
    if first.shape == "capitals" and "suffix" in first.kinds:
        return True  # "Division II Orsan"
    if _cut_short(words[name.start : name.end]) or _island(words[name.start : name.end]):
        return True
    if any(word.text in OPENING for word in words[name.start + 1 : name.end - 1]):
        return False  # Salvatore "Sonny" DeLuca
    if _quoted(words, name) or (not english and _called_after(words, name.start)):
        return True
    if _listed_with_place(words, name) or (not english and name.start and words[name.start - 1].bare in SAINTS):
        return True
    if any(sign(words, name) for sign in (_of_article, _employs, _owned, _saint)) or _home(words, name.start):
        return True
    if _gives_its_name(words, name) or _club(words, name) or _abbreviated(words, name) or _goes_on(words, name):
        return True
    ended = _ends_thing(last) and (last.folded in BODIES or not _speaks(words, name))  # "Prince Charles Hospital"
    if name.end - name.start > 1 and (ended or _names_thing(first)):
        return True
    if "-" in first.text and COMPASS.issuperset(first.folded.split("-")):
        return True  # "South-East Borneo"
    return name.start > 0 and words[name.start - 1].kind == "work" and words[name.start - 1].capital


def _cut_short(named: list[Word]) -> bool:
    """Whether it is initials and nothing else, or begins with some that nobody can speak: "RNZ Pacific"."""
    agency = len(named) == 2 and AGENCY.fullmatch(named[0].text) and not named[0].name
    return bool(agency) or all(word.shape == "initial" for word in named)


def _island(named: list[Word]) -> bool:
    """Whether it is an island or a beach of Thailand: "Koh Samui", "Haad Rin"; but "Koh Boon Hwee"."""
    return len(named) == 2 and named[0].folded in THAI and "given" not in named[1].name


def _of_article(words: list[Word], name: Found) -> bool:
    """Whether "the" stands before two words that are nobody's given name, and a verb of ships behind them."""
    led = name.start > 0 and words[name.start - 1].folded == "the" and name.end - name.start == 2
    sails = name.end < len(words) and words[name.end].folded in SAILS
    return led and sails and "given" not in words[name.start].name


def _land(words: list[Word], name: Found) -> bool:
    """Whether it is a county, a country of several words, or who lives there: "Linn County", "Sri Lankans"."""
    if name.end < len(words) and words[name.end].capital and words[name.end].folded in COUNTIES:
        return True
    if name.end - name.start < 2 or not begins_place(words[name.start].folded):
        return False
    printed = " ".join(word.folded for word in words[name.start : name.end])
    single = printed.removesuffix("s")
    lands = (printed, single.removesuffix("an"), single.removesuffix("n"), single.removesuffix("er"))
    return any(grade(land) == "country" for land in lands)


def _goes_on(words: list[Word], name: Found) -> bool:
    """Whether the name of a body or a model goes on behind it: "Sabah Fire and Rescue Department", "Ford F-150"."""
    first, last, after = words[name.start], words[name.end - 1], words[name.end : name.end + 4]
    numbered = len(after) > 1 and after[0].text == "-" and after[1].kind == "number"
    if numbered and (last.shape == "initial" or len(after[1].text) < 3):
        return True  # a model, a ship: "Rupsha Queen-3"
    joined = len(after) > 2 and after[0].folded in {"and", "&"} and after[1].capital
    return joined and bool(first.place) and last.common and any(word.kind == "organisation" for word in after[1:])


def _abbreviated(words: list[Word], name: Found) -> bool:
    """Whether capitals that are no name end it: "Lloyds TSB"; but "Benedict XVI", and KIM as some print surnames."""
    first, last = words[name.start], words[name.end - 1]
    short = last.shape == "capitals" and len(last.text) < LONG and not (last.name or NUMERALS.issuperset(last.text))
    return short and "suffix" not in last.kinds and name.end - name.start == 2 and first.shape == "title"


def without_employers(words: list[Word], found: list[Found]) -> list[Found]:
    """The names without those of firms that somebody is of or at: "Craig Wool of Hartley Poynton said"."""
    ends = {name.end for name in found if name.end - name.start > 1}
    return [
        name
        for name in found
        if not (name.start - 1 in ends and words[name.start - 1].text in {"of", "at"} and name.end - name.start > 1)
    ]


def _quoted(words: list[Word], name: Found) -> bool:
    """Whether the name alone stands in quotation marks: the title of a film, a ship, a nickname."""
    before, after = (words[at].text if 0 <= at < len(words) else "" for at in (name.start - 1, name.end))
    return before in OPENING and after in CLOSING and name.end - name.start > 1


def _called_after(words: list[Word], start: int) -> bool:
    """Whether the words up to the name are those of a thing called after somebody: "Hospital Padre Cícero"."""
    if start and words[start - 1].kind == "place" and words[start - 1].text.islower():
        return True  # "in via Giuseppe Garibaldi"
    at = start - 1
    while at >= 0 and (words[at].capital or words[at].kind == "particle") and "office" not in words[at].kinds:
        if words[at].kind in THINGS and words[at].name in WEAK:
            return not any("office" in word.kinds for word in words[max(0, at - REACH) : at])
        at -= 1
    return False


def _listed_with_place(words: list[Word], name: Found) -> bool:
    """Whether words that are all unknown stand beside a place: "in Lusaka and Bwana Mkubwa"."""
    before = words[max(0, name.start - 2) : name.start]
    if len(before) < 2 or before[1].folded not in {"and", ","} or before[0].place not in {"country", "great"}:
        return False
    if any("office" in word.kinds for word in words[max(0, name.start - REACH - 1) : name.start]):
        return False  # "El presidente de Perú, Ollanta …"
    if any("office" in word.kinds for word in words[name.end + 1 : name.end + 3]):
        return False  # "when he returns to Liberia, Binta Kessolly, chairman of …"
    return not any(word.name or word.shape == "initial" for word in words[name.start : name.end])


def _gives_its_name(words: list[Word], name: Found) -> bool:
    """Whether a street, a hall or a camp bears it: "Chris Hani Road", "King Shaka airport", "Camp Simeon Ola"."""
    before, after = (words[at] if 0 <= at < len(words) else None for at in (name.start - 1, name.end))
    if before and before.capital and (before.bare in CALLED or before.bare in SAINTED):
        return True
    if not after or name.end - name.start < 2:
        return False
    further = words[name.end + 1].folded if name.end + 1 < len(words) else ""
    if after.folded in BEARERS or (after.folded == "training" and further in BEARERS):
        return True
    return after.folded in BUILT and after.name in WEAK


def _home(words: list[Word], at: int) -> bool:
    """Whether a place of residence begins here: "Wilfred Pocock, from …", "Ann Lee, 32, of …"."""
    if at < 3 or words[at - 1].folded not in {"from", "of"} or words[at - 2].folded != ",":
        return False
    return words[at - 3].kind == "number" or words[at - 3].capital


def _employs(words: list[Word], name: Found) -> bool:
    """Whether whoever works there follows with a post: "Tasman Hardwoods managing director Grant Mulholland"."""
    at = name.end
    if at - name.start < 2 or words[name.start].name not in {"", "rare"}:
        return False
    while at < min(name.end + OF_OFFICE, len(words)) and words[at].text.islower() and words[at].text.isalpha():
        at += 1
    post = words[name.end : at]
    follows = at < len(words) and words[at].shape == "title" and "given" in words[at].name
    return bool(post) and "office" in post[-1].kinds and all(word.kind not in SAYS for word in post) and follows


def _club(words: list[Word], name: Found) -> bool:
    """Whether it is a club with its town and its country: "Brann Bergen (Norway)"."""
    first, last = words[name.start], words[name.end - 1]
    return name.end - name.start == 2 and first.name in WEAK and bool(last.place) and of_a_country(words, name.end)


def _ends_thing(word: Word) -> bool:
    """Whether the last word is that of a thing or a title: "Ford Center", "Cork North-West"."""
    if word.folded in HONOURED_SURNAMES:
        return False
    ends = word.kind in THINGS | TITLES or word.folded.rpartition("-")[2] in COMPASS
    return word.folded in BODIES or word.text in CLUBS or (word.name in WEAK and ends)


def _speaks(words: list[Word], name: Found) -> bool:
    """Whether the words begin with a given name and say something, or hold office: "Noreen Fitzgibbon Lane said"."""
    before, after = (words[at] if 0 <= at < len(words) else None for at in (name.start - 1, name.end))
    speaks = any(word is not None and word.kind == "speech" and word.text.islower() for word in (before, after))
    led = words[max(0, name.start - OF_OFFICE) : name.start - 1]  # "ministre des Transports Ségolène Royal"
    of_body = bool(led) and before is not None and before.capital and not led[0].kinds.isdisjoint({"office", "rank"})
    holds = before is not None and not before.kinds.isdisjoint({"office", "rank"})
    holds = (holds or of_body) and not words[name.start].place
    told = [word.folded for word in words[name.end : name.end + 2]] == [",", "who"]  # "Julian Pastor, who …"
    return (speaks or holds or told) and "given" in words[name.start].name


def _owned(words: list[Word], name: Found) -> bool:
    """Whether it is a ship's or a firm's name: "the trawler Lady Maree", "the vessel, Rosalia," "the Voss plant"."""
    if name.end - name.start > 2 and words[name.start].text.replace(".", "") in SHIPS:
        return True  # "M.V. Rupsha Queen"
    before = words[max(0, name.start - 2) : name.start]
    led = before and (before[-1].kind in OWNERS or (before[-1].kind in TITLES and before[0].kind == "vessel"))
    if led or (len(before) == 2 and before[1].text == "," and before[0].kind == "vessel"):
        return not _aboard(words, name)
    if before and before[-1].text in SHIPS and before[-1].text.isupper():
        return True
    if len(before) == 2 and before[0].text in SHIPS and not before[1].kinds.isdisjoint(TITLES):
        return True  # "MV Lady Theresa"
    opening = words[max(0, name.start - 3) : name.start]
    unknown = "given" not in words[name.start].name
    if (
        len(opening) == 3
        and opening[2].text == ","
        and opening[1].folded in COMPANIES
        and (opening[0].text == "The" or unknown)
    ):
        return True  # "The company, Hartmann Voss, said"
    after = words[name.end].kind if name.end < len(words) else ""
    return bool(before) and before[-1].folded in {"the", "a"} and after == "firm"


def _aboard(words: list[Word], name: Found) -> bool:
    """Whether it is who commands a ship, and not the ship: "the captain of the ferry, Nikos Vellas, said"."""
    if not any(word.kind in {"office", "rank"} for word in words[max(0, name.start - 5) : name.start - 2]):
        return False
    says = name.end < len(words) and words[name.end].kind == "speech"
    aged = [word.kind for word in words[name.end : name.end + 2]] == [",", "number"]
    return says or aged or name.end - name.start > 2 or "given" in words[name.start].name


def _saint(words: list[Word], name: Found) -> bool:
    """Whether it is a saint's name by itself, which is mostly a place's: "Granville, St James"."""
    return name.end - name.start == 2 and words[name.start].bare in SAINTS


def _names_thing(word: Word) -> bool:
    return word.kind in THINGS and word.name in WEAK


def is_credit(words: list[Word], name: Found) -> bool:
    """Whether the name is that of a photographer or reporter in a credit line: "Photo by …", "REUTERS/…"."""
    before = words[name.start - 1].folded if name.start else ""
    after = [word.folded for word in words[name.end : name.end + 2]]
    if before == "|" or (not name.start and after in (["contributed", "reporting"], ["reported", "from"])):
        return True
    if before == "/" or (name.end < len(words) and words[name.end].text == "/"):
        return True
    if before in {"by", ":", "-", "—"}:
        return any(word.folded in CREDITS for word in words[max(0, name.start - 3) : name.start])
    return before in CREDITED and words[name.start - 1].capital  # not "the head of reporting Ann Lee"
