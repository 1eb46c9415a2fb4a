# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The room of carrying out in a real browser: axe-core, width, and an action followed without script."""

from playwright.sync_api import Page, expect

from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.site.pages.test_in_a_browser import enter
from tests.support.browser import Axe, allow_one_refusal, require_sound

ACTION = f"/uitvoering/actie/{fact_id('note-tracks')}/"
PUBLIC = ("/uitvoering/", "/uitvoering/maatregel/8/", ACTION, "/uitvoering/ladder/")
KEPT = (
    "/uitvoering/", "/uitvoering/register/?houder=COA", "/uitvoering/maatregel/9/", ACTION,
    "/uitvoering/ladder/?op=2022-08-01&bekend=2022-08-01", "/uitvoering/voortgang/",
    "/uitvoering/ladder/proef/?van=2022-07-08&tot=2022-12-31",
)  # fmt: skip


def test_what_everybody_sees_is_sound_in_every_width_and_colour(page: Page, site: str, axe: Axe) -> None:
    for prefix in ("", "/en"):
        for address in PUBLIC:
            require_sound(page, f"{site}{prefix}{address}", axe=axe, dark=not prefix)


def test_the_forms_of_who_keeps_the_register_are_sound(page: Page, site: str, axe: Axe) -> None:
    enter(page, site, "secretariaat")
    for address in KEPT:
        require_sound(page, f"{site}{address}", axe=axe, dark=False)


def test_an_action_gets_a_holder_without_script(scriptless: Page, site: str) -> None:
    enter(scriptless, site, "secretariaat")
    scriptless.goto(f"{site}{ACTION}")
    scriptless.get_by_text("Stel houder en termijn vast").click()
    scriptless.get_by_label("Houder", exact=True).fill("MVRO")
    scriptless.get_by_label("Termijn in woorden").fill("voor de zomer")
    scriptless.get_by_role("button", name="Stel vast").click()
    expect(scriptless.locator("#verloop")).to_contain_text("Houder: MVRO")


def test_a_form_that_comes_back_is_sound_and_what_is_wrong_is_read_first(
    page: Page, site: str, axe: Axe
) -> None:
    enter(page, site, "secretariaat")
    allow_one_refusal(page, "**/noteer/")
    page.goto(f"{site}{ACTION}")
    form = page.locator("form[action*='/noteer/']").first
    form.evaluate("form => { form.noValidate = true; form.closest('details').open = true; }")
    form.get_by_label("Stuk").fill("brief 12")
    form.get_by_role("button").click()
    expect(page.locator("[data-faults]")).to_be_focused()
    field = page.get_by_role("textbox", name="Tekst").and_(page.locator("[aria-invalid=true]"))
    expect(field).to_be_visible()
    expect(field).to_have_accessible_description("Dit veld is leeg. Vul het in.")
    expect(page.get_by_label("Stuk").first).to_have_value("brief 12")
    axe(page)
