# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a secretary notes of a meeting before it goes on record: named by keys of the notes themselves."""

from __future__ import annotations

from dataclasses import dataclass

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.facts.attendance import Attendance, Hidden
from regietafel.facts.decisions import DecisionKind
from regietafel.facts.meetings import ItemBecame
from regietafel.facts.papers import Needs

NUMBERED = frozenset({DecisionKind.ORDER, DecisionKind.AGREEMENT})
"""The kinds that get a number of their table and year; the rest is told in the minutes."""


@dataclass(frozen=True, slots=True)
class NotedParty:
    """Somebody at the meeting as noted (*genoteerde deelnemer*); ``seat`` is the code of a seat.

    ``replaces`` is the id of the party as it was noted before, ``because`` why that is corrected.
    """

    key: str
    attendance: Attendance = Attendance.PRESENT
    person: str | None = None
    organisation: str | None = None
    function: Said | None = None
    seat: str | None = None
    hidden: Hidden | None = None
    arrives: str | None = None
    leaves: str | None = None
    place: int | None = None
    replaces: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class NotedSubstitution:
    """Who takes the place of whom, as noted (*genoteerde vervanging*), by the keys of the parties."""

    absent: str
    by: str
    role: Said | None = None
    role_hidden: bool = False
    replaces: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class NotedDecision:
    """A decision or a lesser kind as noted (*genoteerde afspraak*).

    ``body`` is who asks, warns or decides; the table itself where it is None. ``text`` is verbatim. ``about``
    is the id of an earlier decision it takes notice of or answers, ``answers`` the key of one in these notes.
    """

    key: str
    item: str
    kind: DecisionKind
    title: Said
    text: Said
    body: str | None = None
    law: LawRef | None = None
    about: str | None = None
    answers: str | None = None
    replaces: str | None = None
    because: str | None = None
    refers_to: tuple[str, ...] = ()
    place: int | None = None


@dataclass(frozen=True, slots=True)
class NotedAction:
    """Something to be done as noted (*genoteerde actie*), under a decision of these notes or an earlier one.

    ``term`` is in the words that were said; the latest day is computed from them and from nothing else.
    """

    decision: str
    title: Said
    holders: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    term: Said | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class NotedCondition:
    """What a decision hangs on, as noted (*genoteerde voorwaarde*): by key of these notes, or by id."""

    decision: str
    needs: Needs
    text: Said
    by: str | None = None
    request: str | None = None
    other: str | None = None


@dataclass(frozen=True, slots=True)
class NotedItem:
    """What became of an item, as noted (*genoteerde afloop*)."""

    number: str
    became: ItemBecame
    to_table: str | None = None
    remark: Said | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """All that was noted of one meeting (*aantekeningen*); it goes on record in one turn or not at all."""

    parties: tuple[NotedParty, ...] = ()
    substitutions: tuple[NotedSubstitution, ...] = ()
    decisions: tuple[NotedDecision, ...] = ()
    actions: tuple[NotedAction, ...] = ()
    conditions: tuple[NotedCondition, ...] = ()
    items: tuple[NotedItem, ...] = ()
