"""The commands. Each is one function; `COMMANDS` is the table that help and documentation follow.

A command loads what it needs when it runs: to load everything takes longer than to find that nothing changed.

Exit status 0: done, with warnings on standard error. 1: `--strict` or `check` found something.
2: nothing was built or changed, and one line says why.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

from msgspec.structs import replace

from builder import __version__
from builder.errors import Refused
from builder.order import Order, Progress, silent
from builder.update import update
from builder.workers import processors

DONE, FOUND, REFUSED = 0, 1, 2


def build_command(arguments: argparse.Namespace) -> int:
    """read the clippings and bring the site in line with them"""
    order = _order(arguments)
    with _progress() as progress:
        done = update(replace(order, progress=progress, waiting=_wait))
    for notice in done.notices:
        print(f"warning: {notice}", file=sys.stderr)
    outcome = done.outcome
    print(f"{len(outcome.written)} written, {len(outcome.left)} left, {len(outcome.deleted)} deleted")
    print(f"Open {order.site / 'index.html'} in a web browser.")
    if not done.site_url:
        print("No site_url is set in archive.toml: links that need the full address of the site are left out.")
    return FOUND if done.notices and arguments.strict else DONE


def _wait() -> None:
    print("backfile: another build of this archive is at work; waiting for it to end", file=sys.stderr)


def explain_command(arguments: argparse.Namespace) -> int:
    """say what a page shows comes from where, and why it was or was not rewritten"""
    from builder.explain import explain  # noqa: PLC0415

    for line in explain(_order(arguments), arguments.page):
        print(line)
    return DONE


def check_command(arguments: argparse.Namespace) -> int:
    """look for dead links, facts without provenance, and more than a host takes"""
    from builder.checks import check, near_the_limit, weigh  # noqa: PLC0415

    site = _order(arguments).site
    if not (site / "index.html").is_file():
        raise Refused(str(site), "holds no built site; run `backfile build` first")
    weight = weigh(site)
    for notice in near_the_limit(site, weight):
        print(f"warning: {notice}", file=sys.stderr)
    found = list(check(site, weight))
    for notice in found:
        print(notice, file=sys.stderr)
    print(f"{len(found)} found" if found else "nothing found")
    return FOUND if found else DONE


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "build": build_command,
    "explain": explain_command,
    "check": check_command,
}


def parser() -> argparse.ArgumentParser:
    """The command line as a table of commands and options."""
    top = argparse.ArgumentParser(prog="backfile", description="Turns a folder of news clippings into an archive.")
    top.add_argument("--version", action="version", version=f"backfile {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        sub = commands.add_parser(name, help=command.__doc__, description=command.__doc__)
        sub.set_defaults(command=command)
        if name == "explain":
            sub.add_argument("page", metavar="PAGE", help="path of the page in the site: people/index.html")
        if name == "build":
            sub.add_argument(
                "--cluster", default="", metavar="ADDRESS", help="let a Dask cluster work: tcp://host:8786"
            )
            sub.add_argument("--strict", action="store_true", help="exit with status 1 if there was any warning")
        _folders(sub)
    return top


def _folders(sub: argparse.ArgumentParser) -> None:
    """What every command takes."""
    sub.add_argument(
        "seeds",
        nargs="?",
        type=Path,
        default=Path("seeds"),
        metavar="SEEDS",
        help="folder with the clippings (default: seeds)",
    )
    sub.add_argument("--site", type=Path, metavar="DIR", help="folder of the site (default: site beside SEEDS)")
    sub.add_argument("--cache", type=Path, metavar="DIR", help="folder to remember in (default: .cache beside SEEDS)")
    sub.add_argument("--site-url", default="", metavar="URL", help="address where the site will stand")
    sub.add_argument("--jobs", type=int, default=processors(), metavar="N", help="processes (default: all there are)")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    arguments = parser().parse_args(argv)
    gc.disable()  # nothing here makes cycles; walking an archive's objects again and again takes as long as the work
    try:
        return int(arguments.command(arguments))
    except Refused as error:
        print(f"backfile: {error}", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # whoever read what is printed has gone; the work is done
        sys.stdout = None
        return DONE
    finally:
        gc.enable()


def run() -> NoReturn:
    """What the shell calls: run one command, and end at once.

    To take apart the objects of a large archive one by one, as the interpreter does at its end, takes longer than to
    find out that nothing changed.
    """
    status = main()
    with suppress(OSError, ValueError):
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    os._exit(status)


def _order(arguments: argparse.Namespace) -> Order:
    seeds: Path = arguments.seeds
    beside = seeds.parent
    order = Order(
        seeds=seeds,
        site=arguments.site or beside / "site",
        cache=arguments.cache or beside / ".cache",
        jobs=max(1, arguments.jobs),
        cluster=getattr(arguments, "cluster", ""),
        site_url=arguments.site_url,
    )
    if order.site.resolve().is_relative_to(seeds.resolve()):
        raise Refused(str(order.site), "the site may not stand inside the folder of clippings; choose another --site")
    return order


@contextmanager
def _progress() -> Iterator[Progress]:
    """A progress bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=console, transient=True) as bar:
        tasks: dict[str, TaskID] = {}

        def progress(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        yield progress
