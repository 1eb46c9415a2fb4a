# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A comment round on draft minutes, to the end of its last day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from regietafel.access.acting import Acting
from regietafel.access.readers import Reader, Role
from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import Document, Purpose
from regietafel.facts.papers import CommentsAsked
from regietafel.meetings.rules.commenting import Replied
from regietafel.meetings.services.commenting import (
    ask_comments,
    comments_waited_for,
    nothing_to_remark,
    rounds_of,
    work_up,
)
from regietafel.meetings.services.minutes import draft, edit
from regietafel.meetings.services.preparing import Plan, PlannedItem, convene

pytestmark = pytest.mark.django_db

KEEPER = Reader("m.bakker", Role.SECRETARIAT, frozenset({"LRT"}))
MEMBER = Reader("v.visser", Role.MEMBER, frozenset({"VNG", "LRT"}))
HELD, SENT = date(2022, 7, 8), date(2022, 7, 11)
LAST = date(2022, 7, 18)
DAY = timedelta(days=1)


@pytest.fixture
def meeting() -> str:
    plan = Plan((PlannedItem("1", Said("Flexwoningen"), Purpose.DECISION),))
    return convene(plan, table="LRT", on=HELD, public=False, acting=Acting(KEEPER, date(2022, 7, 1))).stamp.id


def ask(meeting: str, on: date, *bodies: str) -> CommentsAsked:
    return ask_comments(
        meeting,
        Document.MINUTES,
        bodies=bodies,
        term=Said("binnen vijf werkdagen"),
        acting=Acting(KEEPER, on),
    )


def waits(on: date) -> list[str]:
    found = comments_waited_for(frozenset({"VNG"}), as_of=AsOf(), on=on, reader=MEMBER)
    return [body for _, body in found]


def test_a_round_runs_to_the_end_of_its_last_day(meeting: str) -> None:
    assert ask(meeting, SENT, "VNG", "IPO").until == LAST
    assert waits(SENT) == waits(LAST) == ["VNG"]
    assert waits(LAST + DAY) == []
    with pytest.raises(Refused, match="comments-round-runs"):
        ask(meeting, LAST, "VNG")
    assert ask(meeting, LAST + DAY, "VNG").until == date(2022, 7, 26)


def test_a_round_that_ends_today_can_still_be_answered_and_tomorrow_no_more(meeting: str) -> None:
    asked = ask(meeting, SENT, "VNG", "IPO")
    with pytest.raises(Refused, match="comments-closed"):
        nothing_to_remark(asked.stamp.id, "VNG", acting=Acting(MEMBER, LAST + DAY))
    nothing_to_remark(asked.stamp.id, "VNG", acting=Acting(MEMBER, LAST))
    (view,) = rounds_of(meeting, Document.MINUTES, as_of=AsOf(), on=LAST, reader=KEEPER)
    assert [(each.body, each.how, each.late) for each in view.replies] == [
        ("VNG", Replied.NOTHING, False),
        ("IPO", Replied.WAITING, False),
    ]
    assert [each.body for each in view.waiting] == ["IPO"]
    assert waits(LAST) == []


def test_a_round_has_a_day_and_asks_somebody(meeting: str) -> None:
    with pytest.raises(Refused, match="comments-nobody-asked"):
        ask(meeting, SENT)
    with pytest.raises(Refused, match="round-term-without-day"):
        ask_comments(
            meeting, Document.MINUTES, bodies=("VNG",), term=Said("z.s.m."), acting=Acting(KEEPER, SENT)
        )


def test_the_same_text_goes_round_again_as_the_same_version_and_another_as_the_next(meeting: str) -> None:
    one = ask(meeting, SENT, "VNG")
    again = ask(meeting, LAST + DAY, "VNG")
    assert (again.paper, again.version) == (one.paper, one.version)
    with pytest.raises(Refused, match="comments-text-unchanged"):
        work_up(again.stamp.id, processes=(), acting=Acting(KEEPER, LAST + DAY))
    text = draft(meeting, reader=KEEPER)
    edit(text, text.blocks[0].key, text="Met de hand gewijzigd.", reader=KEEPER)
    assert work_up(again.stamp.id, processes=(), acting=Acting(KEEPER, LAST + DAY)).version == 2
    assert ask(meeting, date(2022, 8, 1), "VNG").version == 2
