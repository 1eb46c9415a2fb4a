# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Actions, plans and transfers under a decision that waits are on record, and in force when it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.actions.services.of_table import actions, asked_before
from regietafel.actions.services.register import register_on
from regietafel.actions.services.sweeping import would_sweep
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.decisions.services.consenting import Sending, Wanted, meet_condition, send, set_condition
from regietafel.decisions.services.effects import waits_on
from regietafel.facts.decisions import Action, Decision
from regietafel.facts.papers import ConditionSet, Needs
from regietafel.meetings.services.dossiers import decision_view
from regietafel.reception.services.plans import plans_in_force, plans_on
from regietafel.records import ledger
from regietafel.tasks.services.standing import standing
from regietafel.tasks.services.transferring import lend
from tests.reception.services.worlds import plan
from tests.records.worlds import stamp
from tests.tasks.services.test_transferring import KNOWN, LENDING

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
SET, MET = date(2022, 8, 1), date(2022, 8, 20)
BEFORE, AFTER = date(2022, 8, 19), date(2022, 8, 21)
OPEN = Said("Het geld staat in de begroting.")

pytestmark = pytest.mark.usefixtures("case")


@pytest.fixture
def agreement() -> str:
    """An agreement of the table that hangs on a fact, met on 20 August 2022, and an action under it."""
    decision = fact_id("lrt-prt-reports")
    ledger.append(
        [Action(stamp(), Said("Maak de rapportages."), decision, ("COA",), latest=date(2022, 8, 5))]
    )
    condition = set_condition(decision, Wanted(Needs.FACT, OPEN), acting=Acting(KEEPER, SET))
    meet_condition(condition.stamp.id, Said("Vastgesteld."), acting=Acting(KEEPER, MET))
    return decision


def the_action(day: date, decision: str) -> list[Message | None]:
    seen = register_on(day, as_of=AsOf(), reader=ANYONE)
    return [
        item.waits
        for item in seen.items
        if item.action.decision == decision and item.title.nl == "Maak de rapportages."
    ]


def test_an_action_waits_in_every_register_and_is_late_only_after_the_decision_is_in_force(
    agreement: str,
) -> None:
    (waits,) = the_action(BEFORE, agreement)
    assert waits == Message("waits-for-conditions", {"open": (OPEN,), "count": 1})
    assert the_action(AFTER, agreement) == [None]
    for day, late in ((BEFORE, False), (AFTER, True)):
        title = "Maak de rapportages."
        lines = actions(AsOf(), on=day, reader=KEEPER, overdue=True)
        assert (title in [line.fact.title.nl for line in lines]) == late
        asked = asked_before(frozenset({"COA"}), None, as_of=AsOf(), on=day, reader=KEEPER)
        assert (title in [each.title.nl for each in asked.actions]) == late
        swept = would_sweep(day, reader=KEEPER)
        assert (title in [each.title.nl for each in swept.items]) == late


def test_a_decision_says_what_it_moved_and_that_it_waits(agreement: str) -> None:
    held = decision_view(agreement, AsOf(), on=BEFORE, reader=KEEPER)
    assert held.waits is not None
    assert [type(fact) for fact in held.moved].count(Action) >= 1
    assert decision_view(agreement, AsOf(), on=AFTER, reader=KEEPER).waits is None


def test_sent_with_open_conditions_is_in_force(agreement: str) -> None:
    other = set_condition(agreement, Wanted(Needs.FACT, Said("Nog iets.")), acting=Acting(KEEPER, MET))
    assert the_action(AFTER, agreement) != [None]
    sending = Sending(("Tweede Kamer",), "LRT", although=Said("Het kan niet wachten."))
    assert send(agreement, sending, acting=Acting(KEEPER, AFTER)).still_open == (other.stamp.id,)
    assert the_action(AFTER, agreement) == [None]


def test_a_transfer_moves_no_number_before_its_decision_is_in_force(
    agreement: str, as_persona: dict[str, Reader]
) -> None:
    day = date(2022, 9, 10)
    set_condition(agreement, Wanted(Needs.FACT, Said("Kampen vindt plekken.")), acting=Acting(KEEPER, MET))
    lend(replace(LENDING, decision=agreement), known=KNOWN, reader=as_persona["planner"])
    held = standing(LENDING.series, day, as_of=AsOf(), reader=ANYONE)
    (transfer,) = held.transfers
    assert held.waiting(transfer) is not None
    assert held.tasks["GM0303"].amount == held.distributed["GM0303"].amount
    assert held.working("GM0303").value == held.tasks["GM0303"].amount
    sending = Sending(("Dronten",), "LRT", although=Said("Het kan niet wachten."))
    send(agreement, sending, acting=Acting(KEEPER, MET))
    free = standing(LENDING.series, day, as_of=AsOf(), reader=ANYONE)
    assert free.waiting(transfer) is None
    assert free.tasks["GM0303"].amount == held.tasks["GM0303"].amount + LENDING.amount
    assert free.working("GM0303").value == free.tasks["GM0303"].amount


def test_a_plan_that_waits_is_shown_without_progress_and_does_not_replace_the_one_in_force(
    agreement: str,
) -> None:
    first = plan("crisis-extra", "crisis-places")
    second = replace(plan("crisis-extra", "crisis-places"), decision=agreement, amount=first.amount + 1)
    ledger.append([first, second])
    for day, codes in ((BEFORE, [False, True]), (AFTER, [False])):
        found = [each for each in plans_on(day, AsOf(), reader=ANYONE) if each.plan.code == "crisis-extra"]
        assert [each.waits is not None for each in found] == codes
        amounts = {each.amount for each in plans_in_force(day, AsOf(), reader=ANYONE)}
        assert (second.amount in amounts) == (day == AFTER)


def test_a_decision_that_set_numbers_can_wait_for_nothing_any_more() -> None:
    keeper = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT", "COA"}))
    with pytest.raises(Refused, match="condition-after-numbers"):
        set_condition(fact_id("coa-capacity-2022-2"), Wanted(Needs.FACT, OPEN), acting=Acting(keeper, SET))


def test_asking_what_waits_takes_as_many_queries_for_all_decisions_as_for_those_that_hang(
    agreement: str,
) -> None:
    hanging = sorted({agreement, *(each.decision for each in ledger.read(ConditionSet))})
    every = [each.stamp.id for each in ledger.read(Decision)]
    assert len(every) > 10 * len(hanging)
    counts = []
    for wanted in (hanging, every):
        with CaptureQueriesContext(connection) as asked:
            waits_on(BEFORE, wanted, as_of=AsOf(), reader=KEEPER)
        counts.append(len(asked))
    assert counts[0] == counts[1]
