# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table on the terminal or in a file, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

from regietafel.cli.output import Format, write

if TYPE_CHECKING:
    from regietafel.outlets.tables import Cell, Table


def put(table: Table, form: Format, *, output: Path | None) -> None:
    """Write the table in that form."""
    from regietafel.outlets import tables
    from regietafel.outlets.workbook import to_xlsx

    match form:
        case Format.TABLE:
            on_screen(table)
        case Format.CSV:
            write(tables.to_csv(table), output)
        case Format.JSON:
            write(tables.to_json(table), output)
        case Format.XLSX:
            write(to_xlsx(table), output)


def on_screen(table: Table, *, left_out: Collection[str] = ()) -> None:
    """The table to read, the total on top, with its sources below; without the columns that do not fit."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as Screen

    from regietafel.outlets.tables import ColumnKind

    shown = [place for place, column in enumerate(table.columns) if column.key not in left_out]
    screen = Screen(title=table.title, box=SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for column in (table.columns[place] for place in shown):
        aside: Literal["left", "right"] = "left" if column.kind is ColumnKind.TEXT else "right"
        screen.add_column(column.label, justify=aside, overflow="fold")
    for row in table.all_rows:
        screen.add_row(*(_cell(row[place], table.language) for place in shown))
    Console().print(screen)
    for source in table.sources:
        typer.echo(source)


def _cell(value: Cell, spoken: str) -> str:
    """As it reads in a sentence; a dash for what is not known, which is not zero."""
    from regietafel.words import told

    return "–" if value is None else told(value, spoken)
