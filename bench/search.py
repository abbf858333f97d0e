"""The search index beside Pagefind's, on a built site: time, memory, size, one article added.

    python -m bench.corpus /tmp/c/seeds 10000 && python -m builder build /tmp/c/seeds
    python -m bench.search /tmp/c/site [--pagefind PROGRAM]

Each index is made anew in processes of its own, so that its memory is its own: ours from the exported texts,
Pagefind's from the site's pages of the same articles, and from bare pages of nothing but their texts. Bytes are those
of gzip. Pagefind is left out where it is not installed.
"""

import argparse
import gc
import gzip
import multiprocessing
import resource
import shutil
import subprocess
import time
from collections.abc import Callable
from html import escape
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import msgspec

from builder.search import ArticleCard, PersonCard, Words, gist, pages

MEGABYTE = 1_000_000
COUNTS = ("search/f.js", "search/g.js")  # loaded behind the results


class Line(NamedTuple):
    """A paragraph."""

    text: str


def measured(work: Callable[..., object], *given: object) -> dict[str, float]:
    """Seconds on the wall and of CPU, and peak memory, of work done in a process of its own and its children."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        before, start = pool.apply(_used), time.perf_counter()
        pool.apply(work, given)
        after, wall = pool.apply(_used), time.perf_counter() - start
    return {"wall s": round(wall, 2), "cpu s": round(after[0] - before[0], 2), "peak MB": round(after[1] / 1000)}


def _used() -> tuple[float, int]:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seconds = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
    return seconds, max(own.ru_maxrss, children.ru_maxrss)


def ours(site: Path, out: Path) -> None:
    """The index of the exported texts, every file written."""
    gc.disable()  # as in a build
    articles, people, words = _told(site)
    (out / "search").mkdir(parents=True)
    for file in pages(articles, people, {}, lambda key: words[key]()):
        with (out / file.path).open("wb", buffering=0) as opened:
            opened.write(file.make())


def one_added(site: Path) -> list[float]:
    """CPU seconds for one article more, for each of a few: from the memo of all others to the bytes that changed."""
    gc.disable()
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
    rows = _rows(site)
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
        for row in map(msgspec.json.decode, (site / "data" / "people.jsonl").open("rb"))
    ]
    return articles, people, {row["id"]: lambda row=row: _words(row) for row in rows}  # type: ignore[misc]


def _rows(site: Path) -> list[dict[str, Any]]:
    lines = (line for file in sorted(site.glob("data/articles-*.jsonl")) for line in file.open("rb"))
    return [msgspec.json.decode(line) for line in lines]


def _words(row: dict[str, Any]) -> Words:
    names = [form for person in row["people"] for form in person["printed"]]
    return gist(row["headline"]["value"] or "", [Line(block["text"]) for block in row["blocks"]], names)


def pagefind(program: str, site: Path, out: Path) -> None:
    """Pagefind's index of these pages."""
    command = [program, "--site", str(site), "--output-path", str(out)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _pages(site: Path, out: Path) -> None:
    """The pages of articles, without what else the site has."""
    out.mkdir(parents=True)
    for row in _rows(site):
        shutil.copy(site / row["url"], out)


def _bare(site: Path, out: Path) -> None:
    """Pages of headlines and paragraphs."""
    out.mkdir(parents=True)
    for row in _rows(site):
        title = escape(row["headline"]["value"] or "")
        body = "".join(f"<p>{escape(block['text'])}</p>" for block in row["blocks"])
        page = f"<title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
        (out / Path(row["url"]).name).write_text(f'<!DOCTYPE html><html lang="en"><head>{page}', "utf-8")


def size(folder: Path) -> dict[str, float]:
    """Files of a folder, and their bytes as a host sends them."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    sent = sum(len(gzip.compress(path.read_bytes())) for path in files)
    return {"files": len(files), "MB sent": round(sent / MEGABYTE, 1)}


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--pagefind", default=shutil.which("pagefind"))
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        scratch = Path(folder)
        print("ours", measured(ours, arguments.site, scratch / "ours"), size(scratch / "ours"))
        print("one added, cpu s", one_added(arguments.site))
        if arguments.pagefind:
            for name, write in (("the site's pages", _pages), ("bare pages", _bare)):
                write(arguments.site, scratch / name / "articles")
                told = measured(pagefind, arguments.pagefind, scratch / name, scratch / f"{name}, index")
                print(f"pagefind, {name}", told, size(scratch / f"{name}, index"))


if __name__ == "__main__":
    main()
