# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The system refuses what is not lawful yet, says why, and proposes what is due; a person takes the step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from regietafel.base.law import LawRef
from regietafel.base.messages import Refused, Said
from regietafel.base.sources import Mark
from regietafel.base.stamps import AsOf, Known
from regietafel.facts.ladders import CaseFact, FileKind
from regietafel.ladders.rules.case import Given, gather
from regietafel.ladders.rules.judging import judge
from regietafel.ladders.rules.ladder import Urgent
from regietafel.ladders.rules.outcomes import (
    HeldUp,
    Judged,
    Lawful,
    Missing,
    NothingDue,
    NotLawful,
    Proposed,
    TooEarly,
)
from regietafel.ladders.rules.proposing import propose
from regietafel.ladders.rules.standing import RungState, Status, stand
from tests.ladders.rules.worlds import (
    GS,
    START,
    TAKEOVER,
    WHY,
    act,
    announced,
    case_of,
    closed,
    decided,
    declined,
    disputed,
    down,
    excused,
    filed,
    held,
    opened,
    resumed,
    supervision,
    term,
    took,
    window,
)

LADDER = supervision()
DAY = date(2025, 1, 7)
TERM = DAY + timedelta(days=84)
ARTICLE_124_2 = LawRef("BWBR0005416", "124", "2")


def judged(rung: str, on: date, *facts: CaseFact, **other: Any) -> Judged:
    return judge(case_of(*facts), LADDER, act=act(rung, on, **other))


def test_a_decision_with_a_term_and_everything_on_file_may_be_taken() -> None:
    outcome = judged("decide", DAY, *announced(), terms=(TERM,))
    assert isinstance(outcome, Lawful)
    assert (outcome.waived, outcome.law) == (frozenset(), LawRef("BWBR0005416", "124", "1"))
    assert outcome.to_file == (FileKind.ORDER, FileKind.PUBLICATION)


@pytest.mark.parametrize("terms", [(), (DAY,), (DAY - timedelta(1),), (TERM, DAY)])
def test_a_decision_without_a_term_that_runs_is_not_lawful(terms: tuple[date, ...]) -> None:
    outcome = judged("decide", DAY, *announced(), terms=terms)
    assert isinstance(outcome, NotLawful)
    assert outcome.law == ARTICLE_124_2


@pytest.mark.parametrize("lacking", TAKEOVER)
def test_a_decision_needs_announcement_view_and_consultation_on_file(lacking: FileKind) -> None:
    facts = [fact for fact in announced() if getattr(fact, "kind", None) is not lacking]
    outcome = judged("decide", DAY, *facts, terms=(TERM,))
    assert isinstance(outcome, Missing)
    assert outcome.on_file == (lacking,)
    late = judged("decide", DAY, *facts, filed(lacking, DAY + timedelta(1)), terms=(TERM,))
    assert isinstance(late, Missing)


def test_urgency_never_sets_aside_what_must_be_on_file() -> None:
    facts = [fact for fact in announced() if getattr(fact, "kind", None) is not FileKind.VIEW]
    outcome = judged("decide", DAY, *facts, terms=(TERM,), urgency=Said("mensen slapen buiten"))
    assert isinstance(outcome, Missing)


def test_execution_waits_until_every_term_has_run_out() -> None:
    facts = (*decided(DAY, TERM), term(DAY, TERM + timedelta(10)))
    early = judged("execute", TERM, *facts)
    assert isinstance(early, TooEarly)
    assert (early.until, early.law) == (TERM + timedelta(10), ARTICLE_124_2)
    assert isinstance(judged("execute", TERM + timedelta(10), *facts), Lawful)


def test_execution_in_urgency_needs_a_ground_and_says_what_was_set_aside() -> None:
    day = DAY + timedelta(1)
    for nothing in (None, Said(""), Said("  ")):
        assert isinstance(judged("execute", day, *decided(), urgency=nothing), TooEarly)
    outcome = judged("execute", day, *decided(), urgency=Said("brand in de opvang"))
    assert isinstance(outcome, Lawful)
    assert outcome.waived == {Urgent.TERM}


def test_execution_never_goes_without_a_decision_however_urgent() -> None:
    outcome = judged("execute", DAY, *announced(), urgency=Said("brand"))
    assert isinstance(outcome, Missing)
    assert outcome.rungs == ("decide",)


def test_only_the_authority_of_that_province_takes_a_step() -> None:
    for body in ("GS-PV21", "PRT-PV20", "RH-PV20", "GM1969", "MVRO"):
        outcome = judged("signal", START, by=body)
        assert isinstance(outcome, NotLawful), body
        # Art. 124(1) is no ground for signalling: the article is that of the duty that was not met.
        assert outcome.law == LawRef("BWBR0035303", "28")
    assert isinstance(judged("signal", START), Lawful)


