# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about reception: locations with their contracts, and plans with their path.

How many places are needed, counted or in use are observations; these facts say what a count cannot.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from regietafel.base.messages import Refused, Said
from regietafel.base.stamps import Stamp
from regietafel.facts.decisions import DecisionId
from regietafel.facts.fields import Count, Sought


class LocationKind(StrEnum):
    """The kind of a place of reception (*soort locatie*)."""

    REGULAR = "regular"
    """A regular asylum seekers' centre (*regulier azc*)."""
    SMALL_UNACCOMPANIED = "small-unaccompanied"
    """A small home for unaccompanied minors, at most 20 places (*kleinschalige woonvoorziening, kwv*)."""
    EMERGENCY = "emergency"
    """Emergency shelter of COA (*noodopvang*)."""
    CRISIS = "crisis"
    """Crisis shelter of a safety region or municipality (*crisisnoodopvang*)."""
    HAR = "har"
    """A hotel or other stay for permit holders, run by the municipality (*HAR*)."""
    GUEST = "guest"
    """Permit holders who stay with family, friends or hosts (*logeerregeling*)."""
    FLOW_THROUGH = "flow-through"
    """An intermediate location for permit holders (*doorstroomlocatie*)."""
    UKRAINE = "ukraine"
    """Municipal shelter for people from Ukraine (*GOO*); outside COA's counts."""
    DEFENCE = "defence"
    """A location of Defence, for people brought from Afghanistan (*defensie*); outside COA's counts."""
    REGISTRATION = "registration"
    """Where people apply and are registered (*aanmeldcentrum*)."""
    ENFORCEMENT = "enforcement"
    """A location with supervision and rules of conduct (*htl*)."""
    RESTRICTED = "restricted"
    """For families, or with limits on where one may go (*gzl, vbl*)."""


IN_PORTFOLIO = frozenset(
    {
        LocationKind.REGULAR,
        LocationKind.SMALL_UNACCOMPANIED,
        LocationKind.EMERGENCY,
        LocationKind.REGISTRATION,
        LocationKind.ENFORCEMENT,
        LocationKind.RESTRICTED,
    }
)
"""The kinds whose places are in COA's portfolio: emergency in, crisis shelter and stays of others out."""


class Certainty(StrEnum):
    """How sure it is that the places will be there (*zekerheid*)."""

    IN_USE = "in-use"
    """In use, or under contract (*in gebruik*)."""
    FIRM = "firm"
    """A firm plan (*hard plan*)."""
    SOFT = "soft"
    """A soft plan (*zacht plan*)."""


@dataclass(frozen=True, slots=True)
class Extension:
    """Until when a contract may run on (*verlenging*), and how sure; ``until`` is the first day after."""

    until: date
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Location:
    """A place of reception as it is described from ``stamp.valid.start`` on (*opvanglocatie*).

    ``code`` stays the same over time: a change of capacity or contract is a new fact from its own day, a
    mistake is a correction. ``opens`` is the first day with these places, ``ends`` the first day without
    them by contract; None where no end is known. Unit of the capacity: places.
    """

    stamp: Stamp
    code: Sought
    name: Said
    kind: LocationKind
    area: Sought
    """The municipality it stands in."""
    capacity: Count
    certainty: Certainty
    opens: date
    ends: date | None = None
    extension: Extension | None = None

    def __post_init__(self) -> None:
        if self.capacity < 0:
            raise Refused("reception-capacity-negative", location=self.name, capacity=self.capacity)
        if self.ends is not None and self.ends <= self.opens:
            raise Refused(
                "reception-ends-before-opening", location=self.name, opens=self.opens, ends=self.ends
            )
        if self.extension is not None and (self.ends is None or self.extension.until <= self.ends):
            raise Refused("reception-extension-not-after-end", location=self.name, until=self.extension.until)


@dataclass(frozen=True, slots=True)
class PathPoint:
    """So many done by the end of that day, by the path a plan published (*punt van het pad*)."""

    on: date
    amount: Count


@dataclass(frozen=True, slots=True)
class PlanPart:
    """The part of a plan that falls to one area (*deel van een plan*)."""

    area: str
    amount: Count


@dataclass(frozen=True, slots=True)
class Plan:
    """An amount in a time (*plan*), such as 7,500 permit holders in six weeks, held against one indicator.

    It begins on ``stamp.valid.start`` and must be met on ``until``. ``path`` is what was published for days
    between; ``parts`` how it was divided: an area that has nothing to do has no part. A plan that changes is
    a new fact with the same code.
    """

    stamp: Stamp
    code: Sought
    title: Said
    indicator: str
    amount: int
    until: date
    path: tuple[PathPoint, ...] = ()
    parts: tuple[PlanPart, ...] = ()
    decision: DecisionId | None = None
    area: str = "NL"

    def __post_init__(self) -> None:
        if self.until <= self.stamp.valid.start:
            raise Refused("base-span-ends-before-start", start=self.stamp.valid.start, end=self.until)
        if self.amount <= 0 or any(part.amount <= 0 for part in self.parts):
            raise Refused("reception-plan-without-amount", plan=self.title)
        amounts = [point.amount for point in sorted(self.path, key=lambda point: point.on)]
        if amounts != sorted(amounts) or len({point.on for point in self.path}) < len(self.path):
            raise Refused("reception-path-not-rising", plan=self.title)
        if self.parts and sum(part.amount for part in self.parts) != self.amount:
            total = sum(part.amount for part in self.parts)
            raise Refused("reception-parts-do-not-add-up", plan=self.title, total=total, amount=self.amount)


ReceptionFact: TypeAlias = Location | Plan
"""Every kind of fact of this module."""
