"""The two npm packages of the audit, installed from their lock file without running their scripts."""

import shutil
import subprocess
from pathlib import Path

from tests.audit.sites import ROOT

HERE = Path(__file__).parent
INTO = ROOT / ".cache" / "audit"
LIGHTHOUSE = INTO / "node_modules" / "lighthouse" / "cli" / "index.js"
CHECKER = INTO / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def missing() -> str:
    """What the machine lacks for the audit, in one line; "" where nothing is lacking."""
    needed = {"node": "Node.js", "npm": "npm", "java": "Java"}
    lacking = [name for command, name in needed.items() if not shutil.which(command)]
    return f"the audit needs {' and '.join(lacking)}: install it and run `make audit` again" if lacking else ""


def install() -> None:
    """Fetch the packages, once for each lock file."""
    lock = HERE / "package-lock.json"
    done = INTO / "package-lock.json"
    if LIGHTHOUSE.is_file() and done.is_file() and done.read_bytes() == lock.read_bytes():
        return
    INTO.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "package.json", INTO)
    shutil.copy(lock, INTO)
    subprocess.run(
        ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=INTO, check=True
    )
