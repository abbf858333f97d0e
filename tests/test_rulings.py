"""What the curator writes is obeyed; every mistake is told with its line and the nearest match."""

from pathlib import Path

import pytest

from builder import rulings
from builder.errors import Refused
from builder.model import Word


def folder(tmp_path: Path, **texts: str) -> Path:
    for name, text in texts.items():
        suffix = ".md" if name == "about" else ".toml"
        (tmp_path / f"{name}{suffix}").write_text(text, "utf-8")
    (tmp_path / "harbour.txt").write_text("The harbour froze.", "utf-8")
    return tmp_path


def test_a_bare_folder_has_an_archive_all_the_same(tmp_path: Path) -> None:
    found = rulings.read(folder(tmp_path))
    assert found.archive.title == "Clippings"
    assert not found.notices


def test_the_archive_and_its_about_page(tmp_path: Path) -> None:
    found = rulings.read(folder(tmp_path, archive='title = "Harbour"\nlanguage = "sv"', about="# What this is"))
    assert (found.archive.title, found.archive.language, found.archive.about) == ("Harbour", "sv", "# What this is")


def test_corrections_are_words_with_their_lines(tmp_path: Path) -> None:
    text = '# by hand\n["harbour.txt"]\ndate = "1987-02-03"\npeople = ["Anna Berg"]\n'
    found = rulings.read(folder(tmp_path, corrections=text))
    assert found.corrections["harbour.txt"] == (
        Word("date", "1987-02-03", "corrections.toml", 3),
        Word("people", ("Anna Berg",), "corrections.toml", 4),
    )


def test_people(tmp_path: Path) -> None:
    text = (
        'not_a_person = ["Queens Park"]\n\n[[person]]\nheading = "Anna Berg"\nvariants = ["Ana Berg"]\n'
        'apart = ["Anna Bergh"]\nsame_as = ["https://www.wikidata.org/wiki/Q1"]\n'
    )
    found = rulings.read(folder(tmp_path, people=text)).people
    assert found.not_a_person == ("Queens Park",)
    assert found.persons == (
        rulings.PersonWord("Anna Berg", ("Ana Berg",), ("Anna Bergh",), ("https://www.wikidata.org/wiki/Q1",), 3),
    )


MISTAKES = [
    # file, text, line, what is told
    ("archive", 'title = "A"\ndiscription = "B"', 2, "did you mean “description”?"),
    ("corrections", '["harbor.txt"]\ntitle = "A"', 1, "did you mean “harbour.txt”?"),
    ("corrections", '["harbour.txt"]\ntilte = "A"', 2, "did you mean “title”?"),
    ("corrections", '["harbour.txt"]\ndate = "3 May"', 2, "must be a date"),
    ("people", '[[person]]\nheading = "A"\nvariant = ["B"]', 3, "did you mean “variants”?"),
    ("people", '[[person]]\nvariants = ["B"]', 1, "needs a heading"),
    ("people", 'notaperson = ["B"]', 1, "did you mean “not_a_person”?"),
]


@pytest.mark.parametrize(("file", "text", "line", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, file: str, text: str, line: int, told: str) -> None:
    (notice,) = rulings.read(folder(tmp_path, **{file: text})).notices
    assert (notice.file, notice.line) == (f"{file}.toml", line)
    assert told in notice.words


def test_what_is_right_is_obeyed_beside_a_mistake(tmp_path: Path) -> None:
    found = rulings.read(folder(tmp_path, corrections='["harbour.txt"]\ntilte = "A"\nplace = "Lindesund"'))
    assert [word.key for word in found.corrections["harbour.txt"]] == ["place"]


@pytest.mark.parametrize("file", ["archive", "corrections", "people"])
def test_broken_toml_stops_everything_and_names_the_line(tmp_path: Path, file: str) -> None:
    with pytest.raises(Refused) as refused:
        rulings.read(folder(tmp_path, **{file: '# fine\ntitle = "no end\n'}))
    assert refused.value.notice.file == f"{file}.toml"
    assert refused.value.notice.line == 2
