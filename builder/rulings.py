"""What the curator wrote: archive.toml, about.md, people.toml and corrections.toml, beside the clippings.

All of it is optional. A file that is no TOML is refused, so that nothing is built from half of it; a key or a
clipping that does not exist is told with its line and the nearest match, and the rest is obeyed.
"""

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from builder import edtf
from builder.errors import Refused
from builder.model import Archive, Notice, Word

# The curator's word on one clipping, in its front matter or in corrections.toml: each key and what it holds.
KEYS = {
    "title": "text",
    "deck": "text",
    "date": "date",
    "happened": "date",
    "captured": "date",
    "outlet": "text",
    "agency": "text",
    "byline": "list",
    "place": "text",
    "people": "list",
    "lang": "language",
    "source_url": "address",
    "rights": "text",
    "noindex": "text",
}
UNKNOWN_DAY = re.compile(r"XXXX-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
FORMS: dict[str, tuple[str, Callable[[str], object]]] = {
    "date": (
        "a date such as 2017-07-24, 2017-07 or 2017-07-22/2017-07-23",
        lambda value: edtf.bounds(value) or UNKNOWN_DAY.fullmatch(value),
    ),
    "language": ("a language code such as en or pt-BR", re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*").fullmatch),
    "address": ("an address that begins with http:// or https://", re.compile(r"https?://\S+").fullmatch),
}
ARCHIVE_KEYS = tuple(name for name in Archive.__struct_fields__ if name != "about")
PERSON_KEYS = ("heading", "variants", "apart", "same_as")
PEOPLE_KEYS = ("not_a_person", "person")

HEADER = re.compile(r"""\s*\[{1,2}\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^\]]+?)\s*\]""")
KEY = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)\s*=""")


class PersonWord(Struct, frozen=True):
    """What the curator says of one person: the heading, forms to merge, names to keep apart, addresses elsewhere."""

    heading: str
    variants: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    line: int = 0


class PeopleWord(Struct, frozen=True):
    """people.toml: the persons, and the names that are no person's."""

    persons: tuple[PersonWord, ...] = ()
    not_a_person: tuple[str, ...] = ()


class Rulings(Struct, frozen=True):
    """All that the curator wrote. `corrections` are by seed path; `notices` tell what could not be obeyed."""

    archive: Archive = field(default_factory=Archive)
    corrections: Mapping[str, tuple[Word, ...]] = field(default_factory=dict)
    people: PeopleWord = field(default_factory=PeopleWord)
    notices: tuple[Notice, ...] = ()


def read(seeds: Path) -> Rulings:
    """Read the curator's files in the folder of the clippings. Raises `Refused` where one is no TOML or no UTF-8."""
    archive, told = _archive(seeds)
    corrections, told_of_corrections = _corrections(seeds)
    people, told_of_people = _people(seeds)
    return Rulings(archive, corrections, people, (*told, *told_of_corrections, *told_of_people))


def complaints(words: Iterable[Word]) -> tuple[Notice, ...]:
    """What is wrong with words on a clipping: a key that does not exist, a value of the wrong form."""
    return tuple(Notice(word.file, wrong, word.line) for word in words if (wrong := _wrong(word)))


def _wrong(word: Word) -> str | None:
    if word.key not in KEYS:
        return f"there is no key “{word.key}”{_nearest(word.key, KEYS)}; this line is left out"
    form = FORMS.get(KEYS[word.key])
    if form and not (isinstance(word.value, str) and form[1](word.value)):
        return f"“{word.key}” must be {form[0]}, not “{_shown(word.value)}”; this line is left out"
    if KEYS[word.key] == "text" and not isinstance(word.value, str):
        return f"“{word.key}” must be one text, not a list; this line is left out"
    return None


def _archive(seeds: Path) -> tuple[Archive, list[Notice]]:
    table, lines = _toml(seeds / "archive.toml")
    told, known = [], {}
    for key, value in table.items():
        if key not in ARCHIVE_KEYS:
            told.append(
                Notice("archive.toml", f"there is no key “{key}”{_nearest(key, ARCHIVE_KEYS)}", lines.get((key,)))
            )
        elif not isinstance(value, str):
            told.append(Notice("archive.toml", f"“{key}” must be text in quotation marks", lines.get((key,))))
        else:
            known[key] = value
    return Archive(**known, about=_text(seeds / "about.md")), told


def _corrections(seeds: Path) -> tuple[dict[str, tuple[Word, ...]], list[Notice]]:
    table, lines = _toml(seeds / "corrections.toml")
    told: list[Notice] = []
    found: dict[str, tuple[Word, ...]] = {}
    paths = _paths(seeds) if table else []
    for seed, keys in table.items():
        line = lines.get((seed,))
        if not isinstance(keys, dict):
            told.append(Notice("corrections.toml", f'“{seed}” stands outside any ["clipping"] table', line))
        elif seed not in paths:
            told.append(Notice("corrections.toml", f"there is no clipping “{seed}”{_nearest(seed, paths)}", line))
        else:
            words = tuple(
                _word(key, value, "corrections.toml", lines.get((seed, key), line or 1))
                for key, value in keys.items()
            )
            told += complaints(words)
            found[seed] = tuple(word for word in words if not _wrong(word))
    return found, told


def _people(seeds: Path) -> tuple[PeopleWord, list[Notice]]:
    table, lines = _toml(seeds / "people.toml")
    told = [
        Notice("people.toml", f"there is no key “{key}”{_nearest(key, PEOPLE_KEYS)}", lines.get((key,)))
        for key in table
        if key not in PEOPLE_KEYS
    ]
    persons = []
    entries = table.get("person", [])
    for number, entry in enumerate(entries if isinstance(entries, list) else [entries]):
        line = lines.get(("person", str(number)), lines.get(("person",), 1))
        if not isinstance(entry, dict) or not isinstance(entry.get("heading"), str):
            told.append(Notice("people.toml", 'a [[person]] needs a heading = "Full Name"; it is left out', line))
            continue
        told += [
            Notice(
                "people.toml",
                f"there is no key “{key}”{_nearest(key, PERSON_KEYS)}",
                lines.get(("person", str(number), key), line),
            )
            for key in entry
            if key not in PERSON_KEYS
        ]
        variants, apart, same_as = (_strings(entry.get(key)) for key in PERSON_KEYS[1:])
        persons.append(PersonWord(entry["heading"], variants, apart, same_as, line))
    return PeopleWord(tuple(persons), _strings(table.get("not_a_person"))), told


def _toml(path: Path) -> tuple[dict[str, Any], dict[tuple[str, ...], int]]:
    """The table in the file, and the line of every table and key; ({}, {}) where there is no such file."""
    text = _text(path)
    try:
        return tomllib.loads(text), _lines(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        words = re.sub(r" \(at .*\)", "", str(error)).strip()
        raise Refused(
            path.name,
            f"is not valid TOML ({words}): mend this line, nothing was built",
            int(line[1]) if line else None,
        ) from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig") if path.is_file() else ""
    except UnicodeDecodeError as error:
        raise Refused(path.name, "is not UTF-8 text: save it as UTF-8, nothing was built") from error


def _lines(text: str) -> dict[tuple[str, ...], int]:
    """Where each table and key stands; the tables of an array are numbered: ("person", "0", "heading")."""
    found: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            table = (_bare(header[1]),)
            if line.lstrip().startswith("[["):
                table = (*table, str(sum(1 for key in found if key[:-1] == table)))
            found.setdefault(table, number)
        elif key := KEY.match(line):
            found.setdefault((*table, _bare(key[1])), number)
    return found


def _bare(key: str) -> str:
    return key[1:-1] if key[:1] in ("'", '"') else key.strip()


def _paths(seeds: Path) -> list[str]:
    paths = (path.relative_to(seeds) for path in seeds.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts))


def _word(key: str, value: object, file: str, line: int) -> Word:
    return Word(key, _strings(value) if isinstance(value, list) else _shown(value), file, line)


def _strings(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


def _shown(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _nearest(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; did you mean “{close[0]}”?" if close else ""
