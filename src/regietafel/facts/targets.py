# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What is put on record about the housing targets of a half-year (*taakstelling huisvesting*).

Signs: a balance (*saldo*) below zero is a backlog (*achterstand*), above zero a lead (*voorsprong*).
Unit everywhere: persons.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.apportionment import RoundingRule
from regietafel.base.indicators import Included
from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear
from regietafel.base.stamps import Stamp
from regietafel.facts.decisions import DecisionId
from regietafel.facts.fields import Count, Ref, Sought, Trait

HOUSED = "permit-holders-housed"
"""The indicator of what counts as housed: HAR places, and flow-through places for the linked municipality."""


class TargetKind(StrEnum):
    """Whether a number is of the law or was agreed beside it; the two are never mixed."""

    STATUTORY = "statutory"
    """Published by the minister (art. 29); divided over municipalities, carries backlog and supervision."""
    AGREED = "agreed"
    """An agreed extra, such as the 20,000 of August 2022: never carries backlog or a ladder."""


class TargetOrigin(StrEnum):
    """How the target of a municipality came about; what was published wins from what is computed."""

    COMPUTED = "computed"
    PUBLISHED = "published"


class SumOf(StrEnum):
    """Of what a printed sum is the sum."""

    TARGETS = "targets"
    """The targets of the municipalities, without backlog."""
    TO_HOUSE = "to-house"
    """The targets with backlog and lead of before: the corrected target (*gecorrigeerde taakstelling*)."""
    OPENING = "opening"
    """The balance at the start of the half-year; below zero is a backlog."""
    CLOSING = "closing"
    """The balance at its end; below zero is a backlog."""


@dataclass(frozen=True, slots=True)
class NationalTarget:
    """The number for the whole country for one half-year (*landelijke taakstelling*).

    ``law`` is art. 29 for a statutory number and None for an agreed one.
    """

    stamp: Stamp
    period: Annotated[HalfYear, Trait.SOUGHT]
    persons: Count
    kind: TargetKind
    title: Said
    law: LawRef | None = None
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class PublishedSum:
    """A sum that a source printed without the values below it (*gepubliceerde som*), such as 9,979.

    It stands at its area; what the known values below do not add up to is shown as not attributed.
    """

    stamp: Stamp
    period: Annotated[HalfYear, Trait.SOUGHT]
    area: str
    of: SumOf
    persons: int


@dataclass(frozen=True, slots=True)
class MunicipalTarget:
    """The target of one municipality for one half-year (*gemeentelijke taakstelling*).

    ``backlog`` says whether the number holds what was carried over: then it replaces the account before it.
    ``rule`` is the rounding of a computed one.
    """

    stamp: Stamp
    period: HalfYear
    area: str
    persons: Count
    how: TargetOrigin
    backlog: Included = Included.WITHOUT
    rule: RoundingRule | None = None


@dataclass(frozen=True, slots=True)
class OpeningBalance:
    """The balance at the start of a half-year (*beginstand*), where the account of an area begins.

    ``origin`` is the half-year it comes from, None where that is not known: it then counts as the oldest.
    """

    stamp: Stamp
    period: HalfYear
    area: str
    balance: int
    origin: HalfYear | None = None


@dataclass(frozen=True, slots=True)
class Housed:
    """Persons housed in a window (*gehuisvest*), which is ``stamp.valid``: from its start up to its end.

    A window that begins on the first day of the half-year is the count to date; a longer one takes the
    place of a shorter one. ``indicator`` says what was counted.
    """

    stamp: Stamp
    area: str
    persons: Count
    indicator: str = HOUSED

    @property
    def period(self) -> HalfYear:
        """The half-year in which the window begins."""
        return HalfYear.of(self.stamp.valid.start)


@dataclass(frozen=True, slots=True)
class SwapPart:
    """What one municipality takes on (above zero) or hands over (below zero) in a swap."""

    area: Sought
    change: int


@dataclass(frozen=True, slots=True)
class SwapProposed:
    """Municipalities jointly change their targets (*ruil*, art. 29(2)); the sum stays the same.

    Who proposes agrees; it counts once every other party has accepted.
    """

    stamp: Stamp
    period: Annotated[HalfYear, Trait.SOUGHT]
    by: str
    parts: tuple[SwapPart, ...]
    ground: Said


@dataclass(frozen=True, slots=True)
class SwapAnswered:
    """The answer of one party to a proposed swap (*reactie op ruil*); a later answer takes its place."""

    stamp: Stamp
    swap: Annotated[str, Ref(SwapProposed)]
    area: str
    accepted: bool
    ground: Said | None = None


@dataclass(frozen=True, slots=True)
class TargetAdjusted:
    """A target changed during its half-year (*tussentijdse bijstelling*): the new number, before any swap.

    Groningen in 2025-I: from 240 to 204.
    """

    stamp: Stamp
    period: HalfYear
    area: str
    persons: Count
    why: Said
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a municipality expects to house from ``stamp.valid.start`` to the end of the half-year."""

    stamp: Stamp
    period: HalfYear
    area: str
    persons: Count


@dataclass(frozen=True, slots=True)
class LinkedTooFew:
    """COA linked too few persons before the reference day (*te weinig gekoppeld*); an excuse that weighs.

    The reference day is 1 April for the first half-year and 1 October for the second.
    """

    stamp: Stamp
    period: HalfYear
    area: str
    on: date
    ground: Said
    linked: Count | None = None
    needed: Count | None = None


@dataclass(frozen=True, slots=True)
class HalfYearClosed:
    """A half-year was closed (*afgesloten*): how an area stood then; later corrections are seen beside it."""

    stamp: Stamp
    period: Annotated[HalfYear, Trait.SOUGHT]
    area: str
    target: Count
    housed: Count
    backlog: Count
    lead: Count
    not_attributed: int = 0


TargetFact: TypeAlias = (
    NationalTarget
    | PublishedSum
    | MunicipalTarget
    | OpeningBalance
    | Housed
    | SwapProposed
    | SwapAnswered
    | TargetAdjusted
    | Expectation
    | LinkedTooFew
    | HalfYearClosed
)
"""Every kind of fact of this module."""
