"""What the index was told last time, in sheaves: where the bytes of one are the same, no row is looked at."""

from bisect import bisect_left
from collections.abc import MutableMapping, Sequence
from itertools import pairwise
from typing import Any, TypeVar

import msgspec

from builder.search.digits import ALPHABET

Card = TypeVar("Card")
Told = dict[str, tuple[Card, str]]  # by number: the card, and the numbers that go with it

_encode = msgspec.msgpack.Encoder().encode


def changed(
    name: str, memo: MutableMapping[str, Any], kind: type[Card], numbers: Sequence[str], cards: Sequence[Card],
    others: Sequence[str],
) -> tuple[Told[Card], Told[Card]]:  # fmt: skip
    """What is told otherwise than last time, as it was and as it is, and what is told no more or was not before.

    Three columns of rows in the order of `numbers`. The memo is brought up to date.
    """
    before: Told[Card] = {}
    after: Told[Card] = {}
    bounds = [*(bisect_left(numbers, digit) for digit in ALPHABET), len(numbers)]
    for digit, (low, high) in zip(ALPHABET, pairwise(bounds), strict=True):
        rows = list(zip(numbers[low:high], cards[low:high], others[low:high], strict=True))
        key, sheaf = f"{name}/told/{digit}", _encode(rows) if rows else b""
        known: bytes = memo.get(key, b"")
        if sheaf == known:
            continue
        was = set(msgspec.msgpack.decode(known, type=list[tuple[str, kind, str]]) if known else ())  # type: ignore[valid-type]
        before.update((number, (card, other)) for number, card, other in was.difference(rows))
        after.update((number, (card, other)) for number, card, other in set(rows) - was)
        if rows:
            memo[key] = sheaf
        else:
            del memo[key]
    return before, after
