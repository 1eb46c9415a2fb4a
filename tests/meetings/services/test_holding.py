# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting from its agenda to its decisions: prepared by two, convened, held in one turn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import ANYONE, Reader, Role
from regietafel.base.messages import ManyRefused, Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.decisions.rules.consent import Standing
from regietafel.facts.attendance import Attendance, SeatHeld
from regietafel.facts.decisions import Action, Decision, DecisionKind
from regietafel.facts.meetings import AgendaItem, ItemBecame, MeetingConvened, Purpose
from regietafel.facts.papers import Needs
from regietafel.meetings.rules.attendance import SeatStatus
from regietafel.meetings.rules.held import (
    NotedAction,
    NotedCondition,
    NotedDecision,
    NotedItem,
    NotedParty,
    NotedSubstitution,
    Notes,
)
from regietafel.meetings.services.dossiers import decision_view
from regietafel.meetings.services.holding import Recorded, hold
from regietafel.meetings.services.meetings import meeting, tables
from regietafel.meetings.services.preparing import (
    Plan,
    PlannedItem,
    add_late_item,
    convene,
    planned,
    save_plan,
    take_proposal,
)
from regietafel.meetings.services.proposing import Subject, proposals, propose
from regietafel.records import drafts, ledger
from tests.records.worlds import stamp

pytestmark = pytest.mark.django_db

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
OTHER = Reader("j.smit", Role.SECRETARIAT, frozenset({"LRT"}))
MEMBER = Reader("a.de.vries", Role.MEMBER, frozenset({"VNG", "LRT"}))
DAY = date(2022, 9, 7)
TODAY = Acting(KEEPER, date(2022, 9, 8))
PLAN = Plan(
    (
        PlannedItem("1", Said("Opening"), Purpose.INFORMATION),
        PlannedItem("2", Said("Flexwoningen"), Purpose.DECISION),
        PlannedItem("2.1", Said("De notitie"), Purpose.DECISION, hammer=True),
    )
)


def convened(plan: Plan = PLAN, on: date = DAY) -> MeetingConvened:
    return convene(plan, table="LRT", on=on, public=False, acting=Acting(KEEPER, date(2022, 9, 1)))


def agreed(key: str, text: str = "Wij doen het.", item: str = "2") -> NotedDecision:
    return NotedDecision(key, item, DecisionKind.AGREEMENT, Said(key), Said(text))


def held(notes: Notes, fact: MeetingConvened | None = None) -> Recorded:
    return hold((fact or convened()).stamp.id, notes, acting=TODAY)


def test_of_two_who_prepare_one_agenda_the_later_sees_what_the_first_wrote() -> None:
    plan, version = planned("LRT", DAY, reader=KEEPER)
    save_plan(PLAN, version, table="LRT", on=DAY, reader=KEEPER)
    with pytest.raises(drafts.Overtaken) as refused:
        save_plan(plan, version, table="LRT", on=DAY, reader=OTHER)
    theirs = refused.value.theirs
    assert theirs is not None
    assert (theirs.by, len(theirs.content["items"])) == ("m.bakker", 3)
    again, version = planned("LRT", DAY, reader=OTHER)
    assert (again, version) == (PLAN, 1)
    convened(again)
    assert planned("LRT", DAY, reader=OTHER) == (Plan(()), 0)


def test_a_proposed_item_that_is_convened_is_answered_as_placed() -> None:
    subject = Subject("LRT", Said("Notitie"), "de-notitie", "action-overdue")
    made = propose(subject, by="regel", on=date(2022, 9, 1), reader=KEEPER)
    convened(take_proposal(PLAN, made))
    answer = proposals("LRT", AsOf(), reader=KEEPER)[0].answer
    assert answer is not None
    assert (answer.on, answer.item) == (DAY, "3")


def test_an_agenda_with_faults_in_its_numbers_is_refused_with_all_of_them() -> None:
    wrong = replace(PLAN, items=(*PLAN.items, PLAN.items[0], replace(PLAN.items[0], number="5")))
    with pytest.raises(ManyRefused) as refused:
        convened(wrong)
    assert len(refused.value.faults) == 3
    assert ledger.read(AgendaItem) == []


def test_a_table_meets_once_on_a_day_and_a_late_item_says_that_it_is_late() -> None:
    fact = convened()
    with pytest.raises(Refused, match="meeting-convened-already"):
        convened()
    item = PlannedItem("3", Said("Nog iets"), Purpose.DISCUSSION)
    assert add_late_item(item, meeting=fact.stamp.id, acting=Acting(KEEPER, DAY)).late
    with pytest.raises(ManyRefused):
        add_late_item(item, meeting=fact.stamp.id, acting=Acting(KEEPER, DAY))


