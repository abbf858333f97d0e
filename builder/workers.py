"""Run one pure function over many items, on several processors when there is enough to do.

What starts processes is loaded when they are: most builds find little to do.
"""

import atexit
import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 4  # items are done here and now: starting a process costs more
MUCH = 30  # items: from here on processes that did them are let go before other work
AHEAD = 3  # items under way for each process, so that none waits and memory stays small


class Workers:
    """The processes at hand: none until there is enough to do, then the same ones to the end.

    An `executor` given is used instead, for so many `jobs` at once, and is let go by whoever gave it.
    """

    def __init__(self, jobs: int, executor: "Executor | None" = None) -> None:
        self._jobs = jobs
        self._executor = executor
        self._own = executor is None
        self._handed = 0  # items, to the processes that are at work

    def run(self, function: Callable[[Item], Result], items: Iterable[Item], few: int = FEW) -> Iterator[Result]:
        """The results in the order of the items; `function` must be importable, and pure.

        No process is started for less than so `few` items.
        """
        waiting = iter(items)
        first = list(islice(waiting, few))
        if not self._executor and (self._jobs < 2 or len(first) < few):
            yield from map(function, first)
            yield from map(function, waiting)
            return
        executor = self._open()
        self._handed += len(first)
        futures: deque[Future[Result]] = deque(executor.submit(function, item) for item in first)
        for item in waiting:
            self._handed += 1
            futures.append(executor.submit(function, item))
            if len(futures) > AHEAD * self._jobs:
                yield futures.popleft().result()
        while futures:
            yield futures.popleft().result()

    def _open(self) -> "Executor":
        if not self._executor:
            from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
            from multiprocessing import get_context  # noqa: PLC0415

            self._executor = ProcessPoolExecutor(self._jobs, get_context("spawn"), _begin)
        return self._executor

    def renew(self) -> None:
        """Let processes that did much go; others come when there is more to do.

        What one kind of work leaves behind in them, word lists and what was looked up, is no use to the next, and
        takes more memory than it takes time to start others.
        """
        if self._own and self._handed > MUCH:
            self.close()
            self._executor, self._handed = None, 0
            give_back()

    def close(self) -> None:
        """Let the processes go."""
        if self._executor:
            self._executor.shutdown(cancel_futures=True)


def _begin() -> None:
    """A process looks for no garbage, as in `cli.main`, and ends at once: to free all it holds takes a second."""
    gc.disable()
    atexit.register(os._exit, 0)


def give_back() -> None:
    """What this process has freed goes back to the system, where its C library keeps it until it is told."""
    import ctypes  # noqa: PLC0415

    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of this size; the last may be shorter."""
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch
