"""The search page as readers use it: over HTTP under a sub-path and a strict policy, and from a disk."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser import find_axe
from tests.browser.conftest import OpenPage, Scheme, serve
from tests.conftest import run_backfile

pytestmark = pytest.mark.browser

CLIPPINGS = {
    "harbour.txt": """The Harbour Herald
Mayor opens the harbour bridge

LODZ, 4 June 2011 (AFP) - Mayor Łukasz Żółtowski opened the harbour bridge on Saturday after long talks.

"The talks were long," Żółtowski said. The cease-fire held.
""",
    "storm.txt": """The Harbour Herald
Storm closes the bridge

LODZ, 2 May 2013 (AFP) - A storm closed the harbour for a day. Mayor Lukasz Zoltowski gave a talk.
""",
    "dock.txt": """Workers dig a dock

VALLETTA, 9 March 2015 (Reuters) - Hundreds of workers dig a dock, said engineer Maria Borg in Valletta.
""",
    "undated.txt": """A letter about the harbour

The harbour is silent and the gulls are loud, wrote one who did not sign.
""",
    "arabic.txt": """العراق وإيران يتفقان على تعزيز التعاون

بغداد (واع) - أعلن وزير الدفاع العراقي خالد العبيدي يوم الأحد 23 تموز 2017 أن الجانبين اتفقا.

اجتمعا في المَدْرَسَة.
""",
    "chinese.txt": """北京大学举行会议

新华社北京5月20日电 北京大学星期三举行国际会议，讨论经济合作。
""",
}
STRICT = "default-src 'self'"
VIOLATIONS = "axe.run().then(result => result.violations.map(each => each.id + ' ' + each.nodes[0].html))"


@pytest.fixture(scope="session")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of texts in several languages."""
    folder = tmp_path_factory.mktemp("languages")
    (folder / "seeds").mkdir()
    for name, text in CLIPPINGS.items():
        (folder / "seeds" / name).write_text(text, encoding="utf-8")
    assert run_backfile("build", folder / "seeds").returncode == 0
    return folder / "site"


@pytest.fixture(scope="session")
def guarded(languages: Path) -> Iterator[str]:
    """That site under a sub-path, with a policy that allows nothing but the site's own files."""
    yield from serve(languages, "/some/repo/", STRICT)


@pytest.fixture(params=["guarded", "disk"])
def library(request: pytest.FixtureRequest, languages: Path) -> str:
    """The same from a host and from a disk."""
    return f"{languages.as_uri()}/" if request.param == "disk" else str(request.getfixturevalue("guarded"))


def ask(page: Page, home: str, words: str, more: str = "") -> Locator:
    """Open the address of a search; gives the results once all are there."""
    page.goto(f"{home}search.html?q={quote(words)}{more}")
    return done(page)


def done(page: Page) -> Locator:
    """The results, once the search is complete."""
    page.locator("#results[data-total]").wait_for(state="attached")
    return page.locator("#results")


def total(page: Page) -> int:
    """How many articles were found."""
    return int(done(page).get_attribute("data-total") or "-1")


def hits(page: Page) -> list[str]:
    """The headlines found, in order."""
    return page.locator("#results .hits .headline").all_inner_texts()


HARBOUR, STORM, DOCK = "Mayor opens the harbour bridge", "Storm closes the bridge", "Workers dig a dock"
LETTER = "A letter about the harbour"
ARABIC, CHINESE = (CLIPPINGS[name].partition("\n")[0] for name in ("arabic.txt", "chinese.txt"))


FOUND = [
    ("dock", {DOCK}),
    ("talk", {HARBOUR, STORM}),  # stems
    ('"talks"', {HARBOUR}),  # quoted words are not stemmed
    ("bridge storm", {STORM}),  # all words
    ("bridge -storm", {HARBOUR}),
    ('"harbour bridge"', {HARBOUR}),
    ('"bridge harbour"', set()),
    ('"bridge lodz"', set()),  # a phrase stays within one block
    ("hundr", {DOCK}),  # what is still being typed
    ("zoltowski", {HARBOUR, STORM}), ("Żółtowski", {HARBOUR, STORM}), ("LUKASZ", {HARBOUR, STORM}),
    ("ceasefire", {HARBOUR}), ("cease-fire", {HARBOUR}), ("cease fire", {HARBOUR}),
    ("عراق", {ARABIC}), ("العراق", {ARABIC}), ("المدرسة", {ARABIC}), ("مدرسة", {ARABIC}),
    ("北京大学", {CHINESE}), ("大学", {CHINESE}), ("学", {CHINESE}), ("大京", set()),
    ("xyzzy", set()),
]  # fmt: skip


def test_what_is_found(open_page: OpenPage, languages: Path) -> None:
    page = open_page()
    wrong = {}
    for typed, found in FOUND:
        ask(page, f"{languages.as_uri()}/", typed)
        if (set(hits(page)), total(page)) != (found, len(found)):
            wrong[typed] = hits(page)
    assert wrong == {}


