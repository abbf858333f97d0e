"""Titles of other stories right below a text, under a heading that no table knows: none of them ends in a full stop.
And a sentence between what a page shows below a text, of which the text says nothing.

… the harbour master said. / Saistītie raksti / Storm takes the mole / Ferry sails again after three days in port
"""

from collections.abc import Sequence

from builder.desk import end_marks, resuming, story
from builder.desk.label import PARAGRAPH, Label
from builder.desk.seen import Seen
from builder.desk.vocabulary import content

ALONE = Label("furniture", "alone below the text")
BETWEEN = 3  # lines of page clutter above such a sentence
SHORT = 25  # words of it
TITLES = Label("furniture", "titles of other stories")
LISTS = ("related stories", "most read", "list of links", "newsletter", "share buttons")
LEAST = 3  # lines without a full stop below the text, and paragraphs with one in it
LONGEST = 40  # words of a title with its teaser


def clear(seen: Sequence[Seen], labels: list[Label]) -> list[Label]:
    """The labels, with such lines as furniture. Titles only of a text whose paragraphs end in full stops."""
    told = [number for number, label in enumerate(labels) if label == PARAGRAPH]
    while len(told) > LEAST and _stands_alone(seen, labels, told):
        labels = [*labels[: told[-1]], ALONE, *labels[told[-1] + 1 :]]
        del told[-1]
    ended = [number for number in told if _ends(seen[number])]
    if len(ended) < LEAST:
        return labels
    last = ended[-1]
    below = told[told.index(last) + 1 :]
    if not below or len(ended) < 0.8 * (len(told) - len(below)) or not _are_titles(seen, labels, last, below):
        return labels
    return [TITLES if number in below else label for number, label in enumerate(labels)]


def _stands_alone(seen: Sequence[Seen], labels: list[Label], told: list[int]) -> bool:
    """Whether the last paragraph is one sentence far below the others that has no word of theirs."""
    above, last = told[-2:]
    between = [label for label in labels[above + 1 : last] if label.kind == "furniture"]
    line = seen[last].line
    if len(between) < BETWEEN or line.count > SHORT or not any(label.rule in LISTS for label in between):
        return False
    words = frozenset[str]().union(*(content(seen[number].line.text) for number in told[:-1]))
    return words.isdisjoint(content(line.text))


def _are_titles(seen: Sequence[Seen], labels: list[Label], last: int, below: list[int]) -> bool:
    """Whether the lines below the text are titles: several, none a list of the text, none merely cut off."""
    if any(seen[number].line.text[-1] == ":" for number in range(last, below[0])):
        return False
    if any(seen[number].row or seen[number].far for number in below):
        return False
    if any(seen[number].line.count > LONGEST or seen[number].line.text[-1] == ":" for number in below):
        return False
    if below == [len(seen) - 1]:
        return False
    stray = sum(labels[number].rule == "unrelated line" for number in range(last + 1, len(seen)))
    return len(below) + stray >= LEAST


def _ends(one: Seen) -> bool:
    """Whether a full stop or the like ends the line, before what closes a quotation or the day that signs it off."""
    text = one.line.text
    if text[-1].isdigit():
        text = end_marks.SITE_AND_DAY.sub("", text).rstrip()
    return text.rstrip('"”’»)]')[-1:] in resuming.STOPS and text.count(" | ") < story.BARS
