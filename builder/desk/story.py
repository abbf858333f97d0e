"""The story: from its first line downward, what goes on telling it and what does not belong to it."""

import re

from builder.desk import posts, resuming, short_lines
from builder.desk.furniture import COUNTED
from builder.desk.label import PARAGRAPH, Label
from builder.desk.lines import Line
from builder.desk.rules import Reach
from builder.desk.seen import PRINT_NOTE, Seen
from builder.desk.vocabulary import content

ROWS = 4  # lines above a row of results in which the text stands
LEARNT = 200  # paragraphs whose words tell what the story is about
LIST_ENDS = "end of a list"
ANOTHER = "another story"
BARS = 3  # between the items of a menu, of which one may end in a question mark
LONG = 12  # words from which a line without a full stop may be a paragraph
WRITER = re.compile(
    r" (?:is|was|has|joined|covers|writes|reports)\b.{0,160}?\b(?i:reporter|reporting|journalist|writer|editor|anchor"
    r"|author|columnist|correspondent|contributor|freelance|newsroom)"
)
BRIEF = re.compile(
    r"[\"“‘']?(?:He|She|They|It|I|We|You|No|Yes"
    r"|More|Inquiries|Investigations?|Not|That|This|So|But|And|Or|Nobody|None|Why|What|Who|How)\b"
)
DID = re.compile(
    r"[A-Z][\w’'-]+ (?:agreed|disagreed|laughed|nodded|smiled|shrugged|declined|refused|wept|cried|paused)\.$"
)
BY = re.compile(r"By [^\W\d_]+ [^\W\d_]")
CUT_OFF = Label("furniture", "teasers cut off")
OTHER_TITLE = Label("furniture", "title of another story")
TICKER = Label("furniture", "ticker")


def alone(one: Seen) -> Label | None:
    """What a line is by itself; None for text."""
    if one.dated:
        return Label("date", "date line" if one.days else "relative date")
    if one.signed:
        return Label("agency" if one.signed.agency else "byline", one.signed.rule.name)
    if one.rule:
        return Label("furniture", one.rule.name)
    if one.masthead:
        return Label("masthead", "masthead") if not one.line.prose else None
    return Label("caption", one.caption.name) if one.caption else None


def read(seen: tuple[Seen, ...], first: int, title: int | None) -> list[Label]:
    """A label for every line from `first` on."""
    labels: list[Label] = []
    known = set(content(seen[title].line.text)) if title is not None else set()
    posted = posts.embedded(seen, first)
    cut_off = posts.cut_off(seen, first)
    end = posts.ticker(seen, first)
    long = {one.line.text for one in seen[:first] if one.told and one.line.count > LONG}
    opening = seen[first].line if first < end else None
    shut = ""  # the name of what holds the story up
    over = False
    told = 0
    for number in range(first, end):
        one = seen[number]
        label = Label("furniture", posts.POST) if number in posted else alone(one)
        if number in cut_off or (told > 2 and label is None and posts.breaks_off(one.line)):
            label, shut = CUT_OFF, CUT_OFF.rule
        again = one.line.text in long or one.line.text in _beside(seen, number) or _holds(one.line, opening)
        if told > 1 and label is None and again:
            label = Label("furniture", "printed twice")
        if one.told and one.line.count > LONG:
            long.add(one.line.text)
        pictured = label and label.kind == "agency" and _under_caption(seen, number, labels)  # whose picture it is
        if pictured or (label and _of_another(one, shut, labels, told)):
            label = labels[-1]
        if over:
            label = Label("furniture", shut)
        elif label:
            reach = _reach(one, told) if one.rule and number not in posted else "line"
            over = (reach == "end" and told > 0) or (told > 2 and _closes(one))
            shut = _held_up(shut, label, one, told, over or reach == "list")
        elif told > 1 and _about_writer(seen, number):
            label, shut = Label("furniture", "about the writer"), "about the writer"
        elif shut and not (one.row and PARAGRAPH in labels[-ROWS:]) and not resuming.again(seen, number, known, told):
            label = Label("furniture", shut)
        else:
            goes_on = _tells(one, labels) or short_lines.next_item(seen, number, labels, known)
            label = PARAGRAPH if goes_on else short_lines.read(seen, number, known, title, labels)
            label = OTHER_TITLE if label == PARAGRAPH and _title(one, labels, told) else label
            if label == PARAGRAPH:
                shut = ""
                told += 1
                if told <= LEARNT:
                    known |= content(one.line.text)
        labels.append(label)
    return labels + [TICKER] * (len(seen) - end)


