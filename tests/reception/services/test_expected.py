# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is still to find is one number everywhere: the task minus what is expected to be there on its day."""

import csv
import io
import json
import re
from datetime import date

import pytest
from django.test import Client

from regietafel.access.readers import ANYONE
from regietafel.areas.country import known
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08.case import DAY
from regietafel.facts.reception import Certainty
from regietafel.outlets.files import to_csv
from regietafel.reception.services.expected import against_table, provinces_against
from regietafel.reception.services.listing import own_sums
from regietafel.reception.services.view import Reception, reception
from regietafel.reception.web.parts import listed
from regietafel.records import ledger
from regietafel.tasks.services.standing import leading
from tests.reception.services.worlds import counted
from tests.support.case import Read

THEN = AsOf(known=DAY)
TO_FIND = {
    "PV20": 0, "PV21": 0, "PV22": 0, "PV23": 1_148, "PV24": 0, "PV25": 1_344,
    "PV26": 2_032, "PV27": 4_936, "PV28": 7_597, "PV29": 161, "PV30": 3_190, "PV31": 1_122,
}  # fmt: skip


def table(found: Reception) -> list[dict[str, str]]:
    front, areas = leading(DAY, THEN, reader=ANYONE), known(THEN, ANYONE).areas
    assert front is not None
    lines = provinces_against(front, found, areas=areas)
    text = to_csv(against_table(lines, front, found=found, areas=areas), "nl")
    return list(csv.DictReader(io.StringIO(text)))


def test_what_is_to_find_counts_the_contracts_that_end_before_the_day_of_the_task(case: int) -> None:
    found = {row["code"]: row for row in table(reception(DAY, THEN, reader=ANYONE))}
    assert {code: int(row["to_find"]) for code, row in found.items()} == TO_FIND
    assert sum(int(row["expected"]) for row in found.values()) == 34_524
    assert sum(int(row["existing"]) for row in found.values()) == 42_732
    assert "voorbeeldcijfer" in found["PV26"]["remark"]


def test_front_page_area_page_and_portfolio_page_say_one_number_and_name_its_definition(read: Read) -> None:
    front, area, portfolio = (
        read("/"),
        read("/gebied/PV26/"),
        read("/opvang/tabellen/tekort-per-provincie.csv"),
    )
    row = front[front.index('<tr data-code="PV26"') :]
    assert [number in row[: row.index("</tr>")] for number in (">2.140<", ">1.940<", ">2.032<")] == [True] * 3
    assert ">21.530<" in front
    assert "2.032 <small>" in area
    short = {row["code"]: int(row["gap"]) for row in csv.DictReader(io.StringIO(portfolio))}
    assert {code: max(0, gap) for code, gap in short.items()} == TO_FIND
    for page in (front, area):
        assert "volgens de contracten in gebruik zijn" in page
        assert "1 januari 2023" in page
    assert "‘nog te vinden’ heet" in read("/opvang/portefeuille/")


def test_the_map_of_what_is_to_find_has_the_same_numbers(read: Read) -> None:
    page = read("/?kaart=tevinden")
    assert "Nog te vinden plekken voor 1 januari 2023" in page
    assert "7.597" in page


def test_without_locations_what_is_to_find_is_not_known_and_no_zero(case: int) -> None:
    there = reception(DAY, THEN, reader=ANYONE)
    bare = Reception(DAY, DAY, there.counts, there.replaced, ())
    rows = table(bare)
    assert {(row["expected"], row["to_find"]) for row in rows} == {("", "")}
    assert {row["existing"] for row in rows} != {""}


def test_only_what_may_be_added_is_added(case: int) -> None:
    sums = own_sums(listed(reception(DAY, THEN, reader=ANYONE)), DAY)
    told = {(each.owner, each.certainty, each.is_open): each.places for each in sums}
    assert told == {
        ("", Certainty.IN_USE, True): 42_732,
        ("", Certainty.FIRM, False): 2_050,
        ("", Certainty.SOFT, False): 2_900,
        ("defence", Certainty.IN_USE, True): 1_200,
        ("flow-through", Certainty.IN_USE, True): 90,
        ("har", Certainty.IN_USE, True): 260,
        ("ukraine", Certainty.IN_USE, True): 1_200,
    }


def test_no_total_runs_over_the_list_of_locations(read: Read) -> None:
    page = read("/opvang/locaties/")
    assert "Wat bij elkaar mag worden geteld" in page
    assert ">50.432<" not in page
    content = json.loads(read("/opvang/locaties/tabel.json"))
    assert content["total"] is None
    assert {"name": "portefeuille van COA: in gebruik", "text": "42.732 plekken, 126 locaties"} in content[
        "facts"
    ]


@pytest.mark.django_db
def test_a_need_alone_says_until_when_it_is_known_and_that_nobody_knows_what_there_is(
    read_bare: Read,
) -> None:
    ledger.append([counted("places-needed", 70_000, date(2022, 7, 1))])
    page = read_bare("/opvang/portefeuille/")
    assert "zijn 70.000 plekken nodig; dat is bekend van 1 juli 2022" in page
    assert "niet bekend: er is geen portefeuille gepubliceerd en geen locatie vastgelegd" in page
    assert not re.search(r">0<|>−?70\.000</td>.*>70\.000</td>", page)
    rows = list(csv.DictReader(io.StringIO(read_bare("/opvang/portefeuille/tabel.csv"))))
    assert {row["need"] for row in rows} == {"70000"}
    assert {row[key] for row in rows for key in ("in-use", "firm", "soft", "gap", "gap-soft")} == {""}
    assert "geen locatie vastgelegd" in read_bare("/opvang/locaties/")


@pytest.mark.django_db
def test_a_region_that_said_nothing_is_not_among_those_that_reached_what_was_agreed(read_bare: Read) -> None:
    ledger.append([counted("crisis-places", None, DAY, area="VR09")])
    page = read_bare("/opvang/crisisnoodopvang/")
    assert "niet bekend, hoeveel plekken" in page
    assert "0 van de" not in page


@pytest.mark.django_db
def test_people_without_places_on_record_have_no_occupancy(read_bare: Read) -> None:
    ledger.append([counted("persons-coa-locations", 40_384, DAY)])
    (row, *_) = csv.DictReader(io.StringIO(read_bare("/opvang/tabellen/bezetting.csv")))
    assert (row["people"], row["places"], row["occupied"]) == ("40384", "", "")


@pytest.fixture
def read_bare(opened: None, client: Client) -> Read:
    """The text of a page of an installation without the demonstration."""

    def text(address: str) -> str:
        answer = client.get(address)
        assert answer.status_code == 200, address
        return answer.content.decode()

    return text
