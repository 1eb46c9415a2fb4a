# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Without the demonstration a plan, a location, a need and a figure go on record, and are corrected."""

import csv
import io
from datetime import date

import pytest
from django.test import Client

from regietafel.access.personas import PERSONAS
from regietafel.access.signing_in import issue_link
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf
from regietafel.facts.observations import Observation
from regietafel.facts.reception import Certainty, Location, PathPoint, Plan
from regietafel.records import ledger

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("opened")]
DAY = date(2022, 7, 8)
ORIGIN = {"bronsoort": "published", "bron": "Afspraken van 24 juni 2022", "uitgever": "Rijksoverheid"}
PLAN = {
    "code": "moved-out-7500", "titel": "7.500 verhuizen", "cijfer": "moved-out-7500", "aantal": "7.500",
    "vanaf": "2022-06-24", "uiterlijk": "2022-08-05", "niveau": "province", "bekend": "2022-06-24", **ORIGIN,
}  # fmt: skip
LOCATION = {
    "code": "azc-1", "naam": "Azc Utrecht", "soort": "regular", "gemeente": "Utrecht", "plekken": "400",
    "zekerheid": "in-use", "open": "2020-01-01", "einde": "2022-12-31", "vanaf": "2022-07-01", **ORIGIN,
}  # fmt: skip
NEED = {"vanaf": "2022-07-01", "aantal": "45.000", "stap": "1.000", "eind": "51.000", **ORIGIN}
FIGURE = {"dag": "2022-06-27", "aantal": "42.301", **ORIGIN}


@pytest.fixture
def planner() -> Client:
    client = Client()
    persona = next(each for each in PERSONAS if each.code == "planner")
    client.post(f"/aanmelden/{issue_link(persona.reader)}")
    return client


def refused(client: Client, address: str, given: dict[str, str]) -> str:
    answer = client.post(address, given)
    assert answer.status_code == 400
    return answer.content.decode()


def test_a_plan_with_its_line_milestones_and_parts_goes_on_record_and_is_corrected(planner: Client) -> None:
    assert 'id="vastleggen"' in planner.get("/opvang/plannen/").content.decode()
    assert planner.post("/opvang/plannen/vastleggen/", PLAN).status_code == 302
    (plan,) = ledger.read(Plan, AsOf())
    assert (plan.amount, plan.until, plan.stamp.known.on) == (7_500, date(2022, 8, 5), date(2022, 6, 24))
    assert "7.500 verhuizen" in planner.get("/opvang/plannen/").content.decode()
    changed = {
        **PLAN,
        "mijlpalen": "2022-07-20 3.000\n2022-08-10 5.840",
        "delen": "Zeeland 3.500\nUtrecht 4.000",
    }
    page = refused(planner, "/opvang/plannen/vastleggen/", changed)
    assert "Schrijf op waarom dit ervoor in de plaats komt." in page
    assert "2022-08-10 5.840" in page
    planner.post("/opvang/plannen/vastleggen/", {**changed, "reden": "Het pad werd bekend."})
    (now,) = ledger.read(Plan, AsOf())
    assert now.stamp.replaces == plan.stamp.id
    assert now.path[1] == PathPoint(date(2022, 8, 10), 5_840)
    assert [(part.area, part.amount) for part in now.parts] == [("PV29", 3_500), ("PV26", 4_000)]
    page = planner.get("/opvang/plannen/?wijzig=moved-out-7500").content.decode()
    assert "2022-08-10 5840" in page
    assert "Zeeland 3500" in page


def test_a_plan_that_cannot_be_says_why_at_its_field(planner: Client) -> None:
    for wrong, said in (
        ({"mijlpalen": "morgen veel"}, "is geen mijlpaal"),
        ({"delen": "Zeeland 100"}, "7.500"),
        ({"delen": "Nergens 7.500"}, "Nergens"),
        ({"uiterlijk": "2022-06-01"}, "juni 2022"),
    ):
        assert said in refused(planner, "/opvang/plannen/vastleggen/", {**PLAN, **wrong})
    assert ledger.read(Plan, AsOf()) == []


