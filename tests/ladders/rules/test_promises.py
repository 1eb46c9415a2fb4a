# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What holds for every case: order does not matter, no rung is skipped or doubled, the past stays."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.stamps import AsOf
from regietafel.facts.ladders import CaseFact, FileKind, SteppedDown, StepTaken
from regietafel.facts.observations import Dispute
from regietafel.ladders.rules.case import gather
from regietafel.ladders.rules.judging import judge
from regietafel.ladders.rules.ladder import Urgent
from regietafel.ladders.rules.outcomes import Lawful, NothingDue, Proposed
from regietafel.ladders.rules.proposing import propose
from regietafel.ladders.rules.standing import Standing, stand
from tests.ladders.rules.worlds import (
    CASE,
    START,
    WHY,
    act,
    case_of,
    closed,
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
RUNGS = tuple(rung.key for rung in LADDER.at(START).rungs)
DAYS = st.integers(0, 30).map(lambda number: START + timedelta(days=number))
LENGTHS = st.integers(1, 10).map(lambda number: timedelta(days=number))
RUNG = st.sampled_from(RUNGS)

FACTS: st.SearchStrategy[CaseFact | Dispute] = st.one_of(
    st.builds(took, RUNG, DAYS),
    st.builds(lambda rung, day, length: window(rung, day, day + length), RUNG, DAYS, LENGTHS),
    st.builds(lambda rung, day: window(rung, day, None), RUNG, DAYS),
    st.builds(filed, st.sampled_from(FileKind), DAYS),
    st.builds(lambda day, length: term(day, day + length), DAYS, LENGTHS),
    st.builds(declined, RUNG, DAYS, st.none() | DAYS),
    st.builds(down, st.none() | RUNG, DAYS),
    st.builds(lambda day, length: held(day, day + length), DAYS, LENGTHS),
    st.builds(resumed, DAYS),
    st.builds(excused, DAYS),
    st.builds(disputed, DAYS),
    st.builds(closed, DAYS),
)


def told(standing: Standing) -> tuple[object, ...]:
    """Everything a reader is shown of a standing."""
    return (
        standing.status, standing.rungs, standing.on, standing.since, standing.terms, dict(standing.file),
        standing.excuses, standing.disputes, standing.holds, standing.down, standing.closed,
    )  # fmt: skip


@given(st.lists(FACTS, max_size=8), st.randoms(use_true_random=False), DAYS)
def test_a_replay_does_not_depend_on_the_order_of_the_facts(
    facts: list[CaseFact | Dispute], dice: object, day: date
) -> None:
    given_facts = [opened(), *facts]
    shuffled = list(given_facts)
    dice.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis gives a Random
    one, other = (gather(each, AsOf())[CASE] for each in (given_facts, shuffled))
    assert told(stand(one, LADDER, day=day)) == told(stand(other, LADDER, day=day))
    assert type(propose(one, LADDER, day=day)) is type(propose(other, LADDER, day=day))


@given(st.lists(FACTS, max_size=8), DAYS)
def test_the_state_as_known_on_a_day_does_not_change_through_facts_known_later(
    facts: list[CaseFact | Dispute], day: date
) -> None:
    known = [fact for fact in facts if fact.stamp.valid.start <= day]
    as_of = AsOf(known=day)
    all_facts = case_of(*facts, as_of=as_of)
    for seen in (START, day, day + timedelta(days=40)):
        assert told(stand(all_facts, LADDER, day=seen)) == told(stand(case_of(*known), LADDER, day=seen))


@given(st.lists(FACTS, max_size=8), DAYS)
def test_the_state_on_a_day_does_not_change_through_facts_of_later_days(
    facts: list[CaseFact | Dispute], day: date
) -> None:
    known = [fact for fact in facts if fact.stamp.valid.start <= day]
    assert told(stand(case_of(*facts), LADDER, day=day)) == told(stand(case_of(*known), LADDER, day=day))


ACTS = st.tuples(
    st.sampled_from([*RUNGS, *RUNGS, "file", "file", "down", "hold", "dispute"]),
    st.integers(0, 200),
    st.booleans(),
)


def climbed(acts: list[tuple[str, int, bool]]) -> list[CaseFact | Dispute]:
    """What is on record when only lawful steps are taken, in the order of time."""
    facts: list[CaseFact | Dispute] = []
    day = START
    for what, later, urgent in acts:
        day += timedelta(days=later)
        match what:
            case "file":
                facts += [filed(kind, day) for kind in FileKind]
            case "down":
                facts.append(down(RUNGS[later % 3], day))
            case "hold":
                facts.append(held(day, day + timedelta(30)))
            case "dispute":
                facts.append(disputed(day))
            case rung:
                until = day + timedelta(60)
                asked = act(rung, day, terms=(until,), urgency=WHY if urgent else None)
                outcome = judge(case_of(*facts), LADDER, act=asked)
                if isinstance(outcome, Lawful):
                    facts.append(took(rung, day, urgency=WHY if outcome.waived else None))
                    facts += [term(day, until)] if rung == "decide" else []
    return facts


@given(st.lists(ACTS, max_size=14))
def test_a_case_takes_each_rung_once_and_skips_none_but_in_urgency(acts: list[tuple[str, int, bool]]) -> None:
    stood: list[str] = []
    for fact in climbed(acts):
        if isinstance(fact, SteppedDown):
            stood = stood[: RUNGS.index(fact.to or "") + 1] if fact.to in stood else [
                rung for rung in stood if RUNGS.index(rung) <= RUNGS.index(fact.to or "")
            ]  # fmt: skip
        if isinstance(fact, StepTaken):
            below = [rung for rung in RUNGS[: RUNGS.index(fact.rung)] if rung not in stood]
            above = set(RUNGS[RUNGS.index(fact.rung) :]) & set(stood)
            jumped = [rung for rung in below if not stood or RUNGS.index(rung) > RUNGS.index(stood[-1])]
            assert not above
            assert not jumped or (fact.urgency and Urgent.RUNGS in LADDER.at(START).rung(fact.rung).urgent)
            stood.append(fact.rung)
    assert len(set(stood)) == len(stood)


@given(st.lists(ACTS, max_size=14), st.integers(0, 400))
def test_what_is_proposed_may_be_taken_and_taking_it_ends_the_proposal(
    acts: list[tuple[str, int, bool]], later: int
) -> None:
    facts = climbed(acts)
    day = max((fact.stamp.valid.start for fact in facts), default=START) + timedelta(days=later + 1)
    proposal = propose(case_of(*facts), LADDER, day=day)
    if not isinstance(proposal, Proposed):
        return
    key = proposal.rung.key
    asked = act(key, day, by=proposal.by[0], terms=(day + timedelta(60),))
    assert isinstance(judge(case_of(*facts), LADDER, act=asked), Lawful)
    assert proposal.due <= day
    assert proposal.working.value == (day - proposal.due).days
    after = propose(case_of(*facts, took(key, day)), LADDER, day=day)
    assert isinstance(after, NothingDue) or after.rung.key != key
