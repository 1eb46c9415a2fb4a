# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Into an empty ledger, by pages alone: the half-year of the demonstration, entered, corrected and closed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from pytest_django import Settings

from regietafel.access.personas import PERSONAS
from regietafel.access.readers import ANYONE
from regietafel.access.signing_in import issue_link
from regietafel.base.stamps import AsOf
from regietafel.facts.targets import Housed, MunicipalTarget, OpeningBalance, TargetAdjusted
from regietafel.outlets.files import to_csv
from regietafel.records import ledger
from regietafel.targets.services import books
from regietafel.targets.services.exchange import overview_table
from regietafel.targets.services.reading import country_account
from tests.support.kept import put_back
from tests.targets.services.housing import DAY, FIRST

if TYPE_CHECKING:
    from tests.support.kept import Kept

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("opened")]
COUNTRY = "/taakstelling/2022-I/"
ENTER = "/taakstelling/2022-I/vastleggen"
SAID = {"bron": "Halfjaarcijfers", "uitgever": "JenV", "bronsoort": "published", "bekend-op": ""}
SUMS = (
    ("targets", "9979", "achterstand", "de Volkskrant"),
    ("closing", "1833", "achterstand", "NRC"),
    ("closing", "1836", "achterstand", "Trouw"),
)


@pytest.fixture
def planner(settings: Settings, tmp_path: Path) -> Client:
    """A browser in which the planner has signed in, on an empty ledger."""
    settings.HOME = tmp_path
    client = Client()
    persona = next(persona for persona in PERSONAS if persona.code == "planner")
    assert client.post(f"/aanmelden/{issue_link(persona.reader)}").status_code == 302
    return client


def post(client: Client, address: str, given: dict[str, str]) -> None:
    """Do it, and see that it was done."""
    answer = client.post(address, given)
    assert answer.status_code == 302, text(answer.content)


def text(page: bytes) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.decode()).split())


def stands() -> tuple[object, ...]:
    found = country_account(FIRST, DAY, as_of=AsOf(), reader=ANYONE)
    assert found.account is not None
    account = found.account
    printed = tuple((each.fact.of, each.fact.persons, each.difference) for each in account.printed)
    national = account.national.persons if account.national else None
    return account.opening, account.target, account.housed, account.closing, account.basis, national, printed


def test_the_country_entered_by_pages_stands_as_in_the_demonstration(
    planner: Client, kept_case: Kept
) -> None:
    with transaction.atomic():
        put_back(kept_case)
        demonstration, file = stands(), overview()
        transaction.set_rollback(True)
    books._books.clear()
    assert "niets bekend" in text(planner.get(COUNTRY).content)
    number = {
        "soort": "statutory",
        "aantal": "10.000",
        "titel": "Taakstelling 2022-I",
        "bron": "Verslag van 8 juli 2022",
        "uitgever": "LRT",
        "bronsoort": "stated",
    }
    post(planner, f"{COUNTRY}aantal/", number)
    post(planner, f"{ENTER}/NL/beginstand/", {**SAID, "kant": "achterstand", "aantal": "3.728"})
    counts = {"aantal": "11.886", "tot": "2022-07-01"}
    post(planner, f"{ENTER}/NL/gehuisvest/", {**SAID, **counts, "bronsoort": "press"})
    for of, persons, side, publisher in SUMS:
        given = {"som": of, "aantal": persons, "kant": side, "uitgever": publisher, "bronsoort": "press"}
        post(planner, f"{ENTER}/NL/som/", {**SAID, **given})
    bring(planner, file)
    assert stands() == demonstration
    assert "−1.821" in text(planner.get(COUNTRY).content)
    post(planner, f"{COUNTRY}afsluiten/", {})
    assert stands() == demonstration
    assert overview(origin=False) == "\n".join(without_origin(file))


def overview(*, origin: bool = True) -> str:
    """The municipalities of which something is on record, as a file."""
    table = overview_table(FIRST, DAY, as_of=AsOf(), within="PV26", reader=ANYONE)
    lines = to_csv(table, "nl").splitlines()
    return "\n".join(lines if origin else without_origin("\n".join(lines)))


def without_origin(file: str) -> list[str]:
    """The lines without how they were marked: what an overview says is no longer made up."""
    return [line.rpartition(",")[0] for line in file.splitlines()]


def bring(client: Client, file: str) -> None:
    """A file looked at and put on record."""
    asked = {"halfjaar": "2022-I", "peildag": "2022-07-01", "bekend": "", "uitgever": "JenV"}
    sent = SimpleUploadedFile("overzicht.csv", file.encode())
    looked = client.post("/taakstelling/overzicht/bekijk/", {"bestand": sent, **asked})
    assert "Controletotalen" in looked.content.decode(), text(looked.content)
    post(client, "/taakstelling/overzicht/bevestig/", {})