def test_the_minister_takes_over_with_a_ground_and_after_a_request_whose_term_has_run_out() -> None:
    facts = announced()
    bare = judged("decide", DAY, *facts, by="MVRO", terms=(TERM,))
    assert isinstance(bare, Missing)
    without = judged("decide", DAY, *facts, by="MVRO", terms=(TERM,), ground=WHY)
    assert isinstance(without, Missing)
    # Art. 124a: a request, in agreement with BZK, with copies, and a term that has run out; all four.
    wanted = (
        FileKind.REQUEST, FileKind.REQUEST_AGREED, FileKind.REQUEST_COPIES, FileKind.REQUEST_LAPSED,
    )  # fmt: skip
    assert (without.on_file, without.laws) == (wanted, (LawRef("BWBR0005416", "124a", "1"),))
    asked = [filed(kind, date(2024, 12, 1)) for kind in wanted]
    for lacking in asked:
        some = [piece for piece in asked if piece is not lacking]
        short = judged("decide", DAY, *facts, *some, by="MVRO", terms=(TERM,), ground=WHY)
        assert isinstance(short, Missing)
    outcome = judged("decide", DAY, *facts, *asked, by="MVRO", terms=(TERM,), ground=WHY)
    assert isinstance(outcome, Lawful)
    assert outcome.law == LawRef("BWBR0005416", "124a", "1")


def test_a_required_rung_is_skipped_only_in_urgency_with_a_ground() -> None:
    assert isinstance(judged("announce", START), Missing)
    outcome = judged("announce", START, urgency=Said("al twee keer gewaarschuwd"))
    assert isinstance(outcome, Lawful)
    assert Urgent.RUNGS in outcome.waived
    assert isinstance(judged("agree", START, urgency=WHY), Missing)


def test_a_rung_is_taken_once_and_a_case_does_not_climb_backwards() -> None:
    assert isinstance(judged("announce", DAY, *announced()), NotLawful)
    assert isinstance(judged("signal", DAY, took("announce", START)), NotLawful)


def test_a_step_before_one_on_record_is_not_an_act_but_history() -> None:
    assert isinstance(judged("decide", date(2024, 7, 1), *announced(), terms=(TERM,)), NotLawful)
    unknown = window("announce", date(2024, 6, 1), None)
    assert isinstance(judged("decide", DAY, unknown, terms=(TERM,)), NotLawful)


def test_an_excuse_is_weighed_and_forbids_nothing() -> None:
    facts = (*announced(), excused(date(2023, 4, 2)))
    outcome = judged("decide", DAY, *facts, terms=(TERM,))
    assert isinstance(outcome, Lawful)
    assert [each.rests_on for each in outcome.excuses] == ["linked"]
    proposal = propose(case_of(*facts), LADDER, day=DAY)
    assert isinstance(proposal, Proposed)
    assert len(proposal.excuses) == 1
    assert proposal.working.note is not None
    assert proposal.working.note.params["excuses"] == 1


def test_a_dispute_holds_up_the_rung_that_rests_on_the_figure_until_its_source_answers() -> None:
    dispute = disputed(date(2024, 12, 1))
    case = case_of(*announced(), dispute)
    assert isinstance(judge(case, LADDER, act=act("decide", DAY, terms=(TERM,))), HeldUp)
    proposal = propose(case, LADDER, day=DAY)
    assert isinstance(proposal, HeldUp)
    assert proposal.by == (dispute.stamp.id,)
    own = disputed(date(2024, 12, 20), answers=dispute.stamp.id)
    assert isinstance(propose(case_of(*announced(), dispute, own), LADDER, day=DAY), HeldUp)
    answer = disputed(date(2024, 12, 20), "COA", answers=dispute.stamp.id)
    answered = case_of(*announced(), dispute, answer)
    assert isinstance(propose(answered, LADDER, day=DAY), Proposed)
    assert isinstance(propose(answered, LADDER, day=date(2024, 12, 19)), HeldUp)
    other = case_of(*announced(), disputed(date(2024, 12, 1), about="another figure"))
    assert isinstance(propose(other, LADDER, day=DAY), Proposed)


def test_a_hold_stops_every_step_over_its_span_or_until_it_is_resumed() -> None:
    hold = held(date(2025, 1, 1), date(2025, 2, 1))
    assert isinstance(propose(case_of(*announced(), hold), LADDER, day=DAY), HeldUp)
    assert isinstance(propose(case_of(*announced(), hold), LADDER, day=date(2025, 2, 1)), Proposed)
    assert isinstance(propose(case_of(*announced(), hold, resumed(DAY)), LADDER, day=DAY), Proposed)
    assert stand(case_of(hold), LADDER, day=DAY).status is Status.HELD


def test_a_declined_rung_is_not_proposed_again_before_its_day() -> None:
    case = case_of(*announced(), declined("decide", DAY, date(2025, 3, 1)))
    assert isinstance(propose(case, LADDER, day=date(2025, 2, 28)), NothingDue)
    assert isinstance(propose(case, LADDER, day=date(2025, 3, 1)), Proposed)
    never = case_of(*announced(), declined("decide", DAY))
    assert isinstance(propose(never, LADDER, day=date(2030, 1, 1)), NothingDue)
    assert stand(never, LADDER, day=DAY).of("decide").state is RungState.DECLINED
    assert isinstance(judge(never, LADDER, act=act("decide", DAY, terms=(TERM,))), Lawful)


