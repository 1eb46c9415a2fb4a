# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How large a workbook becomes when opened, read from the file itself: what it declares can be untrue."""

from __future__ import annotations

import io
import re
import zipfile

from regietafel.core.base.messages import Refused

MOST_ROWS = 20_000
MOST_COLUMNS = 500
LARGEST_UNPACKED = 60_000_000
"""Unit: bytes, of all parts of the workbook together."""

_CELL = re.compile(
    rb"""<(?:\w+:)?(?:c|row|dimension)\s[^>]{0,200}?\b(?:r|ref)=["'](?:[A-Z]{1,3}[0-9]+:)?([A-Z]{0,3})([0-9]+)["']"""
)
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_MANY_ROWS = re.compile(rb'table:number-rows-repeated="([0-9]+)"')
_MANY_CELLS = re.compile(rb"<table:(?:covered-)?table-cell[^>]*>")
_MANY_COLUMNS = re.compile(rb'table:number-columns-repeated="([0-9]+)"')


def require_bounded(content: bytes, name: str) -> None:
    """Refuse a workbook that would unpack to more than a table of municipalities can need.

    In an XLSX the last row and column count, declared or real; in an ODS empty rows may be repeated
    to the end of the sheet, as programs write them, but full ones may not.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
                raise Refused("areas-load-too-large-unpacked", file=name, most=LARGEST_UNPACKED // 1_000_000)
            for part in parts.namelist():
                if part == "content.xml":
                    _require_few_repeats(parts.read(part), name)
                elif b"sheetData" in (content_of := parts.read(part)):
                    _require_small_sheet(content_of, name)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as fault:
        raise Refused("areas-load-not-a-workbook", file=name) from fault


def _require_small_sheet(sheet: bytes, name: str) -> None:
    if sum(1 for _ in _ROW.finditer(sheet)) > MOST_ROWS:
        raise Refused("areas-load-too-many-rows", file=name, most=MOST_ROWS)
    for found in _CELL.finditer(sheet):
        if len(found[2]) > 6 or int(found[2]) > MOST_ROWS:
            raise Refused("areas-load-too-many-rows", file=name, most=MOST_ROWS)
        if _column(found[1]) > MOST_COLUMNS:
            raise Refused("areas-load-too-many-columns", file=name, most=MOST_COLUMNS)


def _column(letters: bytes) -> int:
    """The number of a column by its letters.

    >>> _column(b"A"), _column(b"AB")
    (1, 28)
    """
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _require_few_repeats(sheets: bytes, name: str) -> None:
    for table in sheets.split(b"</table:table>"):
        last_text = table.rfind(b"<text:p")
        if any(int(found[1][:9]) > MOST_ROWS for found in _MANY_ROWS.finditer(table, 0, max(last_text, 0))):
            raise Refused("areas-load-too-many-rows", file=name, most=MOST_ROWS)
        for cell in _MANY_CELLS.finditer(table):
            repeated = _MANY_COLUMNS.search(cell[0])
            full = b"office:value" in cell[0]
            if repeated and full and int(repeated[1][:9]) > MOST_COLUMNS:
                raise Refused("areas-load-too-many-columns", file=name, most=MOST_COLUMNS)
