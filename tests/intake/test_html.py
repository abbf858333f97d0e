"""A saved web page, read through trafilatura; and the one line that is told where that is not installed."""

import subprocess
import sys
from pathlib import Path

import pytest

from builder import desk, intake
from builder.errors import Unreadable

PAGE = Path(__file__).parents[1] / "clippings" / "saved_page.html"
# A process in which trafilatura cannot be imported, as where the extra is not installed.
WITHOUT = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "trafilatura":
            raise ModuleNotFoundError("No module named 'trafilatura'", name="trafilatura")

sys.meta_path.insert(0, Missing())
from builder.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_saved_page_is_read() -> None:
    pytest.importorskip("trafilatura")
    found = desk.edit(intake.read(PAGE.read_bytes(), "saved_page.html"))
    assert found.headline.value == "Harbour opens again after three days of storm"
    assert found.published.value == "2019-02-18"
    assert found.outlet.value == "Lindesund Echo"
    assert found.byline.value == "Anna Berg"
    paragraphs = [block.text for block in found.blocks if block.kind == "paragraph"]
    assert len(paragraphs) == 3
    assert paragraphs[0].startswith("The fishing harbour of Lindesund")
    assert paragraphs[-1].endswith("will sail as planned.")
    assert not any("Most read" in text or "Sport" in text for text in paragraphs)


def test_front_matter_wins_over_what_the_page_says_of_itself() -> None:
    pytest.importorskip("trafilatura")
    raw = b"---\ntitle: Harbour open\ndate: 2019-02-19\n---\n" + PAGE.read_bytes()
    found = desk.edit(intake.read(raw, "saved_page.html"))
    assert (found.headline.value, found.published.value) == ("Harbour open", "2019-02-19")
    assert "2019-02-18" in [rival.value for rival in found.published.rivals]


def test_a_page_without_a_text_is_told() -> None:
    pytest.importorskip("trafilatura")
    with pytest.raises(Unreadable, match="no article text was found"):
        intake.read(b"<html><body></body></html>", "a.html")


def test_without_the_extra_one_line_says_what_to_install_and_the_rest_is_built(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "saved_page.html").write_bytes(PAGE.read_bytes())
    (seeds / "other.txt").write_text("Harbour shut\n\nThe harbour of Lindesund is shut, the mayor said.\n", "utf-8")
    command = [sys.executable, "-c", WITHOUT, "build", str(seeds), "--jobs", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    told = [line for line in done.stderr.splitlines() if "saved_page.html" in line]
    assert done.returncode == 0, done.stderr
    assert len(told) == 1
    assert "pip install 'backfile[html]'" in told[0]
    assert "Traceback" not in done.stderr
    assert (tmp_path / "site" / "articles" / "harbour-shut.html").is_file()
