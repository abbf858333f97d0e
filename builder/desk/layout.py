# ruff: noqa: E501
"""Which line is what: headline, deck, date, byline, paragraph, subheading, caption, furniture.

Every line is first read alone (`Seen`), then by where it stands: the headline divides the page, the lines that sign
and date the story stand near it, and the story runs from there until something ends it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from builder.desk import byline, captions, dateline, days, furniture, headline
from builder.desk.byline import Signed
from builder.desk.dateline import Dateline
from builder.desk.days import Day
from builder.desk.lines import Line
from builder.desk.rules import Rule
from builder.desk.vocabulary import content
from builder.model import MarkKind

STAMP_WORDS = re.compile(
    r"(?i)\b(?:published|posted|updated|last|first|modified|on|at|date|issued|release|released|created|added|by|the|of|edt|est|et|gmt|utc|pst|pdt|cst|cdt|bst|ist"
    r"|ist|myt|amt|pt|msk|am|pm|a\.m|p\.m|local|time|hrs|hours|h|from|source|news|in|to|le|publié|publicado|actualizado|mis à jour|à|el|a las|опубликовано|обновлено"
    r"|print|edition|story|article)\b\.?"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What one line shows by itself."""

    line: Line
    days: tuple[Day, ...] = ()  # on a line that is mainly a date
    ago: int | None = None
    signed: Signed | None = None
    rule: Rule | None = None
    caption: Rule | None = None

    @property
    def plain(self) -> bool:
        """Whether nothing marks it as anything but text."""
        return not (self.days or self.ago is not None or self.signed or self.rule or self.caption)


