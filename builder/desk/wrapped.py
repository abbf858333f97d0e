"""Lines broken to a width, as wires and mail send them: which of them are one paragraph."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from builder.model import Span

BULLET = re.compile(r"(?:[*•·▪●■►▸‣⁃∙◦–+-]|\(?\d{1,2}[.)])\s+(?=\S)|[*•·▪●■►▸‣◦]$|#{1,6}\s+(?=\S)|>\s+(?=\S)")
SENTENCE_END = re.compile(
    r"[.!?…。！？؟۔](?:\s?[\"'”’»)\]]+)*(?:\s?[.…])?(?:\s?(?:/[A-ZА-Я]{2,8}/|\(\*\)))?$|[,.!?…][\"”’»]$|”$|[.,!?]\"$"
)
INITIALS = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4})*")  # a line below the text that nobody runs on to: rmp/sam
# Nobody runs on to them.
NO_WORDS = re.compile(rf"{INITIALS.pattern}$|www\.|https?:|print this|[^()]{{2,40}}\(opens in ")
DIVIDER = re.compile(r"[\W_]+")
HEAD = re.compile(  # of a wire's text
    r"[A-Z]{3}[A-Z .'-]{0,27}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? \([A-Za-z]{2,20}\) ?(?:--|—|–|-) "
    r"|\([A-Z]{2,12}\) ?(?:--|—|–|-) "
)
STRAY = re.compile(  # never wrapped
    r"(?i:advertisements?\b|(?:story|article) continues|list (?:of )?\d+ (?:items|of \d)|end of list"
    r"|print this (?:page|article)\b|by staff (?:writers?|reports?)$)"
    r"|\S.*(?:\s\|\s|\s{3,}\S)"
)
# A date on a line of its own: "June 16 2008, 17:44".
DATED = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2},?|\d{1,2} [A-Z][a-z]{2,8}\.?,?) (?:19|20)\d\d"
    r"(?:,? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?"
)
NARROW, WIDE = 22, 110  # characters of a column
SLIM = 50  # of a column of newsprint, over which a headline runs on
SIGNED = re.compile(r"(?:by|photos?|von|par|por|de|di|from|in|at|via)\b")  # under a headline or a caption
HALF = 40  # characters of a line that may be half of a sentence
SURE = 3  # lines that begin in the middle of a sentence, among lines of a page that do not
COLUMN = 6  # lines of one that has wider lines above or below


def page_width(runs: list[list[Span]], text: str) -> int:
    """The characters of the widest line of the wrapped runs of a page; 0 where none is wrapped."""
    return max((_width(run) for run in runs if len(run) > 2 and _wrapped(run, text)), default=0)


def paragraphs(run: list[Span], text: str, width: int) -> Iterator[list[Span]]:
    """The lines of a run, on a page of that width; where it is hard-wrapped, those of each paragraph together."""
    if width and _one_paragraph(run, text, width):
        yield run
        return
    column = list(itertools.dropwhile(_wide, run))
    while column and _wide(column[-1]):  # small print at the foot of a column is no part of it
        column.pop()
    if not _wrapped(column if len(column) >= COLUMN else run, text):
        column = _among_others(run, text) or _last_paragraph(run, text, width)
    if not column:
        yield from _once_broken(run, text)
        return
    first = run.index(column[0])
    yield from ([span] for span in run[:first])
    yield from _column(column, text)
    yield from ([span] for span in run[first + len(column) :])


def _once_broken(run: list[Span], text: str) -> Iterator[list[Span]]:
    """The lines of a run that is not wrapped, each by itself; a sentence that is broken over two is one line."""
    number = 0
    while number < len(run):
        pair = run[number : number + 2]
        broken = len(pair) == 2 and _half(pair[0], pair[1], text)
        yield pair if broken else pair[:1]
        number += 1 + broken


def _half(above: Span, below: Span, text: str) -> bool:
    """Whether a sentence is broken over these two lines: both long, the second in lower case and with its end."""
    long = all(span.end - span.start > HALF for span in (above, below))
    last = text[above.end - 1]
    ends = _ends(below, text) and not SIGNED.match(text, below.start, below.end)
    return long and ends and (last.isalpha() or last == ",") and _goes_on(above, below, text)


def _among_others(run: list[Span], text: str) -> list[Span]:
    """The wrapped lines of a page whose other lines follow with nothing between; none where few are wrapped."""
    goes_on = [n for n, (above, span) in enumerate(itertools.pairwise(run)) if _goes_on(above, span, text)]
    if len(goes_on) < SURE:
        return []
    column = run[goes_on[0] : goes_on[-1] + 2]
    width = max(span.end - span.start for span in column)
    breaks = [(above, span) for above, span in itertools.pairwise(column) if above.end - above.start > 0.6 * width]
    whole = sum(_ends(above, text) for above, _ in breaks)
    return column if width <= WIDE and whole < 0.6 * len(breaks) and len(goes_on) >= 0.25 * len(breaks) else []


def _last_paragraph(run: list[Span], text: str, width: int) -> list[Span]:
    """The full lines at the end of a run that are one paragraph, on a page of that width; none where they are few."""
    at = len(run) - 1
    while at and 0.75 * width < run[at - 1].end - run[at - 1].start < 1.1 * width and not _ends(run[at - 1], text):
        at -= 1
    return run[at:] if len(run) - at >= SURE else []


def _width(run: list[Span]) -> int:
    return max(span.end - span.start for span in run)


def _one_paragraph(run: list[Span], text: str, width: int) -> bool:
    """Whether a short run of a wrapped page is one paragraph: all its lines but the last are full, and break off."""
    *above, _ = run
    return 0 < len(above) < 3 and all(
        0.75 * width < span.end - span.start <= width
        and not _ends(span, text)
        and not text[span.start : span.end].isupper()
        for span in above
    )


def _column(run: list[Span], text: str) -> Iterator[list[Span]]:
    """The lines of each paragraph of a column, whose width one line in ten may exceed."""
    width = sorted(span.end - span.start for span in run)[-1 - len(run) // 10]
    indents = Counter(indent(text, span) for span in run)
    base = min(indents, key=lambda indent: (-indents[indent], indent))
    group = [run[0]]
    for above, span in itertools.pairwise(run):
        last = text[above.start : above.end]
        indented = indent(text, span) > max(base, indent(text, above))
        word = text[span.start : span.end].split(maxsplit=1)[0]
        room = len(last) < 0.75 * width or len(last) + len(word) + 1 < width  # for the next word
        closed = room and SENTENCE_END.search(last[-8:])
        loud = width < SLIM and _loud(last) and _loud(text[span.start : span.end])
        headed = not loud and len(last) < 0.7 * width and not text[span.start].islower()  # a headline, a date, a name
        headed |= span.end - span.start < 0.7 * width and text.startswith("By ", span.start)
        signs = INITIALS.fullmatch(text, span.start, span.end)
        stray = STRAY.match(text, span.start, span.end) or STRAY.match(last)
        apart = (
            signs
            or stray
            or (last.isupper() and not loud)
            or HEAD.match(text, span.start, span.end)
            or DATED.fullmatch(last)
            or DATED.fullmatch(text, span.start, span.end)
            or DIVIDER.fullmatch(last)
            or DIVIDER.fullmatch(text, span.start, span.end)
        )
        if indented or closed or headed or apart or BULLET.match(text[span.start : span.start + 8]):
            yield group
            group = []
        group.append(span)
    yield group


def _loud(line: str) -> bool:
    """Whether a line may be part of a headline in capitals; no name of one word, and no date."""
    return line.isupper() and line.count(" ") > 0 and "   " not in line and not any(map(str.isdigit, line))


def _wide(span: Span) -> bool:
    return span.end - span.start > WIDE


def _wrapped(run: list[Span], text: str) -> bool:
    """Whether lines break in the middle of sentences: most are near one width, and many go on in lower case."""
    if len(run) < 2:
        return False
    width = max(span.end - span.start for span in run)
    if not NARROW <= width <= WIDE or (width < 40 and len(run) < 5):
        return False
    breaks = [(above, span) for above, span in itertools.pairwise(run) if above.end - above.start > 0.6 * width]
    running = sum(_goes_on(above, span, text) for above, span in breaks)
    told = sum(not _ends(above, text) for above, _ in breaks)
    goes_on = running >= max(1, 0.4 * len(breaks)) or running >= max(4, 0.35 * told)  # names begin lines too
    return len(breaks) >= 0.4 * (len(run) - 1) and (goes_on or (running > 0 and _indented(run, text)))


def _indented(run: list[Span], text: str) -> bool:
    """Whether each paragraph begins with an indent, as wires send them: it stands behind a sentence's end alone."""
    starts = [n for n in range(1, len(run)) if indent(text, run[n]) > 1 and not indent(text, run[n - 1])]
    within = [n for n in range(1, len(run)) if not indent(text, run[n]) and indent(text, run[n - 1])]
    ended = sum(_ends(run[n - 1], text) for n in starts[1:])
    return len(starts) > 2 and len(within) > 1 and ended >= len(starts) - 2


def _goes_on(above: Span, span: Span, text: str) -> bool:
    """Whether a sentence runs on from one line to the next."""
    small = text[span.start].islower() and not NO_WORDS.match(text, span.start, span.end)
    return small and not _ends(above, text)


def _ends(span: Span, text: str) -> bool:
    """Whether the line ends a sentence."""
    return SENTENCE_END.search(text[max(span.start, span.end - 8) : span.end]) is not None


def indent(text: str, span: Span) -> int:
    """How many characters stand before it on its line."""
    return span.start - (text.rfind("\n", 0, span.start) + 1)
