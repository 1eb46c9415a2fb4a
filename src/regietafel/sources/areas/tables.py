# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of a CSV, XLSX or ODS file as texts, within bounds: a file cannot make the machine run full."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeAlias

from regietafel.core.base.messages import Refused
from regietafel.sources.areas.workbook_bounds import MOST_ROWS, require_bounded

LARGEST_FILE = 50_000_000
"""Unit: bytes."""
Row: TypeAlias = tuple[int, list[str]]
"""The number of a row as the user's program shows it, from 1, and its cells."""

_BEGIN_OF_WORKBOOK = b"PK\x03\x04"


def read_bytes(path: Path, *, largest: int = LARGEST_FILE) -> bytes:
    """The content of a file, unless it is not there or too large to be what is asked for."""
    if not path.is_file():
        raise Refused("areas-load-no-file", file=path.name)
    with path.open("rb") as file:
        content = file.read(largest + 1)
    require_size(content, path.name, largest=largest)
    return content


def require_size(content: bytes, name: str, *, largest: int = LARGEST_FILE) -> None:
    """Refuse a file that is empty or too large."""
    if len(content) > largest:
        raise Refused("areas-load-too-large", file=name, most=largest // 1_000_000)
    if not content.strip():
        raise Refused("areas-load-empty", file=name)


def variants(content: bytes, name: str) -> Iterator[Callable[[], Iterator[Row]]]:
    """The ways to read the rows of a file, likeliest first: one per sheet, or one per separator.

    Each can be started again, so that a long file need not be held in rows.
    """
    require_size(content, name)
    if content.startswith(_BEGIN_OF_WORKBOOK):
        yield from _sheets(content, name)
        return
    text = decode(content, name)
    for separator in sorted(";,\t", key=lambda sign: -text[:10_000].count(sign)):
        yield _csv_rows(text, separator, name=name)


def decode(content: bytes, name: str) -> str:
    """Text in UTF-8, with or without a byte order mark, or in the Windows code page of old exports."""
    if b"\x00" in content[:10_000]:
        raise Refused("areas-load-not-text", file=name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _csv_rows(text: str, separator: str, *, name: str) -> Callable[[], Iterator[Row]]:
    def rows() -> Iterator[Row]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            for cells in reader:
                yield reader.line_num, [cell.strip() for cell in cells]
        except csv.Error as fault:
            raise Refused("areas-load-bad-row", file=name, row=reader.line_num) from fault

    return rows


def _sheets(content: bytes, name: str) -> Iterator[Callable[[], Iterator[Row]]]:
    from python_calamine import CalamineError, CalamineWorkbook

    require_bounded(content, name)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for title in book.sheet_names:
            sheet = book.get_sheet_by_name(title)
            if sheet.total_height > MOST_ROWS:
                raise Refused("areas-load-too-many-rows", file=name, most=MOST_ROWS)
            table = sheet.to_python(skip_empty_area=False)
            cells = [(at, [_text(value) for value in row]) for at, row in enumerate(table, start=1)]
            yield partial(iter, cells)
    except CalamineError as fault:
        raise Refused("areas-load-not-a-workbook", file=name) from fault


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()
