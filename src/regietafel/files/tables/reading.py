# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows of a CSV, XLSX or ODS file as texts, within bounds: a file cannot make the machine run full."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from regietafel.base.messages import Refused
from regietafel.files.tables.bounds import DEFAULT, Bounds, require_size
from regietafel.files.tables.containers import WORKBOOK, require_table
from regietafel.files.tables.encoding import clean
from regietafel.files.tables.layout import Unfolded
from regietafel.files.tables.rows import Row, Way
from regietafel.files.tables.workbook import sheets

SEPARATORS = ";,\t"
_BEGIN = 10_000
_FIRST_ROWS = 30


def variants(content: bytes, name: str, *, bounds: Bounds = DEFAULT, point: str = ",") -> Iterator[Way]:
    """The ways to read the rows of a file, likeliest first: one per sheet, or one per separator.

    ``point`` stands in the text of a number of a sheet that is not whole; a comma, since a point before three
    digits is one of thousands.
    """
    require_size(content, name, largest=bounds.file)
    if content.startswith(WORKBOOK):
        yield from sheets(content, name, bounds=bounds, point=point)
        return
    require_table(content, name)
    bounds.require_rows(content.count(b"\n") // 2, name)
    text = clean(content, name)
    begin = text[:_BEGIN].decode(errors="ignore")
    likely = sorted(SEPARATORS, key=lambda sign: -begin.count(sign))
    ways = [_Text(text, sign, name, bounds) for sign in likely if sign in begin or sign == likely[0]]
    for rows in [way for way in ways if way.can_be()] or ways[:1]:
        yield Way(Unfolded(Way(rows)))


def decode(content: bytes, name: str) -> str:
    """The text of a file that is no table of cells."""
    require_table(content, name)
    return clean(content, name).decode()


@dataclass(frozen=True, slots=True)
class _Text:
    """The rows of a text, one by one."""

    text: bytes
    separator: str
    name: str
    bounds: Bounds

    def can_be(self) -> bool:
        """Whether the beginning can be read this way: with another sign between, quotes stand wrong."""
        try:
            for _ in islice(self(), _FIRST_ROWS):
                pass
        except Refused as refusal:
            return refusal.message.key != "read-bad-row"
        return True

    def __call__(self) -> Iterator[Row]:
        lines = io.TextIOWrapper(io.BytesIO(self.text), encoding="utf-8", newline="")
        reader = csv.reader(lines, delimiter=self.separator, strict=True)
        row, most = 0, self.bounds.rows
        try:
            for at, cells in enumerate(reader):
                row = reader.line_num
                if at > most:
                    raise Refused("read-too-many-rows", file=self.name, most=most)
                yield row, [cell.strip() for cell in cells]
        except csv.Error as fault:
            key = "read-long-cell" if "field limit" in str(fault) else "read-bad-row"
            raise Refused(key, file=self.name, row=row + 1) from fault
