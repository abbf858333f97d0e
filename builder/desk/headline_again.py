"""A line that is printed again, whole or as a part of another, for or against it as the headline."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import takewhile

from builder.desk.headline_lines import CRUMBS, alike
from builder.desk.rules import key
from builder.desk.seen import Seen
from builder.lexicon import cues
from builder.text import fold

BACK = re.compile(r"(?:Go back|Back|Return) to (?:the )?(?P<name>[A-Z].{2,50}?)\.?$")
RUNS = re.compile(r" \d{1,2}:\d\d$")
LABEL = re.compile(r"^\([^()]{2,20}\) ")  # which edition of a text it is: "(LEAD) ", "(2nd LD) "
LONGEST = 20  # words of a headline
FURTHER = 90  # lines of menus and lists
TRAIL = 3.0  # times as much as other lines that end so


def repeated(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is printed again near the top."""
    line = seen[number].line
    return float(any(one.line.count < 33 and one.line is not line and alike(one.line, line) for one in seen[:60]))


def below(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether the very line stands again further down, and there right above the date or the writer's name."""
    if _stamped(seen, number):
        return 0.0
    text = seen[number].line.text
    end = min(len(seen), number + FURTHER)
    return float(any(seen[n].line.text == text and _stamped(seen, n) for n in range(number + 1, end)))


def _stamped(seen: Sequence[Seen], number: int) -> bool:
    head = takewhile(lambda one: not one.told, seen[number + 1 : number + 3])
    return any(one.dated or one.signed for one in head)


def parted(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a line above ends with it, and has more before it; more where that is the trail that leads to it."""
    text = seen[number].line.text
    above = [one.line.text for one in seen[max(0, number - 8) : number] if _ends_with(one.line.text, text)]
    if seen[number].line.count < 4 or not above:
        return 0.0
    return TRAIL if any(CRUMBS.search(line[: -len(text)] + " ") for line in above) else 1.0


def glued(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a line below is its end."""
    text = seen[number].line.text
    below = (one.line for one in seen[number + 1 : number + 9])
    return float(any(line.count > 3 and _ends_with(text, line.text) for line in below))


def goes_on(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether the line right below begins with it and says more: "(LEAD) Ferry talks", "Ferry talks break down"."""
    text, below = LABEL.sub("", seen[number].line.text), seen[number + 1 : number + 2]
    longer = bool(below) and below[0].plain and not below[0].line.prose and below[0].line.count < LONGEST
    return float(longer and text.count(" ") > 1 and below[0].line.text.startswith(f"{text} "))


def doubled(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is printed twice on one line below, as the text behind a picture is."""
    twice = f"{seen[number].line.text} {seen[number].line.text}"
    return float(len(twice) < 500 and any(one.line.text == twice for one in seen[number + 1 : number + 8]))


def filmed(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is printed again with a running time behind it, "Storm hits harbour 00:48": it names a film.

    Or behind the word for it: "Gallery: Storm hits harbour".
    """
    text = seen[number].line.text
    if any(one.line.text in (f"Gallery: {text}", f"Photos: {text}", f"Video: {text}") for one in seen[:60]):
        return 1.0
    return float(any(one.line.text.startswith(f"{text} ") and RUNS.search(one.line.text) for one in seen[:60]))


def named(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it is a name that is printed twice above the text."""
    line = seen[number].line
    head = seen[: texts[0] + 1] if texts else seen[:20]
    return float(line.count < 4 and sum(one.line.text == line.text for one in head[:40]) > 1)


def person(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether it may be the writer's name: two to four capitalised words, the first a given name."""
    line = seen[number].line
    named = 1 < line.count < 5 and all(word[0].isupper() for word in line.text.split())
    return float(named and cues.is_given(fold(line.text.split()[0])))


def opens_text(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether the text begins with it, as with a name under a picture."""
    text, at = seen[number].line.text, bisect_right(texts, number)
    return float(len(text) < 60 and at < len(texts) and seen[texts[at]].line.text.startswith(text + " "))


def led_back(seen: Sequence[Seen], number: int, texts: list[int]) -> float:
    """Whether a link at the end leads back to it, "Go back to Harbour Report", or the copyright line has its name."""
    line = seen[number].line
    end = seen[max(number + 1, len(seen) - 8) :] if line.count < 6 else ()
    links = (BACK.match(one.line.text) for one in end)
    return float(
        any(link is not None and key(link["name"]) == line.folded for link in links)
        or any("©" in one.line.text and f" {line.folded} " in f" {one.line.folded} " for one in end)
    )


def _ends_with(long: str, short: str) -> bool:
    return len(long) > len(short) and long.endswith(short)
