# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One table for every outlet: the same columns, rows, total and source as CSV, as a spreadsheet and as JSON.

CSV is for machines: UTF-8 without byte-order mark, comma, RFC 4180 line ends, column keys as header,
no total unless asked (a sum over the column would count everything twice) and no footer. The spreadsheet
is for people: labels, total on top, a second sheet that says where the figures come from. JSON has it all.
What is not known is an empty cell or null; zero is 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from regietafel.outlets import tables

Cell: TypeAlias = "str | int | Fraction | date | None"
Row: TypeAlias = "tuple[Cell, ...]"


class ColumnKind(StrEnum):
    """What stands in a column; it decides alignment and form in every outlet."""

    TEXT = "text"
    CODE = "code"
    """A code or label that another program looks up: a text that is written as it is, also in CSV."""
    WHOLE = "whole"
    SIGNED = "signed"
    """A difference, with its sign."""
    FRACTION = "fraction"
    """Exact as p/q in CSV and JSON; a decimal number in a spreadsheet, which has no fractions."""
    SHARE = "share"
    """A ratio from 0 to 1; a percentage in a spreadsheet."""
    DAY = "day"


_TYPES: dict[ColumnKind, type | tuple[type, ...]] = {
    ColumnKind.TEXT: str,
    ColumnKind.CODE: str,
    ColumnKind.WHOLE: int,
    ColumnKind.SIGNED: int,
    ColumnKind.FRACTION: (int, Fraction),
    ColumnKind.SHARE: (int, Fraction),
    ColumnKind.DAY: date,
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: a key for machines, a label for people, what stands in it, the unit once in the head."""

    key: str
    label: str
    kind: ColumnKind = ColumnKind.TEXT
    unit: str | None = None

    @property
    def head(self) -> str:
        return f"{self.label} ({self.unit})" if self.unit else self.label


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with a total, their sources, the day they speak of and the day up to which things known are shown.

    ``facts`` are further lines of the source sheet, such as the key or the rule, each a name and a text.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    language: str
    day: date
    known: date | None = None
    total: Row | None = None
    sources: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        keys = [column.key for column in self.columns]
        if len(set(keys)) != len(keys):
            raise ValueError(f"{self.title}: two columns have the same key in {keys}")
        for row in self.all_rows:
            self._require(row)

    @property
    def all_rows(self) -> tuple[Row, ...]:
        """Every row, the total on top."""
        return self.rows if self.total is None else (self.total, *self.rows)

    def _require(self, row: Row) -> None:
        if len(row) != len(self.columns):
            raise ValueError(
                f"{self.title}: a row has {len(row)} cells for {len(self.columns)} columns: {row}"
            )
        for column, cell in zip(self.columns, row, strict=True):
            if cell is not None and not isinstance(cell, _TYPES[column.kind]):
                raise ValueError(
                    f"{self.title}: {cell!r} in column {column.key}, which holds {column.kind.value}"
                )


def renewed(table: Table) -> tables.Table[Row]:
    """The same table by columns that know their value; goes with the last of these."""

    def column(place: int) -> tables.Column[Row]:
        each = table.columns[place]
        total = tables.NOTHING if table.total is None else table.total[place]
        kind = tables.Kind(each.kind.value)
        return tables.Column(each.key, lambda row: row[place], kind, each.label, each.unit or "", total)

    columns = tuple(column(place) for place in range(len(table.columns)))
    return tables.Table(table.title, columns, table.rows, table.day, table.known, table.sources, table.facts)
