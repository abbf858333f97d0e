"""Two archives to look at, the five seeds and a larger made-up one, and in each a page of every kind."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.corpus import clipping

ROOT = Path(__file__).resolve().parents[2]
MADE_UP = 400  # clippings
OTHER_SCRIPTS = {
    "arabic.txt": """العراق وإيران يتفقان على تعزيز التعاون

بغداد (واع) - أعلن وزير الدفاع العراقي خالد العبيدي يوم الأحد 23 تموز 2017 أن الجانبين اتفقا على تبادل الخبرات.

وقال العبيدي: "نرحب بالتعاون بين البلدين في جميع المجالات". ولم يذكر موعد الاجتماع المقبل.
""",
    "long.txt": f"""---
title: {"A headline that does not end when a headline should and goes on " * 8}
---
RIVERTON, 4 May 2016 (AFP) - The council met on Wednesday, and its chairwoman Maria Fernández-Lindqvist spoke.

"We read the whole of it," she said.
""",
}
# Kind of page: the first page that matches, the longest of them, so that there is something to see.
KINDS = {
    "front": "index.html", "article": "articles/*[!e].html", "source": "articles/*.source.html",
    "person": "people/*.html", "people": "people/index.html", "letter": "people/by-letter/*.html",
    "together": "people/together/index.html",
    "day": "dates/*/*/[0-9]*.html", "month": "dates/*/[0-9]*/index.html", "year": "dates/[0-9]*/index.html",
    "dates": "dates/index.html", "undated": "dates/undated.html",
    "event": "events/*.html", "events": "events/index.html",
    "outlet": "outlets/*.html", "outlets": "outlets/index.html",
    "place": "places/*.html", "places": "places/index.html",
    "about": "about.html", "missing": "404.html", "search": "search.html",
}


def both(folder: Path) -> dict[str, Path]:
    """The two sites by name, built in this folder."""
    return {"seeds": built(ROOT / "seeds", folder), "many": built(made_up(folder), folder)}


def made_up(folder: Path) -> Path:
    """The seeds of the larger archive."""
    seeds = folder / "many" / "seeds"
    seeds.mkdir(parents=True)
    for number in range(MADE_UP):
        (seeds / f"{number:04}.txt").write_text(clipping(number), encoding="utf-8")
    for name, text in OTHER_SCRIPTS.items():
        (seeds / name).write_text(text, encoding="utf-8")
    return seeds


def built(seeds: Path, folder: Path) -> Path:
    """The site of these seeds."""
    site = folder / f"site-of-{seeds.parent.name}"
    command = [sys.executable, "-m", "builder", "build", str(seeds), "--site", str(site)]
    subprocess.run([*command, "--cache", str(site) + "-cache"], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return site


def chosen(site: Path) -> Iterator[tuple[str, str]]:
    """Each kind of page with the address of its fullest page, and the pages in other scripts."""
    for kind, pattern in KINDS.items():
        pages = [page for page in site.glob(pattern) if pattern.endswith("index.html") or page.name != "index.html"]
        if pages:
            yield kind, max(sorted(pages), key=lambda page: page.stat().st_size).relative_to(site).as_posix()
    for page in sorted(site.glob("articles/*[!e].html")):
        if 'lang="ar" dir="rtl"' in page.read_text(encoding="utf-8"):
            yield "right-to-left", page.relative_to(site).as_posix()
        elif page.name.startswith("the-council-met-on-wednesday"):
            yield "long-headline", page.relative_to(site).as_posix()
