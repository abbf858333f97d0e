"""Every link of every page leads somewhere, from wherever the site is opened."""

import posixpath
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from msgspec.structs import replace

from tests import archive_example
from tests.pages.conftest import render
from tests.pages.reading import Reader

STATIC = Path(__file__).parents[2] / "static"
ALWAYS = (
    "index.html", "search.html", "about.html", "404.html", "dates/index.html", "dates/undated.html",
    "people/index.html", "outlets/index.html", "places/index.html", "events/index.html",
)


def dead_links(site: dict[str, str]) -> list[str]:
    """What leads to no page, no file and no anchor of the site."""
    read = {path: Reader(html) for path, html in site.items()}
    files = {f"static/{path.relative_to(STATIC).as_posix()}" for path in STATIC.rglob("*")}
    dead = []
    for path, page in read.items():
        for link in page.links:
            parts = urlsplit(link)
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path)) if parts.path else path
            known = target in files or (target in read and parts.fragment in ["", *read[target].anchors])
            if parts.scheme or parts.netloc or parts.path.startswith("/") or not known:
                dead.append(f"{path}: {link}")
    return dead


def test_every_link_and_anchor_exists(site: dict[str, str]) -> None:
    assert dead_links(site) == []


def test_so_they_do_in_an_empty_archive(empty_site: dict[str, str]) -> None:
    assert dead_links(empty_site) == []


@pytest.mark.parametrize("path", ALWAYS)
def test_some_pages_exist_in_every_archive(path: str, empty_site: dict[str, str]) -> None:
    assert path in empty_site


def test_no_anchor_is_given_twice(site: dict[str, str]) -> None:
    doubled = {path: id for path, html in site.items() for id, n in Counter(Reader(html).anchors).items() if n > 1}
    assert doubled == {}


def test_every_page_can_be_reached_from_the_front_page_or_is_an_old_address(site: dict[str, str]) -> None:
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for link in Reader(site[path]).links:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), urlsplit(link).path or path))
            if target in site and target not in reached:
                reached.add(target)
                waiting.append(target)
    unreached = sorted(path for path in set(site) - reached if path.endswith(".html"))
    former = f"events/{archive_example.RIVER_ID}.html"
    shared = ["articles/town-notices.html", "articles/town-notices.source.html"]
    assert unreached == ["404.html", *shared, former, "people/jon.html"]


def test_without_an_address_the_404_page_has_no_link_that_would_break(site: dict[str, str]) -> None:
    assert "<a href" not in site["404.html"].replace('href="#main"', "")
    assert "<style" in site["404.html"]  # it is served at any depth: no style sheet is in reach
    assert not [path for path, page in site.items() if "<style" in page and path != "404.html"]  # a strict policy's
    assert 'rel="canonical"' not in site["index.html"]


def test_with_an_address_the_404_page_leads_home_from_any_depth() -> None:
    catalog = archive_example.catalog()
    site = render(replace(catalog, archive=replace(catalog.archive, site_url="https://example.org/odra/")))
    links = [link for link in Reader(site["404.html"]).links if not link.startswith("#")]
    assert links and all(link.startswith("https://example.org/odra/") for link in links)
    canonical = '<link rel="canonical" href="https://example.org/odra/people/jon-odegard.html">'
    assert canonical in site["people/jon-odegard.html"]
