"""Publishing: write what changed, leave what did not, delete what is gone, and never touch what is not ours."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from builder.errors import Refused
from builder.ledger import Ledger
from builder.publish import Last, Make, Outcome, Output, Plan, publish
from builder.staging import Staged, Staging
from builder.standing import look


def outputs(pages: Mapping[str, str]) -> list[Output[str]]:
    """A plan in which each page depends on its own text alone."""
    return [Output(path, f"view {text}", "a page", text) for path, text in pages.items()]


def make(outputs: Iterable[Output[str]], staging: Staging) -> Iterator[tuple[str, Staged]]:
    """Pages that are their own text in capitals."""
    return ((output.path, staging.put(output.path, output.source.upper().encode())) for output in outputs)


def bring_in_line(folder: Path, pages: Mapping[str, str]) -> Outcome:
    """Publish these pages to folder/site."""
    (folder / "cache").mkdir(exist_ok=True)
    site = folder / "site"
    return published(outputs(pages), site, folder / "cache", make)


def published(
    plan: Iterable[Output[str]], site: Path, cache: Path, make: Make[str], spared: Iterable[str] = ()
) -> Outcome:
    """Publish these outputs; those spared stand as they are."""
    ledger = Ledger(cache, site)
    return publish(Plan(plan, frozenset(spared)), Last(look(ledger, site), ledger.given()), site, ledger, make)


def test_only_what_changed_is_written_and_what_is_gone_is_deleted(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"index.html": "one", "people/ada.html": "two", "dates/2011/05/03.html": "three"})
    outcome = bring_in_line(tmp_path, {"index.html": "one", "people/ada.html": "new"})
    assert outcome == Outcome({"people/ada.html": "view changed"}, ("index.html",), ("dates/2011/05/03.html",))
    assert (tmp_path / "site/people/ada.html").read_text() == "NEW"
    assert not (tmp_path / "site/dates").exists()


def test_a_file_that_was_lost_or_cut_is_written_again(tmp_path: Path) -> None:
    pages = {"index.html": "one", "about.html": "two"}
    bring_in_line(tmp_path, pages)
    (tmp_path / "site/index.html").unlink()
    (tmp_path / "site/about.html").write_text("tw")
    outcome = bring_in_line(tmp_path, pages)
    assert outcome.written == {"index.html": "file missing", "about.html": "file changed on disk"}
    assert (tmp_path / "site/about.html").read_text() == "TWO"


def test_what_is_spared_stands_though_nobody_says_what_it_shows(tmp_path: Path) -> None:
    """It is neither written nor deleted; and its address is taken."""
    bring_in_line(tmp_path, {"index.html": "one", "about.html": "two"})
    site, cache = tmp_path / "site", tmp_path / "cache"
    outcome = published(outputs({"index.html": "new"}), site, cache, make, spared=["about.html"])
    assert outcome == Outcome({"index.html": "view changed"}, ("about.html",), ())
    assert (site / "about.html").read_text() == "TWO"
    with pytest.raises(Refused, match="both claim this address"):
        published(outputs({"about.html": "new"}), site, cache, make, spared=["about.html"])


def test_strangers_stay(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/CNAME").write_text("archive.example")
    bring_in_line(tmp_path, {"index.html": "one"})
    bring_in_line(tmp_path, {})
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["CNAME"]


def test_a_page_that_cannot_be_made_leaves_the_old_site_whole(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"a.html": "old", "b.html": "old"})

    def make_one(outputs: Iterable[Output[str]], staging: Staging) -> Iterator[tuple[str, Staged]]:
        yield next(iter(make(outputs, staging)))
        raise Refused("b.html", "its template is broken")

    site = tmp_path / "site"
    with pytest.raises(Refused):
        published(outputs({"a.html": "new", "b.html": "new"}), site, tmp_path / "cache", make_one)
    assert {path.name: path.read_text() for path in site.iterdir()} == {"a.html": "OLD", "b.html": "OLD"}


def test_two_claims_to_one_address_name_both_and_change_nothing(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"index.html": "old"})
    site = tmp_path / "site"
    twice = [Output("people/a.html", "", f"the {one} page", "") for one in ("a", "b")]
    with pytest.raises(Refused, match="the a page and the b page both claim this address"):
        published([*outputs({"index.html": "new"}), *twice], site, tmp_path / "cache", make)
    assert [path.name for path in site.iterdir()] == ["index.html"]
    assert (site / "index.html").read_text() == "OLD"


def test_bytes_that_stand_there_already_are_not_written_again(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"index.html": "same"})
    before = (tmp_path / "site/index.html").stat()
    assert bring_in_line(tmp_path, {"index.html": "Same"}) == Outcome({}, ("index.html",), ())
    assert (tmp_path / "site/index.html").stat().st_ino == before.st_ino


def test_a_build_killed_before_its_ledger_was_written_is_made_good(tmp_path: Path) -> None:
    """The file is new, the ledger only knows that it was about to be: the old text comes back, a new page goes."""
    bring_in_line(tmp_path, {"index.html": "one"})
    Ledger(tmp_path / "cache", tmp_path / "site").begin(["index.html", "more.html"])
    for name in ("index.html", "more.html"):
        (tmp_path / "site" / name).write_text("TWO")
    outcome = bring_in_line(tmp_path, {"index.html": "one"})
    assert outcome == Outcome({"index.html": "not finished before"}, (), ("more.html",))
    assert (tmp_path / "site/index.html").read_text() == "ONE"


def test_a_corrupt_ledger_is_begun_anew(tmp_path: Path) -> None:
    bring_in_line(tmp_path, {"index.html": "one"})
    (ledger,) = (tmp_path / "cache").iterdir()
    ledger.write_bytes(b"no database")
    assert bring_in_line(tmp_path, {"index.html": "one"}).written == {"index.html": "new"}
    assert bring_in_line(tmp_path, {"index.html": "one"}).left == ("index.html",)


def test_very_many_files_come_to_their_places(tmp_path: Path) -> None:
    """In a new site, and over the old ones when all change."""
    for word in ("one", "two"):
        pages = {f"{number % 7}/{number}.html": f"{word}-{number}" for number in range(1200)}
        assert len(bring_in_line(tmp_path, pages).written) == 1200
        found = {path.relative_to(tmp_path / "site").as_posix(): path for path in tmp_path.glob("site/*/*.html")}
        assert {path: file.read_text().lower() for path, file in found.items()} == pages
