"""What can be wrong with a finished site: dead links, facts without provenance, more than a host takes."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from builder.model import Notice

MEGABYTE = 1_000_000
SIZE_WARNING = 700 * MEGABYTE
SIZE_LIMIT = 950 * MEGABYTE  # GitHub Pages takes sites of up to 1 GB
FACTS = ("headline", "deck", "published", "happened", "captured", "outlet", "agency", "byline", "place")
CAPTURED = ".source.html"
LINKS = {"a": "href", "form": "action", "link": "href", "script": "src", "img": "src"}


class Weight(Struct, frozen=True):
    """Bytes of a site, and how many of them are pages of clippings as captured."""

    total: int
    captured: int


class _Links(HTMLParser):
    """Collects where a page links to, and which anchors it has."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.anchors: set[str] = set()
        self.based = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if anchor := values.get("id"):
            self.anchors.add(anchor)
        if target := values.get(LINKS.get(tag, "")):
            self.targets.append(target)


def check(site: Path, weight: Weight) -> Iterator[Notice]:
    """Everything found, one notice each."""
    yield from dead_links(site)
    yield from unproven_facts(site)
    yield from too_large(site, weight)


def dead_links(site: Path) -> Iterator[Notice]:
    """Links within the site whose file or anchor does not exist."""
    parsed = {path: _parse(path) for path in sorted(site.rglob("*.html"))}
    for path, links in parsed.items():
        for target in dict.fromkeys(links.targets):
            parts = urlsplit(target)
            if parts.scheme or parts.netloc or target.startswith("/"):
                continue
            aim = (path.parent / unquote(parts.path)).resolve() if parts.path else path.resolve()
            name = path.relative_to(site).as_posix()
            if not aim.is_file():
                yield Notice(name, f"links to {target}, which does not exist")
            elif parts.fragment and not _has_anchor(aim, unquote(parts.fragment), site, parsed):
                yield Notice(name, f"links to {target}: that page has no such place")


def _parse(path: Path) -> _Links:
    links = _Links()
    links.feed(path.read_text(encoding="utf-8"))
    return links


def _has_anchor(aim: Path, anchor: str, site: Path, parsed: dict[Path, _Links]) -> bool:
    page = parsed.get(site / aim.relative_to(site.resolve()))
    return page is None or anchor in page.anchors


def unproven_facts(site: Path) -> Iterator[Notice]:
    """Exported facts that have a value but do not say how it is known."""
    for path in sorted((site / "data").glob("articles-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            for name in FACTS:
                fact = article[name]
                if fact and fact["value"] and (fact["basis"] == "unknown" or not fact["evidence"]):
                    yield Notice(article["seed"], f"{name} “{fact['value']}” does not say how it is known")


def weigh(site: Path) -> Weight:
    """What the files of a site come to."""
    sizes = [(path.name, path.stat().st_size) for path in site.rglob("*") if path.is_file()]
    return Weight(sum(size for _, size in sizes), sum(size for name, size in sizes if name.endswith(CAPTURED)))


def near_the_limit(site: Path, weight: Weight) -> Iterator[Notice]:
    """A warning where the site nears what GitHub Pages takes."""
    if SIZE_WARNING < weight.total <= SIZE_LIMIT:
        yield _of_weight(site, weight, "nears")


def too_large(site: Path, weight: Weight) -> Iterator[Notice]:
    """One notice where the site is more than GitHub Pages takes, or next to it."""
    if weight.total > SIZE_LIMIT:
        yield _of_weight(site, weight, "is too close to or more than")


def _of_weight(site: Path, weight: Weight, relation: str) -> Notice:
    return Notice(
        str(site),
        f"{weight.total // MEGABYTE} MB {relation} what GitHub Pages takes (1 GB), {weight.captured // MEGABYTE} MB "
        "of it pages of clippings as captured: publish it on another host, or in two archives, by years say",
    )
