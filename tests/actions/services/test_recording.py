# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What goes on record about measures and actions, and what is refused: by whom, about what, how often."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from regietafel.access.readers import Reader
from regietafel.actions.rules.items import Item, ItemState, TermState
from regietafel.actions.services.answers import Answer, answer_change, answer_done, ask_change, report_done
from regietafel.actions.services.placing import Placement, next_meeting, placements, put_on_agenda
from regietafel.actions.services.recording import (
    Assignment,
    Line,
    assign,
    drop,
    give_notice,
    list_measure,
    note,
    place,
    set_milestone,
    set_state,
)
from regietafel.actions.services.register import next_agenda, overdue, register_on
from regietafel.actions.services.views import MOST, View, forget, keep, views
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.actions import MeasureState, NoteKind, RequestAnswer, measure_code
from regietafel.meetings.services.preparing import planned

pytestmark = pytest.mark.usefixtures("case")
ON, LAST = date(2022, 7, 11), date(2022, 7, 15)
DAY = timedelta(days=1)
WHY, NOTHING = Said("Zo is het besloten."), Said(" ")


@pytest.fixture
def keeper(as_persona: dict[str, Reader]) -> Reader:
    return as_persona["secretariaat"]


@pytest.fixture
def vng(as_persona: dict[str, Reader]) -> Reader:
    return as_persona["lid-vng"]


@pytest.fixture
def share(keeper: Reader) -> str:
    """COA's action to share the division, with a term to 15 July."""
    items = register_on(ON, as_of=AsOf(), reader=keeper).items
    return next(each.id for each in items if each.title.nl.startswith("Deel de verdeling"))


def item(action: str, reader: Reader, on: date = ON) -> Item:
    return register_on(on, as_of=AsOf(), reader=reader).item(action)


Act = Callable[[], object]


def refused(act: Act) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.message.key


def test_whatever_names_nothing_that_is_there_is_refused(keeper: Reader, share: str) -> None:
    now: dict[str, Any] = {"on": ON, "reader": keeper}
    nobody = Assignment(supervisors=("NIEMAND",))
    acts: dict[str, list[Act]] = {
        "agenda-no-such-action": [
            partial(place, "weg", measure=None, **now),
            partial(place, share, measure=None, after=("weg",), **now),
            partial(assign, "weg", Assignment(), decision=None, **now),
            partial(note, Line("weg", NoteKind.PROGRESS, WHY, "COA"), **now),
            partial(ask_change, "weg", "COA", text=WHY, decision=None, **now),
        ],
        "agenda-no-such-measure": [
            partial(place, share, measure="99", **now),
            partial(set_state, "99", MeasureState.DONE, ground=WHY, decision=None, **now),
        ],
        "areas-unknown": [partial(place, share, measure=None, provinces=("PV99",), **now)],
        "decision-body-unknown": [
            partial(assign, share, Assignment(holders=("COA", "NIEMAND")), decision=None, **now),
            partial(assign, share, nobody, decision=None, **now),
            partial(note, Line(share, NoteKind.PROGRESS, WHY, "NIEMAND"), **now),
            partial(ask_change, share, "NIEMAND", text=WHY, decision=None, **now),
        ],
        "base-no-such-fact": [
            partial(answer_change, "weg", RequestAnswer.GRANTED, words=Answer("LRT", WHY), **now),
            partial(answer_done, "weg", confirmed=True, words=Answer("LRT", WHY), **now),
        ],
        "agenda-circle": [partial(place, share, measure=None, after=(share,), **now)],
        "agenda-not-a-holder": [partial(give_notice, share, "VNG", by="LRT", text=WHY, **now)],
        "agenda-not-late": [partial(give_notice, share, "COA", by="LRT", text=WHY, **now)],
        "agenda-nothing-to-end": [
            partial(note, Line(share, kind, WHY, "COA", ends=ends), **now)
            for kind in (NoteKind.REMOVED, NoteKind.REACHED)
            for ends in (None, "weg")
        ],
        "agenda-not-in-province": [
            partial(report_done, share, "COA", ground=WHY, province="PV26", **now),
        ],
    }
    for key, mine in acts.items():
        assert {refused(act) for act in mine} == {key}


def test_an_empty_text_is_refused_everywhere(keeper: Reader, share: str) -> None:
    now: dict[str, Any] = {"on": ON, "reader": keeper}
    acts: list[Act] = [
        partial(list_measure, "99", NOTHING, goal=None, decision=None, **now),
        partial(list_measure, " ", WHY, goal=None, decision=None, **now),
        partial(set_state, "8", MeasureState.DONE, ground=NOTHING, decision=None, **now),
        partial(set_milestone, share, NOTHING, latest=LAST, **now),
        partial(note, Line(share, NoteKind.PROGRESS, NOTHING, "COA"), **now),
        partial(drop, share, ground=NOTHING, decision=None, **now),
        partial(ask_change, share, "COA", text=NOTHING, decision=None, **now),
        partial(report_done, share, "COA", ground=NOTHING, province=None, **now),
    ]
    assert {refused(act) for act in acts} == {"agenda-text-missing"}


