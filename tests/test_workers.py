"""The processes at hand."""

import os

from builder.workers import MUCH, Workers


def process(_: int) -> int:
    return os.getpid()


def test_processes_that_did_much_make_room_for_others() -> None:
    """Those that did little stay: to start others would take longer than all the rest."""
    workers = Workers(2)
    try:
        first = set(workers.run(process, range(8)))
        workers.renew()
        first.update(workers.run(process, range(MUCH)))
        assert len(first) <= 2
        workers.renew()
        assert first.isdisjoint(workers.run(process, range(8)))
    finally:
        workers.close()
