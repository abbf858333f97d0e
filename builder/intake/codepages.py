"""Which table of one byte a letter a file was saved by: that which makes most common words of its bytes."""

import re

from builder.lexicon.rarity import is_common
from builder.text import fold, stem

# Tables, and the languages saved by them. Of two that do equally well it is the first.
TABLES = {
    "cp1252": tuple("de es fr it pt nl sv da fi".split()),
    "cp1251": ("ru", "uk"),
    "koi8_u": ("ru", "uk"),
    "cp866": ("ru",),
    "cp1256": ("ar", "fa"),
    "cp1253": ("el",),
    "cp1255": ("he",),
    "cp1250": tuple("pl cs hu ro".split()),
    "iso8859_2": tuple("pl cs hu ro".split()),
    "cp1254": ("tr",),
}
NAMES = {"koi8_u": "KOI8", "cp866": "DOS 866", "iso8859_2": "ISO 8859-2"}  # the others are "Windows-…"
ENOUGH = 0.9  # of the bytes beyond ASCII that make no UTF-8: a file of UTF-8 holds others here and there
SAMPLE = 20_000  # bytes that are looked at
STRAY = re.compile("[\udc80-\udcff]")
BEYOND = re.compile("[^\x00-\x7f]")
WORD = re.compile(r"[^\W\d_]{3,}")  # what is shorter is common by chance


def told(raw: bytes) -> str:
    """The table, as Python calls it; "" for UTF-8."""
    sample = raw[:SAMPLE]
    text = sample.decode("utf-8", "surrogateescape")
    if len(STRAY.findall(text)) <= ENOUGH * len(BEYOND.findall(text)):
        return ""
    return max(TABLES, key=lambda table: _common(sample.decode(table, "replace"), TABLES[table]))


def name(table: str) -> str:
    """The table as people call it."""
    return NAMES.get(table, f"Windows-{table.removeprefix('cp')}")


def _common(text: str, languages: tuple[str, ...]) -> int:
    """How many words of the text that hold a letter beyond ASCII are common in the language of which most are."""
    found = [stem(fold(word)) for word in WORD.findall(text) if not word.isascii()]
    return max(sum(is_common(word, language) for word in found) for language in languages)
