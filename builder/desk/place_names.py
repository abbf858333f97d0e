"""How a place is known where a text names it: by its letters, by the gazetteer, by the page that says "in" it."""

import re
from collections.abc import Sequence

from builder.lexicon import cues
from builder.lexicon.papers import SECTIONS as SHELVES
from builder.lexicon.places import TOWN, TOWNS, grade
from builder.lexicon.rarity import is_common
from builder.lexicon.stamps import PUBLISHED, UPDATED
from builder.text import fold, stem

DASHES = ("-", "--", "–", "—")
LETTER = r"(?:[^\W\d_]|[\u064b-\u0652])"  # with the vowel signs of Arabic
# What stands before the name of a place.
IN = (
    "in|at|near|of|from|à|de|en|em|bei|nach|von|aus|te|van|di|w|we|z|do|в|на|из|під|في|در"
    "|Bahnhof|Flughafen|Landkreis|Stadt|Gemeinde|Ort"
)
NAME = rf"{LETTER}+(?:['’.-]+{LETTER}+)*\.?"
PLACE = re.compile(rf"{NAME}(?:[\s,/&.(]+{NAME}\)?){{0,6}}$")
LETTERS = re.compile(rf"{LETTER}+(?:['’.-]{LETTER}+)*")
SMALL = frozenset("of de la le les el al and the du del da do dos y e an am in im ob der bei au aux sur".split())
# The outlet's own name before its text: "LindesundOnline: The harbour …".
OWN_NAME = re.compile(
    r"[A-Z][A-Za-z]+(?:Online|News|Net|Press|Wire|Times|Post|Today|Media|Radio|TV|Info|Watch|Live|Daily)"
)
GERMAN = re.compile(r"\b(?:und|der|die|das|nicht|ist|mit|den|von|dem|ein|eine)\b")
MANY = 8  # such words on a page
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
    " scorers results standings scoreboard umpires referee referees attendance اخبار".split()
)
TODAY = frozenset("اليوم أمس امروز دیروز آج".split())  # "the minister came today (16 October 2024)" is no dateline
SECTIONS = SHELVES | {"online", "news"}  # "HNA International", "EL ECO - Cultura"
STAMPED = re.compile(rf"(?i)(?:{'|'.join((*PUBLISHED, *UPDATED))})(?!\w)")


def could_be(place: str, sign: str, follows: str, told: bool, page: str) -> bool:
    """Whether the words can be a place's name where they stand; `told`: a day or an agency stands with them."""
    words = LETTERS.findall(place)
    first = place.split(maxsplit=1)[0].strip(",.(")
    if not 1 <= len(words) <= 7 or len(place) > 60 or not PLACE.match(place):
        return False
    if (
        OWN_NAME.fullmatch(place)
        or (fold(first) in NO_PLACE and not grade(fold(place)))  # but "The Hague"
        or (fold(place) in SECTIONS and grade(fold(place)) not in TOWN)
        or fold(words[-1]) in WRITERS
        or STAMPED.match(place)
        or (len(words) > 1 and not told and _are_words(words, place, page))
    ):
        return False
    if first.upper() == first.lower():  # a script without capitals
        if place in TOWNS:
            return True
        if not TODAY.isdisjoint(words):
            return False
        return len(words) <= (4 if told else 2) and (told or sign.strip() in DASHES)
    if not all(word[0].isupper() or word.casefold() in SMALL for word in words) or place.islower():
        return False
    if told and len(words) > 1 and cues.is_given(fold(first)) and not known(place, page):
        return first.isupper()
    if told:
        return bool(follows) or first.isupper() or len(words) <= 2 or known(place, page)
    if sign == " ":  # "LINDESUND The harbour …", the sign lost
        real = grade(fold(place)) in TOWN or used_as_place(place.title(), page)
        return first.isupper() and place.isupper() and real
    counted = follows.isdigit() and first.isupper() and sign.strip(" .") in DASHES  # "LINDESUND — 7:58 a.m. update:"
    if not sign.strip() or not (counted or follows.isupper() or follows in ("'", '"', "“", "‘", "«")):
        return False
    town = place.split(",", maxsplit=1)[0]
    if ":" in sign and grade(fold(town)) == "country" and not town.isupper():  # "Sénégal : dix ministres"
        return False
    short = 4 if sign == "-" else 2  # "CDU-Fraktion", a compound
    capitals = town.isupper() and len(town) > short and not re.fullmatch(r"(?:[A-Z]\.)+", first + ".")
    if sign.strip() == "." and not capitals:  # "Paysandú. El puente": a sentence of one word that is a place
        return len(words) <= 3 and known(place, page)
    spaced = sign[0].isspace() and (_recurs(place, sign, page) or _of_germany(place, sign, page))
    real = capitals or known(place, page) or _in_state(place) or spaced
    return real and (":" not in sign or len(words) <= 4)


def _are_words(words: Sequence[str], place: str, page: str) -> bool:
    """Whether they are common words that the page prints as no name: "CENTER POINT" has its Center Point High."""
    named = place.isupper() and place.title() in page
    return all(map(cues.is_common, map(fold, words))) and not grade(fold(place)) and not named


def _in_state(place: str) -> bool:
    """Whether a country or a state of the gazetteer stands behind the town: "Lindesund, Kerala"."""
    town, comma, state = place.partition(", ")
    return bool(comma) and town.istitle() and grade(fold(state)) == "country"


def _recurs(place: str, sign: str, page: str) -> bool:
    """Whether the page has the last word of a name before a dash again: no word of the language, but a town's."""
    first, *_ = words = LETTERS.findall(place)
    word = words[-1]
    name = len(word) > 4 and not cues.is_common(fold(word)) and not cues.is_given(fold(first))
    return name and sign.strip() in DASHES and len(re.findall(rf"\b{re.escape(word)}\b", page)) > 1


def _of_germany(place: str, sign: str, page: str) -> bool:
    """Whether it is one word that German has not, before a dash over a German text: a village, perhaps."""
    word = fold(place)
    german = len(GERMAN.findall(page)) > MANY and place.isalpha() and sign.strip() in DASHES
    return german and len(word) > 4 and not is_common(stem(word), "de") and not cues.is_common(word)


def known(place: str, page: str) -> bool:
    """Whether the gazetteer has the place, or the page itself uses the name as one; of two towns, either."""
    towns = re.split(r"[,(]", place)[0].split("/")
    return any(_is_town(town.strip(), page) for town in towns)


def _is_town(town: str, page: str) -> bool:
    names = (fold(town), fold(town).replace("st. ", "saint "))
    used = used_as_place(town, page) or (town.isupper() and used_as_place(town.title(), page))
    return town in TOWNS or any(map(grade, names)) or used


def used_as_place(name: str, page: str) -> bool:
    """Whether the page has the name behind "in", "at" or "near"."""
    return bool(page) and bool(re.search(rf"\b(?:{IN}) {re.escape(name)}\b", page))
