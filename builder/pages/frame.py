"""What surrounds every page: its title, its place in the archive, its address."""

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct

from builder.model import Archive

Item = TypeVar("Item")

DESCRIPTION_LENGTH = 200  # characters; search engines show about 160


class Link(Struct, frozen=True, array_like=True):
    """Words that lead to an address of this site."""

    url: str
    text: str


def beside(row: Sequence[Item], at: int) -> tuple[Item | None, Item | None]:
    """What stands before and after the item at this place of a row, as far as there is any."""
    return row[at - 1] if at else None, row[at + 1] if at + 1 < len(row) else None


class Frame(Struct, frozen=True, array_like=True):
    """The head and the masthead of one page. `root` stands before every link of a page served at any depth."""

    archive: str
    language: str
    title: str
    description: str
    canonical: str
    trail: tuple[Link, ...]
    root: str = ""
    hidden: bool = False  # from search engines, as the editor wants it


def frame(
    archive: Archive, path: str, title: str, description: str = "", trail: tuple[Link, ...] = (), hidden: bool = False
) -> Frame:
    """The frame of the page at `path`; it has a canonical address only where the archive has one."""
    site = archive.site_url.rstrip("/")
    return Frame(
        archive=archive.title,
        language=archive.language,
        title=title,
        description=_shorten(description or archive.description),
        canonical=f"{site}/{path}" if site else "",
        trail=trail,
        hidden=hidden,
    )


def _shorten(words: str) -> str:
    one_line = " ".join(words.split())
    if len(one_line) <= DESCRIPTION_LENGTH:
        return one_line
    return one_line[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"
