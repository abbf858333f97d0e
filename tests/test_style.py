"""The colours of static/style.css can be read by everyone, and the page's fonts stay small."""

import re
from itertools import product
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[1] / "static"
STYLE = (STATIC / "style.css").read_text(encoding="utf-8")
FONTS_OF_A_PAGE = 60_000  # bytes, for a page of English


def tokens(opening: str) -> dict[str, str]:
    """The colours set in the first rule that begins with `opening`."""
    rule = STYLE[STYLE.index(opening) :].partition("}")[0]
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", rule))


LIGHT, DARK = tokens(":root {"), tokens(':root[data-theme="dark"] {')


def luminance(colour: str) -> float:
    """Relative luminance, 0..1 (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1..21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("scheme", "text", "ground"), [
    *product(("light", "dark"), ("ink", "quiet", "accent"), ("paper", "card", "mark"))
])
def test_text_stands_out_from_every_ground(scheme: str, text: str, ground: str) -> None:
    colours = LIGHT if scheme == "light" else DARK
    assert contrast(colours[text], colours[ground]) >= 4.5


def test_the_system_and_the_switch_give_the_same_dark() -> None:
    assert tokens(':root:not([data-theme="light"]) {') == DARK


def test_every_font_that_the_style_names_is_there() -> None:
    named = set(re.findall(r'url\("(fonts/[^"]+)"\)', STYLE))
    assert named == {f"fonts/{path.name}" for path in (STATIC / "fonts").glob("*.woff2")}


def test_the_fonts_of_a_page_of_english_stay_small() -> None:
    assert sum(path.stat().st_size for path in (STATIC / "fonts").glob("*.latin.woff2")) <= FONTS_OF_A_PAGE
