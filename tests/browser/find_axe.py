"""axe-core, which judges the accessibility of a page: the one npm package of the tests that is not a browser."""

import base64
import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser.find_browser import run

NPM_PACKAGE = "axe-core@4.14.1"
NPM_SHA512 = "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=="
UNPACKED = Path(__file__).parents[2] / ".cache" / f"{NPM_PACKAGE}.js"
MISSING = "axe-core is not here: install npm and run `make browser`"


def find() -> Path | None:
    """The script, once it was installed."""
    return UNPACKED if UNPACKED.is_file() else None


def install() -> None:
    """Fetch the package without running its scripts, check it, and keep its one file."""
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        run("npm", "pack", "--ignore-scripts", NPM_PACKAGE, cwd=work)
        (packed,) = work.glob("*.tgz")
        if base64.b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode() != NPM_SHA512:
            raise OSError(f"{NPM_PACKAGE} is not the package it should be")
        run("tar", "-xzf", packed.name, cwd=work)
        UNPACKED.parent.mkdir(exist_ok=True)
        UNPACKED.write_bytes((work / "package" / "axe.min.js").read_bytes())


if __name__ == "__main__":
    try:
        if not find():
            install()
    except (OSError, subprocess.SubprocessError) as error:
        print(f"axe-core could not be installed ({error}): its tests are skipped", file=sys.stderr)