def _tells(one: Seen, labels: list[Label]) -> bool:
    """Whether the line is running text, a row of a table, or a brief sentence behind a paragraph."""
    short = bool(labels) and labels[-1] == PARAGRAPH and _brief(one.line)
    return (one.line.prose and one.line.bullet[:1] != "#" and one.line.text.count(" | ") < BARS) or one.row or short


def _title(one: Seen, labels: list[Label], told: int) -> bool:
    """Whether it is the title of another story, below what is no text: "Help! My Husband Will Only Fly Standby."."""
    line = one.line
    above = labels[-1] if labels else PARAGRAPH
    below = above.kind == "furniture" and told > 2
    asks = bool(line.bullet) and line.text[-1] == "?" and above.rule == "list of links"
    return below and line.count < LONG and (asks or (line.count > 3 and line.titled and line.text[0] not in "“\"'‘"))


def _holds(line: Line, opening: Line | None) -> bool:
    """Whether the line holds the first paragraph, as the words of a film do."""
    return opening is not None and opening.count > LONG and line is not opening and opening.text in line.text


def _reach(one: Seen, told: int) -> Reach:
    """How far what the rule knows reaches: a link "Read more:" without its words heads those below.

    "0 comments" between the deck and the text, which counts them, heads none.
    """
    rule = one.rule
    if rule is not None and rule.name == "comments" and told < 2 and COUNTED.fullmatch(one.line.text):
        return "line"
    heads = rule is not None and rule.name == "related link" and one.line.text[-1] == ":" and one.line.count < 4
    return "list" if heads else rule.reach if rule else "line"


def _held_up(shut: str, label: Label, one: Seen, told: int, heads: bool) -> str:
    """What holds the story up below a line that is no text: what it `heads`, a sign-off, or still what did above."""
    if heads:
        return label.rule
    if label.rule == LIST_ENDS:
        return ""
    signs = label.kind in ("agency", "byline") or _printed_note(label, one)
    if told > 2 and label.kind == "date" and any(day.full and day.clock for day in one.days):
        return ANOTHER
    return "below the story" if told > 1 and signs else shut


def _of_another(one: Seen, shut: str, labels: list[Label], told: int) -> bool:
    """Whether who wrote it and when stands under the title of another story: "By Ann Lee on 11/20/19 at 4:15PM"."""
    listed = bool(labels) and labels[-1].kind == "furniture" and labels[-1].rule == shut
    return told > 2 and listed and one.dated and BY.match(one.line.text) is not None


def _closes(one: Seen) -> bool:
    """Whether initials in brackets stand alone on the line: "(boy/jpnn)" closes a text for good."""
    return one.signed is not None and one.signed.rule.name == "initials" and one.line.text[0] == "("


def _under_caption(seen: tuple[Seen, ...], number: int, labels: list[Label]) -> bool:
    """Whether the line stands right under a caption, with no empty line between."""
    above, line = seen[number - 1].line, seen[number].line
    return bool(labels) and labels[-1].kind == "caption" and line.span.start - above.span.end < 3


def _beside(seen: tuple[Seen, ...], number: int) -> tuple[str, ...]:
    """The lines right above and right below."""
    return tuple(one.line.text for one in (*seen[number - 1 : number], *seen[number + 1 : number + 2]))


def _about_writer(seen: tuple[Seen, ...], number: int) -> bool:
    """Whether it is the writer's name over a paragraph about the writer: "Anna Berg / Anna Berg is a reporter …"."""
    line, below = seen[number].line, seen[number + 1 : number + 2]
    return (
        1 < line.count < 5
        and line.titled
        and bool(below)
        and below[0].line.text.startswith(line.text)
        and bool(WRITER.match(below[0].line.text, len(line.text)))
    )


def _printed_note(label: Label, one: Seen) -> bool:
    return label.kind == "date" and PRINT_NOTE.match(one.line.text) is not None


def _brief(line: Line) -> bool:
    """Whether it is a sentence of a word or two, right behind another paragraph: "He did."."""
    return line.ends and line.count <= 4 and not line.bullet and bool(BRIEF.match(line.text) or DID.match(line.text))
