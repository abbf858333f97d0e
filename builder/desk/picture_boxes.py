"""The lines that a page prints in one box with a picture, below what opens it, with no empty line between.

Hide Caption / How bribery cases are built / It is a crime to pay officials.   ANNA BERG/ECHO / The bus at the quay.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from builder.desk.rules import Rule
from builder.desk.seen import Seen

RULE = Rule("in the box of a picture", kind="caption", match="Hide Caption", refuse="Hide captions")
OPENS = re.compile(r"(?i)(?:hide|toggle) caption")
CREDIT = re.compile(  # "ANNA BERG/ECHO", "ANNA BERG / THE HARBOUR ECHO"
    r"[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){1,2} ?/ ?[A-Z]{3,}(?: [A-Z]+){0,3}(?:/[A-Z]+)?"
)
LINES = 2  # that stand in such a box at most: what is shown, and a sentence


def marked(seen: Sequence[Seen]) -> list[Seen]:
    """The lines of a page, those of such boxes as captions."""
    found = list(seen)
    for number, one in enumerate(found):
        if not _opens(one):
            continue
        if one.plain:
            found[number] = replace(one, caption=RULE)  # who took the picture, above it or below
        if not _has_gaps(found, number):
            continue
        for at in range(number + 1, min(number + 1 + LINES, len(found))):
            if found[at].line.gap or not found[at].plain:
                break
            found[at] = replace(found[at], caption=RULE)
    return found


def _opens(one: Seen) -> bool:
    """Whether the line opens such a box: a button, or who took the picture."""
    if one.rule:
        return OPENS.fullmatch(one.line.text) is not None
    return "/" in one.line.text and not one.dated and CREDIT.fullmatch(one.line.text) is not None


def _has_gaps(seen: Sequence[Seen], number: int) -> bool:
    """Whether empty lines part the paragraphs of the page, so that lines without one belong together."""
    return any(one.line.gap for one in seen[number + 1 : number + 2 + LINES])
