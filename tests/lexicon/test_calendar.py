"""Days of the Persian and Hijri calendars beside the Gregorian, from printed almanacs."""

from datetime import date

import pytest

from builder.lexicon.calendar import MONTHS, WEEKDAYS, gregorian
from builder.text import fold


@pytest.mark.parametrize(
    ("persian", "day"),
    [
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1396, 5, 1), date(2017, 7, 23)),
        ((1399, 12, 30), date(2021, 3, 20)),  # a leap year
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
    ],
)
def test_persian(persian: tuple[int, int, int], day: date) -> None:
    assert gregorian("persian", *persian) == day


def test_a_persian_year_that_is_no_leap_year_has_no_30_esfand() -> None:
    assert gregorian("persian", 1398, 12, 30) is None


def test_hijri_is_a_day_off_at_most() -> None:
    found = gregorian("hijri", 1439, 10, 12)
    assert found is not None
    assert abs((found - date(2018, 6, 26)).days) <= 1


@pytest.mark.parametrize(
    ("word", "number"),
    [("Sept", 9), ("août", 8), ("мая", 5), ("أيار", 5), ("ژوئیه", 7), ("setiembre", 9), ("março", 3)],
)
def test_months(word: str, number: int) -> None:
    assert MONTHS[fold(word)] == number


@pytest.mark.parametrize(("word", "number"), [("Monday", 1), ("miércoles", 3), ("воскресенье", 7), ("الجمعة", 5)])
def test_weekdays(word: str, number: int) -> None:
    assert WEEKDAYS[fold(word)] == number
