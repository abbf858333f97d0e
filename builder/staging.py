"""Files put aside, by whoever makes them, until all of a build are made: then they are moved into place."""

import os
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

MANY, AT_ONCE = 50, 8  # so many files are moved by so many threads
FOLDER = ".backfile-new"  # beside the pages, so that moving a file into place is atomic


class Staged(Struct, frozen=True, array_like=True):
    """A file that is made: its name among those put aside, its size, the digest of its bytes.

    It has no name, and was not written, where these bytes stand in their place already.
    """

    name: str
    size: int
    content: str


def content_of(raw: bytes) -> str:
    """The digest of the bytes of a file."""
    return blake2b(raw, digest_size=16).hexdigest()


def stage(folder: str, name: str, raw: bytes, standing: str = "") -> Staged:
    """Put a file aside in this folder; `standing` is the digest of what stands in its place now."""
    content = content_of(raw)
    if content == standing:
        return Staged("", len(raw), content)
    with open(f"{folder}/{name}", "wb", buffering=0) as file:  # noqa: PTH123 (a Path for each costs as much again)
        file.write(raw)
    return Staged(name, len(raw), content)


class Staging:
    """Where one build puts files aside. `standing` gives the digest of what stands at a path, "" where nothing does.

    Each build has a folder of its own: a process that outlived its build finds it gone, and writes nowhere.
    """

    def __init__(self, site: Path, standing: Callable[[str], str]) -> None:
        self._site = site
        self._all = site / FOLDER
        self._own = self._all / str(time.time_ns())
        self.standing = standing
        self._numbers = 0
        self.clear()

    @property
    def folder(self) -> str:
        """The folder; made when it is first asked for."""
        if not self._numbers:
            self._own.mkdir(parents=True)
        self._numbers += 1
        return str(self._own)

    @property
    def number(self) -> int:
        """How often the folder was asked for: a name that nobody else has."""
        return self._numbers

    def put(self, path: str, raw: bytes) -> Staged:
        """Put the file of this path aside."""
        folder = self.folder
        return stage(folder, str(self.number), raw, self.standing(path))

    def move(self, placed: Mapping[str, str]) -> None:
        """Files to their places: names by path.

        Who takes another's place waits until the disk has let that go, most of it for nothing: many wait together.
        """
        for folder in {path.rpartition("/")[0] for path in placed}:
            (self._site / folder).mkdir(parents=True, exist_ok=True)
        files = list(placed.items())
        if len(files) < MANY:
            self._move(files)
            return
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 (a small change is soon over)

        with ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(self._move, (files[at::AT_ONCE] for at in range(AT_ONCE))))

    def _move(self, files: Iterable[tuple[str, str]]) -> None:
        for path, name in files:
            os.replace(f"{self._own}/{name}", f"{self._site}/{path}")  # noqa: PTH105

    def clear(self) -> None:
        """Drop all that is put aside, by this build and others that were killed."""
        shutil.rmtree(self._all, ignore_errors=True)
