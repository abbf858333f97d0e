"""Backfile beside its peers: `python -m bench.peers [ARTICLES]`, a table of what each takes for the same archive.

Backfile is given raw clippings and has to find out everything; Hugo, Pagefind, Pelican and Eleventy are given the
same articles with clean front matter. They take turns at each task, so that whatever else the machine does weighs on
all alike, and the middle of three rounds counts. Peers are looked for on PATH, or named: --hugo /some/bin/hugo; one
that is not there is left out. Ratios mean something, seconds only on a quiet machine.
"""

import argparse
import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import sites
from bench.corpus import clipping, happening
from bench.corpus import write as write_corpus
from bench.sites import Site, article_file, write, written
from bench.watch import Run, watch

ROOT = Path(__file__).parents[1]
PROGRAMS = ("hugo", "pagefind", "pelican", "eleventy")
RENAMED = happening(0, 1).people[0][1]  # somebody who is named now and then


@dataclass(frozen=True, slots=True)
class Contender:
    """One of them: its commands, and how its archive is changed. The number in each says which round it is."""

    name: str
    folder: Path
    commands: tuple[tuple[str, ...], ...]
    output: str
    clear: Callable[[], None]
    add: Callable[[int], None]
    change_template: Callable[[int], None]
    rename: Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Result:
    """A run, how many files were written, and how many there are."""

    run: Run
    written: int
    files: int


def backfile(folder: Path, count: int) -> Contender:
    """This project, on raw clippings."""
    write_corpus(folder / "seeds", count)
    base = (ROOT / "templates" / "base.html").read_text("utf-8")
    template, people = folder / "templates" / "base.html", folder / "seeds" / "people.toml"
    ruling = '[[person]]\nheading = "{} {}"\nvariants = ["{}"]\n'
    name = RENAMED.rpartition(" ")[0]
    return Contender(
        name="Backfile",
        folder=folder,
        commands=((sys.executable, "-m", "builder", "build", str(folder / "seeds")),),
        output="site",
        clear=lambda: _clear(folder, ("site", ".cache")),
        add=lambda turn: write(folder / "seeds" / f"added{turn}.txt", clipping(count + turn)),
        change_template=lambda turn: write(template, f"{base}<!-- {turn} -->\n"),
        rename=lambda turn: write(people, ruling.format(name, f"Renamed{'abc'[turn % 3]}", RENAMED)),
    )


def peer(name: str, site: Site, folder: Path, count: int) -> Contender:
    """Another, on articles with clean front matter."""
    written(site, folder, range(count))

    def change_template(turn: int) -> None:
        write(folder / site.template, site.files[site.template].replace("<!-- 0 -->", f"<!-- {turn} -->"))

    def rename(turn: int) -> None:
        for path in (folder / "content" / "articles").iterdir():
            text = path.read_text("utf-8")
            if RENAMED in text:
                path.write_text(text.replace(RENAMED, f"{RENAMED.rpartition(' ')[0]} Renamed{turn}"), "utf-8")

    return Contender(
        name=name,
        folder=folder,
        commands=site.commands,
        output=site.output,
        clear=lambda: _clear(folder, (site.output, *site.caches)),
        add=lambda turn: write(article_file(folder, count + turn), site.article(sites.clean(count + turn))),
        change_template=change_template,
        rename=rename,
    )


def tasks(one: Contender, turn: int) -> dict[str, Callable[[], None]]:
    """What is done before each run, by the name of the task."""
    return {
        "cold": one.clear,
        "nothing changed": lambda: None,
        "one added": lambda: one.add(turn),
        "a template changed": lambda: one.change_template(turn + 1),
        "a person renamed": lambda: one.rename(turn),
    }


def measure(one: Contender) -> Result:
    """Run all its commands."""
    began = time.time_ns()
    runs = [watch(command, ROOT if one.name == "Backfile" else one.folder) for command in one.commands]
    files = [file.stat().st_mtime_ns for file in (one.folder / one.output).rglob("*") if file.is_file()]
    together = Run(sum(run.wall for run in runs), sum(run.cpu for run in runs), max(run.memory for run in runs))
    return Result(together, sum(changed >= began for changed in files), len(files))


def contest(contenders: Sequence[Contender], rounds: int) -> dict[tuple[str, str], list[Result]]:
    """The results by task and contender, a round at a time, all contenders in turn at each task."""
    results: dict[tuple[str, str], list[Result]] = {}
    for turn in range(rounds):
        for task in tasks(contenders[0], turn):
            for one in contenders:
                tasks(one, turn)[task]()
                time.sleep(2.1)  # a file that changed within two seconds is read again, for safety
                results.setdefault((task, one.name), []).append(measure(one))
                _say(f"round {turn + 1}: {task}: {one.name} {results[task, one.name][-1].run.wall:.1f} s")
    return results


def table(results: dict[tuple[str, str], list[Result]]) -> Iterator[str]:
    """The middle results as a table in Markdown."""
    yield "| task | | wall, s | of Backfile's | processors, s | memory, MB | files written | of |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|"
    for (task, name), found in results.items():
        wall = statistics.median(each.run.wall for each in found)
        ours = statistics.median(each.run.wall for each in results[task, "Backfile"])
        cpu = statistics.median(each.run.cpu for each in found)
        memory = statistics.median(each.run.memory for each in found) / 1e6
        numbers = f"{wall:.2f} | {wall / ours:.2f} | {cpu:.2f} | {memory:.0f}"
        yield f"| {task} | {name} | {numbers} | {found[-1].written} | {found[-1].files} |"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=int, nargs="?", default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without", nargs="*", default=[], help="peers to leave out", choices=PROGRAMS)
    for program in PROGRAMS:
        parser.add_argument(f"--{program}", default=program, metavar="PATH")
    arguments = parser.parse_args()
    named = {name: shutil.which(getattr(arguments, name)) for name in PROGRAMS if name not in arguments.without}
    for name, path in named.items():
        if not path:
            _say(f"{name} is not on PATH and not named by --{name}: left out")
    with tempfile.TemporaryDirectory() as folder:
        contenders = list(_contenders(Path(folder), arguments.articles, {n: p for n, p in named.items() if p}))
        results = contest(contenders, arguments.rounds)
    print(f"{arguments.articles} articles, {os.cpu_count()} processors, {platform.system()}, Python "
          f"{platform.python_version()}, {arguments.rounds} rounds, load {os.getloadavg()[1]:.1f}\n")
    print("\n".join(table(results)))


def _contenders(folder: Path, count: int, found: dict[str, str]) -> Iterator[Contender]:
    yield backfile(folder / "backfile", count)
    if "hugo" in found:
        yield peer("Hugo", sites.hugo(found["hugo"]), folder / "hugo", count)
    if "hugo" in found and "pagefind" in found:
        both = sites.hugo(found["hugo"], found["pagefind"])
        yield peer("Hugo + Pagefind", both, folder / "pagefind", count)
    if "pelican" in found:
        yield peer("Pelican", sites.pelican(found["pelican"]), folder / "pelican", count)
    if "eleventy" in found:
        yield peer("Eleventy", sites.eleventy(found["eleventy"]), folder / "eleventy", count)


def _clear(folder: Path, names: Sequence[str]) -> None:
    """Move these out of the way: where thousands of files have just gone, ext4 takes far longer to make one."""
    for name in names:
        if (folder / name).exists():
            (folder / name).rename(tempfile.mkdtemp(prefix=f"cleared-{folder.name}-", dir=folder.parent))


def _say(words: str) -> None:
    print(words, file=sys.stderr)


if __name__ == "__main__":
    main()
