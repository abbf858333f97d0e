"""The characters that a regular expression can begin with, and the signs it cannot do without, read off its own text.

Few of the patterns of a table can match a line that begins with "h" and holds neither a digit nor a bracket: to try
no others saves most of the work.
"""

import re
from functools import cache

# The pieces of an expression: an escape, a class, what opens a group, or a single sign.
PIECE = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])*\]|\(\?-?i?:|\(\?P<\w+>|\(\?|.")
GROUPS = ("(?:", "(?-i:", "(?i:", "(?P<")
OPTIONAL = (["?"], ["*"], ["{", "0"], ["{", ","])
COMMON = frozenset(" .,'’-–^")  # most lines hold one of these
DIGIT = "0"  # stands for every digit of every script
NOTHING = frozenset[str]()


def first(text: str) -> str:
    """The first character of a text as `firsts` gives it: in lower case, one digit for all."""
    return DIGIT if text[0].isdecimal() else text[0].lower()


@cache
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
        own = _of_group(pieces[at + 1 : end - 1]) if pieces[at].startswith(GROUPS) else _of_piece(pieces[at])
        if not own:
            return NOTHING
        found |= own
        if pieces[end : end + 1] not in (["?"], ["*"]):
            return NOTHING if pieces[end : end + 2] == ["{", "0"] else frozenset(found)
        at = end + 1
    return NOTHING  # it may match nothing at all


def _of_group(pieces: list[str]) -> frozenset[str]:
    """Of alternatives, none if that of one of them is not plain."""
    every = [_of(part) for part in _alternatives(pieces)]
    return NOTHING.union(*every) if all(every) else NOTHING


def _alternatives(pieces: list[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    depth = 0
    for piece in pieces:
        depth += piece.startswith("(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append([])
        else:
            parts[-1].append(piece)
    return parts


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


def signs(pattern: str) -> frozenset[str]:
    """The signs of which every match holds one at least, "0" for a digit; none where that is not plain to see.

    "^.{9}[|»] x" holds | or », "\\d+ (?:a|b)" a digit, "a/b|c@d" / or @; of several kinds the fewest count.
    """
    return _held(PIECE.findall(pattern))


def _held(pieces: list[str]) -> frozenset[str]:
    every = [_asked(part) for part in _alternatives(pieces)]
    return NOTHING.union(*every) if all(every) else NOTHING


def _asked(pieces: list[str]) -> frozenset[str]:
    """Of a sequence: what one of its pieces asks for that cannot be left out."""
    found: list[frozenset[str]] = []
    at = 0
    while at < len(pieces):
        if pieces[at] == "{":
            at = pieces.index("}", at)
        end = _closing(pieces, at)
        if pieces[end : end + 1] not in OPTIONAL and pieces[end : end + 2] not in OPTIONAL:
            own = _held(pieces[at + 1 : end - 1]) if pieces[at].startswith(GROUPS) else _sign(pieces[at])
            found += [own] if own else []
        at = end
    return min(found, key=lambda own: (DIGIT in own, len(own)), default=NOTHING)


def _sign(piece: str) -> frozenset[str]:
    """A sign, or those of a class, if they are neither letters with capitals nor common."""
    if piece[0] == "[":
        inside = re.sub(r"\\(\W)", r"\1", piece[1:-1])
        plain = inside[0] != "^" and "-" not in inside[1:-1] and "\\" not in inside
        found = frozenset(inside) if plain else NOTHING
    else:
        found = _of_piece(piece)
    rare = all(c not in COMMON and (c == DIGIT or c.lower() == c.upper()) for c in found)
    return found if rare else frozenset(DIGIT) if piece == r"[\d]" else NOTHING