def test_only_who_keeps_the_register_changes_it_and_only_a_holder_speaks_for_an_action(
    keeper: Reader, vng: Reader, share: str
) -> None:
    now: dict[str, Any] = {"on": ON, "reader": vng}
    asked = ask_change(share, "VNG", text=WHY, decision=None, **now).stamp.id
    done = report_done(share, "COA", ground=WHY, province=None, on=ON, reader=keeper).stamp.id
    acts: list[Act] = [
        partial(list_measure, "99", WHY, goal=None, decision=None, **now),
        partial(set_state, "8", MeasureState.DONE, ground=WHY, decision=None, **now),
        partial(place, share, measure="8", **now),
        partial(assign, share, Assignment(("VNG",)), decision=None, **now),
        partial(set_milestone, share, WHY, latest=LAST, **now),
        partial(note, Line(share, NoteKind.PROGRESS, WHY, "COA"), **now),
        partial(drop, share, ground=WHY, decision=None, **now),
        partial(give_notice, share, "COA", by="SJenV", text=WHY, on=LAST + DAY, reader=vng),
        partial(ask_change, share, "COA", text=WHY, decision=None, **now),
        partial(answer_change, asked, RequestAnswer.GRANTED, words=Answer("LRT", WHY), **now),
        partial(report_done, share, "VNG", ground=WHY, province=None, **now),
        partial(answer_done, done, confirmed=True, words=Answer("LRT", WHY), **now),
        partial(put_on_agenda, share, meeting_on=date(2022, 9, 7), **now),
    ]
    assert {refused(act) for act in acts} == {"access-denied"}


def test_a_number_stands_in_the_register_once_and_a_measure_changes_state(keeper: Reader) -> None:
    now: dict[str, Any] = {"on": ON, "reader": keeper}
    list_measure("99", WHY, goal=None, decision=None, **now)
    assert (
        refused(partial(list_measure, "99", WHY, goal=None, decision=None, **now)) == "agenda-measure-there"
    )
    set_state("99", MeasureState.PILOT, ground=WHY, decision=None, **now)
    set_state("99", MeasureState.DONE, ground=WHY, decision=None, on=ON + DAY, reader=keeper)
    states = [register_on(day, as_of=AsOf(), reader=keeper).measure("99").state for day in (ON, ON + DAY)]
    assert states == [MeasureState.PILOT, MeasureState.DONE]


def test_a_request_and_a_claim_are_answered_once(keeper: Reader, vng: Reader, share: str) -> None:
    now: dict[str, Any] = {"on": ON, "reader": keeper}
    words = Answer("LRT", WHY)
    for about in (share, measure_code("8")):
        asked = ask_change(about, "VNG", text=WHY, decision=None, on=ON, reader=vng).stamp.id
        answer_change(asked, RequestAnswer.PARTLY, words=words, **now)
        again = partial(answer_change, asked, RequestAnswer.PARTLY, words=words, **now)
        assert refused(again) == "agenda-answered-already"
    claim = report_done(share, "COA", ground=WHY, province=None, **now).stamp.id
    twice = refused(partial(report_done, share, "COA", ground=WHY, province=None, **now))
    assert twice == "agenda-reported-already"
    answer_done(claim, confirmed=False, words=words, **now)
    assert not item(share, keeper).ended
    assert (
        refused(partial(answer_done, claim, confirmed=True, words=words, **now)) == "agenda-answered-already"
    )
    second = report_done(share, "COA", ground=WHY, province=None, **now).stamp.id
    assert item(share, keeper).state is ItemState.REPORTED_DONE
    answer_done(second, confirmed=True, words=words, **now)
    assert item(share, keeper).ended
    for act in (
        partial(report_done, share, "COA", ground=WHY, province=None, **now),
        partial(drop, share, ground=WHY, decision=None, **now),
    ):
        assert refused(act) == "agenda-ended"


def test_in_two_provinces_a_claim_waits_in_each_apart(keeper: Reader, share: str) -> None:
    now: dict[str, Any] = {"on": ON, "reader": keeper}
    place(share, measure="8", provinces=("PV26", "PV29"), **now)
    claim = report_done(share, "COA", ground=WHY, province="PV26", **now).stamp.id
    report_done(share, "COA", ground=WHY, province="PV29", **now)
    twice = refused(partial(report_done, share, "COA", ground=WHY, province="PV26", **now))
    assert twice == "agenda-reported-already"
    answer_done(claim, confirmed=True, words=Answer("LRT", WHY), **now)
    assert item(share, keeper).done_in == frozenset({"PV26"})
    assert not item(share, keeper).ended


