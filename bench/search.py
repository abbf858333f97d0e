"""The search index beside Pagefind's, on a built site: time, memory, size, one article added; what a reader loads.

    python -m bench.corpus /tmp/c/seeds 10000 && python -m builder build /tmp/c/seeds
    python -m bench.search /tmp/c/site --words 200 [--pagefind PROGRAM]

The index is made anew from the exported texts, each in a process of its own, so that its memory is its own. Bytes are
those of gzip, of whatever a browser asks for until the results stand. Pagefind is left out where it is not installed.
"""

import argparse
import gzip
import json
import multiprocessing
import resource
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from playwright.sync_api import sync_playwright

from builder.search import ArticleCard, PersonCard, Words, gist, pages
from tests.browser.conftest import serve
from tests.browser.find_browser import find
from tests.search.brute_force import texts

MEGABYTE = 1_000_000
COUNTS = ("search/f.js", "search/g.js")  # loaded behind the results


class Line(NamedTuple):
    """A paragraph."""

    text: str


def measured(work: Callable[..., object], *given: object) -> dict[str, float]:
    """CPU seconds and peak memory of work done in a process of its own and its children."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        before = pool.apply(_used)
        pool.apply(work, given)
        after = pool.apply(_used)
    return {"cpu s": round(after[0] - before[0], 2), "peak MB": round(after[1] / 1000)}


def _used() -> tuple[float, int]:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seconds = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
    return seconds, max(own.ru_maxrss, children.ru_maxrss)


def ours(site: Path, out: Path) -> None:
    """The index of the exported texts, every file written."""
    articles, people, words = _told(site)
    for file in pages(articles, people, {}, lambda key: words[key]()):
        path = out / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.make())


def one_added(site: Path) -> list[float]:
    """CPU seconds for one article more, for each of a few: from the memo of all others to the bytes that changed."""
    articles, people, words = _told(site)
    taken = []
    for card in Random(1).sample(articles, 5):
        memo: dict[str, Any] = {}
        others = [other for other in articles if other is not card]
        before = {file.path: file.fingerprint for file in pages(others, people, memo, lambda key: words[key]())}
        start = time.process_time()
        after = pages(articles, people, memo, lambda key: words[key]())
        for file in after:
            if before.get(file.path) != file.fingerprint:
                file.make()
        taken.append(round(time.process_time() - start, 3))
    return taken


def _told(site: Path) -> tuple[list[ArticleCard], list[PersonCard], dict[str, Callable[[], Words]]]:
    lines = (line for file in sorted(site.glob("data/articles-*.jsonl")) for line in file.open(encoding="utf-8"))
    rows = [json.loads(line) for line in lines]
    articles = [
        ArticleCard(
            row["digest"], row["id"], row["url"], row["headline"]["value"] or row["id"], False,
            row["published"]["value"] or "", row["published"]["value"] or "", row["outlet"]["value"] or "",
            row["place"]["value"] or "", row["language"], tuple(person["id"] for person in row["people"]),
        )
        for row in rows
    ]  # fmt: skip
    people = [
        PersonCard(row["id"], row["url"], row["name"], tuple(variant["form"] for variant in row["variants"]))
        for row in map(json.loads, (site / "data" / "people.jsonl").open(encoding="utf-8"))
    ]
    return articles, people, {row["id"]: lambda row=row: _words(row) for row in rows}  # type: ignore[misc]


def _words(row: dict[str, Any]) -> Words:
    names = [form for person in row["people"] for form in person["printed"]]
    return gist(row["headline"]["value"] or "", [Line(block["text"]) for block in row["blocks"]], names)


def pagefind(program: str, site: Path, out: Path) -> None:
    """Pagefind's index of the same articles."""
    command = [program, "--site", str(site), "--glob", "articles/*[!e].html", "--output-path", str(out)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def size(folder: Path) -> dict[str, float]:
    """Files of a folder, and their bytes as a host sends them."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    sent = sum(len(gzip.compress(path.read_bytes())) for path in files)
    return {"files": len(files), "MB sent": round(sent / MEGABYTE, 1)}


def loaded(site: Path, words: int) -> dict[str, float]:
    """Kilobytes a reader loads for a first search and for a word more, until the results stand; and milliseconds."""
    chance = Random(3)
    found = texts(site)
    blocks = [[block for block in text.blocks if block] for text in found]
    chosen = [chance.choice(chance.choice(chance.choice(blocks))) for _ in range(words)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find())
        for home in serve(site, "/some/repo/"):
            first = [_asked(browser.new_page(), site, home, [word])[0] for word in chosen[:20]]
            page = browser.new_page()
            more = _asked(page, site, home, chosen)[1:]
        browser.close()
    kilobytes = sorted(each[0] for each in more)
    return {
        "first search, most KB": max(each[0] for each in first),
        "second word, median KB": median(kilobytes),
        "second word, p99 KB": quantiles(kilobytes, n=100)[98] if len(kilobytes) > 1 else kilobytes[0],
        "ms from question to results, median": median(each[1] for each in more),
    }


def _asked(page: Any, site: Path, home: str, words: list[str]) -> list[tuple[float, float]]:
    """For each word: kilobytes sent until the results stand, and milliseconds."""
    told = []
    for at, word in enumerate(words):
        sent: list[str] = []
        page.on("request", lambda asked, sent=sent: sent.append(urlsplit(asked.url).path.removeprefix("/some/repo/")))
        start = time.perf_counter()
        if at == 0:
            page.goto(f"{home}search.html?q={quote(word)}")
        else:
            page.evaluate("""word => {
                const box = document.getElementById("q");
                box.value = word;
                document.getElementById("search").requestSubmit();
            }""", word)
        page.wait_for_function("document.getElementById('results').dataset.total !== undefined")
        taken = (time.perf_counter() - start) * 1000
        files = {path for path in sent if not path.startswith(("static/fonts/", *COUNTS)) and (site / path).is_file()}
        kilobytes = sum(len(gzip.compress((site / path).read_bytes())) for path in files) / 1000
        told.append((round(kilobytes, 1), round(taken)))
    return told


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--words", type=int, default=200)
    parser.add_argument("--pagefind", default=shutil.which("pagefind"))
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        scratch = Path(folder)
        print("ours", measured(ours, arguments.site, scratch / "ours"), size(scratch / "ours"))
        print("one added, cpu s", one_added(arguments.site))
        if arguments.pagefind:
            told = measured(pagefind, arguments.pagefind, arguments.site, scratch / "pagefind")
            print("pagefind", told, size(scratch / "pagefind"))
    print("loaded", loaded(arguments.site, arguments.words))


if __name__ == "__main__":
    main()
