"""The houses: what is known of each outlet and agency, from the files in `outlets/`.

A new one is one more file, or one more line in one (docs/adding-an-outlet.md).
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from msgspec import Struct

from builder.desk.rules import key
from builder.errors import Refused
from builder.text import fold

Kind = Literal["outlet", "agency"]
KINDS: tuple[tuple[Kind, str], ...] = (("outlet", "outlets"), ("agency", "agencies"))  # one entry, a list
LATIN = re.compile(r"[a-z]")
LINE = re.compile(r"at line (\d+)")


class House(Struct, frozen=True):
    """An outlet or agency. `short` forms and those in other letters are shown as printed, `also` forms as `name`."""

    name: str
    kind: Kind
    short: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    ordinary: tuple[str, ...] = ()  # forms that are also words of a language: among other words they name no house

    def shown(self, printed: str) -> str:
        """The form of its name to show for what is printed."""
        if printed == self.name or self.name.startswith(f"{printed} ("):  # "La Capital (Rosario)"
            return printed
        own = next((short for short in self.short if key(short) == key(printed)), self.name)
        return own if own != self.name or LATIN.search(fold(printed)) else printed


@cache
def houses() -> tuple[House, ...]:
    """Every outlet and agency of the files in `outlets/`, by file name and then as written.

    Raises `Refused` where one of the files cannot be understood.
    """
    found: list[House] = []
    for file in sorted((files(__package__) / "outlets").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            found += read(file.read_text("utf-8"), f"outlets/{file.name}")
    return tuple(found)


def read(text: str, file: str) -> Iterator[House]:
    """The houses that a file holds. Raises `Refused`."""
    try:
        source = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = LINE.search(str(error))
        raise Refused(file, f"is not valid TOML ({error}): mend it", int(line[1]) if line else None) from error
    known = {name for kind in KINDS for name in kind}
    if strange := sorted(set(source) - known):
        raise Refused(file, f"there is no key “{strange[0]}” here; there are {', '.join(sorted(known))}")
    for kind, rows in KINDS:
        yield from (_house(kind, entry, file) for entry in source.get(kind, ()))
        yield from (_of_row(kind, row) for row in source.get(rows, "").splitlines() if row and row[0] != "#")


def _house(kind: Kind, entry: dict[str, Any], file: str) -> House:
    keys = [name for name in House.__struct_fields__ if name not in ("kind", "ordinary")]
    if strange := sorted(set(entry) - set(keys)):
        raise Refused(file, f"there is no key “{strange[0]}” in [[{kind}]]; there are {', '.join(keys)}")
    if not isinstance(entry.get("name"), str):
        raise Refused(file, f'every [[{kind}]] needs a name = "…"')
    if wrong := next((key for key in keys[1:] if not isinstance(entry.get(key, []), list)), None):
        raise Refused(file, f'“{wrong}” must be a list: {wrong} = ["{entry[wrong]}"]')
    return House(entry["name"], kind, *(tuple(entry.get(key, ())) for key in keys[1:]))


def _of_row(kind: Kind, row: str) -> House:
    """One line of a list: name | initials | other forms | domains; ~ before a form that is ordinary.

    Long lists are read ten times as fast so.
    """
    name, short, also, domains = map(str.strip, f"{row}|||".split("|")[:4])
    shorts, others, hosts = _listed(short, ";"), _listed(also, ";"), _listed(domains, ",")
    if "~" not in row:
        return House(name, kind, shorts, others, hosts)
    ordinary = tuple(form[1:] for form in (name, *shorts, *others) if form[0] == "~")
    shorts, others = (tuple(form.lstrip("~") for form in forms) for forms in (shorts, others))
    return House(name.lstrip("~"), kind, shorts, others, hosts, ordinary)


def _listed(part: str, sign: str) -> tuple[str, ...]:
    return tuple([each for each in map(str.strip, part.split(sign)) if each]) if part else ()
