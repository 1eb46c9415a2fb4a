# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The seats of a table out and in as a spreadsheet: all or nothing, and nothing new the second time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.access.acting import Acting
from regietafel.access.permissions import require
from regietafel.access.readers import Reader
from regietafel.areas.bodies import bodies_known
from regietafel.base.messages import Message, Said
from regietafel.base.stamps import AsOf, Span
from regietafel.meetings.rules.seats import SeatLine
from regietafel.meetings.services.people import Somebody, person_of
from regietafel.meetings.services.seating import NewSeat, fill_seat, name_substitute, seat
from regietafel.meetings.services.seats import sitting
from regietafel.meetings.sources.seats import NAMES, SeatColumn, SeatRow, read_seats
from regietafel.outlets.tables import DAY, TEXT, Column, Table
from regietafel.records import ledger, persons


@dataclass(frozen=True, slots=True)
class Seated:
    """What a file put on record (*ingelezen zetels*): new seats, and seats that somebody else fills."""

    new: int
    changed: int
    same: int


@ledger.turn()
def take_in(content: bytes, name: str, *, table: str, acting: Acting) -> Seated:
    """Put the seats of a file on record; a row without a day begins on the day somebody acts.

    A seat that is held already by that organisation in that function stays, and gets the persons of the
    file. A seat that is not in the file stays as it is.
    """
    require(acting.reader, "table.keep", thing=table)
    known = bodies_known()
    rows = read_seats(content, name, body=lambda text: known.find(text).code)
    lines = list(sitting(table, acting.today, as_of=AsOf(), reader=acting.reader))
    done = [_taken(row, lines, table=table, acting=acting) for row in rows]
    return Seated(done.count("new"), done.count("changed"), done.count("same"))


def _taken(row: SeatRow, lines: list[SeatLine], *, table: str, acting: Acting) -> str:
    line = next((line for line in lines if _is_same(row, line)), None)
    if line is None:
        seat(_new(row, table, acting=acting), acting=acting)
        return "new"
    lines.remove(line)
    key, held = line.seat.stamp.id, Span(row.start or acting.today)
    changes = (
        (_somebody(row.name, row.address), line.person, fill_seat),
        (_somebody(row.substitute, row.substitute_address), line.substitute, name_substitute),
    )
    changed = False
    for somebody, there, record in changes:
        person = person_of(somebody, reader=acting.reader) if somebody else None
        if person is not None and person != there:
            record(key, person, held=held, acting=acting)
            changed = True
    return "changed" if changed else "same"


def _is_same(row: SeatRow, line: SeatLine) -> bool:
    return (line.seat.organisation, line.seat.function.nl) == (row.organisation, row.function)


def _new(row: SeatRow, table: str, *, acting: Acting) -> NewSeat:
    return NewSeat(
        table,
        row.organisation,
        Said(row.function),
        Span(row.start or acting.today, row.end),
        _somebody(row.name, row.address),
        _somebody(row.substitute, row.substitute_address),
    )


def _somebody(name: str, address: str) -> Somebody | None:
    return Somebody(name, address or None) if name else None


def seats_table(table: str, on: date, *, reader: Reader) -> Table[Mapping[SeatColumn, str | date | None]]:
    """The seats of a table as they go out, to be changed and to come in again; for who keeps the table."""
    require(reader, "table.keep", thing=table)
    lines = sitting(table, on, as_of=AsOf(), reader=reader)
    people = persons.addresses({key for line in lines for key in (line.person, line.substitute) if key})
    known = bodies_known()
    rows = [
        {
            SeatColumn.ORGANISATION: known.named(line.seat.organisation).name.nl,
            SeatColumn.FUNCTION: line.seat.function.nl,
            SeatColumn.NAME: people.get(line.person or "", (None, None))[0],
            SeatColumn.ADDRESS: people.get(line.person or "", (None, None))[1],
            SeatColumn.SUBSTITUTE: people.get(line.substitute or "", (None, None))[0],
            SeatColumn.SUBSTITUTE_ADDRESS: people.get(line.substitute or "", (None, None))[1],
            SeatColumn.START: line.seat.stamp.valid.start,
            SeatColumn.END: line.until,
        }
        for line in lines
    ]
    return Table(Message("seats-title", {"table": table}), tuple(map(_column, SeatColumn)), rows, on)


def _column(column: SeatColumn) -> Column[Mapping[SeatColumn, str | date | None]]:
    """A column under the name by which it comes in."""
    english, dutch, *_ = NAMES[column]
    kind = DAY if column in (SeatColumn.START, SeatColumn.END) else TEXT
    return Column(column.value, lambda row: row[column], kind, Said(dutch, english))
