"""What a page prints that is not the article: the rules of `furniture.toml`, looked up for one line."""

import re

from builder.desk import rules
from builder.desk.lines import Line
from builder.desk.rules import Rule

LONGEST = 400  # characters; a longer line is furniture only by where it stands
TAIL = 40  # characters in which an ending is looked for
WORDS = 16  # a phrase has no more
ITEMS = 3  # words of a menu that only one space parts; it has more
COUNTED = re.compile(r"\d[\d.,]*[km]? (?:comments?|shares?|views?|likes?|min(?:utes?)? read)", re.I)
PARTED = re.compile(r"\s{2,}|\u3000|\s?[|•·»]\s?|\s/\s")  # phrases set side by side on one line
SENTENCE = 9  # words; a phrase that ends in a full stop has no more


def read(line: Line) -> Rule | None:
    """The first rule that knows the line: as a whole, by what it contains, by its pattern."""
    if len(line.text) > LONGEST:
        return None
    if line.count <= (SENTENCE if line.prose else WORDS) and (phrase := rules.phrases("furniture").get(line.folded)):
        return phrase
    if 1 < line.count <= WORDS and (beside := _side_by_side(line.text)):
        return beside
    return (
        rules.containing("furniture", line.text)
        or rules.ending("furniture", line.text[-TAIL:])
        or rules.beginning("furniture", line.text)
    )


def _side_by_side(text: str) -> Rule | None:
    """The rule of the first of several phrases, if a rule knows each of them: "E-mail this to a friend  Print"."""
    parts = PARTED.split(text.strip(" |•·»/"))
    known = rules.phrases("furniture")
    keys = [rules.key(part) for part in parts if not COUNTED.fullmatch(part)]  # "0 Comments  Print  Email"
    if len(parts) == 1 and len(words := text.split()) > ITEMS:  # "Portada Sucesos Deportes Cultura"
        keys = [rules.key(word) for word in words if word[0].isupper()]
        return known[keys[0]] if len(keys) == len(words) and all(key in known for key in keys) else None
    if len(parts) < 2 or not keys or not all(key in known for key in keys):
        return None
    return known[keys[0]]
