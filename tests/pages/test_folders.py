"""The curator's own folders as a way to browse."""


from msgspec.structs import replace

from builder.model import Catalog
from builder.pages import folders
from tests import archive_example
from tests.archive_example import BRIDGE_ID, FLOOD_ID, RIVER_ID
from tests.pages.conftest import render
from tests.pages.reading import words
from tests.pages.test_links import dead_links


def kept(**seeds: str) -> Catalog:
    """The example archive, its clippings at these paths."""
    catalog = archive_example.catalog()
    by_id = {"bridge": BRIDGE_ID, "river": RIVER_ID, "flood": FLOOD_ID}
    moved = {by_id[name]: replace(catalog.records[by_id[name]], seeds=(path,)) for name, path in seeds.items()}
    return replace(catalog, records={**catalog.records, **moved})


def test_a_folder_lists_its_folders_and_its_own_articles() -> None:
    site = render(kept(bridge="brzeg/bridge/a.txt", flood="brzeg/b.txt"))
    page = words(site["folders/brzeg.html"])
    assert "bridge 1 article 2011" in page.replace("\xa0", " ")
    assert "Brzeg counts the damage" in page and "Mayor Kowal opens" not in page
    assert "Mayor Kowal opens" in words(site["folders/brzeg-bridge.html"])
    assert "brzeg 2 articles" in words(site["folders/index.html"]).replace("\xa0", " ")
    assert "The editor’s folders" in words(site["index.html"])
    assert dead_links(site) == []


def test_folders_of_one_address_each_get_their_own() -> None:
    site = render(kept(bridge="Brzeg/a.txt", flood="brzeg/b.txt"))
    assert len([path for path in site if path.startswith("folders/brzeg-")]) == 2


def test_clippings_side_by_side_have_no_folders() -> None:
    assert list(folders.pages(archive_example.catalog())) == []
