# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits at a table on a day: for each seat who fills it and who stands in, until when it is held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from regietafel.base.seats import TableRole
from regietafel.facts.attendance import (
    ReporterNamed,
    RoleTaken,
    SeatEnded,
    SeatFilled,
    SeatHeld,
    SubstituteNamed,
)

OfSeat = TypeVar("OfSeat", SeatFilled, SubstituteNamed)
Dated = TypeVar("Dated", SeatFilled, SubstituteNamed, RoleTaken, ReporterNamed, SeatHeld)


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """Everything on record about the seats of a table (*zetels*)."""

    held: Sequence[SeatHeld]
    filled: Sequence[SeatFilled] = ()
    substitutes: Sequence[SubstituteNamed] = ()
    ended: Sequence[SeatEnded] = ()


@dataclass(frozen=True, slots=True)
class SeatLine:
    """One seat on a day (*bezetting van een zetel*); a person is an id, None where nobody is known."""

    seat: SeatHeld
    person: str | None
    substitute: str | None
    since: date | None = field(metadata={"help": "from when this person fills it"})
    until: date | None = field(metadata={"help": "first day on which it is not held any more"})


def seats_on(day: date, facts: SeatFacts) -> tuple[SeatLine, ...]:
    """The seats that are held on a day, in the order they were put on record."""
    return tuple(_line(seat, day, facts=facts) for seat in facts.held if _is_held(seat, day, facts=facts))


def _line(seat: SeatHeld, day: date, *, facts: SeatFacts) -> SeatLine:
    fills = last_begun(_of(seat, facts.filled), day)
    stands_in = last_begun(_of(seat, facts.substitutes), day)
    return SeatLine(
        seat,
        fills.person if fills else None,
        stands_in.person if stands_in else None,
        fills.stamp.valid.start if fills and fills.person else None,
        ends_on(seat, facts.ended),
    )


def _is_held(seat: SeatHeld, day: date, *, facts: SeatFacts) -> bool:
    end = ends_on(seat, facts.ended)
    return seat.stamp.valid.covers(day) and (end is None or day < end)


def ends_on(seat: SeatHeld, ended: Iterable[SeatEnded]) -> date | None:
    """The first day on which a seat is not held any more; None while no end is on record."""
    days = [each.stamp.valid.start for each in ended if each.seat == seat.stamp.id]
    return min(days, default=seat.stamp.valid.end)


def _of(seat: SeatHeld, facts: Iterable[OfSeat]) -> list[OfSeat]:
    return [fact for fact in facts if fact.seat == seat.stamp.id]


def last_begun(facts: Iterable[Dated], day: date) -> Dated | None:
    """Of facts that hold until the next: the one that began last, and of one day the one recorded last."""
    there = [fact for fact in facts if fact.stamp.valid.covers(day)]
    return max(there, key=lambda fact: (fact.stamp.valid.start, fact.stamp.recorded), default=None)


def roles_on(day: date, taken: Iterable[RoleTaken]) -> tuple[RoleTaken, ...]:
    """Who chairs and who runs the secretariat on a day; a role that nobody holds is left out."""
    found = (last_begun([each for each in taken if each.role is role], day) for role in TableRole)
    return tuple(each for each in found if each and each.holders)
