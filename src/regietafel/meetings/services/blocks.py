# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The blocks of the documents of a meeting, made from what is on record: who, what, agreed, to be done."""

from __future__ import annotations

from collections.abc import Iterator

from regietafel.base.messages import Message, Value
from regietafel.facts.attendance import Attendance, Attended, Hidden, Substituted
from regietafel.facts.decisions import Action, Decision, DecisionKind
from regietafel.facts.meetings import Document
from regietafel.meetings.rules.blocks import Block
from regietafel.meetings.services.meetings import MeetingView
from regietafel.words import say

_LISTS = {
    Document.DECISIONS: frozenset({DecisionKind.ORDER, DecisionKind.NOTICE, DecisionKind.ADOPTION}),
    Document.AGREEMENTS: frozenset({DecisionKind.AGREEMENT}),
}
"""What stands on the lists; a *besluit* of another body that the table took notice of is a decision."""


def blocks_of(view: MeetingView, *, document: Document) -> tuple[Block, ...]:
    """The blocks of one document, in Dutch: minutes, or one of the lists with what belongs on it."""
    match document:
        case Document.MINUTES:
            return (*_head(view), *_items(view))
        case Document.AGENDA:
            return tuple(
                Block(f"item/{view_.fact.number}", view_.fact.number, view_.fact.title.nl)
                for view_ in view.items
            )
        case Document.ACTIONS:
            return tuple(_action(action) for action in view.actions)
        case Document.DECISIONS | Document.AGREEMENTS:
            return tuple(_entry(decision) for decision in view.decisions if decision.kind in _LISTS[document])


def _head(view: MeetingView) -> Iterator[Block]:
    for attendance in Attendance:
        parties = [each for each in view.roll.parties if each.attendance is attendance]
        if parties:
            heading = say(Message(f"attendance-{attendance.value}"), "nl")
            yield Block(
                f"attendance/{attendance.value}", heading, ", ".join(party(each, view) for each in parties)
            )
    for edge in view.roll.edges:
        yield Block(f"substitution/{edge.stamp.id}", None, _substitution(edge, view))


def _items(view: MeetingView) -> Iterator[Block]:
    actions = list(view.actions)
    for item in view.items:
        number = item.fact.number
        yield Block(f"item/{number}", f"{number}. {item.fact.title.nl}", "")
        for decision in view.decisions:
            if decision.meeting is None or decision.meeting.item != number:
                continue
            yield _entry(decision)
            yield from (_action(action) for action in actions if action.decision == decision.stamp.id)


def _entry(decision: Decision) -> Block:
    refers = tuple(dict.fromkeys([*decision.refers_to, *([decision.about] if decision.about else [])]))
    return Block(f"decision/{decision.stamp.id}", decision.title.nl, decision.text.nl, refers_to=refers)


def _action(action: Action) -> Block:
    params: dict[str, Value] = {
        "title": action.title.nl.rstrip("."),
        "holders": action.holders or (Message("action-lacks-holder"),),
        "term": action.term or Message("action-lacks-date"),
        "latest": action.latest or Message("base-unknown"),
    }
    key = "minutes-action-dated" if action.latest is not None else "minutes-action"
    text = say(Message(key, params), "nl")
    return Block(f"action/{action.stamp.id}", None, text, refers_to=(action.decision,))


def party(each: Attended, view: MeetingView) -> str:
    """How a party stands in the minutes: name and office, the office alone, or that the name is hidden."""
    shown = each.function is not None and each.hidden not in (Hidden.ROLE, Hidden.BOTH)
    office = each.organisation or (each.function.nl if each.function is not None and shown else None)
    name = view.called(each)
    if name is not None:
        return f"{name} ({office})" if office else name
    if each.hidden is None and each.person is None:
        return office or say(Message("base-unknown"), "nl")
    hidden = say(Message("attendance-name-hidden"), "nl")
    return f"{hidden} ({office})" if office else hidden


def _substitution(edge: Substituted, view: MeetingView) -> str:
    by_id = {each.stamp.id: each for each in view.roll.parties}
    params: dict[str, Value] = {
        "absent": party(by_id[edge.absent], view),
        "by": party(by_id[edge.by], view),
        "role": edge.role or Message("attendance-role-hidden"),
    }
    takes = edge.role is not None or edge.role_hidden
    return say(Message("minutes-substitution-role" if takes else "minutes-substitution", params), "nl")
