# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A second decision lived through on the pages: 75,500 of November 2022 with the table that was printed."""

import re
from datetime import date

import pytest
from django.test import Client
from pytest_django import Settings

from regietafel.access.personas import PERSONAS
from regietafel.access.signing_in import issue_link
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.facts.decisions import Decision
from regietafel.facts.tasks import Distribution, PublishedValue
from regietafel.records import ledger
from regietafel.tasks.services.adopting import recomputed
from tests.support.case import SignIn

AFTER = "?op=2022-12-01&bekend=2022-12-01"
SERIES = "2024-opvang-75500"
# coa.nl, table after the letter of November 2022, as printed: the rows add up to 75,499.
PRINTED = {
    "Groningen": 3827, "Friesland": 3744, "Drenthe": 3533, "Overijssel": 4001, "Flevoland": 3432,
    "Gelderland": 7454, "Utrecht": 4681, "Noord-Holland": 11072, "Zuid-Holland": 18593, "Zeeland": 1422,
    "Noord-Brabant": 9456, "Limburg": 4284,
}  # fmt: skip
TABLE = "provincie;totaal\n" + "\n".join(f"{name};{amount}" for name, amount in PRINTED.items())
SOURCE = {
    "bron": "Provinciale verdeling, tabel na de brief van november 2022",
    "uitgever": "COA",
    "bronsoort": "published",
    "adres": "https://www.coa.nl/nl/provincale-verdeling-van-opvangplekken",
    "bron-dag": "2022-11-29",
    "bekend-op": "2022-11-29",
    "grond": "dag van de brief",
    "voor-wie": "public",
}
DECISION = {
    "soort": "besluit",
    "orgaan": "SJenV",
    "titel": "75.500 plekken op 1 januari 2024",
    "tekst": "Op 1 januari 2024 zijn 75.500 opvangplekken nodig.",
    "geldt-van": "2022-11-29",
    "behoefte": "2024-01-01 75.500",
    **SOURCE,
}
ASKED = {
    "totaal": "75.500",
    "niveau": "provincie",
    "sleutel": "tabel",
    "regel": "nearest",
    "vast": "Friesland 3744",
    "tabel": f"{TABLE}\nTotaal;75500\n",
}


@pytest.fixture
def empty(db: None, settings: Settings) -> Client:
    """A planner on an empty installation that opens on today."""
    settings.DAY = None
    client = Client()
    persona = next(persona for persona in PERSONAS if persona.code == "planner")
    assert client.post(f"/aanmelden/{issue_link(persona.reader)}").status_code == 302
    return client


