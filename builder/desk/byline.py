"""Who wrote it and whose copy it is: the rules of `bylines.toml`, looked up for one line."""

import re

from msgspec import Struct

from builder.desk import masthead, rules
from builder.desk.houses import House
from builder.desk.lines import Line
from builder.desk.rules import Rule
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.text import fold

LONGEST = 330  # characters; a longer line signs nothing
NAME = r"(?:[^\W\d_a-z][\w.’'-]*|de|del|da|dos|bin|al|el|van|von|la|le|du|des|di|do|y|and|&|y|et|i)"
AGENCY = "agency sign-off"
BRACKETS = "agencies in brackets"
SOURCE = "source line"
WITH_OTHERS = re.compile(r".+?(?=(?:,| and| \+) (?:news |other )?agencies$)")
SHORT, SENTENCE = 12, 5  # words; a longer line or sentence signs only if it begins like one of these
DATED = re.compile(r"\.? \d{1,2}, (?:19|20)\d\d")
LONG = re.compile(
    r"[(\[—–-]|(?:By|BY|Source|SOURCE|Additional|Reporting|Writing|Editing|Compiled|With|Text|Distributed)\b"
    r"|(?:Reporter|Editor|Writer)s?:"
)


class Signed(Struct, frozen=True):
    """A line that signs: the rule, who signs, and at which characters ("" where only an end is marked)."""

    rule: Rule
    who: str = ""
    start: int = 0
    end: int = 0

    @property
    def agency(self) -> bool:
        """Whether an agency signs, not a writer."""
        return self.rule.kind == "agency"


def read(line: Line) -> Signed | None:
    """What signs the text on this line; None where the line signs nothing."""
    if len(line.text) > LONGEST or (line.count > (SENTENCE if line.prose else SHORT) and not LONG.match(line.text)):
        return None
    for pattern, rule in rules.matched("bylines", line.text, name=NAME):
        match = pattern.match(line.text)
        if match and (signed := _signed(rule, match, line)):
            return signed
    return None


def _signed(rule: Rule, match: re.Match[str], line: Line) -> Signed | None:
    who = re.split(r"(?i)\s?[(\[]|,? special to\b", match.groupdict().get("who") or "")[0]
    if who and DATED.match(line.text, match.start("who") + len(who)):  # "By Anna Berg Tuesday, Jan. 10, 2017"
        for of_time in (MONTHS, WEEKDAYS):
            *names, last = who.split() or [""]
            who = who[: -len(last)].rstrip() if names and fold(last.strip(".,")) in of_time else who
    start = match.start("who") if who else 0
    if rule.name == "byline" and " " not in who and line.text[start + len(who) :][:1] == "/":  # "By HNA/HNT's Desk"
        who = line.text[start:]
    if rule.name == "byline" and " " in who:  # "By Anna Berg Harbour News"
        behind = masthead.behind(who)
        who = who[:behind].rstrip() if behind and who[:behind].rstrip()[-1] not in ",|-–—/" else who
    house = masthead.known(who) if who else None
    if house and who.isupper() and len(who) < 5 and who not in (house.name, *house.short, *house.also):
        house = None  # "Por: SUN" is no paper called The Sun
    if rule.name == BRACKETS:
        return Signed(rule, name, start, start + len(who)) if (name := masthead.in_brackets(who)) else None
    if rule.name == SOURCE and not house and (shared := WITH_OTHERS.match(who)) and masthead.known(shared[0]):
        who, house = shared[0], masthead.known(shared[0])  # "Source: Harbour Echo and news agencies"
    if rule.name == "writer and house" and not house:
        return None
    if rule.name == AGENCY:
        first, *codes = who.split()
        house = masthead.agency(who) or (masthead.agency(first) if all(code.isupper() for code in codes) else None)
        house = house or (masthead.outlet(who) if line.text[0] in "-–—" else None)
        if _is_item(line) or _is_word(line, who, house):
            return None
        if not house or (not who.isupper() and house.name != who and line.count > 3):
            return None
    if rule.name == "byline" and house:  # "By Harbour News Agency"
        rule = next(rule for rule in rules.table("bylines") if rule.name == AGENCY)
    shown = house.shown(who) if house and rule.kind == "agency" else who
    return Signed(rule, shown, start, start + len(who))


def _is_item(line: Line) -> bool:
    """Whether it is one of a list: "* RSS", "* MENA"."""
    return line.bullet.strip() in ("*", "•") and line.count == 1


def _is_word(line: Line, who: str, house: House | None) -> bool:
    """Whether it is a word of its language, and no name: "mehr...", "[Report]" in the transcript of a broadcast."""
    if masthead.ordinary(who) and ((line.count == 1 and not who.isupper()) or line.text[0] == "["):
        return True
    return house is not None and who.islower() and who not in (house.name, *house.short, *house.also)
