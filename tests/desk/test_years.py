"""The year of a dateline's day that is printed without one. All texts are invented."""

import pytest

from builder import desk, intake

WIRE = """KIMCHI SUPPLIERS NEVER INSPECTED, LAWMAKER SAYS
    KELM, Oct. 14 (Orvik Wire) -- Half of the nation's kimchi makers were never inspected, Olga Brandt said {weekday}.
    Brandt cited data submitted for {period}, which she called a scandal of the first order.
    Nils Tofte of the food office said that his inspectors had done what they could."""


@pytest.mark.parametrize(
    ("period", "weekday", "year"),
    [
        ("the 2005 parliamentary audit", "Friday", "2005"),  # 14 October 2005 was a Friday
        ("the 2005 parliamentary audit", "Monday", "XXXX"),  # in 2005 it was not
        ("January-May 2005", "Friday", "2005"),
        ("November 2005", "Friday", "XXXX"),  # not over on 14 October: of the year before, or of a plan
        ("the 2005 audit and the report of 2009", "Friday", "XXXX"),  # a later year is named
        ("the flood of 2005", "Friday", "XXXX"),  # nothing says that 2005 is the present
    ],
)
def test_the_year_of_what_the_text_speaks_of(period: str, weekday: str, year: str) -> None:
    """Taken if the weekday in the opening agrees, and then with a question mark."""
    text = WIRE.format(period=period, weekday=weekday)
    published = desk.edit(intake.read(text.encode(), "wire.txt")).published.value
    assert published == (f"{year}-10-14" if year == "XXXX" else f"{year}-10-14?")
