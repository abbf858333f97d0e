"""The nameplate: the outlet's own name at the head of its page, where no table knows it, by where and how it is set.

THE LINDESUND LEDGER / News | Sports | Obits       ->  in capitals, a paper's word, the menu under it
Folha do Porto › Mundo                             ->  a paper's word, and a section behind the name
Vasbrook Radio  ☰ / … / Copyright © Vasbrook Radio ->  printed again in the small print
"""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from builder.desk import masthead, rules
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.desk.seen import Seen
from builder.desk.vocabulary import content
from builder.lexicon.calendar import MONTHS, WEEKDAYS
from builder.lexicon.given_names import full_forms
from builder.lexicon.papers import ENDINGS, SECTIONS, WORDS
from builder.lexicon.places import grade
from builder.text import fold

TOP = 8  # lines among which a page prints its name
LONGEST = 120  # characters of a line that holds it
NAME = 45  # characters of a name, and words:
WORDS_OF_NAME = 6
ENOUGH = 1.4
# What parts the name from what stands beside it: "Echo › World", "ECHO :: Lindesund", "The Echo   Weather 9°".
SIGN = re.compile(r"\s{2,}|\t|\s*[|›»>•·☰★]+\s*|\s*::+\s*|\s+[-–—]{1,2}\s+|\s+[*/=~]+\s+|(?<=\.\w\w\w):\s")
EDGES = " |:–—-·•☰★*[]"
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
APOSTROPHE = re.compile("['’]")
SMALL = frozenset(
    "of the and for in on de del da do dos das du des la le les el los las al y e et und der die das van & di della"
    " dei i".split()
)
WEAK = frozenset(("news", "online", "press", "call", "report"))  # at the beginning of a line more often a heading
ARTICLE = re.compile(r"(?:The|THE|El|EL|La|LA|Le|LE|Il|IL|Die|DIE|Der|DER|Das|Het|De|O|A|Al|AL)\s|L['’]")
# What a paper says of itself under its name or beside it: "a blog about boats", "“Your hometown weekly”".
SLOGAN = re.compile(
    r"(?i)[“\"«].{5,60}[”\"»]$|since (?:1[789]|20)\d\d\b|(?:an? |the )?(?:[\w’'-]+ ){0,3}(?:official|independent|national"
    r"|daily|weekly|monthly|online|community|leading)? ?(?:news ?paper|news agency|press agency|news service|news ?site"
    r"|blog|magazine|weekly|daily)(?: (?:of|for|about|from|on)\b.{2,50})?$"
    r"|(?:the |your )?(?:home|voice|paper|source|best|heart) (?:of|for|in|on) .{3,50}$|(?:top|all) (?:of )?the .{3,40}$"
    r"|on your side$|everything .{3,40}$|agence|agencia|agência|информационное агентство|інформаційне агентство"
)
# Whose statement it is stands before such words.
STATEMENT = re.compile(r"(?i)(?:press|media|news) (?:statement|release|room)$|comunicado|communiqué|pressemitteilung")
ISSUE = re.compile(r"(?i)(?:issue|no\.?|vol\.?|edition|\w+ edition|n[°º]|nr\.?) ?\d{0,4}(?:\W|$)|\d+ cents$|menu$")


class Plate(Struct, frozen=True):
    """A name that may be the outlet's: the line's number, the characters, and what stands beside it on the line."""

    number: int
    name: str
    start: int
    beside: str


Feature = Callable[[Layout, Plate], float]


def find(page: Layout) -> Plate | None:
    """The best name at the head of the page, None if none is good enough."""
    best, most = None, ENOUGH
    for plate in _plates(page):
        sum_ = sum(weight * feature(page, plate) for _, weight, feature in FEATURES)
        if sum_ > most - 1e-9 and (best is None or sum_ > most):
            best, most = plate, sum_
    return best


def _plates(page: Layout) -> Iterator[Plate]:
    end = min(page.first, TOP if page.headline is None else page.headline, TOP)
    for number, one in enumerate(page.seen[:end]):
        line = one.line
        if len(line.text) > LONGEST or line.prose or line.bullet or not _open(one):
            continue
        start = len(line.text) - len(line.text.lstrip(EDGES))
        sign = SIGN.search(line.text, start + 1)
        name = line.text[start : sign.start() if sign else len(line.text)].rstrip(EDGES)
        if _could_name(name):
            yield Plate(number, name, start, line.text[sign.end() :].strip(EDGES) if sign else "")


def _open(one: Seen) -> bool:
    """Whether nothing is known of the line that speaks against a name on it."""
    if one.rule:
        return one.rule.name in ("navigation", "site title", "newsletter", "statement of a house")
    return not one.caption and (not one.signed or one.signed.rule.name == "initials")


def _could_name(name: str) -> bool:
    """Whether it is written as a name: few words with capitals, no place, month, section or button."""
    words = WORD.findall(name)
    if not words or len(name) > NAME or len(name.split()) > WORDS_OF_NAME or len(name) < 3 or name[-1] in ".,;:?!…":
        return False
    if masthead.HOST.fullmatch(name):
        return True
    folded = [fold(word) for word in words]
    if any(char.isdigit() for word in words[:-1] for char in word) or grade(fold(name)):
        return False
    buttons = rules.phrases("furniture")
    if rules.key(name) in buttons or rules.key(APOSTROPHE.sub(" ", name)) in buttons or masthead.NO_TITLE.search(name.title()):
        return False
    if any(w in MONTHS or w in WEEKDAYS for w in folded):
        return False
    if all(word in SECTIONS or word in SMALL or rules.key(word) in buttons for word in folded):
        return False
    if name.upper() == name.lower():  # a script without capitals
        return _paper(name) > 0
    cased = [word for word in words if word.casefold() not in SMALL]
    slavic = _paper(name) > 0 and not name.isascii() and len(words) < 4
    return words[0][0].isupper() and (slavic or all(word[0].isupper() for word in cased))


