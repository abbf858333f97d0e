"""Pages out of reach of what changed are not looked at, and would be the same if they were."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from bench.corpus import clipping
from builder import inputs, pages
from builder.build import read_archive
from builder.cache import open_cache
from builder.ledger import Ledger
from builder.model import Catalog, Record
from builder.order import Order
from builder.pages import dates, event_lists, long, people, rows, undated
from builder.pages.reach import Reach, reach
from builder.pages.spared import spared
from builder.pages.told import things, told
from builder.printing import outputs
from builder.workers import Workers
from tests.builds import bring_up_to_date

CLIPPINGS = 120  # with people in many of them, events, copies


@pytest.fixture(scope="module", autouse=True)
def _lists_are_soon_long() -> Iterator[None]:
    """A list of a dozen articles has pages for its years here, and a year of so many pages for its months."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (long, people, pages.spared, dates, undated, event_lists):
            patch.setattr(module, "LONG", 12)
        for module in (rows, long):
            patch.setattr(module, "BY_MONTH", 15)
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of made-up news, brought up to date."""
    made = tmp_path_factory.mktemp("archive")
    (made / "seeds").mkdir()
    for number in range(CLIPPINGS):
        (made / "seeds" / f"{number:03}.txt").write_text(clipping(number), "utf-8")
    bring_up_to_date(made)
    return made


def changes(seeds: Path) -> Iterator[str]:
    """An editor at work, one change after another."""
    for number in range(CLIPPINGS, CLIPPINGS + 3):
        (seeds / f"{number}.txt").write_text(clipping(number), "utf-8")
        yield f"clipping {number} added"
    for number in (7, 40):
        (seeds / f"{number:03}.txt").unlink()
        yield f"clipping {number} taken out"
    (seeds / "corrections.toml").write_text('["011.txt"]\ntitle = "Another headline"\n', "utf-8")
    yield "a headline corrected, which stands on the pages of others"
    (seeds / "corrections.toml").write_text('["011.txt"]\ndate = "2019-03-05"\noutlet = "The Sund"\n', "utf-8")
    yield "a date and an outlet corrected"
    (seeds / "corrections.toml").unlink()
    yield "the same as printed again"
    (seeds / "archive.toml").write_text('title = "Kelm"\n', "utf-8")
    yield "the archive given a title, which every page prints"


def catalog_and_plan(folder: Path) -> tuple[Catalog, dict[str, str]]:
    """The catalog, and what every file of the site depends on, all of them looked at."""
    order = Order(folder / "seeds", folder / "site", folder / ".cache")
    with open_cache(order.cache) as cache, closing(Workers(1)) as workers:
        catalog, _, _ = read_archive(order, inputs.listing(order.seeds), cache, workers)
        plan = outputs(catalog, order, inputs.templates(order.seeds), cache)
        return catalog, {output.path: output.parts for output in plan}


def test_after_every_change_the_ledger_is_what_a_look_at_every_page_gives(folder: Path) -> None:
    for change in changes(folder / "seeds"):
        bring_up_to_date(folder)
        known = Ledger(folder / ".cache", folder / "site").read()
        _, plan = catalog_and_plan(folder)
        assert {path: row.parts for path, row in known.items()} == plan, change


def reached(catalog: Catalog, *changed: Record) -> Reach:
    """What is in reach if the last build had none of these articles, and all else was the same."""
    now = told(catalog, {url: url.encode() for url, _ in things(catalog)})
    gone = {record.url for record in changed}
    return reach(catalog, replace(now, things={url: at for url, at in now.things.items() if url not in gone}), now)


def test_most_pages_are_out_of_reach_of_one_article(folder: Path) -> None:
    """Of those whom it names the pages are within reach, and of the articles that name them those beside it."""
    catalog, _ = catalog_and_plan(folder)
    record = min(catalog.records.values(), key=lambda record: len(record.people))
    found = reached(catalog, record)
    assert record.id in found.articles
    assert len(found.articles) < len(catalog.records) / 2
    assert {appearance.person for appearance in record.people} <= found.people


def test_where_nothing_changed_all_of_them_are_spared(folder: Path) -> None:
    """The lists of everything aside, which are looked at each time."""
    catalog, plan = catalog_and_plan(folder)
    left = spared(catalog, reached(catalog), frozenset(plan))
    shelves = (catalog.records, catalog.people, catalog.events, catalog.former_events, catalog.days)
    assert len(left) > len(catalog.records) + sum(map(len, shelves))
