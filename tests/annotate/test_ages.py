"""How old a text says that somebody is."""

import pytest

from builder.annotate.ages import age
from builder.model import Mention

AGES = [
    ("The victims are Rosa Vella, 48, and her son.", 48, "set off by commas"),
    ("He named Rosa Vella, 48.", 48, "at the end"),
    ("the 27-year-old nurse Rosa Vella was found", 27, "in front of an occupation"),
    ("Rosa Vella, a 27-year-old nurse, was found", 27, "behind the name"),
    ("Rosa Vella, aged 61, showed no emotion", 61, "aged"),
    ("Rosa Vella, de 52 años, resultó herida", 52, "Spanish"),
    ("Rosa Vella (47), had been treated", 47, "in brackets, as Irish papers print it"),
    ("Rosa Vella (22), Ann Lee (57)", 0, "the minutes of goals"),
    ("In 2003 Rosa Vella, 1998 winner, came back", 0, "a year"),
    ("Rosa Vella, 12 May 2003", 0, "a day"),
    ("Rosa Vella, 4th in the race", 0, "a place"),
    ("A 27-year-old man struck Bob Dent before Rosa Vella came", 0, "somebody else's"),
]


@pytest.mark.parametrize(("text", "years", "why"), AGES)
def test_age(text: str, years: int, why: str) -> None:
    """An age is printed beside the name it belongs to."""
    start = text.index("Rosa Vella")
    assert age((Mention("Rosa Vella", 0, start, start + 10, ""),), {0: text}) == years, why
