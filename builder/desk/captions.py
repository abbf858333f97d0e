"""Captions and credits of pictures: the rules of `captions.toml`, looked up for one line."""

import re

from builder.desk import rules
from builder.desk.lines import Line
from builder.desk.rules import Rule

LONGEST = 700  # characters; no caption is longer
AGENCY = (
    "AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty|Xinhua|XINHUA|TASS|Anadolu|WireImage|Shutterstock|Bloomberg|ANDINA"
    "|Bernama|PTI|ANI|Sputnik|SPUTNIK|EFE|ANSA|Kyodo|Yonhap|IRNA|MNA|AA|dpa|Associated Press|РИА Новости|ТАСС"
)
SIGNED = re.compile(r"[。」]\s?\(c\)(?:AFP|AP|Reuters|ロイター)(?:[/／][^。]{0,40})?$")  # who wrote a Japanese text
NAME = r"[^\W\d_a-zа-яё][\w.’'-]+"
# No caption is without one of these, or an agency's name at its end; to look for them first saves most of the work.
HINTS = (
    ", right,", ", left,", ", cent", "from left,", "from right,",
    "/", "[", "(", "...", "…", "©", "Ⓒ", "摄", "攝", "|", ":", "hoto", "HOTO", "icture", "mage", "MAGE", "foto",
    "Foto", "FOTO", "•", "@", ".jp", ".JP", ".png", ".gif", "larger image", "ourtesy", "Rex", "REX", "Alamy", "SWNS",
    "iStock", " - FILE", " - File", "– FILE", "– File", "rchiv", "rquivo",
    "rşiv", "рхив", "رشيف", "رشیو", "used to illustrate", " caption",
)  # fmt: skip
BEGINNINGS = (
    "In this",
    "This",
    "Left",
    "Right",
    "Above",
    "Below",
    "Top",
    "Bottom",
    "From",
    "L-R",
    "ILUSTRASI",
    "Ilustrasi",
    "Symbol",
    "Archiv",
    "Imagen",
)
FILMS = ("VPC", "Newslook", "Wochit", "Storyful")  # who makes films for papers
TAKEN_FOR = ("NPR", "KFF", "CNN", "TIME", "ProPublica")  # for whom photographers took a picture
ENDINGS = (*AGENCY.split("|"), *FILMS, *TAKEN_FOR)


def read(line: Line, inside: bool = False) -> Rule | None:
    """The rule that knows the line as a caption or a credit, wherever it stands or `inside` the story."""
    if len(line.text) > LONGEST or not _hints(line.text) or SIGNED.search(line.text):
        return None
    for pattern, rule in rules.searched("captions", line.text, agency=AGENCY, name=NAME):
        if inside >= (rule.kind == "inside") and pattern.search(line.text):
            return rule
    return None


def _hints(text: str) -> bool:
    return text.startswith(BEGINNINGS) or text.endswith(ENDINGS) or any(map(text.__contains__, HINTS))