def test_results_come_while_one_types_and_the_address_keeps_the_question(open_page: OpenPage, library: str) -> None:
    page = open_page()
    page.goto(f"{library}search.html")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("harb")
    expect(page.locator("#results .hits > li")).to_have_count(3)
    expect(page.get_by_role("status")).to_have_text("3\u00a0articles")
    expect(page).to_have_url(re.compile(r"\?q=harb$"))
    page.keyboard.type("our bridge")
    expect(page).to_have_url(re.compile(r"\?q=harbour\+bridge$"))  # "harbour b" has the same two, if keys come slowly
    expect(page.locator("#results .hits > li")).to_have_count(2)
    page.goto(page.url)
    assert total(page) == 2
    expect(page.locator("#q")).to_have_value("harbour bridge")
    expect(page).to_have_title(re.compile("^harbour bridge · "))


def test_the_person_comes_first_then_the_articles(open_page: OpenPage, library: str) -> None:
    page = open_page()
    results = ask(page, library, "lukasz zoltowski")
    assert results.locator("a").first.get_attribute("href") == "people/lukasz-zoltowski.html"
    assert results.locator("a").count() == 1 + total(page)
    ask(page, library, "zoltowski mayor")
    expect(page.get_by_role("link", name=HARBOUR)).to_be_visible()


def test_words_found_are_marked_in_the_passage(open_page: OpenPage, library: str) -> None:
    page = open_page()
    results = ask(page, library, "zoltowski talks")
    assert {"Żółtowski", "talks"} <= set(results.locator("mark").all_inner_texts())


def test_years_outlets_and_order_with_counts(open_page: OpenPage, library: str) -> None:
    page = open_page()
    ask(page, library, "harbour")
    assert total(page) == 3
    page.get_by_text("Narrow and order").click()
    page.get_by_label("Outlet").select_option("The Harbour Herald")
    expect(page.locator("#results[data-total='2']")).to_be_attached()
    expect(page.get_by_label("From").locator("option", has_text="2011 (1)")).to_be_attached()
    page.get_by_label("Outlet").select_option("")
    page.get_by_label("Order").select_option("new")
    expect(page.locator("#results .headline").first).to_have_text(STORM)
    assert hits(page) == [STORM, HARBOUR, LETTER]  # what has no date is never dropped
    page.get_by_label("From").select_option("2013")
    expect(page.locator("#results[data-total='2']")).to_be_attached()
    assert hits(page) == [STORM, LETTER]
    assert urlsplit(page.url).query == "q=harbour&from=2013&order=new"
    page.reload()
    assert total(page) == 2
    expect(page.get_by_label("From")).to_have_value("2013")


def test_a_person_narrows_the_results(open_page: OpenPage, library: str) -> None:
    page = open_page()
    ask(page, library, "harbour")
    page.get_by_text("Narrow and order").click()
    expect(page.get_by_label("Person").locator("option").nth(1)).to_be_attached()
    page.get_by_label("Person").select_option(index=1)
    expect(page.locator("#results[data-total='2']")).to_be_attached()


def test_by_keyboard_alone_from_the_front_page_to_an_article(open_page: OpenPage, library: str) -> None:
    page = open_page()
    page.goto(f"{library}index.html")
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("dock")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=dock")
    done(page)
    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#results a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#q")).to_have_value("")
    page.keyboard.type("dig")
    expect(page.get_by_role("link", name=DOCK)).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(DOCK)


def test_what_is_nearly_right_is_suggested(open_page: OpenPage, library: str) -> None:
    page = open_page()
    ask(page, library, "zoltovski")
    assert total(page) == 0
    page.locator("#others").get_by_role("link", name="Żółtowski").or_(
        page.locator("#others").get_by_role("link", name="Zoltowski")
    ).click()
    assert total(page) == 2


def test_without_script_the_page_offers_to_browse(browser: Browser, guarded: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{guarded}index.html")
    page.locator("#q").fill("dock")
    page.locator("#q").press("Enter")
    expect(page.get_by_role("link", name="People").last).to_be_visible()
    expect(page.locator("#q")).to_be_hidden()
    context.close()


STATES = ("", "harbour", "lukasz", "zoltovski", "xyzzy", "العراق", '"bridge harbour"')
DARK_STATES = ("", "lukasz", "zoltovski")  # the same elements in other colours: each at least once


@pytest.mark.parametrize(("scheme", "width", "states"), [("light", 1280, STATES), ("dark", 360, DARK_STATES)])
def test_axe_finds_nothing_in_any_state(
    browser: Browser, languages: Path, scheme: Scheme, width: int, states: tuple[str, ...]
) -> None:
    script = find_axe.find()
    if not script:
        pytest.skip(find_axe.MISSING)
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
    page = context.new_page()
    found = {}
    for typed in states:
        page.goto(f"{languages.as_uri()}/search.html?q={quote(typed)}")
        if typed:
            done(page)
        if page.get_by_text("Narrow and order").is_visible():
            page.get_by_text("Narrow and order").click()
        page.add_script_tag(path=script)
        found[typed] = page.evaluate(VIOLATIONS)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
    assert not any(found.values()), found
