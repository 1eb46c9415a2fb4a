# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a body must do: so many persons, places or homes, from one decision, by one rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from regietafel.base.apportionment import RoundingRule
from regietafel.base.areas import AreaKind
from regietafel.base.messages import Said
from regietafel.base.stamps import Span, Stamp
from regietafel.facts.decisions import DecisionId
from regietafel.facts.fields import Count, Sought


class TaskKind(StrEnum):
    """Three kinds that are never mixed (DOMAIN, words that must not be mixed)."""

    TARGET = "taakstelling"
    """Statutory, housing of permit holders; carries backlog and supervision."""
    ASSIGNMENT = "opgave"
    """Reception places agreed for an area, or since 2024 set by law."""
    INDICATIVE = "indicatief aandeel"
    """What a key gives below the level that was decided; owed by nobody."""


class Group(StrEnum):
    """For whom (*doelgroep*)."""

    ASYLUM = "asylum"
    """Asylum seekers, unaccompanied minors included."""
    UNACCOMPANIED = "unaccompanied"
    """Unaccompanied minors (*amv*), a part of the former."""
    PERMIT_HOLDERS = "permit-holders"
    UKRAINE = "ukraine"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Task:
    """What one body must do, in force over a span, from one decision and one distribution."""

    kind: TaskKind
    area: str
    amount: int
    unit: str
    group: Group
    on: date
    """The reference day (*peildatum*) on which it must be met."""
    in_force: Span
    decision: str
    distribution: str


@dataclass(frozen=True, slots=True)
class Share:
    """The line of one unit in a distribution: its weight, its exact share, the whole number it got."""

    area: Sought
    weight: Fraction
    quota: Fraction
    amount: Count
    floor: Count = 0
    cap: Count | None = None
    locked: Count | None = None
    existing: Count | None = None
    """Places that are there already and count towards the task; None where not known."""


@dataclass(frozen=True, slots=True)
class KeyUsed:
    """The key of a distribution (*verdeelsleutel*) and the decision that set it.

    ``assumed`` where its text is not known and this key was taken to be it.
    """

    code: str
    title: Said
    decision: DecisionId | None
    assumed: bool
    inhabitants_on: date | None = None
    areas_on: date | None = None


@dataclass(frozen=True, slots=True)
class Distribution:
    """A total divided over areas (*verdeling*), of one decision, in versions: replaced, never changed."""

    stamp: Stamp
    series: str
    version: int
    decision: DecisionId
    title: Said
    total: Count
    unit: str
    group: Group
    on: date
    kind: TaskKind
    level: AreaKind
    within: str
    key: KeyUsed
    rule: RoundingRule
    shares: tuple[Share, ...]
    drawn: frozenset[str] = frozenset()
    part_of: str | None = None
    """The series of the total of which this is a part, such as amv within all places."""

    @property
    def difference(self) -> int:
        """Sum of the shares minus the total; shown and named where it is not zero."""
        return sum(share.amount for share in self.shares) - self.total


@dataclass(frozen=True, slots=True)
class Transfer:
    """Places lent from one area to another (*ruil, administratieve uitleen*), for a span, on a ground.

    The sum over the country never changes. ``condition`` is what the taker must do; people judge it.
    """

    stamp: Stamp
    series: Sought
    giver: str
    taker: str
    amount: Count
    group: Group
    ground: Said
    condition: Said | None = None
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class Lot:
    """A lot drawn between equals (*loting*), on record: among whom, for how many places, and how."""

    stamp: Stamp
    series: Sought
    level: AreaKind
    parent: str
    among: frozenset[str]
    places: Count
    drawn: frozenset[str]
    how: Said


@dataclass(frozen=True, slots=True)
class PublishedValue:
    """A value for an area that a source printed (*gepubliceerde waarde*); it stands beside the computed one.

    ``on`` is the reference day it speaks of: a value for another day may not be locked into a distribution.
    """

    stamp: Stamp
    series: str
    area: str
    amount: Count
    on: date
    remark: Said | None = None


TaskFact: TypeAlias = Distribution | Transfer | Lot | PublishedValue
"""Every kind of fact of this module."""
