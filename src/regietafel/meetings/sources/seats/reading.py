# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rows of a table of seats, with every fault at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from regietafel.base.messages import ManyRefused, Message, Refused, Value
from regietafel.files.tables import cells, variants
from regietafel.meetings.sources.seats.columns import HEADING, SeatColumn, Table
from regietafel.outlets.mail import address_of


@dataclass(frozen=True, slots=True)
class SeatRow:
    """One seat of a file (*regel*): a body by its code, persons by name and address."""

    organisation: str
    function: str
    name: str
    address: str
    substitute: str
    substitute_address: str
    start: date | None
    end: date | None


def read_seats(content: bytes, name: str, *, body: Callable[[str], str]) -> tuple[SeatRow, ...]:
    """A file (CSV, XLSX or ODS) of seats; ``body`` gives the code of an organisation by its name.

    Raises:
        ManyRefused: with every fault at its row and column; then nothing of the file is used.
    """
    table = HEADING.recognise(variants(content, name), name)
    reading = _Reading(table, body, list(table.faults()))
    rows = [reading.row(number, row) for number, row in table.below()]
    if reading.faults:
        raise ManyRefused(tuple(reading.faults))
    if not rows:
        raise Refused("read-no-rows", file=name)
    return tuple(rows)


@dataclass(slots=True)
class _Reading:
    table: Table
    body: Callable[[str], str]
    faults: list[Message] = field(default_factory=list)

    def row(self, number: int, row: list[str]) -> SeatRow:
        """One row; what is wrong with it stands in the faults."""
        start, end = (self._day(number, row, column=each) for each in (SeatColumn.START, SeatColumn.END))
        if start is not None and end is not None and end <= start:
            self._fault("read-until-before", number, column=SeatColumn.END, start=start, until=end)
        return SeatRow(
            self._body(number, row),
            self._text(number, row, column=SeatColumn.FUNCTION),
            self.table.cell(row, SeatColumn.NAME),
            self._address(number, row, column=SeatColumn.ADDRESS),
            self.table.cell(row, SeatColumn.SUBSTITUTE),
            self._address(number, row, column=SeatColumn.SUBSTITUTE_ADDRESS),
            start,
            end,
        )

    def _text(self, number: int, row: list[str], *, column: SeatColumn) -> str:
        text = self.table.cell(row, column)
        if not text:
            self._fault("read-cell-empty", number, column=column)
        return text

    def _body(self, number: int, row: list[str]) -> str:
        text = self._text(number, row, column=SeatColumn.ORGANISATION)
        try:
            return self.body(text) if text else ""
        except Refused as refusal:
            self._fault("read-area", number, column=SeatColumn.ORGANISATION, why=refusal.message)
            return ""

    def _address(self, number: int, row: list[str], *, column: SeatColumn) -> str:
        text = self.table.cell(row, column)
        try:
            return address_of(text) if text else ""
        except Refused as refusal:
            self._fault("read-area", number, column=column, why=refusal.message)
        return text

    def _day(self, number: int, row: list[str], *, column: SeatColumn) -> date | None:
        text = self.table.cell(row, column)
        found = cells.day(text) if text else None
        if isinstance(found, str):
            self._fault(f"read-day-{found}", number, column=column, text=text[:40])
            return None
        return found

    def _fault(self, key: str, row: int, *, column: SeatColumn, **params: Value) -> None:
        self.faults.append(Message(key, {"row": row, "column": self.table.title(column), **params}))
