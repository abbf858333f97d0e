"""Who published, and whose copy it is: the names in `outlets/`, and where on a page they count as a masthead.

`outlets/*.toml` hold what is known of each outlet; a new one is one more file (docs/adding-an-outlet.md).
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from builder.desk.rules import key


@dataclass(frozen=True, slots=True)
class House:
    """An outlet or agency. `short` forms are shown as printed, `also` forms as `name`."""

    name: str
    kind: Literal["outlet", "agency"]
    short: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    order: str = ""  # "dmy" or "mdy": how it writes 03/04/2015
    place: str = ""

    def shown(self, printed: str) -> str:
        """The form of its name to show for what is printed."""
        return next((short for short in self.short if key(short) == key(printed)), self.name)


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


def known(printed: str) -> House | None:
    """The house of that name, in any of its forms, with or without "The"."""
    name = key(printed)
    return _by_name().get(name) or _by_name().get(name.removeprefix("the ")) or _by_name().get(f"the {name}")


def agency(printed: str) -> House | None:
    """The agency of that name; initials only in capitals, or as the agency writes them."""
    house = known(printed.strip(" ./-–—"))
    return house if house and house.kind == "agency" else None


@cache
def names() -> re.Pattern[str]:
    """Every name in any of its forms, as printed, longest first; initials are case-sensitive."""
    forms = {form for house in houses() for form in (house.name, *house.short, *house.also)}
    return re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(form) for form in sorted(forms, key=lambda f: (-len(f), f))) + r")(?!\w)"
    )
