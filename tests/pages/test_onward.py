"""The way on from an article: before and after it on its day, in its event, among the articles on a person."""


from msgspec.structs import replace

from builder.pages.onward import TEXTS_LISTED, ways
from tests import archive_example
from tests.archive_example import BRIDGE_ID, FLOOD_ID, RIVER_ID


def test_the_articles_before_and_after_that_name_the_same_person() -> None:
    catalog = archive_example.catalog()
    kowal = next(way for way in ways(catalog)(catalog.records[RIVER_ID]) if way.whole.text == "Marta Kowal")
    assert (kowal.before, kowal.after) == (catalog.rows[BRIDGE_ID], catalog.rows[FLOOD_ID])


def test_an_event_of_many_texts_has_a_way_on_and_one_of_few_is_listed() -> None:
    catalog = archive_example.catalog()
    record = catalog.records[BRIDGE_ID]
    event = catalog.events[record.event or ""]
    texts = (BRIDGE_ID, *(FLOOD_ID for _ in range(TEXTS_LISTED + 1)))
    many = replace(catalog, events={event.id: replace(event, articles=texts)})
    assert event.url in [way.whole.url for way in ways(many)(record)]
    assert event.url not in [way.whole.url for way in ways(catalog)(record)]