def test_what_was_entered_by_hand_is_corrected_with_a_reason_and_adjusted(planner: Client) -> None:
    utrecht = f"{ENTER}/GM0344"
    post(
        planner, f"{utrecht}/taakstelling/", {**SAID, "aantal": "206", "adres": "https://example.org/bijlage"}
    )
    post(planner, f"{utrecht}/beginstand/", {**SAID, "kant": "voorsprong", "aantal": "26"})
    post(planner, f"{utrecht}/gehuisvest/", {**SAID, "aantal": "90", "tot": "2022-06-01"})
    (count,) = ledger.read(Housed, area="GM0344")
    again = planner.post(f"{utrecht}/taakstelling/", {**SAID, "aantal": "210"})
    assert again.status_code == 400
    assert "Schrijf waarom" in text(again.content)
    post(planner, f"{utrecht}/taakstelling/", {**SAID, "aantal": "210", "reden": "verbeterde bijlage"})
    post(
        planner,
        f"{utrecht}/gehuisvest/verbeter/",
        {**SAID, "telling": count.stamp.id, "aantal": "93", "reden": "telfout"},
    )
    post(planner, f"{utrecht}/bijstelling/", {**SAID, "aantal": "200", "grond": "verlaagd"})
    (target,) = ledger.read(MunicipalTarget, area="GM0344")
    (opening,) = ledger.read(OpeningBalance, area="GM0344")
    (housed,) = ledger.read(Housed, area="GM0344")
    (adjusted,) = ledger.read(TargetAdjusted, area="GM0344")
    assert (target.persons, opening.balance, housed.persons, adjusted.persons) == (210, 26, 93, 200)
    assert (target.stamp.reason, housed.stamp.reason) == ("verbeterde bijlage", "telfout")
    page = text(planner.get("/taakstelling/2022-I/gemeente/GM0344/").content)
    assert "Stel de taakstelling tussentijds bij" in page
    assert (
        "gehuisvest in 2022-I, geteld tot 1 juni 2022 van 90 naar 93, op 8 juli 2022 (JenV). Reden: telfout"
        in page
    )
    assert "Stel de taakstelling tussentijds bij" not in text(
        Client().get("/taakstelling/2022-I/gemeente/GM0344/").content
    )


@pytest.mark.parametrize(
    ("what", "given", "why"),
    [
        ("taakstelling", {"aantal": "10", "uitgever": ""}, "Uitgever"),
        ("taakstelling", {"aantal": "10", "adres": "zie bijlage"}, "geen adres op het web"),
        ("beginstand", {"aantal": "10", "kant": "voorsprong", "herkomst": "2022-II"}, "eerder halfjaar"),
        ("gehuisvest", {"aantal": "10", "tot": "2022-08-01"}, "2022-I"),
        ("bijstelling", {"aantal": "10", "grond": "verlaagd"}, "geen taakstelling bekend"),
    ],
)
def test_what_cannot_be_entered_is_refused_in_words(
    planner: Client, what: str, given: dict[str, str], why: str
) -> None:
    answer = planner.post(f"{ENTER}/GM0344/{what}/", {**SAID, **given})
    assert answer.status_code == 400
    assert why in text(answer.content)


def test_the_number_of_the_minister_gives_every_municipality_its_own(planner: Client) -> None:
    number = {"soort": "statutory", "aantal": "10.000", "titel": "Taakstelling 2022-I", **SAID}
    post(planner, f"{COUNTRY}aantal/", number)
    assert len(ledger.read(MunicipalTarget, period="2022-I")) == 345
    again = planner.post(f"{COUNTRY}aantal/", {**number, "aantal": "10.500"})
    assert "Schrijf waarom" in text(again.content)
    post(planner, f"{COUNTRY}aantal/", {**number, "aantal": "10.500", "reden": "verbeterd"})
    assert len(ledger.read(MunicipalTarget, period="2022-I")) == 345


def test_the_municipalities_go_out_on_the_page_as_they_come_in(planner: Client) -> None:
    number = {"soort": "statutory", "aantal": "10.000", "titel": "Taakstelling 2022-I", **SAID}
    post(planner, f"{COUNTRY}aantal/", number)
    lines = planner.get(f"{COUNTRY}gemeenten.csv").content.decode().splitlines()
    assert lines[0].startswith("province,code,municipality,target,balance,to_house,housed,still,expected,day")
    assert len(lines) == 346
    assert "gemeenten.xlsx" in planner.get(COUNTRY).content.decode()
