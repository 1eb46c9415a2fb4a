# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A decision takes effect when everything it hangs on is there; until then it is not sent, and says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regietafel.base.messages import Refused, Said
from regietafel.decisions.rules.consent import (
    ConditionState,
    Dossier,
    Standing,
    holding,
    require_fitting,
    require_no_circle,
    require_settled,
    standing,
    state_of,
    voices,
)
from regietafel.facts.papers import ConditionSet, Voice
from tests.meetings.rules.worlds import (
    DAY,
    answered,
    asked,
    asks,
    met,
    processed,
    says,
    sent,
    waits_for,
    waits_for_fact,
    waits_for_wording,
)

NAMES = [f"d{number}" for number in range(6)]


def refusal(dossier: Dossier, name: str = "d", on: date = DAY) -> Refused | None:
    try:
        require_settled(name, dossier, on=on, title=Said("De brief"))
    except Refused as refused:
        return refused
    return None


def test_a_letter_waits_until_the_wording_that_was_asked_is_in_a_version() -> None:
    waiting = Dossier(conditions=(waits_for_wording("d", "r"),), requests=(asks("r"),))
    accepted = replace(waiting, answers=(answered("r", accepted=True),))
    for dossier in (waiting, accepted):
        assert standing("d", dossier, on=DAY) is Standing.CONDITIONAL
        refused = refusal(dossier)
        assert refused is not None
        assert refused.message.params["open"] == (Said("tekst r"),)
    done = replace(accepted, processed=(processed("r"),))
    assert standing("d", done, on=DAY) is Standing.UNCONDITIONAL
    assert refusal(done) is None
    assert standing("d", replace(done, sent=(sent("d"),)), on=DAY) is Standing.SENT


def test_what_is_sent_with_open_conditions_says_so_for_good() -> None:
    waiting = Dossier(conditions=(waits_for_wording("d", "r"),), requests=(asks("r"),))
    all_the_same = replace(waiting, sent=(sent("d", ("d<r",)),))
    assert standing("d", all_the_same, on=DAY) is Standing.SENT_OPEN
    assert [each.fact.stamp.id for each in holding("d", all_the_same, on=DAY)] == ["d<r"]


def test_a_rejected_wording_holds_until_it_is_let_go() -> None:
    condition = waits_for_wording("d", "r")
    rejected = Dossier((condition,), (asks("r"),), (answered("r", accepted=False),))
    assert state_of(condition, rejected, on=DAY) is ConditionState.REJECTED
    assert refusal(rejected) is not None
    assert state_of(condition, replace(rejected, met=(met(condition),)), on=DAY) is ConditionState.MET


def test_an_accepted_wording_cannot_be_let_go_without_being_in_the_text() -> None:
    condition = waits_for_wording("d", "r")
    accepted = Dossier((condition,), (asks("r"),), (answered("r", accepted=True),), met=(met(condition),))
    assert state_of(condition, accepted, on=DAY) is ConditionState.OPEN


def test_a_fact_that_is_not_known_by_its_day_is_late_and_can_still_come() -> None:
    condition = waits_for_fact("d", by_day=DAY)
    dossier = Dossier((condition,))
    assert state_of(condition, dossier, on=DAY) is ConditionState.OPEN
    assert state_of(condition, dossier, on=DAY + timedelta(days=1)) is ConditionState.LATE
    assert (
        state_of(condition, replace(dossier, met=(met(condition),)), on=date(2023, 1, 1))
        is ConditionState.MET
    )


def test_who_does_not_object_in_time_does_not_object() -> None:
    until = date(2022, 7, 15)
    dossier = Dossier(rounds=(asked(["VNG", "IPO"], until),), voices=(says("IPO", Voice.YES),))
    assert standing("d", dossier, on=until) is Standing.ASKED
    refused = refusal(dossier, on=until)
    assert refused is not None
    assert refused.message.params["until"] == until
    after = until + timedelta(days=1)
    assert standing("d", dossier, on=after) is Standing.UNCONDITIONAL
    found = {each.seat: (each.voice, each.derived) for each in voices("d", dossier, on=after)}
    assert found == {"VNG": (Voice.NO_OBJECTION, True), "IPO": (Voice.YES, False)}


