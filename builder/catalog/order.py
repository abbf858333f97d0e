"""The orders in which lists stand: articles by day, people as libraries file them."""

from datetime import date
from functools import cache

from builder import edtf
from builder.model import Fact, Record

LAST = date.max


def by_day(published: Fact) -> date:
    """The first day that a date of publication can mean; undated ones come last."""
    return _first(published.value) if published.value else LAST


@cache
def _first(value: str) -> date:
    limits = edtf.bounds(value)
    return limits[0] if limits else LAST


def of_record(record: Record) -> tuple[date, str]:
    """Articles stand in order of publication, those of one day by id."""
    return by_day(record.published), record.id
