"""Finds a Chromium for the browser tests, and installs one where there is none (`make browser`).

    on this machine -> Debian's package (as root) -> the npm package @sparticuz/chromium -> Playwright's own

A browser counts only if it starts here: a package without its libraries does not.
"""

import base64
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
UNPACKED = Path(sys.prefix) / "browser"  # the npm package's, beside the tests' libraries
MISSING = (
    "no browser for the tests, and none could be installed: "
    "install Chromium or Google Chrome (or Node.js with npm) and run `make test` again"
)

NPM_PACKAGE = "@sparticuz/chromium@153.0.0"
NPM_SHA512 = "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA=="
UNBROTLI = (
    "const fs = require('fs'), [from, to] = process.argv.slice(1);"
    "fs.createReadStream(from).pipe(require('zlib').createBrotliDecompress()).pipe(fs.createWriteStream(to))"
)
# The package carries the libraries and a font that a bare machine lacks.
LAUNCHER = """#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$here/al2023/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/headless" "$@"
"""
FONTS = f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{UNPACKED}/fonts</dir><cachedir>{UNPACKED}/fonts/cache</cachedir></fontconfig>
"""


def candidates() -> Iterator[Path]:
    """Where a browser may stand, the machine's own first."""
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    yield MAC
    yield UNPACKED / "chromium"
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    yield Path(own)


def starts(browser: Path) -> bool:
    """Whether the browser runs here: it answers with its version."""
    try:
        answer = subprocess.run([browser, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def find(places: Callable[[], Iterable[Path]] = candidates) -> Path | None:
    """The first browser of these places that starts; None where none does."""
    return next(filter(starts, places()), None)


def install_debian() -> None:
    """Debian's package `chromium`; only root may."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise OSError("not root")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", env=quiet)
    run("apt-get", "install", "--yes", "--no-install-recommends", "chromium", env=quiet)


def install_npm() -> None:
    """The npm package `@sparticuz/chromium`, fetched without running its scripts, checked, and unpacked."""
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise OSError("the npm package is for Linux on x86_64")
    with tempfile.TemporaryDirectory(dir=UNPACKED.parent) as scratch:
        work = Path(scratch)
        run("npm", "pack", "--ignore-scripts", NPM_PACKAGE, cwd=work)
        (packed,) = work.glob("*.tgz")
        if base64.b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode() != NPM_SHA512:
            raise OSError(f"{NPM_PACKAGE} is not the package it should be")
        run("tar", "-xzf", packed.name, cwd=work)
        shutil.rmtree(UNPACKED, ignore_errors=True)
        unpack(work).rename(UNPACKED)


def unpack(work: Path) -> Path:
    """Of the npm package in `work`, a folder with `chromium` to start and all that it needs."""
    made = work / "made"
    for name, folder in (("al2023", "al2023"), ("fonts", "fonts"), ("swiftshader", ".")):
        (made / folder).mkdir(parents=True, exist_ok=True)
        run("node", "-e", UNBROTLI, f"package/bin/{name}.tar.br", f"{name}.tar", cwd=work)
        run("tar", "-xf", f"{name}.tar", "-C", str(made / folder), cwd=work)
    run("node", "-e", UNBROTLI, "package/bin/chromium.br", str(made / "headless"), cwd=work)
    (made / "chromium").write_text(LAUNCHER)
    (made / "fonts" / "fonts.conf").write_text(FONTS)
    for program in ("headless", "chromium"):
        (made / program).chmod(0o755)
    return made


def install_playwright() -> None:
    """The build that Playwright fetches for itself."""
    run(sys.executable, "-m", "playwright", "install", "--no-shell", "chromium")


def run(*command: str, cwd: Path | None = None, env: dict[str, str] | None = None) -> None:
    """Run a command without a word; raises OSError or CalledProcessError."""
    subprocess.run(command, cwd=cwd, env=env, check=True, capture_output=True, timeout=900)


Route = tuple[str, Callable[[], object]]
ROUTES: tuple[Route, ...] = (
    ("Debian's package chromium", install_debian),
    ("the npm package @sparticuz/chromium", install_npm),
    ("Playwright's own Chromium", install_playwright),
)


def find_or_install(
    routes: tuple[Route, ...] = ROUTES, places: Callable[[], Iterable[Path]] = candidates
) -> Path | None:
    """The first browser that starts, after as few installations as it takes; None where all fail."""
    found = find(places)
    for name, install in routes:
        if found:
            break
        try:
            install()
        except (OSError, subprocess.SubprocessError):
            continue
        found = find(places)
        print(f"installed {name}" if found else f"{name} does not start here", file=sys.stderr)
    return found


if __name__ == "__main__":
    browser = find_or_install()
    sys.exit(MISSING if browser is None else print(f"browser for the tests: {browser}"))
