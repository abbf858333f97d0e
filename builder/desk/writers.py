"""A writer with a town or a paper on a line under the headline: no table knows such a line by itself.

Anna Berg in Madrid                       ->  Anna Berg; Madrid
ANNA F. BERG - Valladolid                 ->  ANNA F. BERG; Valladolid
Anna Berg, The Harbour Echo, Kendari      ->  Anna Berg; The Harbour Echo; Kendari
Anna Berg, The Harbour Echo  7:04 p.m.    ->  Anna Berg; The Harbour Echo
Par ANNA BERG Envoyée spéciale à Toulouse ->  ANNA BERG; Toulouse
Anna Berg Calcutta                        ->  Anna Berg; Calcutta, if the text has "in Calcutta"
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from builder.desk import days, lead_in, masthead, place_names
from builder.desk.byline import NAME, Signed
from builder.desk.rules import Rule
from builder.desk.seen import Seen
from builder.lexicon import cues
from builder.lexicon.papers import SECTIONS
from builder.lexicon.places import TOWN, TOWNS, grade
from builder.text import fold

RULE = Rule("writer and town", kind="byline", match="Anna Berg in Madrid", refuse="Wembley Arena, London")
LONGEST = 90  # characters
BELOW = 24  # lines under the headline
DECKS = 3  # sentences above the text that a byline may stand below
OPENING = 6  # lines of the text in which the town is looked for
NOWHERE = (0, 0)
WORD = r"[^\W\d_a-z][\w.’'-]*"
WHO = rf"(?:(?:[Bb]y|BY|Par|Por|Von|Di|From) )?(?P<who>{NAME}(?: {NAME}){{1,7}}?)"
SIGN = r"(?:(?: ?,| ?[-–—|/])\s+|\s{2,})"
STAMP = r"(?:\s?[|•·]\s?(?:[^\W\d_]+[,:]? ){0,3}\d.*)?"
HOUSE = rf"(?P<house>{WORD}(?: [\w.’'&-]+){{0,5}}?)"
SMALL = r"(?:de |del |da |do |la |las |los |el )?"  # "Palma de Mallorca"
PLACE = rf"(?P<place>(?!à ){WORD}(?: {SMALL}{WORD}){{0,2}})(?:, (?P<country>{WORD}(?: {WORD})?))?"
IN = r"(?:,? (?:in|à|en|em|aus) | \((?:in|à|en|aus) )"
FORMS = (
    re.compile(rf"{WHO}(?:{SIGN}|{IN}){PLACE}\)?{STAMP}"),
    re.compile(rf"{WHO}{SIGN}{HOUSE}(?:{SIGN}|{IN}){PLACE}{STAMP}"),
    re.compile(rf"{WHO}{SIGN}{HOUSE}(?:(?:\s{{2,}}|\s?[|•·]\s?|\s)\d.*)?"),
)
# "Por Ana Ruiz - Repórter da Agência Brasil Brasília": the office, the house and the town with nothing between.
OFFICE = re.compile(rf"{WHO}{SIGN}[^\W\d_]{{5,15}} (?:d[aeo]|de la|du|of|for) (?=[A-Z])")
# "Par ANNA BERG, TOM HALE Envoyés spéciaux à Toulouse": who was sent there.
SENT = re.compile(
    rf"(?:(?:[Bb]y|BY|Par|Por|Von|Di) )?(?P<who>{NAME}(?:,? {NAME}){{1,9}}?),? "
    r"(?i:envoyée?s? spécia\w+|correspondante?s?|special correspondents?|enviad[oa]s? especial(?:es)?"
    rf"|corresponsal(?:es)?|inviat[oi] special[ei]|correspondentes?),? (?:à|in|en|em|a|au) {PLACE}{STAMP}"
)
LATIN = re.compile(r"[A-Za-z]")
JOINED = re.compile(r" ?/ ?| (?:and|&|y|et|e|i|und) |, ")
AND = re.compile(r" (?:and|&|y|et|e|i|und) ")


class Correspondent(Struct, frozen=True):
    """Who signs, from where and for which house if they are named, each by its characters."""

    who: tuple[int, int]
    place: tuple[int, int] = NOWHERE
    house: tuple[int, int] = NOWHERE


def read(text: str, told: str = "") -> Correspondent | None:
    """The writer, the house and the town of a line that is nothing else.

    Without a house to vouch for it, the town is one that a gazetteer has, or that the text (`told`) is about.
    """
    for form in FORMS if len(text) <= LONGEST else ():
        found = form.fullmatch(text)
        if not found or not all(map(_is_person, AND.split(found["who"]))):
            continue
        spans = {name: found.span(name) for name in ("who", "place", "house") if name in found.groupdict()}
        house = masthead.known(text[slice(*spans["house"])]) if "house" in spans else None
        if house.kind == "outlet" or "place" in spans if house else form is FORMS[0] and _is_town(found, told):
            return Correspondent(**spans)
    return _of_office(text) or _sent(text) or _before_day(text) or _with_town(text, told)


def _sent(text: str) -> Correspondent | None:
    """The writers whom their house sent to a town, which they name behind their office."""
    found = SENT.fullmatch(text)
    if not found or not known_town(found["place"]) or not all(map(_is_person, JOINED.split(found["who"]))):
        return None
    return Correspondent(found.span("who"), found.span("place"))


def _with_town(text: str, told: str) -> Correspondent | None:
    """A writer and the town of which the text tells, with nothing between: "Tom Hale Calcutta"."""
    who, _, town = text.rpartition(" ")
    named = 1 < who.count(" ") + 1 < 4 and known_town(town) and re.search(rf"\b(?:in|of) {re.escape(town)}\b", told)
    if not named or not _is_person(who) or not cues.is_given(fold(who.split()[0])):
        return None
    return Correspondent((0, len(who)), (len(who) + 1, len(text)))


def _before_day(text: str) -> Correspondent | None:
    """The writers and the town right before the day: "Ana Ruiz / Eva Sal Madrid 27 OCT 2012 - 12:14 CET"."""
    day = next((day for day in days.find(text[:LONGEST]) if day.full), None)
    words = list(re.finditer(r"\S+", text[: day.start])) if day else []
    for count in (1, 2, 3):
        if len(words) < count + 2:
            return None
        at = words[-count].start()
        who, town = text[:at].rstrip(" ,|"), text[at : words[-1].end()].strip(" ,|")
        if known_town(town) and all(map(_is_person, JOINED.split(who))):
            return Correspondent((0, len(who)), (at, at + len(town)))
    return None


def _of_office(text: str) -> Correspondent | None:
    """The writer whose office, house and town follow on one line."""
    found = OFFICE.match(text)
    house = next(masthead.mentions(text[found.end() :]), None) if found else None
    if not found or not house or house[0]:
        return None
    end = found.end() + house[1]
    town = text[end:].strip()
    named = known_town(town) and len(town.split()) < 4
    return Correspondent(found.span("who"), (len(text) - len(town), len(text)), (found.end(), end)) if named else None


def known_town(name: str) -> bool:
    """Whether a gazetteer has the town, be it with a hyphen between its words."""
    return name in TOWNS or grade(fold(name)) in TOWN or grade(fold(name).replace(" ", "-")) in TOWN


def sign(seen: tuple[Seen, ...], title: int | None) -> tuple[Seen, ...]:
    """The page with such a line signed, where one stands under the headline and above the text."""
    start = 0 if title is None else title + 1
    texts = [n for n in range(start, min(start + BELOW, len(seen))) if seen[n].told][:2]  # the first may be the deck
    if texts and title is not None and texts[0] <= start + 1 and (len(texts) < 2 or start + 1 < texts[1] - 1):
        del texts[0]  # the deck
    end = texts[0] if texts else start + BELOW
    told = " ".join(one.line.text[:600] for one in seen[end:][:OPENING])
    for number, one in enumerate(seen[start : start + BELOW], start):
        byline = one.signed is not None and one.signed.rule.name == "byline"
        if number >= end and not (
            byline and lead_in.told_below(seen, number) > 2 and _told(seen, end, number) <= DECKS
        ):
            continue  # "Von Anna Berg, Berlin" also stands below what sums the text up
        found = read(one.line.text, told) if one.plain or one.dated or byline or _beside(seen, number) else None
        found = found or _alone(seen, number, told)
        if found and not (byline and found.place == NOWHERE):
            who = one.line.text[slice(*found.who)]
            return (*seen[:number], replace(one, signed=Signed(RULE, who, *found.who)), *seen[number + 1 :])
    return seen


def _alone(seen: tuple[Seen, ...], number: int, told: str) -> Correspondent | None:
    """Writers alone on a line, of whom the text tells nothing: above date or buttons, or in capitals, two of them."""
    one, below = seen[number], seen[number + 1 : number + 2]
    if not one.plain or one.line.ends or one.line.bullet or not 1 < one.line.count < 9:
        return None
    text = one.line.text.removesuffix(" Contributor")
    above = any(line.days or line.dated or (line.rule and line.rule.name == "share buttons") for line in below)
    if not (above or (one.line.capitals and " AND " in text)):
        return None
    names = JOINED.split(text)
    if not all(_is_person(name) and cues.is_given(fold(name.split()[0])) for name in names):
        return None
    return None if any(name.split()[-1] in told for name in names) else Correspondent((0, len(text)))


def _told(seen: tuple[Seen, ...], start: int, end: int) -> int:
    return sum(one.told for one in seen[start:end])


def _beside(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether what reads like a menu may be a writer: "Ana Ruiz | Lima", with a given name or over the date."""
    one = seen[number]
    parted = one.rule is not None and one.rule.name == "navigation" and one.line.text.count("|") == 1
    dated = any(below.days for below in seen[number + 1 : number + 2])
    return parted and (dated or cues.is_given(fold(one.line.text.split()[0])))


def _is_town(found: re.Match[str], told: str) -> bool:
    place, country = found["place"], found["country"]
    if known_town(place):
        return country is None or grade(fold(country)) == "country"
    behind_in = found.string[found.end("who") : found.start("place")].strip().isalpha()
    given = cues.is_given(fold(found["who"].split()[0]))
    return given and not country and behind_in and re.search(rf"\b{re.escape(place)}\b", told) is not None


def _is_person(name: str) -> bool:
    """Whether it reads as the name of a person: a given name first, or no word that means anything else."""
    words = [fold(word.strip(".")) for word in re.split(r"[ -]", name) if len(word.strip(".")) > 1]
    if len(name.split()) < 2 or not words or cues.is_thing(" ".join(words)):
        return False
    if any(word in place_names.WRITERS or word in place_names.NO_PLACE for word in words):
        return False
    if cues.is_given(words[0]) or not LATIN.search(name):  # of other scripts no table knows what else a word means
        return cues.is_given(words[0])
    return not any(
        cues.is_common(word) or word in cues.kinds() or word in SECTIONS or grade(word) in ("country", "great")
        for word in words
        if "particle" not in cues.kinds().get(word, ())
    )
