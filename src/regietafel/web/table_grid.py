# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table of figures as it stands on a page: the same rows as its file, with links, marks and sorting."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from regietafel.base.sources import Mark
from regietafel.outlets.tables import Cell as Value
from regietafel.outlets.tables import Column, ColumnKind, Row, Table
from regietafel.web.grid import (
    Cell,
    Grid,
    Head,
    Line,
    difference,
    exact,
    none,
    sorted_grid,
    text,
    unknown,
    whole,
)
from regietafel.web.visit import Visit
from regietafel.words import day as written
from regietafel.words import share, word

NUMBERS = frozenset({ColumnKind.WHOLE, ColumnKind.SIGNED, ColumnKind.FRACTION, ColumnKind.SHARE})
NO_LINKS: Mapping[str, str] = MappingProxyType({})


def table_grid(
    table: Table,
    visit: Visit,
    *,
    links: Mapping[str, str] = NO_LINKS,
    left_out: Collection[str] = (),
    is_sorted: bool = True,
) -> Grid:
    """The table on a page, without its codes and the columns ``left_out``; its file has them all.

    ``links`` leads from the first cell of a row, by its code or its words.
    """
    shown = [
        place
        for place, column in enumerate(table.columns)
        if column.kind is not ColumnKind.CODE and column.key not in left_out
    ]
    heads = tuple(_head(table.columns[place]) for place in shown)
    lines = [_line(table, row, shown=shown, visit=visit) for row in table.rows]
    linked = tuple(_linked(line, links) for line in lines)
    total = None
    if table.total is not None:
        total = _line(table, table.total, shown=shown, visit=visit)
        total = replace(total, cells=tuple(replace(cell, tags=()) for cell in total.cells))
    grid = Grid(table.title, heads, linked, total)
    return sorted_grid(grid, visit) if is_sorted else grid


def _head(column: Column) -> Head:
    return Head(column.key, column.label, column.unit or "", is_number=column.kind in NUMBERS)


def _line(table: Table, row: Row, *, shown: list[int], visit: Visit) -> Line:
    codes = [row[place] for place, column in enumerate(table.columns) if column.kind is ColumnKind.CODE]
    cells = tuple(_cell(row[place], table.columns[place], visit=visit) for place in shown)
    return Line(cells, str(codes[0]) if codes else "")


def _linked(line: Line, links: Mapping[str, str]) -> Line:
    """The same row with its name as a link, where it has a page."""
    address = links.get(line.code or line.name.text, "")
    return replace(line, cells=(replace(line.name, address=address), *line.rest)) if address else line


def _cell(value: Value, column: Column, *, visit: Visit) -> Cell:
    language = visit.language
    match value:
        case None if column.kind is ColumnKind.WHOLE:
            return unknown(language)
        case None:
            return replace(none(), is_number=column.kind in NUMBERS)
        case str():
            return _marked(value, language) if column.key == "mark" else text(value)
        case date():
            return Cell(written(value, language), value.isoformat(), style="is-day")
        case _:
            return _number(value, column.kind, language=language)


def _number(value: int | Fraction, kind: ColumnKind, *, language: str) -> Cell:
    if kind is ColumnKind.SHARE:
        return Cell(share(Fraction(value), language, digits=0), Fraction(value), is_number=True)
    if isinstance(value, Fraction):
        return exact(value, language, digits=0)
    return difference(value, language) if kind is ColumnKind.SIGNED else whole(value, language)


def _marked(value: str, language: str) -> Cell:
    """How far to lean on a row: shape and word, never colour alone."""
    marks = {word(f"base-mark-{mark.value}", language): mark for mark in Mark}
    tags = tuple((f"mark mark--{marks[part].value}", part) for part in value.split(", ") if part in marks)
    source = (f"mark mark--{Mark.SOURCE.value}", word(f"base-mark-{Mark.SOURCE.value}", language))
    return Cell("", value, tags=tags or (source,))
