"""A line within the story that is no sentence: an item of a list, a subheading, or a stray line of the page."""

import re
from itertools import takewhile

from builder.desk import captions, headline_lines
from builder.desk.label import PARAGRAPH, Label
from builder.desk.lines import Line
from builder.desk.seen import Seen
from builder.desk.vocabulary import content

SUBHEADING = range(2, 15)  # words
LIST = 8  # items below one that are looked at with it
LONG = 12  # words from which a line without a full stop may be a paragraph
# How a paragraph in Arabic goes on, which many papers end without a full stop.
SAYS = re.compile(r"و(?:أضاف|اضاف|قال|تابع|أكد|اكد|أوضح|اوضح|أشار|اشار|لفت|بين|بيّن|ذكر|شدد|كشف|أعلن|اعلن)ت?\b")
# A page's own link between two paragraphs: "Watch rescuers search the harbour".
LINK = re.compile(r"(?:Watch|See|Hear|Read|View|Listen to) (?:[a-z]\S* ){2,12}\S+$")


def read(seen: tuple[Seen, ...], number: int, known: set[str], title: int | None, labels: list[Label]) -> Label:
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
    if (line.text.endswith(":") and (follows or items or line.count >= LONG)) or (line.ends and shared):
        return PARAGRAPH
    return Label("furniture", "unrelated line")


def _listed(line: Line, above: Line, labels: list[Label]) -> bool:
    """Whether it is an item of a list of the text: under what announces it with a colon, or under such an item."""
    if PARAGRAPH not in labels:
        return False
    if line.text[-1] == ";":
        return True  # nobody ends the title of another story so
    goes_on = labels[-1] == PARAGRAPH and above.bullet == line.bullet and not line.gap
    return above.text.endswith(":") or (bool(above.bullet) and (above.prose or goes_on))


def _leads_on(below: tuple[Seen, ...]) -> bool:
    """Whether right below stands nothing but "Read more"."""
    rule = below[0].rule if below else None
    return rule is not None and rule.name == "related link" and below[0].line.count < 3


def next_item(seen: tuple[Seen, ...], number: int, labels: list[Label], known: set[str]) -> bool:
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
