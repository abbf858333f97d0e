"""A cluster makes the same site as one process, also when a worker dies at work: a real scheduler, real workers."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from bench.corpus import write
from builder.errors import Refused
from builder.order import Order
from builder.update import update
from tests.builds import built_clean, files
from tests.conftest import ROOT

CLIPPINGS = 100  # enough that each worker has a batch to read, and some to print
NOBODY = "tcp://127.0.0.1:9"

pytest.importorskip("distributed")


class Cluster:
    """A scheduler and its workers on this machine."""

    def __init__(self, folder: Path, processes: ExitStack) -> None:
        self._where = folder / "scheduler.json"
        self._processes = processes
        self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file")

    def worker(self) -> subprocess.Popen[bytes]:
        """One more worker."""
        return self._start("worker", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--scheduler-file")

    @property
    def address(self) -> str:
        """Where the scheduler listens."""
        while not self._where.is_file() or not (text := self._where.read_text("utf-8")):
            time.sleep(0.05)
        return str(json.loads(text)["address"])

    def _start(self, *words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", *words, str(self._where)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._processes.callback(process.wait)
        self._processes.callback(process.kill)
        return process


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with ExitStack() as processes:
        yield Cluster(tmp_path, processes)


@pytest.mark.nightly
def test_the_same_bytes_though_a_worker_is_killed_while_it_reads(cluster: Cluster, tmp_path: Path) -> None:
    write(tmp_path / "seeds", CLIPPINGS)
    doomed, _ = cluster.worker(), cluster.worker()

    def kill_it_once(what: str, done: int, total: int) -> None:
        if doomed.poll() is None:
            assert what == "reading clippings"
            assert done < total
            doomed.send_signal(signal.SIGKILL)
            doomed.wait()

    order = Order(tmp_path / "seeds", tmp_path / "site", tmp_path / ".cache", cluster=cluster.address)
    update(Order(order.seeds, order.site, order.cache, cluster=order.cluster, progress=kill_it_once))
    assert doomed.returncode == -signal.SIGKILL
    assert files(tmp_path / "site") == built_clean(tmp_path, tmp_path / "clean")


def test_a_scheduler_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.cluster.PATIENCE", 1)
    write(tmp_path / "seeds", 5)
    with pytest.raises(Refused, match=r"tcp://127\.0\.0\.1:9: no Dask scheduler with a worker answers there"):
        update(Order(tmp_path / "seeds", tmp_path / "site", tmp_path / ".cache", cluster=NOBODY))
    assert not (tmp_path / "site").exists()