def test_an_objection_in_a_round_holds_it_up_until_it_is_withdrawn() -> None:
    until = date(2022, 7, 15)
    dossier = Dossier(rounds=(asked(["VNG"], until),), voices=(says("VNG", Voice.NO),))
    refused = refusal(dossier, on=date(2022, 7, 20))
    assert refused is not None
    assert refused.message.params["seats"] == ("VNG",)
    at_the_table = replace(dossier, voices=(says("IPO", Voice.NO), *dossier.voices))
    refused = refusal(at_the_table, on=date(2022, 7, 20))
    assert refused is not None
    assert refused.message.params["seats"] == ("VNG",), "a no outside the round binds nobody"
    withdrawn = replace(dossier, voices=(*dossier.voices, says("VNG", Voice.ABSTAIN)))
    assert standing("d", withdrawn, on=date(2022, 7, 20)) is Standing.UNCONDITIONAL


def test_a_no_at_the_table_is_shown_and_does_not_hold_up_the_others() -> None:
    dossier = Dossier(voices=(says("VNG", Voice.NO), says("IPO", Voice.YES)))
    assert standing("d", dossier, on=DAY) is Standing.UNCONDITIONAL
    assert [each.voice for each in voices("d", dossier, on=DAY)] == [Voice.NO, Voice.YES]


def test_a_condition_names_what_it_waits_for_and_nothing_else() -> None:
    for condition in (waits_for("a", "b"), waits_for_wording("a", "r"), waits_for_fact("a")):
        require_fitting(condition)
    for wrong in (
        replace(waits_for("a", "b"), other=None),
        replace(waits_for("a", "b"), request="r"),
        replace(waits_for_wording("a", "r"), request=None),
        replace(waits_for_fact("a"), other="b"),
    ):
        with pytest.raises(Refused, match="consent-condition-unfit"):
            require_fitting(wrong)


@pytest.mark.parametrize(
    "pairs", [[("a", "a")], [("a", "b"), ("b", "a")], [("a", "b"), ("b", "c"), ("c", "a")]]
)
def test_decisions_that_wait_for_one_another_are_refused(pairs: list[tuple[str, str]]) -> None:
    with pytest.raises(Refused, match="consent-circle"):
        require_no_circle([waits_for(*pair) for pair in pairs])


PAIRS = st.sets(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda pair: pair[0] < pair[1])
)
OWN = st.dictionaries(st.sampled_from(NAMES), st.booleans())


def graph(pairs: set[tuple[str, str]], own: dict[str, bool]) -> Dossier:
    """Decisions that wait for others, and some for a wording of their own that is in the text or not."""
    chained: list[ConditionSet] = [waits_for(*pair) for pair in sorted(pairs)]
    chained += [waits_for_wording(name, f"r{name}") for name in own]
    done = tuple(processed(f"r{name}") for name, there in own.items() if there)
    return Dossier(tuple(chained), tuple(asks(f"r{name}") for name in own), processed=done)


@given(PAIRS, OWN)
def test_a_decision_is_free_exactly_when_all_that_it_waits_for_is(
    pairs: set[tuple[str, str]], own: dict[str, bool]
) -> None:
    dossier = graph(pairs, own)
    require_no_circle(dossier.conditions)
    blocked = {name for name, there in own.items() if not there}
    for _ in NAMES:
        blocked |= {name for name, other in pairs if other in blocked}
    for name in NAMES:
        free = standing(name, dossier, on=DAY) is Standing.UNCONDITIONAL
        assert free == (name not in blocked)
        assert bool(holding(name, dossier, on=DAY)) == (name in blocked)


@given(PAIRS, OWN)
def test_putting_a_wording_in_the_text_never_holds_anything_up(
    pairs: set[tuple[str, str]], own: dict[str, bool]
) -> None:
    before, after = graph(pairs, own), graph(pairs, dict.fromkeys(own, True))
    for name in NAMES:
        assert standing(name, after, on=DAY) is Standing.UNCONDITIONAL
        assert len(holding(name, after, on=DAY)) <= len(holding(name, before, on=DAY))