def test_a_location_goes_on_record_changes_from_a_day_and_is_corrected_for_that_day(planner: Client) -> None:
    where = "/opvang/locaties/vastleggen/"
    assert planner.post(where, LOCATION).status_code == 302
    (first,) = ledger.read(Location, AsOf())
    assert (first.area, first.capacity, first.certainty) == ("GM0344", 400, Certainty.IN_USE)
    planner.post(where, {**LOCATION, "plekken": "450", "vanaf": "2022-07-08"})
    assert len(ledger.read(Location, AsOf())) == 2
    assert "in de plaats" in refused(planner, where, {**LOCATION, "plekken": "460", "vanaf": "2022-07-08"})
    planner.post(where, {**LOCATION, "plekken": "460", "vanaf": "2022-07-08", "reden": "Verteld."})
    assert {each.capacity for each in ledger.read(Location, AsOf())} == {400, 460}
    assert ">460<" in planner.get("/opvang/locaties/").content.decode()
    assert 'value="460"' in planner.get("/opvang/locaties/?wijzig=azc-1").content.decode()
    assert "Nergens" in refused(planner, where, {**LOCATION, "gemeente": "Nergens"})


def test_a_need_with_its_ramp_goes_on_record_month_by_month(planner: Client) -> None:
    planner.post("/opvang/portefeuille/vastleggen/", NEED)
    facts = sorted(ledger.read(Observation, AsOf()), key=lambda fact: fact.stamp.valid.start)
    assert [fact.amount for fact in facts] == list(range(45_000, 52_000, 1_000))
    assert facts[-1].stamp.valid.start == date(2023, 1, 1)
    page = planner.get("/opvang/portefeuille/").content.decode()
    assert "zijn 45.000 plekken nodig" in page
    assert "staat precies dit er al" in refused(planner, "/opvang/portefeuille/vastleggen/", NEED)
    assert "Kijk de getallen na" in refused(
        planner, "/opvang/portefeuille/vastleggen/", {**NEED, "stap": "1", "vanaf": "2023-02-01"}
    )
    raised = {**NEED, "aantal": "46.000", "reden": "Nieuwe prognose."}
    planner.post("/opvang/portefeuille/vastleggen/", raised)
    (july,) = [
        fact for fact in ledger.read(Observation, AsOf()) if fact.stamp.valid.start == date(2022, 7, 1)
    ]
    assert (july.amount, july.stamp.reason) == (46_000, "Nieuwe prognose.")


def test_a_figure_or_that_it_is_not_known_goes_on_record_with_its_mark(planner: Client) -> None:
    where = "/cijfers/persons-in-reception/vastleggen/"
    planner.post(where, {**FIGURE, "bronsoort": "assumption"})
    (fact,) = ledger.read(Observation, AsOf())
    assert (fact.area, fact.amount, fact.stamp.source.mark) == ("NL", 42_301, Mark.ASSUMPTION)
    assert fact.stamp.known.on == DAY
    planner.post("/cijfers/crisis-places/vastleggen/", {**FIGURE, "gebied": "VR09", "aantal": ""})
    (row, *_) = csv.DictReader(io.StringIO(planner.get("/cijfers/crisis-places/tabel.csv").content.decode()))
    assert (row["area"], row["amount"]) == ("Utrecht", "")
    assert "staat precies dit er al" in refused(planner, where, {**FIGURE, "bronsoort": "assumption"})
    assert "in de plaats" in refused(planner, where, {**FIGURE, "bronsoort": "assumption", "aantal": "1"})
    assert "ligt in de toekomst" in refused(planner, where, {**FIGURE, "bekend": "2999-01-01"})


def test_who_reads_is_offered_no_form(client: Client) -> None:
    for page in ("plannen/", "locaties/", "portefeuille/"):
        assert 'id="vastleggen"' not in client.get(f"/opvang/{page}").content.decode()
    assert client.post("/opvang/plannen/vastleggen/", PLAN).status_code == 403
