"""Which shard a row stands in: that of the longest leading letters which are a shard.

A shard grows until it holds more than `FULL` characters; then leading letters with more than `SMALL` of their own go
into a shard of their own. Which letters these are hangs on how much stands under each letter alone, not on history.
"""

import re
from collections.abc import Collection, Mapping

FULL, SMALL = 12_000, 500  # characters
DEPTH = 4  # leading letters that may part shards


def partition(totals: Mapping[str, int]) -> frozenset[str]:
    """The shards for these sums of characters by leading letters; "" is always one."""
    large = [letters for letters, total in totals.items() if total > SMALL and letters]
    return frozenset({"", *(letters for letters in large if totals[letters[:-1]] > FULL)})


def place(letters: Collection[str], word: str) -> str:
    """The shard of a word."""
    for length in range(min(DEPTH, len(word)), 0, -1):
        if word[:length] in letters:
            return word[:length]
    return ""


def home(label: str) -> str:
    """The word by which a row is placed: its stem; that of a row "talks<talk", which leads to another, itself."""
    before, see, _ = label.partition("<")
    return before if see else label.rpartition(">")[2]


def file_name(word: str) -> str:
    """Letters a to z and digits as they are, whatever else by its code point: safe on every file system."""
    return "".join(c if c.isascii() and c.isalnum() else f"_{ord(c):x}_" for c in word)


def of_file_name(name: str) -> str:
    """The word again."""
    return re.sub("_([0-9a-f]+)_", lambda code: chr(int(code[1], 16)), name)
