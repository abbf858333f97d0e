"""The Nu HTML checker over every page and style sheet of a site: neither errors nor warnings."""

import subprocess
from pathlib import Path

from tests.audit.npm import CHECKER


def complaints(site: Path) -> list[str]:
    """One line for each complaint."""
    styles = [str(path) for path in site.glob("static/*.css")]
    return [line for what in (["--skip-non-html", str(site)], ["--css", *styles]) for line in _said(what)]


def _said(what: list[str]) -> list[str]:
    command = ["java", "-Xss4m", "-jar", str(CHECKER), "--format", "gnu", "--exit-zero-always", *what]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [line for line in done.stderr.splitlines() if ": error" in line or "warning" in line]
