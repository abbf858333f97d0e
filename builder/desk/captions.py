"""Captions and credits of pictures: the rules of `captions.toml`, looked up for one line."""

from builder.desk import rules
from builder.desk.lines import Line
from builder.desk.rules import Rule

LONGEST = 700  # characters; no caption is longer
AGENCY = (
    "AP|AFP|EPA|Reuters|REUTERS|Getty|Xinhua|TASS|Anadolu|WireImage|Shutterstock|Bloomberg|ANDINA|Bernama|PTI|ANI"
    "|Sputnik|SPUTNIK|EFE|ANSA|Kyodo|Yonhap|IRNA"
)


def read(line: Line, inside: bool = False) -> Rule | None:
    """The rule that knows the line as a caption or a credit, wherever it stands or `inside` the story."""
    if len(line.text) > LONGEST:
        return None
    found = rules.patterns("captions", agency=AGENCY)
    return next(
        (rule for pattern, rule in found if inside >= (rule.kind == "inside") and pattern.search(line.text)), None
    )
