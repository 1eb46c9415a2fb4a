# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a reader finds on each page, in both languages and without script."""

import re

import pytest
from django.test import Client

from regietafel.cases.lrt_2022_07_08.case import PLACES, UNACCOMPANIED
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.support.case import Read, SignIn

SERIES = f"/verdeling/{PLACES}"


def plain(page: str) -> str:
    """The words of a page, without its elements."""
    body = page.split("<main", 1)[1].split(">", 1)[1].split("</main>", 1)[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


@pytest.mark.parametrize(
    ("prefix", "sentence", "number"),
    [("", "Beeld van 8 juli 2022", "51.000"), ("/en", "Picture of 8 July 2022", "51,000")],
)
def test_the_front_page_answers_first(read: Read, prefix: str, sentence: str, number: str) -> None:
    page = plain(read(f"{prefix}/"))
    tabs = "Wat is geteld" if not prefix else "What is counted"
    assert page.split(tabs, 1)[1].strip().startswith(sentence)
    assert number in page
    assert "10.884" in page or "10,884" in page


def test_the_front_page_says_what_is_assumed_and_what_is_made_up(read: Read) -> None:
    page = plain(read("/"))
    for said in ("aanname", "voorbeeldcijfer", "15 juli 2022", "nog 7 dagen"):
        assert said in page


def test_what_was_printed_in_november_contradicts_nothing_before(read: Read) -> None:
    assert "tegengesproken" not in plain(read("/"))
    assert "gepubliceerd is 814" in plain(read("/?op=2022-07-08&bekend=2022-11-30"))
    assert "tegengesproken" in plain(read("/?op=2022-07-08&bekend=2022-11-30"))


def test_both_who_decided_and_who_took_notice_are_shown(read: Read) -> None:
    page = plain(read("/"))
    assert "Besloten door COA" in page
    assert "De LRT neemt kennis van het capaciteitsbesluit" in page


def test_a_page_from_before_the_decision_says_that_nothing_was_known(read: Read) -> None:
    assert "nog niets bekend" in read("/?op=2021-06-01&bekend=2021-06-01")


def test_the_day_bar_says_the_day_and_whether_it_is_another(read: Read) -> None:
    page = read("/?op=2022-07-11&bekend=2022-07-10")
    assert "Stand op 11 juli 2022" in page
    assert "zoals bekend op 10 juli 2022" in page
    assert "daybar--other" in page


def test_every_link_keeps_the_day(read: Read) -> None:
    page = read("/?op=2022-07-11&bekend=2022-07-11")
    links = re.findall(r'href="(/(?:gebied|verdeling|besluit)/[^"]*)"', page)
    assert links
    assert all("op=2022-07-11" in link and "bekend=2022-07-11" in link for link in links)


def test_a_past_page_is_made_again_by_what_was_recorded_then(read: Read) -> None:
    assert "nog niets bekend" in read("/?vastgelegd=2022-07-08T12:00Z")


def test_the_lasting_address_of_a_page_shows_it_again_whatever_is_recorded_later(
    case: int, client: Client, sign_in: SignIn
) -> None:
    planner = sign_in("planner")
    register = f"{SERIES}/verzending/"
    before = planner.get(register).content.decode()
    found = re.search(r'href="([^"]*vastgelegd=[^"]*)"', before)
    assert found is not None
    planner.post(f"{register}verstuur/", {"ontvanger": "PRT-PV26"})
    assert "status--sent" in planner.get(register).content.decode()
    assert "status--sent" not in planner.get(found[1].replace("&amp;", "&")).content.decode()


def test_a_page_of_somebody_signed_in_is_never_kept_by_a_browser(sign_in: SignIn, client: Client) -> None:
    assert sign_in("planner").get("/").headers["Cache-Control"] == "no-store"
    assert client.get("/").headers["Cache-Control"] == "no-cache"


def test_a_day_that_cannot_be_read_is_refused_in_words(case: int, client: Client) -> None:
    answer = client.get("/?op=morgen")
    assert answer.status_code == 400
    assert "‘morgen’ bij ‘op’ is geen dag" in answer.content.decode()


def test_a_distribution_opens_to_the_municipalities_of_a_province_by_a_link(read: Read) -> None:
    shut, opened = read(f"{SERIES}/"), read(f"{SERIES}/?open=PV26")
    assert "De Ronde Venen" not in shut
    assert "De Ronde Venen" in opened
    assert "Almere" not in opened


def test_sorting_keeps_the_total_on_top(read: Read) -> None:
    rows = re.findall(r"<tr[^>]*><th scope=\"row\">(?:<a[^>]*>)?([^<]+)", read(f"{SERIES}/?sorteer=-amount"))
    assert rows[:3] == ["Nederland", "Zuid-Holland", "Noord-Holland"]


def test_zeelands_value_may_be_locked_and_utrechts_is_refused_with_the_reason(read: Read) -> None:
    page = plain(read(f"{SERIES}/?bekend=2023-01-31"))
    assert "Zeeland: 814 plekken" in page
    assert "Deze waarde kan worden vastgezet" in page
    assert "De gepubliceerde waarde 2.800 voor Utrecht" in page


def test_what_lies_below_the_decided_level_is_called_indicative(read: Read) -> None:
    for address in (f"{SERIES}/gemeenten/", "/gebied/GM0344/"):
        assert "indicatief aandeel" in plain(read(address))
    share = "De sleutel geeft Utrecht op 1 januari 2023 een indicatief aandeel van 3.972 plekken"
    assert share in plain(read("/gebied/PV26/"))


def test_an_area_tells_how_its_number_came_about(read: Read) -> None:
    page = plain(read("/gebied/PV26/"))
    for said in (
        "Hoe komt dit getal tot stand?",
        "51.000 × 1.369.873 / 17.590.672",
        "Capaciteitsbesluit",
        "inwoners meer",
    ):
        assert said in page
    assert "wetten.overheid.nl" in read("/gebied/PV26/")


@pytest.mark.parametrize(
    ("area", "said"),
    [
        ("GM0344", "Veiligheidsregio Utrecht ( bron: Ministerie van VWS )"),
        ("PV27", "Noord-Holland-Noord, Zaanstreek-Waterland, Kennemerland"),
    ],
)
def test_an_area_tells_its_safety_region_and_where_that_was_read(read: Read, area: str, said: str) -> None:
    assert said in plain(read(f"/gebied/{area}/"))
    assert "Gemeenten en hun veiligheidsregio" in plain(read("/bron/vws-veiligheidsregios/"))


@pytest.mark.parametrize(
    ("area", "rank"),
    [("PV28", "1 van 12"), ("PV27", "2 van 12"), ("PV29", "12 van 12"), ("GM0518", "3 van 344")],
)
def test_the_page_of_an_area_prints_its_rank_the_largest_task_first(read: Read, area: str, rank: str) -> None:
    assert f"Rang {rank}" in plain(read(f"/gebied/{area}/"))


@pytest.mark.parametrize(
    ("area", "more", "fewer"),
    [
        (
            "GM0088",
            "Met 251 inwoners meer komt er een loting aan te pas",
            "zou Schiermonnikoog er één kwijtraken.",
        ),
        ("GM1714", "Met 154 inwoners meer zou Sluis er één bij krijgen.", "komt er een loting aan te pas"),
    ],
)
def test_the_page_of_an_area_says_where_one_more_or_fewer_falls_to_the_lot(
    read: Read, area: str, *, more: str, fewer: str
) -> None:
    page = plain(read(f"/gebied/{area}/"))
    assert more in page
    assert f"inwoners minder {fewer}" in page
    assert page.count("loting aan te pas") == 1


def test_the_second_distribution_is_not_there_before_it_was_known(case: int, client: Client) -> None:
    address = f"/verdeling/{UNACCOMPANIED}/"
    assert client.get(address).status_code == 404
    assert client.get(f"{address}?op=2022-12-01&bekend=2022-12-01").status_code == 200


def test_two_keys_are_held_side_by_side(read: Read) -> None:
    page = plain(read(f"{SERIES}/vergelijk/?sleutel=gelijk"))
    assert "gebieden krijgen meer" in page
    assert "+" in page
    assert "−6.634" in page


def test_an_unknown_key_is_refused_with_those_there_are(case: int, client: Client) -> None:
    answer = client.get(f"{SERIES}/vergelijk/?sleutel=oppervlakte")
    assert answer.status_code == 400
    assert "inwoners-2022-01-01" in answer.content.decode()


def test_a_decision_leads_on_to_what_it_moved(read: Read) -> None:
    page = read(f"/besluit/{fact_id('coa-capacity-2022-1')}/")
    assert f"{SERIES}/" in page
    assert "Wet Centraal Orgaan opvang asielzoekers, artikel 3" in plain(page)


def test_a_source_leads_back_to_the_numbers_that_rest_on_it(read: Read) -> None:
    assert "45.000" in plain(read("/bron/lrt-2022-07-08/coa-june/"))
    assert "814" in plain(read("/bron/lrt-2022-07-08/pzc/?bekend=2022-11-30"))
    assert "Opvangplekken op 1 januari 2023" in plain(read("/bron/cbs-85318NED/"))


def test_an_area_or_page_that_is_not_there_says_so(case: int, client: Client) -> None:
    for address in ("/gebied/GM9999/", "/gebied/VR17/", "/niets/", "/en/niets/", "/gebied/PV26/tabel.doc"):
        assert client.get(address).status_code == 404


def test_the_number_of_questions_to_the_records_does_not_grow(case: int, client: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def asked(address: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    assert asked("/gebied/GM0344/") == asked("/gebied/PV26/")
    assert asked(f"{SERIES}/gemeenten/") <= asked(f"{SERIES}/")
    # Figures, need, plans, tasks, findings and actions each name what they show; nothing is asked twice.
    assert asked("/") <= 30


@pytest.mark.parametrize(
    "asked",
    [
        "op=0001-01-01",
        "op=9999-12-31&bekend=9999-12-31",
        "vastgelegd=0001-01-01T00:00",
        "vastgelegd=9999-12-31T23:59:59-10:00",
        "versie=" + "9" * 5_000,
        "versie=%C2%B2",
        "open=%00",
        "sorteer=%00",
        "sleutel=%00",
        "totaal=%C2%B2",
        "lot=x:y:z",
        "lot=province:NL:PV99&sleutel=gelijk&totaal=1",
        "q=%00",
    ],
)
def test_no_address_however_odd_breaks_a_page(case: int, client: Client, asked: str) -> None:
    places = ("/", f"{SERIES}/", f"{SERIES}/vergelijk/", "/verdeling/wat-als/", "/zoeken/", "/gebied/PV26/")
    for place in (*places, "/besluit/abc/", "/bron/%00/", "/gebied/%00/", "/aanmelden/%00"):
        assert client.get(f"{place}?{asked}").status_code < 500, place
