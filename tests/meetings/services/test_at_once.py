# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Two secretaries at once, on real connections: no number twice, no lost update."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.db import connection

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.facts.decisions import Decision, DecisionKind
from regietafel.facts.meetings import AgendaProposed, MeetingConvened, Purpose
from regietafel.meetings.rules.held import NotedDecision, Notes
from regietafel.meetings.services import minutes
from regietafel.meetings.services.holding import hold
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene
from regietafel.meetings.services.proposing import Subject, propose
from regietafel.records import drafts, ledger
from regietafel.records.chain import verify
from tests.records.test_at_once import WORKERS, at_once

pytestmark = pytest.mark.django_db(transaction=True)
DAY = date(2022, 9, 7)
PLAN = Plan((PlannedItem("1", Said("Flexwoningen"), Purpose.DECISION),))


def keeper(worker: int = 0) -> Reader:
    return Reader(f"secretaris-{worker}", Role.SECRETARIAT, frozenset({"LRT"}))


def convened() -> str:
    return convene(PLAN, table="LRT", on=DAY, public=False, acting=Acting(keeper(), DAY)).stamp.id


@pytest.fixture(autouse=True)
def _own_connection() -> Iterator[None]:
    yield
    connection.close()


def test_no_decision_gets_a_number_that_another_has_and_none_is_left_out() -> None:
    key = convened()

    def record(worker: int) -> list[int | None]:
        noted = NotedDecision("a", "1", DecisionKind.AGREEMENT, Said(f"a{worker}"), Said("Zo."))
        made = [hold(key, Notes(decisions=(noted,)), acting=Acting(keeper(worker), DAY)) for _ in range(2)]
        return [each.decisions[0].number for each in made]

    numbers = [number for given in at_once(record) for number in given if number is not None]
    assert sorted(numbers) == list(range(1, 2 * WORKERS + 1))
    assert sorted(fact.number or 0 for fact in ledger.read(Decision)) == sorted(numbers)
    assert verify().broken is None


def test_of_two_who_edit_one_block_the_later_sees_the_difference() -> None:
    key = convened()
    read = minutes.draft(key, reader=keeper())
    block = read.blocks[0].key

    def edit(worker: int) -> str:
        try:
            minutes.edit(read, block, text=f"tekst {worker}", reader=keeper(worker))
        except drafts.Overtaken as overtaken:
            return str(overtaken.theirs.content["blocks"][0]["edited"]) if overtaken.theirs else "gone"
        return "saved"

    answers = at_once(edit)
    there = minutes.draft(key, reader=keeper())
    winner = f"tekst {answers.index('saved')}"
    assert sorted(answers) == sorted(["saved", *[winner] * (WORKERS - 1)])
    assert (there.version, there.blocks[0].text) == (1, winner)


def test_a_table_is_convened_once_however_many_try() -> None:
    def try_it(worker: int) -> str:
        try:
            convene(PLAN, table="LRT", on=DAY, public=False, acting=Acting(keeper(worker), DAY))
        except Refused as refused:
            return refused.message.key
        return "done"

    assert sorted(at_once(try_it)) == ["done", *["meeting-convened-already"] * (WORKERS - 1)]
    assert len(ledger.read(MeetingConvened)) == 1


def test_a_rule_that_runs_twice_at_once_proposes_once() -> None:
    subject = Subject("LRT", Said("Notitie"), "de-notitie", "action-overdue")
    made = at_once(lambda worker: propose(subject, by="regel", on=DAY, reader=keeper(worker)).stamp.id)
    assert len(set(made)) == 1
    assert len(ledger.read(AgendaProposed)) == 1
