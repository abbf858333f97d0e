"""Who holds the rights by the copyright line: the outlet, unless it is a firm with many houses."""

import re
from collections.abc import Iterator

from builder.desk import hints, masthead, papers
from builder.desk.hints import LONGEST, Hint
from builder.desk.layout import Layout
from builder.desk.lines import Line

COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|All [Cc]ontent by|COPYRIGHT)\s*(?:©\s*|[Cc]opyright\s+)?"
    r"(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s+)?(?:All [Rr]ights [Rr]eserved\.?\s+)?(?:by\s+)?"
    r"(?:(?:SIA|UAB|OOO|ООО|ОАО|ЗАО|АО|ТОО) ?[«\"“]?)?"
    r"(?P<name>(?:The |the )?[A-Z](?:[\w’'&-]|\.(?=\w))*"
    r"(?: (?:(?!(?:19|20)\d\d)[A-Z0-9](?:[\w’'&-]|\.(?=\w))*|of|and|the|de|du|&)){0,5})"
)
SIGN = re.compile(r"(?:© ?|\([cC]\) ?|[Cc]opyright:? )+(?:(?:19|20)\d\d,? )?")
INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
YEAR = re.compile(r"(?:19|20)\d\d")
COMPANY = re.compile(
    r"(?:,? (?:Group of Newspapers|Gazetecilik|Yayıncılık|Medya|Verlag|Ediciones|Editora|Editorial|Newspapers?"
    r"|Online|Inc|LLC|LP|LLLP|LLP|Ltd|Limited|Corp|Corporation|Co|Company|Interactive|Digital|Group|Publishing|Publications"
    r"|Communications|Stations|Media Services|A\.?Ş|s\.r\.o|a\.s|Kft"
    r"|PLC|plc|S\.?p?\.?A\.?|Berhad|Bhd|Sdn|Broadcast(?:ing)? Group|Media|Network|Holdings"
    r"|All Rights Reserved|All|Rights|Reserved|Privacy.*)\b\.?)+$"
)
LEGAL = re.compile(r",? (?:Inc|LLC|Ltd|Limited|Corp|Co|LP|LLLP|LLP|PLC|plc)$")
RIGHTS = re.compile(r"(?:,? (?:All Rights Reserved|All|Rights|Reserved|Privacy.*)\b\.?)+$")
FIRM = re.compile(r",? ?(?:\([\w ]+\) )?(?:Pvt|Private|Ltd|Limited|LLC|Inc|Corp|GmbH|AG|S\.?A\.?|B\.?V|PLC|plc|Co)\b")
KINDS = frozenset(("Newspaper", "News", "Press", "Media", "The"))  # what is left of "Newspaper Publishing PLC"
# Owners of many outlets, and archives that copy them: none of them is the outlet.
OWNERS = re.compile(
    r"(?i)(?:the )?(?:riproduzione|reproduc|todos|tous|tüm|tutti|все |alle rechte|content|material|this |any "
    r"|site|photo|text"
    r"|all(?: |$)|copyright|foto|bild|image|web ?site|design|privacy|terms"
    r"|google|newspapers\.com|proquest|factiva|lexisnexis|newsbank|wordpress|blogger|nexstar|scripps|gray "
    r"|hearst|sinclair|tegna|gannett|advance |lee enterprises|mcclatchy|newsquest|reach plc|postmedia"
    r"|torstar|vox media|fairfax media|sky uk|notice\b|policy\b|copyright\b"
    r"|cox media|raycom|meredith|iheart|townsquare|digital first|medianews|cond[eé] nast|dow jones"
    r"|world now|worldnow|frankly"
    r"|winsight|informa\b|penske|future plc|national world"
    r"|automattic|yahoo|aol|microsoft|getty|entercom|audacy|warner|viacom|disney|nbcuniversal|newscorp|news corp)"
)


def owners(page: Layout) -> Iterator[Hint]:
    """The firms of copyright lines, as they call themselves: "Copyright © 2001 Vasbrook Newspapers Ltd."."""
    for one, label in zip(page.seen, page.labels, strict=True):
        short = label.kind == "furniture" and not one.far and len(one.line.text) <= LONGEST
        match = COPYRIGHT.search(one.line.text) if short else None
        name = RIGHTS.sub("", match["name"]).strip(" .,0123456789") if match else ""
        if match and len(name) > 2 and not OWNERS.match(name) and FIRM.search(one.line.text, match.start("name")):
            yield Hint(name, None, "company", one.line.at(match.start("name"), match.start("name") + len(name)))


def owned(line: Line, match: re.Match[str]) -> Iterator[Hint]:
    """Who holds the rights, unless it is a firm with many houses."""
    name = owner(match)
    if not OWNERS.match(name) and not OWNERS.match(match["name"]) and name not in KINDS:
        company = FIRM.match(line.text, match.end()) or len(name) < len(match["name"].rstrip(" .,0123456789"))
        word = "." not in name and YEAR.search(line.text) is None and not papers.is_paper(name)  # "© Vreni Frost"
        sure = masthead.known(name) or masthead.PAPER.search(name) or not (company or word)
        yield hints.at(name, "copyright" if sure else "company", line, match.start("name"))


def owner(match: re.Match[str]) -> str:
    """The name without what makes it a firm's, "Ltd" or "All Rights Reserved"."""
    full = match["name"].strip(" .,&0123456789")
    for house in (LEGAL.sub("", full), full.removesuffix(" News")):
        if masthead.known(house) and (house.isupper() or " " in house):
            return house
    return full if masthead.known(full) else COMPANY.sub("", match["name"]).strip(" .,&0123456789")


def names_house(match: re.Match[str]) -> bool:
    """Whether the owner is named by more than two letters, or a table knows them: "©HZ vom 15.05.2019"."""
    name = owner(match)
    house = masthead.known(name) if len(name) == 2 else None
    if INITIALS.fullmatch(name) and not masthead.known(name):  # a photographer's: "© E.B"
        return False
    return len(name) > 2 or (house is not None and name in (house.name, *house.short, *house.also))


def credits_picture(text: str) -> bool:
    """Whether the sign has no year: among the paragraphs it tells whose a picture is, "© Anna Berg / Harbour"."""
    return SIGN.search(text) is not None and YEAR.search(text) is None
