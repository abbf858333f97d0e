"""The story: from its first line downward, what goes on telling it and what does not belong to it."""

import re
from itertools import takewhile

from msgspec import Struct

from builder.desk import captions, headline_lines
from builder.desk.lines import Line
from builder.desk.rules import Reach
from builder.desk.seen import PRINT_NOTE, Seen
from builder.desk.vocabulary import content
from builder.model import MarkKind

SUBHEADING = range(2, 15)  # words
LEARNT = 200  # paragraphs whose words tell what the story is about
STOPS = frozenset(".!?…。！？؟۔")
LIST_ENDS = "end of a list"
BARS = 3  # between the items of a menu, of which one may end in a question mark
LIST = 8  # items below one that are looked at with it
LONG = 12  # words from which a line without a full stop may be a paragraph
SPEECH = re.compile(
    r"(?i)\b(?:I|me|my|we|our|us|you|your)\b|[@#]\w|https?:|pic\.twitter|[\u2600-\u27bf\U0001f300-\U0001faff]|[^.!?”\"]$"
)
WRITER = re.compile(
    r" (?:is|was|has|joined|covers|writes|reports)\b.{0,160}?\b(?i:reporter|reporting|journalist|writer|editor|anchor"
    r"|author|columnist|correspondent|contributor|freelance|newsroom)"
)
BRIEF = re.compile(
    r"[\"“‘']?(?:He|She|They|It|I|We|You|No|Yes"
    r"|More|Inquiries|Investigations?|Not|That|This|So|But|And|Or|Nobody|None|Why|What|Who|How)\b"
)
# How a paragraph in Arabic goes on, which many papers end without a full stop.
SAYS = re.compile(r"و(?:أضاف|اضاف|قال|تابع|أكد|اكد|أوضح|اوضح|أشار|اشار|لفت|بين|بيّن|ذكر|شدد|كشف|أعلن|اعلن)ت?\b")
# A page's own link between two paragraphs: "Watch rescuers search the harbour".
LINK = re.compile(r"(?:Watch|See|Hear|Read|View|Listen to) (?:[a-z]\S* ){2,12}\S+$")
REPORTED = re.compile(r"\b(?:said|says|wrote|told|posted|tweeted|added|asked|according)\b")


class Label(Struct, frozen=True):
    """What a line is, and the name of the rule that says so."""

    kind: MarkKind
    rule: str


PARAGRAPH = Label("paragraph", "paragraph")
CUT_OFF = Label("furniture", "teasers cut off")


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
    posts = _posts(seen, first)
    cut_off = _cut_off(seen, first)
    long = {one.line.text for one in seen[:first] if one.told and one.line.count > LONG}
    shut = ""  # the name of what holds the story up
    over = False
    told = 0
    for number in range(first, len(seen)):
        one = seen[number]
        label = Label("furniture", "embedded post") if number in posts else alone(one)
        if number in cut_off:
            label, shut = CUT_OFF, CUT_OFF.rule
        if told > 1 and label is None and (one.line.text in _beside(seen, number) or one.line.text in long):
            label = Label("furniture", "printed twice")
        if one.told and one.line.count > LONG:
            long.add(one.line.text)
        if over:
            label = Label("furniture", shut)
        elif label:
            reach = _reach(one) if one.rule and number not in posts else "line"
            over = reach == "end" and told > 0
            shut = _held_up(shut, label, one, told, over or reach == "list")
        elif told > 1 and _about_writer(seen, number):
            label, shut = Label("furniture", "about the writer"), "about the writer"
        elif shut and not one.row and not _resumes(seen, number, known, told):
            label = Label("furniture", shut)
        else:
            short = bool(labels) and labels[-1] == PARAGRAPH and _brief(one.line)
            told_here = one.line.prose and one.line.bullet[:1] != "#" and one.line.text.count(" | ") < BARS
            goes_on = told_here or one.row or short
            label = (
                PARAGRAPH
                if goes_on or _next_item(seen, number, labels, known)
                else _short(seen, number, known, title, labels)
            )
            if label == PARAGRAPH:
                shut = ""
                told += 1
                if told <= LEARNT:
                    known |= content(one.line.text)
        labels.append(label)
    return labels


def _reach(one: Seen) -> Reach:
    """How far what the rule knows reaches: a link "Read more:" without its words heads those below."""
    rule = one.rule
    heads = rule is not None and rule.name == "related link" and one.line.text[-1] == ":" and one.line.count < 4
    return "list" if heads else rule.reach if rule else "line"


def _held_up(shut: str, label: Label, one: Seen, told: int, heads: bool) -> str:
    """What holds the story up below a line that is no text: what it `heads`, a sign-off, or still what did above."""
    if heads:
        return label.rule
    if label.rule == LIST_ENDS:
        return ""
    signs = label.kind in ("agency", "byline") or _printed_note(label, one)
    return "below the story" if told > 1 and signs else shut


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
    return line.ends and line.count <= 4 and not line.bullet and bool(BRIEF.match(line.text))


