"""Dates as written, compared and shown."""

from datetime import date

import pytest

from builder import edtf

SHOWN = [
    ("2017-07-24", "24 July 2017"),
    ("2017-07-23?", "23 July 2017 (year worked out)"),
    ("2015-05-20~", "about 20 May 2015"),
    ("XXXX-07-23", "23 July (year not known)"),
    ("2017-07-22/2017-07-23", "22–23 July 2017"),
    ("2017-07-30/2017-08-02", "30 July – 2 August 2017"),
    ("2016-12-31/2017-01-01", "31 December 2016 – 1 January 2017"),
    ("2018-09", "September 2018"),
    ("2018", "2018"),
]


@pytest.mark.parametrize(("value", "words"), SHOWN)
def test_in_words(value: str, words: str) -> None:
    assert edtf.show(value) == words


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ("2017-07-24", (date(2017, 7, 24), date(2017, 7, 24))),
        ("2018-02", (date(2018, 2, 1), date(2018, 2, 28))),
        ("2017-07-22/2017-07-23", (date(2017, 7, 22), date(2017, 7, 23))),
        ("XXXX-07-23", None),
        ("2015-02-29", None),  # no such day: never repaired
        ("soon", None),
    ],
)
def test_bounds(value: str, bounds: tuple[date, date] | None) -> None:
    assert edtf.bounds(value) == bounds


def test_the_days_of_an_interval_and_of_a_month() -> None:
    assert len(edtf.days("2015-05-18/2015-05-20")) == 3
    assert edtf.days("2018-09") == ()
    assert edtf.day("2015-05-20~") == date(2015, 5, 20)


def test_from_days_to_edtf() -> None:
    assert edtf.span([date(2015, 5, 20), date(2015, 5, 18)]) == "2015-05-18/2015-05-20"
    assert edtf.span([date(2015, 5, 18)]) == "2015-05-18"
    assert edtf.span([]) is None
