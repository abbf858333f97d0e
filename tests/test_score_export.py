"""The scoring of labelled folders is itself held by an example: one clipping, read rightly and wrongly."""

from typing import Any

import pytest

from tests import score_export

LABELS: dict[str, Any] = {
    "file": "a.txt",
    "headline": "Bridge opens at last",
    "published": {"date": "2011-05-03", "also_accept": ["2011-05-04"]},
    "outlet_accept": ["Example News"],
    "outlet_scored": True,
    "agency": None,
    "dateline_place": "NORTHTOWN",
    "people": [{"canonical": "Ada Quill", "also_accept": [], "surfaces": ["Ada Quill", "Quill"]}],
    "people_optional": ["Ben Photographer"],
    "byline": [],
    "body_paragraphs": ["Mayor Ada Quill opened a bridge.", "It will last a century."],
    "body_optional_lines": ["The bridge on Tuesday"],
    "story": "bridge",
}
RIGHT = {
    "headline": "Bridge opens – at last",
    "published": "2011-05-04",
    "outlet": "The Example News",
    "place": "Northtown, Ohio",
    "people": ["Mayor Ada Quill", "Ada Quill", "Ben Photographer"],
    "body": ["Mayor Ada Quill opened a bridge.", "The bridge on Tuesday", "It will last a century."],
    "story": "x",
}


@pytest.mark.parametrize(
    ("kind", "given", "ok"),
    [
        ("headline", "Bridge opens – at last", True),  # marks and capitals do not count
        ("headline", None, False),
        ("published", "2011-05-04", True),
        ("published", None, False),
        ("voice", "The Example News", True),
        ("voice", "Ben Photographer", False),
        ("place", "Northtown, Ohio", True),
        ("place", None, False),
    ],
)
def test_single_facts(kind: str, given: str | None, ok: bool) -> None:
    key = {"voice": "outlet"}.get(kind, kind)
    assert score_export.facts({**RIGHT, key: given}, LABELS)[kind] is ok


def test_people_count_once_by_a_full_form_and_photographers_neither_way() -> None:
    counted = score_export.people({"people": ["Ada Quill", "Ben Photographer", "Queens Park"]}, LABELS)
    assert counted == {"person found": 1, "person missed": 0, "person extra": 1}


def test_captions_count_neither_way_in_the_body() -> None:
    assert score_export.body(RIGHT, LABELS) == 1.0
    assert score_export.body({"body": ["Mayor Ada Quill opened a bridge."]}, LABELS) == pytest.approx(12 / 17)


def test_stories_are_counted_by_pairs() -> None:
    others = [LABELS, {**LABELS, "file": "b.txt"}, {**LABELS, "file": "c.txt", "story": "ferry"}]
    found = {"a.txt": {"story": "x"}, "b.txt": {"story": "y"}, "c.txt": {"story": "y"}}
    assert score_export.stories(found, others) == (0, 1, 1)
