# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The board: every action stands in one column, and says what keeps it from going on."""

from __future__ import annotations

from datetime import date

import pytest

from regietafel.actions.rules.board import Column, Stuck, column_of, stuck
from regietafel.actions.rules.coming import Why
from regietafel.actions.rules.course import EventKind, course
from regietafel.actions.rules.items import Item
from regietafel.actions.rules.register import Given, Register, register
from regietafel.base.messages import Message, Said
from regietafel.facts.actions import (
    ActionDropped,
    ActionPlaced,
    DoneProposed,
    MilestoneSet,
    NoteKind,
)
from tests.actions.rules.worlds import FIRST, action, name, noted, stamp

JULY, AUGUST = date(2022, 7, 31), date(2022, 8, 10)


def seen(*facts: Given, on: date = AUGUST) -> Register:
    return register(facts, on)


def only(*facts: Given, on: date = AUGUST) -> Item:
    return seen(*facts, on=on).item(name("a"))


@pytest.mark.parametrize(
    ("latest", "on", "column"),
    [
        (JULY, JULY, Column.RUNNING),
        (JULY, AUGUST, Column.PASSED),
        (None, AUGUST, Column.LACKING),
    ],
)
def test_a_column_follows_from_the_term_and_what_is_missing(
    *, latest: date | None, on: date, column: Column
) -> None:
    assert column_of(only(action("a", latest=latest), on=on)) is column


def test_a_passed_term_counts_before_a_holder_that_is_missing() -> None:
    assert column_of(only(action("a", holders=(), latest=JULY))) is Column.PASSED


def test_reported_done_waits_for_the_table_whatever_its_term() -> None:
    claim = DoneProposed(stamp("klaar", AUGUST), name("a"), "COA", Said("Klaar"))
    found = only(action("a", latest=JULY), claim)
    assert column_of(found) is Column.REPORTED_DONE


def test_what_ended_stands_in_the_last_column_and_nothing_keeps_it() -> None:
    dropped = ActionDropped(stamp("weg", AUGUST), name("a"), Said("Niet meer nodig"))
    found = seen(action("a", holders=()), noted("a", NoteKind.OBSTACLE), dropped)
    item = found.item(name("a"))
    assert column_of(item) is Column.ENDED
    assert stuck(item, found.items) == ()


def test_what_hangs_on_a_decision_that_is_not_in_force_waits_and_is_asked_of_nobody() -> None:
    given = action("a", holders=(), latest=JULY)
    found = register((given, noted("a", NoteKind.OBSTACLE)), AUGUST, waits={given.decision: Message("x")})
    (item,) = found.items
    assert column_of(item) is Column.WAITING
    assert stuck(item, found.items) == ()
    assert [each.kind for each in course(item)] == [EventKind.MADE, EventKind.OBSTACLE]


def test_everything_that_keeps_an_action_from_going_on_is_named() -> None:
    placed = ActionPlaced(stamp("na", FIRST), name("a"), after=(name("b"),))
    milestone = MilestoneSet(stamp("mijlpaal", FIRST), name("a"), Said("Eerste opzet"), JULY)
    facts = (action("a", holders=()), action("b"), placed, milestone, noted("a", NoteKind.OBSTACLE))
    found = seen(*facts)
    assert stuck(found.item(name("a")), found.items) == (
        Why.NO_HOLDER,
        Why.NO_DATE,
        Why.OBSTACLE,
        Stuck.WAITS,
        Stuck.MILESTONE,
    )


def test_a_milestone_of_today_and_a_predecessor_that_ended_keep_nothing() -> None:
    placed = ActionPlaced(stamp("na", FIRST), name("a"), after=(name("b"),))
    dropped = ActionDropped(stamp("weg", AUGUST), name("b"), Said("Niet meer nodig"))
    milestone = MilestoneSet(stamp("mijlpaal", FIRST), name("a"), Said("Eerste opzet"), AUGUST)
    found = seen(action("a", latest=AUGUST), action("b"), placed, milestone, dropped)
    assert stuck(found.item(name("a")), found.items) == ()
