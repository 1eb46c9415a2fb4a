# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every kind of page in a real browser: axe-core finds nothing, nothing sticks out, keys get there."""

import io
from collections.abc import Iterator

import pypdf
from playwright.sync_api import Page, expect

from regietafel.access.personas import PERSONAS
from regietafel.access.signing_in import issue_link
from regietafel.cases.lrt_2022_07_08.case import PLACES, UNACCOMPANIED
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.support.browser import Axe, require_sound

SERIES = f"/verdeling/{PLACES}"
LATER = "op=2022-12-01&bekend=2022-12-01"
PAGES = (
    "/", f"/?{LATER}", "/?op=2022-06-01&bekend=2022-06-01", "/verdeling/", f"{SERIES}/?open=PV26",
    f"{SERIES}/gemeenten/", f"{SERIES}/vergelijk/?sleutel=gelijk", f"/verdeling/{UNACCOMPANIED}/?{LATER}",
    "/verdeling/wat-als/", "/verdeling/wat-als/?totaal=x",
    "/verdeling/wat-als/?totaal=1&sleutel=gelijk&regel=largest-remainder",
    f"/besluit/{fact_id('coa-capacity-2022-1')}/", "/bron/lrt-2022-07-08/minutes/", "/gebied/PV26/",
    "/gebied/PV29/", "/gebied/GM0344/", "/zoeken/?q=Utrecht", "/zoeken/?q=Weesp",
    "/toegankelijkheid/", "/toetsen/", "/opvang/", "/opvang/portefeuille/",
    "/opvang/locaties/?soort=emergency",
    "/opvang/ter-apel/", "/opvang/crisisnoodopvang/", "/opvang/?op=2021-06-01&bekend=2021-06-01",
)  # fmt: skip


def everywhere(site: str) -> Iterator[str]:
    """Every kind of page, in Dutch and in English."""
    for prefix in ("", "/en"):
        for address in PAGES:
            yield f"{site}{prefix}{address}"


def enter(page: Page, site: str, code: str) -> None:
    """Sign in by the link of that persona."""
    persona = next(persona for persona in PERSONAS if persona.code == code)
    page.goto(f"{site}/aanmelden/{issue_link(persona.reader)}")
    page.get_by_role("main").get_by_role("button").click()


def test_every_page_is_sound_in_every_width_and_colour(page: Page, site: str, axe: Axe) -> None:
    for address in everywhere(site):
        require_sound(page, address, axe=axe, dark="/en/" not in address)


def test_the_forms_of_who_decides_and_divides_are_sound(page: Page, site: str, axe: Axe) -> None:
    enter(page, site, "planner")
    for address in ("/besluit/nieuw/", f"{SERIES}/vastleggen/", "/verdeling/wat-als/?uitleg=PV26"):
        require_sound(page, f"{site}{address}", axe=axe, dark=False)


def test_axe_finds_nothing_when_signed_in(page: Page, site: str, axe: Axe) -> None:
    enter(page, site, "planner")
    page.goto(f"{site}{SERIES}/verzending/")
    axe(page)
    page.get_by_label("Provinciale Regietafel Utrecht").check()
    page.get_by_role("button", name="Leg de verzending vast").click()
    expect(page.get_by_role("row", name="Provinciale Regietafel Utrecht")).to_contain_text("verzonden")
    axe(page)


def test_a_page_that_is_not_there_is_as_good_as_the_others(page: Page, site: str, axe: Axe) -> None:
    # A browser says in its console that a page was not found: that is no complaint of the page.
    answer = page.request.get(f"{site}/niets/")
    assert answer.status == 404
    page.route("**/niets/", lambda route: route.fulfill(body=answer.text(), content_type="text/html"))
    page.goto(f"{site}/niets/")
    axe(page)


def test_pointing_at_a_tile_lights_up_its_row_and_says_its_rank(page: Page, site: str) -> None:
    page.goto(f"{site}/")
    page.get_by_role("link", name="Utrecht, rang 5 van 12: UT 3.972").hover()
    expect(page.locator("tr[data-code=PV26]")).to_have_class("is-lit")
    expect(page.locator("[data-tilemap-note]")).to_have_text("Utrecht: 3.972, rang 5 van 12")


