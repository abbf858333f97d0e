"""Remakes static/fonts/ from the npm packages @fontsource-variable/source-serif-4 and source-sans-3 (OFL 1.1).

    npm pack @fontsource-variable/source-serif-4 @fontsource-variable/source-sans-3     and unpack both
    pip install fonttools brotli
    python tools/fonts.py SERIF_FOLDER SANS_FOLDER static/fonts

Each face is pinned to the weight and optical size it is used at, and cut into scripts: a page of English loads the
four `latin` files (under 60 KB), the others only where a letter of theirs occurs. static/style.css has the ranges.
"""

import shutil
import sys
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

LATIN = (
    "U+20-7E,U+A0,U+A3,U+A7,U+AB,U+B6,U+B7,U+BB,U+C0-D6,U+D8-DD,U+D7,U+DF-F6,U+F8-FD,U+FF,"
    "U+2010,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+20AC"
)
SCRIPTS = {
    "latin": LATIN,
    "latin-ext": "U+100-24F,U+2BB-2BF,U+300-304,U+306-30C,U+323-328,U+1E00-1EFF",
    "cyrillic": "U+400-45F,U+490,U+491,U+4B0,U+4B1,U+2116",
}
FACES = {  # our name: which package, style, axes
    "serif-text": (0, "source-serif-4-{}-opsz-normal.woff2", {"wght": 400, "opsz": 18}),
    "serif-italic": (0, "source-serif-4-{}-opsz-italic.woff2", {"wght": 400, "opsz": 18}),
    "serif-display": (0, "source-serif-4-{}-opsz-normal.woff2", {"wght": 600, "opsz": 40}),
    "sans": (1, "source-sans-3-{}-wght-normal.woff2", {"wght": (400, 600)}),
}


def cut(source: Path, target: Path, letters: str, axes: dict[str, float | tuple[float, float]]) -> None:
    """Write the letters of one face at one place in its design space, as WOFF2."""
    between = BytesIO()
    font = instantiateVariableFont(TTFont(source), axes)
    font.flavor = None
    font.save(between)  # the instancer leaves tables that only a fresh reading can subset
    font = TTFont(between)
    options = Options(
        layout_features=["kern", "liga", "tnum", "ccmp", "locl"],
        hinting=False, notdef_outline=False, glyph_names=False, name_IDs=[1, 2],
    )
    options.drop_tables += ["STAT", "MVAR"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(letters))
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def main() -> None:
    packages, target = [Path(argument) for argument in sys.argv[1:3]], Path(sys.argv[3])
    target.mkdir(parents=True, exist_ok=True)
    for face, (package, pattern, axes) in FACES.items():
        for script, letters in SCRIPTS.items():
            name = target / f"{face}.{script}.woff2"
            cut(packages[package] / "files" / pattern.format(script), name, letters, axes)
            print(name.name, name.stat().st_size)
    for package, family in zip(packages, ("serif", "sans"), strict=True):
        shutil.copyfile(package / "LICENSE", target / f"LICENSE-{family}.txt")


if __name__ == "__main__":
    main()
