# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who holds a seat, who fills it, who chairs: each over a span of days, recorded by who keeps the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from regietafel.access.acting import Acting, Circle, of_table
from regietafel.access.attest import attested
from regietafel.access.permissions import require
from regietafel.access.visible import one
from regietafel.base.messages import Refused, Said
from regietafel.base.seats import RoleHeld, Seat
from regietafel.base.stamps import AsOf, Span, Stamp
from regietafel.facts.attendance import (
    ReporterNamed,
    RoleTaken,
    SeatEnded,
    SeatFilled,
    SeatHeld,
    SubstituteNamed,
)
from regietafel.meetings.rules.seats import ends_on
from regietafel.meetings.services.people import Somebody, person_of
from regietafel.records import ledger


@dataclass(frozen=True, slots=True)
class NewSeat:
    """A seat with who fills it, to be put on record (*nieuwe zetel*)."""

    table: str
    organisation: str = field(metadata={"help": "code of the body that holds it"})
    function: Said
    held: Span
    person: Somebody | None = None
    substitute: Somebody | None = None


@ledger.turn()
def seat(new: NewSeat, *, acting: Acting) -> SeatHeld:
    """Put a seat on record with who fills it and who stands in; all of it, or nothing with the reason.

    A second seat of one organisation gets a number behind its code.
    """
    code = _free_code(new.table, new.organisation)
    held = hold_seat(Seat(code, new.table, new.organisation, new.function, new.held), acting=acting)
    for somebody, record in ((new.person, fill_seat), (new.substitute, name_substitute)):
        if somebody:
            person = person_of(somebody, reader=acting.reader)
            record(held.stamp.id, person, held=new.held, acting=acting)
    return held


@ledger.turn()
def seat_all(every: Iterable[NewSeat], *, acting: Acting) -> list[SeatHeld]:
    """Put many seats on record, all of them or none."""
    return [seat(new, acting=acting) for new in every]


def _free_code(table: str, organisation: str) -> str:
    taken = {held.code for held in ledger.read(SeatHeld, table=table)}
    code, number = f"{table}/{organisation}", 2
    while code in taken:
        code, number = f"{table}/{organisation}/{number}", number + 1
    return code


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
    """Put on record who fills a seat from a day on; None where it is vacant from then."""
    found = _held(seat, held.start, acting=acting)
    stamp = _stamp(found.table, held, acting=acting)
    return ledger.append([SeatFilled(stamp, found.stamp.id, person)])[0]


@ledger.turn()
def name_substitute(seat: str, person: str | None, *, held: Span, acting: Acting) -> SubstituteNamed:
    """Put on record who stands in for who fills a seat, from a day on; None where nobody does any more."""
    found = _held(seat, held.start, acting=acting)
    stamp = _stamp(found.table, held, acting=acting)
    return ledger.append([SubstituteNamed(stamp, found.stamp.id, person)])[0]


@ledger.turn()
def end_seat(seat: str, on: date, *, acting: Acting) -> SeatEnded:
    """Put on record that a seat is not held any more, from a day on; refused where that is so already."""
    found = _held(seat, on, acting=acting)
    return ledger.append([SeatEnded(_stamp(found.table, Span(on), acting=acting), found.stamp.id)])[0]


@ledger.turn()
def take_role(role: RoleHeld, *, acting: Acting) -> RoleTaken:
    """Put on record who chairs a table or runs its secretariat from a day on; nobody where none is named."""
    require(acting.reader, "table.keep", thing=role.table)
    stamp = _stamp(role.table, role.held, acting=acting)
    return ledger.append([RoleTaken(stamp, role.table, role.role, role.holders)])[0]


@ledger.turn()
def name_reporter(table: str, person: str | None, *, on: date, acting: Acting) -> ReporterNamed:
    """Put on record who prepares the monthly report of a table, from a day on: no seat, and no voice."""
    require(acting.reader, "table.keep", thing=table)
    stamp = _stamp(table, Span(on), acting=acting)
    return ledger.append([ReporterNamed(stamp, table, person)])[0]


def _held(seat: str, on: date, *, acting: Acting) -> SeatHeld:
    """A seat that is held on that day, of a table that the reader keeps."""
    found = one(SeatHeld, seat, as_of=AsOf(), reader=acting.reader)
    require(acting.reader, "table.keep", thing=found.table)
    end = ends_on(found, ledger.read(SeatEnded, seat_id=found.stamp.id))
    if on < found.stamp.valid.start or (end is not None and on >= end):
        raise Refused("seat-not-held", field="vanaf", on=on)
    return found


def _overlap(one_span: Span, other: Span) -> bool:
    return one_span.covers(other.start) or other.covers(one_span.start)


def _stamp(table: str, span: Span, *, acting: Acting) -> Stamp:
    attest = of_table(Circle((table,), public=True), acting.today, ground="vastgelegd")
    return attested(attest, span, reader=acting.reader)
