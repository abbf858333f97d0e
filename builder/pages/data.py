"""The exported data: one JSON object per line, articles in a file a year (design: contract).

A line that nothing can have changed is taken from the file as the last build left it.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Set
from functools import cache, partial
from typing import TypeVar

import msgspec
from msgspec import Struct

from builder import edtf
from builder.model import VERBATIM, Catalog, Dossier, Event, Made, Page, Person, Record
from builder.pages import exported
from builder.pages.exported import Json, line

UNDATED = "undated"
PEOPLE, EVENTS = "data/people.jsonl", "data/events.jsonl"
Thing = TypeVar("Thing", Person, Event)
Lines = Callable[[], Mapping[str, str]]  # gives the lines that stand, by id


class ArticlesFile(Struct, frozen=True):
    """The articles of one year, a line for each: one that stands, or the record that it is made of."""

    lines: tuple[str | Record, ...]

    @property
    def bodies(self) -> tuple[str, ...]:
        """The dossiers that are asked for."""
        return tuple(each.key for each in self.lines if not isinstance(each, str))

    def opened(self, body: Callable[[str], Dossier]) -> str:
        """The text of the file."""
        return "".join(
            each if isinstance(each, str) else line(exported.article(each, body(each.key))) for each in self.lines
        )


class Standing(Struct, frozen=True):
    """The files of the last build: `read` gives the text of one, "" if there is none; and whose lines may change."""

    read: Callable[[str], str]
    articles: Set[str]
    people: Set[str]
    events: Set[str]

    def lines(self, path: str, changed: Container[str]) -> Mapping[str, str]:
        """The lines of a file that need not be made anew, by id."""
        lines = self.read(path).split("\n")[:-1]
        return {id: f"{each}\n" for each in lines if (id := exported.id_of(each)) not in changed}


def pages(catalog: Catalog, spared: Container[str] = (), standing: Standing | None = None) -> Iterator[Page]:
    """Every file under data/."""
    left = standing or Standing(lambda _: "", frozenset(), frozenset(), frozenset())
    files = by_file(catalog)
    for path, records in files.items():
        if path not in spared:
            lines = partial(left.lines, path, left.articles)
            yield Page(path, VERBATIM, Made(partial(_articles, lines), tuple(records)))
    people, events = partial(left.lines, PEOPLE, left.people), partial(left.lines, EVENTS, left.events)
    yield Page(PEOPLE, VERBATIM, Made(partial(_rows, people, exported.person), tuple(catalog.people.values())))
    yield Page(EVENTS, VERBATIM, Made(partial(_rows, events, exported.event), tuple(catalog.events.values())))
    package = _package(catalog, sorted(path.removeprefix("data/") for path in (*files, PEOPLE, EVENTS)))
    yield Page("data/datapackage.json", VERBATIM, msgspec.json.format(exported.encode(package)).decode() + "\n")


def by_file(catalog: Catalog) -> dict[str, list[Record]]:
    """The articles of each file, by its path."""
    found: dict[str, list[Record]] = defaultdict(list, {file_of(None): []})
    for record in catalog.records.values():
        found[file_of(record.published.value)].append(record)
    return dict(sorted(found.items()))


@cache
def file_of(published: str | None) -> str:
    """The file of the articles of this date of publication."""
    limits = edtf.bounds(published) if published else None
    return f"data/articles-{limits[0].year if limits else UNDATED}.jsonl"


def _articles(lines: Lines, *records: Record) -> ArticlesFile:
    known = lines()
    return ArticlesFile(tuple([known.get(record.id, record) for record in records]))


def _rows(lines: Lines, row: Callable[[Thing], Json], *things: Thing) -> str:
    known = lines()
    return "".join([known.get(thing.id) or line(row(thing)) for thing in things])


def _package(catalog: Catalog, names: list[str]) -> Json:
    """A Data Package descriptor (Data Package v2, the part that names resources)."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "backfile",
        "title": catalog.archive.title,
        "description": catalog.archive.description,
        "resources": [
            {
                "name": name.removesuffix(".jsonl"),
                "path": name,
                "format": "jsonl",
                "mediatype": "application/jsonl",
                "encoding": "utf-8",
            }
            for name in names
        ],
    }
