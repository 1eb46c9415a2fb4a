# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits at a table is set up on its page: seats, persons, substitutes, roles; names stay at the table."""

import html
import re
from datetime import date

import pytest
from django.test import Client

from regietafel.access.readers import ANYONE
from regietafel.base.stamps import AsOf
from regietafel.facts.attendance import SeatFilled, SeatHeld
from regietafel.meetings.services.seats import sitting
from regietafel.records import ledger
from tests.support.case import SignIn

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
    for said in ("gemeente Zeist", "burgemeester", "A. de Vries", "a.devries@zeist.example", "J. Bakker"):
        assert said in text
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
