# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What comes on the next agenda of the table is put there: on a meeting on record, else on a draft agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import Acting
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.actions.rules.sweeping import TABLE, fresh_items, wanted_items
from regietafel.actions.services.register import register_on
from regietafel.actions.services.sweeping import GROUNDS, items_handled
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.facts.meetings import AgendaAnswered, AgendaItem, AgendaProposed, MeetingConvened
from regietafel.meetings.rules.numbering import next_number
from regietafel.meetings.services import proposing as meetings_proposing
from regietafel.meetings.services.meetings import meetings
from regietafel.meetings.services.preparing import (
    PlannedItem,
    add_late_item,
    planned,
    save_plan,
    take_proposal,
)
from regietafel.meetings.services.proposing import Subject, propose
from regietafel.meetings.services.waiting import agendas_begun


@dataclass(frozen=True, slots=True)
class Placement:
    """Where something stands for the table (*plaats op de agenda*): on which day, under which number.

    ``item`` is None on a draft agenda.
    """

    on: date
    item: str | None


def placements(day: date, *, as_of: AsOf, reader: Reader, keeps: bool) -> dict[str, Placement]:
    """What stands on an agenda of that day or later, by the measure or action it is about.

    Draft agendas count for who runs the table alone.
    """
    answers = read(AgendaAnswered, as_of, reader=reader)
    about = {each.stamp.id: each.about for each in read(AgendaProposed, as_of, reader=reader, table=TABLE)}
    found: dict[str, Placement] = {}
    for begun in agendas_begun(TABLE, reader=reader) if keeps else ():
        plan, _ = planned(TABLE, date.fromisoformat(begun), reader=reader)
        found |= {each.about: Placement(date.fromisoformat(begun), None) for each in plan.items if each.about}
    for answer in answers:
        if answer.proposal in about and answer.on is not None and answer.on >= day:
            found[about[answer.proposal]] = Placement(answer.on, answer.item)
    return found


def next_meeting(day: date, *, as_of: AsOf, reader: Reader, keeps: bool) -> date | None:
    """The first day after it for which the table was convened or has a draft agenda; None for neither."""
    days = [meeting.on for meeting in meetings(as_of, reader=reader, table=TABLE)]
    days += [date.fromisoformat(each) for each in agendas_begun(TABLE, reader=reader)] if keeps else []
    return min((each for each in days if each > day), default=None)


def put_on_agenda(about: str, *, meeting_on: date, on: date, reader: Reader) -> Placement:
    """Put what comes on the next agenda on that of a day, for every reason it comes for.

    On a meeting that was convened it is a late item; else it goes on the draft agenda of that day, and its
    proposals are answered when the meeting is convened.
    """
    require(reader, "table.keep", thing=TABLE)
    if meeting_on < on:
        raise Refused("agenda-meeting-over", day=meeting_on)
    made = _proposed(about, on=on, reader=reader)
    convened = [
        meeting for meeting in meetings(AsOf(), reader=reader, table=TABLE) if meeting.on == meeting_on
    ]
    if convened:
        return _late(made, convened[0], on=on, reader=reader)
    plan, version = planned(TABLE, meeting_on, reader=reader)
    if all(item.about != about for item in plan.items):
        plan = take_proposal(plan, made[0])
        save_plan(plan, version, table=TABLE, on=meeting_on, reader=reader)
    return Placement(meeting_on, None)


def _proposed(about: str, *, on: date, reader: Reader) -> list[AgendaProposed]:
    """The proposals about it that nobody answered; what was not proposed yet is proposed first."""
    wanted = [
        each for each in wanted_items(register_on(on, as_of=AsOf(), reader=reader)) if each.about == about
    ]
    for key, each in fresh_items(wanted, items_handled(), day=on):
        subject = Subject(TABLE, each.title, about, key, ground=GROUNDS[each.why.value])
        propose(subject, by=TABLE, on=on, reader=reader)
    found = meetings_proposing.proposals(TABLE, AsOf(), reader=reader)
    open_ = [each.fact for each in found if each.open and each.fact.about == about]
    if not open_:
        raise Refused("agenda-not-coming", day=on)
    return open_


def _late(made: list[AgendaProposed], meeting: MeetingConvened, *, on: date, reader: Reader) -> Placement:
    """A late item on a meeting that was convened; every proposal about it is answered by it."""
    there = read(AgendaItem, AsOf(), reader=reader, meeting_id=meeting.stamp.id)
    number = next_number(each.number for each in there)
    item = PlannedItem(number, made[0].title, made[0].purpose, about=made[0].about)
    add_late_item(item, meeting=meeting.stamp.id, acting=Acting(reader, on))
    for each in made:
        meetings_proposing.place(each.stamp.id, meeting_on=meeting.on, item=number, on=on, reader=reader)
    return Placement(meeting.on, number)
