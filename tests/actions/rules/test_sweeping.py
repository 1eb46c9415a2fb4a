# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sweep proposes each thing once, and again only when a person put it off or the meeting has passed."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from importlib.resources import files

from regietafel.actions.rules.coming import Why
from regietafel.actions.rules.escalation import adopt, escalated, late_cases
from regietafel.actions.rules.items import TermState
from regietafel.actions.rules.register import register
from regietafel.actions.rules.sweeping import (
    RETURNS_AFTER,
    Handled,
    HandledItem,
    fresh,
    fresh_items,
    wanted_items,
    wanted_steps,
)
from regietafel.base.messages import Message, Said
from regietafel.base.timeline import Timeline
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    SweepAnswer,
    SweepAnswered,
    SweepKind,
    SweepProposal,
)
from regietafel.facts.meetings import AgendaAnswered, AgendaProposed, ProposalAnswer
from regietafel.ladders.rules.reading import parse
from tests.actions.rules.worlds import FIRST, action, name, stamp

TEXT = (files("regietafel.law") / "ladders" / "escalation_actions.toml").read_text(encoding="utf-8")
DRAFT = parse(tomllib.loads(TEXT)).of(None)
LADDER = Timeline.of({FIRST: adopt(DRAFT.at(FIRST), "1", basis=Said("Afspraak"))})
DAY, YEAR_LATER = date(2022, 8, 1), date(2023, 8, 1)
ONE = timedelta(days=1)


def steps(day: date, *handled: Handled, draft: bool = False) -> list[str]:
    """The keys of the steps that a sweep on that day would propose."""
    ways = DRAFT if draft else LADDER
    seen = register([action("verdeel", latest=date(2022, 7, 15))], day)
    found = [each for late in late_cases(seen, {}) if (each := escalated(late, ways, day=day))]
    return [key for key, _ in fresh(wanted_steps(found), handled, day=day)]


def proposal(key: str) -> SweepProposal:
    of = stamp(key, DAY)
    return SweepProposal(of, key, SweepKind.STEP, name("verdeel"), "COA", "late", DAY, "remind")


def answered(key: str, answer: SweepAnswer, again: date | None) -> Handled:
    made = proposal(key)
    of = stamp(f"{key}/answer", DAY)
    return Handled(made, SweepAnswered(of, made.stamp.id, answer, "SJenV", again_on=again))


def test_a_draft_proposes_no_step_and_an_adopted_ladder_each_step_once() -> None:
    assert steps(DAY, draft=True) == []
    (key,) = steps(DAY)
    assert key.endswith("/COA/2022-07-16/remind#0")
    assert steps(DAY, Handled(proposal(key), None)) == []
    assert steps(DAY + ONE, Handled(proposal(key), None)) == []


def test_what_was_put_off_is_proposed_again_on_its_day_under_a_key_of_its_own() -> None:
    (key,) = steps(DAY)
    again = DAY + timedelta(7)
    for answer in (SweepAnswer.POSTPONED, SweepAnswer.DECLINED):
        put_off = answered(key, answer, again)
        assert steps(again - ONE, put_off) == []
        assert steps(again, put_off) == [key.replace("#0", "#1")]
    for answer in (SweepAnswer.TAKEN, SweepAnswer.DECLINED):
        assert steps(YEAR_LATER, answered(key, answer, None)) == []


def items(day: date, *handled: HandledItem) -> list[str]:
    """The keys of the items that a sweep on that day would propose."""
    seen = register([action("notitie", holders=())], day)
    return [key for key, _ in fresh_items(wanted_items(seen), handled, day=day)]


def placed(key: str, answer: ProposalAnswer | None, on: date | None) -> HandledItem:
    made = AgendaProposed(stamp(key, DAY), "LRT", Said("Notitie"), name("notitie"), key, "regel")
    if answer is None:
        return HandledItem(made, None)
    of = stamp(f"{key}/answer", DAY)
    return HandledItem(made, AgendaAnswered(of, made.stamp.id, answer, "LRT", on=on))


def test_an_action_without_holder_and_date_returns_after_each_meeting_until_it_has_them() -> None:
    assert items(FIRST) == ["no-holder#0", "no-date#0"]
    assert items(FIRST, placed("no-holder#0", None, None)) == ["no-date#0"]
    on_agenda = placed("no-holder#0", ProposalAnswer.PLACED, DAY)
    assert items(DAY, on_agenda) == ["no-date#0"]
    assert items(DAY + ONE, on_agenda) == ["no-holder#1", "no-date#0"]
    refused = placed("no-holder#0", ProposalAnswer.DECLINED, None)
    assert items(DAY + RETURNS_AFTER - ONE, refused) == ["no-date#0"]
    assert items(DAY + RETURNS_AFTER, refused) == ["no-holder#1", "no-date#0"]


def test_a_term_that_was_moved_and_passed_again_is_another_reason() -> None:
    for latest in (date(2022, 7, 15), date(2022, 7, 20)):
        seen = register([action("verdeel", latest=latest)], DAY)
        (item,) = [each for each in wanted_items(seen) if each.why is Why.LATE]
        assert item.base == f"late/{latest}"


def test_an_action_under_a_decision_that_waits_is_asked_of_nobody_until_it_is_in_force() -> None:
    late = action("verdeel", holders=(), latest=date(2022, 7, 15))
    waits = {late.decision: Message("waits-for-something")}
    held = register([late], DAY, waits=waits)
    assert [(each.waits, each.term_state) for each in held.items] == [
        (Message("waits-for-something"), TermState.WAITING)
    ]
    assert held.overdue == ()
    assert list(late_cases(held, {})) == []
    assert list(wanted_items(held)) == []
    free = register([late], DAY)
    assert [each.why for each in wanted_items(free)] == [Why.NO_HOLDER, Why.LATE]


def test_what_a_waiting_decision_says_of_an_action_counts_when_it_is_in_force() -> None:
    given = action("verdeel", holders=("COA",))
    other = ActionAssigned(stamp("wissel"), name("verdeel"), holders=("VNG",), decision=name("later"))
    dropped = ActionDropped(stamp("weg"), name("verdeel"), Said("niet meer nodig"), decision=name("later"))
    waits = {name("later"): Message("waits-for-something")}
    (held,) = register([given, other, dropped], DAY, waits=waits).items
    assert (held.holders, held.ended, held.waits) == (("COA",), False, None)
    (free,) = register([given, other, dropped], DAY).items
    assert (free.holders, free.ended) == (("VNG",), True)
