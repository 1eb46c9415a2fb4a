# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits at a table and who was there: seats, roles, those present, and who replaced whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeAlias

from regietafel.base.messages import Said
from regietafel.base.seats import TableRole
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import PersonId, Ref, Sought
from regietafel.facts.meetings import MeetingId


@dataclass(frozen=True, slots=True)
class SeatHeld:
    """A seat is held by an organisation in a function (*zetel*), for the days of ``stamp.valid``."""

    stamp: Stamp
    code: Sought
    table: Sought
    organisation: str
    function: Said


SeatId: TypeAlias = Annotated[str, Ref(SeatHeld)]


@dataclass(frozen=True, slots=True)
class SeatFilled:
    """Somebody fills a seat (*bezetting*) for the days of ``stamp.valid``; a person is an id, not a name."""

    stamp: Stamp
    seat: SeatId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class SubstituteNamed:
    """Somebody stands in for who fills a seat (*vaste plaatsvervanger*); None from when nobody does."""

    stamp: Stamp
    seat: SeatId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class SeatEnded:
    """A seat is not held any more (*zetel vervallen*) from the first day of ``stamp.valid``."""

    stamp: Stamp
    seat: SeatId


@dataclass(frozen=True, slots=True)
class ReporterNamed:
    """Somebody prepares the monthly report of a table (*verslagmaker*): no seat, and no voice at it."""

    stamp: Stamp
    table: Sought
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class RoleTaken:
    """Offices chair a table or run its secretariat (*rol aan tafel*) for the days of ``stamp.valid``."""

    stamp: Stamp
    table: Sought
    role: TableRole
    holders: tuple[str, ...]


class Attendance(StrEnum):
    """In which way somebody was part of a meeting (*aanwezigheid*)."""

    PRESENT = "present"
    GUEST = "guest"
    SUPPORT = "support"
    """Secretariat and others who assist (*ondersteuning*)."""
    EXCUSED = "excused"
    """Not there, and said so (*afwezig met kennisgeving*)."""
    ABSENT = "absent"


class Hidden(StrEnum):
    """What was made unreadable about somebody (*weggelakt*)."""

    NAME = "name"
    ROLE = "role"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Attended:
    """Somebody as a party to a meeting (*deelnemer*): present or not, with a name, a function, or neither.

    ``person`` is an id in the table that can be erased. Who is known by function only has no person; whose
    name was hidden has ``hidden``. ``seat`` is the seat taken in one's own right, not by substitution.
    ``arrives`` and ``leaves`` are times of the clock, where somebody was there for a part. ``place`` is the
    order in which they are told.
    """

    stamp: Stamp
    meeting: MeetingId
    attendance: Attendance
    person: PersonId | None = None
    organisation: str | None = None
    function: Said | None = None
    seat: SeatId | None = None
    hidden: Hidden | None = None
    arrives: str | None = None
    leaves: str | None = None
    place: int | None = None


PartyId: TypeAlias = Annotated[str, Ref(Attended)]


@dataclass(frozen=True, slots=True)
class Substituted:
    """Somebody takes the place of another at a meeting (*vervanging*): one edge, from absent to present.

    Both are parties to the meeting. One can replace several, and several one; a substitute can be a member
    too. ``role`` is what is taken over beside the place, such as the chair; None with ``role_hidden`` where
    it was made unreadable.
    """

    stamp: Stamp
    meeting: MeetingId
    absent: PartyId
    by: PartyId
    role: Said | None = None
    role_hidden: bool = False
    place: int | None = None


SeatFact: TypeAlias = SeatHeld | SeatFilled | SubstituteNamed | SeatEnded | RoleTaken | ReporterNamed
"""Every fact about who sits at a table."""
AttendanceFact: TypeAlias = SeatFact | Attended | Substituted
