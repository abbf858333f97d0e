"""An event of 2, 3, 8 and 40 texts: on a phone, on a desk, by keyboard, without script, judged by axe."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import find_axe
from tests.browser.conftest import OpenPage, Scheme
from tests.conftest import run_backfile

pytestmark = pytest.mark.browser

# One opening in Lesna, told by eight papers of the region; each tells some of it, in its own order and words.
OPENED = "President Irena Valko opened the new hospital in Lesna on Tuesday, after talks with Mayor Pavel Dorn."
BEDS = "Valko said the hospital would treat patients from all twelve valleys and end the long trips to the capital."
BEDS_QUOTED = '"The hospital will treat patients from all twelve valleys and end long trips to the city," Valko said.'
DORN = "Mayor Pavel Dorn warned that the hospital still lacked surgeons, nurses and an ambulance for the upper road."
DORN_QUOTED = '"The hospital still lacks surgeons, nurses and an ambulance for the road," said Mayor Pavel Dorn.'
COST = "The building cost 40 million crowns and has 120 beds, according to the ministry of health in Lesna."
COST_AGAIN = "According to the ministry of health in Lesna the building cost 40 million crowns and has 140 beds."
BAND = "A brass band from the school of mines played in the rain while the ribbon was cut."
STRIKE = "Outside the gate a dozen drivers protested against the closing of the old bus line."
TEXTS = (
    ("Morning Post", "Valko opens hospital in Lesna", (OPENED, BEDS, DORN, COST)),
    ("Valley Herald", "Lesna hospital opens, surgeons still missing", (DORN_QUOTED, OPENED, BEDS_QUOTED, COST_AGAIN)),
    ("Evening Courier", "New hospital for Lesna opened by president", (OPENED, COST, BAND, BEDS)),
    ("Northern Star", "President opens Lesna hospital", (OPENED, BEDS_QUOTED, STRIKE)),
    ("Miners' Gazette", "Hospital in Lesna opened at last", (BAND, OPENED, DORN)),
    ("Daily Mirror of Lesna", "Valko in Lesna for the new hospital", (OPENED, DORN_QUOTED, BEDS)),
    ("Highland Times", "Twelve valleys get their hospital in Lesna", (BEDS_QUOTED, OPENED, COST)),
    ("The Free Lesna Correspondent", "Lesna: hospital opened, drivers protest", (STRIKE, OPENED, BEDS, DORN)),
)
SAID = (BEDS, BEDS_QUOTED, DORN, DORN_QUOTED, COST, COST_AGAIN, BAND, STRIKE)
WARES = (
    "honey bread soap candles wool boots apples lanterns rope carpets violins bricks cheese nails books "
    "salt paint goats chairs blankets clocks ladders plums barrels kettles spades saddles "
    "bells mirrors stamps pipes kites mugs drums"
).split()


def own_words(number: int) -> tuple[str, ...]:
    """What only one text tells, the same for the same number."""
    chance = Random(number)
    sent, sold, left = (chance.sample(WARES, 10) for _ in range(3))
    return (
        f"Valley {number} had sent {', '.join(sent)} by the early bus.",
        f"Guests bought {' and '.join(sold)} until noon.",
        f"Nobody wanted {' or '.join(left)}, which went back with {30 + number} crowns on top.",
    )


# Thirty-two more, each with words of its own; the last eight print what the eight before them print.
VALLEYS = tuple(
    (f"Voice of Valley {n}", f"Valley {n} at the opening in Lesna", (OPENED, SAID[m % 8], *own_words(m)))
    for n in range(1, 33)
    for m in (n if n < 25 else n - 8,)
)
COMPARED = 8


@pytest.fixture(scope="module", params=[2, 3, 8, 40])
def event(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the event of so many texts, built by the real command."""
    folder = tmp_path_factory.mktemp(f"event-of-{request.param}")
    (folder / "seeds").mkdir()
    for outlet, headline, paragraphs in (*TEXTS, *VALLEYS)[: request.param]:
        front = f'---\noutlet: "{outlet}"\ndate: 2016-03-09\n---\n'
        text = "\n\n".join((f"{front}{headline}", *paragraphs))
        (folder / "seeds" / f"{headline}.txt").write_text(text + "\n")
    done = run_backfile("build", folder / "seeds")
    assert done.returncode == 0, done.stderr
    pages = [page for page in (folder / "site" / "events").glob("*.html") if 'class="headlines"' in page.read_text()]
    (page,) = pages
    assert page.read_text().count('class="headline"') == request.param
    return page


