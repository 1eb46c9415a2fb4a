# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A month of reports in a real browser: typed, a fault that leads to its row, handed in; sound everywhere."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.site.pages.test_in_a_browser import enter
from tests.support.browser import Axe, allow_one_refusal, require_sound

DAY = "?op=2022-08-09&bekend=2022-08-09"


def test_a_part_is_typed_and_the_report_handed_in_and_every_page_of_it_is_sound(
    page: Page, site: str, axe: Axe
) -> None:
    at = f"{site}/uitvoering/rapportage"
    enter(page, site, "prt-utrecht")
    page.goto(f"{at}/2022-07/deel/GM0344/{DAY}")
    for name, value in (
        ("opgave", "10"),
        ("gerealiseerd", "5"),
        ("vast gepland", "0"),
        ("zacht gepland", "veel"),
    ):
        page.get_by_label(f"amv, regulier: {name}").fill(value)
    allow_one_refusal(page, "**/bewaar/**")
    page.get_by_role("button", name="Bewaar").click()
    page.get_by_role("link", name="Rij 5, kolom zacht gepland").click()
    expect(page.locator("#rij-5")).to_be_in_viewport()
    axe(page)
    page.get_by_label("amv, regulier: zacht gepland").fill("onbekend")
    page.get_by_label("amv, regulier: capaciteit").fill("20")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_role("status")).to_contain_text("Bewaard")
    page.goto(f"{at}/2022-07/PV26/verzamelen/{DAY}")
    axe(page)
    page.get_by_role("button", name="Dien in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Maandverslag Utrecht, juli 2022")
    for address in (f"{at}/{DAY}", f"{at}/2022-07/PV26/{DAY}", f"{at}/2022-07/deel/PV26/{DAY}"):
        require_sound(page, address, axe=axe, dark=True)
