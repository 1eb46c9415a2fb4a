# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Typed definitions: figures that count different things are never added, compared or drawn together."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from regietafel.core.base.messages import Message, Refused, Said


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
    """stock (on a day) or flow (in a period)."""
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

    def __post_init__(self) -> None:
        if self.extent not in ("total", "extra"):
            raise ValueError(f"extent is total or extra, not {self.extent!r}")
        if self.measure not in ("stock", "flow"):
            raise ValueError(f"measure is stock or flow, not {self.measure!r}")

    def differences(self, other: Definition) -> tuple[str, ...]:
        """The parts on which two definitions differ.

        >>> total = Definition("places", "total", "stock")
        >>> total.differences(Definition("places", "extra", "stock"))
        ('extent',)
        """
        return tuple(
            part.name for part in fields(self) if getattr(self, part.name) != getattr(other, part.name)
        )


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
            left=left.name.nl,
            right=right.name.nl,
            parts=tuple(Message(f"base-part-{part}") for part in dict.fromkeys([*parts, *silent])),
        )
