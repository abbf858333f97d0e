"""Numbers in base 85, in characters that stand in a template literal as they are and sort as their values."""

from collections.abc import Sequence

# "(" to "~" without the backslash and the backquote.
ALPHABET = "".join(chr(code) for code in range(40, 127) if chr(code) not in "\\`")
BASE = len(ALPHABET)
PAIRS = tuple(high + low for high in ALPHABET for low in ALPHABET)
LAST = 70  # digits below it end a number, those from it go on


def digits(value: int, width: int) -> str:
    """The number in so many digits, the largest first."""
    made = ""
    for _ in range(width // 2):
        value, low = divmod(value, BASE * BASE)
        made = PAIRS[low] + made
    return ALPHABET[value] + made if width % 2 else made


class Steps(dict[int, str]):
    """Numbers in as few digits as it takes: one below 70, two below 1,120."""

    def __missing__(self, value: int) -> str:
        rest, last = divmod(value, LAST)
        made = ALPHABET[last]
        while rest:
            rest, digit = divmod(rest - 1, BASE - LAST)
            made = ALPHABET[LAST + digit] + made
        if value < 1 << 12:
            self[value] = made
        return made


STEPS = Steps()
FEW = [STEPS[at] for at in range(1 << 12)]  # the same as a list, which is asked sooner
WIDTH = 3  # digits, of most numbers


def number(digests: Sequence[str], width: int) -> list[str]:
    """A number for each hexadecimal digest, which stand in order: what it begins with, or the next free one.

    So one more shifts another's number only where the two begin alike, and the numbers hang on nothing but the
    digests. A sixteenth of all numbers is kept free behind the last.
    """
    room = BASE**width * 15 // 16
    made: list[str] = []
    last = -1
    for digest in digests:
        last = max(last + 1, int(digest[:12], 16) * room >> 48)
        high, low = divmod(last, BASE * BASE)
        made.append((ALPHABET[high] if width == WIDTH else digits(high, width - 2)) + PAIRS[low])
    return made


def width(count: int) -> int:
    """How many digits number so many things with few alike: three up to 38,000."""
    wide = WIDTH
    while count * 16 > BASE**wide:
        wide += 1
    return wide
