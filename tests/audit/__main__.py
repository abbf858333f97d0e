"""Every kind of page, judged by others: `make audit`. Exit status 1 where one of them has something to say."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.audit import axe, checker, lighthouse, npm, weight
from tests.audit.host import Host
from tests.audit.sites import both, chosen
from tests.browser.conftest import QUIET, serve
from tests.browser.find_browser import MISSING, find


def main() -> int:
    """Build both archives, put each before every judge, and print what they say."""
    if lacking := npm.missing() or ("" if (browser := find()) else MISSING):
        print(lacking, file=sys.stderr)
        return 2
    assert browser
    npm.install()
    told: list[str] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=QUIET)
        for name, site in both(Path(folder)).items():
            pages = dict(chosen(site))
            print(f"{name}: {len(pages)} kinds of page", flush=True)
            told += weight.complaints(site)
            told += checker.complaints(site)
            told += axe.complaints(chromium, [site / page for page in pages.values()])
            for home in serve(site, "/some/repo/", host=Host):
                judged = [pages[kind] for kind in lighthouse.KINDS if kind in pages]
                told += lighthouse.complaints(home, judged, browser)
        chromium.close()
    print("\n".join(told) or "Nobody complains.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
