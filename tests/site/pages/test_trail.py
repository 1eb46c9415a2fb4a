# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""From a decision to what it speaks of and back, and from a number to its account."""

import re

import pytest
from django.test import Client

from regietafel.cases.lrt_2022_07_08.case import PLACES
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from tests.support.case import Read

CAPACITY = f"/besluit/{fact_id('coa-capacity-2022-1')}/"


def part(page: str, place: str) -> str:
    """The words of a section of a page, by its place in the address."""
    section = page.split(f'id="{place}"', 1)[1].split("</section>", 1)[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", section))


@pytest.mark.parametrize(
    ("decision", "said", "page"),
    [
        ("lrt-ter-apel", "2.193", "/opvang/ter-apel/"),
        ("lrt-7500", "7.500", "/opvang/plannen/"),
        ("lrt-target-met", "10.000", "/taakstelling/2022-I/"),
    ],
)
def test_a_decision_and_what_it_speaks_of_name_each_other(
    read: Read, *, decision: str, said: str, page: str
) -> None:
    address = f"/besluit/{fact_id(decision)}/"
    shown = read(address)
    assert said in part(shown, "waarover")
    assert f'href="{page}' in shown
    assert f'href="{address}"' in read(page)


def test_the_letter_stands_at_the_decision_that_waits_for_its_wording(read: Read) -> None:
    shown = part(read(f"/besluit/{fact_id('lrt-letter')}/"), "waarover")
    assert "één tekstverzoek open" in shown
    assert "Stuk" in shown


def test_what_a_decision_speaks_of_is_told_as_it_stands_on_the_day_of_the_page(read: Read) -> None:
    address = f"/besluit/{fact_id('lrt-ter-apel')}/"
    assert "laatste telling 2.193 op 8 juli 2022" in part(read(address), "waarover")
    later = part(read(f"{address}?op=2022-12-01&bekend=2022-12-01"), "waarover")
    assert "2.193 op 8 juli 2022" in later
    assert "laatste telling" in later


def test_a_ground_of_law_that_is_an_inference_says_so_where_it_is_cited(read: Read) -> None:
    assert "gevolgtrekking" in read(CAPACITY)
    assert "gevolgtrekking" in read("/gebied/PV26/")
    assert "inference" in read(f"/en{CAPACITY}")
    assert "gevolgtrekking" not in read(f"/besluit/{fact_id('minister-2022-2')}/")


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("web-distribution-table.PV26.amount", "51.000 × 1.369.873 / 17.590.672"),
        ("web-distribution-table.totaal.amount", "Capaciteitsbesluit"),
        ("web-distribution-table.PV26.weight", "1.369.873"),
        ("web-distribution-table.PV26.quota", "51.000 × 1.369.873 / 17.590.672"),
        ("web-distribution-table.totaal.weight", "Opgeteld uit 12 regels"),
    ],
)
def test_a_cell_opens_its_account_on_the_page(read: Read, cell: str, said: str) -> None:
    address = f"/verdeling/{PLACES}/"
    assert f'href="{address}?getal={cell}#getal"' in read(address)
    assert said in part(read(f"{address}?getal={cell}"), "getal")


def test_what_is_still_to_find_is_told_from_the_task_and_what_is_there(read: Read) -> None:
    found = part(read("/?getal=web-picture-table-indicative.PV20.to_find"), "getal")
    assert "1.711 − 3.655" in found
    assert "Er hoeft niets gevonden te worden" in found


def test_the_account_of_a_cell_stays_the_same_however_the_table_is_sorted(read: Read) -> None:
    address, cell = "/opvang/locaties/", re.compile(r"getal=(receptionday-table-locations\.\d+\.places)#")
    first = cell.search(read(address))
    assert first is not None
    plain, turned = (
        part(read(f"{address}?{order}getal={first[1]}"), "getal") for order in ("", "sorteer=-places&")
    )
    assert plain == turned


@pytest.mark.parametrize(
    "asked",
    [
        "x",
        "web-picture-table-indicative",
        "web-picture-table-indicative.PV20.nothing",
        "web-picture-table-indicative.GM9999.amount",
    ],
)
def test_an_account_that_nothing_asks_for_is_not_there(case: int, client: Client, asked: str) -> None:
    answer = client.get(f"/?getal={asked}")
    assert answer.status_code == 200
    assert 'id="getal"' not in answer.content.decode()