def test_a_meeting_goes_on_record_with_everything_or_not_at_all() -> None:
    ledger.append([SeatHeld(stamp(), "LRT/IPO", "LRT", "IPO", Said("gedeputeerde"))])
    fact = convened()
    notes = Notes(
        parties=(
            NotedParty("ipo", Attendance.EXCUSED, seat="LRT/IPO"),
            NotedParty("vng", organisation="VNG", arrives="10:30"),
        ),
        substitutions=(NotedSubstitution("ipo", "vng"),),
        decisions=(
            agreed("eerste"),
            agreed("tweede"),
            NotedDecision(
                "vraag", "2.1", DecisionKind.REQUEST, Said("Vraag"), Said("IPO vraagt het."), body="IPO"
            ),
        ),
        actions=(NotedAction("eerste", Said("Schrijf"), ("COA",), term=Said("week van 12 september")),),
        items=(NotedItem("2.1", ItemBecame.FORWARDED, to_table="HLRT"),),
    )
    recorded = held(notes, fact)
    assert [each.number for each in recorded.decisions] == [1, 2, None]
    assert recorded.actions[0].latest == date(2022, 9, 16)
    view = meeting(fact.stamp.id, AsOf(), reader=KEEPER)
    assert [place.status for place in view.roll.places] == [SeatStatus.SUBSTITUTED]
    assert [each.title.nl for each in view.decisions] == ["eerste", "tweede", "Vraag"]
    assert [(item.fact.number, item.closed and item.closed.to_table) for item in view.items] == [
        ("1", None),
        ("2", None),
        ("2.1", "HLRT"),
    ]
    assert held(Notes(decisions=(agreed("derde"),)), fact).decisions[0].number == 3


@pytest.mark.parametrize(
    ("notes", "key"),
    [
        (Notes(decisions=(agreed("goed"), agreed("fout", item="9"))), "meeting-no-such-item"),
        (Notes(decisions=(replace(agreed("goed"), kind=DecisionKind.ORDER),)), "base-no-authority"),
        (Notes(parties=(NotedParty("x", seat="LRT/X"),)), "meeting-no-such-seat"),
        (
            Notes(decisions=(agreed("goed"),), items=(NotedItem("9", ItemBecame.HANDLED),)),
            "meeting-no-such-item",
        ),
        (
            Notes(
                parties=(NotedParty("a", Attendance.ABSENT), NotedParty("b", Attendance.ABSENT)),
                substitutions=(NotedSubstitution("a", "b"), NotedSubstitution("b", "a")),
            ),
            "attendance-circle",
        ),
        (
            Notes(
                decisions=(agreed("a"), agreed("b")),
                conditions=(
                    NotedCondition("a", Needs.DECISION, Said("na b"), other="b"),
                    NotedCondition("b", Needs.DECISION, Said("na a"), other="a"),
                ),
            ),
            "consent-circle",
        ),
    ],
)
def test_notes_that_cannot_be_leave_nothing_behind_and_no_number_is_lost(notes: Notes, key: str) -> None:
    fact = convened()
    with pytest.raises(Refused, match=key):
        held(notes, fact)
    assert ledger.read(Decision) == []
    assert held(Notes(decisions=(agreed("daarna"),)), fact).decisions[0].number == 1


def test_a_besluit_at_a_meeting_is_of_an_authority_and_not_of_the_table() -> None:
    order = replace(agreed("besluit"), kind=DecisionKind.ORDER, body="COA")
    assert held(Notes(decisions=(order,))).decisions[0].body == "COA"


@pytest.mark.parametrize(
    ("term", "latest"),
    [("z.s.m.", None), ("zodra het kan", None), ("eind september", date(2022, 9, 30))],
)
def test_a_term_is_kept_in_its_words_with_the_day_that_follows_if_any(term: str, latest: date | None) -> None:
    notes = Notes(
        decisions=(agreed("a"),), actions=(NotedAction("a", Said("Doe het"), ("COA",), term=Said(term)),)
    )
    held(notes)
    (action,) = ledger.read(Action)
    assert (action.term, action.latest) == (Said(term), latest)
    assert action.lacks == (() if latest else ("date",))


def test_next_meeting_is_the_one_that_is_planned() -> None:
    convened(on=date(2022, 10, 5))
    notes = Notes(
        decisions=(agreed("a"),),
        actions=(NotedAction("a", Said("Kom terug"), term=Said("volgende vergadering")),),
    )
    held(notes)
    assert ledger.read(Action)[0].latest == date(2022, 10, 5)


def test_a_decision_that_waits_for_another_is_free_when_that_one_is() -> None:
    recorded = held(
        Notes(
            decisions=(agreed("brief"), agreed("geld")),
            conditions=(
                NotedCondition("brief", Needs.DECISION, Said("het geld is er"), other="geld"),
                NotedCondition("geld", Needs.FACT, Said("het bedrag is bekend")),
            ),
        )
    )
    letter = recorded.keys["brief"]
    assert decision_view(letter, AsOf(), on=DAY, reader=KEEPER).standing is Standing.CONDITIONAL


def test_a_meeting_is_held_on_its_day_and_by_who_keeps_the_table() -> None:
    fact = convened()
    with pytest.raises(Refused, match="meeting-not-yet-held"):
        hold(fact.stamp.id, Notes(), acting=Acting(KEEPER, date(2022, 9, 6)))
    with pytest.raises(Refused, match="access-denied"):
        hold(fact.stamp.id, Notes(), acting=Acting(MEMBER, date(2022, 9, 8)))
    with pytest.raises(Refused, match="base-no-such-fact"):
        hold(fact.stamp.id, Notes(), acting=Acting(ANYONE, date(2022, 9, 8)))
    elsewhere = Reader("k.jong", Role.SECRETARIAT, frozenset({"PRT-PV26"}))
    with pytest.raises(Refused, match="access-denied"):
        convene(PLAN, table="LRT", on=DAY, public=False, acting=Acting(elsewhere, DAY))


def test_what_is_not_public_is_for_the_table_alone() -> None:
    fact = convened()
    shown = {view.body.code: view for view in tables(AsOf(), on=DAY, reader=MEMBER)}
    assert shown["LRT"].past == (fact,)
    assert all(view.past == () for view in tables(AsOf(), on=DAY, reader=ANYONE))
    assert len([code for code in shown if code.startswith("PRT-")]) == 12
