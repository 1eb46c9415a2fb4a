# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The workbook of a part of the monthly report: made from the form, filled with what is known."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from regietafel.base.areas import Area, AreaKind
from regietafel.base.periods import Month
from regietafel.facts.reports import PlaceKind, ReportLine
from regietafel.facts.tasks import Group
from regietafel.reports.rules.form import NUMBERS, ReportForm
from regietafel.words import word

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell: TypeAlias = "str | int | date | None"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a workbook asks (*werkboek van een deelverslag*): areas with last month's lines, and measures.

    ``measures`` are the numbers of the measures that are asked, for a province alone.
    """

    form: ReportForm
    month: Month
    areas: tuple[Area, ...]
    before: Mapping[tuple[str, Group, PlaceKind], ReportLine]
    measures: tuple[str, ...] = ()


def report_workbook(asked: Sheet, *, language: str) -> bytes:
    """The bytes of the workbook; the same question gives the same bytes.

    What was filled in last month stands there already, so that only changes need to be typed.
    """
    from xlsxwriter import Workbook

    out, first = io.BytesIO(), asked.month.first_day
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    made = datetime(first.year, first.month, first.day)  # noqa: DTZ001 - XlsxWriter takes no zone
    book.set_properties({"title": word("reports-workbook", language), "created": made})
    rows = [row for area in asked.areas for row in _rows(asked, area, language=language)]
    if rows:
        heads: tuple[str, ...] = ("month", "area", "group", "kind", *NUMBERS, "end")
        title = word("reports-sheet-places", language)
        _sheet(book, title, heads=heads, asked=asked, rows=rows, language=language)
    if asked.measures:
        heads = ("month", "area", "measure", "state", "progress", "obstacle", "asked")
        codes = [area.code for area in asked.areas]
        lines: list[list[Cell]] = [
            [str(asked.month), code, number] for code in codes for number in asked.measures
        ]
        title = word("reports-sheet-measures", language)
        _sheet(book, title, heads=heads, asked=asked, rows=lines, language=language)
    _explained(book, language)
    book.close()
    return out.getvalue()


def _rows(asked: Sheet, area: Area, *, language: str) -> list[list[Cell]]:
    if area.kind is AreaKind.PROVINCE:
        return []
    found: list[list[Cell]] = []
    unknown = word("reports-unknown", language)
    for group, kind in asked.form.rows(area):
        line = asked.before.get((area.code, group, kind))
        numbers = [None if line is None else getattr(line, name) for name in NUMBERS]
        shown = numbers if line is None else [unknown if number is None else number for number in numbers]
        names = [asked.form.names[each.value].on(language) for each in (group, kind)]
        found.append([str(asked.month), area.code, *names, *shown, None if line is None else line.end])
    return found


def _sheet(
    book: Workbook,
    title: str,
    *,
    heads: tuple[str, ...],
    asked: Sheet,
    rows: Sequence[list[Cell]],
    language: str,
) -> None:
    sheet = book.add_worksheet(title)
    bold = book.add_format({"bold": True, "bg_color": "#EEF3F8", "bottom": 1, "text_wrap": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for place, head in enumerate(heads):
        sheet.write_string(0, place, asked.form.names[head].on(language), bold)
        sheet.set_column(place, place, 16)
    for down, row in enumerate(rows, start=1):
        for place, cell in enumerate(row):
            _write(sheet, (down, place), cell=cell, day=day)
    sheet.freeze_panes(1, 4 if "group" in heads else 3)


def _write(sheet: Worksheet, at: tuple[int, int], *, cell: Cell, day: Format) -> None:
    match cell:
        case None:
            return
        case str():
            sheet.write_string(*at, cell)
        case int():
            sheet.write_number(*at, cell)
        case _:
            sheet.write_datetime(*at, cell, day)


def _explained(book: Workbook, language: str) -> None:
    """How it is filled in, on a sheet of its own."""
    sheet = book.add_worksheet(word("reports-sheet-how", language))
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 90)
    for down in range(1, 6):
        sheet.write_string(down, 0, word(f"reports-how-{down}", language), wrapped)
