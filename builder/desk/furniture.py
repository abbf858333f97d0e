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
    if any(map(lower.__contains__, rules.contained("furniture"))):
        return next(rule for part, rule in rules.contained("furniture").items() if part in lower)
    return rules.ending("furniture", line.text[-TAIL:]) or rules.beginning("furniture", line.text)
