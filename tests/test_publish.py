"""Publishing: write what changed, leave what did not, delete what is gone, and never touch what is not ours."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from builder.errors import Refused
from builder.publish import Ledger, Outcome, Output, claims, publish


def outputs(pages: Mapping[str, str]) -> dict[str, Output]:
    """A plan in which each page depends on its own text alone."""
    return {path: Output(path, {"view": text}, "a page") for path, text in pages.items()}


def bring_in_line(folder: Path, pages: Mapping[str, str]) -> Outcome:
    """Publish these pages to folder/site."""

    def make(paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        return ((path, pages[path].encode()) for path in paths)

    site = folder / "site"
    return publish(outputs(pages), site, Ledger(folder / "cache", site), make)


def test_only_what_changed_is_written_and_what_is_gone_is_deleted(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"index.html": "one", "people/ada.html": "two", "dates/2011/05/03.html": "three"})
    outcome = bring_in_line(tmp_path, {"index.html": "one", "people/ada.html": "new"})
    assert outcome == Outcome({"people/ada.html": "view changed"}, ("index.html",), ("dates/2011/05/03.html",))
    assert (tmp_path / "site/people/ada.html").read_text() == "new"
    assert not (tmp_path / "site/dates").exists()


def test_a_file_that_was_lost_or_cut_is_written_again(tmp_path: Path) -> None:
    pages = {"index.html": "one", "about.html": "two"}
    bring_in_line(tmp_path, pages)
    (tmp_path / "site/index.html").unlink()
    (tmp_path / "site/about.html").write_text("tw")
    outcome = bring_in_line(tmp_path, pages)
    assert outcome.written == {"index.html": "file missing", "about.html": "file changed on disk"}
    assert (tmp_path / "site/about.html").read_text() == "two"


def test_strangers_stay(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/CNAME").write_text("archive.example")
    bring_in_line(tmp_path, {"index.html": "one"})
    bring_in_line(tmp_path, {})
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["CNAME"]


def test_a_page_that_cannot_be_made_leaves_the_old_site_whole(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"a.html": "old", "b.html": "old"})

    def make(paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        yield "a.html", b"new"
        raise Refused("b.html", "its template is broken")

    site = tmp_path / "site"
    with pytest.raises(Refused):
        publish(outputs({"a.html": "new", "b.html": "new"}), site, Ledger(tmp_path / "cache", site), make)
    assert {path.name: path.read_text() for path in site.iterdir()} == {"a.html": "old", "b.html": "old"}


def test_two_claims_to_one_address_name_both() -> None:
    with pytest.raises(Refused, match="the person page and the see page both claim this address"):
        claims([Output("people/a.html", {}, "the person page"), Output("people/a.html", {}, "the see page")])


def test_a_corrupt_ledger_is_begun_anew(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"index.html": "one"})
    (ledger,) = (tmp_path / "cache").iterdir()
    ledger.write_bytes(b"no database")
    assert bring_in_line(tmp_path, {"index.html": "one"}).written == {"index.html": "new"}
    assert bring_in_line(tmp_path, {"index.html": "one"}).left == ("index.html",)
