"""Which files stand as the ledger has them, found here or by another process."""

from contextlib import closing
from pathlib import Path

import pytest

from builder.ledger import Ledger, Written
from builder.standing import MANY, Standing, Watch


@pytest.mark.parametrize("many", [0, MANY], ids=["by another process", "here"])
def test_what_is_gone_cut_or_unfinished_is_told(tmp_path: Path, many: int) -> None:
    ledger = Ledger(tmp_path, tmp_path)
    ledger.commit({name: Written("view 1", 5, "") for name in ("whole.html", "people/cut.html", "gone.html")}, ())
    ledger.begin(["begun.html"])
    (tmp_path / "people").mkdir()
    for name, text in {"whole.html": "Kelm.", "people/cut.html": "Kel", "begun.html": "Kelm."}.items():
        (tmp_path / name).write_text(text)
    with closing(Watch(ledger, tmp_path, many)) as watch:
        amiss = {"people/cut.html": 3, "gone.html": None, "begun.html": 5}
        assert watch.standing() == Standing(frozenset({"whole.html"}), amiss)


def test_a_look_that_nobody_asked_for_is_let_go(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, tmp_path)
    ledger.commit({"gone.html": Written("view 1", 5, "")}, ())
    watch = Watch(ledger, tmp_path, 0)
    watch.close()
    assert watch.standing() == Standing(frozenset(), {"gone.html": None})
