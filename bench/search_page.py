"""The search page of a built site in a browser: what it loads, how long it takes, whether what it finds is right.

    python -m bench.corpus /tmp/c/seeds 10000 && python -m builder build /tmp/c/seeds
    python -m bench.search_page /tmp/c/site --words 500 --questions 500

Bytes are those of gzip, of whatever the browser asks for until the results stand, fonts left out, counts too, which
come behind the results. Milliseconds are the page's own: from its last file of the index to the results.
"""

import argparse
import gzip
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from random import Random
from statistics import median, quantiles
from urllib.parse import quote, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import serve
from tests.browser.find_browser import find
from tests.browser.test_search_exact import ASK as FIND  # the addresses of what answers each question
from tests.search.brute_force import Question, questions, texts

PREFIX = "/some/repo/"
COUNTS = ("search/f.js", "search/g.js")  # loaded behind the results
FIRST = 20  # pages opened anew
AT_ONCE = 25  # questions
# One more search: [milliseconds, those since the last file of the index came, addresses].
ASK = """word => new Promise(done => {
    const results = document.getElementById("results"), start = performance.now();
    performance.clearResourceTimings();
    new MutationObserver((_, observer) => {
        if (results.dataset.total === undefined) return;
        observer.disconnect();
        const end = performance.now();
        const came = performance.getEntriesByType("resource").filter(one => one.responseEnd <= end);
        const last = Math.max(start, ...came.map(one => one.responseEnd));
        done([end - start, end - last, came.map(one => one.name)]);
    }).observe(results, { attributes: true, attributeFilter: ["data-total"] });
    document.getElementById("q").value = word;
    document.getElementById("search").requestSubmit();
})"""


def first(browser: Browser, site: Path, home: str, words: Iterable[str]) -> list[float]:
    """Kilobytes that each of these words loads as the first search of a reader who has nothing yet."""
    told = []
    for word in words:
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda one, asked=asked: asked.append(one.url))  # type: ignore[misc]
        page.goto(f"{home}search.html?q={quote(word)}")
        page.wait_for_function("document.getElementById('results').dataset.total !== undefined")
        told.append(_kilobytes(site, asked))
        page.close()
    return told


def more(page: Page, site: Path, home: str, words: Iterable[str]) -> list[tuple[float, float, float]]:
    """Of each word as the second search of a page: kilobytes, milliseconds, those since the data came."""
    told = []
    for word in words:
        page.goto(f"{home}search.html?q=a")
        page.wait_for_function("document.getElementById('results').dataset.total !== undefined")
        taken, since, asked = page.evaluate(ASK, word)
        told.append((_kilobytes(site, asked), taken, since))
    return told


def wrong(page: Page, home: str, asked: list[Question], right: list[list[str]]) -> list[str]:
    """The questions answered otherwise than by brute force, or a rare phrase's by another article first."""
    page.goto(f"{home}search.html")
    answers: list[list[str]] = []
    for at in range(0, len(asked), AT_ONCE):
        answers += page.evaluate(FIND, [question.typed for question in asked[at : at + AT_ONCE]])
    return [
        question.typed
        for question, found, urls in zip(asked, answers, right, strict=True)
        if sorted(found) != urls or (question.first and question.first != found[0])
    ]


def _kilobytes(site: Path, addresses: Iterable[str]) -> float:
    base = site.as_uri() + "/"
    paths = {
        address.removeprefix(base) if address.startswith(base) else urlsplit(address).path.removeprefix(PREFIX)
        for address in (each.partition("?")[0] for each in addresses)
    }
    return sum(_sent(site / path) for path in paths if not path.startswith(("static/fonts/", *COUNTS))) / 1000


@cache
def _sent(path: Path) -> int:
    return len(gzip.compress(path.read_bytes())) if path.is_file() else 0


def _spread(values: list[float]) -> str:
    cuts = quantiles(values, n=100)
    return f"median {median(values):.0f}, p95 {cuts[94]:.0f}, p99 {cuts[98]:.0f}, most {max(values):.0f}"


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--questions", type=int, default=500)
    arguments = parser.parse_args()
    site: Path = arguments.site.resolve()
    read = texts(site)
    words = [word for text in read for block in text.blocks for word in block]
    chosen = Random(3).sample(sorted(set(words)), min(arguments.words, len(set(words))))  # each word as likely
    printed = Random(3).choices(words, k=arguments.words)  # as likely as it is frequent
    sought = questions(read, arguments.questions)
    right = [sorted(text.url for text in read if question.answers(text)) for question in sought]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find())
        for home in serve(site, PREFIX, "default-src 'self'"):
            disk = f"{site.as_uri()}/"
            for place, address in (("host", home), ("disk", disk)):
                mistakes = wrong(browser.new_page(), address, sought, right)
                print(f"{place}, of {len(sought)} questions wrong:", mistakes, flush=True)
            opened = first(browser, site, home, printed[:FIRST])
            print(f"first search, KB: median {median(opened):.0f}, most {max(opened):.0f}")
            for place, address, name, asked in (
                ("host", home, "each word", chosen), ("host", home, "words by frequency", printed),
                ("disk", disk, "words by frequency", printed),
            ):  # fmt: skip
                told = more(browser.new_page(), site, address, asked)
                for what, at in (("KB", 0), ("ms in all", 1), ("ms since data", 2)):
                    spread = _spread([each[at] for each in told])
                    print(f"{place}, {name}, second search, {what}: {spread}", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
