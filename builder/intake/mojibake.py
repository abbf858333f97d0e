"""Text that was decoded with the wrong table ("mayorâ€™s"), as ftfy finds and mends it."""

import re
from collections.abc import Iterator

# ftfy's own search takes as long as all else that is done with the bytes, so a cheaper one comes before it. Every
# stretch that ftfy takes for mojibake holds one of these: a sign that occurs in little else, or two signs beyond
# ASCII side by side, of which one is neither usual punctuation nor a letter of Cyrillic, Arabic or the like.
COMMON = "\xa0´·–—…’"
PUNCTUATION = "¡©«®»¿‘“”•™"
RARE = rf"[^\x00-\x7f{COMMON}{PUNCTUATION}А-Яа-яё\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
BESIDE = rf"[^\x00-\x7f{COMMON}]"
SUSPECT = re.compile(
    rf"[\x80-\x9fÂÃŒœ]|[ÎÐØÙ√][^\x00-\x7f]|{RARE}{BESIDE}|{BESIDE}{RARE}|[ВГРС][^\x00-\x7fА-Яа-я][ВГРС]"
)


def mended(text: str) -> Iterator[tuple[int, int, str]]:
    """Characters from … up to … of the text that are mojibake, and what they should be; at most one of each line."""
    if not is_bad(text):
        return
    import ftfy  # noqa: PLC0415  few clippings need it, and it is slow to load

    start = 0
    for line in text.split("\n"):
        if is_bad(line) and (whole := ftfy.fix_encoding(line)) != line:
            head = _shared(line, whole)
            tail = _shared(line[head:][::-1], whole[head:][::-1])
            yield start + head, start + len(line) - tail, whole[head : len(whole) - tail]
        start += len(line) + 1


def is_bad(text: str) -> bool:
    """Whether ftfy takes any of the text for mojibake."""
    if not SUSPECT.search(text):
        return False
    from ftfy.badness import is_bad  # noqa: PLC0415

    return is_bad(text)


def _shared(left: str, right: str) -> int:
    """How many characters both begin with."""
    return next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
