# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Places lent and values that were printed go on record from a page; what a province lends says so."""

from datetime import date

from regietafel.cases.lrt_2022_07_08.case import PLACES
from regietafel.facts.tasks import PublishedValue, Transfer
from regietafel.records import ledger
from tests.support.case import SignIn
from tests.support.runs import said

FORM = f"/verdeling/{PLACES}/vastleggen/"
LENT = {
    "gever": "PV26",
    "nemer": "PV25",
    "plekken": "100",
    "van": "2022-07-08",
    "grond": "afspraak van twee rijksheren",
    "bekend-op": "2022-07-08",
}
PRINTED = {
    "waarden": "Zeeland 814\nUtrecht 2.800",
    "niveau": "province",
    "peildatum": "2023-01-01",
    "bron": "Artikel",
    "uitgever": "PZC",
    "bronsoort": "press",
    "voor-wie": "public",
}


def test_what_a_province_takes_over_is_told_beside_its_municipalities(sign_in: SignIn) -> None:
    client = sign_in("planner")
    answer = client.post(f"{FORM}uitleen/", LENT)
    assert answer.status_code == 302, answer.content.decode()
    (fact,) = ledger.read(Transfer)
    assert (fact.giver, fact.taker, fact.amount) == ("PV26", "PV25", 100)
    said_so = "Utrecht draagt 4.072. De gemeenten tellen samen op tot 3.972. Het verschil van 100 rust op"
    for address in ("/gebied/PV26/", f"/verdeling/{PLACES}/", f"/verdeling/{PLACES}/gemeenten/"):
        assert said_so in client.get(address).content.decode(), address
    assert said_so in said("tasks", "show", "--on", "2022-07-08", "--area", "Utrecht")
    assert "rust op de provincie" not in client.get("/gebied/PV20/").content.decode()


def test_a_municipality_that_takes_over_from_another_province_moves_both_levels(sign_in: SignIn) -> None:
    client = sign_in("planner")
    assert client.post(f"{FORM}uitleen/", LENT | {"gever": "GM0344", "nemer": "GM0202"}).status_code == 302
    page = client.get("/gebied/PV26/").content.decode()
    assert "4.072" in page
    assert "rust op de provincie" not in page


def test_what_would_break_a_sum_is_refused_at_its_field(sign_in: SignIn) -> None:
    client = sign_in("planner")
    for wrong in ({"nemer": "PV26"}, {"plekken": "9999999"}, {"tot": "2022-07-01"}, {"grond": " "}):
        answer = client.post(f"{FORM}uitleen/", LENT | wrong)
        assert answer.status_code == 400, wrong
        assert "field--wrong" in answer.content.decode(), wrong
    assert ledger.read(Transfer) == []


def test_values_of_a_source_go_on_record_and_stand_beside_the_computed(sign_in: SignIn) -> None:
    client = sign_in("secretariaat")
    before = len(ledger.read(PublishedValue))
    answer = client.post(f"{FORM}gepubliceerd/", PRINTED)
    assert answer.status_code == 302, answer.content.decode()
    made = ledger.read(PublishedValue)[before:]
    assert {(value.area, value.amount, value.on) for value in made} == {
        ("PV29", 814, date(2023, 1, 1)),
        ("PV26", 2800, date(2023, 1, 1)),
    }
    assert all(value.stamp.known.on is None for value in made)
    for wrong, why in (
        ("Atlantis 3", "Atlantis"),
        ("Zeeland", "Regel 1"),
        ("Zeeland 1\nPV29 2", "al staat"),
    ):
        answer = client.post(f"{FORM}gepubliceerd/", PRINTED | {"waarden": wrong})
        assert (answer.status_code, why in answer.content.decode()) == (400, True), wrong


def test_the_form_is_for_who_may(sign_in: SignIn) -> None:
    assert FORM in sign_in("planner").get(f"/verdeling/{PLACES}/").content.decode()
    assert sign_in("prt-utrecht").get(FORM).status_code == 403
