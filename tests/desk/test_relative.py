"""Stamps that count from the day a page was saved, and stamps with the writer behind them."""

import pytest

from builder import desk, intake

TEXT = """The harbour of Lindesund was opened again after the storm, the harbour master said.
Ships had waited for two days off the island, he said, and the ferry was full of mail."""


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("by Anna Berg\n3 days ago\nReading Time: 2 mins read", "2023-09-18"),  # alone, below the headline
        ("Harbour Echo  |  Region  |  2 days ago", "2023-09-19"),
        ("September 19, 2023|By Anna Berg.", "2023-09-19"),
        ("September 19|By Anna Berg.", "2023-09-19"),  # the year of the day it was saved
        ("By Anna Berg\n2d", "2023-09-19"),
    ],
)
def test_the_stamp_below_the_headline(stamp: str, published: str) -> None:
    page = f"Saved 2023-09-21 07:41\nHarbour Echo\nHarbour open again after the storm\n{stamp}\n{TEXT}"
    assert desk.edit(intake.read(page.encode(), "a.txt")).published.value == published


def test_the_age_of_another_story() -> None:
    """It stands in a list below the text."""
    page = f"Saved 2023-09-21 07:41\nHarbour open again after the storm\n{TEXT}\nMORE NEWS\nGulls\n3 days ago"
    assert desk.edit(intake.read(page.encode(), "a.txt")).published.value is None


def test_a_day_alone_between_writer_and_text() -> None:
    """Lines of the paper part it from the headline; nothing parts it from the text."""
    page = f"Harbour Echo\nHarbour open again after the storm\nAnna Berg\n\nHarbour Echo\n\nOct. 4\n\n{TEXT}"
    assert desk.edit(intake.read(page.encode(), "a.txt")).published.value == "XXXX-10-04"
