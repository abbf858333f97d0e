"""Lighthouse, as for a phone, on the kinds of page that readers meet first: 100 in all four, and nothing moves."""

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.audit.npm import LIGHTHOUSE

RUNS = 3  # the best counts
KINDS = ("front", "article", "person", "day", "event", "search")
FLAGS = "--headless=new --no-sandbox --disable-quic --disable-background-networking"


def complaints(home: str, pages: Iterable[str], browser: Path) -> list[str]:
    """Every category under 100 and every shift of the layout; prints the scores."""
    told = []
    for page in pages:
        scores, shift = max(_judged(home + page, browser) for _ in range(RUNS))
        print(f"  Lighthouse {' '.join(map(str, scores))}, layout shift {-shift:.3f}: {page}", flush=True)
        if min(scores) < 100 or shift:
            told.append(f"{page}: Lighthouse {scores}, layout shift {-shift:.3f}")
    return told


def _judged(url: str, browser: Path) -> tuple[tuple[int, ...], float]:
    """The four scores of one run, and the layout shift below nothing, so that the best run is the greatest."""
    done = subprocess.run(
        ["node", str(LIGHTHOUSE), url, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"],
        capture_output=True, text=True, check=True, timeout=180, env={**os.environ, "CHROME_PATH": str(browser)},
    )
    report: dict[str, Any] = json.loads(done.stdout)
    scores = tuple(round(100 * category["score"]) for category in report["categories"].values())
    return scores, -round(report["audits"]["cumulative-layout-shift"]["numericValue"], 4)
