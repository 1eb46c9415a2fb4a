# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The browser's watchfulness, tried on pages that deserve it."""

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import DESK, Axe, Violated, fits, opened

GOOD = "<!doctype html><html lang=nl><title>Beeld</title><main><h1>Beeld</h1><p>51.000 plekken</p></main>"
POOR = GOOD + "<img src='data:,'><p style='color:#bbb;background:#fff'>bleek</p>"
WIDE = GOOD + "<div style='width:3000px'>breed</div>"


def test_axe_passes_a_plain_page(page: Page, axe: Axe) -> None:
    page.set_content(GOOD)
    axe(page)


def test_axe_names_what_is_wrong(page: Page, axe: Axe) -> None:
    page.set_content(POOR)
    with pytest.raises(Violated, match="image-alt"):
        axe(page)


def test_a_page_that_sticks_out_is_seen(narrow: Page) -> None:
    narrow.set_content(GOOD)
    assert fits(narrow)
    narrow.set_content(WIDE)
    assert not fits(narrow)


def test_a_page_without_script_runs_none(scriptless: Page) -> None:
    scriptless.set_content(GOOD + "<noscript>zonder</noscript>")
    assert "zonder" in scriptless.locator("body").inner_text()


@pytest.mark.parametrize(
    "harm",
    ["console.error('x')", "setTimeout(() => { throw Error('x') })", "fetch('http://regietafel.invalid/')"],
)
def test_a_page_that_complains_fails(browser: Browser, harm: str) -> None:
    pages = opened(browser, DESK)
    page = next(pages)
    page.set_content(GOOD)
    page.evaluate(f"() => {{ {harm} }}")
    page.wait_for_timeout(100)
    with pytest.raises(AssertionError, match=r"console|script|request"):
        next(pages)
