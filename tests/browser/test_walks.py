"""Walks through the archive of the seeds, as a reader takes them, wherever the site is opened and on whatever."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Device, OpenPage, Scheme, serve
from tests.conftest import SEEDS, run_backfile

pytestmark = pytest.mark.browser

AGENCY_COPY = "Iran, Iraq vow to boost military ties"
NARROW = {"width": 320, "height": 640}
VISIBLE_LINES = "aside.card .line:visible"


def at(page: Page, heading: str | re.Pattern[str]) -> None:
    """The page has this one main heading."""
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def unfold(page: Page) -> None:
    """Show the whole record where it is folded."""
    if page.get_by_text("The whole record").is_visible():
        page.get_by_text("The whole record").click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_front_person_article_source_day_event(
    open_page: OpenPage, home: str, device: Device, scheme: Scheme
) -> None:
    page = open_page(device, scheme)
    page.goto(f"{home}index.html")
    page.get_by_role("link", name="Hossein Dehqan", exact=True).click()
    at(page, "Hossein Dehqan")
    page.get_by_role("link", name=AGENCY_COPY, exact=True).click()
    at(page, AGENCY_COPY)
    page.get_by_role("link", name="Original", exact=True).click()
    expect(page.get_by_text("The clipping as captured").first).to_be_visible()
    page.get_by_role("link", name=AGENCY_COPY).last.click()
    page.get_by_label("Record").get_by_role("link", name="24 July 2017").click()
    at(page, "24 July 2017")
    page.get_by_role("link", name=AGENCY_COPY).first.click()
    at(page, AGENCY_COPY)
    unfold(page)
    page.get_by_label("Record").get_by_role("link", name=re.compile(r"^\[")).click()
    at(page, re.compile(r"^\[.*2017.*\]$"))
    expect(page.locator(".headlines > li")).to_have_count(3)


def test_the_evidence_leads_to_the_words_in_the_clipping(open_page: OpenPage, home: str) -> None:
    page = open_page()
    page.goto(f"{home}articles/iran-iraq-vow-to-boost-military-ties.html")
    published = page.locator(".line").first
    published.locator("summary").click()
    published.get_by_role("link", name="in the clipping").first.click()
    marked = page.locator("mark:target")
    expect(marked).to_contain_text("2017")
    expect(marked).to_be_in_viewport()


def test_on_a_phone_the_record_folds_to_three_lines(open_page: OpenPage, home: str) -> None:
    page = open_page("phone")
    page.goto(f"{home}articles/iran-iraq-vow-to-boost-military-ties.html")
    expect(page.locator(VISIBLE_LINES)).to_have_count(3)
    unfold(page)
    expect(page.locator(VISIBLE_LINES)).to_have_count(9)


# From the front page, without search: the links to take (at most three), and what then stands there.
WAYS = [
    pytest.param(
        ["Dates", re.compile(r"^July 2017"), "23 July 2017"],
        [AGENCY_COPY, "Iran cautions Iraq on secessionist approaches", re.compile("^.A senior Iranian official")],
        id="every article on 23 July 2017",
    ),
    pytest.param(
        ["Khaled al-Obeidi"],
        ["Iran calls for collective efforts to fight ISIL in region", re.compile("^Iran to continue backing")],
        id="all that names Khaled al-Obeidi",
    ),
    pytest.param(
        [re.compile(r"^\[Tehran, 23 July 2017")],
        [AGENCY_COPY, "Iran cautions Iraq on secessionist approaches", re.compile("^.A senior Iranian official")],
        id="how three texts told one meeting",
    ),
    pytest.param([AGENCY_COPY, "Original"], [AGENCY_COPY], id="the original of what one reads"),
]


@pytest.mark.parametrize(("clicks", "found"), WAYS)
def test_in_three_clicks_from_the_front_page(
    open_page: OpenPage, from_file: str, clicks: list[str | re.Pattern[str]], found: list[str | re.Pattern[str]]
) -> None:
    page = open_page("phone")
    page.goto(f"{from_file}index.html")
    assert len(clicks) <= 3
    for name in clicks:
        page.get_by_role("link", name=name, exact=True).first.click()
    for name in found:
        expect(page.get_by_role("link", name=name, exact=True).first).to_be_visible()


def test_the_switch_is_remembered_from_page_to_page(open_page: OpenPage, under_path: str) -> None:
    page = open_page()
    page.goto(f"{under_path}index.html")
    light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.get_by_role("button", name="Dark").click()
    dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.get_by_role("link", name="People", exact=True).click()
    expect(page.get_by_role("button", name="Light")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == dark != light


def test_the_skip_link_comes_first_and_leads_to_the_text(open_page: OpenPage, at_root: str) -> None:
    page = open_page()
    page.goto(f"{at_root}people/index.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="To the text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_all_but_the_switch_works_without_script(browser: Browser, at_root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{at_root}articles/iran-iraq-vow-to-boost-military-ties.html")
    expect(page.get_by_role("button", name="Dark")).to_be_hidden()
    page.locator("summary").first.click()
    expect(page.get_by_role("link", name="in the clipping").first).to_be_visible()
    context.close()


def test_no_page_is_wider_than_a_small_phone(open_page: OpenPage, site: Path) -> None:
    page = open_page("phone")
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    wide = {}
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > NARROW["width"]:
            wide[path.relative_to(site).as_posix()] = width
    assert wide == {}


def test_an_address_that_leads_nowhere_is_answered_kindly(open_page: OpenPage, under_path: str) -> None:
    missing = f"{under_path}people/nobody.html"
    page = open_page(missing=missing)
    page.goto(missing)
    at(page, "No such page")


def test_an_address_that_leads_nowhere_is_searched_for_its_words(open_page: OpenPage, tmp_path: Path) -> None:
    for at_root in serve(tmp_path / "site", "/some/repo/"):
        into: list[str | Path] = ["--site", tmp_path / "site", "--cache", tmp_path / "cache", "--site-url", at_root]
        done = run_backfile("build", SEEDS, *into)
        assert done.returncode == 0, done.stderr
        missing = f"{at_root}articles/2017/military-ties.html"
        page = open_page(missing=missing)
        page.goto(missing)
        page.get_by_role("link", name="military ties", exact=True).click()
        expect(page.locator("#results").get_by_role("link", name=AGENCY_COPY)).to_be_visible()
        page.close()
