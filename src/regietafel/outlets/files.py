# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table as CSV and as JSON: the same columns, rows, marks, total and sources.

CSV is for machines: UTF-8, RFC 4180 line ends, column keys as header, no total unless asked (a sum over the
column would count everything twice) and no footer; with comma and point, or with semicolon and decimal comma
as a spreadsheet in Dutch reads it. JSON has it all. A fraction stands exactly as p/q, and as a decimal number
in a column of its own beside it. What is not known is an empty cell or null; zero is 0.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Generic, NamedTuple, TypeAlias

from regietafel.outlets.reading import read
from regietafel.outlets.tables import (
    CODE,
    FILE,
    FRACTION,
    MARK,
    NOTHING,
    NUMBERS,
    SHARE,
    TERMINAL,
    WORDS,
    CellValue,
    Column,
    Computed,
    L,
    Outlet,
    Table,
    Worded,
)
from regietafel.words import told, word

Cell: TypeAlias = "str | int | Fraction | date | None"
Json: TypeAlias = "str | int | float | None"
_PLACES = 6
"""Decimals of a fraction without an end."""


def filed(value: CellValue, column: Column[L], *, language: str) -> Cell:
    """A value as a file holds it: a number or a day by itself, anything else in words."""
    match value:
        case Worded(order=order) if column.kind in NUMBERS:
            return order
        case None | Computed():
            return None
        case int() | Fraction() | date():
            return value
        case _ if value is NOTHING and column.kind not in WORDS:
            return None
        case _:
            return read(value, column, language=language)


def rows_of(table: Table[L], language: str, *, outlet: Outlet = FILE) -> list[tuple[Cell, ...]]:
    """The rows of a table as a file holds them, and a terminal."""
    shown = table.shown(outlet)
    return [
        tuple(_held(column.value(line), column, language=language, outlet=outlet) for column in shown)
        for line in table.lines
    ]


def total_of(table: Table[L], language: str, *, outlet: Outlet = FILE) -> tuple[Cell, ...] | None:
    """Its total, where it has one."""
    if not table.has_total:
        return None
    return tuple(
        _held(column.total_of(table.lines), column, language=language, outlet=outlet)
        for column in table.shown(outlet)
    )


def _held(value: CellValue, column: Column[L], *, language: str, outlet: Outlet) -> Cell:
    """A value as a file holds it; a screen says of a number that it is not known, where a file is empty."""
    if outlet is TERMINAL and value is None and column.kind in NUMBERS:
        return read(value, column, language=language)
    return filed(value, column, language=language)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a CSV is written (*schrijfwijze*): what stands between cells, and in a decimal number."""

    separator: str = ","
    point: str = "."
    begin: str = ""
    """Before the header: the mark by which a spreadsheet knows UTF-8."""


PLAIN = Dialect()
SEMICOLON = Dialect(";", ",", "\ufeff")
"""As a spreadsheet in Dutch opens it with a double click."""


class Field(NamedTuple, Generic[L]):
    """A column as a file has it: as it is, or a fraction once more as a decimal number."""

    column: Column[L]
    place: int
    """Which of the columns of a file it is, from 0."""
    is_decimal: bool = False

    @property
    def key(self) -> str:
        return f"{self.column.key}_decimal" if self.is_decimal else self.column.key

    def heading(self, language: str) -> str:
        name = told(self.column.heading, language)
        return word("tables-decimal", language, name=name) if self.is_decimal else name


def fields_of(table: Table[L]) -> tuple[Field[L], ...]:
    """The columns of a file; what can be a fraction stands there twice, exact and as a decimal number."""
    return tuple(
        Field(column, place, is_decimal)
        for place, column in enumerate(table.shown(FILE))
        for is_decimal in ((False, True) if column.kind in (FRACTION, SHARE) else (False,))
    )


def decimal_of(cell: Cell) -> Decimal | None:
    """A fraction as a decimal number, to so many places where it has no end; None where nothing is known.

    >>> str(decimal_of(Fraction(344919, 1000))), str(decimal_of(Fraction(2, 3))), str(decimal_of(Fraction(7)))
    ('344.919', '0.666667', '7')
    """
    if not isinstance(cell, int | Fraction):
        return None
    exact = Fraction(cell)
    rounded = Decimal(round(exact * 10**_PLACES)).scaleb(-_PLACES).normalize()
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


def to_csv(table: Table[L], language: str, *, total: bool = False, dialect: Dialect = PLAIN) -> str:
    """The rows as CSV, header first; with the total as the first row where that is asked.

    A text that a spreadsheet would take for a formula gets an apostrophe in front; a code does not, since it
    would no longer be the code.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=dialect.separator, lineterminator="\r\n")
    fields = fields_of(table)
    writer.writerow([_harmless(field.key) for field in fields])
    summed = total_of(table, language) if total else None
    for row in (*((summed,) if summed else ()), *rows_of(table, language)):
        writer.writerow([_csv_cell(row[field.place], field, dialect=dialect) for field in fields])
    return dialect.begin + out.getvalue()


def to_csv_semicolon(table: Table[L], language: str) -> str:
    """The rows as CSV with semicolons and decimal commas."""
    return to_csv(table, language, dialect=SEMICOLON)


def to_json(table: Table[L], language: str) -> str:
    """The table with its columns, total, sources and days as JSON; fractions are p/q, days ISO."""
    total = total_of(table, language)
    content = {
        "title": told(table.title, language),
        "language": language,
        "day": table.day.isoformat(),
        "as_known": table.known.isoformat() if table.known else None,
        "columns": [
            {
                "key": field.key,
                "label": field.heading(language),
                "kind": "decimal" if field.is_decimal else field.column.kind.value,
                "unit": told(table.unit_of(field.column), language) or None,
            }
            for field in fields_of(table)
        ],
        "total": None if total is None else _json_row(table, total),
        "rows": [_json_row(table, row) for row in rows_of(table, language)],
        "sources": list(table.cited),
        "facts": [{"name": told(name, language), "text": told(text, language)} for name, text in table.facts],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _json_row(table: Table[L], row: tuple[Cell, ...]) -> dict[str, Json]:
    return {field.key: _json_cell(row[field.place], field) for field in fields_of(table)}


def _harmless(text: str) -> str:
    """No formula: =, +, -, @, tab and return at the start would be carried out by a spreadsheet."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


def _csv_cell(cell: Cell, field: Field[L], *, dialect: Dialect) -> str:
    match cell:
        case None:
            return ""
        case str():
            return cell if field.column.kind in (CODE, MARK) else _harmless(cell)
        case _ if field.is_decimal:
            return f"{decimal_of(cell):f}".replace(".", dialect.point)
        case _:
            return str(exactly(cell))


def _json_cell(cell: Cell, field: Field[L]) -> Json:
    """As it is in JSON; a decimal number is a number there."""
    if not field.is_decimal:
        return exactly(cell)
    number = decimal_of(cell)
    return None if number is None else int(number) if number == int(number) else float(number)


def exactly(cell: Cell) -> str | int | None:
    """A cell without loss: a day in ISO form, a fraction as p/q."""
    match cell:
        case date():
            return cell.isoformat()
        case Fraction():
            return f"{cell.numerator}/{cell.denominator}"
        case _:
            return cell
