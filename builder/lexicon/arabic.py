"""Parts of names in Arabic letters, also Persian and Urdu, by what newsrooms write for them in Latin ones."""

from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path

DATA = Path(__file__).with_name("data") / "arabic_names.tsv"
# One letter for what Persian, Urdu and Arabic keyboards write in several ways; joiners and long strokes dropped.
LETTERS = str.maketrans("یىئکھہۀةأإآٱؤ", "يييكههههااااو", "\u200c\u200d\u0640")


def settled(part: str) -> str:
    """A folded part in the letters by which the table is filed."""
    return part.translate(LETTERS)


@lru_cache(maxsize=1 << 14)
def latin(part: str) -> str:
    """What is written for a folded part in Arabic letters; empty if the table does not hold it."""
    lines = _lines()
    wanted = settled(part).encode() + b"\t"
    at = bisect_left(lines, wanted)
    return lines[at].decode().split("\t")[1] if at < len(lines) and lines[at].startswith(wanted) else ""


@cache
def _lines() -> list[bytes]:
    return DATA.read_bytes().splitlines()
