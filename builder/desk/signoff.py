"""The code with which an agency that no table knows ends its text, where the page prints it above as well.

LBN English | News / … / 4 May 2009 | 15:22 | LBN / … released. /LBN/   ->  LBN
"""

import re
from collections.abc import Iterator

from builder.desk.layout import Layout
from builder.desk.lines import Line

CODE = re.compile(r"[.!?”\"’»)]\s?/(?P<code>[^\W\d_]{3,8})/$")
TAIL = 16  # characters


def find(page: Layout) -> Iterator[tuple[str, Line, int]]:
    """The code, its line and the character where it begins."""
    above = [one.line.text for one in page.seen[: page.first]]
    for one, label in zip(page.seen, page.labels, strict=True):
        text = one.line.text
        if label.kind != "paragraph" or text[-1] != "/" or not (found := CODE.search(text, max(0, len(text) - TAIL))):
            continue
        code = found["code"]
        if code.isupper() and any(re.search(rf"(?<!\w){code}(?!\w)", line) for line in above):
            yield code, one.line, found.start("code")
