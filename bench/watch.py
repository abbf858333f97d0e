"""Run a command and measure it with all the processes that it starts: wall time, processor time, memory."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.1  # seconds between two looks at the memory; to look takes time from what is watched
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Run:
    """What a run took: seconds on the wall, seconds of all processors, the most bytes of all processes together."""

    wall: float
    cpu: float
    memory: int


def watch(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end in `folder`; ends the program, with what the command said, if it fails.

    Memory is the sum of what is resident for each process of the session, so pages that two share count twice.
    It is read from /proc, and 0 where there is none.
    """
    began = time.monotonic()
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **(environment or {})}, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    said, sizes, ended = list[bytes](), [0], threading.Event()
    assert process.stderr
    beside = (
        threading.Thread(target=lambda pipe: said.append(pipe.read()), args=(process.stderr,)),
        threading.Thread(target=_look, args=(process.pid, sizes, ended)),
    )
    for thread in beside:
        thread.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    ended.set()
    for thread in beside:
        thread.join()
    process.stderr.close()
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{said[0].decode(errors='replace')}")
    return Run(wall, usage.ru_utime + usage.ru_stime, max(sizes))


def _look(session: int, sizes: list[int], ended: threading.Event) -> None:
    """Note the memory of a session again and again until it has ended."""
    while not ended.wait(EVERY):
        sizes.append(_resident(session))


def _resident(session: int) -> int:
    """Bytes of all processes of a session."""
    if not Path("/proc/self/stat").exists():
        return 0
    return sum(_of_process(entry.path, session) for entry in os.scandir("/proc") if entry.name.isdigit())


def _of_process(folder: str, session: int) -> int:
    try:
        fields = Path(folder, "stat").read_text().rpartition(")")[2].split()
    except OSError:  # it has ended
        return 0
    return int(fields[21]) * PAGE if int(fields[3]) == session else 0
