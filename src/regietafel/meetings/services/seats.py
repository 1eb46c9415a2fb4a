# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who sits at a table, who chairs it and who prepares its report, as a reader may see it."""

from __future__ import annotations

from datetime import date

from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.stamps import AsOf
from regietafel.facts.attendance import (
    ReporterNamed,
    RoleTaken,
    SeatEnded,
    SeatFilled,
    SeatHeld,
    SubstituteNamed,
)
from regietafel.meetings.rules.seats import SeatFacts, SeatLine, last_begun, roles_on, seats_on


def sitting(table: str, on: date, *, as_of: AsOf, reader: Reader) -> tuple[SeatLine, ...]:
    """The seats of a table on a day, each with who fills it and who stands in."""
    return seats_on(on, seat_facts(table, as_of, reader=reader))


def seat_facts(table: str, as_of: AsOf, *, reader: Reader) -> SeatFacts:
    """Everything on record about the seats of a table."""
    held = read(SeatHeld, as_of, reader=reader, table=table)
    ids = [seat.stamp.id for seat in held]
    if not ids:
        return SeatFacts(())
    return SeatFacts(
        held,
        read(SeatFilled, as_of, reader=reader, seat_id=ids),
        read(SubstituteNamed, as_of, reader=reader, seat_id=ids),
        read(SeatEnded, as_of, reader=reader, seat_id=ids),
    )


def seats_of(table: str, on: date, *, as_of: AsOf, reader: Reader) -> list[SeatHeld]:
    """The seats of a table that are held on a day."""
    return [line.seat for line in sitting(table, on, as_of=as_of, reader=reader)]


def roles_of(table: str, on: date, *, as_of: AsOf, reader: Reader) -> tuple[RoleTaken, ...]:
    """Who chairs a table and runs its secretariat on a day, as far as that is on record."""
    return roles_on(on, read(RoleTaken, as_of, reader=reader, table=table))


def reporter_of(table: str, on: date, *, as_of: AsOf, reader: Reader) -> str | None:
    """The id of who prepares the monthly report of a table; None where nobody is known to."""
    named = last_begun(read(ReporterNamed, as_of, reader=reader, table=table), on)
    return named.person if named else None
