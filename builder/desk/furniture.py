"""What a page prints that is not the article: the rules of `furniture.toml`, looked up for one line."""

from builder.desk import rules
from builder.desk.lines import Line
from builder.desk.rules import Rule

LONGEST = 400  # characters; a longer line is furniture only by where it stands
TAIL = 40  # characters in which an ending is looked for
WORDS = 16  # a phrase has no more
SENTENCE = 9  # words; a phrase that ends in a full stop has no more


def read(line: Line) -> Rule | None:
    """The first rule that knows the line: as a whole, by what it contains, by its pattern."""
    if len(line.text) > LONGEST:
        return None
    if line.count <= (SENTENCE if line.prose else WORDS) and (phrase := rules.phrases("furniture").get(line.folded)):
        return phrase
    lower = line.text.lower()
    for part, rule in rules.contained("furniture"):
        if part in lower:
            return rule
    tail = line.text[-TAIL:]
    for ending, rule in rules.endings("furniture"):
        if ending.search(tail):
            return rule
    for pattern, rule in rules.anywhere("furniture", lower[0]):
        if pattern.match(line.text):
            return rule
    return None
