"""axe on every kind of page: light, dark, forced colours, 320 pixels wide, and at a zoom of 200 per cent."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.browser import find_axe

# A window of 1280 pixels at 200 % is laid out as one of 640.
SEEN: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "viewport": {"width": 1280, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1280, "height": 900}},
    "forced colours": {"forced_colors": "active", "viewport": {"width": 1280, "height": 900}},
    "320 pixels": {"viewport": {"width": 320, "height": 640}},
    "zoom of 200 %": {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2},
}
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Two rules that Lighthouse asks for and axe leaves off: WCAG 2.2's size of targets, and heads of large tables.
VIOLATIONS = """axe.run({rules: {"target-size": {enabled: true}, "td-has-header": {enabled: true}}})
    .then(result => result.violations.map(each => [each.id, each.nodes[0].html.slice(0, 120)]))"""


def complaints(browser: Browser, pages: Iterable[Path]) -> list[str]:
    """Each violation, and each page wider than its window, once."""
    script = find_axe.find()
    if not script:
        return [find_axe.MISSING]
    told = []
    for name, seen in SEEN.items():
        context = browser.new_context(**seen)
        page = context.new_page()
        for path in pages:
            page.goto(path.as_uri())
            page.add_script_tag(path=script)
            told += [f"{path.name}, {name}: {rule}: {html}" for rule, html in page.evaluate(VIOLATIONS)]
            if page.evaluate(WIDER) > 0:
                told.append(f"{path.name}, {name}: wider than the window")
        context.close()
    return told
