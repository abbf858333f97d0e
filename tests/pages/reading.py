"""Read a page as its reader does: its words, its links, its anchors."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

LINKS = {"a": "href", "form": "action", "link": "href", "script": "src", "img": "src"}
BLOCKS = frozenset("p li dt dd h1 h2 h3 tr td th summary blockquote figcaption label div section title".split())


@dataclass
class Reader(HTMLParser):
    """What one page holds; `words` has one space wherever a reader sees a gap."""

    html: str
    words: str = ""
    links: list[str] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)
        self.words = re.sub(r"\s+", " ", self.words).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.links.extend(filter(None, [values.get(LINKS.get(tag, ""))]))
        self.anchors.extend(filter(None, [values.get("id")]))
        self.words += " " if tag in BLOCKS else ""

    def handle_endtag(self, tag: str) -> None:
        self.words += " " if tag in BLOCKS else ""

    def handle_data(self, data: str) -> None:
        self.words += data


def words(html: str) -> str:
    """The words of a page in reading order."""
    return Reader(html).words