def test_an_obstacle_and_a_milestone_end_once_and_each_by_its_own_word(keeper: Reader, share: str) -> None:
    now: dict[str, Any] = {"on": ON, "reader": keeper}
    obstacle = note(Line(share, NoteKind.OBSTACLE, WHY, "COA"), **now).stamp.id
    milestone = set_milestone(share, WHY, latest=LAST, **now).stamp.id
    for kind, ends in ((NoteKind.REACHED, obstacle), (NoteKind.REMOVED, milestone)):
        wrong = Line(share, kind, WHY, "COA", ends=ends)
        assert refused(partial(note, wrong, **now)) == "agenda-nothing-to-end"
    for kind, ends in ((NoteKind.REMOVED, obstacle), (NoteKind.REACHED, milestone)):
        line = Line(share, kind, WHY, "COA", ends=ends)
        note(line, **now)
        assert refused(partial(note, line, **now)) == "agenda-nothing-to-end"
    of_measure = note(Line(measure_code("8"), NoteKind.OBSTACLE, WHY, "COA"), **now).stamp.id
    note(Line(measure_code("8"), NoteKind.REMOVED, WHY, "COA", ends=of_measure), **now)
    assert register_on(ON, as_of=AsOf(), reader=keeper).measure("8").obstacles == ()


def test_a_term_has_passed_the_day_after_its_last_day_and_is_late_once_the_holder_was_told(
    keeper: Reader, share: str
) -> None:
    late = LAST + DAY
    assert refused(partial(give_notice, share, "COA", by="LRT", text=WHY, on=LAST, reader=keeper))
    assert share not in {each.id for each in overdue(LAST, as_of=AsOf(), reader=keeper)}
    assert share in {each.id for each in overdue(late, as_of=AsOf(), reader=keeper)}
    assert item(share, keeper, late).term_state is TermState.PASSED
    give_notice(share, "COA", by="LRT", text=WHY, on=late, reader=keeper)
    assert item(share, keeper, late).term_state is TermState.LATE
    assert (item(share, keeper, LAST).days_late, item(share, keeper, late).days_late) == (0, 1)


def test_what_comes_on_the_agenda_is_put_on_a_draft_once_and_not_on_one_that_is_over(keeper: Reader) -> None:
    september = date(2022, 9, 7)
    about = next_agenda(ON, as_of=AsOf(), reader=keeper)[0].about
    before = refused(partial(put_on_agenda, about, meeting_on=ON - DAY, on=ON, reader=keeper))
    assert before == "agenda-meeting-over"
    for _ in range(2):
        assert put_on_agenda(about, meeting_on=september, on=ON, reader=keeper) == Placement(september, None)
    plan, _ = planned("LRT", september, reader=keeper)
    assert [each.about for each in plan.items] == [about]
    shown = {keeps: placements(ON, as_of=AsOf(), reader=keeper, keeps=keeps) for keeps in (True, False)}
    assert shown[True][about] == Placement(september, None)
    assert about not in shown[False]
    assert next_meeting(ON, as_of=AsOf(), reader=keeper, keeps=True) == september
    assert next_meeting(september, as_of=AsOf(), reader=keeper, keeps=True) is None
    assert next_meeting(september - DAY, as_of=AsOf(), reader=keeper, keeps=True) == september


def test_what_does_not_come_on_the_agenda_is_not_put_there(keeper: Reader, share: str) -> None:
    coming = {each.about for each in next_agenda(ON, as_of=AsOf(), reader=keeper)}
    assert share not in coming
    act = partial(put_on_agenda, share, meeting_on=date(2022, 9, 7), on=ON, reader=keeper)
    assert refused(act) == "agenda-not-coming"


def test_a_view_is_kept_by_name_for_oneself_replaced_and_forgotten(keeper: Reader, vng: Reader) -> None:
    for name in ("", "  ", "x" * (MOST + 1)):
        assert refused(partial(keep, View(name, "houder=COA"), keeper)) == "agenda-view-name"
    keep(View("x" * MOST, "stand=open"), keeper)
    keep(View(" Wat COA houdt ", "houder=COA"), keeper)
    keep(View("Wat COA houdt", "houder=COA&stand=open"), keeper)
    assert {each.name: each.query for each in views(keeper)} == {
        "x" * MOST: "stand=open",
        "Wat COA houdt": "houder=COA&stand=open",
    }
    assert views(vng) == ()
    forget("Wat COA houdt", vng)
    forget("nooit gezien", keeper)
    assert len(views(keeper)) == 2
    forget("Wat COA houdt", keeper)
    assert [each.name for each in views(keeper)] == ["x" * MOST]
