"""Every key of the editor's word on one clipping, in corrections.toml and as front matter, through a real build."""

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from builder import rulings
from builder.cli import main

TEXT = """Harbour shut after storm
By Anna Berg
3 May 2015
LINDESUND, May 3 (AFP) - The harbour was shut on Sunday, Mayor Anna Lindqvist said.
"Nobody was hurt," harbour master Tom Hale said.
"""
# Key -> what the editor writes.
SAID: dict[str, Any] = {
    "title": "Harbour closed",
    "deck": "Nobody is hurt",
    "date": "2015-05-04",
    "happened": "2015-05-02",
    "captured": "2020-01-01",
    "outlet": "Vasbrook Echo",
    "agency": "Reuters",
    "byline": ["Jo Ray", "Al Poe"],
    "place": "Lindesund (old town)",
    "people": ["Tom Hale", "Ann Holt"],
    "lang": "nb",
    "source_url": "https://example.org/harbour",
    "rights": "By leave of the paper",
    "noindex": "true",
}
FACTS = ("title", "deck", "date", "happened", "captured", "outlet", "agency", "place")
EXPORTED = {"title": "headline", "date": "published"}
WAYS = ("corrections.toml", "front matter")


def test_every_key_is_tried() -> None:
    assert set(SAID) == set(rulings.KEYS)


def written(value: object) -> str:
    return json.dumps(value)  # strings and lists look the same in TOML, in YAML and in JSON


@cache
def built(way: str) -> tuple[dict[str, Any], str, str]:
    """The exported article, its page and its source page, with every key written in one of the two ways."""
    with TemporaryDirectory() as folder:
        seeds = Path(folder) / "seeds"
        seeds.mkdir()
        if way == "front matter":
            lines = "".join(f"{key}: {written(value)}\n" for key, value in SAID.items())
            (seeds / "a.txt").write_text(f"---\n{lines}---\n{TEXT}", "utf-8")
        else:
            lines = "".join(f"{key} = {written(value)}\n" for key, value in SAID.items())
            (seeds / "a.txt").write_text(TEXT, "utf-8")
            (seeds / "corrections.toml").write_text(f'["a.txt"]\n{lines}', "utf-8")
        assert main(["build", str(seeds), "--jobs", "1"]) == 0
        (file,) = (path for path in (Path(folder) / "site" / "data").glob("articles-*.jsonl") if path.stat().st_size)
        article: dict[str, Any] = json.loads(file.read_text("utf-8"))
        page = (Path(folder) / "site" / article["url"]).read_text("utf-8")
        source = (Path(folder) / "site" / "articles" / f"{article['id']}.source.html").read_text("utf-8")
        return article, page, source


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("key", FACTS)
def test_a_fact(way: str, key: str) -> None:
    article, page, _ = built(way)
    fact = article[EXPORTED.get(key, key)]
    assert (fact["value"], fact["basis"]) == (SAID[key], "curator")
    assert "set by the editor" in page


@pytest.mark.parametrize("way", WAYS)
def test_the_writers(way: str) -> None:
    assert built(way)[0]["byline"]["value"] == "Jo Ray, Al Poe"


@pytest.mark.parametrize("way", WAYS)
def test_the_people_are_those_of_the_list_and_nobody_else(way: str) -> None:
    article, page, _ = built(way)
    assert [person["printed"] for person in article["people"]] == [["Tom Hale"], ["Ann Holt"]]
    assert [quote["speaker"] for quote in article["quotes"]] == ["tom-hale"]
    assert "anna-lindqvist" not in page


@pytest.mark.parametrize("way", WAYS)
def test_the_language(way: str) -> None:
    assert built(way)[0]["language"] == "nb"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("key", ["source_url", "rights"])
def test_what_only_the_editor_can_say_stands_on_the_card(way: str, key: str) -> None:
    assert SAID[key] in built(way)[1]


@pytest.mark.parametrize("way", WAYS)
def test_search_engines_are_asked_to_leave_the_pages_out(way: str) -> None:
    _, page, source = built(way)
    assert '<meta name="robots" content="noindex">' in page
    assert '<meta name="robots" content="noindex">' in source


@pytest.mark.parametrize("way", WAYS)
def test_the_address_is_that_of_the_clipping_alone(way: str) -> None:
    assert built(way)[0]["id"] == "harbour-shut-after-storm"
