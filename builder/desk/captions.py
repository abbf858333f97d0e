"""Captions and credits of pictures: the rules of `captions.toml`, looked up for one line."""

import re

from builder.desk import rules
from builder.desk.lines import Line
from builder.desk.rules import Rule

LONGEST = 700  # characters; no caption is longer
AGENCY = (
    "AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty|Xinhua|XINHUA|TASS|Anadolu|WireImage|Shutterstock|Bloomberg|ANDINA"
    "|Bernama|PTI|ANI|Sputnik|SPUTNIK|EFE|ANSA|Kyodo|Yonhap|IRNA|MNA|AA|dpa|Associated Press"
)
NAME = r"[A-Z][\w.’'-]+"
# No caption is without one of these; to look for them first saves most of the work.
HINT = re.compile(
    rf"[/\[(©|:]|hoto|HOTO|icture|mage|MAGE|foto|Foto|(?:{AGENCY})$"
    r"|^(?:In this|This|Left|Right|Above|Below|Top|Bottom|From|L-R)"
)


def read(line: Line, inside: bool = False) -> Rule | None:
    """The rule that knows the line as a caption or a credit, wherever it stands or `inside` the story."""
    if len(line.text) > LONGEST or not HINT.search(line.text):
        return None
    for pattern, rule in rules.patterns("captions", agency=AGENCY, name=NAME):
        if inside >= (rule.kind == "inside") and pattern.search(line.text):
            return rule
    return None
