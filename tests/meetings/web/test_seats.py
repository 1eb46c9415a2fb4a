# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits at a table is set up on its page: seats, persons, substitutes, roles; names stay at the table."""

import html
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf
from regietafel.facts.attendance import SeatFilled, SeatHeld
from regietafel.meetings.services.seats import sitting
from regietafel.records import ledger, persons
from tests.support.case import SignIn
from tests.support.runs import said

pytestmark = pytest.mark.database

PAGE = "/overleg/tafel/PRT-PV26/zetels/"
SEAT = {
    "organisatie": "gemeente Zeist",
    "functie": "burgemeester",
    "naam": "A. de Vries",
    "adres": "a.devries@zeist.example",
    "vervanger": "J. Bakker",
    "vanaf": "2022-01-01",
}


def shown(client: Client, page: str = PAGE) -> str:
    found = client.get(page)
    assert found.status_code == 200
    text = html.unescape(re.sub(r"<[^>]+>", " ", found.content.decode()))
    return " ".join(text.split())


def line_of(code: str, on: date = date(2022, 7, 8)) -> object:
    lines = sitting("PRT-PV26", on, as_of=AsOf(), reader=ANYONE)
    return next((line for line in lines if line.seat.code == code), None)


def test_a_seat_is_set_up_in_one_act_with_who_fills_it_and_who_stands_in(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    assert keeper.post(f"{PAGE}nieuw/", SEAT).status_code == 302
    text = shown(keeper)
    for told in ("gemeente Zeist", "burgemeester", "A. de Vries", "a.devries@zeist.example", "J. Bakker"):
        assert told in text
    assert "GM0355" not in text


def test_names_are_for_who_sits_at_the_table(sign_in: SignIn) -> None:
    sign_in("prt-utrecht").post(f"{PAGE}nieuw/", SEAT)
    text = shown(Client())
    assert "gemeente Zeist" in text
    assert "de Vries" not in text
    assert "zeist.example" not in text


def test_a_code_or_a_name_in_any_writing_is_the_same_organisation(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    for name in ("GM0355", "Zeist", "GEMEENTE ZEIST"):
        keeper.post(f"{PAGE}nieuw/", {**SEAT, "organisatie": name})
    held = [seat.code for seat in ledger.read(SeatHeld, table="PRT-PV26")]
    assert held == ["PRT-PV26/GM0355", "PRT-PV26/GM0355/2", "PRT-PV26/GM0355/3"]


def test_an_unknown_organisation_is_refused_at_its_field_with_what_it_may_be(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    refused = keeper.post(f"{PAGE}nieuw/", {**SEAT, "organisatie": "gemeente Zeits"})
    assert refused.status_code == 400
    body = html.unescape(refused.content.decode())
    assert "gemeente Zeist" in body
    assert 'value="gemeente Zeits"' in body
    assert 'value="A. de Vries"' in body
    assert not ledger.read(SeatHeld, table="PRT-PV26")


def test_an_organisation_of_their_own_is_added_and_then_sits(sign_in: SignIn) -> None:
    keeper, own = sign_in("prt-utrecht"), {"naam": "Woonstichting Voorbeeld", "soort": "organisation"}
    assert keeper.post(f"{PAGE}organisatie/", own).status_code == 302
    assert keeper.post(f"{PAGE}nieuw/", {**SEAT, "organisatie": "woonstichting voorbeeld"}).status_code == 302
    assert "Woonstichting Voorbeeld" in shown(Client())
    assert keeper.post(f"{PAGE}organisatie/", own).status_code == 400


def test_who_leaves_is_followed_and_a_seat_ends(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    keeper.post(f"{PAGE}nieuw/", SEAT)
    (seat,) = ledger.read(SeatHeld, table="PRT-PV26")
    key = seat.stamp.id
    keeper.post(f"{PAGE}{key}/wie/", {"naam": "B. Smit", "vanaf": "2022-06-01"})
    assert "B. Smit" in shown(keeper)
    keeper.post(f"{PAGE}{key}/wie/", {"naam": "", "vanaf": "2022-07-01"})
    assert "nog niemand bekend" in shown(keeper)
    assert keeper.post(f"{PAGE}{key}/einde/", {"vanaf": "2022-07-05"}).status_code == 302
    assert line_of("PRT-PV26/GM0355") is None
    assert line_of("PRT-PV26/GM0355", date(2022, 7, 4)) is not None
    late = keeper.post(f"{PAGE}{key}/wie/", {"naam": "C. Smit", "vanaf": "2022-07-06"})
    assert late.status_code == 400
    assert "C. Smit" not in persons.all_names()


def test_a_faulty_address_leaves_nothing_behind(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    refused = keeper.post(f"{PAGE}nieuw/", {**SEAT, "adres": "a de vries@zeist"})
    assert refused.status_code == 400
    assert not ledger.read(SeatHeld, table="PRT-PV26")
    assert not ledger.read(SeatFilled, valid_on=date(2022, 1, 1))


def test_the_chair_is_chosen_by_name_and_followed_by_another(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    keeper.post(f"{PAGE}rol/", {"rol": "chair", "wie": "rijksheer in Utrecht", "vanaf": "2022-01-01"})
    assert "Voorzitter : rijksheer in Utrecht" in shown(keeper)
    two = "gemeente Utrecht, gemeente Zeist"
    keeper.post(f"{PAGE}rol/", {"rol": "chair", "wie": two, "vanaf": "2022-07-01"})
    assert f"Voorzitter : {two}" in shown(keeper)


def test_who_prepares_the_report_has_no_seat(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    keeper.post(f"{PAGE}verslag/", {"naam": "D. Jansen", "adres": "d@prt.example", "vanaf": "2022-07-01"})
    assert "D. Jansen" in shown(keeper)
    assert sitting("PRT-PV26", date(2022, 7, 8), as_of=AsOf(), reader=ANYONE) == ()


def test_the_keeper_of_one_table_sets_no_seat_at_another(sign_in: SignIn) -> None:
    refused = sign_in("prt-utrecht").post("/overleg/tafel/PRT-PV25/zetels/nieuw/", SEAT)
    assert refused.status_code == 403


FILE = """organisatie;functie;naam;e-mail;plaatsvervanger;vanaf
gemeente Zeist;burgemeester;A. de Vries;a@zeist.example;J. Bakker;2022-01-01
IPO;lid;;;;2022-01-01
"""


def taken(client: Client, content: str) -> Any:
    sent = SimpleUploadedFile("zetels.csv", content.encode())
    return client.post(f"{PAGE}bestand/", {"bestand": sent})


def test_seats_come_in_from_a_spreadsheet_and_twice_the_same_is_nothing_new(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    first = taken(keeper, FILE)
    assert first.status_code == 302
    assert "nieuw=2&anders=0&gelijk=0" in first["Location"]
    again = taken(keeper, FILE)
    assert "nieuw=0&anders=0&gelijk=2" in again["Location"]
    other = taken(keeper, FILE.replace("J. Bakker", "K. Bakker"))
    assert "nieuw=0&anders=1&gelijk=1" in other["Location"]
    assert "K. Bakker" in shown(keeper)


def test_every_fault_of_a_file_of_seats_is_named_and_none_of_it_taken(sign_in: SignIn) -> None:
    faulty = FILE.replace("Zeist;", "Zeits;").replace("IPO;lid", "IPO;").replace("a@zeist", "a zeist")
    refused = taken(sign_in("prt-utrecht"), faulty)
    assert refused.status_code == 400
    text = html.unescape(refused.content.decode())
    for fault in ("Rij 2, kolom organisatie", "Rij 2, kolom e-mail", "Rij 3, kolom functie"):
        assert fault in text
    assert not ledger.read(SeatHeld, table="PRT-PV26")


def test_what_goes_out_comes_in_again_without_a_change(sign_in: SignIn) -> None:
    keeper = sign_in("prt-utrecht")
    taken(keeper, FILE)
    out = keeper.get(f"{PAGE.rstrip('/')}.csv").content.decode("utf-8-sig")
    assert "a@zeist.example" in out
    assert "gelijk=2" in taken(keeper, out)["Location"]
    assert sign_in("secretariaat").get(f"{PAGE.rstrip('/')}.csv").status_code == 403


def test_the_command_takes_the_same_file_in(case: int, tmp_path: Path) -> None:
    file = tmp_path / "zetels.csv"
    file.write_text(FILE)
    assert "2 nieuwe zetels" in said("meeting", "seats", "import", "PRT-PV26", file)
    assert "gemeente Zeist" in said("meeting", "seats", "show", "PRT-PV26", "--format", "csv")


def test_somebody_of_the_same_name_at_another_table_is_somebody_else(sign_in: SignIn) -> None:
    keeper, other = sign_in("prt-utrecht"), sign_in("secretariaat")
    keeper.post(f"{PAGE}nieuw/", SEAT)
    hlrt = "/overleg/tafel/HLRT/zetels/"
    other.post(f"{hlrt}nieuw/", {**SEAT, "organisatie": "VNG", "adres": "elders@vng.example"})
    assert "a.devries@zeist.example" in shown(keeper)
    assert "elders@vng.example" in shown(other, hlrt)
    keeper.post(f"{PAGE}nieuw/", {**SEAT, "functie": "lid", "adres": "nieuw@zeist.example"})
    persons = {fact.person for fact in ledger.read(SeatFilled) if fact.person}
    assert shown(keeper).count("nieuw@zeist.example") == 2
    assert "elders@vng.example" in shown(other, hlrt)
    assert len(persons) >= 2


def test_a_sign_that_nobody_types_is_said_at_its_field(sign_in: SignIn) -> None:
    refused = sign_in("prt-utrecht").post(f"{PAGE}nieuw/", {**SEAT, "functie": "lid\x00"})
    assert refused.status_code == 400
    assert "teken dat niet te bewaren is" in refused.content.decode()
