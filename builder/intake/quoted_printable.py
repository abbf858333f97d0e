"""What mail writes for letters beyond ASCII and for broken lines (RFC 2045, section 6.7), left in the text.

LINDESUND=97The harbour=92s wall   ->  LINDESUND—The harbour’s wall
two boats, one of which was=20     ->  two boats, one of which was
the har=
bour                               ->  the harbour
"""

import re
from collections.abc import Iterator

ENOUGH = 2  # signs of it; one may be chance
SIGNS = re.compile(r"(?:=[89A-F][0-9A-F])+|=20(?=\n|$)|=3D|(?<![=\s])=\n")  # a row of them is a rule
BEFORE = 80  # characters before a sign that may show that it is part of an address
ADDRESS = re.compile(r"(?:://|www\.|\?|&|@)\S*$")


def found(text: str) -> Iterator[tuple[int, int, str]]:
    """Characters from … up to … of the text that stand for others, and what they stand for."""
    if "=" not in text:
        return
    signs = [sign for sign in SIGNS.finditer(text) if not _in_address(text, sign.start())]
    if sum(sign[0] != "=3D" for sign in signs) >= ENOUGH:
        for sign in signs:
            yield sign.start(), sign.end(), _stands_for(sign[0])


def _in_address(text: str, at: int) -> bool:
    return ADDRESS.search(text[max(0, at - BEFORE) : at]) is not None


def _stands_for(sign: str) -> str:
    """The letters of the bytes, by UTF-8 or else by Windows-1252; nothing for the end of a line."""
    if sign in ("=\n", "=20"):
        return ""
    raw = bytes.fromhex(sign.replace("=", ""))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
