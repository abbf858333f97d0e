"""Work on a cluster instead of on this machine: Dask hands it out, and replaces workers that die."""

import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from builder import digest
from builder.dossier import LIBRARIES as READ_WITH
from builder.errors import Refused
from builder.press import LIBRARIES as PRINTED_WITH
from builder.workers import FEW, Workers

Item = TypeVar("Item")
Result = TypeVar("Result")

PATIENCE = 30  # seconds to wait for the scheduler, and for its first worker


@contextmanager
def workers_at(address: str) -> Iterator[Workers]:
    """The workers of the Dask scheduler at this address ("tcp://host:8786"). Raises Refused where there are none."""
    try:
        from distributed import Client, KilledWorker  # noqa: PLC0415 (optional, and slow to load)
    except ImportError as error:
        raise Refused(address, "a cluster needs one more library: pip install 'backfile[cluster]'") from error
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
        with client:
            client.wait_for_workers(1, timeout=PATIENCE)
            yield _Cluster(sum(client.ncores().values()), client.get_executor())
    except KilledWorker as error:
        raise Refused(address, "the workers died again and again at the same task; see what they print") from error
    except (CancelledError, OSError) as error:
        if isinstance(error, OSError) and error.filename:  # a file of this machine: not the cluster's doing
            raise
        raise Refused(address, "no Dask scheduler with a worker answers there: start them, then build") from error


class _Cluster(Workers):
    """Workers that must run the same Backfile as this machine."""

    def run(self, function: Callable[[Item], Result], items: Iterable[Item], few: int = FEW) -> Iterator[Result]:
        return super().run(partial(_checked, _made_by(), function), items, few)


def _checked(made_by: str, function: Callable[[Item], Result], item: Item) -> Result:
    if made_by != _made_by():
        raise Refused("cluster", "a worker has another Backfile, Python or library than here: install the same")
    return function(item)


def _made_by() -> str:
    """Of all that decides what a worker makes; two machines that agree on it make the same bytes."""
    return digest.of_values(digest.of_code("builder", libraries=(*READ_WITH, *PRINTED_WITH)), sys.version_info[:2])
