"""Which line is what: the headline divides the page, what signs and dates stands near it, then the story follows.

Every line is first read alone (`seen`), then by where it stands: `beginning` finds where the story begins, what is
above it is labelled here, the story itself in `story`.
"""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from builder.desk import (
    beginning,
    foot,
    furniture,
    glue,
    headline,
    headline_lines,
    late_place,
    lead_in,
    picture_boxes,
    results,
    shown,
    story,
    tail,
    wire,
    writers,
)
from builder.desk.dateline_forms import Dateline
from builder.desk.label import PARAGRAPH, Label
from builder.desk.lines import Line
from builder.desk.seen import EACH_END, Seen, see

OPENING = 40  # characters by which a paragraph is known again


class Layout(Struct, frozen=True):
    """The page: its lines and their labels, the lines of headline and first paragraph, the dateline with its line."""

    seen: tuple[Seen, ...]
    labels: tuple[Label, ...]
    headline: int | None
    first: int
    dateline: tuple[int, Dateline] | None

    @property
    def paragraphs(self) -> list[Line]:
        """The lines of the text, in order."""
        return [one.line for one, label in zip(self.seen, self.labels, strict=True) if label.kind == "paragraph"]


def lay_out(lines: list[Line]) -> Layout:
    """Label every line of the page."""
    seen = _seen(lines)
    title = headline.find(seen)
    seen = writers.sign(seen, title)
    first, found = beginning.find(seen, title)
    if not found:
        first, found = late_place.find(seen, first)
    if report := wire.read([one.line for one in seen[: wire.TOP + 2]]):
        title, first, found = report.headline, report.first, report.dateline
    head = _head(seen, first, title, found[0] if found else None)
    body = story.read(seen, first, title)
    labels = tail.clear(seen, foot.clear(seen, [*head, *body], found[0] if found else None))
    if not any(label.kind == "paragraph" for label in labels):  # a clipping of a line or two
        labels = [_only(one, label) for one, label in zip(seen, labels, strict=True)]
    return Layout(seen, tuple(labels), title, first, found)


def _seen(lines: list[Line]) -> tuple[Seen, ...]:
    """The lines as the page had them, with what each shows."""
    if len(lines) <= 2 * EACH_END:
        return tuple(_look(lines))
    return (
        *_look(lines[:EACH_END]),
        *(Seen(line, far=True) for line in lines[EACH_END:-EACH_END]),
        *_look(lines[-EACH_END:]),
    )


def _look(lines: list[Line]) -> Iterator[Seen]:
    mended = glue.mend(lines)
    rows = results.rows(mended)
    rows = {number for number in rows if not furniture.read(mended[number])}  # "Tags: copper, Chile, miners."
    seen = [Seen(line, row=True) if number in rows else see(line) for number, line in enumerate(mended)]
    seen = picture_boxes.marked(seen)
    report = wire.read(mended)
    first = report.first if report else len(mended)
    broken = {number for number in range(min(first, len(seen))) if _broken(seen, number)}
    return (
        wire.as_row(one) if number >= first else replace(one, row=True) if number in broken else one
        for number, one in enumerate(seen)
    )


def _broken(seen: list[Seen], number: int) -> bool:
    """Whether it is the first half of a sentence that goes on, with a small letter, below a picture's caption."""
    one, below = seen[number], seen[number + 1 : number + 4]
    if len(below) < 2 or not below[0].caption or not one.plain or one.line.count < 6 or one.line.prose:
        return False
    rest = next((other for other in below if not other.caption), None)
    return rest is not None and rest.told and rest.line.text[0].islower() and not one.line.bullet


def _only(one: Seen, label: Label) -> Label:
    """The label of a line where nothing is a sentence: what nothing marks as anything else is the text."""
    return PARAGRAPH if one.plain and label.kind in ("furniture", "deck") else label


def _head(seen: tuple[Seen, ...], first: int, title: int | None, place: int | None) -> list[Label]:
    """The lines above the story: the headline, a deck right under it, and what each line is by itself."""
    labels: list[Label] = []
    for number, one in enumerate(seen[:first]):
        below = title is not None and number > title
        if number == title:
            labels.append(Label("headline", "headline"))
        elif number == place and not (one.signed and one.signed.rule == writers.RULE):
            labels.append(Label("dateline", "dateline"))
        elif label := story.alone(one):
            labels.append(label)
        elif place == number + 1 and one.line.text[:OPENING] == seen[place].line.text[:OPENING]:
            labels.append(Label("furniture", "printed twice"))
        elif caption := _captioned(seen, number, first, place, below):
            labels.append(Label("caption", caption))
        elif below and headline_lines.alike(one.line, seen[title or 0].line):
            labels.append(Label("furniture", "headline repeated"))
        elif (
            below
            and number <= (title or 0) + 6
            and one.line.count >= 4
            and not one.line.bullet
            and not _decked(labels)
        ):
            labels.append(Label("deck", "deck"))
        else:
            labels.append(Label("furniture", "above the story"))
    return labels


def _captioned(seen: tuple[Seen, ...], number: int, first: int, place: int | None, below: bool) -> str:
    """The rule by which a line above the story is a caption, empty if it is none."""
    one, above = seen[number], seen[number - 1] if number else None
    if above and above.caption and above.line.text.endswith(","):  # "Image caption,"
        return "under its label"
    if not below:
        return ""
    credited = place == number + 2 and one.told and seen[number + 1].by_agency
    if credited or (number + 1 != place and lead_in.pictured(seen, number)):
        return "above its credit"
    if lead_in.under_film(seen, number):
        return "under the title of a film"
    return "what a picture shows" if number > first - 3 and one.told and shown.sentence(one.line.text) else ""


def _decked(labels: list[Label]) -> bool:
    return any(label.kind == "deck" for label in labels)
