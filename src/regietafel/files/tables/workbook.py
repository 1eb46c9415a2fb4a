# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The sheets of a workbook as rows of text, opened only after it was looked through."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from regietafel.base.messages import Refused
from regietafel.files.tables import ods, xlsx
from regietafel.files.tables.bounds import Bounds
from regietafel.files.tables.containers import require_workbook
from regietafel.files.tables.layout import Unfolded
from regietafel.files.tables.marks import Marks
from regietafel.files.tables.parts import Parts
from regietafel.files.tables.rows import Row, Way

if TYPE_CHECKING:
    from python_calamine import CalamineSheet


def sheets(content: bytes, name: str, *, bounds: Bounds, point: str) -> Iterator[Way]:
    """One way per sheet, those that are shown first; each can be started again."""
    from python_calamine import CalamineError, CalamineWorkbook

    parts = Parts.of(content, name, bounds=bounds)
    require_workbook(parts.infos, name)
    looked = ods.look_through(parts) if "content.xml" in parts.infos else xlsx.look_through(parts)
    copy = parts.copy()
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(copy))
        for found in sorted(looked, key=lambda sheet: not sheet.shown):
            sheet = book.get_sheet_by_name(found.title)
            bounds.require_area(sheet.total_height, sheet.total_width, name=name)
            rows = Unfolded(Way(_Sheet(sheet, found.marks, point)))
            yield Way(rows, found.title, found.shown, found.marks)
    except CalamineError as fault:
        raise Refused("read-not-a-workbook", file=name) from fault


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The rows of a sheet, one by one."""

    sheet: CalamineSheet
    marks: Marks
    point: str

    def __call__(self) -> Iterator[Row]:
        instead: dict[int, dict[int, str]] = {}
        for (row, column), text in self.marks.instead.items():
            instead.setdefault(row, {})[column] = text
        for at, values in enumerate(self.sheet.iter_rows(), start=1):
            cells = [_text(value, self.point) for value in values]
            for column, text in instead.get(at, {}).items():
                if column <= len(cells):
                    cells[column - 1] = text
            yield at, cells


def _text(value: object, point: str) -> str:
    """A value as a person would type it; the point of a decimal number is not that of thousands."""
    match value:
        case float():
            return str(int(value)) if value.is_integer() else repr(value).replace(".", point)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case None:
            return ""
        case _:
            return str(value).strip()
