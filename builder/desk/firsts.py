"""The characters that a regular expression can begin with, and the signs it cannot do without, read off its own text.

Few of the patterns of a table can match a line that begins with "h" and holds neither a digit nor a bracket: to try
no others saves most of the work.
"""

import re
from collections.abc import Iterator
from functools import cache

# The pieces of an expression: an escape, a class, what opens a group, or a single sign.
PIECE = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])*\]|\(\?-?i?:|\(\?P<\w+>|\(\?|.")
GROUPS = ("(?:", "(?-i:", "(?i:", "(?P<")
OPTIONAL = (["?"], ["*"], ["{", "0"], ["{", ","])
COMMON = frozenset(" .,'’-–^")  # most lines hold one of these
DIGIT = "0"  # stands for every digit of every script
NOTHING = frozenset[str]()

Node = str | tuple[str, list["Sequence"]]  # a piece; a group
Sequence = list[Node]


def first(text: str) -> str:
    """The first character of a text as `firsts` gives it: in lower case, one digit for all."""
    return DIGIT if text[0].isdecimal() else text[0].lower()


@cache
def firsts(pattern: str) -> frozenset[str]:
    """The characters that a match begins with, in lower case; none where that is not plain to see.

    "^get .*" begins with g, "^(?:share|tweet) .*" with s or t, "^(?:please )?read" with p or r, "^.{0,9}x" with any.
    """
    return _of(_parsed(pattern)[0])


@cache
def _parsed(pattern: str) -> list["Sequence"]:
    return _alternatives(iter(PIECE.findall(pattern)))


def _alternatives(pieces: Iterator[str]) -> list["Sequence"]:
    """The pieces up to the end of their group; a group among them is what opens it, and its own alternatives."""
    parts: list[Sequence] = [[]]
    for piece in pieces:
        if piece == ")":
            break
        if piece == "|":
            parts.append([])
        else:
            parts[-1].append((piece, _alternatives(pieces)) if piece[0] == "(" else piece)
    return parts


def _of(pieces: "Sequence") -> frozenset[str]:
    found: set[str] = set()
    at = 1 if pieces[:1] == ["^"] else 0
    while at < len(pieces):
        own = _of_node(pieces[at])
        if not own:
            return NOTHING
        found |= own
        if pieces[at + 1 : at + 2] not in (["?"], ["*"]):
            return NOTHING if pieces[at + 1 : at + 3] == ["{", "0"] else frozenset(found)
        at += 2
    return NOTHING  # it may match nothing at all


def _of_node(node: "Node") -> frozenset[str]:
    """Of a group, none if that of one of its alternatives is not plain."""
    if isinstance(node, str):
        return _of_piece(node)
    every = [_of(part) for part in node[1]] if node[0].startswith(GROUPS) else [NOTHING]
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


def signs(pattern: str) -> frozenset[str]:
    """The signs of which every match holds one at least, "0" for a digit; none where that is not plain to see.

    "^.{9}[|»] x" holds | or », "\\d+ (?:a|b)" a digit, "a/b|c@d" / or @; of several kinds the fewest count.
    """
    return _held(_parsed(pattern))


def _held(alternatives: list["Sequence"]) -> frozenset[str]:
    every = [_asked(part) for part in alternatives]
    return NOTHING.union(*every) if all(every) else NOTHING


def _asked(pieces: "Sequence") -> frozenset[str]:
    """Of a sequence: what one of its pieces asks for that cannot be left out."""
    found: list[frozenset[str]] = []
    at = 0
    while at < len(pieces):
        if pieces[at] == "{":
            at = pieces.index("}", at)
        node = pieces[at]
        if pieces[at + 1 : at + 2] not in OPTIONAL and pieces[at + 1 : at + 3] not in OPTIONAL:
            own = _sign(node) if isinstance(node, str) else _held(node[1]) if node[0].startswith(GROUPS) else NOTHING
            found += [own] if own else []
        at += 1
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
