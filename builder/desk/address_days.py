"""The day in the page's own address, which a capture printed: "…/read/2018/02/23/ferry-sails-again-after-storm".

An address on the page may be any page's; it is this one's if its words are those of the headline.
"""

import re

from builder import edtf
from builder.desk.layout import Layout
from builder.desk.vocabulary import content
from builder.model import Evidence, Fact

YEAR = r"(?P<year>(?:19|20)\d\d)"
ADDRESS = re.compile(
    rf"(?:https?://|www\.)\S+?/{YEAR}[-/](?P<month>[01]?\d)[-/](?P<day>[0-3]?\d)(?P<words>[/-]\S*)"
    rf"|(?:https?://|www\.)\S+?/{YEAR.replace('year', 'year2')}(?P<month2>[01]\d)(?P<day2>[0-3]\d)(?P<words2>[/-]\S*)"
)
WORDS = re.compile(r"[^\W\d_]+")
SHARED = 3  # words of the headline that the address must hold


def find(page: Layout) -> Fact | None:
    """The day of publication by such an address; None if there is none."""
    title = page.seen[page.headline].line if page.headline is not None else None
    told = content(title.text) if title else frozenset()
    for one in page.seen:
        match = ADDRESS.search(one.line.text) if "/" in one.line.text and not one.far else None
        if not match:
            continue
        year, month, day, words = (match[name] or match[f"{name}2"] for name in ("year", "month", "day", "words"))
        value = f"{year}-{int(month):02}-{int(day):02}"
        if edtf.day(value) and len(told & content(" ".join(WORDS.findall(words)))) >= min(SHARED, len(told)) > 0:
            told_by = "The address of the page holds this day, and the words of its headline"
            return Fact(value, "inferred", (Evidence(told_by, one.line.at(*match.span())),), "address of the page")
    return None
