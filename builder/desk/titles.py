"""The name of an outlet that no table knows, by what the page shows: its address, its menu, the name printed again.

deseretnews.com, Deseret News             ->  the name that its site's address spells
Le Télégramme / Menu                      ->  the first line, right above the menu
Deseret News / … / Photo, Deseret News    ->  the first line, printed again as a source
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from builder.desk import papers
from builder.desk.layout import Layout
from builder.desk.lines import Line
from builder.lexicon import cues
from builder.text import fold

HOST = re.compile(
    r"(?<![\w.-])(?:[\w.+-]+@|https?://)?(?:www\.)?(?P<label>[a-z0-9-]{5,40})\.[a-z]{2,6}\b(?!@|\.[a-z]{4})", re.I
)
WORD = re.compile(r"[^\W_]+")
TOP = 5  # lines among which a page prints its name
LONGEST = 400  # characters of a line in which a name is looked for
SENTENCE = 20  # words
OFFER = re.compile(r"(?:www\.)?[\w-]+\.com [-–—] \w+ \w+ \w")
SENTENCES = re.compile(r"[a-z][.?!] [A-Z]")
WORDS = 5  # that a name may have
# Hosts that tell nothing of the outlet.
COMMON = frozenset(
    "facebook twitter youtube instagram google gmail yahoo hotmail outlook linkedin whatsapp telegram blogspot"
    " english french spanish german russian arabic chinese turkish deutsch francais espanol"
    " wordpress doubleclick feedburner disqus pinterest reddit tiktok github apple amazon microsoft"
    " wikipedia archive".split()
)
MENUS = frozenset(
    "menu,menú,menü,меню,main menu,open menu,home,search,toggle navigation,skip to content,skip to main content"
    ",sections,all sections,site navigation,log in,sign in,subscribe,e paper,epaper,live tv,newsletter"
    ",newsletters,rechercher,buscar".split(",")
)
OWNED = re.compile(r"(?i)(?:©|\(c\)|copyright\b)")
MATERIAL = "Information from: "  # another house, whose material the text uses
COMPANY = "about the company"  # who sent a press release out did not publish it
NO_NAME = frozenset(
    "news menu home search section sections sports opinion business archive page advertisement".split()
)


class Title(Struct, frozen=True):
    """A name, what speaks for it (a key of `hints.PLACES`), and where it stands."""

    name: str
    place: str
    line: Line
    start: int


def find(page: Layout) -> Iterator[Title]:
    """Every name that may be the outlet's."""
    texts = [number for number, label in enumerate(page.labels) if label.kind not in ("paragraph", "headline")]
    texts = [number for number in texts if not page.seen[number].line.text.startswith(MATERIAL)]
    short = [n for n in texts if len(page.seen[n].line.text) <= LONGEST and not page.seen[n].far]
    own = [n for n in short if page.labels[n].rule != COMPANY or OWNED.match(page.seen[n].line.text)]
    yield from _of_address([page.seen[number].line for number in own])
    yield from _at_top(page, [page.seen[number].line for number in short])


def _of_address(lines: list[Line]) -> Iterator[Title]:
    """Words of the page that together spell the name of a host that stands on it."""
    lines = [line for line in lines if not _advertises(line)]
    labels = (host["label"].replace("-", "").lower() for line in lines for host in HOST.finditer(line.text))
    hosts = {label for label in labels if not label.endswith("reprints")} - COMMON
    if not hosts:
        return
    for line in lines:
        words = list(WORD.finditer(line.text))
        for first, word in enumerate(words):
            if not word[0][0].isupper():
                continue
            spelled = ""
            for last in words[first : first + WORDS]:
                spelled += fold(last[0])
                if spelled in hosts and not HOST.match(line.text, word.start()) and not _is_surname(words, first):
                    yield Title(line.text[word.start() : last.end()], "spelled", line, word.start())


def _advertises(line: Line) -> bool:
    """Whether it is whole sentences, which give the address of who pays for them; no copyright line.

    Or says behind the address what there is to buy: "Vasbrookpicks.com - Top picks to make everyone happy".
    """
    if OFFER.match(line.text):
        return True
    return line.count > SENTENCE and bool(SENTENCES.search(line.text)) and not OWNED.search(line.text)


def _is_surname(words: list[re.Match[str]], number: int) -> bool:
    """Whether a given name stands before the word: a person may have a site too."""
    return number > 0 and cues.is_given(fold(words[number - 1][0]))


def _at_top(page: Layout, lines: list[Line]) -> Iterator[Title]:
    """The first line of the page, if its menu stands under it or it is printed again as a source."""
    top = next((n for n, one in enumerate(page.seen[:TOP]) if not one.dated and not one.rule), None)
    if top is None or (page.headline is not None and top >= page.headline) or top >= page.first:
        return
    line = page.seen[top].line
    named = (line.titled or line.count == 1 or line.caseless) and line.count <= WORDS
    named = named and not line.ends and not line.bullet
    if not page.seen[top].plain or not named or len(line.text) > LONGEST or fold(line.text) in NO_NAME:
        return
    if page.first < len(page.seen) and page.seen[page.first].line.text.startswith(line.text):
        return  # a name under a picture
    if line.count < 4 and cues.is_given(fold(line.text.split()[0])) and not papers.is_paper(line.text):
        return  # a person, who is named again
    below = page.seen[top + 1 : top + 3]
    ruled = bool(below) and below[0].rule is not None and below[0].rule.name == "divider"
    if top == 0 and (ruled or any(one.line.folded in MENUS for one in below)):
        yield Title(line.text, "above the menu", line, 0)
    copies = sum(one.line.text == line.text for one in page.seen[top + 1 : page.headline])
    over_menu = any(one.rule is not None and one.rule.name == "navigation" for one in below)
    if copies and over_menu and (line.count > 1 or copies > 1):  # one word may be a section, named in a trail too
        yield Title(line.text, "printed again", line, 0)
        return
    again = re.compile(rf"(?:^|[,/|(–—-] ?|\b(?:in|for|of|by) (?:the )?){re.escape(line.text)}(?!\w)")
    line_end = len(line.text) + 1
    for other in lines:
        told = other.text.startswith(f"{line.text} ") and other.text[line_end : line_end + 1].islower()  # a sentence
        if line.count > 1 and other.text != line.text and not told and (match := again.search(other.text)):
            yield Title(line.text, "printed again", other, match.end() - len(line.text))
            return
