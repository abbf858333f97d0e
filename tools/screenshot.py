"""Remakes the pictures of the README from a built site: python tools/screenshot.py site docs/images PAGE

Needs the tests' libraries, and pillow to make the files small.
"""

import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))
from tests.browser.find_browser import find_or_install

SIZE = {"width": 1200, "height": 800}
COLOURS = 64  # paper, ink and one accent, with the greys between them


def main(site: str, images: str, page: str) -> None:
    """Write a light and a dark picture of the top of one page."""
    program = find_or_install()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        for scheme in ("light", "dark"):
            tab = browser.new_page(viewport=SIZE, device_scale_factor=1.5, color_scheme=scheme)
            tab.goto((Path(site).resolve() / page).as_uri())
            tab.evaluate("document.fonts.ready")
            picture = Path(images) / f"{Path(page).parent.name or 'front'}-{scheme}.png"
            tab.screenshot(path=picture)
            few = Image.open(picture).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(picture, optimize=True)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
