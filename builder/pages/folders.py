"""The curator's own folders: how the clippings lie in `seeds/`, for an archive that has any."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from builder import digest
from builder.catalog import addresses
from builder.catalog.rows import span
from builder.model import Catalog, Page
from builder.pages.frame import Frame, Link, frame
from builder.pages.long import in_short, year_pages
from builder.pages.outlets import Shelf
from builder.pages.rows import Year

INDEX = "folders/index.html"


class FolderView(Struct, frozen=True):
    """A folder: the folders in it and its own articles by year; the index is the folder of all seeds."""

    frame: Frame
    folders: tuple[Shelf, ...]
    articles: int
    years: tuple[Year, ...]


def pages(catalog: Catalog) -> Iterator[Page]:
    """The index and one page for each folder; none where all clippings lie side by side."""
    held = folders(catalog)
    if len(held) < 2:
        return
    urls, below, within = _urls(held), _below(held), _within(held)
    home = Link("index.html", catalog.archive.title)
    for folder, own in held.items():
        names = folder.split("/") if folder else []
        above = [home, *([Link(INDEX, "Folders")] if folder else [])]
        above += [Link(urls["/".join(names[:at])], names[at - 1]) for at in range(1, len(names))]
        title, id = (names[-1], urls[folder].split("/")[-1].removesuffix(".html")) if folder else ("Folders", "index")
        records = tuple(map(catalog.records.__getitem__, own))
        about = f"The clippings kept in the folder {folder}." if folder else "The clippings as they are kept."
        yield Page(
            urls[folder],
            "folder.html",
            FolderView(
                frame=frame(catalog.archive, urls[folder], title, about, tuple(above)),
                folders=tuple(_shelf(catalog, urls[each], each, below[each]) for each in within[folder]),
                articles=len(own),
                years=in_short(records, catalog.rows, "folders", id),
            ),
        )
        filed = ("folders", id, (*above, Link(urls[folder], title)))
        yield from year_pages(catalog.archive, records, catalog.rows, filed)


def folders(catalog: Catalog) -> Mapping[str, tuple[str, ...]]:
    """The articles (ids) that lie in each folder and in none below it; "" is the folder of all seeds."""
    held: dict[str, dict[str, None]] = {"": {}}
    for record in catalog.records.values():
        for seed in record.seeds:
            folder = _parent(seed)
            if folder not in held:
                held.update({each: {} for each in _above(folder) if each not in held})  # may hold nothing but folders
            held[folder][record.id] = None
    return {folder: tuple(held[folder]) for folder in sorted(held)}


def _above(folder: str) -> Iterator[str]:
    """The folder and those it lies in."""
    while folder:
        yield folder
        folder = _parent(folder)


def _parent(path: str) -> str:
    return path.rpartition("/")[0]


def _urls(held: Mapping[str, object]) -> dict[str, str]:
    named = [folder for folder in held if folder]
    ids, _ = addresses.give(named, addresses.of_name, lambda folder: digest.of_values(folder)[:8])
    return {"": INDEX, **{folder: f"folders/{'in-' if id == 'index' else ''}{id}.html" for folder, id in ids.items()}}


def _below(held: Mapping[str, tuple[str, ...]]) -> Mapping[str, set[str]]:
    """The articles in each folder and in those inside it."""
    found: dict[str, set[str]] = {folder: set(ids) for folder, ids in held.items()}
    for folder in sorted(held, reverse=True):  # what is inside comes before what it is inside of
        if folder:
            found[_parent(folder)] |= found[folder]
    return found


def _within(held: Mapping[str, object]) -> Mapping[str, list[str]]:
    """The folders that lie in each folder."""
    found: dict[str, list[str]] = {folder: [] for folder in held}
    for folder in held:
        if folder:
            found[_parent(folder)].append(folder)
    return found


def _shelf(catalog: Catalog, url: str, folder: str, articles: set[str]) -> Shelf:
    return Shelf(Link(url, folder.rpartition("/")[2]), len(articles), span(catalog.records, articles))