def _paper(name: str) -> float:
    """Whether the first word or one of the last is a paper's, not counting what "of" leads to."""
    words = [fold(word) for word in WORD.findall(name) if fold(word) not in SMALL or word.islower()]
    if words and fold(WORD.findall(name)[0]) in SMALL and words[0] in SMALL:
        del words[0]
    heads = {words[0], words[-1], *(words[at - 1] for at, word in enumerate(words) if at and word in SMALL)}
    if words[0] in WEAK:
        heads.discard(words[0])
    known = any(word in WORDS or (len(word) > 7 and word.endswith(ENDINGS)) for word in heads)
    section = words[0] in SECTIONS and len(words) < 3
    host = masthead.HOST.fullmatch(name) is not None
    return float(host or (known and not section) or bool(masthead.STATION.fullmatch(name)))


def _of_paper(page: Layout, plate: Plate) -> float:
    return _paper(plate.name)


def _article(page: Layout, plate: Plate) -> float:
    return float(ARTICLE.match(plate.name) is not None)


def _menu(page: Layout, plate: Plate) -> float:
    near = (*page.seen[max(0, plate.number - 1) : plate.number], *page.seen[plate.number + 1 : plate.number + 3])
    return float(any(one.rule is not None and one.rule.name == "navigation" and _row(one.line) for one in near))


def _row(line: Line) -> bool:
    """Whether it holds items side by side, and no list of languages or numbers."""
    return len([part for part in SIGN.split(line.text) if part.strip()]) > 2


def _top(page: Layout, plate: Plate) -> float:
    return float(not any(one.plain or one.masthead for one in page.seen[: plate.number]))


def _over_headline(page: Layout, plate: Plate) -> float:
    return float(plate.number + 1 == page.headline)


def _capitals(page: Layout, plate: Plate) -> float:
    title = page.seen[page.headline].line if page.headline is not None else None
    return float(plate.name.isupper() and not (title and title.capitals))


def _section_behind(page: Layout, plate: Plate) -> float:
    parts = [rules.key(part) for part in SIGN.split(plate.beside) if part.strip()]
    known = rules.phrases("furniture")
    sections = bool(parts) and all(
        part in known or set(part.split()) & SECTIONS or (grade(part) and len(parts) < 2) for part in parts
    )
    return float(sections or ISSUE.match(plate.beside) is not None)


def _says_what_it_is(page: Layout, plate: Plate) -> float:
    below = page.seen[plate.number + 1 : plate.number + 2]
    told = bool(below) and below[0].line.count < 10 and SLOGAN.match(below[0].line.text)
    return float(bool(told or (plate.beside and SLOGAN.match(plate.beside))))


def _states(page: Layout, plate: Plate) -> float:
    return float(STATEMENT.match(plate.beside) is not None)


def _again(page: Layout, plate: Plate) -> float:
    """Whether the page names it again as its own: in small print, beside a date, as a writer's house."""
    again = re.compile(rf"(?<!\w){re.escape(plate.name.casefold().removeprefix('the '))}(?!\w)")
    own = (
        one.line.text
        for number, (one, label) in enumerate(zip(page.seen, page.labels, strict=True))
        if number != plate.number
        and not one.far
        and len(one.line.text) < 400
        and label.kind not in ("paragraph", "headline", "deck", "caption", "subheading")
        and one.line.text != page.seen[plate.number].line.text
    )
    return float(any(again.search(text.casefold()) for text in own))


def _one_word(page: Layout, plate: Plate) -> float:
    return float(len(plate.name.split()) == 1)


def _person(page: Layout, plate: Plate) -> float:
    first, *others = plate.name.split()
    return float(bool(full_forms(fold(first))) and 0 < len(others) < 3 and not _paper(plate.name))


def _topic(page: Layout, plate: Plate) -> float:
    """Whether it is what the text is about, and no paper's name: a title, a kicker."""
    if _paper(plate.name):
        return 0.0
    own = content(plate.name)
    told = (one.line.text for one in page.seen[page.headline or page.first : page.first + 12])
    words = frozenset[str]().union(*(content(text[:600]) for text in told))
    return len(own & words) / max(1, len(own))


def _numbered(page: Layout, plate: Plate) -> float:
    return float(any(map(str.isdigit, plate.name)) and not _paper(plate.name))


# What speaks for a line as the name of the outlet: in words, the weight, and how it is seen (0 to 1).
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("it is made as names of papers, stations and agencies are", 1.0, _of_paper),
    ("it begins with an article", 0.4, _article),
    ("the menu of the page stands right above or below it", 0.9, _menu),
    ("nothing but furniture and clocks stands above it", 0.5, _top),
    ("it stands right above the headline", 0.4, _over_headline),
    ("it is set in capitals, and the headline is not", 0.2, _capitals),
    ("a section or an issue stands behind it on the line", 0.5, _section_behind),
    ("the page says what it is, beside it or under it", 0.6, _says_what_it_is),
    ("the line is the head of a press statement", 1.0, _states),
    ("the page names it again as its own", 0.8, _again),
    ("it is one word", -0.5, _one_word),
    ("it is a person's name", -2.0, _person),
    ("its words come again in the text, so that it may be its matter", -1.2, _topic),
    ("it holds figures", -1.0, _numbered),
)
