"""Names that differ in one part, and there as by a slip of the pen: never enough by itself."""

import re

from builder.lexicon.variants import is_name_part
from builder.names.eastern import may_be_eastern
from builder.names.part_match import feminine
from builder.names.parts import Name, Part, parse
from builder.names.sound import near

HERS = re.compile(r"(?:[oe]v|in|sk|tsk)a(?:ya|ia|ja)?$")
LONG_ENOUGH = 5  # of shorter words every other one is a letter away
FARTHEST = 0.3  # in sound, where more than one letter differs


def misspelt(left: str, right: str) -> tuple[str, str] | None:
    """The one part in which two printed names differ by a slip, as printed; None if they differ otherwise."""
    one, two = parse(left), parse(right)
    if len(one.parts) != len(two.parts) or len(one.parts) < 2 or one.suffix != two.suffix:
        return None
    apart = [(a, b) for a, b in zip(one.parts, two.parts, strict=True) if a.text != b.text]
    if len(apart) != 1 or not _slip(*apart[0], hers=_hers(one, two)) or _syllabic(one, two):
        return None
    return apart[0][0].printed, apart[0][1].printed


def _syllabic(one: Name, two: Name) -> bool:
    """Whether another syllable is another name: Kim Jong-un, Kim Jong-il."""
    return may_be_eastern(one) or may_be_eastern(two)


def _hers(one: Name, two: Name) -> bool:
    """Whether a surname that both have is a woman's, so that Gulnar is no man either: Gulnara Akhmetova."""
    return one.parts[-1].text == two.parts[-1].text and HERS.search(one.parts[-1].text) is not None


def _slip(one: Part, two: Part, *, hers: bool) -> bool:
    """Whether two parts are a letter apart, or near in sound, and not both of them names of their own."""
    if min(len(one.text), len(two.text)) < LONG_ENOUGH:
        return False
    if feminine(one.text, two.text):
        return hers
    if is_name_part(one.text) and is_name_part(two.text):
        return False
    return letter_apart(one.text, two.text) or near(one.text, two.text, FARTHEST)


def letter_apart(left: str, right: str) -> bool:
    """Whether one letter is more, less or another, or two neighbours are swapped (Damerau 1964)."""
    short, long = sorted((left, right), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((k for k, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[:at] + short[at : at + 2][::-1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long
