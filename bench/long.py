"""How long a clipping far longer than news takes to read: `python -m bench.long [CASE …] [--size N] [--lines N]`.

Reads one line of five million characters, and a hundred thousand lines, of several kinds, and prints the processor
time in seconds of intake, desk, annotate, and of entry and gist; "people" is that part of "annotate" which finds
them.
"""

import argparse
import gc
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from random import Random

from bench.corpus import clipping
from bench.reading import PEOPLE, STEPS, seconds
from bench.vocabulary import GIVEN, PLACES, ROLES, SURNAMES

SIZE = 5_000_000  # characters of the one line
LINES = 100_000
SEEDS = Path(__file__).parent.parent / "seeds"
CARRIAGE_RETURNS = "CR line ends"
KNOWN = 200  # made-up clippings of which the prose is made

RANDOM = Random(1)


def _name() -> str:
    return f"{RANDOM.choice(GIVEN)} {RANDOM.choice(SURNAMES)}"


def _prose() -> list[str]:
    return [line for number in range(KNOWN) for line in clipping(number).split("\n") if len(line) > 80]


def _seed() -> list[str]:
    return min(SEEDS.glob("*.txt")).read_text(encoding="utf-8").split("\n")


# What the one line is made of, piece by piece.
PIECES: dict[str, Callable[[], str]] = {
    "prose": iter(cycle([f"{line} " for line in _prose()])).__next__,
    "names": lambda: f"{RANDOM.choice(ROLES)} {_name()} said so in {RANDOM.choice(PLACES)}. ",
    "list of names": lambda: f"{_name()}, ",
    "quotes": lambda: f"“The deal is on,” {RANDOM.choice(SURNAMES)} said. ",
    "days": lambda: f"May {RANDOM.randint(1, 28)}, 2015 ",
    "numbers": lambda: f"{RANDOM.randint(0, 99999)} ",
    "brackets": lambda: "(a) ",
    "one word": lambda: "a" * 1000,
    "marks": lambda: '"' * 1000,
    "dots": lambda: "." * 1000,
    "characters": lambda: "北京市" * 300,
    "a seed": iter(cycle([f"{line} " for line in _seed()])).__next__,
    "Arabic": lambda: "أعلن وزير الخارجية أحمد الجبوري اليوم أن المحادثات ستبدأ غدا في بغداد، وقال إن الوفد وصل. ",
    "Russian": lambda: "Министр Иван Петров заявил в понедельник, что переговоры в Москве начнутся завтра. ",
    "French": lambda: "Le ministre Jean Dupont a déclaré hier à Paris : « L’accord est signé », a-t-il dit mardi. ",
    "German without stops": lambda: "der Minister sagte heute in Berlin und gestern am 3. Mai in Bonn nichts ",
    "addresses": lambda: f"https://www.example.com/news/2015/05/{RANDOM.randint(1, 28)}/a-story.html?id=4 ",
    "hyphens": lambda: "-" * 1000,
    "parted hyphens": lambda: "- ",
    "joined words": lambda: "a-",
    "tags": lambda: '<p class="text"><a href="/x">A word</a></p> ',
    "capitals": lambda: f"{_name().upper()} ",
    "dotted digits": lambda: f"{RANDOM.randint(0, 9)}.",
    "nested quotes": lambda: "“He said, ‘she said, “no,”’” ",
    "open quotes": lambda: "“word ",
    "stops": lambda: "No. ",
    "asterisks": lambda: "**a** _b_ ",
    "spaces": lambda: " " * 999 + "a",
}
# The lines, one by one.
ROWS: dict[str, Callable[[], str]] = {
    "lines of prose": lambda: f"{_name()} said the deal was signed in {RANDOM.choice(PLACES)} on Sunday.",
    "dated lines": lambda: f"May {RANDOM.randint(1, 28)}, 2015",
    "items": lambda: f"* {_name()} wins",
    "lines of a seed": iter(cycle(_seed())).__next__,
    "lines of clippings": iter(
        cycle([line for number in range(KNOWN) for line in clipping(number).split("\n")])
    ).__next__,
    CARRIAGE_RETURNS: lambda: f"{_name()} said the deal was signed.",
    "signed and dated": lambda: "May 12, 2015 - By Anna Berg, Reuters",
    "short lines": lambda: "word word",
    "wrapped lines": lambda: "said the deal was to be signed by both of them within a week, and that",
    "quoted lines": lambda: "> He said so.",
    "bylines": lambda: f"By {_name()}",
    "blank lines": lambda: "",
}


def text(case: str, size: int, lines: int) -> str:
    """The clipping of that name."""
    if case in ROWS:
        end = "\r" if case == CARRIAGE_RETURNS else "\n"
        return end.join(["A headline stands here", *(ROWS[case]() for _ in range(lines)), "The end."])
    piece = PIECES[case]()
    return "".join([piece, *islice(iter(PIECES[case], None), size // len(piece))])[:size]


def main() -> None:
    """Time every case and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", nargs="*", choices=[*PIECES, *ROWS, []])
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--lines", type=int, default=LINES)
    arguments = parser.parse_args()
    gc.disable()  # as a build does
    print(f"{'':18}" + "".join(f"{step:>9}" for step in (*STEPS, "all")))
    for case in arguments.case or [*PIECES, *ROWS]:
        took = seconds(text(case, arguments.size, arguments.lines).encode())
        print(f"{case:18}" + "".join(f"{one:9.2f}" for one in (*took, sum(took) - took[PEOPLE])), flush=True)


if __name__ == "__main__":
    main()
