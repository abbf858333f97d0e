"""The nameplate: the outlet's own name at the head of its page, where no table knows it, by where and how it is set.

THE LINDESUND LEDGER / News | Sports | Obits       ->  in capitals, a paper's word, the menu under it
Folha do Porto › Mundo                             ->  a paper's word, and a section behind the name
Vasbrook Radio  ☰ / … / Copyright © Vasbrook Radio ->  printed again in the small print
"""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from builder.desk import masthead, papers, rules
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.desk.seen import Seen
from builder.desk.vocabulary import content
from builder.lexicon.given_names import full_forms
from builder.lexicon.papers import SECTIONS
from builder.lexicon.places import grade
from builder.text import fold

TOP = 8  # lines among which a page prints its name
SHORT = 4  # words of a name above it, one more
LONGEST = 120  # characters of a line that holds it
ENOUGH = 1.4
ARTICLE = re.compile(r"(?:The|THE|El|EL|La|LA|Le|LE|Il|IL|Die|DIE|Der|DER|Das|Het|De|O|A|Al|AL)\s|L['’]")
ISSUE = re.compile(r"(?i)(?:issue|no\.?|vol\.?|edition|\w+ edition|n[°º]|nr\.?) ?\d{0,4}(?:\W|$)|\d+ cents$|menu$")
OF_MENU = re.compile(r"(?i)(?:main|top|latest|local|all|more|other|breaking) news")  # the first item of a menu


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
        if len(line.text) > LONGEST or line.bullet or not _open(one):
            continue
        if any(map(_is_agency, page.seen[number + 1 : number + 3])):  # under the ministry of which it is
            continue
        if number and page.seen[number - 1].line.count < SHORT and _says_kind(line):
            continue
        start, name, beside = papers.parted(line.text)
        if line.prose and not beside:  # "The Harbour Record, Kelm, N.B." is no sentence
            continue
        blog = len(name.split()) < papers.MOST and _described(page, number)  # in any letters: "the mole & the cod"
        if (papers.could_name(name) or blog) and not OF_MENU.fullmatch(name):
            yield Plate(number, name, start, beside)


def _says_kind(line: Line) -> bool:
    """Whether it says under a name what that is: "THE OUTSPOKEN DAILY"."""
    return papers.KIND.match(line.text) is not None and masthead.known(line.text) is None


def _is_agency(one: Seen) -> bool:
    return bool(one.masthead or one.signed) and masthead.WIRE.search(one.line.text.title()) is not None


def _open(one: Seen) -> bool:
    """Whether nothing is known of the line that speaks against a name on it."""
    if one.rule:
        return one.rule.name in ("navigation", "site title", "newsletter", "statement of a house")
    return not one.caption and (not one.signed or one.signed.rule.name == "initials")


def _of_paper(page: Layout, plate: Plate) -> float:
    return float(papers.is_paper(plate.name))


def _article(page: Layout, plate: Plate) -> float:
    return float(ARTICLE.match(plate.name) is not None)


def _menu(page: Layout, plate: Plate) -> float:
    below = [one for one in page.seen[plate.number + 1 : plate.number + 4] if not one.days][:2]
    near = (*page.seen[max(0, plate.number - 1) : plate.number], *below)
    return float(any(one.rule is not None and one.rule.name == "navigation" and _row(one.line) for one in near))


def _row(line: Line) -> bool:
    """Whether it holds items side by side, and no list of languages or numbers."""
    return len([part for part in papers.SIGN.split(line.text) if part.strip()]) > 2


def _top(page: Layout, plate: Plate) -> float:
    return float(not any(one.plain or one.masthead for one in page.seen[: plate.number]))


def _over_headline(page: Layout, plate: Plate) -> float:
    return float(plate.number + 1 == page.headline)


def _capitals(page: Layout, plate: Plate) -> float:
    title = page.seen[page.headline].line if page.headline is not None else None
    return float(plate.name.isupper() and not (title and title.capitals))


def _section_behind(page: Layout, plate: Plate) -> float:
    parts = [rules.key(part) for part in papers.SIGN.split(plate.beside) if part.strip()]
    known = rules.phrases("furniture")
    sections = bool(parts) and all(
        part in known or set(part.split()) & SECTIONS or (grade(part) and len(parts) < 2) for part in parts
    )
    return float(sections or ISSUE.match(plate.beside) is not None)


def _says_what_it_is(page: Layout, plate: Plate) -> float:
    below = page.seen[plate.number + 1 : plate.number + 2]
    told = bool(below) and below[0].line.count < 10 and papers.SLOGAN.match(below[0].line.text.lstrip(papers.EDGES))
    return float(bool(told or (plate.beside and papers.SLOGAN.match(plate.beside))))


def _described(page: Layout, number: int) -> bool:
    below = page.seen[number + 1 : number + 2]
    return bool(below) and below[0].line.count < 10 and bool(papers.KIND.match(below[0].line.text))


def _states(page: Layout, plate: Plate) -> float:
    return float(papers.STATEMENT.match(plate.beside) is not None)


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


def _told(page: Layout, plate: Plate) -> float:
    told = re.compile(rf"(?i)\b(?:told|tells) (?:the )?{re.escape(plate.name)}\b")
    texts = (line.text for line in page.paragraphs)
    return float(any(told.search(text) for text in texts))


def _one_word(page: Layout, plate: Plate) -> float:
    return float(len(plate.name.split()) == 1)


def _item(page: Layout, plate: Plate) -> float:
    """Whether it is one word before others: the first item of a menu, and no name."""
    return float(
        " " not in plate.name and len([part for part in papers.SIGN.split(plate.beside) if part.strip()]) > 1
    )


def _person(page: Layout, plate: Plate) -> float:
    first, *others = plate.name.split()
    named = sum(word[0].isupper() for word in others)
    return float(bool(full_forms(fold(first))) and 0 < named < 3 and not papers.is_paper(plate.name))


def _topic(page: Layout, plate: Plate) -> float:
    """Whether it is what the text is about, and no paper's name: a title, a kicker."""
    if papers.is_paper(plate.name):
        return 0.0
    own = content(plate.name)
    told = (one.line.text for one in page.seen[page.headline or page.first : page.first + 12])
    words = frozenset[str]().union(*(content(text[:600]) for text in told))
    return len(own & words) / max(1, len(own))


def _numbered(page: Layout, plate: Plate) -> float:
    return float(any(map(str.isdigit, plate.name)) and not papers.is_paper(plate.name))


# What speaks for a line as the name of the outlet: in words, the weight, and how it is seen (0 to 1).
FEATURES: tuple[tuple[str, float, Feature], ...] = (
    ("it is made as names of papers, stations and agencies are", 1.0, _of_paper),
    ("it begins with an article", 0.4, _article),
    ("the menu of the page stands right above or below it", 0.8, _menu),
    ("nothing but furniture and clocks stands above it", 0.5, _top),
    ("it stands right above the headline", 0.4, _over_headline),
    ("it is set in capitals, and the headline is not", 0.2, _capitals),
    ("a section or an issue stands behind it on the line", 0.5, _section_behind),
    ("the page says what it is, beside it or under it", 0.8, _says_what_it_is),
    ("the line is the head of a press statement", 1.0, _states),
    ("the page names it again as its own", 0.8, _again),
    ("people told it something", 1.2, _told),
    ("it is one word", -0.5, _one_word),
    ("it is one word, and more items follow", -1.0, _item),
    ("it is a person's name", -2.0, _person),
    ("its words come again in the text, so that it may be its matter", -1.2, _topic),
    ("it holds figures", -1.0, _numbered),
)
