"""Where nothing changed nothing is done; and everything that a site depends on is known to have changed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from builder import digest, inputs
from builder.build import build
from builder.ledger import Ledger
from builder.order import Order
from builder.standing import Watch
from tests.builds import bring_up_to_date, files
from tests.stories import STORIES

LONG_AGO = 10**9  # seconds; the files count as settled

Change = Callable[[Path], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three clippings of long ago, and what the curator says."""
    seeds = tmp_path / "seeds"
    for number, text in enumerate(STORIES[:3]):
        write(seeds / f"{number}.txt", text)
    write(seeds / "archive.toml", 'title = "Kelm"\nmotto = "x"\n')
    return tmp_path


def write(path: Path, text: str, second: int = LONG_AGO) -> None:
    """A file last changed in that second."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    os.utime(path, (second, second))


def fingerprint(folder: Path, site_url: str = "") -> str:
    """Of all that the site of this folder depends on."""
    return inputs.fingerprint(folder / "seeds", inputs.listing(folder / "seeds"), site_url)


def stands(folder: Path) -> bool:
    """Whether the next build would find nothing to do."""
    return Ledger(folder / ".cache", folder / "site").said(fingerprint(folder)) is not None


CHANGES: dict[str, Change] = {
    "a clipping is added": lambda folder: write(folder / "seeds/3.txt", STORIES[3]),
    "a clipping is edited": lambda folder: write(folder / "seeds/1.txt", STORIES[3], LONG_AGO + 1),
    "a clipping goes": lambda folder: (folder / "seeds/1.txt").unlink(),
    "a clipping is renamed": lambda folder: (folder / "seeds/1.txt").rename(folder / "seeds/4.txt"),
    "the archive has another title": lambda folder: write(folder / "seeds/archive.toml", "", LONG_AGO + 1),
    "the curator corrects": lambda folder: write(folder / "seeds/corrections.toml", ""),
    "an address is kept": lambda folder: write(folder / "seeds/permalinks.csv", "seed,digest,id\n"),
    "a template of one's own": lambda folder: write(folder / "templates/undated.html", "x"),
    "a style of one's own": lambda folder: write(folder / "static/style.css", "x"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_any_input_is_seen(folder: Path, change: Change) -> None:
    before = fingerprint(folder)
    change(folder)
    assert fingerprint(folder) not in ("", before)


def test_another_address_of_the_site_is_another_site(folder: Path) -> None:
    assert fingerprint(folder, "https://example.org/") != fingerprint(folder)


def test_all_code_and_every_library_are_in_the_fingerprint() -> None:
    names = " ".join(digest.installed()).lower()
    assert all(library in names for library in ("jinja2", "msgspec", "pystemmer", "markdown", "ftfy"))


def test_a_file_changed_a_moment_ago_may_change_again_unseen(folder: Path) -> None:
    (folder / "seeds/1.txt").write_text("Just now.", "utf-8")
    assert fingerprint(folder) == ""


def test_nothing_changed_says_the_same_and_leaves_every_file(folder: Path) -> None:
    first = bring_up_to_date(folder)
    assert first.notices
    assert stands(folder)
    again = bring_up_to_date(folder)
    assert (again.notices, again.outcome.written, again.outcome.deleted) == (first.notices, {}, ())
    assert set(again.outcome.left) == set(files(folder / "site"))


def test_a_page_that_was_lost_comes_back(folder: Path) -> None:
    bring_up_to_date(folder)
    (folder / "site/about.html").unlink()
    assert bring_up_to_date(folder).outcome.written == {"about.html": "file missing"}


def test_a_build_that_has_begun_to_write_is_not_taken_for_finished(folder: Path) -> None:
    bring_up_to_date(folder)
    Ledger(folder / ".cache", folder / "site").begin([])
    assert not stands(folder)


def test_a_build_that_could_not_open_a_file_is_not_the_last_word(folder: Path) -> None:
    order = Order(folder / "seeds", folder / "site", folder / ".cache")
    found = inputs.listing(folder / "seeds")
    ledger = Ledger(order.cache, order.site)
    assert build(order, found, ledger, Watch(ledger, order.site)).lasting
    assert not build(order, [*found, ("gone.txt", (1, 1, 1))], ledger, Watch(ledger, order.site)).lasting
