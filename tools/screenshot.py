"""Remakes the pictures of the README, light and dark, from the archive of the seeds: python tools/screenshot.py

Needs the tests' libraries, and pillow to make the files small.
"""

import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))
from tests.audit.screenshots import SCHEMES, patient
from tests.audit.sites import ROOT, built
from tests.browser.conftest import QUIET, Scheme
from tests.browser.find_browser import find_or_install

IMAGES = ROOT / "docs" / "images"
SIZE = {"width": 1200, "height": 860}
COLOURS = 48  # paper, ink and one accent, with the greys between them
# Picture: its page, and what stands at the head of the picture.
PICTURES = {
    "events": ("events/iran-cautions-iraq-on-secessionist-approaches.html", ".head"),
    "article": ("articles/iran-calls-for-collective-efforts-to-fight-isil-in-region.html", ".trail"),
    "person": ("people/hossein-dehqan.html", ".head"),
}


def main() -> None:
    """Build the archive and take all of them."""
    program = find_or_install()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = built(ROOT / "seeds", Path(folder))
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        for name in PICTURES:
            for scheme in SCHEMES:
                take(browser, site, name, scheme)
        browser.close()


def take(browser: Browser, site: Path, name: str, scheme: Scheme) -> None:
    """Write one picture."""
    path, head = PICTURES[name]
    context = browser.new_context(viewport=SIZE, device_scale_factor=1.5, color_scheme=scheme)
    patient(context)
    page = context.new_page()
    page.goto((site / path).as_uri())
    page.evaluate("document.fonts.ready")
    page.locator(head).first.evaluate("each => scrollTo(0, each.getBoundingClientRect().top + scrollY)")
    picture = IMAGES / f"{name}-{scheme}.png"
    page.screenshot(path=picture)
    Image.open(picture).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(picture, optimize=True)
    context.close()


if __name__ == "__main__":
    main()
