"""Places that read like persons' names, by what stands before them: hills, villages side by side, ports of call."""

from builder.annotate.recognise import Found
from builder.annotate.words import WEAK, Word

ROW = 30  # words of such places side by side
VILLAGES = frozenset("villages towns hamlets settlements islands districts wadis suburbs".split())
HILLS = frozenset("Ben Beinn Loch Glen Carn Sgurr".split())
ON = frozenset("on of up down near in".split())
GOING = frozenset("bound sailed sailing headed heading left leave".split())


def is_place(words: list[Word], name: Found) -> bool:
    """Whether the words before the name say that it is a place."""
    return _of_villages(words, name.start) or _on_a_hill(words, name) or _bound_for(words, name.start)


def _of_villages(words: list[Word], start: int) -> bool:
    """Whether it is one of several places side by side: "the villages of Haji Ismail Jat and Allah Dino Mallah"."""
    at = start - 1
    while at > max(1, start - ROW) and (words[at].capital or words[at].folded in {"and", ",", "al"}):
        at -= 1
    return at > 0 and words[at].folded == "of" and words[at - 1].folded in VILLAGES


def _on_a_hill(words: list[Word], name: Found) -> bool:
    """Whether it is a hill or a loch of Scotland: "they slipped on Ben Larich"."""
    hill = words[name.start].text in HILLS and words[name.end - 1].name in WEAK and name.end - name.start == 2
    return hill and name.start > 0 and words[name.start - 1].folded in ON


def _bound_for(words: list[Word], start: int) -> bool:
    """Whether a ship goes there: "bound for Mina Al-Ahmadi"."""
    return start > 1 and words[start - 1].folded == "for" and words[start - 2].folded in GOING
