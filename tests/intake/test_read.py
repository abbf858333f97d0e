"""A file becomes a clipping: its digest, its front matter, its text whole."""

import hashlib
import sys

import pytest

from builder import intake, rulings
from builder.errors import Unreadable
from builder.model import Word

FRONT = "---\ntitle: Harbour shut\ndate: 1987-02-03\npeople: [Anna Berg, Tom Hale]\n---\nThe harbour is shut.\n"


def test_the_digest_is_of_the_bytes() -> None:
    raw = b"The harbour is shut.\r\n"
    assert intake.read(raw, "a.txt").digest == f"sha256:{hashlib.sha256(raw).hexdigest()}"


@pytest.mark.parametrize("seed", ["a.txt", "b/c.md"])
def test_front_matter_in_a_clipping_of_any_format(seed: str) -> None:
    found = intake.read(FRONT.encode(), seed)
    assert found.text[found.start :] == "The harbour is shut.\n"
    assert found.words == (
        Word("title", "Harbour shut", seed, 2),
        Word("date", "1987-02-03", seed, 3),  # as written, no date of another form
        Word("people", ("Anna Berg", "Tom Hale"), seed, 4),
    )


def test_corrections_win_over_front_matter() -> None:
    word = Word("title", "Harbour open", "corrections.toml", 7)
    titles = [found for found in intake.read(FRONT.encode(), "a.txt", (word,)).words if found.key == "title"]
    assert titles == [word]


def test_a_line_of_dashes_is_no_front_matter() -> None:
    found = intake.read(b"---\nThe harbour is shut, officials said.\n---\nAll of it.\n", "a.txt")
    assert (found.words, found.start) == ((), 0)


def test_one_broken_line_of_front_matter_is_told_and_the_rest_obeyed() -> None:
    found = intake.read(b"---\ntitle: Harbour shut\ndate: [1987\n---\nThe harbour is shut.\n", "a.txt")
    assert Word("title", "Harbour shut", "a.txt", 2) in found.words
    (notice,) = rulings.complaints(found.words)
    assert (notice.file, notice.line) == ("a.txt", 3)


def test_an_unknown_key_is_told_with_the_nearest() -> None:
    found = intake.read(b"---\ntitel: Harbour shut\n---\nThe harbour is shut.\n", "a.txt")
    (notice,) = rulings.complaints(found.words)
    assert "did you mean “title”?" in notice.words


def test_nothing_behind_front_matter_is_nothing_to_read() -> None:
    with pytest.raises(Unreadable, match="holds no text"):
        intake.read(b"---\ntitle: Harbour shut\n---\n\n", "a.txt")


def test_a_web_page_without_the_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)  # as where it is not installed
    with pytest.raises(Unreadable, match=r"backfile\[html\]"):
        intake.read(b"<html><body><p>The harbour is shut.</p></body></html>", "a.html")
