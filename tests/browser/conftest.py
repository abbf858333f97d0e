"""A browser, the seeds' site in every place it must work, and pages that fail their test for any complaint."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response, sync_playwright

from tests.browser.find_browser import MISSING, find
from tests.conftest import Built

QUIET = [
    "--no-first-run", "--disable-quic", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]

Device = Literal["phone", "desktop"]
Scheme = Literal["light", "dark"]
DEVICES: dict[Device, dict[str, Any]] = {
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
    "desktop": {"viewport": {"width": 1280, "height": 900}},
}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser of this machine, without a window."""
    found = find()
    if found is None:
        pytest.fail(MISSING, pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield started
        started.close()


@pytest.fixture(scope="session")
def site(seed_archive: Built) -> Path:
    """The folder that the real command builds from the seeds."""
    return seed_archive.site


class Pages(SimpleHTTPRequestHandler):
    """Serves a folder under a prefix as GitHub Pages does: 404.html answers whatever is not there."""

    def __init__(self, *args: object, prefix: str, policy: str = "", **kwargs: object) -> None:
        self.prefix, self.policy = prefix, policy
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def handle(self) -> None:
        with suppress(ConnectionResetError):  # by a browser that has seen enough
            super().handle()

    def translate_path(self, path: str) -> str:
        inside = path.startswith(self.prefix)
        return super().translate_path(path.removeprefix(self.prefix) if inside else "outside-of-the-site")

    def end_headers(self) -> None:
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        missing = Path(self.directory) / "404.html"
        if code != 404 or not missing.is_file():
            super().send_error(code, message, explain)
            return
        body = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the tests' output stays readable."""


def serve(folder: Path, prefix: str, policy: str = "", host: type[Pages] = Pages) -> Iterator[str]:
    """Serve the folder on this machine alone; yields the address of its front page, without index.html."""
    handler = partial(host, directory=str(folder), prefix=prefix, policy=policy)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
        server.shutdown()


@pytest.fixture(scope="session")
def at_root(site: Path) -> Iterator[str]:
    """The site's address at the root of a host."""
    yield from serve(site, "/")


@pytest.fixture(scope="session")
def under_path(site: Path) -> Iterator[str]:
    """The site's address under a sub-path, as a project's Pages are."""
    yield from serve(site, "/some/repo/")


@pytest.fixture(scope="session")
def from_file(site: Path) -> str:
    """The site's address on the disk."""
    return f"{site.as_uri()}/"


@pytest.fixture(params=["at_root", "under_path", "from_file"])
def home(request: pytest.FixtureRequest) -> str:
    """The site's address, ending in a slash, in every place where it must work."""
    return str(request.getfixturevalue(request.param))


class OpenPage:
    """Opens empty pages, and keeps whatever any of them complains of."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def __call__(self, device: Device = "desktop", scheme: Scheme = "light", missing: str = "") -> Page:
        """A page on a device in a colour scheme; `missing` is the one address that may answer 404."""
        context = self.browser.new_context(color_scheme=scheme, **DEVICES[device])
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("request", self._on_request)
        page.on("requestfailed", self._on_failed)
        page.on("response", lambda answer: self._on_response(answer, missing))
        return page

    def close(self) -> None:
        """Close every page opened."""
        for context in self.contexts:
            context.close()

    def _on_console(self, told: ConsoleMessage) -> None:
        # What could not be loaded is told below, with its address.
        if told.type == "error" and not told.text.startswith("Failed to load resource"):
            self.complaints.append(f"console: {told.text}")

    def _on_failed(self, asked: Request) -> None:
        # An icon still on its way when the reader goes on to another page is no failure.
        if asked.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {asked.url}")

    def _on_request(self, asked: Request) -> None:
        address = urlsplit(asked.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.hostname != "127.0.0.1":
            self.complaints.append(f"another host: {asked.url}")

    def _on_response(self, answer: Response, missing: str) -> None:
        if answer.status >= 400 and answer.url != missing:
            self.complaints.append(f"{answer.status}: {answer.url}")


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Opens pages; an error in a console or a script, a failed request or one to another host fails the test."""
    opener = OpenPage(browser)
    yield opener
    opener.close()
    assert opener.complaints == []
