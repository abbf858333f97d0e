"""What a page prints that is not the article: the rules of `furniture.toml`, looked up for one line."""

from builder.desk import rules
from builder.desk.lines import Line
from builder.desk.rules import Rule

LONGEST = 400  # characters; a longer line is furniture only by where it stands


def read(line: Line) -> Rule | None:
    """The first rule that knows the line, phrases before patterns."""
    if len(line.text) > LONGEST:
        return None
    phrase = rules.phrases("furniture").get(line.folded)
    return phrase or next((rule for found, rule in rules.patterns("furniture") if found.search(line.text)), None)
