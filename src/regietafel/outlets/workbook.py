# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table as a spreadsheet for people: typed numbers, a head that stays in sight, a sheet with sources."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from regietafel.outlets.files import Cell, Field, fields_of, rows_of, total_of
from regietafel.outlets.tables import FILE, NUMBERS, Column, Kind, L, Table
from regietafel.words import day, told, word

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_FORMS = {
    Kind.TEXT: "@",
    Kind.CODE: "@",
    Kind.WHOLE: "#,##0",
    Kind.SIGNED: "+#,##0;\N{MINUS SIGN}#,##0;0",
    Kind.FRACTION: "#,##0.00",
    Kind.SHARE: "0.00%",
    Kind.DAY: "yyyy-mm-dd",
    Kind.MARK: "@",
}
_WIDEST = 60
_TINT, _RULE = "#EEF3F8", "#9AA9B8"

Formats: TypeAlias = "dict[tuple[Kind, bool], Format]"


def to_xlsx(table: Table[L], language: str) -> bytes:
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
    title, sources = told(table.title, language), "; ".join(table.cited)
    book.set_properties({"title": title, "created": made, "comments": sources})
    _rows(book, table, language=language)
    _origin(book, table, language=language)
    book.close()
    return out.getvalue()


def _rows(book: Workbook, table: Table[L], *, language: str) -> None:
    sheet = book.add_worksheet(word("tables-sheet", language))
    forms, fields, total = _formats(book), fields_of(table), total_of(table, language)
    rows = [
        tuple(_cell(row[field.place], field) for field in fields)
        for row in (*([total] if total else []), *rows_of(table, language))
    ]
    for place, field in enumerate(fields):
        head, unit = _heading(field, language), told(table.unit_of(field.column), language)
        head = f"{head} ({unit})" if unit else head
        sheet.write_string(0, place, head, _head(book, field.column))
        sheet.set_column(place, place, _width([head, *(row[place] for row in rows)]))
    for down, row in enumerate(rows, start=1):
        is_total = total is not None and down == 1
        for place, (field, cell) in enumerate(zip(fields, row, strict=True)):
            kind = Kind.TEXT if field.is_decimal else field.column.kind
            _write(sheet, (down, place), cell=cell, form=forms[kind, is_total])
    top = 1 if total is None else 2
    sheet.freeze_panes(top, 1)
    sheet.autofilter(top - 1, 0, len(rows), len(fields) - 1)
    sheet.repeat_rows(0)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&F&R&P / &N")


def _cell(cell: Cell, field: Field[L]) -> Cell:
    """A number to reckon with; beside it what it is exactly, which a spreadsheet cannot hold."""
    if not field.is_decimal or not isinstance(cell, int | Fraction):
        return None if field.is_decimal else cell
    return str(Fraction(cell))


def _heading(field: Field[L], language: str) -> str:
    name = told(field.column.heading, language)
    return word("tables-fraction", language, name=name) if field.is_decimal else name


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


def _origin(book: Workbook, table: Table[L], *, language: str) -> None:
    """Where the figures come from and on which day: a sheet that is passed on can still say so."""
    sheet = book.add_worksheet(word("tables-origin", language))
    known = [(word("tables-known", language), day(table.known, language))] if table.known else []
    lines = [
        (word("tables-title", language), told(table.title, language)),
        (word("tables-day", language), day(table.day, language)),
        *known,
        *((told(name, language), told(text, language)) for name, text in table.facts),
    ]
    bold, wrapped = book.add_format({"bold": True, "valign": "top"}), book.add_format({"text_wrap": True})
    for place, width in enumerate((24, 64, 24, 48, 18, 64)):
        sheet.set_column(place, place, width)
    for down, (name, text) in enumerate(lines):
        sheet.write_string(down, 0, name, bold)
        sheet.write_string(down, 1, text, wrapped)
    for down, row in enumerate(_about(table, language), start=len(lines) + 1):
        for place, text in enumerate(row):
            sheet.write_string(down, place, text, wrapped if place else bold)


def _about(table: Table[L], language: str) -> Iterator[tuple[str, ...]]:
    """A row for each source, with who published it, where and when, and a row for each column."""
    heads = ("source", "title", "publisher", "address", "published", "note")
    yield tuple(word(f"tables-{name}", language) for name in heads)
    for number, source in enumerate(dict.fromkeys(table.sources), start=1):
        if isinstance(source, str):
            yield str(number), source
            continue
        published = day(source.published_on, language) if source.published_on else ""
        kept = (source.title, source.publisher, source.address or "", published, source.note or "")
        yield str(number), *kept
    yield ()
    yield tuple(word(f"tables-{name}", language) for name in ("column", "title", "unit"))
    for column in table.shown(FILE):
        yield column.key, told(column.heading, language), told(table.unit_of(column), language)


def _formats(book: Workbook) -> Formats:
    return {
        (kind, is_total): book.add_format({"num_format": form, "bold": is_total, "align": _align(kind)})
        for kind, form in _FORMS.items()
        for is_total in (False, True)
    }


def _head(book: Workbook, column: Column[L]) -> Format:
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


def _align(kind: Kind) -> str:
    return "right" if kind in NUMBERS else "left"


def _width(cells: list[Cell]) -> int:
    return min(_WIDEST, max(10, *(len(str(cell)) + 2 for cell in cells if isinstance(cell, str | int))))
