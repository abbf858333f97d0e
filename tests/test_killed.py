"""A build that is killed at any moment: the site never holds half a page, and the next build makes it whole."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.builds import bring_up_to_date, built_clean, files
from tests.conftest import ROOT
from tests.stories import STORIES

KILLS = int(os.environ.get("BACKFILE_KILLS", "12"))
LONGEST = 2.0  # seconds, in which such a build usually ends


def write(seeds: Path, chance: random.Random) -> None:
    """Other clippings than before, some the same."""
    seeds.mkdir(exist_ok=True)
    for path in seeds.iterdir():
        path.unlink()
    for number, text in enumerate(chance.sample(STORIES, chance.randint(3, len(STORIES)))):
        (seeds / f"{number}.txt").write_text(text, "utf-8")


def kill_a_build(folder: Path, after: float) -> None:
    """Start a build, and kill it with all its children after so many seconds."""
    command = [sys.executable, "-m", "builder", "build", str(folder / "seeds")]
    build = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True)
    time.sleep(after)
    os.killpg(build.pid, signal.SIGKILL)
    build.wait()


def whole(pages: dict[str, bytes]) -> bool:
    """Whether every page that a reader could be served is one to its end."""
    shown = (raw for path, raw in pages.items() if path.endswith(".html") and not path.startswith(".backfile-new/"))
    return all(raw.rstrip().endswith(b"</html>") for raw in shown)


def test_kills_at_random_moments(tmp_path: Path) -> None:
    chance = random.Random(11)
    write(tmp_path / "seeds", chance)
    bring_up_to_date(tmp_path)
    for number in range(KILLS):
        write(tmp_path / "seeds", chance)
        kill_a_build(tmp_path, chance.uniform(0.2, LONGEST))
        assert whole(files(tmp_path / "site"))
        if chance.random() < 0.3:
            write(tmp_path / "seeds", chance)
        bring_up_to_date(tmp_path)
        assert files(tmp_path / "site") == built_clean(tmp_path, tmp_path / f"clean {number}")
