"""A corpus of any size, the same for the same number: `python -m bench.corpus DIR COUNT [--seed N]`.

Clipping n depends on n and the seed alone, so a larger corpus holds every smaller one. Events are told by one to six
outlets, each in its own words; people follow Zipf's law and are spelled in several ways; one clipping in fifty is an
exact copy, one in twenty a near-copy; one in ten prints no date and one in twelve no headline; pages carry furniture.
"""

import argparse
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from bench import vocabulary as v

FIRST_DAY = date(2004, 1, 1)
DAYS = 20 * 365
TELLINGS = (1, 1, 1, 2, 2, 3, 4, 6)  # how many texts tell an event; each as likely
PER_EVENT = sum(TELLINGS) / len(TELLINGS)
CONTENT_WORDS = 40_000
PEOPLE = 30_000


@dataclass(frozen=True, slots=True)
class Happening:
    """What several clippings tell: when, where, who, and the rare words that belong to it."""

    day: date
    place: str
    people: tuple[tuple[str, str], ...]  # (role, full name)
    topic: tuple[str, ...]


def clipping(number: int, seed: int = 1) -> str:
    """The text of clipping `number`."""
    chance = Random(f"{seed}/clipping/{number}")
    kind = chance.random()
    if number > 20 and kind < 0.02:
        return clipping(number - chance.randint(1, 20), seed)
    if number > 20 and kind < 0.07:
        return _edited(clipping(number - chance.randint(1, 20), seed), chance)
    event = happening(int(number / PER_EVENT), seed)
    return _page(event, chance)


def happening(number: int, seed: int) -> Happening:
    """The event with this number."""
    chance = Random(f"{seed}/event/{number}")
    people = tuple((chance.choice(v.ROLES), person(_zipf(chance, PEOPLE), seed)) for _ in range(chance.randint(1, 4)))
    return Happening(
        FIRST_DAY + timedelta(days=chance.randrange(DAYS)),
        chance.choice(v.PLACES),
        people,
        tuple(word(_zipf(chance, CONTENT_WORDS)) for _ in range(24)),
    )


def person(rank: int, seed: int) -> str:
    """The full name of the person of this rank."""
    chance = Random(f"{seed}/person/{rank}")
    middle = f" {chance.choice(v.GIVEN)}" if chance.random() < 0.3 else ""
    return f"{chance.choice(v.GIVEN)}{middle} {chance.choice(v.SURNAMES)}"


def word(rank: int) -> str:
    """A made-up word; the same for the same rank."""
    if rank < len(v.COMMON):
        return v.COMMON[rank]
    chance = Random(f"word/{rank}")
    return "".join(chance.choice(v.SYLLABLES) for _ in range(chance.randint(1, 3))) + chance.choice(v.ENDINGS)


def _zipf(chance: Random, count: int) -> int:
    """A rank below `count`, the first ranks by far the likeliest."""
    return min(count - 1, int(count ** chance.random()) - 1)


def _page(event: Happening, chance: Random) -> str:
    outlet, agency = chance.choice(v.OUTLETS), chance.choice(v.AGENCIES)
    published = event.day + timedelta(days=chance.choice((0, 0, 1)))
    spelled = [(role, _spell(name, chance)) for role, name in event.people]
    head = f"{spelled[0][1].split()[-1]} {chance.choice(v.VERBS)} {event.topic[0]} {event.topic[1]} in {event.place}"
    lines = [f"{outlet}", chance.choice(v.FURNITURE), ""] if chance.random() < 0.7 else []
    if chance.random() > 1 / 12:
        lines += [head if chance.random() < 0.9 else head.upper(), ""]
    if chance.random() > 0.1:
        lines += [f"Published {published.day} {published:%B %Y}", ""]
    lines += [f"{event.place.upper()} ({agency}) - {_lead(event, spelled, chance)}", ""]
    for _ in range(chance.randint(4, 14)):
        lines += [_paragraph(event, spelled, chance), ""]
    lines += chance.sample(v.FURNITURE, chance.randint(0, 4))
    return "\n".join(lines) + "\n"


def _spell(name: str, chance: Random) -> str:
    return " ".join(v.SPELLINGS.get(part, part) if chance.random() < 0.3 else part for part in name.split())


def _lead(event: Happening, people: list[tuple[str, str]], chance: Random) -> str:
    role, name = people[0]
    return (
        f"{role} {name} {chance.choice(v.VERBS)} the {event.topic[0]} {event.topic[1]} in {event.place} on "
        f"{event.day:%A}, a {chance.choice(v.COMMON)} that concerns {event.topic[2]} and {event.topic[3]}."
    )


def _paragraph(event: Happening, people: list[tuple[str, str]], chance: Random) -> str:
    return " ".join(_sentence(event, people, chance) for _ in range(chance.randint(1, 4)))


def _sentence(event: Happening, people: list[tuple[str, str]], chance: Random) -> str:
    role, name = chance.choice(people)
    some = " ".join(
        chance.choice(event.topic) if chance.random() < 0.4 else word(_zipf(chance, CONTENT_WORDS))
        for _ in range(chance.randint(5, 14))
    )
    return chance.choice((
        f"{role} {name} said the {some}.",
        f"“The {some},” {name.split()[-1]} said.",
        f"The {some} was {chance.choice(v.VERBS)} by {name.split()[-1]}.",
        f"It followed {some} in {chance.choice(v.PLACES)}.",
    ))


def _edited(text: str, chance: Random) -> str:
    """A near-copy: one paragraph dropped, one word changed."""
    paragraphs = text.split("\n\n")
    if len(paragraphs) > 4:
        del paragraphs[chance.randrange(3, len(paragraphs))]
    return "\n\n".join(paragraphs).replace("said", "added", 1)


def write(folder: Path, count: int, seed: int = 1, start: int = 0) -> None:
    """Clippings `start` up to `count`, a thousand to a folder."""
    for number in range(start, count):
        path = folder / f"{number // 1000:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(clipping(number, seed), "utf-8")


def main() -> None:
    """Write the corpus that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    write(arguments.folder, arguments.count, arguments.seed)


if __name__ == "__main__":
    main()
