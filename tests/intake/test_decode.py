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
    ("mail", b"The mayor=92s=20\nharbour", "The mayor’s\nharbour", "quoted-printable", "=92"),
    ("broken lines of mail", b"The har=\nbour is sh=\nut.", "The harbour is shut.", "quoted-printable", "=\n"),
    ("carriage returns", b"One line.\rAnother.", "One line.\nAnother.", "line ends", "\r"),
]


@pytest.mark.parametrize(
    "text",
    [
        "E=mc2 and x=A9",
        "harbour.org/?a=B1&b=C2 and ?c=D3&d=E4",
        "one=92 sign alone",
        "=====\nHARBOUR SHUT\n=====\nLindesund",
    ],
)
def test_signs_of_mail_that_are_none(text: str) -> None:
    assert decode(text.encode(), "a.txt") == (text, ())


@pytest.mark.parametrize(("wrong", "raw", "text", "kind", "stood"), REPAIRED, ids=lambda part: str(part)[:16])
def test_repairs(wrong: str, raw: bytes, text: str, kind: str, stood: str) -> None:
    found, repairs = decode(raw, "a.txt")
    assert found == text
    assert (repairs[0].kind, repairs[0].raw) == (kind, stood)


SAVED = [
    # a text, the table that it was saved by, and what readers are told
    ("Мэр сказал, что гавань будет закрыта и после шторма.", "cp1251", "Windows-1251"),
    ("Мэр сказал, что гавань будет закрыта и после шторма.", "koi8-r", "KOI8"),
    ("Мер сказав, що гавань буде закрита і після шторму.", "cp1251", "Windows-1251"),
    ("قال رئيس البلدية إن الميناء مغلق بعد العاصفة.", "cp1256", "Windows-1256"),
    ("Ο δήμαρχος είπε ότι το λιμάνι θα είναι κλειστό και μετά.", "cp1253", "Windows-1253"),
    ("ראש העיר אמר כי הנמל יהיה סגור גם אחרי הסערה.", "cp1255", "Windows-1255"),
    ("Burmistrz powiedział, że port będzie zamknięty także później.", "cp1250", "Windows-1250"),
    ("Belediye başkanı limanın fırtınadan sonra da kapalı olacağını söyledi, şimdi değil.", "cp1254", "Windows-1254"),
]


@pytest.mark.parametrize(("text", "table", "told"), SAVED, ids=[f"{table} {text[:5]}" for text, table, _ in SAVED])
def test_a_file_of_one_byte_a_letter_is_read_by_the_table_that_makes_words_of_it(
    text: str, table: str, told: str
) -> None:
    found, repairs = decode(text.encode(table), "a.txt")
    assert found == text
    assert [repair.kind for repair in repairs] == [f"all bytes read as {told}"]


def test_western_letters_are_told_one_by_one() -> None:
    """The same bytes in a text that is French, or has a single one of them."""
    text = "L’école était fermée à Pâques, où la neige gênait déjà."
    found, repairs = decode(text.encode("cp1252"), "a.txt")
    assert found == text
    assert {repair.kind for repair in repairs} == {"bytes read as Windows-1252"}


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
