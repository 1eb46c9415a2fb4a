# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The case of 8 July 2022: what it holds, where each fact comes from, and what is not known."""

from datetime import date
from typing import get_args

import pytest

from regietafel.base.bodies import Body
from regietafel.base.sources import Mark, SourceKind
from regietafel.base.stamps import AsOf, Visibility
from regietafel.cases.lrt_2022_07_08 import DAY, agenda, case, load, reception, targets
from regietafel.cases.lrt_2022_07_08.reading import ACTOR, fact_id, facts, sources
from regietafel.data import areas
from regietafel.data.indicators import indicators
from regietafel.data.organisations import national
from regietafel.facts import Fact
from regietafel.facts.decisions import Action, Decision, DecisionKind, require_authority
from regietafel.facts.observations import Observation
from regietafel.facts.tasks import Distribution
from regietafel.records import ledger
from regietafel.records.chain import verify

PLACES_AND_AMV = 2
OF_THE_MEETING = 80
ALL = 599 + len(reception.facts())


def on_record() -> list[Fact]:
    return [fact for kind in get_args(Fact) for fact in ledger.read(kind, history=True)]


@pytest.mark.django_db
def test_the_case_goes_on_record_once_with_its_two_distributions() -> None:
    assert len(facts()) + PLACES_AND_AMV == 49
    first = 49 + len(targets.facts()) + len(agenda.facts()) + OF_THE_MEETING
    assert load() == first + len(reception.facts()) == ALL
    assert len(on_record()) == ALL
    assert load() == 0
    assert len(on_record()) == ALL
    assert verify().broken is None
    totals = {fact.series: fact.total for fact in ledger.read(Distribution)}
    assert totals == {case.PLACES: 51_000, case.UNACCOMPANIED: 5_088}


@pytest.mark.django_db
def test_a_load_that_breaks_off_leaves_nothing_and_can_be_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: object, **_named: object) -> None:
        raise RuntimeError("power cut")

    with monkeypatch.context() as patch:
        patch.setattr(case, "adopt", broken)
        with pytest.raises(RuntimeError, match="power cut"):
            load()
    assert on_record() == []
    assert load() == ALL


@pytest.mark.django_db
def test_every_fact_has_a_source_an_actor_and_is_public() -> None:
    load()
    for fact in on_record():
        stamp = fact.stamp
        assert (stamp.actor, stamp.visibility) == (ACTOR, Visibility.PUBLIC)
        assert stamp.source.title
        assert stamp.source.publisher
        assert stamp.known.ground


def test_made_up_figures_are_marked_and_nothing_else_is() -> None:
    made_up = [fact for fact in facts() if fact.stamp.source.mark is Mark.EXAMPLE]
    assert len(made_up) == 12
    assert all(isinstance(fact, Observation) and fact.indicator == "places-existing" for fact in made_up)
    existing = [
        fact for fact in facts() if isinstance(fact, Observation) and fact.indicator == "places-existing"
    ]
    assert existing == made_up


def test_a_public_source_says_where_it_is_or_what_it_is() -> None:
    for source in sources().values():
        if source.kind in (SourceKind.PUBLISHED, SourceKind.PRESS):
            assert (source.address or "").startswith("https://")
        else:
            assert source.note


def test_the_minutes_hold_two_actions_with_two_terms() -> None:
    divide, share = [fact for fact in facts() if isinstance(fact, Action)]
    assert divide.term is not None
    assert share.term is not None
    assert (divide.term.nl, divide.latest, divide.lacks) == ("zo spoedig mogelijk", None, ("date",))
    assert (share.term.nl, share.latest, share.lacks) == ("in de week van 11 juli", date(2022, 7, 15), ())


def test_coa_decides_the_table_takes_notice_and_sets_the_key() -> None:
    decisions = {fact.stamp.id: fact for fact in facts() if isinstance(fact, Decision)}
    notice = decisions[fact_id("lrt-2022-07-08-notice")]
    assert (notice.kind, notice.body) == (DecisionKind.NOTICE, "LRT")
    assert decisions[notice.about or ""].kind is DecisionKind.ORDER
    assert decisions[notice.about or ""].body == "COA"
    key = decisions[fact_id("lrt-key")]
    assert (key.kind, key.stamp.known.on) == (DecisionKind.AGREEMENT, None)
    bodies: dict[str, Body] = national()
    for decision in decisions.values():
        require_authority(decision, bodies[decision.body])


def test_the_need_grows_from_45_000_by_1_000_a_month_to_51_000() -> None:
    need = [fact for fact in facts() if isinstance(fact, Observation) and fact.indicator == "places-needed"]
    assert [fact.amount for fact in need] == list(range(45_000, 51_001, 1_000))
    assert (need[0].stamp.valid.start, need[-1].stamp.valid.start) == (date(2022, 7, 1), date(2023, 1, 1))


def test_every_figure_is_of_a_known_indicator_and_a_known_area() -> None:
    register = areas()
    for fact in facts():
        if isinstance(fact, Observation):
            assert fact.indicator in indicators()
            assert register.get(fact.area).exists_on(DAY)


@pytest.mark.django_db
def test_on_the_day_before_nothing_of_the_meeting_was_known() -> None:
    load()
    before = AsOf(known=date(2022, 7, 7))
    assert ledger.read(Distribution, before) == []
    assert ledger.read(Action, before) == []
    seen = {fact.stamp.id for fact in ledger.read(Decision, before)}
    # The agreement on the key has no known day; it is seen, and marked so.
    assert seen == {fact_id("coa-capacity-2022-1"), fact_id("lrt-key"), fact_id("minister-2022-2")}
