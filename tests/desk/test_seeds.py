"""The five clippings of the archive, as far as each tells alone."""

from pathlib import Path

import pytest

from builder import desk, intake
from builder.model import Article

SEEDS = Path(__file__).parents[2] / "seeds"


def article(number: str) -> Article:
    path = next(SEEDS.glob(f"{number}_*.txt"))
    return desk.edit(intake.read(path.read_bytes(), path.name))


FACTS = [
    # seed, headline's basis, headline, published, captured, outlet, agency, place
    ("000", "supplied", "A senior Iranian official has warned", None, None, None, None, None),
    ("001", "printed", "Iran cautions Iraq on secessionist approaches", "XXXX-07-23", None, "The iran News Gazette",
     "Islamic Republic News Agency", "Tehran"),
    ("002", "printed", "Iran, Iraq vow to boost military ties", "2017-07-24", "2017-07-24", None, "AFP", "TEHRAN"),
    ("003", "printed", "Iran to continue backing Iraq integrity: Defense chief", "2015-05-18", "2024-07-13", None,
     "Press TV", None),
    ("004", "printed", "Iran calls for collective efforts to fight ISIL in region", None, None, None,
     "Fars News Agency", "TEHRAN"),
]  # fmt: skip


@pytest.mark.parametrize("row", FACTS, ids=lambda row: row[0])
def test_facts(row: tuple[str, str, str, str | None, str | None, str | None, str | None, str | None]) -> None:
    seed, basis, headline, published, captured, outlet, agency, place = row
    found = article(seed)
    assert found.headline.basis == basis
    assert found.headline.value is not None
    assert found.headline.value.startswith(headline)
    assert (found.published.value, found.captured.value) == (published, captured)
    assert (found.outlet.value, found.agency.value, found.place.value) == (outlet, agency, place)


@pytest.mark.parametrize(
    ("seed", "kinds"),
    [("000", (11, 1, 0)), ("001", (11, 0, 0)), ("002", (12, 0, 1)), ("003", (13, 1, 0)), ("004", (13, 0, 0))],
)
def test_paragraphs_subheadings_and_captions(seed: str, kinds: tuple[int, int, int]) -> None:
    blocks = [block.kind for block in article(seed).blocks]
    assert (blocks.count("paragraph"), blocks.count("subheading"), blocks.count("caption")) == kinds


@pytest.mark.parametrize("seed", ["000", "001", "002", "003", "004"])
def test_every_line_is_marked_and_no_mark_overlaps(seed: str) -> None:
    found = article(seed)
    at = 0
    for mark in found.marks:
        assert not found.clipping.text[at : mark.span.start].strip()
        assert mark.span.start >= at
        at = mark.span.end
    assert not found.clipping.text[at:].strip()


def test_the_date_that_lost_stays_visible() -> None:
    (rival,) = article("003").published.rivals
    assert rival.value == "2024-07-13"
    assert "saved" in rival.words
