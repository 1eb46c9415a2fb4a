# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The line of an action: every fact about it once, by day, with what is still to come at its own day."""

from __future__ import annotations

from datetime import date

from regietafel.actions.rules.course import EventKind, by_province, course, course_of_measure
from regietafel.actions.rules.register import register
from regietafel.base.messages import Said
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    ChangeAnswered,
    ChangeRequested,
    DoneAnswered,
    DoneProposed,
    MeasureListed,
    MeasureState,
    MeasureStateSet,
    MilestoneSet,
    Noted,
    NoteKind,
    RequestAnswer,
    measure_code,
)
from tests.actions.rules.worlds import FIRST, action, name, noted, stamp, told

JULY, AUGUST, END = date(2022, 7, 20), date(2022, 8, 1), date(2022, 8, 31)


def test_everything_that_was_said_and_done_stands_once_on_its_day() -> None:
    assigned = ActionAssigned(stamp("aan", JULY), name("a"), ("COA",), latest=END, decision=name("later"))
    asked = ChangeRequested(stamp("vraag", JULY), name("a"), "VNG", Said("Sneller"))
    answered = ChangeAnswered(
        stamp("antwoord", AUGUST), asked.stamp.id, "LRT", RequestAnswer.PARTLY, Said("Deels")
    )
    claim = DoneProposed(stamp("klaar", AUGUST), name("a"), "COA", Said("Klaar"))
    refused = DoneAnswered(stamp("nee", AUGUST), claim.stamp.id, "LRT", confirmed=False, ground=Said("Nee"))
    notice = told("a", "COA", AUGUST)
    facts = (action("a"), assigned, asked, answered, claim, refused, notice, noted("a", NoteKind.OBSTACLE))
    found = course(register(facts, AUGUST).item(name("a")))
    assert [(each.day, each.kind) for each in found] == [
        (FIRST, EventKind.MADE),
        (FIRST, EventKind.OBSTACLE),
        (JULY, EventKind.ASSIGNED),
        (JULY, EventKind.ASKED),
        (AUGUST, EventKind.ANSWERED),
        (AUGUST, EventKind.REPORTED_DONE),
        (AUGUST, EventKind.NOT_CONFIRMED),
        (AUGUST, EventKind.NOTICE),
        (END, EventKind.TERM),
    ]
    assert [each.decision for each in found if each.decision] == [name("afspraak"), name("later")]
    assert {each.by for each in found if each.by} == {"COA", "VNG", "LRT", "SJenV"}


def test_a_milestone_stands_on_its_last_day_until_it_was_reached() -> None:
    milestone = MilestoneSet(stamp("mijlpaal", FIRST), name("a"), Said("Eerste opzet"), AUGUST)
    before = course(register((action("a"), milestone), JULY).item(name("a")))
    assert [(each.day, each.kind) for each in before][1:] == [(AUGUST, EventKind.MILESTONE)]
    reached = noted("a", NoteKind.REACHED, JULY, ends=milestone.stamp.id)
    after = course(register((action("a"), milestone, reached), JULY).item(name("a")))
    assert [(each.day, each.kind, each.text) for each in after][1:] == [
        (JULY, EventKind.REACHED, Said("Eerste opzet"))
    ]


def test_what_was_dropped_has_no_term_ahead() -> None:
    dropped = ActionDropped(stamp("weg", JULY), name("a"), Said("Niet meer nodig"))
    found = course(register((action("a", latest=END), dropped), JULY).item(name("a")))
    assert [each.kind for each in found] == [EventKind.MADE, EventKind.DROPPED]


def test_a_measure_tells_its_states_and_what_was_asked() -> None:
    listed = MeasureListed(stamp("m8", FIRST), "8", Said("Flexibele opvang"))
    state = MeasureStateSet(stamp("staat", JULY), "8", MeasureState.PILOT, Said("Drie proeven"))
    asked = ChangeRequested(stamp("vraag", FIRST), measure_code("8"), "VNG", Said("Structureel"))
    found = course_of_measure(register((listed, state, asked), AUGUST).measure("8"))
    assert [each.kind for each in found] == [EventKind.MADE, EventKind.ASKED, EventKind.STATE]
    assert found[-1].state is state


def test_each_province_says_whether_it_is_done_and_what_was_last_heard() -> None:
    placed = ActionPlaced(stamp("in", FIRST), name("a"), provinces=("PV20", "PV26", "PV31"))
    done = DoneProposed(stamp("klaar", JULY), name("a"), "COA", Said("Klaar"), "PV20")
    yes = DoneAnswered(stamp("ja", AUGUST), done.stamp.id, "LRT", confirmed=True, ground=Said("Gezien"))
    said = DoneProposed(stamp("klaar26", JULY), name("a"), "COA", Said("Klaar"), "PV26")
    line = Noted(
        stamp("regel", JULY), name("a"), NoteKind.PROGRESS, Said("Bezig"), "PRT-PV31", province="PV31"
    )
    found = by_province(register((action("a"), placed, done, yes, said, line), AUGUST).item(name("a")))
    assert [(each.province, each.done, each.reported) for each in found] == [
        ("PV20", True, False),
        ("PV26", False, True),
        ("PV31", False, False),
    ]
    assert [each.last and each.last.text for each in found] == [Said("Gezien"), Said("Klaar"), line.text]
    assert by_province(register((action("b"),), AUGUST).item(name("b"))) == ()
