"""Clippings that strain a page, among others until there are twenty thousand: `make scale`. Takes half an hour.

    python -m tests.audit.extremes DIR [COUNT]

Someone named in 4,000 articles, a day with 300, an event told by 40 texts, a headline of 500 characters, words that
do not break, and names in Arabic.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from playwright.sync_api import sync_playwright

from bench import corpus
from bench import vocabulary as v
from tests.audit import weight
from tests.audit.axe import WIDER
from tests.audit.sites import built, chosen
from tests.browser.conftest import QUIET
from tests.browser.find_browser import MISSING, find

COUNT = 20_000  # clippings in all
WIDTHS = (360, 1440)  # pixels

NAMED = 4_000  # articles that name one person
SAME_DAY = 300  # articles of one day
TEXTS = 40  # of one event
EVERYWHERE = "Tamar Odisho"
LEAP_DAY = date(2012, 2, 29)
LONG_HEADLINE = ("The council that could not come to the end of its sitting heard " * 8)[:499] + "…"
LONG_WORD = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz" * 2
STATEMENTS = (
    "President Irena Valko opened the new hospital in Lesna on Wednesday, after talks with Mayor Pavel Dorn.",
    "Valko said the hospital would treat patients from all twelve valleys and end the long trips to the capital.",
    "Mayor Pavel Dorn warned that the hospital still lacked surgeons, nurses and an ambulance for the upper road.",
    "The building cost 40 million crowns and has 120 beds, according to the ministry of health in Lesna.",
    "A brass band from the school of mines played in the rain while the ribbon was cut.",
    "Outside the gate a dozen drivers protested against the closing of the old bus line.",
)
ARABIC = """جسر جديد يربط ضفتي نهر دجلة في الموصل

الموصل (واع) - افتتح محافظ نينوى نجم عبد الله الجبوري يوم الأربعاء 9 آذار 2016 جسرا جديدا على نهر دجلة.

وقال الجبوري: "هذا الجسر لكل أهل المدينة". وحضر الافتتاح وزير الدفاع خالد العبيدي.
"""


def main(arguments: list[str]) -> int:
    """Write the clippings, build their site, and tell what is too heavy or too wide. Exit status 1 if anything is."""
    folder, count = Path(arguments[0]).resolve(), int(arguments[1]) if arguments[1:] else COUNT
    seeds, strange = folder / "seeds", dict(clippings())
    corpus.write(seeds, count - len(strange))
    for name, text in strange.items():
        (seeds / name).parent.mkdir(parents=True, exist_ok=True)
        (seeds / name).write_text(text, encoding="utf-8")
    site = built(seeds, folder)
    told = [*weight.complaints(site), *too_wide(site)]
    print("\n".join(told) or "No page is too heavy or too wide.")
    return 1 if told else 0


def too_wide(site: Path) -> Iterator[str]:
    """The fullest page of each kind that is wider than its window, once for each width."""
    found = find()
    if found is None:
        yield MISSING
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        for width in WIDTHS:
            page = browser.new_page(viewport={"width": width, "height": 900})
            for kind, path in chosen(site):
                page.goto((site / path).as_uri())
                if (wider := page.evaluate(WIDER)) > 0:
                    yield f"{kind}, {path}: {wider} pixels wider than a window of {width}"
        browser.close()


def clippings() -> Iterator[tuple[str, str]]:
    """Every clipping by its path."""
    yield "long/headline.txt", f"---\ntitle: {LONG_HEADLINE}\n---\nLESNA, 4 May 2016 (AFP) - {STATEMENTS[3]}\n"
    yield "long/word.txt", f"{LONG_WORD} passed in Lesna\n\n4 May 2016\n\n{EVERYWHERE} called it {LONG_WORD}.\n"
    yield "other/arabic.txt", ARABIC
    for number in range(NAMED):
        yield f"named/{number:04}.txt", _named(number)
    for number in range(SAME_DAY):
        yield f"day/{number:03}.txt", _on_the_day(number)
    for number in range(TEXTS):
        yield f"event/{number:02}.txt", _telling(number)


def _named(number: int) -> str:
    """A short story of its own that names the one who is named everywhere."""
    chance = Random(f"named/{number}")
    day = corpus.FIRST_DAY + timedelta(days=chance.randrange(corpus.DAYS))
    return _story(EVERYWHERE, day, chance)


def _on_the_day(number: int) -> str:
    chance = Random(f"day/{number}")
    return _story(corpus.person(chance.randrange(3_000), 1), LEAP_DAY, chance)


def _story(name: str, day: date, chance: Random) -> str:
    one, two, three, four = (corpus.word(chance.randrange(corpus.CONTENT_WORDS)) for _ in range(4))
    place, role, done = chance.choice(v.PLACES), chance.choice(v.ROLES), chance.choice(v.VERBS)
    surname = name.rsplit(maxsplit=1)[-1]
    return (
        f"{chance.choice(v.OUTLETS)}\n\n{surname} {done} {one} {two} in {place}\n\n{day.day} {day:%B %Y}\n\n"
        f"{role} {name} {done} the {one} {two} in {place}, a {three} that concerns {four}.\n\n"
        f"“The {two} is {three},” {surname} said.\n"
    )


def _telling(number: int) -> str:
    chance = Random(f"event/{number}")
    told = [STATEMENTS[0], *chance.sample(STATEMENTS[1:], 3)]
    own = " ".join(corpus.word(chance.randrange(corpus.CONTENT_WORDS)) for _ in range(9))
    chance.shuffle(told)
    valley = f"Valley {number + 1}"
    head = f"---\noutlet: Voice of {valley}\ndate: 2016-03-09\n---\n{valley} at the opening in Lesna"
    return "\n\n".join((head, *told, f"The valley had sent {own}.")) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
