# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The room of the tables in a real browser: axe-core and width, for everybody, who keeps it and a member."""

import pytest
from playwright.sync_api import Page

from tests.meetings.web.gate import MEETING, MINUTES, PLAN, TABLE
from tests.site.pages.test_in_a_browser import enter
from tests.support.browser import Axe, require_sound

PUBLIC = (
    "/overleg/", f"{TABLE}/", f"{MEETING}/", f"{MEETING}/document/agenda/", "/overleg/besluiten/",
    "/overleg/acties/", "/overleg/vragen/?q=brief",
)  # fmt: skip
KEPT = (
    "/overleg/mijn/", f"{TABLE}/", f"{TABLE}/zetels/", f"{MEETING}/", f"{PLAN}/", f"{MINUTES}/",
    f"{MEETING}/bericht/", f"{MEETING}/verslag/ronde/",
)  # fmt: skip
OWN = ("/overleg/mijn/", f"{MEETING}/voor-mij/")


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_what_everybody_sees_is_sound_in_every_width_and_colour(
    prefix: str, page: Page, site: str, axe: Axe
) -> None:
    for address in PUBLIC:
        require_sound(page, f"{site}{prefix}{address}", axe=axe, dark=not prefix)


def test_the_forms_of_who_keeps_the_table_are_sound(page: Page, site: str, axe: Axe) -> None:
    enter(page, site, "secretariaat")
    for address in KEPT:
        require_sound(page, f"{site}{address}", axe=axe, dark=False)


def test_who_clicks_again_while_it_is_sent_sends_it_once(page: Page, site: str) -> None:
    enter(page, site, "secretariaat")
    page.goto(f"{site}/overleg/tafel/HLRT/zetels/")
    form = page.locator("form[action*='/zetels/nieuw/']")
    sent = form.evaluate(
        """(form) => {
            form.noValidate = true;
            let sent = 0;
            window.addEventListener("submit", (event) => {
                if (!event.defaultPrevented) sent += 1;
                event.preventDefault();
            });
            form.requestSubmit();
            form.requestSubmit();
            return sent;
        }"""
    )
    assert sent == 1


def test_what_a_member_gets_is_sound(page: Page, site: str, axe: Axe) -> None:
    enter(page, site, "lid-vng")
    for address in OWN:
        require_sound(page, f"{site}{address}", axe=axe, dark=False)
