# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""An action or a measure as one line of days: what was said and done, and what is still to come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regietafel.actions.rules.items import DoneClaim, Item, MeasureItem, Milestone, Request
from regietafel.base.messages import Said
from regietafel.facts.actions import ActionAssigned, MeasureStateSet, Noted, NoteKind


class EventKind(StrEnum):
    """What happened, or is to happen (*soort gebeurtenis*)."""

    MADE = "made"
    ASSIGNED = "assigned"
    STATE = "state"
    """A measure got another state."""
    PROGRESS = "progress"
    EVIDENCE = "evidence"
    OBSTACLE = "obstacle"
    REMOVED = "removed"
    REACHED = "reached"
    MILESTONE = "milestone"
    """A milestone that was not reached stands on its last day."""
    ASKED = "asked"
    ANSWERED = "answered"
    REPORTED_DONE = "reported-done"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not-confirmed"
    NOTICE = "notice"
    DROPPED = "dropped"
    TERM = "term"
    """The last day of the term; not there once it has ended."""


@dataclass(frozen=True, slots=True)
class Event:
    """A point on the line (*gebeurtenis*): on which day, what, by whom, by which decision.

    ``to`` is the assignment and ``state`` the new state, where that is what happened.
    """

    day: date
    kind: EventKind
    text: Said | None = None
    by: str | None = None
    province: str | None = None
    document: str | None = None
    decision: str | None = None
    to: ActionAssigned | None = None
    state: MeasureStateSet | None = None


@dataclass(frozen=True, slots=True)
class InProvince:
    """An action in one province (*uitvoering in een provincie*): done, said to be done, and the last word."""

    province: str
    done: bool
    reported: bool
    last: Event | None


def course(item: Item) -> tuple[Event, ...]:
    """The line of an action, oldest first; what lies after the day it is seen on is still to come."""
    action = item.action
    found = [Event(action.stamp.valid.start, EventKind.MADE, decision=action.decision)]
    found += [
        Event(each.stamp.valid.start, EventKind.ASSIGNED, decision=each.decision, to=each)
        for each in item.assigned
    ]
    found += [*_log(item.log, item.milestones), *_ahead(item), *_requests(item.requests)]
    found += _claims(item.claims)
    found += [
        Event(notice.stamp.valid.start, EventKind.NOTICE, notice.text, by=notice.by)
        for notice in item.notices
    ]
    if item.dropped is not None:
        of = item.dropped
        found.append(Event(of.stamp.valid.start, EventKind.DROPPED, of.ground, decision=of.decision))
    return _in_order(found)


def course_of_measure(measure: MeasureItem) -> tuple[Event, ...]:
    """The line of a measure, oldest first: its states, the log and what was asked."""
    listed = measure.listed
    found = [Event(listed.stamp.valid.start, EventKind.MADE, listed.goal, decision=listed.decision)]
    found += [
        Event(state.stamp.valid.start, EventKind.STATE, state.ground, decision=state.decision, state=state)
        for state in measure.states
    ]
    return _in_order([*found, *_log(measure.log, ()), *_requests(measure.requests)])


def by_province(item: Item) -> tuple[InProvince, ...]:
    """How far it is in each province it is carried out in; empty where none is named."""
    reported = {claim.proposed.province for claim in item.claims if claim.answer is None}
    last = {each.province: each for each in course(item) if each.day <= item.day}
    return tuple(
        InProvince(code, code in item.done_in, code in reported, last.get(code)) for code in item.provinces
    )


def _in_order(found: Iterable[Event]) -> tuple[Event, ...]:
    order = list(EventKind)
    return tuple(sorted(found, key=lambda each: (each.day, order.index(each.kind))))


def _log(log: Iterable[Noted], milestones: Iterable[Milestone]) -> Iterator[Event]:
    titles = {milestone.id: milestone.set.title for milestone in milestones}
    for each in log:
        text = titles.get(each.ends or "", each.text) if each.kind is NoteKind.REACHED else each.text
        yield Event(
            each.stamp.valid.start, EventKind(each.kind.value), text, each.by, each.province, each.document
        )


def _ahead(item: Item) -> Iterator[Event]:
    for milestone in item.milestones:
        if milestone.reached is None:
            yield Event(milestone.set.latest, EventKind.MILESTONE, milestone.set.title)
    if item.latest is not None and not item.ended and item.waits is None:
        yield Event(item.latest, EventKind.TERM, item.term)


def _requests(requests: Iterable[Request]) -> Iterator[Event]:
    for request in requests:
        asked, answer = request.asked, request.answer
        yield Event(asked.stamp.valid.start, EventKind.ASKED, asked.text, asked.by, decision=asked.decision)
        if answer is not None:
            day = answer.stamp.valid.start
            yield Event(day, EventKind.ANSWERED, answer.text, answer.by, decision=answer.decision)


def _claims(claims: Iterable[DoneClaim]) -> Iterator[Event]:
    for claim in claims:
        said, answer = claim.proposed, claim.answer
        day = said.stamp.valid.start
        yield Event(day, EventKind.REPORTED_DONE, said.ground, said.by, said.province)
        if answer is not None:
            kind = EventKind.CONFIRMED if answer.confirmed else EventKind.NOT_CONFIRMED
            day = answer.stamp.valid.start
            yield Event(day, kind, answer.ground, answer.by, said.province, decision=answer.decision)
