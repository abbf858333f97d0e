"""Bytes -> text, every repair recorded: encodings, line ends, stray controls, mojibake.

Text keeps all that a reader can see. What is changed is told as a `Repair` with what stood there.
"""

import codecs
import re

from msgspec import Struct

from builder.errors import Unreadable
from builder.intake import codepages, markup, mojibake, quoted_printable
from builder.model import Repair, Span

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What files begin with that are no text whatever their suffix says.
MAGIC = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"MZ\x90",
)
# Most texts hold nothing but these, and need no closer look.
UNSOUND = re.compile(f"[^\t\n -~{mojibake.COMMON}{mojibake.PUNCTUATION}]")
# A byte that is no UTF-8 is read as Windows-1252, or as Latin-1 where that has a hole; a whole file may tell other.
WESTERN = "cp1252"
BYTES = {0xDC00 + byte: (bytes([byte]).decode(WESTERN, "ignore") or chr(byte)) for byte in range(0x80, 0x100)}
STRAY_BYTES = re.compile("[\udc80-\udcff]+")
NEWLINES = re.compile("\r\n?|[\x0b\x0c\u2028\u2029]")
# Any of these is looked for first: most texts have none.
ODD = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200c\u200e-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\udc80-\udcff]"
)
# Controls, and signs without width; but the non-joiner shapes letters in Arabic and Indic scripts.
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+"
    "|(?<![\u0600-\u08ff\u0900-\u0fff])\u200c+|\u200c+(?![\u0600-\u08ff\u0900-\u0fff])"
)
CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class _Edit(Struct, frozen=True):
    """Characters `start` up to `end` of the text before repair become `text`."""

    kind: str
    start: int
    end: int
    text: str


def decode(raw: bytes, seed: str, markdown: bool | None = False) -> tuple[str, tuple[Repair, ...]]:
    """The text of the bytes, and the repairs made; `markdown` is None where its signs are to be left.

    Raises `Unreadable` for an empty or binary file.
    """
    if not raw.strip():
        raise Unreadable(seed, "is empty: fill it or take it out of the folder")
    if raw.startswith(MAGIC):
        raise Unreadable(seed, "is no text but a binary file: save its text as .txt")
    text, whole = _letters(raw)
    mailed = [_Edit("quoted-printable", *one) for one in quoted_printable.found(NEWLINES.sub("\n", text))]
    sound = not whole and not mailed and not UNSOUND.search(text)
    if sound and (markdown is None or next(markup.found(text, markdown), None) is None):
        return text, ()
    if len(CONTROLS.findall(text)) > max(8, len(text) // 20):
        raise Unreadable(seed, "is no text but a binary file: save its text as .txt")
    if ending := NEWLINES.search(text):
        whole.append(Repair("line ends", Span(0, 0), ending[0]))
        text = NEWLINES.sub("\n", text)
    signs = () if markdown is None else (_Edit("Markdown", *span, "") for span in markup.found(text, markdown))
    edits = sorted((*_edits(text), *mailed, *signs), key=lambda edit: (edit.start, edit.end))
    repaired, repairs = _apply(text, edits)
    return repaired, (*whole, *repairs)


def _letters(raw: bytes) -> tuple[str, list[Repair]]:
    """The bytes as characters, and what was made of all of them.

    Here and there a byte that is no UTF-8 stays as a lone surrogate, to be repaired and told by itself.
    """
    encoding = next((name for mark, name in BOMS if raw.startswith(mark)), None) or _without_mark(raw)
    if encoding != "utf-8":
        return raw.decode(encoding, "replace").removeprefix("\ufeff"), []
    text = raw.decode(encoding, "surrogateescape").removeprefix("\ufeff")
    table = codepages.told(raw) if STRAY_BYTES.search(text) else ""
    if table in ("", WESTERN):
        return text, []
    first = STRAY_BYTES.search(text)
    stood = Repair(f"all bytes read as {codepages.name(table)}", Span(0, 0), _raw(first[0]) if first else "")
    return raw.decode(table, "replace"), [stood]


def _without_mark(raw: bytes) -> str:
    """UTF-16 without a mark shows in ASCII by a NUL at every other byte."""
    sample = raw[:4096]
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > 0.4 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.4 * half:
        return "utf-16-be"
    return "utf-8"


def _edits(text: str) -> list[_Edit]:
    plain = text.translate(BYTES) if STRAY_BYTES.search(text) else text
    edits = [
        _Edit("mojibake", start, end, INVISIBLE.sub("", mended)) for start, end, mended in mojibake.mended(plain)
    ]
    if not ODD.search(text):
        return edits
    edits += [
        _Edit("bytes read as Windows-1252", m.start(), m.end(), m[0].translate(BYTES))
        for m in STRAY_BYTES.finditer(text)
    ]
    edits += [_Edit("invisible characters", m.start(), m.end(), "") for m in INVISIBLE.finditer(text)]
    return sorted(edits, key=lambda edit: (edit.start, edit.kind != "mojibake"))


def _apply(text: str, edits: list[_Edit]) -> tuple[str, tuple[Repair, ...]]:
    pieces: list[str] = []
    repairs = []
    done = length = 0
    for edit in edits:
        if edit.end <= done:  # inside a stretch already mended
            continue
        if edit.start < done:  # begins inside one
            edit = _Edit(edit.kind, done, edit.end, edit.text[done - edit.start :])  # noqa: PLW2901
        pieces += text[done : edit.start], edit.text
        length += edit.start - done
        repairs.append(Repair(edit.kind, Span(length, length + len(edit.text)), _raw(text[edit.start : edit.end])))
        length += len(edit.text)
        done = edit.end
    return "".join((*pieces, text[done:])), tuple(repairs)


def _raw(text: str) -> str:
    """What stood there; bytes that are no UTF-8 as the characters of Latin-1, "\x92"."""
    return text if text.isascii() else "".join(chr(ord(c) - 0xDC00) if "\udc80" <= c <= "\udcff" else c for c in text)
