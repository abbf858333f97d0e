"""An article, its record card, and the clipping as captured."""

from tests.archive_example import ARABIC_ID, BRIDGE, BRIDGE_ID, RIVER_ID, find
from tests.pages.reading import words

Site = dict[str, str]


def test_a_supplied_headline_stands_in_brackets_everywhere_a_printed_one_never(site: Site) -> None:
    supplied, printed = "The river at Brzeg has a second crossing since Saturday", "Brzeg counts the damage"
    for path in (f"articles/{RIVER_ID}.html", "index.html", "people/marta-kowal.html", f"events/{RIVER_ID}.html"):
        if supplied in words(site[path]).replace(f"<title>{supplied}", ""):
            assert f"[{supplied}]" in words(site[path])
    assert f"[{printed}]" not in words(site["index.html"])


def test_each_line_of_the_card_ends_in_how_it_is_known(site: Site) -> None:
    card = words(site[f"articles/{BRIDGE_ID}.html"])
    assert "Published 4 June 2011 stated in the clipping" in card
    assert "Happened 4 June 2011 worked out" in card
    assert "Outlet not known" in card


def test_the_evidence_is_quoted_and_leads_to_the_phrase_in_the_clipping(site: Site) -> None:
    span = find(BRIDGE, "4 June 2011")
    anchor = f"c{span.start}-{span.end}"
    assert f'{BRIDGE_ID}.source.html#{anchor}"' in site[f"articles/{BRIDGE_ID}.html"]
    assert f'<mark id="{anchor}" class="dateline">4 June 2011</mark>' in site[f"articles/{BRIDGE_ID}.source.html"]


def test_a_witness_is_named_and_linked(site: Site) -> None:
    page = site[f"articles/{RIVER_ID}.html"]
    assert "And another text on the same event is dated 4 June 2011 Mayor Kowal opens the new bridge" in words(page)


def test_a_candidate_that_lost_stays_visible(site: Site) -> None:
    page = words(site[f"articles/{BRIDGE_ID}.html"])
    assert "Also found, and not taken: The day the page was saved 2024-01-09" in page


def test_paragraphs_are_numbered_and_subheadings_are_not(site: Site) -> None:
    page = site[f"articles/{BRIDGE_ID}.html"]
    assert '<p id="p1">' in page and '<p id="p2">' in page and 'id="p3"' not in page
    assert "<h2>A long wait</h2>" in page


def test_the_first_mention_of_a_person_leads_to_the_person(site: Site) -> None:
    page = site[f"articles/{BRIDGE_ID}.html"]
    assert page.count('<a class="name" href="../people/marta-kowal.html">') == 1
    assert '<a class="name" href="../people/jon-odegard.html">Jon Ødegård</a>' in page


def test_text_is_escaped(site: Site) -> None:
    assert "stood aside &amp; smiled" in site[f"articles/{RIVER_ID}.html"]


def test_clutter_is_left_out_of_the_article_and_shown_in_the_source_with_its_rule(site: Site) -> None:
    assert "Share this story" not in words(site[f"articles/{BRIDGE_ID}.html"])
    source = words(site[f"articles/{BRIDGE_ID}.source.html"])
    assert "Share this story page clutter a line that many pages have" in source
    assert "2 parts are page clutter" in source


def test_arabic_runs_from_right_to_left_while_the_page_stays_as_it_is(site: Site) -> None:
    page = site[f"articles/{ARABIC_ID}.html"]
    assert '<html lang="en">' in page
    assert '<div class="body" lang="ar" dir="rtl">' in page


def test_a_year_that_is_not_known_says_so(site: Site) -> None:
    assert "4 June (year not known)" in words(site[f"articles/{ARABIC_ID}.html"])


def test_an_address_that_two_share_leads_to_both(site: Site) -> None:
    assert site["articles/town-notices.html"].count("town-notices-1a2b.html") == 1
    assert site["articles/town-notices.source.html"].count("town-notices-3c4d.source.html") == 1
