# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The room of the housing targets in a real browser: axe-core, width, keys, paper, and without script."""

from playwright.sync_api import FilePayload, Page, expect

from tests.site.pages.test_in_a_browser import enter
from tests.support.browser import Axe, fits, require_sound, unfold

PAGES = (
    "/taakstelling/2022-I/", "/taakstelling/2022-II/", "/taakstelling/2021-I/",
    "/taakstelling/2022-I/provincie/PV26/", "/taakstelling/2022-II/provincie/PV21/",
    "/taakstelling/2022-I/gemeente/GM0307/",
    "/taakstelling/2025-I/gemeente/GM1969/?op=2025-05-01&bekend=2025-05-01",
    "/taakstelling/ladder/", "/taakstelling/ladder/?provincie=PV20",
)  # fmt: skip
OVERVIEW = "gemeente;taakstelling;gehuisvest;saldo\nUtrecht;277;12;18\nZeist;51;3;-4\n"
UTRECHT = "/taakstelling/2022-I/gemeente/GM0344/"


def test_every_page_is_sound_in_every_width_and_colour(page: Page, site: str, axe: Axe) -> None:
    for prefix in ("", "/en"):
        for address in PAGES:
            require_sound(page, f"{site}{prefix}{address}", axe=axe, dark=not prefix)


def test_the_forms_of_a_municipality_are_sound_on_a_telephone(narrow: Page, site: str, axe: Axe) -> None:
    enter(narrow, site, "gemeente-utrecht")
    narrow.goto(f"{site}{UTRECHT}")
    unfold(narrow)
    axe(narrow)
    assert fits(narrow)


def test_a_supervisor_opens_a_case_and_the_forms_are_sound(page: Page, site: str, axe: Axe) -> None:
    enter(page, site, "toezicht-utrecht")
    page.goto(f"{site}/taakstelling/2022-I/provincie/PV26/")
    axe(page)
    page.goto(f"{site}{UTRECHT}")
    page.get_by_role("button", name="Open een dossier over 2022-I").click()
    expect(page.get_by_role("heading", name="Dossier 2022-I · open")).to_be_visible()
    unfold(page)
    axe(page)
    assert fits(page)


def test_the_import_page_is_sound(page: Page, site: str, axe: Axe) -> None:
    enter(page, site, "planner")
    page.goto(f"{site}/taakstelling/overzicht/")
    axe(page)
    assert fits(page)


def test_what_is_entered_by_hand_and_a_preview_are_sound_on_a_telephone(
    narrow: Page, site: str, axe: Axe
) -> None:
    enter(narrow, site, "planner")
    for address in (UTRECHT, "/taakstelling/2022-I/"):
        narrow.goto(f"{site}{address}")
        unfold(narrow)
        axe(narrow)
        assert fits(narrow)
    narrow.goto(f"{site}/taakstelling/overzicht/")
    file: FilePayload = {"name": "overzicht.csv", "mimeType": "text/csv", "buffer": OVERVIEW.encode()}
    narrow.get_by_label("Overzicht (CSV, XLSX of ODS)").set_input_files(files=[file])
    narrow.get_by_label("Peildag van de telling").fill("2022-07-08")
    narrow.get_by_label("Wie gaf het uit").fill("JenV")
    narrow.get_by_role("button", name="Bekijk de verschillen").click()
    expect(narrow.get_by_text("Controletotalen")).to_be_visible()
    expect(narrow.get_by_text("Bedoelt u saldo aan het begin?")).to_be_visible()
    axe(narrow)
    assert fits(narrow)


def test_pointing_at_a_tile_says_the_class_and_what_is_open(page: Page, site: str) -> None:
    page.goto(f"{site}/taakstelling/2022-I/provincie/PV26/")
    page.locator("a.tile[data-code=GM0307]").hover()
    expect(page.locator("[data-tilemap-note]")).to_have_text(
        "Amersfoort: iets achter op 1 juli 2022, toen nog 6 te huisvesten"
    )
    expect(page.locator("tr[data-code=GM0307]")).to_have_class("is-lit")


def test_a_swap_is_proposed_without_script(scriptless: Page, site: str) -> None:
    enter(scriptless, site, "gemeente-utrecht")
    scriptless.goto(f"{site}/taakstelling/2022-II/gemeente/GM0344/")
    scriptless.get_by_text("Stel een ruil voor").click()
    scriptless.get_by_label("Aantal personen").fill("5")
    scriptless.get_by_label("Met gemeente").select_option("GM0307")
    scriptless.locator("#ruil").get_by_label("Grond").fill("Amersfoort heeft plek.")
    scriptless.get_by_role("button", name="Leg het voorstel vast").click()
    expect(scriptless.locator("#ruil")).to_contain_text("wacht op antwoord")


def test_an_account_prints_on_paper(page: Page, site: str) -> None:
    page.goto(f"{site}{UTRECHT}")
    page.emulate_media(media="print")
    expect(page.get_by_role("search")).to_be_hidden()
    assert page.pdf(format="A4").startswith(b"%PDF")
