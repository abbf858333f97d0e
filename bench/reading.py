"""How long one clipping takes to read: `python -m bench.reading [DIR] [--rounds N]`.

Reads every .txt, .md and .html file of the folder, or two hundred made-up clippings of `bench.corpus`, and prints for
each step the median processor time of an article, and of 3,000 characters of it, in milliseconds: as in a long run,
where most words have been met before (the quickest of several rounds, so that a busy machine disturbs little), and
in the first round, where most are looked up and stemmed for the first time.
"""

import argparse
import gc
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import process_time

from bench.corpus import clipping
from builder import annotate, desk, dossier, intake

MADE_UP = 200  # clippings
ROUNDS = 5
SIZE = 3000  # characters
STEPS = ("intake", "desk", "annotate", "people", "entry")  # "people" is that part of "annotate" which finds them
PEOPLE = STEPS.index("people")
SUFFIXES = {".txt", ".md", ".html"}


def texts(folder: Path | None) -> list[bytes]:
    """The bytes of every clipping to read."""
    if folder is None:
        return [clipping(number).encode() for number in range(MADE_UP)]
    return [path.read_bytes() for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES]


def seconds(raw: bytes) -> list[float]:
    """The processor time of each step, in seconds."""
    times = [process_time()]
    read = intake.read(raw, "clipping.txt")
    times.append(process_time())
    article = desk.edit(read)
    times.append(process_time())
    annotate.detect(article)
    times.append(process_time())
    annotated = annotate.annotate(article)
    times.append(process_time())
    annotate.detect(article)
    times.append(process_time())
    dossier.entry(annotated)
    dossier.gist(annotated)
    times.append(process_time())
    intake_, desk_, people, whole, again, entry = (end - start for start, end in pairwise(times))
    return [intake_, desk_, people + whole - again, people, entry]


def main() -> None:
    """Time the steps and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    raws = texts(arguments.folder)
    if not raws:
        parser.error(f"{arguments.folder} holds no .txt, .md or .html file")
    sizes = [len(raw.decode(errors="replace")) for raw in raws]
    gc.disable()  # as `builder.cli` does
    rounds = []
    for _ in range(1 + arguments.rounds):
        gc.collect()
        rounds.append([seconds(raw) for raw in raws])
    quickest = [[min(times) for times in zip(*steps, strict=True)] for steps in zip(*rounds[1:], strict=True)]
    print(f"{len(raws)} clippings, median {median(sizes):.0f} characters; median milliseconds of processor time")
    print(f"{'':10}{'article':>9}{f'{SIZE} characters':>17}{'in the first round':>20}")
    for at, name in enumerate((*STEPS, "all")):
        took, first = (
            [sum(steps) - steps[PEOPLE] if name == "all" else steps[at] for steps in each]
            for each in (quickest, rounds[0])
        )
        print(f"{name:10}{1000 * median(took):9.2f}{_of_size(took, sizes):17.2f}{_of_size(first, sizes):20.2f}")


def _of_size(took: list[float], sizes: list[int]) -> float:
    """The median milliseconds of `SIZE` characters."""
    return 1000 * median(SIZE * seconds / size for seconds, size in zip(took, sizes, strict=True))


if __name__ == "__main__":
    main()
