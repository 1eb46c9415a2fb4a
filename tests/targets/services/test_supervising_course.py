# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The course of a case: held and resumed, a step down, the excuse of too few linked, shared with the PRT."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.access.readers import Reader
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.ladders import FileKind
from regietafel.facts.targets import LinkedTooFew
from regietafel.ladders.rules.outcomes import Proposed
from regietafel.ladders.rules.standing import Status
from regietafel.records import ledger
from regietafel.targets.services.supervising import CaseView, cases
from regietafel.targets.services.supervising_course import (
    Linking,
    excuse_linked,
    hold,
    resume,
    share,
    step_down,
)
from regietafel.targets.services.supervising_steps import (
    OWN_FILE,
    Piece,
    Sharing,
    Step,
    open_case,
    put_on_file,
    take,
)
from tests.targets.services.housing import DAY, FIRST, GS_GRONINGEN, GS_UTRECHT, PRT_UTRECHT, UTRECHT

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("case")]

WHY, LATER = Said("voor deze toets"), date(2022, 9, 1)


@pytest.fixture
def case(case: int) -> str:
    return open_case("GM0344", FIRST, on=DAY, reader=GS_UTRECHT).stamp.id


def seen(reader: Reader, on: date = LATER) -> list[CaseView]:
    return list(cases(on, as_of=AsOf(), reader=reader, subject="GM0344"))


def status(on: date) -> Status:
    return seen(GS_UTRECHT, on)[0].standing.status


def test_a_case_that_is_held_is_not_proposed_and_goes_on_when_resumed(case: str) -> None:
    hold(case, reason=WHY, on=DAY, until=None, reader=GS_UTRECHT)
    assert status(LATER) is Status.HELD
    assert not isinstance(seen(GS_UTRECHT)[0].due, Proposed)
    with pytest.raises(Refused, match="supervising-held-already"):
        hold(case, reason=WHY, on=LATER, until=None, reader=GS_UTRECHT)
    resume(case, reason=WHY, on=LATER, reader=GS_UTRECHT)
    assert (status(DAY), status(LATER)) == (Status.HELD, Status.OPEN)
    with pytest.raises(Refused, match="supervising-not-held"):
        resume(case, reason=WHY, on=LATER, reader=GS_UTRECHT)


def test_a_case_is_held_up_to_the_day_that_was_said(case: str) -> None:
    hold(case, reason=WHY, on=DAY, until=LATER, reader=GS_UTRECHT)
    assert (status(date(2022, 8, 31)), status(LATER)) == (Status.HELD, Status.OPEN)
    with pytest.raises(Refused, match="supervising-hold-ends-before"):
        hold(case, reason=WHY, on=LATER, until=LATER, reader=GS_UTRECHT)


def test_a_step_down_is_to_a_lower_rung_or_to_the_foot(case: str) -> None:
    first = seen(GS_UTRECHT)[0].standing.ladder.rungs[0].key
    with pytest.raises(Refused, match="supervising-not-lower"):
        step_down(case, None, reason=WHY, on=DAY, reader=GS_UTRECHT)
    take(Step(case, first, DAY, WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    with pytest.raises(Refused, match="supervising-not-lower"):
        step_down(case, first, reason=WHY, on=LATER, reader=GS_UTRECHT)
    step_down(case, None, reason=WHY, on=LATER, reader=GS_UTRECHT)
    (view,) = seen(GS_UTRECHT)
    assert (view.standing.on, view.standing.down) == (None, LATER)


def test_the_excuse_of_too_few_linked_keeps_its_numbers_and_its_reference_day(case: str) -> None:
    excuse_linked(Linking(case, 3, 10, WHY), on=LATER, reader=GS_UTRECHT)
    (excuse,) = seen(UTRECHT)[0].standing.excuses
    (linked,) = ledger.read(LinkedTooFew)
    assert (excuse.persons, excuse.rests_on, linked.on) == (7, linked.stamp.id, date(2022, 4, 1))
    with pytest.raises(Refused, match="targets-linked-enough"):
        excuse_linked(Linking(case, 10, 10, WHY), on=LATER, reader=GS_UTRECHT)


def test_the_prt_sees_nothing_until_it_is_shared_and_then_only_what_is_shared(case: str) -> None:
    prt = ("PRT-PV26",)
    for title, sharing in (("eigen", OWN_FILE), ("gedeeld", Sharing(prt))):
        put_on_file(Piece(case, FileKind.TALK, Said(title), DAY, sharing=sharing), reader=GS_UTRECHT)
    assert seen(PRT_UTRECHT) == []
    share(case, on=LATER, reader=GS_UTRECHT)
    (view,) = seen(PRT_UTRECHT)
    assert (view.case.id, [piece.title.nl for piece in view.file]) == (case, ["gedeeld"])
    assert {piece.title.nl for piece in seen(GS_UTRECHT)[0].file} == {"eigen", "gedeeld"}
    with pytest.raises(Refused, match="supervising-shared-already"):
        share(case, on=LATER, reader=GS_UTRECHT)


def test_only_the_supervisor_of_the_province_does_any_of_this_and_with_a_reason(case: str) -> None:
    for reader in (PRT_UTRECHT, UTRECHT, GS_GRONINGEN):
        with pytest.raises(Refused):
            hold(case, reason=WHY, on=DAY, until=None, reader=reader)
        with pytest.raises(Refused):
            share(case, on=DAY, reader=reader)
    with pytest.raises(Refused, match="supervising-course-needs-reason"):
        hold(case, reason=Said(" "), on=DAY, until=None, reader=GS_UTRECHT)


def test_a_case_does_not_go_down_before_a_step_that_was_taken(case: str) -> None:
    take(Step(case, "signal", LATER, WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    with pytest.raises(Refused, match="supervising-not-lower"):
        step_down(case, None, reason=WHY, on=DAY, reader=GS_UTRECHT)
    put_on_file(Piece(case, FileKind.LIST, WHY, LATER), reader=GS_UTRECHT)
    take(Step(case, "inform", date(2022, 10, 1), WHY), sharing=OWN_FILE, reader=GS_UTRECHT)
    with pytest.raises(Refused, match="ladders-later-on-record"):
        step_down(case, None, reason=WHY, on=LATER, reader=GS_UTRECHT)
