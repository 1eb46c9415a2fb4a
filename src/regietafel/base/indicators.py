# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Typed definitions: figures that count different things are never added, compared or drawn together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from regietafel.base.area import AreaKind
from regietafel.base.messages import Message, Refused, Said
from regietafel.base.stamps import Span


class Included(StrEnum):
    """Whether a count holds a part of the whole."""

    WITH = "with"
    WITHOUT = "without"
    ONLY = "only"
    NOT_STATED = "not-stated"
    """The source does not say; it then matches nothing but itself."""
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Definition:
    """What exactly is counted (*definitie*): every part on which publications are known to differ."""

    counted: str
    """Who or what: inhabitants, asylum-seekers, permit-holders, places."""
    extent: str
    """total, or extra to what exists."""
    measure: str
    """stock (on a day), flow (in a period) or running (from a first day up to a day)."""
    unaccompanied: Included = Included.NOT_APPLICABLE
    """Unaccompanied minors (*amv*)."""
    emergency: Included = Included.NOT_APPLICABLE
    """Emergency places (*noodopvang*)."""
    crisis: Included = Included.NOT_APPLICABLE
    """Crisis shelter of the safety regions (*crisisnoodopvang*)."""
    backlog: Included = Included.NOT_APPLICABLE
    """Backlog of earlier half-years (*achterstand*)."""
    har: Included = Included.NOT_APPLICABLE
    """Places under the scheme for hotels and other stays (*HAR*)."""
    flow_through: Included = Included.NOT_APPLICABLE
    """Flow-through places (*doorstroomlocatie*), for the linked municipality wherever they stand."""
    regular: Included = Included.NOT_APPLICABLE
    """Regular locations of COA (*reguliere locaties*), with a contract of years."""
    outside: Included = Included.NOT_APPLICABLE
    """Persons who are COA's to care for and stay outside its locations (*buiten COA*)."""
    family: Included = Included.NOT_APPLICABLE
    """Family members who follow a permit holder (*nareizigers*)."""
    repeat: Included = Included.NOT_APPLICABLE
    """Persons who apply once more (*herhaalde aanvragers*)."""
    relocated: Included = Included.NOT_APPLICABLE
    """Persons brought here under a programme (*hervestiging, herplaatsing*)."""

    def __post_init__(self) -> None:
        if self.extent not in ("total", "extra"):
            raise ValueError(f"extent is total or extra, not {self.extent!r}")
        if self.measure not in ("stock", "flow", "running"):
            raise ValueError(f"measure is stock, flow or running, not {self.measure!r}")

    def differences(self, other: Definition) -> tuple[str, ...]:
        """The parts on which two definitions differ.

        >>> total = Definition("places", "total", "stock")
        >>> total.differences(Definition("places", "extra", "stock"))
        ('extent',)
        """
        return tuple(
            part.name for part in fields(self) if getattr(self, part.name) != getattr(other, part.name)
        )


FREQUENCIES: Mapping[str, int] = MappingProxyType(
    {"day": 1, "week": 7, "month": 31, "quarter": 92, "half-year": 184, "year": 366}
)
"""How long a period lasts at most. Unit: days."""


class GoodDirection(StrEnum):
    """Which way is better, for the colour and the word beside a change."""

    UP = "up"
    DOWN = "down"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure that is followed (*indicator*), with its definition and unit."""

    code: str
    name: Said
    definition: Definition
    unit: str
    frequency: str
    good: GoodDirection = GoodDirection.NEITHER
    meaning: Said | None = None
    """The definition in words: who is counted, where, and what is left out."""
    publisher: str = ""
    """Who counts it."""
    per: AreaKind = AreaKind.COUNTRY
    """The level for which it is counted."""
    follows: str | None = None
    """The indicator it took the place of, where a source began to count something else."""
    note: Said | None = None
    """What a reader must know before comparing two of its figures."""

    @property
    def what(self) -> Message:
        """Its name, as the subject of a figure."""
        return Message("base-indicator", {"name": self.name})

    def speaks_of(self, counted: Span, day: date) -> bool:
        """Whether a count still speaks of a day: at most one period after its day or its span."""
        return day <= (counted.end or counted.start) + timedelta(days=FREQUENCIES[self.frequency])

    def missing_after(self, latest: date) -> date:
        """The first day on which a next figure is overdue: two periods after the day of the latest.

        One period for the figure itself and one in which it is published.
        """
        return latest + timedelta(days=2 * FREQUENCIES[self.frequency])


def require_same_definition(left: Indicator, right: Indicator) -> None:
    """Raise, naming the parts that differ, unless two figures may be added, compared or drawn together."""
    parts = left.definition.differences(right.definition)
    if left.unit != right.unit:
        parts = (*parts, "unit")
    silent = [
        part.name
        for part in fields(left.definition)
        if left.code != right.code and getattr(left.definition, part.name) is Included.NOT_STATED
    ]
    if parts or silent:
        raise Refused(
            "base-definitions-differ",
            left=left.name,
            right=right.name,
            parts=tuple(Message(f"base-part-{part}") for part in dict.fromkeys([*parts, *silent])),
        )
