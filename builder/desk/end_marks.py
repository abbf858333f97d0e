"""What wires and papers print behind the last word: an end mark, initials, who signs.

… will be done in a year. Enditem                  ->  the text / the end mark
The harbour is open again. (amb)                    ->  the text / initials
"""

import re

from builder.desk import masthead

# What wires print behind the last word: an end mark, or the agency's name behind a dash or in brackets.
END = re.compile(
    r"(?<=[.!?”\"’)…。」])\s*[(（]?(?:(?<=[(（])[完了끝]|Enditem|ENDITEM|ENDS?|[Ee]nds|(?<=\()end|-0-|#{2,}"
    r"|[Rr]ead more|FULL STORY|Leer más|Lire la suite|\[(?i:(?:read )?full\s+story|read more)\]"
    r"|(?<=[。」])\d{7})[)）]?"
    r"(?:(?<=\))\s[a-z]{1,4}(?:[./][a-z]{1,4}){0,3})?\.?$"
)
SIGNED = re.compile(
    r"(?<=[.!?”\"’)…])\s*(?:[-–—=]{1,2}\s?|[(/])\s?(?P<name>[^\W\d_][\w .]{1,24}?)[)/]?(?: [A-Z/]{2,8}){0,3}\.?$"
    r"|(?<=[.!?”\"])\s(?!(?:AP|AFP|EPA|Getty|Reuters)\b)(?P<bare>[A-Z]{2,8})(?: [A-Z]{2,4}){0,4}\.?$"
    r"|(?<=[.!?”\"])\s(?P<small>[a-z]{2,6})(?: [a-z]{2,3}){1,3}$"  # "… still missing. hna jm ts"
)
# "— KBK, GMA News", "—Anna Berg/KBK, GMA News".
FOR_HOUSE = re.compile(r"(?<=[.!?”\"’)…])\s*[-–—]{1,2}\s?[^\W\d_][\w.’' /-]{1,50}, (?P<house>[A-Z][\w .]{2,30}?)\.?$")
# "Source: Harbour News Agency", or without the colon where the house is known.
SOURCED = re.compile(
    r"(?<=[.!?”\"’»)…])\s+[(\[]?(?:Source|SOURCE|Fuente|Fonte|Quelle|Kaynak|Sumber|Источник|المصدر|منبع)s?"
    r"\s?(?P<colon>[:：])?\s?(?P<name>[^\W\d_][^.:;!?]{1,48}?)[)\]]?\.?$"
)
# "… so far. – with reports from Agence France-Presse/Harbour.com"
CREDITED = re.compile(r"(?<=[.!?”\"’)…])\s*[-–—]{1,2}\s?(?i:with) (?:a )?reports? from [A-Z][^.!?]{2,50}(?:\.com)?$")
# Who wrote or edited it, in a word behind the end, "(amb)", "(vid/mok)", "SF/MA/AZ"; or that it goes on, "(segue)".
INITIALS = re.compile(
    r"(?<=[.!?”\"’»…])\s?\((?i:segue|continua|fim|fin|fine)\)(?:\s\(\w{2,5}\))?$"
    r"|(?<=[.!?”\"’»…])\s{1,4}[A-Z]{2,3}(?:/[A-Z]{2,3}){1,3}(?://)?$"
    r"|(?<=[.!?”\"’»…])\s\d{3,4}(?:[/*]{1,2}\d{3,4}){1,3}$"
    r"|(?<=[.!?”\"’»…])\s?\((?:[A-Z][a-z]{1,3}|[A-Z]{2,3}|[a-z]{2,4}(?:/[a-z]{2,4}){0,3}|[A-Z]{2,3}(?:/[A-Z]{2,3}){1,3})\)$"
)
# "… on its way to Lindesund. harbournews.com mk Jan 14 03": the site, initials and the day.
SITE_AND_DAY = re.compile(
    r"\b[\w-]+\.(?:com|org|net)(?:\.\w\w)? [a-z]{1,3} (?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}),? (?:20)?(?P<year>\d\d)\W?$"
)
BRACKETED = re.compile(r"(?<=[.!?”\"’»…)])\s*[(\[](?P<inside>[^()\[\]]{2,60})[)\]]\.?$")


def find(tail: str, long: bool) -> int | None:
    """Where in the end of a line such a mark begins; behind a `long` one, a paragraph, an outlet may sign too."""
    if found := END.search(tail):
        return found.start()
    if (found := SOURCED.search(tail)) and (is_house(found["name"]) or (found["colon"] and long)):
        return found.start()  # a caption has "Source: Anna Berg", but is short
    if (found := SIGNED.search(tail)) and _signs(found["name"] or found["bare"] or found["small"], long):
        return found.start()
    if found := CREDITED.search(tail):
        return found.start()
    if (found := FOR_HOUSE.search(tail)) and masthead.known(found["house"]):
        return found.start()
    if (tail[-1] in ")/" or tail[-1].isupper() or tail[-1].isdigit()) and (found := INITIALS.search(tail)):
        return found.start()
    if tail[-1] in ")]" or tail.endswith((").", "].")):
        found = BRACKETED.search(tail)
        inside = found["inside"] if found else ""
        signs = long or masthead.WIRE.search(inside)
        if found and (masthead.credited(inside) or (signs and masthead.in_brackets(inside))):
            return found.start()
    return None


def _signs(name: str, long: bool) -> bool:
    """Whether it is an agency, or behind a paragraph an outlet whose name is nothing else."""
    return bool(masthead.agency(name) or (long and masthead.outlet(name)))


def is_house(name: str) -> bool:
    """Whether a table knows the name as a house's, or it is made as the name of a paper, a wire or a station."""
    if masthead.known(name) or masthead.WIRE.search(name) or masthead.STATION.fullmatch(name):
        return True
    return name.count(" ") < 4 and bool(masthead.PAPER.search(name))
