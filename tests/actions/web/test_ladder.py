# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ladder on its page: a draft, adopted by an agreement, its steps taken by people, tried out before."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.ladders.sources import shipped_table
from regietafel.records import ledger
from tests.support.case import Read, SignIn

LADDER = "/uitvoering/ladder/"
LATER = "?op=2022-09-15&bekend=2022-09-15"


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


@pytest.fixture
def secretary(sign_in: SignIn) -> Client:
    return sign_in("secretariaat")


@pytest.fixture
def adopted(secretary: Client) -> Client:
    """The ladder in force from 1 September 2022 by the agreement of 8 July that the tables report."""
    agreed = [each for each in ledger.read(Decision) if each.kind is DecisionKind.AGREEMENT]
    reports = next(each for each in agreed if "rapporteren" in each.title.nl)
    given = {"versie": "1", "afspraak": reports.stamp.id, "dag": "2022-09-01"}
    file = SimpleUploadedFile("ladder.toml", shipped_table("escalation-actions").encode(), "text/plain")
    answer = secretary.post(f"{LADDER}vaststellen/{LATER}", {**given, "tabel": file})
    assert answer.status_code == 302
    return secretary


def test_the_ladder_is_printed_as_a_draft_that_nobody_holds(read: Read) -> None:
    page = read(LADDER)
    assert page.count('class="ladder__rung"') == 3
    assert "concept, zonder houder en zonder datum" in page
    assert "SJenV ziet toe, samen met MVRO" in page
    assert "Voorstellen" not in page
    assert read(f"{LADDER}?ladder=verslagen").count('class="ladder__rung"') == 3
    assert "nog geen ladder" in read(f"{LADDER}?op=2022-07-01&bekend=2022-07-08")


def test_its_table_comes_as_a_file_and_goes_in_force_by_an_agreement(adopted: Client) -> None:
    assert b'key = "escalation-actions"' in adopted.get(f"{LADDER}tabel.toml").content
    page = text(adopted, f"{LADDER}{LATER}")
    assert "Versie 1, vastgesteld met de afspraak" in page
    assert "concept, zonder houder" in text(adopted, f"{LADDER}?op=2022-08-31&bekend=2022-09-15")


def test_a_file_that_is_no_ladder_and_a_planner_without_agreement_change_nothing(secretary: Client) -> None:
    broken = SimpleUploadedFile("ladder.toml", b"\xff\xfe", "text/plain")
    given = {"versie": "1", "afspraak": "x", "dag": "2022-09-01"}
    assert secretary.post(f"{LADDER}vaststellen/{LATER}", {**given, "tabel": broken}).status_code == 400
    assert secretary.post(f"{LADDER}vaststellen/{LATER}", given).status_code == 404
    nothing = {**given, "afspraak": ""}
    assert secretary.post(f"{LADDER}vaststellen/{LATER}", nothing).status_code == 400
    assert "concept, zonder houder" in text(secretary, f"{LADDER}{LATER}")


def test_the_round_proposes_once_and_people_take_postpone_or_decline_with_a_reason(
    adopted: Client, sign_in: SignIn
) -> None:
    for _ in range(2):
        assert adopted.post(f"{LADDER}ronde/{LATER}").status_code == 302
    page = text(adopted, f"{LADDER}{LATER}")
    steps = dict.fromkeys(re.findall(r"/uitvoering/ladder/voorstel/([0-9a-f-]+)/neem/", page))
    assert len(steps) == 2
    assert page.count("wacht op een besluit") == 2
    assert "COA: herinneren" not in text(sign_in("lid-vng"), f"{LADDER}{LATER}")
    first, second = steps
    act = {"wie": "SJenV", "reden": "De houder heeft niet gereageerd."}
    assert adopted.post(f"{LADDER}voorstel/{first}/neem/{LATER}", {"wie": "SJenV"}).status_code == 400
    assert adopted.post(f"{LADDER}voorstel/{first}/neem/{LATER}", act).status_code == 302
    put_off = {**act, "tot": "2022-10-01"}
    assert adopted.post(f"{LADDER}voorstel/{second}/uitstel/{LATER}", put_off).status_code == 302
    page = text(adopted, f"{LADDER}{LATER}")
    assert "uitgesteld" in page
    assert "opnieuw vanaf 1 oktober 2022" in page
    adopted.post(f"{LADDER}ronde/{LATER}")
    again = re.findall(r"/voorstel/([0-9a-f-]+)/afzien/", text(adopted, f"{LADDER}{LATER}"))
    assert len(again) == 1
    adopted.post(f"{LADDER}voorstel/{again[0]}/afzien/{LATER}", act)
    assert "van afgezien" in text(adopted, f"{LADDER}{LATER}")


def test_no_shared_page_turns_red_when_a_step_is_proposed_only_when_it_gave_notice(
    adopted: Client, sign_in: SignIn
) -> None:
    member = sign_in("lid-vng")
    adopted.post(f"{LADDER}ronde/{LATER}")
    shared = ("/uitvoering/", "/overleg/acties/", "/uitvoering/register/", "/uitvoering/voortgang/")
    pages = [f"{address}{LATER}" for address in shared]
    for address in (*pages, f"{LADDER}{LATER}", f"/{LATER}"):
        assert "te laat" not in text(member, address)
    page = text(adopted, f"{LADDER}{LATER}")
    for step in dict.fromkeys(re.findall(r"/voorstel/([0-9a-f-]+)/neem/", page)):
        act = {"wie": "SJenV", "reden": "De termijn is voorbij."}
        adopted.post(f"{LADDER}voorstel/{step}/neem/{LATER}", act)
    for address in pages:
        assert "te laat" in text(member, address)


def test_fourteen_days_against_thirty_differ_by_the_steps_after_the_reminder(secretary: Client) -> None:
    page = text(secretary, f"{LADDER}proef/?van=2022-07-08&tot=2022-12-31&op=2022-12-31&bekend=2022-12-31")
    differs = page[page.index("Wat verschilt") :]
    coa = re.findall(r"<td>COA</td><td>(\w+)[^<]*</td><td>([^<]+)</td><td>([^<]+)</td>", differs)
    assert coa == [
        ("hersteltermijn", written(date(2022, 7, 30)), written(date(2022, 8, 15))),
        ("bespreken", written(date(2022, 8, 13)), written(date(2022, 8, 29))),
    ]
    same = text(secretary, f"{LADDER}proef/?dagen=30&anders=30&van=2022-07-08&tot=2022-12-31")
    assert "Met 30 dagen is dat hetzelfde." in same
    assert "Wat verschilt" not in same


@pytest.mark.parametrize("query", ["dagen=veel", "dagen=366", "van=2022-09-01&tot=2022-08-01", "van=x"])
def test_what_cannot_be_tried_is_refused_in_words(secretary: Client, query: str) -> None:
    assert secretary.get(f"{LADDER}proef/?{query}").status_code == 400


def written(day: date) -> str:
    from regietafel.words import day as said

    return said(day, "nl")
