# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The register of measures and actions as a reader may see it, on any day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import get_args

from regietafel.access.permissions import require, visible
from regietafel.access.readers import Reader
from regietafel.actions.rules.coming import Coming, coming
from regietafel.actions.rules.items import Item
from regietafel.actions.rules.register import Given, OpenPoint, Register, decided_by, register
from regietafel.actions.rules.sweeping import TABLE
from regietafel.base.stamps import AsOf
from regietafel.decisions.services.effects import waits_on
from regietafel.facts.actions import (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    AgendaFact,
    ChangeRequested,
    DoneAnswered,
    DoneProposed,
    NoticeGiven,
)
from regietafel.facts.decisions import Action, DecisionKind
from regietafel.meetings.rules.registers import ASKED
from regietafel.meetings.services.registers import entries
from regietafel.records import ledger

__all__ = ["everything", "facts", "next_agenda", "overdue", "register_on", "replayed", "standing_under"]


def register_on(day: date, *, as_of: AsOf, reader: Reader) -> Register:
    """Measures and actions at the end of that day, with everything the reader may see of them.

    One list, whether a measure or a meeting made the action. Each action tells holders, supervisors, term in
    words and as a latest day, milestones, what it waits for, log, obstacles, requests for change, the
    decisions that made and changed it, and in which provinces it is done. Queries: a fixed number.
    """
    require(reader, "agenda.view")
    given = facts(as_of=as_of, reader=reader)
    found = replayed(day, given, as_of=as_of, reader=reader)
    return replace(found, points=tuple(open_points(day, given, as_of=as_of, reader=reader)))


def open_points(day: date, given: Iterable[Given], *, as_of: AsOf, reader: Reader) -> Iterator[OpenPoint]:
    """What was asked at the table and nobody answered; a request about a measure stands with the measure."""
    elsewhere = {fact.decision for fact in given if isinstance(fact, ChangeRequested)}
    for entry in entries((*ASKED, DecisionKind.QUESTION), as_of, reader=reader, table=TABLE):
        fact = entry.fact
        if entry.unanswered and fact.stamp.id not in elsewhere and fact.stamp.valid.start <= day:
            yield OpenPoint(fact.stamp.id, fact.title, fact.kind is DecisionKind.QUESTION)


ABOUT: tuple[type[Given], ...] = (
    ActionAssigned,
    ActionDropped,
    ActionPlaced,
    DoneAnswered,
    DoneProposed,
    NoticeGiven,
)
"""What tells who holds an action, until when, and how far it is."""


def standing_under(decisions: Iterable[str], day: date, *, as_of: AsOf, reader: Reader) -> tuple[Item, ...]:
    """The actions under some decisions as they stand, without log, milestones, requests and measures."""
    require(reader, "agenda.view")
    under = set(decisions)
    # A page that names actions has read all of them already: asked in the same words, they are there.
    actions = ledger.read(Action, as_of, history=True)
    given: list[Given] = [action for action in actions if action.decision in under]
    for kind in ABOUT:
        given += ledger.read(kind, as_of, history=True)
    return replayed(day, visible(reader, given), as_of=as_of, reader=reader).items


def replayed(day: date, given: Sequence[Given], *, as_of: AsOf, reader: Reader) -> Register:
    """The register from these facts, with what is under a decision that is not in force as waiting."""
    decisions = {decided_by(each) for each in given}
    waits = waits_on(day, decisions, as_of=as_of, reader=reader)
    return register(given, day, as_of=as_of, waits=waits)


def facts(*, as_of: AsOf, reader: Reader) -> list[Given]:
    """Everything the register is made from that this reader may see."""
    return visible(reader, everything(as_of=as_of))


def everything(*, as_of: AsOf) -> list[Given]:
    """Everything the register is made from, whoever looks: for the rules, not for a page."""
    found: list[Given] = []
    for kind in (Action, *get_args(AgendaFact)):
        found += ledger.read(kind, as_of, history=True)
    return found


def overdue(day: date, *, as_of: AsOf, reader: Reader) -> tuple[Item, ...]:
    """The actions whose term has passed at the end of that day, longest first.

    Whether one may be shown as late is its ``term_state``: not before every holder was told.
    """
    return register_on(day, as_of=as_of, reader=reader).overdue


def next_agenda(day: date, *, as_of: AsOf, reader: Reader) -> tuple[Coming, ...]:
    """What comes on the next agenda, with the reasons: without holder or date, late, asked, to confirm."""
    return coming(register_on(day, as_of=as_of, reader=reader))
