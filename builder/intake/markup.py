"""Markdown in a clipping: signs around words are taken out, and told as repairs; headings keep theirs."""

import re
from collections.abc import Iterator

# What only Markdown has: a link, a picture, a heading, words in bold.
SIGNS = re.compile(r"\]\((?:https?:|/|#|mailto:)|^#{1,6} \S|\*\*[^\s*][^*\n]{0,200}\*\*", re.MULTILINE)
IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)")
LINK = re.compile(r"(?<!!)(?P<open>\[)(?P<text>[^\[\]\n]{1,400})(?P<close>\]\([^)\n]{1,600}\))")
STRONG = re.compile(r"(?P<open>\*\*|__)(?=\S)(?P<text>[^\n]{1,600}?)(?<=\S)(?P<close>\1)")
EMPHASIS = re.compile(r"(?<![\w*_])(?P<open>[*_])(?=[^\s*_])(?P<text>[^*_\n]{1,400}?)(?<=\S)(?P<close>\1)(?![\w*_])")
PAIRS = (LINK, STRONG, EMPHASIS)


def found(text: str, markdown: bool) -> Iterator[tuple[int, int]]:
    """Where signs stand that only mark up words; nothing in a text that neither is `markdown` nor looks it."""
    if not markdown and len(SIGNS.findall(text[:20_000])) < 2:
        return
    yield from (match.span() for match in IMAGE.finditer(text))
    without = IMAGE.sub(lambda picture: "." * len(picture[0]), text)  # what marks up its words goes with it
    for form in PAIRS:
        for match in form.finditer(without):
            yield match.span("open")
            yield match.span("close")
