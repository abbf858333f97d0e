"""What a build is asked for, and what it says when done."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from builder.model import Notice
from builder.publish import Outcome

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many (0: not known)


def silent(_what: str, _done: int, _total: int) -> None:
    """Report nothing."""


class Order(Struct, frozen=True):
    """What is asked for: which clippings, into which site, with which cache, by how many processes.

    `cluster` is the address of a Dask scheduler whose workers are to do the work instead.
    """

    seeds: Path
    site: Path
    cache: Path
    jobs: int = 1
    cluster: str = ""
    site_url: str = ""
    progress: Progress = silent
    waiting: Callable[[], None] = lambda: None  # called if another build is at work


class Built(Struct, frozen=True):
    """What a build did, what it warns of, and the address of the site as far as it is known.

    `lasting` where the same files would give the same again: not if one could not be opened, as it may be next time.
    """

    outcome: Outcome
    notices: tuple[Notice, ...]
    site_url: str
    lasting: bool = True
