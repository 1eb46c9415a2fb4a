# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision is put on record from a page, with its source and the need it sets by day."""

from datetime import date

from django.test import Client

from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.facts.dispatches import PublicSince
from regietafel.facts.observations import Observation
from regietafel.records import ledger
from tests.support.case import SignIn

FORM, RECORD = "/besluit/nieuw/", "/besluit/nieuw/vastleggen/"
SOURCE = {
    "bron": "Brief van november 2022",
    "uitgever": "SJenV",
    "bronsoort": "published",
    "adres": "https://www.rijksoverheid.nl/brief",
    "bron-dag": "2022-11-29",
    "bekend-op": "2022-11-29",
    "grond": "dag van de brief",
    "voor-wie": "public",
}
DECISION = {
    "soort": "besluit",
    "orgaan": "COA",
    "titel": "75.500 plekken op 1 januari 2024",
    "tekst": "Op 1 januari 2024 zijn 75.500 plekken nodig.",
    "geldt-van": "2022-11-29",
    "artikel": "BWBR0006685 artikel 3",
    "behoefte": "2023-07-01 60.000\n2024-01-01 75.500",
    **SOURCE,
}


def recorded(client: Client, **other: str) -> Decision:
    before = {fact.stamp.id for fact in ledger.read(Decision)}
    answer = client.post(RECORD, DECISION | other)
    assert answer.status_code == 302, answer.content.decode()
    return next(fact for fact in ledger.read(Decision) if fact.stamp.id not in before)


def test_a_besluit_goes_on_record_with_its_need_its_article_and_its_source(sign_in: SignIn) -> None:
    client = sign_in("planner")
    made = recorded(client)
    assert (made.kind, made.body, made.law.article if made.law else "") == (DecisionKind.ORDER, "COA", "3")
    assert made.stamp.known.on == made.stamp.valid.start == date(2022, 11, 29)
    needed = ledger.read(Observation, ids=made.refers_to)
    assert {fact.stamp.valid.start: fact.amount for fact in needed} == {
        date(2023, 7, 1): 60_000,
        date(2024, 1, 1): 75_500,
    }
    assert {fact.stamp.source for fact in needed} == {made.stamp.source}
    page = client.get(f"/besluit/{made.stamp.id}/?op=2022-11-29&bekend=2022-11-29").content.decode()
    assert "75.500 plekken op 1 januari 2024" in page
    assert client.get(f"/bron/{made.stamp.source.id}/?op=2022-11-29&bekend=2022-11-29").status_code == 200


def test_the_day_of_the_meeting_stands_as_it_did(sign_in: SignIn) -> None:
    client = sign_in("planner")
    before = client.get("/opvang/portefeuille/tabel.csv").content
    recorded(client)
    assert client.get("/opvang/portefeuille/tabel.csv").content == before
    assert "75.500 plekken op 1 januari 2024" not in client.get("/verdeling/").content.decode()


def test_every_fault_is_said_at_its_field_and_what_was_typed_stays(sign_in: SignIn) -> None:
    client = sign_in("secretariaat")
    before = len(ledger.read(Decision))
    wrong = {"behoefte": "morgen 5\n2024-01-01 75.500\n2024-01-01 1", "artikel": "art. 3", "geldt-van": ""}
    answer = client.post(RECORD, DECISION | wrong)
    assert answer.status_code == 400
    page = answer.content.decode()
    for said in ("Regel 1: ‘morgen 5’", "Regel 3: 1 januari 2024", "‘art. 3’ is geen artikel"):
        assert said in page
    assert "75.500 plekken op 1 januari 2024" in page
    assert len(ledger.read(Decision)) == before


def test_a_table_takes_no_besluit_an_agreement_sets_no_need_and_an_address_is_one(sign_in: SignIn) -> None:
    client = sign_in("planner")
    for other, said in (
        ({"orgaan": "LRT"}, "LRT kan geen besluit nemen"),
        ({"soort": "afspraak", "orgaan": "LRT"}, "stelt geen behoefte vast"),
        ({"adres": "javascript:alert(1)"}, "is geen adres"),
        ({"bekend-op": "2999-01-01"}, "2999"),
    ):
        answer = client.post(RECORD, DECISION | other)
        assert answer.status_code == 400
        assert said in answer.content.decode()


def test_a_notice_names_the_decision_it_is_about(sign_in: SignIn) -> None:
    about = fact_id("coa-capacity-2022-1")
    made = recorded(sign_in("secretariaat"), soort="kennisname", orgaan="LRT", behoefte="", waarover=about)
    assert (made.kind, made.about) == (DecisionKind.NOTICE, about)


def test_since_when_it_is_public_is_put_on_record_on_its_page(sign_in: SignIn) -> None:
    client, fact = sign_in("planner"), fact_id("lrt-key")
    assert "openbaar/" in client.get(f"/besluit/{fact}/").content.decode()
    told = SOURCE | {"bekend-op": "2022-07-08", "sinds": "2022-07-01", "waaruit": "Het stond in de krant."}
    assert client.post(f"/besluit/{fact}/openbaar/", told).status_code == 302
    since = next(row for row in ledger.read(PublicSince) if row.about == fact)
    assert since.since == date(2022, 7, 1)
    assert "Het stond in de krant." in client.get(f"/besluit/{fact}/").content.decode()


def test_who_may_not_sees_no_form(sign_in: SignIn) -> None:
    assert sign_in("prt-utrecht").get(FORM).status_code == 403
    assert "besluit/nieuw" not in sign_in("prt-utrecht").get("/verdeling/").content.decode()
    assert "besluit/nieuw" in sign_in("planner").get("/verdeling/").content.decode()
