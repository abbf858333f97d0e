"""Who published, and whose copy it is: the names in `outlets/`, and where on a page they count as a masthead.

`outlets/*.toml` hold what is known of each outlet; a new one is one more file (docs/adding-an-outlet.md).
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from builder.desk.lines import Line
from builder.desk.rules import key
from builder.text import fold

# Names that are also words of a language: among other words they name no house.
ORDINARY = frozenset(("Mehr", "Trend", "Report", "Fars", "Petra", "Nation", "Star", "Sun", "Mirror", "Metro", "Time"))
WORD = re.compile(r"[^\W_]+")
LATIN = re.compile(r"[a-z]")


@dataclass(frozen=True, slots=True)
class House:
    """An outlet or agency. `short` forms and those in other letters are shown as printed, `also` forms as `name`."""

    name: str
    kind: Literal["outlet", "agency"]
    short: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    order: str = ""  # "dmy" or "mdy": how it writes 03/04/2015
    place: str = ""

    def shown(self, printed: str) -> str:
        """The form of its name to show for what is printed."""
        if printed == self.name:
            return printed
        own = next((short for short in self.short if key(short) == key(printed)), self.name)
        return own if own != self.name or LATIN.search(fold(printed)) else printed


@cache
def houses() -> tuple[House, ...]:
    """Every outlet and agency of the files in `outlets/`, by file name and then as written."""
    found: list[House] = []
    for file in sorted((files(__package__) / "outlets").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            for kind, entries in tomllib.loads(file.read_text("utf-8")).items():
                found += (_house(kind, entry) for entry in entries)
    return tuple(found)


def _house(kind: str, entry: dict[str, object]) -> House:
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    return House(**{**entry, **lists, "kind": kind})  # type: ignore[arg-type]


@cache
def _by_name() -> dict[str, House]:
    return {key(form): house for house in reversed(houses()) for form in (house.name, *house.short, *house.also)}


@cache
def full_name(shown: str) -> str:
    """The name under which a house is filed, for any form that is shown for it."""
    house = known(shown)
    return house.name if house and house.shown(shown) == shown else shown


def known(printed: str) -> House | None:
    """The house of that name, in any of its forms, with or without "The"."""
    name = key(printed)
    return _by_name().get(name) or _by_name().get(name.removeprefix("the ")) or _by_name().get(f"the {name}")


@cache
def _by_domain() -> dict[str, House]:
    return {domain: house for house in reversed(houses()) for domain in house.domains}


def at(host: str) -> House | None:
    """The house that publishes at the host, "www.example.org" or a part of it."""
    parts = host.split(".")
    return next((house for n in range(len(parts) - 1) if (house := _by_domain().get(".".join(parts[n:])))), None)


def agency(printed: str) -> House | None:
    """The agency of that name; initials only in capitals, or as the agency writes them."""
    house = known(printed.strip(" ./-–—"))
    return house if house and house.kind == "agency" else None


@cache
def _by_first_word() -> dict[str, tuple[tuple[str, House], ...]]:
    """The first word of every name as printed -> the names that begin with it, longest first."""
    found: dict[str, list[tuple[str, House]]] = {}
    for house in houses():
        for form in (house.name, *house.short, *house.also):
            found.setdefault(WORD.match(form)[0], []).append((form, house))  # type: ignore[index]
    return {word: tuple(sorted(forms, key=lambda pair: -len(pair[0]))) for word, forms in found.items()}


def mentions(text: str) -> Iterator[tuple[int, int, House]]:
    """Every name of a house in the text as it is printed, with the characters where it stands."""
    done = 0
    for word in WORD.finditer(text):
        start = word.start()
        if start < done:
            continue
        for form, house in _by_first_word().get(word[0], ()):
            done_here = start + len(form)
            beside = text[:start].rstrip()[-1:].isalnum() or text[done_here:].lstrip()[:1].isalnum()
            if form in ORDINARY and beside:
                continue
            if text.startswith(form, start) and not text[done_here : done_here + 1].isalnum():
                yield start, done_here, house
                done = done_here
                break


# What the names of papers, stations and agencies are made of.
PAPER = re.compile(
    r"\b(?:Times|Post|Herald|Gazette|Tribune|Chronicle|Journal|Observer|Courier|Sentinel|Dispatch|Examiner|Telegraph"
    r"|Guardian|Echo|Bulletin|Advertiser|Argus|Mercury|Inquirer|Daily|Weekly|News Agency|News Service|News Network"
    r"|Newspaper|Broadcasting|Agencia|Agence|Agenzia|Agentur|Diario|Noticias|Prensa|Quotidien|Gazeta|Zeitung|Nachrichten"
    r"|Вестник|Известия|Новости|Газета|وكالة|خبرگزاری|صحيفة|روزنامه|جريدة)\b|\w\.(?:com|net|org|info|co\.\w\w)$"
)


# Stations by network and channel, or by call sign: "NBC 5", "WKLB-TV".
STATION = re.compile(
    r"\b(?:NBC|ABC|CBS|FOX|Fox|CW|PBS) ?\d{1,2}\b(?: News)?|\b[KW][A-Z]{2,3}(?:-(?:TV|FM|AM)|[ -]\d{1,2})\b(?: News)?"
)


def titles(line: Line) -> bool:
    """Whether the line is nothing but the name of an outlet or agency, known or by its words."""
    if line.count > 6 or line.ends or line.bullet or line.text.startswith(("(c)", "(C)", "©")):
        return False
    if known(line.text) or STATION.fullmatch(line.text):
        return True
    name = line.text.title() if line.capitals else line.text
    found = PAPER.search(name)
    if not found or (line.count > 3 and found.end() < len(name)):  # "Washington Post Sold at Last"
        return False
    return line.titled or line.capitals or line.count == 1
