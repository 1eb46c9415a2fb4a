# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The room of the housing targets: what it says of the country, a province, a municipality, the ladder."""

import json
import re
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from regietafel import data
from regietafel.access.attest import Attest
from regietafel.base.areas import AreaKind
from regietafel.base.sources import Source, SourceKind
from regietafel.base.stamps import Known, Span
from regietafel.cases.lrt_2022_07_08.case import COA
from regietafel.targets.services.recording import record_housed
from tests.site.pages.test_pages import plain
from tests.support.case import Read, SignIn

COUNTRY = "/taakstelling/2022-I/"
PROVINCE = "/taakstelling/2022-I/provincie/PV26/"
UTRECHT = "/taakstelling/2022-I/gemeente/GM0344/"
WESTERKWARTIER = "/taakstelling/2025-I/gemeente/GM1969/?op=2025-05-01&bekend=2025-05-01"


def test_the_room_opens_on_the_half_year_of_the_day(case: int, client: Client) -> None:
    assert client.get("/taakstelling/").headers["Location"] == "/taakstelling/2022-II/"
    later = client.get("/taakstelling/?op=2023-02-01&bekend=2022-07-08")
    assert later.headers["Location"] == "/taakstelling/2023-I/?op=2023-02-01"


def test_the_country_says_in_one_sentence_what_the_table_was_told(read: Read) -> None:
    page = plain(read(COUNTRY))
    assert "In 2022-I zijn 11.886 mensen gehuisvest." in page
    assert "De kale taakstelling van 10.000 is gehaald, en 51,2% van de achterstand is ingelopen." in page


def test_printed_sums_stand_beside_the_ledger_and_win_from_nothing(read: Read) -> None:
    page = plain(read(COUNTRY))
    assert "−1.821" in page
    assert "9.979" in page
    later = plain(read(f"{COUNTRY}?bekend=2022-11-30"))
    for printed in ("−1.833", "−1.836", "50,8%"):
        assert (printed in page, printed in later) == (False, True), printed
    assert "NRC" in later


def test_both_rules_of_rounding_are_shown_and_which_is_the_law(read: Read) -> None:
    page = plain(read(COUNTRY))
    for total in ("10.167", "10.009", "345"):
        assert total in page
    assert "naar boven afronden" in page
    assert "13.675" in plain(read("/taakstelling/2022-II/"))


def test_a_raise_is_an_open_question_with_a_holder_and_a_term(read: Read) -> None:
    page = plain(read("/taakstelling/2022-II/"))
    assert "Is een hogere taakstelling voor 2022-II nodig?" in page
    assert "HLRT" in page
    assert "31 augustus 2022" in page


def test_what_was_not_counted_is_not_zero(read: Read) -> None:
    page = plain(read("/taakstelling/2022-II/"))
    assert "niet bekend gehuisvest" in page
    assert "niet bekend" in plain(read("/taakstelling/2022-II/provincie/PV26/"))


def test_the_board_has_a_sign_and_a_word_for_every_class_and_says_that_the_limits_are_assumed(
    read: Read,
) -> None:
    text = read(PROVINCE)
    for name in ("op schema", "iets achter", "ver achter"):
        assert name in text
    assert "De grenzen tussen de klassen zijn niet bij een bron gevonden" in plain(text)
    assert "status--due" not in text, "red is for what needs an act, not for an assumed limit"
    assert text.count('class="tile ') == 26


def test_the_account_of_a_municipality_is_open_by_half_year_of_origin(read: Read) -> None:
    page = plain(read(WESTERKWARTIER))
    # Nobody counted 2025-I: what was open at its start is known, and what is open by now is not.
    assert "Nog open op 1 januari 2025, per halfjaar van herkomst" in page
    assert "2023-I 42 het halfjaar is voorbij 2023-II 38 het halfjaar is voorbij" in page
    assert "Westerkwartier heeft in 2025-I 134 mensen te huisvesten; hoeveel er gehuisvest zijn" in page
    assert "Hoe komt het saldo van 2025-I tot stand?" not in page
    assert "Hoe komt het saldo van 2022-I tot stand?" in plain(read(UTRECHT))


