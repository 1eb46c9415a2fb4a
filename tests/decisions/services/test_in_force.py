# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a decision causes comes into force with it, and a statutory number follows from a besluit alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.seats import RoleHeld, Seat, TableRole
from regietafel.base.stamps import AsOf, Span
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.decisions.services.consenting import Wanted, meet_condition, set_condition
from regietafel.decisions.services.in_force import require_carries
from regietafel.facts.attendance import SeatHeld
from regietafel.facts.papers import Needs
from regietafel.meetings.services.seating import fill_seat, hold_seat, take_role
from regietafel.meetings.services.seats import roles_of, seats_of, sitting
from regietafel.records import ledger, persons

pytestmark = pytest.mark.django_db

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
ACTING = Acting(KEEPER, date(2022, 9, 7))


@pytest.mark.usefixtures("case")
def test_nothing_follows_from_an_agreement_while_a_condition_is_open() -> None:
    agreement = fact_id("lrt-prt-reports")
    require_carries(agreement)
    made = set_condition(agreement, Wanted(Needs.FACT, Said("het geld is er")), acting=ACTING)
    with pytest.raises(Refused, match="consent-conditions-open"):
        require_carries(agreement)
    meet_condition(made.stamp.id, Said("Staat in de begroting."), acting=ACTING)
    require_carries(agreement)
    require_carries(None)


@pytest.mark.usefixtures("case")
def test_a_statutory_number_follows_from_a_besluit_alone() -> None:
    require_carries(fact_id("minister-2022-2"), statutory=True)
    with pytest.raises(Refused, match="carry-needs-order"):
        require_carries(fact_id("lrt-prt-reports"), statutory=True)


def test_a_seat_goes_from_one_organisation_to_another_and_is_filled_by_persons_over_time() -> None:
    first = Seat("LRT/1", "LRT", "MBZK", Said("minister"), Span(date(2022, 1, 1), date(2022, 7, 1)))
    seat = hold_seat(first, acting=ACTING)
    with pytest.raises(Refused, match="seat-held-already"):
        hold_seat(replace(first, held=Span(date(2022, 6, 30))), acting=ACTING)
    hold_seat(replace(first, organisation="MVRO", held=Span(date(2022, 7, 1))), acting=ACTING)
    days = (date(2022, 6, 30), date(2022, 7, 1))
    held = [seats_of("LRT", day, as_of=AsOf(), reader=ANYONE) for day in days]
    assert [[each.organisation for each in seats] for seats in held] == [["MBZK"], ["MVRO"]]
    one, other = persons.add("P. Jansen"), persons.add("A. de Vries")
    fill_seat(seat.stamp.id, one, held=Span(date(2022, 1, 1), date(2022, 3, 1)), acting=ACTING)
    fill_seat(seat.stamp.id, other, held=Span(date(2022, 3, 1)), acting=ACTING)
    days = (date(2022, 2, 1), date(2022, 3, 1))
    lines = [sitting("LRT", day, as_of=AsOf(), reader=ANYONE) for day in days]
    assert [[line.person for line in there] for there in lines] == [[one], [other]]
    assert [line.since for line in lines[1]] == [date(2022, 3, 1)]
    assert len(ledger.read(SeatHeld)) == 2


def test_the_chair_changes_on_a_day_and_is_kept_by_who_keeps_the_table() -> None:
    chairs = RoleHeld("LRT", TableRole.CHAIR, ("MBZK",), Span(date(2018, 1, 1), date(2022, 1, 10)))
    take_role(chairs, acting=ACTING)
    take_role(replace(chairs, holders=("SJenV",), held=Span(date(2022, 1, 10))), acting=ACTING)
    days = (date(2021, 6, 1), date(2022, 7, 8), date(2010, 1, 1))
    chairing = [roles_of("LRT", day, as_of=AsOf(), reader=ANYONE) for day in days]
    assert [[role.holders for role in there] for there in chairing] == [[("MBZK",)], [("SJenV",)], []]
    with pytest.raises(Refused, match="access-denied"):
        take_role(chairs, acting=Acting(Reader("x", Role.MEMBER, frozenset({"LRT"})), ACTING.today))
