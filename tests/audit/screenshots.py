"""Pictures of every kind of page, to be looked at one by one: `make screenshots`.

    python -m tests.audit.screenshots [DIR]

Every kind of page of both archives is taken on a phone and a desktop, light and dark, and once as printed;
DIR/index.html (default: build/screenshots) shows them side by side.
"""

import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, BrowserContext, Route, sync_playwright

from tests.audit.sites import ROOT, both, chosen
from tests.browser.conftest import DEVICES, QUIET, Device, Scheme
from tests.browser.find_browser import MISSING, find

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SHEET = """<!DOCTYPE html><meta charset="utf-8"><title>Screenshots</title>
<style>body{font:1rem sans-serif;background:#888}div{display:flex;gap:1rem;align-items:start}img{width:22rem}</style>
"""


def main(arguments: list[str]) -> int:
    """Build both archives, take the pictures, and lay them out on a sheet."""
    into = Path(arguments[0]) if arguments else ROOT / "build" / "screenshots"
    into.mkdir(parents=True, exist_ok=True)
    found = find()
    if found is None:
        print(MISSING, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        lines = []
        for name, site in both(Path(folder)).items():
            for kind, page in chosen(site):
                taken = list(pictures(browser, site / page, into / f"{name}-{kind}"))
                images = "".join(f'<img src="{picture.name}" alt="{picture.stem}">' for picture in taken)
                lines.append(f"<h2>{name}: {kind}, {escape(page)}</h2><div>{images}</div>\n")
        browser.close()
    (into / "index.html").write_text(SHEET + "".join(lines), encoding="utf-8")
    print(f"Open {into / 'index.html'} in a web browser.")
    return 0


def pictures(browser: Browser, page: Path, stem: Path) -> Iterator[Path]:
    """One page on every device in every scheme, and as printed."""
    devices: tuple[Device, ...] = ("phone", "desktop")
    for device in devices:
        for scheme in SCHEMES:
            context = browser.new_context(color_scheme=scheme, **DEVICES[device])
            yield shot(context, page, stem.with_name(f"{stem.name}-{device}-{scheme}.png"))
    paper = browser.new_context(viewport={"width": 794, "height": 1123})
    yield shot(paper, page, stem.with_name(f"{stem.name}-print.png"), media="print")


def shot(context: BrowserContext, page: Path, into: Path, media: Literal["print", "screen"] = "screen") -> Path:
    """The whole page as one picture, at most six screens of it."""
    patient(context)
    opened = context.new_page()
    opened.emulate_media(media=media)
    opened.goto(page.as_uri())
    opened.evaluate("document.fonts.ready")
    size = opened.viewport_size
    assert size
    height = min(opened.evaluate("document.documentElement.scrollHeight"), 6 * size["height"])
    opened.screenshot(path=into, full_page=True, clip={"x": 0, "y": 0, "width": size["width"], "height": height})
    context.close()
    return into


def patient(context: BrowserContext) -> None:
    """Let pages wait for their fonts, as long as it takes: a reader's page does without one that comes late."""

    def waiting(route: Route) -> None:
        style = Path(unquote(urlsplit(route.request.url).path)).read_text(encoding="utf-8")
        route.fulfill(body=style.replace("font-display: optional", "font-display: block"), content_type="text/css")

    context.route("**/style.css", waiting)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
