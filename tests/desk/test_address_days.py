"""The day in an address on the page, where no stamp prints one: the page's own, by the words of its headline."""

import pytest

from builder import desk, intake

PAGE = """Ferry of Lindesund sails again after the storm

The ferry sailed again after three days in the harbour, its captain said.

The storm had broken two of its windows and torn a rope, the harbour master said.

{}
"""


@pytest.mark.parametrize(
    ("address", "published"),
    [
        ("https://www.example.com/read/2018/02/23/16252601/ferry-lindesund-sails-again-after-storm", "2018-02-23"),
        ("https://www.example.com/20180223/ferry-lindesund-sails-again", "2018-02-23"),
        ("https://www.example.com/2018/02/23/council-to-meet-on-friday", None),  # another page
        ("https://www.example.com/2018/02/31/ferry-lindesund-sails-again", None),  # no such day
        ("https://www.example.com/ferry-lindesund-sails-again", None),
    ],
)
def test_the_day_in_the_address_of_the_page(address: str, published: str | None) -> None:
    assert desk.edit(intake.read(PAGE.format(address).encode(), "a.txt")).published.value == published
