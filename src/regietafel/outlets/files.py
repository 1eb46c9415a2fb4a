# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table as CSV and as JSON: the same columns, rows, marks, total and sources.

CSV is for machines: UTF-8 without byte-order mark, comma, RFC 4180 line ends, column keys as header,
no total unless asked (a sum over the column would count everything twice) and no footer. JSON has it all.
What is not known is an empty cell or null; zero is 0.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from regietafel.outlets.reading import read
from regietafel.outlets.tables import (
    CODE,
    FILE,
    MARK,
    NOTHING,
    NUMBERS,
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
from regietafel.words import told

Cell: TypeAlias = "str | int | Fraction | date | None"
Json: TypeAlias = "str | int | None"


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


def to_csv(table: Table[L], language: str, *, total: bool = False) -> str:
    """The rows as CSV, header first; with the total as the first row where that is asked.

    A text that a spreadsheet would take for a formula gets an apostrophe in front; a code does not, since it
    would no longer be the code.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    columns = table.shown(FILE)
    writer.writerow([_harmless(column.key) for column in columns])
    summed = total_of(table, language) if total else None
    for row in (*((summed,) if summed else ()), *rows_of(table, language)):
        writer.writerow([_csv_cell(cell, column) for cell, column in zip(row, columns, strict=True)])
    return out.getvalue()


def to_json(table: Table[L], language: str) -> str:
    """The table with its columns, total, sources and days as JSON; fractions are p/q, days ISO."""
    columns, total = table.shown(FILE), total_of(table, language)
    keys = [column.key for column in columns]
    content = {
        "title": told(table.title, language),
        "language": language,
        "day": table.day.isoformat(),
        "as_known": table.known.isoformat() if table.known else None,
        "columns": [
            {
                "key": column.key,
                "label": told(column.heading, language),
                "kind": column.kind.value,
                "unit": told(table.unit_of(column), language) or None,
            }
            for column in columns
        ],
        "total": None if total is None else dict(zip(keys, map(_json_cell, total), strict=True)),
        "rows": [dict(zip(keys, map(_json_cell, row), strict=True)) for row in rows_of(table, language)],
        "sources": list(table.cited),
        "facts": [{"name": told(name, language), "text": told(text, language)} for name, text in table.facts],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _harmless(text: str) -> str:
    """No formula: =, +, -, @, tab and return at the start would be carried out by a spreadsheet."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text


def _csv_cell(cell: Cell, column: Column[L]) -> str:
    match cell:
        case None:
            return ""
        case str():
            return cell if column.kind in (CODE, MARK) else _harmless(cell)
        case _:
            return str(_json_cell(cell))


def _json_cell(cell: Cell) -> Json:
    match cell:
        case date():
            return cell.isoformat()
        case Fraction():
            return f"{cell.numerator}/{cell.denominator}"
        case _:
            return cell
