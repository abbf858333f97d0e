"""How long people take: `python -m bench.people [ARTICLES]`, all from nothing, and again after one more article.

The articles are made up: about one and a half names to an article as an archive grows, borne by Zipf's law, some of
them spelled in two ways; a third of the people with an office, two places to an article, and one to six articles tell
an event. A memo is kept in a cache of its own, as a build keeps it, and counts with its reading and writing.
"""

import argparse
import gc
import resource
import tempfile
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from random import Random
from time import process_time
from zlib import crc32

from bench import vocabulary as v
from builder import authority
from builder.cache import open_cache
from builder.model import UNKNOWN, Billing, Entry, Group
from builder.rulings import PeopleWord

FORMS_OF_EACH = 1.5  # names to an article


def articles(count: int, seed: int = 1) -> list[Entry]:
    """So many articles."""
    given, surnames = _parts()
    people = int(count * FORMS_OF_EACH)
    chance = Random(seed)
    names = [_name(chance, given, surnames) for _ in range(people)]
    fresh = iter(range(people))
    made = []
    for _ in range(count):
        ranks = [next(fresh, 0), *(int(people ** chance.random()) - 1 for _ in range(chance.randint(1, 4)))]
        if chance.random() < 0.5:
            ranks.append(next(fresh, 0))
        digest = f"sha256:{chance.getrandbits(256):064x}"
        made.append(entry(digest, [names[rank] for rank in dict.fromkeys(ranks)], chance))
    return made


def entry(digest: str, names: Sequence[str], chance: Random) -> Entry:
    """An article that names these people."""
    return Entry(
        key=digest[7:39], digest=digest, text_digest=digest[7:15], seed=f"{digest[7:15]}.txt", slug=digest[7:15],
        language="en", headline=None, headline_basis="unknown", published=UNKNOWN, happened=UNKNOWN,
        outlet=None, agency=None, place=None, days=(), places=tuple(chance.sample(v.PLACES, 2)),
        people=tuple(_billing(n, chance) for n in names),
    )  # fmt: skip


def events(entries: Sequence[Entry], seed: int = 1) -> list[Group]:
    """Events of one to six articles in a row."""
    chance, at, groups = Random(seed), 0, []
    while at < len(entries):
        size = chance.choice((1, 1, 1, 2, 2, 3, 4, 6))
        if size > 1:
            groups.append(Group(tuple(one.digest for one in entries[at : at + size]), ()))
        at += size
    return groups


def _parts() -> tuple[list[str], list[str]]:
    data = files("builder.lexicon").joinpath("data")
    given = [word for word in data.joinpath("given.txt").read_text("utf-8").split() if word.isalpha()]
    lines = data.joinpath("name_parts.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    known = [row[0] for row in rows if row[0].isascii() and len(row[0]) > 3 and row[1].isdigit() and int(row[1]) > 12]
    return given, known


def _name(chance: Random, given: Sequence[str], surnames: Sequence[str]) -> str:
    middle = [chance.choice("ABCDEFGHJKLMPRSTW") + "."] if chance.random() < 0.1 else []
    return " ".join([chance.choice(given).capitalize(), *middle, chance.choice(surnames).capitalize()])


def _billing(name: str, chance: Random) -> Billing:
    if chance.random() < 0.05:
        name = " ".join(v.SPELLINGS.get(part, part.replace("ou", "u")) for part in name.split())
    forms = (name, name.split()[-1]) if chance.random() < 0.6 else (name,)
    number = crc32(forms[-1].encode())  # of a person, who has one office and one age
    roles = (v.ROLES[number % len(v.ROLES)],) if number % 3 == 0 else ()
    return Billing(forms, roles, chance.randint(1, 6), age=number % 60 + 20 if chance.random() < 0.05 else 0)


def main() -> None:
    """Time it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=int, nargs="?", default=20_000)
    count = parser.parse_args().articles
    every = articles(count + 3)
    print(f"{count} articles, {len({b.name for e in every for b in e.people})} names,", end=" ")
    print(f"{sum(len(e.people) for e in every)} persons within articles")
    gc.disable()  # as `builder.cli` does
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        for more in range(4):
            entries = every[: count + more]
            groups = events(entries)
            began = process_time()
            with open_cache(Path(folder)) as cache:
                found, _ = authority.identify(entries, groups, PeopleWord(), cache.shelf("authority", "bench"))
                cache.commit()
            took = process_time() - began
            peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) / 1024
            print(f"{'one more' if more else 'all'}: {took:.2f} s, {len(found)} people, {peak:.0f} MB more at most")


if __name__ == "__main__":
    main()
