"""The index of people, in the order of libraries, and a page for each letter."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace
from slugify import slugify

from builder.model import Catalog, Page
from builder.pages import together
from builder.pages.frame import Frame, Link, frame
from builder.pages.people import trail, usual_role
from builder.text import fold

WHOLE_LIST = 300  # headings; beyond that the index shows the letters and those named most
MOST_NAMED = 30
LONG_LETTER = 600  # headings; beyond that they are divided by the letter that follows
LONGEST_BEGINNING = 9  # letters: namesakes beyond number stay on one page
OTHER = "other"  # where no Latin letter can be given
SUFFIX = re.compile(r"(?:,? (?:jr|sr|ii|iii|iv)\.?)+$", re.IGNORECASE)
# Articles that libraries pass over in filing: al-Jabouri under J. (De Gaulle, van Gogh: the last word files anyway.)
ARTICLES = frozenset("al el il ul ol ad an ar as ash at az".split())


class Heading(Struct, frozen=True):
    """A name in the index; `before` and `filed` are its parts, filed under the second; `see` leads elsewhere."""

    url: str
    before: str
    filed: str
    articles: int = 0
    role: str = ""
    see: Link | None = None


class Letter(Struct, frozen=True):
    """The headings under one letter; where they are very many, under the two or more letters that they begin with."""

    letter: str
    url: str
    headings: tuple[Heading, ...]
    parts: tuple["Letter", ...] = ()


class PeopleIndexView(Struct, frozen=True):
    """All letters; their headings too where they are few; else those named most."""

    frame: Frame
    people: int
    letters: tuple[Letter, ...]
    most: tuple[Heading, ...]
    together: Link | None


class LetterView(Struct, frozen=True):
    """One letter, and the way to the others beside it and to its parts."""

    frame: Frame
    letters: tuple[Link, ...]
    parts: tuple[Link, ...]
    letter: Letter


def pages(catalog: Catalog) -> Iterator[Page]:
    """The index and one page for each letter under which somebody is filed."""
    letters = _letters(catalog)
    total = sum(len(letter.headings) for letter in letters)
    most = sorted(catalog.people.values(), key=lambda person: (-len(person.articles), person.name))[:MOST_NAMED]
    index = "people/index.html"
    drawn = together.is_worth_it(catalog.people.values())
    yield Page(
        index,
        "people.html",
        PeopleIndexView(
            frame=frame(catalog.archive, index, "People", "Everyone named in this archive.", trail(catalog)[:1]),
            people=len(catalog.people),
            letters=letters if total <= WHOLE_LIST else tuple(Letter(each.letter, each.url, ()) for each in letters),
            most=tuple(_heading(catalog, person.id) for person in most) if total > WHOLE_LIST else (),
            together=Link(together.PATH, "Who is named together") if drawn else None,
        ),
    )
    yield from _letter_pages(catalog, letters, trail(catalog))


def _letter_pages(catalog: Catalog, letters: tuple[Letter, ...], above: tuple[Link, ...]) -> Iterator[Page]:
    links = tuple(Link(letter.url, letter.letter) for letter in letters)
    for letter, link in zip(letters, links, strict=True):
        parts = tuple(Link(part.url, part.letter) for part in letter.parts)
        shown = replace(letter, headings=(), parts=()) if parts else letter
        page = frame(catalog.archive, letter.url, f"People: {letter.letter}", "", above)
        yield Page(letter.url, "letter.html", LetterView(page, links, parts, shown))
        yield from _letter_pages(catalog, letter.parts, (*above, link))


@lru_cache(maxsize=1 << 17)
def split(name: str) -> tuple[str, str]:
    """The name in two parts: what stands before, and the part it is filed under, with its particle before it."""
    core = SUFFIX.sub("", name)
    before, _, last = core.rpartition(" ")
    prefix, hyphen, rest = last.partition("-")
    if hyphen and rest and fold(prefix) in ARTICLES:
        before, last = f"{before} {prefix}-", rest
    return before.strip(), last + name[len(core) :]


def filing(name: str) -> str:
    """The key by which libraries file the name: "Erfan al-Hiyali" -> "hiyali erfan al-"."""
    before, filed = split(name)
    return f"{fold(filed)} {fold(before)}"


def _letters(catalog: Catalog) -> tuple[Letter, ...]:
    headings = [_heading(catalog, id) for id in catalog.people]
    for slug, (form, id) in catalog.see.items():
        person = catalog.people[id]
        before, filed = split(form)
        headings.append(Heading(f"people/{slug}.html", before, filed, see=Link(person.url, person.name)))
    headings.sort(key=lambda each: (_letter(each.filed), fold(each.filed), fold(each.before), each.url))
    return tuple(
        _divided(Letter(letter.upper() if letter != OTHER else "Other", _letter_url(letter), tuple(found)), 2)
        for letter, found in groupby(headings, key=lambda heading: _letter(heading.filed))
    )


def _divided(letter: Letter, length: int) -> Letter:
    """The letter with a part for each beginning of so many letters, if its headings are too many for one page."""
    if len(letter.headings) <= LONG_LETTER or length > LONGEST_BEGINNING:
        return letter
    found: dict[str, list[Heading]] = defaultdict(list)
    for heading in letter.headings:
        found[_beginning(heading)[:length]].append(heading)
    other = letter.letter == "Other"
    return replace(
        letter,
        parts=tuple(
            _divided(
                Letter(key.capitalize(), _letter_url(f"{OTHER}-{key}" if other else key), tuple(each)), length + 1
            )
            for key, each in sorted(found.items())
        ),
    )


def _beginning(heading: Heading) -> str:
    """What a heading begins with, in Latin letters: its last part, then what stands before it."""
    return slugify(f"{heading.filed} {heading.before}").replace("-", "") or OTHER


def _letter_url(letter: str) -> str:
    return f"people/by-letter/{letter}.html"


def _heading(catalog: Catalog, id: str) -> Heading:
    person = catalog.people[id]
    before, filed = split(person.name)
    return Heading(person.url, before, filed, len(person.articles), usual_role(person))


@lru_cache(maxsize=1 << 17)
def _letter(filed: str) -> str:
    first = slugify(filed)[:1]
    return first if "a" <= first <= "z" else OTHER
