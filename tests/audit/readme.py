"""The pictures of the README, light and dark, from the archive of the seeds: `python -m tests.audit.readme`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.audit.screenshots import SCHEMES, patient
from tests.audit.sites import ROOT, built
from tests.browser.conftest import QUIET, Scheme
from tests.browser.find_browser import MISSING, find

IMAGES = ROOT / "docs" / "images"
# Picture: its page, the size of the window, and what stands at the head of the picture.
PICTURES = {
    "events": ("events/iran-cautions-iraq-on-secessionist-approaches.html", (1200, 860), ".head"),
    "article": ("articles/iran-calls-for-collective-efforts-to-fight-isil-in-region.html", (1200, 860), ".trail"),
    "person": ("people/hossein-dehqan.html", (1200, 860), ".head"),
}


def main() -> int:
    """Build the archive and take them anew."""
    found = find()
    if found is None:
        print(MISSING, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = built(ROOT / "seeds", Path(folder))
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        for name in PICTURES:
            for scheme in SCHEMES:
                take(browser, site, name, scheme)
        browser.close()
    return 0


def take(browser: Browser, site: Path, name: str, scheme: Scheme) -> None:
    """One picture."""
    path, (width, height), head = PICTURES[name]
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": height}, device_scale_factor=1.5
    )
    patient(context)
    page = context.new_page()
    page.goto((site / path).as_uri())
    page.evaluate("document.fonts.ready")
    page.locator(head).first.evaluate("each => scrollTo(0, each.getBoundingClientRect().top + scrollY)")
    page.screenshot(path=IMAGES / f"{name}-{scheme}.png")
    context.close()


if __name__ == "__main__":
    sys.exit(main())
