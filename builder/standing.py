"""Which files of a site stand as its ledger has them. Of a large site another process looks while this one works.

python -m builder.standing CACHE SITE     writes what it found, as MessagePack
"""

import os
import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from builder.cache import decoder, encode
from builder.ledger import Ledger

if TYPE_CHECKING:
    from subprocess import Popen

MANY = 2_000_000  # bytes of a ledger, some 8,000 files: to look at fewer takes less time than to start a process


class Standing(Struct, frozen=True, array_like=True):
    """The files that stand as they were finished; and the others that are ours, with their size, None if gone."""

    sound: frozenset[str]
    amiss: Mapping[str, int | None]


def look(ledger: Ledger, site: Path) -> Standing:
    """Look at every file that the ledger knows."""
    known = ledger.read()
    there = _sizes(site, known)
    sound = frozenset(path for path, row in known.items() if row.parts and there.get(path) == row.size)
    return Standing(sound, {path: there.get(path) for path in known.keys() - sound})


class Watch:
    """A look that has begun, and ends when it is asked for; to be closed."""

    def __init__(self, ledger: Ledger, site: Path, many: int = MANY) -> None:
        self._ledger = ledger
        self._site = site
        self._process = self._begun() if ledger.size() > many else None
        self._found: Standing | None = None

    def standing(self) -> Standing:
        """What was found; where the process could not say, it is looked for here and now."""
        if self._found is None and self._process:
            with suppress(ValueError):
                self._found = decoder(Standing)(self._process.communicate()[0])
        if self._found is None:
            self._found = look(self._ledger, self._site)
        return self._found

    def close(self) -> None:
        """Let the process go."""
        if self._process:
            with self._process:
                self._process.kill()

    def _begun(self) -> "Popen[bytes]":
        from subprocess import PIPE, Popen  # noqa: PLC0415 (a small site needs none)

        command = (sys.executable, "-m", "builder.standing", str(self._ledger.folder), str(self._site))
        return Popen(command, stdout=PIPE)


def _sizes(site: Path, ours: Collection[str]) -> dict[str, int]:
    """The sizes of our files that are there, by path."""
    found: dict[str, int] = {}
    for folder in {path.rpartition("/")[0] for path in ours}:
        prefix = f"{folder}/" if folder else ""
        with suppress(OSError), os.scandir(site / folder) as files:
            for file in files:
                path = prefix + file.name
                if path in ours and file.is_file():
                    found[path] = file.stat().st_size
    return found


if __name__ == "__main__":
    sys.stdout.buffer.write(encode(look(Ledger(Path(sys.argv[1]), Path(sys.argv[2])), Path(sys.argv[2]))))
