"""The characters that a regular expression can begin with, read off its own text.

Few of the patterns of a table can match a line that begins with "h": to try no others saves most of the work.
"""

import re

# The pieces of an expression: an escape, a class, what opens a group, or a single sign.
PIECE = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])*\]|\(\?-?i?:|\(\?|.")
GROUPS = ("(?:", "(?-i:", "(?i:")
DIGIT = "0"  # stands for every digit of every script
NOTHING = frozenset[str]()


def first(text: str) -> str:
    """The first character of a text as `firsts` gives it: in lower case, one digit for all."""
    return DIGIT if text[0].isdecimal() else text[0].lower()


def firsts(pattern: str) -> frozenset[str]:
    """The characters that a match begins with, in lower case; none where that is not plain to see.

    "^get .*" begins with g, "^(?:share|tweet) .*" with s or t, "^(?:please )?read" with p or r, "^.{0,9}x" with any.
    """
    return _of(PIECE.findall(pattern))


def _of(pieces: list[str]) -> frozenset[str]:
    found: set[str] = set()
    at = 1 if pieces[:1] == ["^"] else 0
    while at < len(pieces):
        end = _closing(pieces, at)
        own = _of_group(pieces[at + 1 : end - 1]) if pieces[at] in GROUPS else _of_piece(pieces[at])
        if not own:
            return NOTHING
        found |= own
        if pieces[end : end + 1] not in (["?"], ["*"]):
            return NOTHING if pieces[end : end + 2] == ["{", "0"] else frozenset(found)
        at = end + 1
    return NOTHING  # it may match nothing at all


def _of_group(pieces: list[str]) -> frozenset[str]:
    """Of alternatives, none if that of one of them is not plain."""
    parts: list[list[str]] = [[]]
    depth = 0
    for piece in pieces:
        depth += piece.startswith("(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append([])
        else:
            parts[-1].append(piece)
    every = [_of(part) for part in parts]
    return NOTHING.union(*every) if all(every) else NOTHING


def _of_piece(piece: str) -> frozenset[str]:
    if piece in (r"\d", r"[\d]"):
        return frozenset(DIGIT)
    if piece[0] == "\\":
        return NOTHING if piece[1].isalnum() else frozenset(piece[1])
    if piece[0] == "[":
        signs = piece[1:-1]
        return NOTHING if "\\" in signs or any(map(str.isalnum, signs)) or signs[0] == "^" else frozenset(signs)
    return NOTHING if piece in ".|()*+?{}$" or piece[0] == "(" else frozenset(first(piece))


def _closing(pieces: list[str], at: int) -> int:
    """The number of the piece behind this one or, if it opens a group, behind the group."""
    depth = 0
    for end in range(at, len(pieces)):
        depth += pieces[end].startswith("(") - (pieces[end] == ")")
        if not depth:
            return end + 1
    return len(pieces)
