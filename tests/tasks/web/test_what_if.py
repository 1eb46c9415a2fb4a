# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What if: the answer is an address, every fault is said at once, nothing is kept."""

import re

import pytest
from django.http import QueryDict
from django.test import Client

from regietafel.cases.lrt_2022_07_08.case import PLACES
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.facts.tasks import PublishedValue
from regietafel.records import ledger
from tests.support.case import Read, SignIn

ADDRESS = "/verdeling/wat-als/"


def test_the_form_opens_with_what_was_decided(read: Read) -> None:
    page = read(ADDRESS)
    assert 'value="51000"' in page
    assert "10.884" in page


@pytest.mark.parametrize("total", ["51000", "51.000"])
def test_a_total_is_read_with_and_without_its_thousands_apart(read: Read, total: str) -> None:
    assert "51.000 plekken over 12 gebieden" in read(f"{ADDRESS}?totaal={total}")


def test_a_floor_for_one_area_by_name_and_a_cap_by_code(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=51000&ondergrens=Zeeland+2000&bovengrens=PV28+9000")
    rows = dict(re.findall(r'data-code="(PV\d+)"><th.*?</th><td[^>]*data-value="(\d+)"', page))
    assert rows["PV29"] == "2000"
    assert rows["PV28"] == "9000"
    assert sum(map(int, rows.values())) == 51_000


def test_municipalities_by_the_rule_of_the_law(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=51000&niveau=gemeente&regel=up")
    assert "over 344 gebieden" in page
    assert "De som wijkt" in page


def test_every_fault_is_said_at_once_and_by_its_line(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=5,1&regel=dobbelsteen&ondergrens=Zeeland+1%0AGroningen&bovengrens=PV20+x")
    for said in ("‘5,1’", "‘dobbelsteen’", "Regel 2: ‘Groningen’", "Regel 1: ‘PV20 x’"):
        assert said in page


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("totaal=10&ondergrens=20", "De ondergrenzen"),
        ("totaal=51000&bovengrens=Zeeland+5%0AAtlantis+9", "Atlantis"),
        ("totaal=999999999", "geen geheel getal van 0 tot 100 miljoen"),
    ],
)
def test_what_cannot_be_divided_is_said_in_words(read: Read, asked: str, said: str) -> None:
    assert said in read(f"{ADDRESS}?{asked}")


def test_a_tie_asks_for_a_lot_and_takes_it_back_in(read: Read) -> None:
    asked = f"{ADDRESS}?totaal=1&sleutel=gelijk&regel=largest-remainder"
    page = read(asked)
    assert "Loting nodig" in page
    boxes = re.findall(r'name="lot" value="([^"]+)"', page)
    assert len(boxes) == 12
    drawn = read(f"{asked}&lot={boxes[-1]}")
    assert "1 plekken over 12 gebieden" in drawn or "1 plek" in drawn
    assert "Loting nodig" not in drawn


def test_a_file_is_never_opened_by_an_address(read: Read) -> None:
    assert "/etc/passwd" in read(f"{ADDRESS}?ondergrens=/etc/passwd")
    assert "root:" not in read(f"{ADDRESS}?ondergrens=/etc/passwd")


def rows(page: str) -> dict[str, list[str]]:
    """The cells of every area, by code."""
    found = re.findall(r'data-code="(PV\d+)">(.*?)</tr>', page, flags=re.DOTALL)
    return {code: re.findall(r'data-value="([^"]*)"', line) for code, line in found}


def test_the_form_opens_on_the_key_and_the_rule_in_force_and_nothing_differs(read: Read) -> None:
    page = read(ADDRESS)
    assert 'value="largest-remainder" selected' in page
    assert 'value="inwoners-2022-01-01" selected' in page
    assert "krijgen 0 gebieden meer en 0 minder; 12 blijven gelijk" in page


def test_who_gains_and_who_loses_is_told_for_both_levels(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=51000&sleutel=gelijk")
    assert "krijgen 8 gebieden meer en 4 minder" in page
    assert "+3.129" in page
    page = read(f"{ADDRESS}?totaal=51000&niveau=gemeente&sleutel=inwoners-2021-01-01")
    assert "blijven gelijk" in page
    assert "Tegenover de geldende verdeling" in page


def test_a_locked_value_says_what_the_key_would_give(read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=51000&vast=Zeeland+814&uitleg=PV29")
    assert "De sleutel zou 1.121 geven, een verschil van −307." in page
    assert rows(page)["PV29"][0] == "814"


def test_a_number_is_explained_beside_the_answer(read: Read) -> None:
    page = read(f"{ADDRESS}?uitleg=PV26")
    assert "51.000 × 1.369.873 / 17.590.672" in page
    assert "uitleg=PV26" in page


def test_a_table_of_ones_own_is_weighed_and_its_columns_and_totals_are_named(read: Read) -> None:
    table = "provincie;a;b;c\nUtrecht;1;1;9\nPV29;1;3;9\nNederland;2;4;18"
    asked = QueryDict(mutable=True)
    asked.update(
        {"totaal": "80", "sleutel": "tabel", "tabel": table, "weging": "1/2 a + 1/2 b", "regel": "webster"}
    )
    page = read(f"{ADDRESS}?{asked.urlencode()}")
    found = rows(page)
    assert {code: cells[0] for code, cells in found.items()} == {"PV26": "30", "PV29": "50"}
    total, column = "‘Nederland’, is een totaal", "Niet gelezen is de kolom c"
    for said in (total, column, "ontbreken 10 gebieden", "Zeeland"):
        assert said in page


def test_every_fault_of_a_table_is_said(read: Read) -> None:
    asked = QueryDict(mutable=True)
    asked.update({"sleutel": "tabel", "tabel": "naam;a\nUtrecht;veel\nZeeland;\nDrenthe;3"})
    page = read(f"{ADDRESS}?{asked.urlencode()}")
    assert "rij 2" in page
    assert "rij 3" in page
    asked.update({"tabel": ""})
    assert "er staat geen tabel" in read(f"{ADDRESS}?{QueryDict('sleutel=tabel').urlencode()}")


def test_the_answer_can_be_taken_along_as_a_file(client: Client, read: Read) -> None:
    page = read(f"{ADDRESS}?totaal=51000&vast=Zeeland+814")
    found = re.search(r'href="(/verdeling/wat-als/tabel\.csv[^"]*)"', page)
    assert found
    answer = client.get(found[1].replace("&amp;", "&"))
    assert answer.status_code == 200
    assert "Zeeland" in answer.content.decode()
    assert "814" in answer.content.decode()
    assert client.get("/verdeling/wat-als/tabel.csv?totaal=x").status_code == 400


def test_only_who_plans_is_offered_to_adopt(sign_in: SignIn) -> None:
    assert "wat-als/vaststellen" in sign_in("planner").get(ADDRESS).content.decode()
    assert "wat-als/vaststellen" not in sign_in("secretariaat").get(ADDRESS).content.decode()


def test_a_second_version_asks_its_reason_and_locks_with_the_source_on_record(
    sign_in: SignIn,
) -> None:
    client = sign_in("planner")
    page = client.get(f"{ADDRESS}?totaal=51000&vast=Zeeland+814").content.decode()
    question = re.search(r'name="vraag" value="([^"]*)"', page)
    assert question
    given = {
        "vraag": question[1].replace("&amp;", "&"),
        "besluit": fact_id("coa-capacity-2022-1"),
        "reeks": PLACES,
        "titel": "Opvangplekken op 1 januari 2023",
        "peildatum": "2023-01-01",
        "wat": "opgave",
        "voor": "asylum",
        "sleutelnaam": "Inwoners op 1 januari 2022",
        "aangenomen": "1",
        "bron": "Brief",
        "uitgever": "COA",
        "bronsoort": "published",
        "bekend-op": "2022-12-01",
        "voor-wie": "public",
    }
    before = len(ledger.read(PublishedValue, series=PLACES))
    answer = client.post("/verdeling/wat-als/vaststellen/", given)
    assert answer.status_code == 400
    assert "reden" in answer.content.decode()
    assert 'value="Opvangplekken op 1 januari 2023"' in answer.content.decode()
    answer = client.post("/verdeling/wat-als/vaststellen/", given | {"reden": "Zeeland staat vast"})
    assert answer.status_code == 302, answer.content.decode()
    assert len(ledger.read(PublishedValue, series=PLACES)) == before
    later = "?op=2022-12-01&bekend=2022-12-01"
    page = client.get(f"/gebied/PV29/{later}").content.decode()
    assert "De sleutel zou 1.121 geven, een verschil van −307." in page
    assert "lrt-2022-07-08/pzc" in page
    assert "−307" in client.get(f"/verdeling/{PLACES}/{later}").content.decode()
    assert "814" in client.get(f"{ADDRESS}{later}").content.decode()
