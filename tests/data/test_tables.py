# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The tables and seats that ship are those the sources name, and no more."""

from __future__ import annotations

from collections import Counter
from datetime import date

from regietafel import data
from regietafel.areas.country import shipped
from regietafel.base.areas import AreaKind
from regietafel.base.bodies import BodyKind
from regietafel.base.seats import TableRole
from regietafel.data.organisations import national, of_province
from regietafel.data.tables import regional, seating
from regietafel.decisions.services.deciding import body_of


def test_every_province_has_a_table_of_its_own() -> None:
    provinces = data.areas().on(AreaKind.PROVINCE, date(2022, 7, 8)).values()
    tables = [body for area in provinces for body in of_province(area) if body.kind is BodyKind.TABLE]
    assert len({body.code for body in tables}) == 12
    assert {body.code for body in tables} == {f"PRT-{area.code}" for area in provinces}


def test_the_regional_tables_are_those_that_sources_name() -> None:
    assert Counter(body.area for body in regional().values()) == {"PV23": 2, "PV30": 5, "PV31": 3, "PV22": 1}
    assert all(body.kind is BodyKind.TABLE and not body.can_take_besluit for body in regional().values())
    assert all(body.note is not None for body in regional().values())


def test_a_regional_table_is_a_body_that_can_act() -> None:
    assert body_of("RT-PV23-1", shipped().areas).name.nl == "Regionale regietafel Twente"


def test_every_seat_of_2022_is_held_by_a_body_that_is_known() -> None:
    seats = seating().seats
    assert Counter(seat.organisation for seat in seats)["VNG"] == 2
    assert {seat.organisation for seat in seats} == {
        *("SJenV", "MVRO", "MSZW", "VNG", "IPO", "Rijksheren", "COA")
    }
    assert all(seat.organisation in national() and seat.held.covers(date(2022, 7, 8)) for seat in seats)


def test_chair_and_secretariat_are_roles_with_dates() -> None:
    roles = {role.role: role for role in seating().roles}
    assert roles[TableRole.CHAIR].holders == ("SJenV",)
    assert roles[TableRole.SECRETARIAT].holders == ("JenV", "BZK", "SZW")
    assert not roles[TableRole.CHAIR].held.covers(date(2021, 12, 31))
