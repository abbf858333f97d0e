"""What a page complains of reaches its test; what is in order does not."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import OpenPage, serve

pytestmark = pytest.mark.browser

PAGE = "<!doctype html><html lang=en><title>A page</title><body>{}</body></html>"


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("<p>In order</p>", None),
        ("<script>console.error('lost')</script>", "console: lost"),
        ("<script>throw new Error('broken')</script>", "script: broken"),
        ("<img src='gone.png' alt=''>", "404: {home}gone.png"),
        ("<img src='/at-the-root.png' alt=''>", "404: {host}at-the-root.png"),
        ("<img src='http://elsewhere.invalid/dot.png' alt=''>", "another host: http://elsewhere.invalid/dot.png"),
    ],
)
def test_a_complaint_is_heard(body: str, complaint: str | None, browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(PAGE.format(body))
    (tmp_path / "at-the-root.png").touch()
    for home in serve(tmp_path, "/some/repo/"):
        opener = OpenPage(browser)
        opener().goto(f"{home}index.html")
        opener.close()
        expected = complaint and complaint.format(home=home, host=home.removesuffix("some/repo/"))
        assert opener.complaints[:1] == ([expected] if expected else [])


def test_a_file_that_is_not_on_the_disk_is_a_complaint(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(PAGE.format("<img src='gone.png' alt=''>"))
    opener = OpenPage(browser)
    opener().goto((tmp_path / "index.html").as_uri())
    opener.close()
    assert opener.complaints == [f"failed: {(tmp_path / 'gone.png').as_uri()}"]


def test_an_address_that_should_be_missing_may_be(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "404.html").write_text(PAGE.format("<h1>Not here</h1>"))
    for home in serve(tmp_path, "/"):
        opener = OpenPage(browser)
        page = opener(missing=f"{home}people/nobody.html")
        page.goto(f"{home}people/nobody.html")
        assert page.inner_text("h1") == "Not here"
        opener.close()
        assert opener.complaints == []
