"""What readers and other stories say within a story: embedded posts, and rows of teasers that break off."""

import re

from builder.desk.lines import Line
from builder.desk.seen import Seen

POST = "embedded post"  # the rule of its signature
HOUR = re.compile(r"[0-2]?\d[:.h][0-5]\d")
HANDLE = re.compile(r"\S @\w{2,20}$")
LINES, POSTED = 6, 70  # lines of a post, words of one of them
TITLE = 14  # words
NEWS = 8  # lines of one piece of news in a ticker
SPEECH = re.compile(
    r"(?i)\b(?:I|me|my|we|our|us|you|your)\b|[@#]\w|https?:|pic\.twitter|[\u2600-\u27bf\U0001f300-\U0001faff]|[^.!?”\"]$"
)
REPORTED = re.compile(r"\b(?:said|says|wrote|told|posted|tweeted|added|asked|according)\b")


def cut_off(seen: tuple[Seen, ...], first: int) -> set[int]:
    """The teasers of other stories below the text: two or more lines, one below another, that break off in "…"."""
    broken = {
        n
        for n in range(first + 1, len(seen))
        if seen[n].line.text.endswith(("…", "..")) and seen[n].told and seen[n].line.count > 5
    }
    return {n for n in broken if n - 1 in broken or n + 1 in broken}


def breaks_off(line: Line) -> bool:
    """Whether it is a title that breaks off: "This Is Why Racing In A Storm Is Never..."."""
    return line.text.endswith(("...", "…")) and line.count <= TITLE and line.titled


def ticker(seen: tuple[Seen, ...], first: int) -> int:
    """The first line of a ticker below the text, whose news follow each on an hour alone; the last of all if none."""
    hours = [n for n in range(first, len(seen)) if HOUR.fullmatch(seen[n].line.text)]
    runs = [n for n, _, last in zip(hours, hours[1:], hours[2:], strict=False) if last - n < 3 * NEWS]
    told = (n for n in runs if sum(one.told for one in seen[first:n]) > 1)
    return next(told, len(seen))


def embedded(seen: tuple[Seen, ...], first: int) -> set[int]:
    """The lines of embedded posts: those above a signature "— Name (@handle) date" that speak and do not report.

    And within the story a line "Name @handle" with what stands under it, up to a gap or the hour of the post.
    """
    found: set[int] = set()
    for number in range(first + 1, len(seen)):
        if heads(seen[number]):
            found.update(_headed(seen, number))
    floor = first
    for number in range(first, len(seen)):
        one = seen[number]
        if not (one.rule and one.rule.name == POST and one.line.text[:1] in "—–-&"):
            continue
        found.add(number)
        at = number - 1
        while at > floor and number - at <= 6 and (at == number - 1 or _speaks(seen[at].line)):
            found.add(at)
            at -= 1
        floor = number
    return found


def heads(one: Seen) -> bool:
    """Whether it heads a post, or signs: "Anna Berg @annaberg"."""
    return one.signed is not None and one.signed.rule.name == "handle" and HANDLE.search(one.line.text) is not None


def _headed(seen: tuple[Seen, ...], number: int) -> list[int]:
    """The head of a post, what it says, and its hour."""
    post = [number]
    for at in range(number + 1, min(number + LINES, len(seen))):
        if seen[at].line.gap and not seen[at].dated:
            break
        if seen[at].dated:
            return [*post, at]
        post.append(at)
    close = len(post) < LINES and (not post[1:] or seen[post[-1]].line.count < POSTED)
    return post if close and number + len(post) < len(seen) and seen[number + len(post)].line.gap else [number]


def _speaks(line: Line) -> bool:
    quoted = line.text[:1] in '“"' and line.count > 6
    return bool(SPEECH.search(line.text)) and not REPORTED.search(line.text) and not quoted
