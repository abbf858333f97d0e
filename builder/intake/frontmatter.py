"""The curator's word at the top of a clipping: YAML between two lines of `---`, in a file of any format."""

import re

from builder.model import Word

FENCED = re.compile(r"\s{0,3}---[ \t]*\n(?P<yaml>(?:(?!---[ \t]*$).*\n)*)---[ \t]*(?:\n|$)", re.MULTILINE)
ENTRY = re.compile(r"\s*[\w-]+\s*:(?:\s|$)", re.MULTILINE)


def read(text: str, seed: str) -> tuple[tuple[Word, ...], int]:
    """The words of the front matter, each with its line, and where the clipping begins behind it; ((), 0) if none.

    Values stay as written. Where the whole is not valid YAML, the lines that are valid alone are obeyed,
    and any other line is a word without a known key, for which `rulings.complaints` has an answer.
    """
    fenced = FENCED.match(text)
    if not fenced or not ENTRY.match(fenced["yaml"]):
        return (), 0
    first = text.count("\n", 0, fenced.start("yaml")) + 1
    words = _words(fenced["yaml"], seed, first)
    if words is None:
        words = []
        for number, line in enumerate(fenced["yaml"].splitlines(), first):
            alone = _words(line, seed, number)
            words += [Word(line.strip(), "", seed, number)] if alone is None else alone
    return tuple(words), fenced.end()


def _words(source: str, seed: str, first: int) -> list[Word] | None:
    from builder.intake import mapping  # noqa: PLC0415 (see there)

    return mapping.words(source, seed, first)
