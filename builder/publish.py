"""Bring the site folder in line with the plan: write what changed, leave what did not, delete what is gone.

The ledger says what was written and why it looks as it does. What is about to change is noted in it first and the
result last: a build killed at any moment only repeats work. Files that the ledger never wrote (a CNAME, say) are
left alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Generic, TypeVar

from msgspec import Struct

from builder.errors import Refused
from builder.ledger import Ledger, Written
from builder.staging import Staged, Staging
from builder.standing import Standing

Source = TypeVar("Source")
SPARED = "a page that is spared"


class Output(Struct, Generic[Source], frozen=True):
    """One file of the site: its path, what its bytes depend on, who claims the path, and what it is made from.

    `parts` are names and digests in turn: "view 1f… template 9c… code 07…".
    """

    path: str
    parts: str
    claimed_by: str
    source: Source


class Plan(Struct, Generic[Source], frozen=True):
    """The files that a site should hold: outputs to be looked at, and the paths of what stands as it is.

    `given` tells the next build which pages need no look.
    """

    outputs: Iterable[Output[Source]]
    spared: Set[str] = frozenset()
    given: bytes = b""


class Last(Struct, frozen=True):
    """What the last build left: which files stand as it finished them, and what was `given`."""

    standing: Standing
    given: bytes


class Outcome(Struct, frozen=True):
    """The paths written (with the reason), left and deleted."""

    written: Mapping[str, str]
    left: tuple[str, ...]
    deleted: tuple[str, ...]


Make = Callable[[Iterable[Output[Source]], Staging], Iterable[tuple[str, Staged]]]  # outputs -> path and file of each


def publish(plan: Plan[Source], last: Last, site: Path, ledger: Ledger, make: Make[Source]) -> Outcome:
    """Make the site equal to the plan; `make` is given the outputs that must be made anew.

    Every file is staged, and only when all are made are they moved into place. Raises Refused for two claims to one
    path, and where the site cannot be written; the old site then stands as it was.
    """
    sound, amiss = last.standing.sound, last.standing.amiss
    reasons: dict[str, str] = {}
    parts = dict.fromkeys(plan.spared, "")
    staged: dict[str, Staged] = {}
    contents: dict[str, str] = {}  # the digests of what stands where something is to be made

    def needed() -> Iterator[Output[Source]]:
        claims: dict[str, str] = {}
        for output in plan.outputs:
            path = output.path
            if path in parts:
                raise Refused(path, f"{claims.get(path, SPARED)} and {output.claimed_by} both claim this address")
            claims[path], parts[path] = output.claimed_by, output.parts
            before = ledger.row(path) if path in sound or path in amiss else None
            if before is None or path not in sound or before.parts != output.parts:
                reasons[path] = why(
                    output.parts, before, before.size if before and path in sound else amiss.get(path)
                )
                if before and path in sound:
                    contents[path] = before.content
                yield output

    staging = Staging(site, lambda path: contents.get(path, ""))
    try:
        with ledger.held():
            staged.update(make(needed(), staging))
        for path, file in staged.items():
            if not file.name:
                del reasons[path]
        deleted = tuple(sorted((sound | amiss.keys()) - parts.keys()))
        if reasons or deleted:
            ledger.begin(reasons)
        staging.move({path: staged[path].name for path in reasons})
        for path in deleted:
            _delete(site, path)
    except OSError as error:
        raise Refused(str(site), f"cannot be written: {error.strerror or error}") from error
    finally:
        staging.clear()
    with suppress(Refused):  # the site stands; what is not remembered is written again
        if staged or deleted or plan.given != last.given:
            written = {path: Written(parts[path], file.size, file.content) for path, file in staged.items()}
            ledger.commit(written, deleted, plan.given)
    return Outcome(reasons, tuple([path for path in parts if path not in reasons]), deleted)


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


def _delete(site: Path, path: str) -> None:
    """Remove a file, and the folders that it leaves empty."""
    target = site / PurePosixPath(path)
    with suppress(FileNotFoundError):
        target.unlink()
    for folder in target.relative_to(site).parents:
        if folder != Path():
            with suppress(OSError):
                (site / folder).rmdir()
