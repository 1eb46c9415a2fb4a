# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table as a spreadsheet for people: typed numbers, a head that stays in sight, a sheet with sources."""

from __future__ import annotations

import io
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from regietafel.outlets.tables import Cell, Column, ColumnKind, Table
from regietafel.words import day, word

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_FORMS = {
    ColumnKind.TEXT: "@",
    ColumnKind.CODE: "@",
    ColumnKind.WHOLE: "#,##0",
    ColumnKind.SIGNED: "+#,##0;\N{MINUS SIGN}#,##0;0",
    ColumnKind.FRACTION: "#,##0.00",
    ColumnKind.SHARE: "0.00%",
    ColumnKind.DAY: "yyyy-mm-dd",
}
_WIDEST = 60
_TINT, _RULE = "#EEF3F8", "#9AA9B8"

Formats: TypeAlias = "dict[tuple[ColumnKind, bool], Format]"


def to_xlsx(table: Table) -> bytes:
    """The table as a spreadsheet, made on the day of the table: the same table gives the same bytes."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    made = datetime(table.day.year, table.day.month, table.day.day)  # noqa: DTZ001 - XlsxWriter takes no zone
    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"title": table.title, "created": made, "comments": "; ".join(table.sources)})
    _rows(book, table)
    _origin(book, table)
    book.close()
    return out.getvalue()


def _rows(book: Workbook, table: Table) -> None:
    sheet = book.add_worksheet(word("tables-sheet", table.language))
    forms = _formats(book)
    for place, column in enumerate(table.columns):
        sheet.write_string(0, place, column.head, _head(book, column))
        sheet.set_column(place, place, _width(table, place))
    for down, row in enumerate(table.all_rows, start=1):
        is_total = table.total is not None and down == 1
        for place, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            _write(sheet, (down, place), cell=cell, form=forms[column.kind, is_total])
    top = 1 if table.total is None else 2
    sheet.freeze_panes(top, 1)
    sheet.autofilter(top - 1, 0, top - 1 + len(table.rows), len(table.columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&F&R&P / &N")


def _write(sheet: Worksheet, at: tuple[int, int], *, cell: Cell, form: Format) -> None:
    match cell:
        case None:
            sheet.write_blank(*at, None, form)
        case str():
            sheet.write_string(*at, cell, form)
        case int():
            sheet.write_number(*at, cell, form)
        case Fraction():
            sheet.write_number(*at, float(cell), form)
        case _:
            sheet.write_datetime(*at, cell, form)


def _origin(book: Workbook, table: Table) -> None:
    """Where the figures come from and on which day: a sheet that is passed on can still say so."""
    language = table.language
    sheet = book.add_worksheet(word("tables-origin", language))
    known = [(word("tables-known", language), day(table.known, language))] if table.known else []
    lines = [
        (word("tables-title", language), table.title),
        (word("tables-day", language), day(table.day, language)),
        *known,
        *table.facts,
        *((word("tables-source", language), source) for source in table.sources),
    ]
    bold, wrapped = book.add_format({"bold": True, "valign": "top"}), book.add_format({"text_wrap": True})
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 96)
    for down, (name, text) in enumerate(lines):
        sheet.write_string(down, 0, name, bold)
        sheet.write_string(down, 1, text, wrapped)


def _formats(book: Workbook) -> Formats:
    return {
        (kind, is_total): book.add_format({"num_format": form, "bold": is_total, "align": _align(kind)})
        for kind, form in _FORMS.items()
        for is_total in (False, True)
    }


def _head(book: Workbook, column: Column) -> Format:
    return book.add_format(
        {
            "bold": True,
            "bg_color": _TINT,
            "bottom": 1,
            "bottom_color": _RULE,
            "text_wrap": True,
            "align": _align(column.kind),
        }
    )


def _align(kind: ColumnKind) -> str:
    return "left" if kind in {ColumnKind.TEXT, ColumnKind.CODE, ColumnKind.DAY} else "right"


def _width(table: Table, place: int) -> int:
    cells = [str(row[place]) for row in table.all_rows if isinstance(row[place], str | int)]
    head = len(table.columns[place].head)
    return min(_WIDEST, max(10, head + 2, *(len(cell) + 2 for cell in cells)))
