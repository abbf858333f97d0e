"""Who is named together, as a picture: only of many people, in an order that keeps arcs short."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from builder.model import Catalog, Person
from builder.pages import together
from builder.pages.together import TogetherView, in_order
from tests import archive_example
from tests.archive_example import FLOOD_ID

FLOODED = archive_example.catalog().records[FLOOD_ID]


@pytest.mark.parametrize(("ties", "order"), [
    pytest.param([("a", "b")], "ab", id="two who are named together stand side by side"),
    pytest.param([("a", "b"), ("c", "d"), ("b", "c")], "abcd", id="chains are joined where they meet"),
    pytest.param([("a", "b"), ("c", "d"), ("a", "d")], "badc", id="and turned so that they meet"),
    pytest.param([("x", "y"), ("a", "b"), ("b", "c")], "abcxy", id="those who have nobody in common stand apart"),
    pytest.param([], "", id="nobody"),
])
def test_order(ties: list[tuple[str, str]], order: str) -> None:
    assert "".join(in_order(ties)) == order


def archive(people: int) -> Catalog:
    """Each of so many people is named in two articles, and in the same two as the one before."""
    ids = [f"person-{number:02}" for number in range(people)]
    named = {f"{one} {other} {copy}": (one, other) for one, other in pairwise(ids) for copy in (1, 2)}
    records = {id: replace(FLOODED, id=id, person_ids=both) for id, both in named.items()}
    found = {
        id: Person(id, f"people/{id}.html", id, (), (), tuple(each for each in named if id in named[each]), (), ())
        for id in ids
    }
    return replace(archive_example.empty(), records=records, people=found)


@pytest.mark.parametrize(("people", "drawn"), [(29, 0), (30, 1), (200, 1)])
def test_only_an_archive_of_many_people_is_drawn(people: int, drawn: int) -> None:
    assert len(list(together.pages(archive(people)))) == drawn


def test_an_arc_joins_two_and_the_list_says_the_same() -> None:
    (page,) = together.pages(archive(30))
    view = page.view
    assert isinstance(view, TogetherView)
    assert {len(name.arcs) for name in view.names[1:-1]} == {2}
    assert {arc.words for arc in view.arcs} >= {"person-00 and person-01: 2 articles"}
    assert (view.pairs[0].one.text, view.pairs[0].other.text, view.pairs[0].articles) == ("person-00", "person-01", 2)
