"""After one change exactly the pages whose text changed are written."""

from pathlib import Path

import pytest

from tests.builds import bring_up_to_date, files
from tests.stories import FERRY, OTHERS, STRIKE

CHESS = OTHERS[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive of two clippings that have nothing in common, brought up to date."""
    write(tmp_path, ferry=FERRY[0], chess=CHESS)
    bring_up_to_date(tmp_path)
    return tmp_path


def write(folder: Path, **clippings: str) -> None:
    """Clippings by name."""
    (folder / "seeds").mkdir(exist_ok=True)
    for name, text in clippings.items():
        (folder / "seeds" / f"{name}.txt").write_text(text, "utf-8")


def changed(folder: Path) -> set[str]:
    """Bring the site up to date; the pages written and deleted, which are those whose bytes changed.

    Of the search index, the shards of the words in question change, as its own tests show.
    """
    before = files(folder / "site")
    outcome = bring_up_to_date(folder).outcome
    after = files(folder / "site")
    moved = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert {*outcome.written, *outcome.deleted} == moved
    return {path for path in moved if not path.startswith("search/")}


LISTS = """
    about.html index.html dates/index.html outlets/index.html people/index.html places/index.html
    data/people.jsonl data/datapackage.json
"""  # what counts all articles, or lists those that name no outlet or place


def pages(paths: str) -> set[str]:
    """Paths that stand in a text."""
    return set(paths.split())


def test_one_clipping_added(folder: Path) -> None:
    """Its own pages, its days and those next to them, whom it names; and every letter leads to the new letter V."""
    write(folder, strike=STRIKE[1])
    assert changed(folder) == pages(LISTS + """
        articles/orvik-cut-off-as-crews-walk-out.html articles/orvik-cut-off-as-crews-walk-out.source.html
        data/articles-2020.jsonl people/petra-vang.html
        dates/2020/index.html dates/2020/11/index.html dates/2020/11/06.html dates/2020/11/07.html
        dates/2019/index.html dates/2019/03/index.html dates/2019/03/04.html
        people/by-letter/b.html people/by-letter/m.html people/by-letter/s.html people/by-letter/t.html
        people/by-letter/v.html
    """)


def test_one_word_of_a_clipping_edited(folder: Path) -> None:
    """Nothing but the article, the clipping as captured, and the data of its year."""
    write(folder, chess=CHESS.replace("beating", "defeating"))
    assert changed(folder) == pages("""
        articles/teenager-wins-chess-open.html articles/teenager-wins-chess-open.source.html data/articles-2019.jsonl
    """)


def test_one_clipping_removed(folder: Path) -> None:
    """The same as if it were added: what it had alone is deleted, what leads to it changes; its year has another."""
    (folder / "seeds" / "chess.txt").unlink()
    assert changed(folder) == pages(LISTS + """
        articles/teenager-wins-chess-open.html articles/teenager-wins-chess-open.source.html
        data/articles-2019.jsonl people/ivo-marek.html people/lev-sarov.html
        dates/2019/index.html dates/2019/03/index.html dates/2019/03/02.html dates/2019/03/03.html
        people/by-letter/b.html people/by-letter/m.html people/by-letter/s.html people/by-letter/t.html
    """) - {"data/datapackage.json"}


def test_what_somebody_altered_in_the_exported_data_is_not_taken_over(folder: Path) -> None:
    """Lines that stand are taken from the file that stands, if it is to the byte as it was written."""
    people = folder / "site" / "data" / "people.jsonl"
    people.write_text(people.read_text("utf-8").replace("Lev Sarov", "Lev Karov"), "utf-8")
    write(folder, strike=STRIKE[1])
    assert "data/people.jsonl" in changed(folder)
    assert "Karov" not in people.read_text("utf-8")