def test_a_case_shows_what_is_known_and_leaves_the_rest_unknown(read: Read) -> None:
    page = plain(read(WESTERKWARTIER))
    assert "besluit met begunstigingstermijn gezet, 7 januari 2025" in page
    assert "gezet, dag niet bekend: zomer 2024" in page
    assert "signaleren niet bekend" in page


def test_between_two_counts_nobody_knows_how_many(read: Read) -> None:
    text = read(UTRECHT)
    assert text.count('class="ramp__dot"') == 2
    assert "Op 1 juli 2022 zijn 162 mensen gehuisvest" in plain(text)


def test_the_ladder_is_printed_from_its_table_with_articles(read: Read) -> None:
    text = read("/taakstelling/ladder/")
    assert text.count('class="ladder__rung"') == 6
    assert "artikel=124&amp;lid=2" in text
    assert "<script" not in re.sub(r"<script src=.*?</script>", "", text)


@pytest.mark.parametrize("code", ["openbaar", "gemeente-utrecht", "toezicht-utrecht", "prt-utrecht"])
def test_the_chance_to_miss_the_target_is_for_the_municipality_and_its_supervisor(
    code: str, case: int, client: Client, sign_in: SignIn
) -> None:
    visitor = client if code == "openbaar" else sign_in(code)
    page = visitor.get(f"{UTRECHT}?op=2022-06-15").content.decode()
    assert "De kans dat" not in page or code in ("gemeente-utrecht", "toezicht-utrecht")


def test_open_data_has_every_municipality_and_no_rung(read: Read) -> None:
    rows = json.loads(read(f"{PROVINCE}tabel.json"))
    assert "GM0344" in json.dumps(rows)
    assert "rung" not in json.dumps(rows)
    lines = read(f"{PROVINCE}tabel.csv").splitlines()
    assert len(lines) == 27
    assert lines[0].startswith("code,name,province,period,class,target,opening")


@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
@pytest.mark.parametrize("address", [COUNTRY, PROVINCE, UTRECHT])
def test_every_page_can_be_had_as_a_file(address: str, form: str, case: int, client: Client) -> None:
    answer = client.get(f"{address}tabel.{form}")
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].endswith(f'.{form}"')


@pytest.mark.parametrize(
    "address",
    [
        "/taakstelling/2022-III/", "/taakstelling/0000-I/", "/taakstelling/9999-II/", "/taakstelling/x/",
        "/taakstelling/2022-I/provincie/PV99/", "/taakstelling/2022-I/gemeente/GM9999/",
        "/taakstelling/2022-I/tabel.doc",
    ],
)  # fmt: skip
def test_an_odd_address_is_not_there_and_breaks_nothing(address: str, case: int, client: Client) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "address",
    ["/taakstelling/2022-I/provincie/GM0344/", "/taakstelling/2022-I/gemeente/PV26/"],
)
def test_another_kind_of_area_is_refused_in_words(address: str, case: int, client: Client) -> None:
    assert client.get(address).status_code in (400, 404)


def test_a_half_year_without_anything_on_record_says_so(read: Read) -> None:
    page = plain(read("/taakstelling/2021-I/"))
    assert "Over 2021-I was op 8 juli 2022 niets bekend." in page
    assert "0 personen" not in page


@pytest.mark.parametrize("address", [COUNTRY, PROVINCE, UTRECHT])
def test_the_number_of_queries_does_not_grow_with_what_is_on_record(
    address: str, case: int, client: Client
) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    before = asked()
    areas = data.areas().children("PV30", AreaKind.MUNICIPALITY, day=date(2022, 1, 1))
    attest = Attest(
        Known(date(2022, 7, 2), "opgave"), Source("telling", "Telling", "COA", SourceKind.PUBLISHED)
    )
    for code in [*areas, "GM0344"]:
        until = date(2022, 7, 1) if code != "GM0344" else date(2022, 3, 1)
        window = Span(date(2022, 1, 1), until)
        record_housed(code, 1, window=window, attest=attest, reader=COA)
    assert asked() <= before


def test_every_page_is_there_in_english(read: Read) -> None:
    for address in (COUNTRY, PROVINCE, UTRECHT, "/taakstelling/ladder/"):
        page = read(f"/en{address}")
        assert "Housing targets" in page
        assert 'lang="en"' in page
        assert "De kale taakstelling" not in page
