"""Everything that a site depends on, and one fingerprint of all of it: while it is the same, so is the site."""

import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from builder import digest
from builder.errors import Refused

SETTLED = 2 * 10**9  # nanoseconds; a file changed a moment ago may change again within one tick of its clock

Stamp = tuple[int, int, int]  # size, time of the last change in nanoseconds, inode
Listing = list[tuple[str, Stamp]]  # path under seeds/ and stamp of every file


def listing(seeds: Path) -> Listing:
    """Every file under `seeds`, sub-folders included; hidden ones are passed over. Raises Refused: no such folder."""
    if not seeds.is_dir():
        raise Refused(str(seeds), "there is no such folder; name the folder that holds your clippings")
    return list(_files(str(seeds), ""))


def settled(stamp: Stamp, now: int) -> bool:
    """Whether a file with this stamp cannot change any more without its stamp changing too."""
    return stamp[1] < now - SETTLED


def fingerprint(seeds: Path, files: Listing, site_url: str) -> str:
    """Of all that decides the site; "" where a clipping was changed a moment ago. `files` is the listing of seeds."""
    now = time.time_ns()
    if not all(settled(stamp, now) for _, stamp in files):
        return ""
    made_with = [(path, digest.of_files([file])) for path, file in static_files(seeds).items()]
    for folder in template_folders(seeds):
        made_with += [(path, digest.of_files([file])) for path, file in _inside(folder)]
        made_with.append(("", ""))
    code, libraries = digest.of_code("builder"), digest.installed()
    stamps = "\n".join([f"{path}\0{size} {changed} {inode}" for path, (size, changed, inode) in sorted(files)])
    return digest.of_values(digest.of_text(stamps), site_url, made_with, code, sys.version, libraries)


def template_folders(seeds: Path) -> list[Path]:
    """The user's own templates first, then those that ship."""
    folders = (seeds.resolve().parent / "templates", shipped("templates"))
    return [folder for folder in folders if folder.is_dir()]


def templates(seeds: Path) -> tuple[tuple[str, str], ...]:
    """Name and text of every template, the user's own and those that ship. Raises Refused for one not in UTF-8."""
    return read_templates(template_folders(seeds))


def read_templates(folders: Iterable[Path]) -> tuple[tuple[str, str], ...]:
    """Name and text of every template; the first folder that has one wins. Raises Refused for one not in UTF-8.

    What else lies there (a picture, say) is passed over.
    """
    found: dict[str, str] = {}
    for folder in folders:
        for name, file in _inside(folder):
            try:
                found.setdefault(name, file.read_text("utf-8"))
            except UnicodeDecodeError as error:
                if file.suffix == ".html":
                    raise Refused(str(file), "is not in UTF-8: save it in that encoding") from error
    return tuple(found.items())


def static_files(seeds: Path) -> dict[str, Path]:
    """Files copied as they are, by address: those that ship, and over them the user's own of the same name."""
    files: dict[str, Path] = {}
    for folder in (shipped("static"), seeds.resolve().parent / "static"):
        files.update({f"static/{path}": file for path, file in _inside(folder)})
    return files


def shipped(folder: str) -> Path:
    """Where `templates` or `static` lie: inside the package where it is installed, beside it in a checkout."""
    inside = Path(__file__).parent / folder
    return inside if inside.is_dir() else Path(__file__).parents[1] / folder


def _inside(folder: Path) -> Iterable[tuple[str, Path]]:
    return ((file.relative_to(folder).as_posix(), file) for file in sorted(folder.rglob("*")) if file.is_file())


def _files(folder: str, prefix: str) -> Iterator[tuple[str, Stamp]]:
    with os.scandir(folder) as inside:
        for item in inside:
            if item.name.startswith("."):
                continue
            if item.is_dir(follow_symlinks=False):
                yield from _files(item.path, f"{prefix}{item.name}/")
            elif item.is_file():
                status = item.stat()
                yield prefix + item.name, (status.st_size, status.st_mtime_ns, status.st_ino)
