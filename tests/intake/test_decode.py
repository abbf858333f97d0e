"""Bytes become text; every repair says what stood there and where it stands now."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import Unreadable
from builder.intake.decode import decode

TEXT = "Mayor Łukasz Żak said: “The harbour is shut.”"

ENCODED = [
    ("UTF-8", TEXT.encode()),
    ("UTF-8 with a mark", codecs.BOM_UTF8 + TEXT.encode()),
    ("UTF-16, little end first", codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le")),
    ("UTF-16, big end first", codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")),
]


@pytest.mark.parametrize(("name", "raw"), ENCODED, ids=lambda part: part if isinstance(part, str) else "")
def test_encodings(name: str, raw: bytes) -> None:
    assert decode(raw, "a.txt") == (TEXT, ())


REPAIRED = [
    # what is wrong, the bytes, the text, the kind of repair, what stood there
    ("Windows-1252", b"The mayor said \x93no\x94.", "The mayor said “no”.", "bytes read as Windows-1252", "\x93"),
    ("Latin-1 in UTF-8", "Café “”".encode() + b" caf\xe9", "Café “” café", "bytes read as Windows-1252", "\xe9"),
    ("a NUL", b"The ma\x00yor said no.", "The mayor said no.", "invisible characters", "\x00"),
    ("zero width", "The ma\u200byor said no.".encode(), "The mayor said no.", "invisible characters", "\u200b"),
    ("text direction", "The \u202amayor said no.".encode(), "The mayor said no.", "invisible characters", "\u202a"),
    ("mojibake", "The mayorâ€™s harbour.".encode(), "The mayor’s harbour.", "mojibake", "â€™"),
    ("carriage returns", b"One line.\rAnother.", "One line.\nAnother.", "line ends", "\r"),
]


@pytest.mark.parametrize(("wrong", "raw", "text", "kind", "stood"), REPAIRED, ids=lambda part: str(part)[:16])
def test_repairs(wrong: str, raw: bytes, text: str, kind: str, stood: str) -> None:
    found, repairs = decode(raw, "a.txt")
    assert found == text
    assert (repairs[0].kind, repairs[0].raw) == (kind, stood)


def test_a_repair_stands_where_its_span_says() -> None:
    found, repairs = decode("The mayorâ€™s harbour\u200b is shut.".encode() + b" \x93No.\x94", "a.txt")
    assert [found[r.span.start : r.span.end] for r in repairs] == ["’", "", "“", "”"]


def test_a_persian_word_keeps_its_joint() -> None:
    assert decode("می‌کنند".encode(), "a.txt") == ("می‌کنند", ())


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"%PDF-1.4 ...", "binary"),
        (b"\x89PNG\r\n\x1a\n", "binary"),
        (bytes(range(32)) * 40, "binary"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_name(raw: bytes, told: str) -> None:
    with pytest.raises(Unreadable, match=told) as unreadable:
        decode(raw, "2015/a.txt")
    assert unreadable.value.notice.file == "2015/a.txt"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        text, repairs = decode(raw, "a.txt")
    except Unreadable:
        return
    text.encode()  # no half characters are left
    assert all(0 <= r.span.start <= r.span.end <= len(text) for r in repairs)
