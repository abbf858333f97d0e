"""What a place is called on its page, when datelines print it in capitals and in small letters."""

from pathlib import Path

import pytest

from builder.lexicon.places import in_full
from tests.conftest import run_backfile

STORY = "The council met on Wednesday, and the mayor spoke of the water that the town will need this summer."


@pytest.mark.parametrize(("printed", "full"), [
    ("US", "United States"), ("U.K.", "United Kingdom"), ("Uster", "Uster"),
])
def test_a_shortened_name_is_filed_with_the_full_one(printed: str, full: str) -> None:
    assert in_full(printed) == full


@pytest.mark.parametrize(("printed", "named"), [
    pytest.param(["OSLO", "Oslo"], "Oslo", id="small letters win over capitals"),
    pytest.param(["LIMA"], "Lima", id="a name is no set of initials because it is short"),
    pytest.param(["NEW DELHI"], "New Delhi", id="each word of a name begins with a capital"),
    pytest.param(["UAE"], "UAE", id="initials stay as they are"),
])
def test_the_name_of_a_place(tmp_path: Path, printed: list[str], named: str) -> None:
    (tmp_path / "seeds").mkdir()
    for number, place in enumerate(printed):
        text = f"Water for the town, part {number}\n\n{place}, May 3, 2012 (AFP) - {STORY}\n"
        (tmp_path / "seeds" / f"{number}.txt").write_text(text)
    assert run_backfile("build", tmp_path / "seeds").returncode == 0
    assert f">{named}</a>" in (tmp_path / "site" / "places" / "index.html").read_text()