@pytest.fixture(params=[360, 1440])
def page(request: pytest.FixtureRequest, open_page: OpenPage, event: Path) -> Page:
    """That page, on a phone and on a desk."""
    opened = open_page()
    opened.set_viewport_size({"width": request.param, "height": 900})
    opened.goto(event.as_uri())
    return opened


def shown(page: Page) -> int:
    """How many texts stand side by side in the grid."""
    return page.locator(".grid thead th:visible").count() - 1


def texts(page: Page) -> int:
    """How many texts of the event are compared."""
    return page.locator(".headlines > li").count()


def test_the_page_is_no_wider_than_the_window(page: Page) -> None:
    for _ in page.locator("summary").all():
        page.locator("details:not([open]) > summary").first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= page.evaluate("innerWidth")


def test_the_keyboard_reaches_every_link_and_control_in_order(page: Page) -> None:
    kinds = "a[href], button, input, summary, [tabindex='0']"
    page.evaluate(f"""() => [...document.querySelectorAll("{kinds}")]
        .filter(each => each.checkVisibility()).forEach((each, place) => each.dataset.place = place)""")
    expected = page.locator("[data-place]").count()
    reached = []
    for _ in range(expected):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("Number(document.activeElement.dataset.place)"))
    assert reached == list(range(expected))


def test_on_a_phone_two_texts_stand_side_by_side_and_the_reader_chooses_which(page: Page) -> None:
    narrow, boxes = page.viewport_size == {"width": 360, "height": 900}, page.locator(".choose input")
    assert shown(page) == (2 if narrow else texts(page))
    if texts(page) == 2:
        assert boxes.count() == 0
        return
    boxes.last.focus()
    page.keyboard.press("Space")
    assert boxes.last.is_checked() == narrow
    assert shown(page) == (2 if narrow else texts(page) - 1)


def test_without_script_every_text_is_there_and_can_be_taken_away(browser: Browser, event: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 900})
    page = context.new_page()
    page.goto(event.as_uri())
    assert shown(page) == texts(page)
    if texts(page) > 2:
        page.locator(".choose input").first.click()
        assert shown(page) == texts(page) - 1
    context.close()


def test_tables_name_their_rows_and_columns(page: Page) -> None:
    grid = page.get_by_role("table", name="In which paragraphs")
    expect(grid.get_by_role("columnheader")).to_have_count(shown(page) + 1)
    expect(grid.get_by_role("rowheader")).to_have_count(grid.locator("tbody tr").count())
    expect(page.get_by_role("table", name="How often each person")).to_contain_text("1 quoted")


def test_of_many_texts_some_are_compared_and_the_others_named(page: Page, event: Path) -> None:
    others = page.locator(".others li").count()
    assert (texts(page) == COMPARED) if others else (texts(page) <= COMPARED)
    assert event.stat().st_size < 200_000
    if others:
        page.locator(".others summary").click()
        for note in ("prints the same report as", "nearest to"):
            expect(page.locator(".others li", has_text=note).first).to_be_visible()


def test_numbers_that_differ_stand_side_by_side(page: Page) -> None:
    row = page.get_by_role("table", name="Numbers that texts give differently").get_by_role("row", name="beds")
    assert {"120 beds", "140 beds"} <= set(row.locator("td").all_text_contents())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_axe_finds_nothing_to_complain_of(browser: Browser, event: Path, width: int, scheme: Scheme) -> None:
    axe = find_axe.find() or pytest.skip(find_axe.MISSING)
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(event.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.add_script_tag(path=axe)
    found: list[dict[str, Any]] = page.evaluate("axe.run().then(result => result.violations)")
    context.close()
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
