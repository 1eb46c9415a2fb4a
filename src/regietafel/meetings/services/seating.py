# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who holds a seat, who fills it, who chairs: each over a span of days, recorded by who keeps the table."""

from __future__ import annotations

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.visible import one
from regietafel.base.messages import Refused
from regietafel.base.seats import RoleHeld, Seat
from regietafel.base.stamps import AsOf, Span, Stamp
from regietafel.facts.attendance import RoleTaken, SeatFilled, SeatHeld
from regietafel.records import ledger


@ledger.turn()
def hold_seat(seat: Seat, *, acting: Acting) -> SeatHeld:
    """Put a seat on record (*zetel*) for the days it is held; refused while the same code is held already."""
    require(acting.reader, "table.keep", thing=seat.table)
    held = [each.stamp.valid for each in ledger.read(SeatHeld, code=seat.code)]
    if any(_overlap(span, seat.held) for span in held):
        raise Refused("seat-held-already", seat=seat.code, on=seat.held.start)
    stamp = _stamp(seat.table, seat.held, acting=acting)
    return ledger.append([SeatHeld(stamp, seat.code, seat.table, seat.organisation, seat.function)])[0]


@ledger.turn()
def fill_seat(seat: str, person: str | None, *, held: Span, acting: Acting) -> SeatFilled:
    """Put on record who fills a seat over a span of days; None where it is not known or vacant."""
    found = one(SeatHeld, seat, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=found.table)
    stamp = _stamp(found.table, held, acting=acting)
    return ledger.append([SeatFilled(stamp, seat, person)])[0]


@ledger.turn()
def take_role(role: RoleHeld, *, acting: Acting) -> RoleTaken:
    """Put on record who chairs a table or runs its secretariat over a span of days."""
    require(acting.reader, "table.keep", thing=role.table)
    stamp = _stamp(role.table, role.held, acting=acting)
    return ledger.append([RoleTaken(stamp, role.table, role.role, role.holders)])[0]


def _overlap(one_span: Span, other: Span) -> bool:
    return one_span.covers(other.start) or other.covers(one_span.start)


def _stamp(table: str, span: Span, *, acting: Acting) -> Stamp:
    attest = of_table(Circle((table,), public=True), acting.today, ground="vastgelegd")
    return attested(attest, span, reader=acting.reader)
