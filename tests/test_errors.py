"""Bad input gets one line that says what, where and what to do, as docs/errors.md has it; never a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from builder import desk
from builder.cli import main
from builder.model import Article, Clipping

ROOT = Path(__file__).parents[1]
EXPLAINED = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
CLIPPING = b"Harbour reopens\n\nVALLETTA, March 3, 2012 - The old harbour reopened on Saturday.\n"
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x03 \x00\x00\x02X\x08\x03\x00\x00\x00"

Files = dict[str, bytes]

REFUSED: list[tuple[str, Files]] = [
    ("holds no clipping that can be read", {}),
    ("holds no clipping that can be read", {"scan.pdf": b"%PDF-1.7"}),
    ("holds no clipping that can be read", {"scan.txt": PICTURE}),
    ("is not valid TOML", {"a.txt": CLIPPING, "archive.toml": b"title = Harbour\n"}),
    ("is not valid TOML", {"a.txt": CLIPPING, "people.toml": b"[[person]\n"}),
    ("is not UTF-8 text", {"a.txt": CLIPPING, "corrections.toml": b"\xff\xfe"}),
]
LEFT_OUT: list[tuple[str, Files]] = [
    ("is empty", {"b.txt": b""}),
    ("holds no text", {"b.txt": b"---\ntitle: Nothing\n---\n"}),
    ("is no text but a binary file", {"b.txt": PICTURE}),
    ("there is no key", {"archive.toml": b'titel = "Harbour"\n'}),
    ("must be text in quotation marks", {"archive.toml": b"title = 7\n"}),
    ("there is no clipping", {"corrections.toml": b'["b.txt"]\nplace = "Valletta"\n'}),
    ("there is no key", {"corrections.toml": b'["a.txt"]\nplaces = "Valletta"\n'}),
    ("must be a date such as", {"corrections.toml": b'["a.txt"]\ndate = "last week"\n'}),
    ("there is no key", {"b.txt": b"---\ntitel: Harbour shut\n---\nThe harbour was shut on Sunday.\n"}),
    ("there is no key", {"b.txt": b"---\ndate: 2015-05-04\nshut: [\n---\nThe harbour was shut on Sunday.\n"}),
    ("must be a date such as", {"b.txt": b"---\ndate: last week\n---\nThe harbour was shut on Sunday.\n"}),
    ("stands outside any", {"corrections.toml": b'place = "Valletta"\n'}),
    ("needs a heading", {"people.toml": b'[[person]]\nvariants = ["M. Farrugia"]\n'}),
]


def write(folder: Path, files: Files) -> Path:
    """A folder of clippings with these files."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def name_of_last(files: Files) -> str:
    """The file that is wrong in an example."""
    return list(files)[-1]


@pytest.mark.parametrize(("words", "files"), REFUSED)
def test_what_cannot_be_built_is_said_in_one_line_and_the_old_site_stays(
    words: str, files: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seeds = write(tmp_path / "seeds", {"a.txt": CLIPPING})
    assert main(["build", str(seeds)]) == 0
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    (seeds / "a.txt").unlink()
    write(seeds, files)
    capsys.readouterr()
    assert main(["build", str(seeds)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("backfile: ") and words in line and words in EXPLAINED
    assert {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(("words", "files"), LEFT_OUT)
def test_what_cannot_be_obeyed_is_left_out_and_the_rest_is_built(
    words: str, files: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seeds = write(tmp_path / "seeds", {"a.txt": CLIPPING, **files})
    assert main(["build", str(seeds), "--strict"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"warning: {name_of_last(files)}") and words in line and words in EXPLAINED
    assert (tmp_path / "site" / "articles" / "harbour-reopens.html").is_file()


def a_file(seeds: Path) -> Path:
    """A file where a folder should be."""
    (seeds.parent / "notes").touch()
    return seeds.parent / "notes"


def broken(seeds: Path, template: str) -> list[str]:
    """The folder with a template of the user's own beside it."""
    (seeds.parent / "templates").mkdir()
    (seeds.parent / "templates" / "about.html").write_text(template)
    return ["build", str(seeds)]


COMMANDS: list[tuple[str, Callable[[Path], list[str]]]] = [
    ("there is no such folder", lambda seeds: ["build", str(seeds / "nowhere")]),
    ("the site may not stand inside", lambda seeds: ["build", str(seeds), "--site", str(seeds / "site")]),
    ("cannot be written", lambda seeds: ["build", str(seeds), "--site", str(a_file(seeds) / "site")]),
    ("give --cache another folder", lambda seeds: ["build", str(seeds), "--cache", str(seeds / "a.txt")]),
    ("cannot be printed", lambda seeds: broken(seeds, "{% block main %}")),
    ("cannot be printed", lambda seeds: broken(seeds, "{{ view.nothing }}")),
    ("does not exist, and about.html includes it", lambda seeds: broken(seeds, "{% include 'none.html' %}")),
    ("is no page of this archive", lambda seeds: ["explain", "people/nobody.html", str(seeds)]),
    ("holds no built site", lambda seeds: ["check", str(seeds)]),
]


@pytest.mark.parametrize(("words", "command"), COMMANDS)
def test_a_command_that_cannot_be_done_says_why_in_one_line(
    words: str, command: Callable[[Path], list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seeds = write(tmp_path / "seeds", {"a.txt": CLIPPING})
    assert main(command(seeds)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("backfile: ") and words in line and words in EXPLAINED
    assert not any((tmp_path / "site").rglob("*"))


def test_a_fault_of_ours_costs_one_clipping(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As nobody can name the next fault, one is put in: the line tells where it is, and the rest is built."""
    edit = desk.edit

    def faulty(clipping: Clipping) -> Article:
        if clipping.seed == "b.txt":
            raise ValueError("substring not found")
        return edit(clipping)

    monkeypatch.setattr(desk, "edit", faulty)
    seeds = write(tmp_path / "seeds", {"a.txt": CLIPPING, "b.txt": b"Quay shut\n\nThe quay was shut on Sunday.\n"})
    assert main(["build", str(seeds)]) == 0
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "b.txt" in line]
    assert line.startswith("warning: b.txt: Backfile fails on it (ValueError in test_errors.py, line")
    assert (tmp_path / "site" / "index.html").exists()
