"""Numbers of which two texts give different ones for the same thing; a pair in doubt is not shown."""

import pytest

from builder.pages.figures import differing


def shown(*texts: str, english: bool = True) -> list[list[str]]:
    """What the one row of these texts shows; "" where a text has no cell."""
    row = [((f"articles/{place}.html#p1", text),) if text else () for place, text in enumerate(texts)]
    return [
        [link.text if link else "" for link in difference.cells]
        for difference in differing([row], [english] * len(texts))
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("The flood cut off 12 villages.", "The flood cut off 14 villages."), [["12 villages", "14 villages"]]),
        (("Twelve villages were cut off.", "", "It took 14 villages."), [["Twelve villages", "", "14 villages"]]),
        (("It costs 3 million euros.", "It costs 3.5 million euros."), [["3 million euros", "3.5 million euros"]]),
    ],
)
def test_different_numbers_of_one_thing_are_shown(texts: tuple[str, ...], expected: list[list[str]]) -> None:
    assert shown(*texts) == expected


@pytest.mark.parametrize(
    "texts",
    [
        ("The flood cut off twelve villages.", "The flood cut off 12 villages."),  # one number, two spellings
        ("The flood cut off 12 villages.", "The flood cut off 14 farms."),  # other things
        ("At least 12 villages were cut off.", "The flood cut off 14 villages."),  # a bound
        ("It cut off 12 to 15 villages.", "It cut off 14 villages."),  # a range
        ("It cut off 12 villages, then 3 villages.", "It cut off 14 villages."),  # which of the two?
        ("They met on June 12 talks over.", "They met on June 14 talks over."),  # days of a month
        ("It costs 3 million euros.", "It costs 3 billion euros."),  # of other scales: a slip, or another sum
        ("It took 12 villages.", "", ""),  # one text alone
    ],
)
def test_a_pair_in_doubt_is_not_shown(texts: tuple[str, ...]) -> None:
    assert shown(*texts) == []


def test_only_english_is_read() -> None:
    assert shown("12 casas", "14 casas", english=False) == []
