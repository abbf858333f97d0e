"""Which clippings a folder of seeds holds, and the fingerprint of each. An unchanged file is not read again."""

import time
from pathlib import Path

from msgspec import Struct

from builder import digest
from builder.inputs import Listing, Stamp, settled
from builder.intake import SUFFIXES
from builder.model import Notice

CURATORS_FILES = frozenset({"about.md"})  # what the curator writes beside the clippings is no clipping

Seen = dict[str, tuple[Stamp, str]]  # path -> its stamp when it was read, and the digest of its bytes


class Found(Struct, frozen=True):
    """A clipping by its path under seeds/, and the digest of its bytes."""

    seed: str
    digest: str


def find(seeds: Path, files: Listing, before: Seen) -> tuple[list[Found], Seen, list[Notice]]:
    """Every clipping among the files under `seeds`, in order of path; a notice for each that cannot be opened.

    `before` is what was known of the files; what is known now is given back.
    """
    found, notices = [], list[Notice]()
    seen: Seen = {}
    now = time.time_ns()
    for name, stamp in sorted(files, key=lambda file: file[0].split("/")):
        if not _is_clipping(name):
            continue
        known = before.get(name)
        try:
            key = known[1] if known and known[0] == stamp else _read(seeds, name)
        except UnicodeEncodeError:
            shown = name.encode("utf-8", "backslashreplace").decode()
            notices.append(Notice(shown, "its name is no UTF-8: rename it; left out"))
        except OSError as error:
            notices.append(Notice(name, f"cannot be opened: {error.strerror}; left out"))
        else:
            found.append(Found(name, key))
            if settled(stamp, now):
                seen[name] = stamp, key
    return found, seen, notices


def _read(seeds: Path, name: str) -> str:
    """The digest of a file. Raises UnicodeEncodeError for a name that is no UTF-8, OSError."""
    name.encode()
    return digest.of_bytes((seeds / name).read_bytes())


def _is_clipping(path: str) -> bool:
    return _suffix(path.rpartition("/")[2]) in SUFFIXES and path not in CURATORS_FILES


def _suffix(name: str) -> str:
    return f".{name.rpartition('.')[2].lower()}"
