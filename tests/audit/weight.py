"""What a reader's line carries: gzip bytes of style and script on an article page, its fonts, its scripts."""

import gzip
import re
from pathlib import Path

STYLE_AND_SCRIPT = 30_000  # bytes, with the page itself
FONTS = 60_000
SCRIPT = 4_000  # outside search
LINKED = re.compile(r'<(?:script src|link rel="stylesheet" href)="([^"]+)"')
LATIN = re.compile(r'url\("(fonts/[^"]+\.latin\.woff2)"\)')
LIST = 200_000  # bytes of an index, or the page of a person or an event
LISTS = ("people/**/*.html", "outlets/*.html", "places/*.html", "events/*.html", "dates/index.html")


def complaints(site: Path) -> list[str]:
    """What weighs too much, one line each."""
    heaviest = max(site.glob("articles/*[!e].html"), key=lambda page: page.stat().st_size)
    linked = [(heaviest.parent / url).resolve() for url in LINKED.findall(heaviest.read_text(encoding="utf-8"))]
    scripts = sum(_sent(path) for path in linked if path.suffix == ".js")
    page = _sent(heaviest) + sum(map(_sent, linked))
    style = (site / "static" / "style.css").read_text(encoding="utf-8")
    fonts = sum((site / "static" / font).stat().st_size for font in set(LATIN.findall(style)))
    told = [
        (f"{heaviest.name} with style and script", page, STYLE_AND_SCRIPT),
        ("the scripts of an article page", scripts, SCRIPT),
        ("the fonts of an article page", fonts, FONTS),
        *((str(path.relative_to(site)), path.stat().st_size, LIST) for each in LISTS for path in site.glob(each)),
    ]
    return [f"{name}: {size} bytes, at most {most}" for name, size, most in told if size > most]


def _sent(path: Path) -> int:
    return len(gzip.compress(path.read_bytes()))
