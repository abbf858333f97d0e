"""Bring the site folder in line with the plan: write what changed, leave what did not, delete what is gone.

The ledger says what was written and why it looks as it does. What is about to change is noted in it first and the
result last: a build killed at any moment only repeats work. Files that the ledger never wrote (a CNAME, say) are
left alone.
"""

import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Generic, TypeVar

from msgspec import Struct

from builder.errors import Refused
from builder.ledger import Ledger, Written

STAGING = ".backfile-new"  # beside the pages, so that moving a file into place is atomic
Source = TypeVar("Source")


class Output(Struct, Generic[Source], frozen=True):
    """One file of the site: its path, what its bytes depend on, who claims the path, and what it is made from.

    `parts` are names and digests in turn: "view 1f… template 9c… code 07…".
    """

    path: str
    parts: str
    claimed_by: str
    source: Source


class Outcome(Struct, frozen=True):
    """The paths written (with the reason), left and deleted."""

    written: Mapping[str, str]
    left: tuple[str, ...]
    deleted: tuple[str, ...]


Make = Callable[[Iterable[Output[Source]]], Iterable[tuple[str, bytes]]]  # outputs -> path and bytes of each


def publish(plan: Iterable[Output[Source]], site: Path, ledger: Ledger, make: Make[Source]) -> Outcome:
    """Make the site equal to the plan; `make` is given the outputs that must be made anew.

    Every file is staged, and only when all are made are they moved into place. Raises Refused for two claims to one
    path, and where the site cannot be written; the old site then stands as it was.
    """
    known = ledger.read()
    present = sizes(site, known)
    reasons: dict[str, str] = {}
    parts: dict[str, str] = {}
    staged: dict[str, Written] = {}

    def needed() -> Iterator[Output[Source]]:
        claims: dict[str, str] = {}
        for output in plan:
            path = output.path
            if path in claims:
                raise Refused(path, f"{claims[path]} and {output.claimed_by} both claim this address")
            claims[path], parts[path] = output.claimed_by, output.parts
            before = known.get(path)
            if before is None or before.parts != output.parts or present.get(path) != before.size:
                reasons[path] = why(output.parts, before, present.get(path))
                yield output

    staging = site / STAGING
    try:
        shutil.rmtree(staging, ignore_errors=True)
        for path, raw in make(needed()):
            written = Written(parts[path], len(raw), blake2b(raw, digest_size=16).hexdigest())
            if _stands(written, known.get(path), present.get(path)):
                del reasons[path]
            else:
                _stage(staging, len(staged), raw)
            staged[path] = written
        deleted = tuple(sorted(known.keys() - parts.keys()))
        if reasons or deleted:
            ledger.begin(reasons)
        _move(site, staging, [path if path in reasons else "" for path in staged])
        for path in deleted:
            _delete(site, path)
    except OSError as error:
        raise Refused(str(site), f"cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    with suppress(Refused):  # the site stands; what is not remembered is written again
        if staged or deleted:
            ledger.commit(staged, deleted)
    return Outcome(reasons, tuple(path for path in parts if path not in reasons), deleted)


def why(parts: str, known: Written | None, size: int | None) -> str:
    """In words why a file of these parts must be made; "" when it can be left. `size`: on disk, None if gone."""
    if known is None:
        return "new"
    if known.parts != parts:
        return _changed(parts.split(), known.parts.split())
    if size is None:
        return "file missing"
    return "" if size == known.size else "file changed on disk"


def _changed(now: list[str], before: list[str]) -> str:
    was = dict(zip(before[::2], before[1::2], strict=False))
    names = [name for name, part in zip(now[::2], now[1::2], strict=True) if was.get(name) != part]
    return f"{' and '.join(names)} changed" if was and names else "not finished before"


def sizes(site: Path, ours: Collection[str]) -> dict[str, int]:
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


def _stands(written: Written, known: Written | None, size: int | None) -> bool:
    """Whether these very bytes stand there already."""
    return known is not None and size == known.size and known.content == written.content


def _stage(staging: Path, number: int, raw: bytes) -> None:
    if not staging.is_dir():
        staging.mkdir(parents=True)
    with open(f"{staging}/{number}", "wb", buffering=0) as file:  # noqa: PTH123 (a Path for each costs as much again)
        file.write(raw)


def _move(site: Path, staging: Path, paths: Iterable[str]) -> None:
    """Staged files into place, by their numbers; those that already stand have no path."""
    folders: set[str] = set()
    for number, path in enumerate(paths):
        folder = path.rpartition("/")[0]
        if folder not in folders:
            (site / folder).mkdir(parents=True, exist_ok=True)
            folders.add(folder)
        if path:
            os.replace(f"{staging}/{number}", f"{site}/{path}")  # noqa: PTH105


def _delete(site: Path, path: str) -> None:
    """Remove a file, and the folders that it leaves empty."""
    target = site / PurePosixPath(path)
    with suppress(FileNotFoundError):
        target.unlink()
    for folder in target.relative_to(site).parents:
        if folder != Path():
            with suppress(OSError):
                (site / folder).rmdir()