def form_of(page: str, name: str) -> str:
    """What stands in a hidden field of a page."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return found[1].replace("&amp;", "&")


def lived(client: Client) -> Distribution:
    """Decide, look at what it comes to, adopt; each on its page."""
    answer = client.post("/besluit/nieuw/vastleggen/", DECISION)
    assert answer.status_code == 302, answer.content.decode()
    decision = next(
        fact for fact in ledger.read(Decision) if fact.body == "SJenV" and "75.500" in fact.title.nl
    )
    page = client.get("/verdeling/wat-als/", ASKED).content.decode()
    assert "‘Totaal’, is een totaal en doet niet mee" in page
    assert "staat bij totaal 75.500" in page
    assert "tellen op tot 75.499: een verschil van 1" in page
    adoption = {
        "vraag": form_of(page, "vraag"),
        "besluit": decision.stamp.id,
        "reeks": SERIES,
        "titel": "Opvangplekken op 1 januari 2024",
        "peildatum": "2024-01-01",
        "wat": "opgave",
        "voor": "asylum",
        "sleutelnaam": "Zoals gedrukt door COA",
        **SOURCE,
    }
    answer = client.post("/verdeling/wat-als/vaststellen/", adoption)
    assert answer.status_code == 302, answer.content.decode()
    (made,) = ledger.read(Distribution, series=SERIES)
    assert made.decision == decision.stamp.id
    return made


def told_of(client: Client, made: Distribution) -> None:
    """The distribution is the printed one, names its difference, and leads back to decision and source."""
    names = {"Friesland": "PV21", "Zuid-Holland": "PV28", "Utrecht": "PV26"}
    amounts = {share.area: share.amount for share in made.shares}
    assert {name: amounts[code] for name, code in names.items()} == {name: PRINTED[name] for name in names}
    assert (sum(amounts.values()), made.difference) == (75_499, -1)
    assert recomputed(made)["PV21"].amount == 3744
    (locked,) = [value for value in ledger.read(PublishedValue, series=SERIES) if value.area == "PV21"]
    assert (locked.amount, locked.on, locked.stamp.source.publisher) == (3744, date(2024, 1, 1), "COA")
    page = client.get(f"/verdeling/{SERIES}/{AFTER}").content.decode()
    assert "75.499" in page
    assert "De som wijkt −1 af" in page
    assert f"/besluit/{made.decision}/" in page
    assert locked.stamp.source.id in page
    assert f"/verdeling/{SERIES}/" in client.get(f"/besluit/{made.decision}/{AFTER}").content.decode()


def test_the_second_decision_is_adopted_on_pages_and_8_july_stands_as_it_was(sign_in: SignIn) -> None:
    client = sign_in("planner")
    pages = ("/verdeling/2022-opvang-51000/tabel.csv", "/gebied/PV21/tabel.csv", "/opvang/tabel.csv")
    before = {page: client.get(page).content for page in pages}
    made = lived(client)
    told_of(client, made)
    assert {page: client.get(page).content for page in pages} == before
    assert SERIES not in client.get("/verdeling/").content.decode()


def test_the_second_decision_is_the_first_on_an_empty_installation(empty: Client) -> None:
    told_of(empty, lived(empty))


def test_a_distribution_over_municipalities_has_every_page_of_one_over_provinces(sign_in: SignIn) -> None:
    client = sign_in("planner")
    page = client.get("/verdeling/wat-als/?totaal=51000&niveau=gemeente").content.decode()
    adoption = {
        "vraag": form_of(page, "vraag"),
        "besluit": fact_id("coa-capacity-2022-1"),
        "reeks": "2023-gemeenten",
        "titel": "Plekken per gemeente",
        "peildatum": "2023-02-01",
        "wat": "opgave",
        "voor": "asylum",
        "sleutelnaam": "Inwoners",
        **SOURCE,
        "bekend-op": "2022-07-08",
    }
    answer = client.post("/verdeling/wat-als/vaststellen/", adoption)
    assert answer.status_code == 302, answer.content.decode()
    own = "/verdeling/2023-gemeenten/"
    for address in (
        own,
        f"{own}?open=PV26",
        f"{own}gemeenten/",
        f"{own}vergelijk/",
        f"{own}tabel.csv",
        f"{own}tabel.csv?niveau=gemeente",
        f"{own}rekenbewijs.json",
        f"{own}narekenblad.pdf?gebied=PV26",
        "/",
        "/gebied/PV26/",
        "/gebied/GM0344/",
        "/gebied/PV26/blad.pdf",
        "/verdeling/wat-als/",
    ):
        assert client.get(address).status_code == 200, address
    assert "3.972" in client.get(own).content.decode()
    assert "krijgen 0 gebieden meer en 0 minder" in client.get("/verdeling/wat-als/").content.decode()


def test_a_certificate_of_small_weights_says_by_how_much_and_not_nothing(empty: Client) -> None:
    made = lived(empty)
    page = empty.get(f"/verdeling/{made.series}/{AFTER}").content.decode()
    said = re.findall(r"met ([\d.,]+) aan gewicht|deler boven ([\d.,]+)", page)
    assert said
    assert all(re.search(r"[1-9]", "".join(amounts)) for amounts in said)
