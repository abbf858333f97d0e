"""Which clippings a folder of seeds holds, and the fingerprint of each. An unchanged file is not read again."""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder import digest
from builder.errors import Refused
from builder.intake import SUFFIXES
from builder.model import Notice

CURATORS_FILES = frozenset({"about.md"})  # what the curator writes beside the clippings is no clipping
SETTLED = 2 * 10**9  # nanoseconds; a file changed a moment ago may change again within one tick of its clock

Stamp = tuple[int, int, int]  # size, time of the last change in nanoseconds, inode
Seen = dict[str, tuple[Stamp, str]]  # path -> its stamp when it was read, and the digest of its bytes


@dataclass(frozen=True, slots=True)
class Found:
    """A clipping by its path under seeds/, and the digest of its bytes."""

    seed: str
    digest: str
    path: Path


def find(seeds: Path, before: Seen) -> tuple[list[Found], Seen, list[Notice]]:
    """Every clipping under `seeds`, sub-folders included, in order of path; a notice for each that cannot be opened.

    `before` is what was known of the files; what is known now is given back. Raises Refused where there is no folder.
    """
    if not seeds.is_dir():
        raise Refused(str(seeds), "there is no such folder; name the folder that holds your clippings")
    found, notices = [], list[Notice]()
    seen: Seen = {}
    now = time.time_ns()
    for name, stamp in sorted(_files(seeds, ""), key=lambda file: file[0].split("/")):
        path = seeds / name
        try:
            name.encode()
            known = before.get(name)
            key = known[1] if known and known[0] == stamp else digest.of_bytes(path.read_bytes())
        except UnicodeEncodeError:
            shown = name.encode("utf-8", "backslashreplace").decode()
            notices.append(Notice(shown, "its name is no UTF-8: rename it; left out"))
        except OSError as error:
            notices.append(Notice(name, f"cannot be opened: {error.strerror}; left out"))
        else:
            found.append(Found(name, key, path))
            if stamp[1] < now - SETTLED:
                seen[name] = stamp, key
    return found, seen, notices


def _files(folder: Path, prefix: str) -> Iterator[tuple[str, Stamp]]:
    """Every file that may be a clipping, by its path under seeds/, with its stamp. Hidden ones are passed over."""
    with os.scandir(folder) as inside:
        for item in inside:
            name = prefix + item.name
            if item.name.startswith("."):
                continue
            if item.is_dir(follow_symlinks=False):
                yield from _files(folder / item.name, f"{name}/")
            elif _suffix(item.name) in SUFFIXES and name not in CURATORS_FILES and item.is_file():
                status = item.stat()
                yield name, (status.st_size, status.st_mtime_ns, status.st_ino)


def _suffix(name: str) -> str:
    return f".{name.rpartition('.')[2].lower()}"
