"""Run one pure function over many items, on several processors when there is enough to do."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

SMALL = 64  # fewer items are done here and now: starting a process costs more


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(
    function: Callable[[Sequence[Item]], list[Result]], items: Sequence[Item], jobs: int, batch: int = 32
) -> Iterator[list[Result]]:
    """The results batch by batch, in the order of the items; `function` must be importable and take a batch."""
    batches = [items[start : start + batch] for start in range(0, len(items), batch)]
    if jobs < 2 or len(items) < SMALL:
        yield from map(function, batches)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as executor:
        yield from executor.map(function, batches)
