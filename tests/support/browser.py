# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real browser for tests: `page`, at a desk (1440 px); `narrow`, in a corridor (360 px); and `axe`.

Each test has a context of its own: no cookies or storage of another. An error in the console of a page, a
script that fails and a request that leaves this machine each fail the test.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
DESK = (1440, 900)
CORRIDOR = (360, 740)
LOOPBACK = ("127.0.0.1", "localhost", "::1")

Axe = Callable[[Page], None]


class Violated(AssertionError):
    """What axe-core found on a page: rule, help and the elements concerned."""


def find_browser() -> str:
    """The browser of this machine; without one the tests fail, with what to install."""
    for name in NAMES:
        if found := shutil.which(name):
            return found
    pytest.fail("The tests need a browser: install it (on Debian: apt-get install chromium).", pytrace=False)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if node := shutil.which(
        "node"
    ):  # the one that brings Playwright along needs a library that Debian may lack
        os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=find_browser(), args=list(ARGUMENTS))
        yield started
        started.close()


def watched(page: Page) -> list[str]:
    """The list to which the page's own complaints are added as they come."""
    complaints: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            complaints.append(f"console: {message.text}")

    def on_request(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in LOOPBACK:
            complaints.append(f"request leaves this machine: {request.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
    page.on("request", on_request)
    return complaints


def opened(browser: Browser, size: tuple[int, int], *, script: bool = True) -> Iterator[Page]:
    """A page of the given size, that must have had nothing to complain of when it is closed."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
        reduced_motion="reduce",
        java_script_enabled=script,
    )
    context.set_default_timeout(15_000)
    page = context.new_page()
    complaints = watched(page)
    yield page
    context.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page at a desk."""
    yield from opened(browser, DESK)


@pytest.fixture
def narrow(browser: Browser) -> Iterator[Page]:
    """A page on a telephone."""
    yield from opened(browser, CORRIDOR)


@pytest.fixture
def scriptless(browser: Browser) -> Iterator[Page]:
    """A page in a browser without JavaScript."""
    yield from opened(browser, DESK, script=False)


def allow_one_refusal(page: Page, addresses: str) -> None:
    """The next answer from these addresses counts as given: a browser says in its console that something was
    refused, and that is no complaint of the page."""
    page.route(addresses, lambda route: route.fulfill(response=route.fetch(), status=200), times=1)


def violations(page: Page) -> list[dict[str, Any]]:
    """What axe-core finds on the page as it is now."""
    # Through the debugger, since the page's own policy rightly refuses a script from elsewhere.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8") + "; undefined")
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
    found: list[dict[str, Any]] = page.evaluate(f"axe.run(document, {options}).then(done => done.violations)")
    return found


@pytest.fixture(scope="session")
def axe() -> Axe:
    """`axe(page)` passes when axe-core finds nothing against WCAG 2.2, level A and AA."""

    def check(page: Page) -> None:
        lines = [
            f"{each['id']}: {each['help']}\n" + "\n".join(f"    {node['html']}" for node in each["nodes"])
            for each in violations(page)
        ]
        if lines:
            raise Violated(f"{page.url}\n" + "\n".join(lines))

    return check


def fits(page: Page) -> bool:
    """Whether nothing sticks out sideways: the page scrolls down only."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def unfold(page: Page) -> None:
    """Open everything that can be opened, so that it is looked at too."""
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")


def require_sound(page: Page, address: str, *, axe: Axe, dark: bool = True) -> None:
    """Look at a page, opened out, wide and narrow and dark: axe-core finds nothing, nothing sticks out."""
    page.goto(address)
    unfold(page)
    for width, height in (DESK, CORRIDOR):
        page.set_viewport_size({"width": width, "height": height})
        axe(page)
        assert fits(page), (address, width)
    if dark:
        page.emulate_media(color_scheme="dark")
        axe(page)
        page.emulate_media(color_scheme="light")
