# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The totals that are printed under or above a table, held against its rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from regietafel.base.messages import Message, Value


class Summed(Protocol):
    """What adds up."""

    @property
    def indicator(self) -> str: ...
    @property
    def start(self) -> date: ...
    @property
    def amount(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class _Printed:
    row: int
    amounts: Mapping[str, tuple[str, int]]
    """Per indicator the title of its column and what is printed."""


@dataclass(slots=True)
class Totals:
    """The total rows of one file, by the day they are of; None is all days together."""

    by_day: dict[date | None, _Printed] = field(default_factory=dict)

    def take(
        self, row: int, day: date | None, *, printed: Mapping[str, tuple[str, int]]
    ) -> tuple[Message, ...]:
        """Keep a total row; a second one of the same day is a fault."""
        if day in self.by_day:
            return (Message("read-second-total", {"row": row, "first": self.by_day[day].row}),)
        self.by_day[day] = _Printed(row, printed)
        return ()

    def faults(self, counted: Iterable[Summed]) -> Iterator[Message]:
        """Each printed total that the rows do not add up to, or that follows from no row."""
        sums: dict[tuple[date | None, str], int] = {}
        for each in counted if self.by_day else ():
            for day in (each.start, None):
                sums[day, each.indicator] = sums.get((day, each.indicator), 0) + (each.amount or 0)
        for day, printed in self.by_day.items():
            for indicator, (title, amount) in printed.amounts.items():
                found = sums.get((day, indicator), 0)
                if found != amount:
                    values: dict[str, Value] = {
                        "row": printed.row,
                        "column": title,
                        "printed": amount,
                        "found": found,
                    }
                    yield Message("read-total", values)