def test_a_case_that_stepped_down_climbs_again_on_a_new_file_and_a_new_term() -> None:
    day = date(2025, 2, 1)
    case = case_of(*decided(), down("agree", day))
    standing = stand(case, LADDER, day=day)
    assert (standing.on and standing.on.key, standing.terms, dict(standing.file)) == ("agree", (), {})
    assert isinstance(judge(case, LADDER, act=act("announce", day)), TooEarly)
    again = case_of(*decided(), down("agree", day), took("announce", date(2025, 3, 1)))
    asked = act("decide", date(2025, 4, 1), terms=(date(2025, 6, 1),))
    assert isinstance(judge(again, LADDER, act=asked), Missing)


def test_a_closed_case_takes_no_step_and_proposes_nothing() -> None:
    case = case_of(*decided(), closed(date(2025, 4, 1)))
    assert isinstance(judge(case, LADDER, act=act("execute", date(2025, 4, 2))), NotLawful)
    assert isinstance(propose(case, LADDER, day=date(2025, 4, 2)), NothingDue)


def test_a_proposal_says_why_the_rung_is_due_on_which_facts_and_which_article() -> None:
    facts = decided(DAY, TERM)
    assert isinstance(propose(case_of(*facts), LADDER, day=TERM - timedelta(1)), TooEarly)
    proposal = propose(case_of(*facts), LADDER, day=TERM + timedelta(5))
    assert isinstance(proposal, Proposed)
    since, waited = proposal.working.inputs
    assert (proposal.rung.key, proposal.by, proposal.due) == ("execute", (GS,), TERM)
    assert proposal.working.value == since.value - waited.value == 5
    assert ARTICLE_124_2 in [rule.law for rule in proposal.working.grounds]
    assert {"case", "figure", facts[-1].stamp.id, facts[-2].stamp.id} == set(proposal.facts)
    assert Mark.ASSUMPTION in proposal.marks


def test_the_first_rung_is_due_on_the_day_the_province_looks() -> None:
    first = opened(date(2023, 7, 2))
    early = propose(case_of(first=first), LADDER, day=date(2023, 12, 31))
    assert isinstance(early, TooEarly)
    assert early.until == date(2024, 1, 1)
    proposal = propose(case_of(first=first), LADDER, day=date(2024, 1, 1))
    assert isinstance(proposal, Proposed)
    assert proposal.rung.key == "signal"


def test_what_may_have_been_taken_is_not_proposed() -> None:
    case = case_of(*announced(), window("decide", DAY, date(2025, 2, 1)))
    assert isinstance(propose(case, LADDER, day=DAY), NothingDue)
    assert stand(case, LADDER, day=DAY).of("decide").state is RungState.PERHAPS


def test_a_case_without_its_province_and_a_rung_that_is_not_there_are_refused() -> None:
    with pytest.raises(Refused, match="ladders-case-without-area"):
        judge(case_of(first=opened(within=None)), LADDER, act=act("signal", START))
    with pytest.raises(Refused, match="ladders-rung-unknown"):
        judge(case_of(), LADDER, act=act("sing", START))


def test_practice_of_2025_says_nothing_about_2022() -> None:
    south = supervision("PV28")
    assert south.at(date(2022, 7, 8)) == supervision(None).at(date(2022, 7, 8))
    assert south.at(date(2025, 1, 1)).variant is not None
    young = opened(date(2024, 7, 1), within="PV28")
    steps = [took(rung, date(2025, 1, 1), by="GS-PV28") for rung in ("signal", "inform", "agree")]
    waiting = propose(case_of(*steps, first=young), south, day=date(2025, 3, 1))
    assert isinstance(waiting, TooEarly)
    assert waiting.until == date(2026, 1, 1)
    assert isinstance(propose(case_of(*steps, first=young), LADDER, day=date(2025, 3, 1)), Proposed)


def test_a_correction_of_the_opening_keeps_the_case_and_its_facts() -> None:
    first, corrected = opened(), opened(persons=41)
    mark = first.stamp
    known = Known(date(2024, 1, 1), "gecorrigeerd")
    again = replace(
        corrected, stamp=replace(mark, id="again", known=known, replaces=mark.id, reason="telfout")
    )
    facts: list[Given] = [first, again, took("signal", START)]
    assert gather(facts, AsOf())["case"].opened.persons == 41
    assert len(gather(facts, AsOf())["case"].facts) == 1
    assert gather(facts, AsOf(known=date(2023, 12, 31)))["case"].opened.persons == 42


def test_a_step_on_a_rung_that_a_later_version_dropped_stays_on_record() -> None:
    case = case_of(took("sing", START), down("sing", START + timedelta(1)), took("signal", date(2024, 1, 1)))
    standing = stand(case_of(took("sing", START)), LADDER, day=START)
    assert [step.rung for step in standing.off_ladder] == ["sing"]
    assert standing.on is None
    assert stand(case, LADDER, day=DAY).of("signal").state is RungState.TAKEN
