"""The commands as a person at a terminal meets them: bad input gets one clear line and never a traceback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import SEEDS, run_backfile

CLIPPING = """Council opens new bridge

NORTHTOWN, 3 May 2011 (Example News) - Mayor Ada Quill opened a bridge on Tuesday.

"It will last a century," Quill said.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Path]:
    """A folder with one clipping and nothing else."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "bridge.txt").write_text(CLIPPING, "utf-8")
    yield tmp_path


def tree(site: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def one_line(text: str) -> str:
    """The only line of what was said; fails where there are more, as with a traceback."""
    (line,) = text.splitlines()
    return line


def test_a_bare_folder_of_clippings_builds(desk: Path) -> None:
    done = run_backfile("build", desk / "seeds")
    assert (done.returncode, done.stderr) == (0, "")
    assert (desk / "site" / "index.html").is_file()


@pytest.mark.parametrize(
    "page",
    ["index", "about", "404", "dates/index", "dates/undated", "people/index", "outlets/index", "events/index"],
)
def test_pages_that_exist_in_every_archive(desk: Path, page: str) -> None:
    run_backfile("build", desk / "seeds")
    assert (desk / "site" / f"{page}.html").is_file()


def test_an_empty_folder_is_refused_and_the_old_site_stays(desk: Path) -> None:
    run_backfile("build", desk / "seeds")
    before = tree(desk / "site")
    (desk / "seeds" / "bridge.txt").unlink()
    done = run_backfile("build", desk / "seeds")
    assert done.returncode == 2
    assert str(desk / "seeds") in one_line(done.stderr)
    assert tree(desk / "site") == before


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    done = run_backfile("build", tmp_path / "nowhere")
    assert done.returncode == 2
    assert "nowhere" in one_line(done.stderr)


def test_a_binary_file_is_named_and_the_rest_is_built(desk: Path) -> None:
    (desk / "seeds" / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    done = run_backfile("build", desk / "seeds")
    assert done.returncode == 0
    assert "photo.txt" in one_line(done.stderr)
    assert (desk / "site" / "articles" / "council-opens-new-bridge.html").is_file()


def test_strict_turns_a_warning_into_exit_status_1(desk: Path) -> None:
    (desk / "seeds" / "empty.txt").write_bytes(b"")
    assert run_backfile("build", desk / "seeds", "--strict").returncode == 1


def test_a_broken_archive_toml_is_named_with_its_line_and_the_old_site_stays(desk: Path) -> None:
    run_backfile("build", desk / "seeds")
    before = tree(desk / "site")
    (desk / "seeds" / "archive.toml").write_text('title = "Bridges"\ndescription = unquoted\n', "utf-8")
    done = run_backfile("build", desk / "seeds")
    assert done.returncode == 2
    assert "archive.toml:2" in one_line(done.stderr)
    assert tree(desk / "site") == before


def test_a_broken_template_of_the_user_s_own_is_named_with_its_line_and_the_old_site_stays(desk: Path) -> None:
    run_backfile("build", desk / "seeds")
    before = tree(desk / "site")
    (desk / "templates").mkdir()
    (desk / "templates" / "about.html").write_text("<p>\n{% if %}\n</p>", "utf-8")
    done = run_backfile("build", desk / "seeds")
    assert done.returncode == 2
    assert "templates/about.html:2" in one_line(done.stderr)
    assert tree(desk / "site") == before


def test_a_template_that_asks_for_what_its_page_does_not_have_is_named(desk: Path) -> None:
    (desk / "templates").mkdir()
    (desk / "templates" / "about.html").write_text("{{ view.weather }}", "utf-8")
    done = run_backfile("build", desk / "seeds")
    assert done.returncode == 2
    assert "weather" in one_line(done.stderr)


def test_a_site_inside_the_clippings_is_refused(desk: Path) -> None:
    done = run_backfile("build", desk / "seeds", "--site", desk / "seeds" / "site")
    assert done.returncode == 2
    assert "--site" in one_line(done.stderr)


def test_building_twice_writes_nothing_the_second_time(desk: Path) -> None:
    run_backfile("build", desk / "seeds")
    done = run_backfile("build", desk / "seeds")
    assert done.stdout.startswith("0 written")


def test_a_removed_clipping_takes_its_pages_with_it_and_strangers_stay(desk: Path) -> None:
    (desk / "seeds" / "ferry.txt").write_text("Ferry sold\n\nThe town sold its ferry to Ivo Marsh.\n", "utf-8")
    run_backfile("build", desk / "seeds")
    (desk / "site" / "CNAME").write_text("archive.example", "utf-8")
    assert (desk / "site" / "articles" / "ferry-sold.html").is_file()
    (desk / "seeds" / "ferry.txt").unlink()
    run_backfile("build", desk / "seeds")
    assert not (desk / "site" / "articles" / "ferry-sold.html").exists()
    assert (desk / "site" / "CNAME").is_file()


def test_a_changed_clipping_gives_the_same_site_as_a_clean_build(desk: Path) -> None:
    run_backfile("build", desk / "seeds")
    (desk / "seeds" / "bridge.txt").write_text(CLIPPING.replace("Quill", "Quillan"), "utf-8")
    run_backfile("build", desk / "seeds")
    run_backfile("build", desk / "seeds", "--site", desk / "clean", "--cache", desk / "other-cache")
    assert tree(desk / "site") == tree(desk / "clean")


def test_same_bytes_from_another_folder_and_with_other_jobs(tmp_path: Path) -> None:
    for name, jobs in (("a", "1"), ("deeper/b", "2")):
        seeds = tmp_path / name / "seeds"
        seeds.mkdir(parents=True)
        for path in sorted(SEEDS.iterdir(), reverse=True):
            (seeds / path.name).write_bytes(path.read_bytes())
        assert run_backfile("build", seeds, "--jobs", jobs).returncode == 0
    assert tree(tmp_path / "a" / "site") == tree(tmp_path / "deeper/b" / "site")


def test_check_finds_nothing_in_the_seed_archive_and_names_a_dead_link(desk: Path) -> None:
    run_backfile("build", desk / "seeds")
    assert run_backfile("check", desk / "seeds").returncode == 0
    (desk / "site" / "about.html").unlink()
    done = run_backfile("check", desk / "seeds")
    assert done.returncode == 1
    assert "about.html, which does not exist" in done.stderr


def test_explain_says_why_a_page_would_be_written(desk: Path) -> None:
    assert "new" in run_backfile("explain", "index.html", desk / "seeds").stdout
    run_backfile("build", desk / "seeds")
    page = "articles/council-opens-new-bridge.html"
    assert "up to date" in run_backfile("explain", page, desk / "seeds").stdout
    assert "headline: Council opens new bridge (printed" in run_backfile("explain", page, desk / "seeds").stdout
    done = run_backfile("explain", "nothing.html", desk / "seeds")
    assert (done.returncode, "nothing.html" in one_line(done.stderr)) == (2, True)