def _resumes(seen: tuple[Seen, ...], number: int, known: set[str], told: int) -> bool:
    """Whether the story goes on here: running text in the words of the story so far."""
    line = seen[number].line
    if not line.prose or (line.bullet and told) or line.count < 5:
        return False
    if not told:
        return line.count >= 8 and line.text.rstrip('"”’»)]')[-1:] in STOPS
    own = content(line.text)
    shared = len(own & known)
    above = seen[number - 1].line
    if told and above.count > 4 and not above.prose and not above.bullet and len(own & content(above.text)) > 1:
        return False  # a teaser under its title
    if shared and line.gap and not line.bullet and (above.bullet or _list_is_over(seen, number, shared)):
        return True
    if shared >= 3 and shared >= 0.2 * len(own):
        return True
    following = [one for one in seen[number + 1 : number + 4] if one.told and not one.line.bullet]
    all_words = own.union(*(content(one.line.text) for one in following))
    run = [one for one in seen[number + 1 : number + 3] if one.told and not one.line.bullet]
    if len(run) == 2 and not seen[number - 1].line.prose and len(all_words & known) > 1:
        return len(own & content(seen[number - 1].line.text)) < 2  # no teaser under its title
    return len(following) >= 2 and shared >= 1 and len(all_words & known) >= max(5, 0.25 * len(all_words))


def _list_is_over(seen: tuple[Seen, ...], number: int, shared: int) -> bool:
    """Whether the titles of a list stood close together, and two more paragraphs follow: no teaser has that."""
    line, above = seen[number].line, seen[number - 1].line
    if shared < 2 or line.count < 8 or above.prose or above.gap:
        return False
    below = seen[number + 1 : number + 3]
    return len(below) == 2 and all(one.told for one in below)


def _short(seen: tuple[Seen, ...], number: int, known: set[str], title: int | None, labels: list[Label]) -> Label:
    """A line in the story that is no sentence: an item of a list, a subheading, or a stray line of the page."""
    line = seen[number].line
    if line.bullet.startswith("#"):
        return Label("subheading", "subheading")
    if title is not None and headline_lines.alike(line, seen[title].line):
        return Label("furniture", "headline repeated")
    if title is not None and not line.ends and line.folded.startswith(f"{seen[title].line.folded} "):
        return Label("furniture", "headline repeated")  # as the words behind a picture, and a title behind them
    goes_on = any(one.told for one in seen[number + 1 : number + 4])
    if goes_on and not seen[number].far and (caption := captions.read(line, inside=True)):
        return Label("caption", caption.name)
    above = seen[number - 1].line if number else None
    if above is not None and seen[number - 1].rule and line.count > 2 and above.text[:-1].endswith(line.text):
        return Label("furniture", "printed above")  # "Click to play video: 'Ferry sails' / Ferry sails"
    if LINK.match(line.text) and not line.ends:
        return Label("furniture", "link inside the text")
    if not line.ends and _leads_on(seen[number + 1 : number + 2]):
        return Label("furniture", "title of a link")
    if headline_lines.SIDE_BY_SIDE.search(line.text) and not line.ends:
        return Label("furniture", "links side by side")
    if line.bullet:
        return PARAGRAPH if above and _listed(line, above, labels) else Label("furniture", "list of links")
    shared = bool(content(line.text) & known)
    below = next((one for one in seen[number + 1 : number + 3] if one.plain or one.signed), None)
    follows = below is not None and below.line.prose and not below.line.bullet
    if (line.count >= LONG or (line.count > 5 and SAYS.match(line.text))) and shared:
        return PARAGRAPH
    if follows and line.count in SUBHEADING and shared:
        return Label("subheading", "subheading")
    items = below is not None and bool(below.line.bullet) and shared
    if (line.text.endswith(":") and (follows or items)) or (line.ends and shared):
        return PARAGRAPH
    return Label("furniture", "unrelated line")


def _listed(line: Line, above: Line, labels: list[Label]) -> bool:
    """Whether it is an item of a list of the text: under what announces it with a colon, or under such an item."""
    if PARAGRAPH not in labels:
        return False
    goes_on = labels[-1] == PARAGRAPH and above.bullet == line.bullet and not line.gap
    return above.text.endswith(":") or (bool(above.bullet) and (above.prose or goes_on))


def _leads_on(below: tuple[Seen, ...]) -> bool:
    """Whether right below stands nothing but "Read more"."""
    rule = below[0].rule if below else None
    return rule is not None and rule.name == "related link" and below[0].line.count < 3


def _next_item(seen: tuple[Seen, ...], number: int, labels: list[Label], known: set[str]) -> bool:
    """Whether it is one more item of a list of the text, whose items are no sentences: "• It holds ten boats".

    Most of the items from the one above it on have words of the story so far; the titles of other stories have few.
    """
    if not labels or labels[-1] != PARAGRAPH:
        return False
    line, above = seen[number].line, seen[number - 1].line
    if not line.bullet or line.bullet != above.bullet or above.prose or line.count < 5 or line.gap:
        return False
    items = list(takewhile(lambda one: one.line.bullet == line.bullet, seen[number - 1 : number + LIST]))
    return sum(bool(content(one.line.text) & known) for one in items) > len(items) / 2


def _cut_off(seen: tuple[Seen, ...], first: int) -> set[int]:
    """The teasers of other stories below the text: two or more lines, one below another, that break off in "…"."""
    broken = {
        n
        for n in range(first + 1, len(seen))
        if seen[n].line.text.endswith(("…", "..")) and seen[n].told and seen[n].line.count > 7
    }
    return {n for n in broken if n - 1 in broken or n + 1 in broken}


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
        while at > floor and number - at <= 6 and (at == number - 1 or _speaks(seen[at].line)):
            found.add(at)
            at -= 1
        floor = number
    return found


def _speaks(line: Line) -> bool:
    quoted = line.text[:1] in '“"' and line.count > 6
    return bool(SPEECH.search(line.text)) and not REPORTED.search(line.text) and not quoted