@dataclass(frozen=True, slots=True)
class Label:
    """What a line is, and the name of the rule that says so."""

    kind: MarkKind
    rule: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The page: every line with its label, the line of the headline, and the dateline with its line."""

    seen: tuple[Seen, ...]
    labels: tuple[Label, ...]
    headline: int | None
    first: int  # the first line of the story
    dateline: tuple[int, Dateline] | None


def lay_out(lines: list[Line]) -> Layout:
    """Label every line of the page."""
    seen = tuple(_see(line) for line in lines)
    title = headline.find(seen)
    first, found = _first(seen, title)
    labels: list[Label | None] = [None] * len(seen)
    if title is not None:
        labels[title] = Label("headline", "headline")
    _label_head(seen, labels, title, first)
    _label_story(seen, labels, title, first)
    return Layout(seen, tuple(label or Label("furniture", "unrelated line") for label in labels), title, first, found)


def _see(line: Line) -> Seen:
    short = len(line.text) <= 220
    found = tuple(days.find(line.text)) if short and not line.prose else ()
    stamp = found and _stamp(line.text, found)
    rule = furniture.read(line)
    signed = byline.read(line)
    if (signed and signed.rule.name in ("byline", "handle", "agency sign-off", "source line")) or stamp:
        rule = None if rule is None or rule.name not in ("copyright", "embedded post", "comments") else rule
    return Seen(
        line,
        found if stamp else (),
        days.ago(line.text) if short and not line.prose and line.count <= 8 else None,
        signed,
        rule,
        captions.read(line) if not stamp and not rule and not signed else None,
    )


def _stamp(text: str, found: tuple[Day, ...]) -> bool:
    """Whether the line is mainly a date: few words are left beside it and what goes with dates."""
    for day in reversed(found):
        text = text[: day.start] + " " + text[day.end :]
    rest = STAMP_WORDS.sub(" ", re.sub(r"\d+|[^\w\s]", " ", text)).split()
    return len(rest) <= 6


# --- where the story begins ------------------------------------------------------------------------------


def _first(seen: tuple[Seen, ...], title: int | None) -> tuple[int, tuple[int, Dateline] | None]:
    """The first line of the story: that of the dateline, else the first text behind the lines that sign and date it."""
    start = 0 if title is None else title + 1
    prose = 0
    meta = start
    for number in range(start, min(len(seen), start + 40)):
        one = seen[number]
        if one.line.prose and not one.rule:
            if found := dateline.read(one.line.text):
                return number, (number, found)
            prose += one.caption is None
        elif (
            (one.days or one.signed or one.ago is not None)
            and prose <= 2
            and not (one.rule and one.rule.reach == "end")
        ):
            meta = number + 1
        if prose > 3:
            break
    lone = next(
        (
            (n, found)
            for n in range(0, min(len(seen), meta + 3))
            if not seen[n].line.prose and (found := dateline.read(seen[n].line.text)) and found.place
        ),
        None,
    )
    for number in range(meta, len(seen)):
        one = seen[number]
        if (one.line.prose or (one.line.count >= 12 and not one.line.capitals)) and one.plain:
            return number, lone
    return len(seen), lone


def _label_head(seen: tuple[Seen, ...], labels: list[Label | None], title: int | None, first: int) -> None:
    """Everything above the story but the headline."""
    decked = False
    for number in range(min(first, len(seen))):
        one = seen[number]
        if labels[number]:
            continue
        label = _alone(one)
        if label is None and title is not None and number > title:
            repeated = headline.alike(one.line, seen[title].line)
            if repeated:
                label = Label("furniture", "headline repeated")
            elif not decked and one.line.count >= 4 and not one.line.bullet and number <= title + 3:
                label, decked = Label("deck", "deck"), True
        labels[number] = label or Label("furniture", "above the story")


def _alone(one: Seen) -> Label | None:
    """What a line is by itself; None for text."""
    if one.rule and not one.signed:
        return Label("furniture", one.rule.name)
    if one.days:
        return Label("date", "date line")
    if one.signed:
        return Label("agency" if one.signed.agency else "byline", one.signed.rule.name)
    if one.ago is not None:
        return Label("date", "relative date")
    if one.caption:
        return Label("caption", one.caption.name)
    return Label("furniture", one.rule.name) if one.rule else None


# --- the story ------------------------------------------------------------------------------------------


def _label_story(seen: tuple[Seen, ...], labels: list[Label | None], title: int | None, first: int) -> None:
    known = content(seen[title].line.text) if title is not None else set()
    shut = ""  # the name of what holds the story up
    over = False
    told = 0
    posts = _posts(seen, first)
    for number in range(first, len(seen)):
        one = seen[number]
        label: Label | None
        if over:
            labels[number] = Label("furniture", shut)
            continue
        if number in posts:
            labels[number] = Label("furniture", "embedded post")
            continue
        label = _alone(one)
        if label:
            reach = one.rule.reach if one.rule and label.kind == "furniture" else ""
            if reach == "end" and told:
                over, shut = True, label.rule
            elif reach == "list" or (label.kind in ("agency", "byline") and told > 1):
                shut = label.rule if label.kind == "furniture" else "below the story"
        elif shut and not _resumes(seen, number, known, told):
            label = Label("furniture", shut)
        elif one.line.prose or (one.line.count >= 14 and one.line.ends):
            label, shut = Label("paragraph", "paragraph"), ""
            told += 1
            known |= content(one.line.text)
        else:
            label = _short(seen, number, known, title)
            if label.kind == "paragraph":
                shut = ""
                told += 1
        labels[number] = label


def _resumes(seen: tuple[Seen, ...], number: int, known: set[str], told: int) -> bool:
    """Whether the story goes on here: running text in the words of the story so far."""
    one = seen[number]
    if not one.line.prose or (one.line.bullet and told) or one.line.count < 5:
        return False
    if not told:
        return one.line.count >= 8
    own = content(one.line.text)
    shared = len(own & known)
    if shared >= 3 and shared >= 0.2 * len(own):
        return True
    following = [
        other for other in seen[number + 1 : number + 4] if other.line.prose and other.plain and not other.line.bullet
    ]
    more: set[str] = set().union(*(content(other.line.text) for other in following))
    return len(following) >= 2 and len((own | more) & known) >= max(5, 0.25 * len(own | more)) and shared >= 1


def _short(seen: tuple[Seen, ...], number: int, known: set[str], title: int | None) -> Label:
    """A line in the story that is no sentence: a list's item, a subheading, or a stray line of the page."""
    one = seen[number]
    line = one.line
    above = seen[number - 1].line if number else None
    below = next((other for other in seen[number + 1 : number + 3] if other.plain or other.signed), None)
    if title is not None and headline.alike(line, seen[title].line):
        return Label("furniture", "headline repeated")
    if line.bullet:
        listed = above is not None and (above.text.endswith(":") or (above.bullet and above.prose))
        return Label("paragraph", "list") if listed else Label("furniture", "list of links")
    shared = content(line.text) & known
    if line.count >= 12 and shared:
        return Label("paragraph", "paragraph")
    follows = below is not None and below.line.prose and not below.line.bullet
    if follows and 2 <= line.count <= 14 and shared:
        return Label("subheading", "subheading")
    if line.prose or (line.text.endswith(":") and follows) or (line.ends and shared):
        return Label("paragraph", "paragraph")
    return Label("furniture", "unrelated line")


REPORTED = re.compile(r"\b(?:said|says|wrote|told|posted|tweeted|added|asked|according)\b")


def _posts(seen: tuple[Seen, ...], first: int) -> set[int]:
    """The lines of embedded posts: those above a signature "— Name (@handle) date" that speak and do not report."""
    found: set[int] = set()
    floor = first
    for number in range(first, len(seen)):
        one = seen[number]
        if not (one.rule and one.rule.name == "embedded post" and one.line.text[:1] in "—–-&"):
            continue
        found.add(number)
        at = number - 1
        while (
            at > floor and number - at <= 5 and not REPORTED.search(seen[at].line.text) and not _quoted(seen[at].line)
        ):
            found.add(at)
            at -= 1
        floor = number
    return found


def _quoted(line: Line) -> bool:
    return line.text[:1] in '“"' and line.count > 6


Reader = Callable[[str], object]
