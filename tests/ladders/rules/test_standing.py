# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Corners of a case: what counts first, what counts no more, what urgency does not set aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.stamps import Known
from regietafel.base.timeline import Timeline
from regietafel.ladders.rules.case import require_first
from regietafel.ladders.rules.judging import judge
from regietafel.ladders.rules.ladder import Ladder, Rung
from regietafel.ladders.rules.outcomes import Lawful, NothingDue, Proposed, TooEarly
from regietafel.ladders.rules.proposing import propose
from regietafel.ladders.rules.standing import RungState, Status, stand
from tests.ladders.rules.worlds import (
    START,
    WHY,
    act,
    case_of,
    closed,
    decided,
    declined,
    excused,
    filed,
    held,
    opened,
    resumed,
    supervision,
    term,
    took,
)

LADDER = supervision()
NEXT = START + timedelta(1)


def strict(key: str, **other: object) -> Timeline[Ladder]:
    """The known ladder with one rung that urgency moves nowhere."""
    ladder = LADDER.at(START)

    def changed(rung: Rung) -> Rung:
        return replace(rung, urgent=frozenset(), **other) if rung.key == key else rung  # type: ignore[arg-type] # by name

    return Timeline.of({START: replace(ladder, rungs=tuple(changed(rung) for rung in ladder.rungs))})


def test_urgency_sets_aside_only_what_the_rung_allows() -> None:
    day = date(2025, 1, 8)
    case = case_of(*decided())
    urgent = act("execute", day, urgency=WHY)
    assert isinstance(judge(case, LADDER, act=urgent), Lawful)
    assert isinstance(judge(case, strict("execute"), act=urgent), TooEarly)
    before = case_of(first=opened(date(2023, 7, 2)))
    early = act("signal", date(2023, 7, 3), urgency=WHY)
    assert isinstance(judge(before, LADDER, act=early), Lawful)
    assert isinstance(judge(before, strict("signal"), act=early), TooEarly)


def test_two_rungs_can_be_taken_on_one_day() -> None:
    case = case_of(
        took("signal", START), *(filed(kind, START) for kind in LADDER.at(START).rungs[0].produces)
    )
    assert isinstance(judge(case, LADDER, act=act("inform", START)), Lawful)


def test_of_two_steps_on_one_rung_the_first_stands() -> None:
    first, second = took("signal", START), took("signal", NEXT)
    assert stand(case_of(second, first), LADDER, day=NEXT).of("signal").step == first


def test_what_is_recorded_after_a_case_was_closed_moves_it_no_more() -> None:
    standing = stand(case_of(took("signal", START), closed(START), took("inform", NEXT)), LADDER, day=NEXT)
    assert (standing.status, standing.on and standing.on.key) == (Status.CLOSED, "signal")
    assert stand(case_of(closed(START), excused(NEXT)), LADDER, day=NEXT).excuses == ()


def test_a_hold_of_the_day_on_which_another_ended_holds() -> None:
    assert stand(case_of(held(START), resumed(NEXT)), LADDER, day=NEXT).status is Status.OPEN
    assert stand(case_of(held(START), resumed(NEXT), held(NEXT)), LADDER, day=NEXT).status is Status.HELD


def test_rungs_passed_over_in_urgency_are_shown_as_such_and_not_as_unknown() -> None:
    urgent = stand(case_of(took("announce", START, urgency=WHY)), LADDER, day=START)
    assert [urgent.of(key).state for key in ("signal", "inform", "agree")] == [RungState.SKIPPED] * 3
    plain = stand(case_of(took("announce", START)), LADDER, day=START)
    assert plain.of("signal").state is RungState.UNKNOWN


def test_a_rung_that_was_taken_after_all_is_declined_no_more() -> None:
    standing = stand(case_of(declined("signal", START), took("signal", NEXT)), LADDER, day=NEXT)
    assert (standing.of("signal").state, standing.of("signal").declined) == (RungState.TAKEN, None)


def test_a_declined_rung_that_is_required_is_not_passed_over() -> None:
    assert isinstance(propose(case_of(declined("signal", START)), LADDER, day=NEXT), NothingDue)


def test_the_opening_of_a_case_may_be_corrected() -> None:
    first = opened()
    known = Known(date(2024, 1, 1), "gecorrigeerd")
    stamp = replace(first.stamp, id="again", known=known, replaces="case", reason="telfout")
    corrected = replace(first, stamp=stamp, ground=Said("41 niet gehuisvest"))
    assert require_first(corrected, [case_of(first=first)]) == corrected


def test_the_working_says_whether_a_wait_a_check_or_a_term_came_last() -> None:
    said = []
    for case, day in (
        (case_of(), date(2023, 7, 1)),
        (case_of(first=opened(date(2023, 7, 2))), date(2024, 1, 1)),
        (case_of(*decided()), date(2025, 4, 1)),
    ):
        proposal = propose(case, LADDER, day=day)
        assert isinstance(proposal, Proposed)
        said.append(proposal.working.inputs[1].what.key)
        assert proposal.working.value == 0
    assert said == ["ladders-waited", "ladders-waited-check", "ladders-waited-term"]


def test_a_term_named_without_its_decision_on_record_counts_for_nothing() -> None:
    standing = stand(case_of(took("announce", START), term(START, NEXT)), LADDER, day=NEXT)
    assert standing.terms == ()


def test_a_minister_who_takes_over_does_so_by_its_own_article() -> None:
    rung = LADDER.at(START).rung("decide")
    assert [each.law for each in rung.authorities] == [
        LawRef("BWBR0005416", "124", "1"), LawRef("BWBR0005416", "124a", "1"),
    ]  # fmt: skip