def test_pointing_at_a_row_lights_up_its_tile(page: Page, site: str) -> None:
    page.goto(f"{site}/")
    page.locator("tr[data-code=PV31]").hover()
    expect(page.locator("a.tile[data-code=PV31].is-lit")).to_have_count(1)


def test_arrow_keys_walk_to_the_neighbour_and_enter_opens(page: Page, site: str) -> None:
    page.goto(f"{site}/")
    page.locator("a.tile[data-code=PV26]").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("a.tile[data-code=PV25]")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("a.tile[data-code=PV31]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Provincie Limburg")


def test_the_map_is_one_stop_for_the_tab_key(page: Page, site: str) -> None:
    page.goto(f"{site}{SERIES}/gemeenten/")
    assert page.locator("a.tile[tabindex='0']").count() == 1
    assert page.locator("a.tile").count() == 344


def test_slash_searches_and_the_question_mark_shows_the_keys(page: Page, site: str) -> None:
    page.goto(f"{site}/")
    page.keyboard.press("/")
    expect(page.locator("#zoek")).to_be_focused()
    page.keyboard.type("Zwolle")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Gemeente Zwolle")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()


def test_what_if_answers_without_reloading_and_its_answer_is_an_address(page: Page, site: str) -> None:
    page.goto(f"{site}/verdeling/wat-als/")
    page.evaluate("window.here = true")
    page.get_by_label("Totaal").fill("60000")
    page.get_by_label("Verdeelsleutel").select_option("gelijk")
    expect(page.locator("#uitkomst")).to_contain_text("60.000 plekken over 12 gebieden")
    expect(page.locator("#uitkomst tr[data-code=PV26]")).to_contain_text("5.000")
    assert page.evaluate("window.here") is True
    assert "totaal=60000" in page.url


def test_what_if_works_without_script(scriptless: Page, site: str) -> None:
    scriptless.goto(f"{site}/verdeling/wat-als/")
    scriptless.get_by_label("Ondergrens").fill("Zeeland 2000")
    scriptless.get_by_role("button", name="Verdeel", exact=True).click()
    expect(scriptless.locator("tr[data-code=PV29]")).to_contain_text("2.000")


def test_an_account_opens_in_place_without_script(scriptless: Page, site: str) -> None:
    scriptless.goto(f"{site}/")
    scriptless.locator(".figure", has_text="Extra plekken nodig").locator("summary").first.click()
    expect(scriptless.get_by_text("45.000 − 42.732 = 2.268")).to_be_visible()


def test_copying_a_table_gives_clean_values(page: Page, site: str) -> None:
    page.goto(f"{site}/")
    copied = page.evaluate(
        """() => {
            const rows = [...document.querySelectorAll(".grid tbody tr")];
            const table = rows.find((row) => row.innerText.trim().startsWith("Nederland")).closest("table");
            document.getSelection().selectAllChildren(table.tBodies[0]);
            const event = new ClipboardEvent("copy", {clipboardData: new DataTransfer(), bubbles: true});
            table.dispatchEvent(event);
            return event.clipboardData.getData("text/plain");
        }"""
    )
    assert copied.splitlines()[:2] == [
        "Nederland\t51000\t42732\t34524\t21530",
        "Groningen\t1711\t4810\t3655\t0",
    ]


def test_a_page_prints_on_paper_without_what_is_only_there_to_click(page: Page, site: str) -> None:
    page.goto(f"{site}/gebied/PV26/")
    page.emulate_media(media="print")
    expect(page.get_by_role("search")).to_be_hidden()
    expect(page.get_by_text("Stand op 8 juli 2022").first).to_be_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_the_picture_of_the_day_prints_on_two_pages(page: Page, site: str) -> None:
    page.goto(f"{site}/")
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    assert len(printed.pages) == 2
    text = " ".join(each.extract_text() for each in printed.pages)
    assert "Stand op 8 juli 2022" in text


def test_a_desk_gets_the_wide_chart_and_a_telephone_the_narrow_one(
    page: Page, narrow: Page, site: str
) -> None:
    for screen, shown, hidden in ((page, "wide", "narrow"), (narrow, "narrow", "wide")):
        screen.goto(f"{site}/opvang/ter-apel/")
        expect(screen.locator(f".drawing__{shown}").first).to_be_visible()
        expect(screen.locator(f".drawing__{hidden}").first).to_be_hidden()
