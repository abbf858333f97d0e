"""What a page prints that is not the article: the rules of `furniture.toml`, looked up for one line."""

import re

from builder.desk import rules
from builder.desk.lines import Line
from builder.desk.rules import Rule
from builder.lexicon.places import grade

LONGEST = 400  # characters; a longer line is furniture only by where it stands
TAIL = 40  # characters in which an ending is looked for
WORDS = 16  # a phrase has no more
ITEMS = 3  # words of a menu that only one space parts; it has more
MOST = 0.75  # of them a rule knows
COUNTED = re.compile(r"\d[\d.,]*[km]?(?: (?:comments?|shares?|views?|likes?|min(?:utes?)? read))?", re.I)
COUNT = re.compile(r"^\d[\d.,]*[km]? |\s?\(\d+\)$", re.I)  # "44 Tweet", "Read comments (9)"
RUN_ON = re.compile(r"(?<=[a-z])(?=[A-Z])")
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
    if len(parts) == 1:
        return known[keys[0]] if (keys := menu(text)) and keys[0] in known else None
    keys = [rules.key(COUNT.sub("", part)) for part in parts if not COUNTED.fullmatch(part)]  # "0 Comments  Print"
    return known[keys[0]] if keys and all(key in known for key in keys) else None


def menu(text: str) -> list[str]:
    """The items of a menu or a trail that one space or nothing parts: "Portada Sucesos Cultura", "HomeWorldSyria"."""
    known = rules.phrases("furniture")
    if len(words := text.split()) > ITEMS and all(word[0].isupper() for word in words):
        keys = [key for key in map(rules.key, words) if key in known]
        if len(keys) >= MOST * len(words):
            return keys
    trail = [rules.key(part) for part in RUN_ON.split(text)]
    return trail if len(trail) > 1 and all(key in known or grade(key) == "country" for key in trail) else []
