# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a sheet holds beside its values, and what nobody sees who looks at the values alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from regietafel.base.messages import Message, Value

Place = tuple[int, int]
"""Row and column, both from 1."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The hidden, merged and unfinished cells of one sheet."""

    instead: Mapping[Place, str] = field(default_factory=dict)
    """What stands in a cell instead of a value: an error, or a formula that was never computed."""
    hidden_rows: Collection[int] = ()
    """Rows with something in them that is not shown."""
    hidden_columns: Collection[tuple[int, int]] = ()
    """First and last column of each range that is not shown."""
    merged: Collection[tuple[Place, Place]] = ()
    elsewhere: Collection[Place] = ()
    """Cells with a formula that fetches its value from another file."""

    def faults(self, header: int, columns: Mapping[int, str]) -> Iterator[Message]:
        """What is wrong in the table below a header, in the columns it uses, by their number."""
        yield from (
            Message("read-hidden-row", {"row": row}) for row in sorted(self.hidden_rows) if row > header
        )
        for column, title in columns.items():
            if any(first <= column <= last for first, last in self.hidden_columns):
                yield Message("read-hidden-column", {"letter": letters(column), "column": title})
        for (top, left), (bottom, right) in sorted(self.merged):
            if bottom >= header and any(left <= column <= right for column in columns):
                cells = f"{cell(top, left)}:{cell(bottom, right)}"
                yield Message("read-merged", {"row": top, "cells": cells})
        for row, column in sorted(self.elsewhere):
            if row > header and column in columns:
                values: dict[str, Value] = {"row": row, "column": columns[column], "cell": cell(row, column)}
                yield Message("read-other-file", values)


def letters(column: int) -> str:
    """The letters of a column.

    >>> letters(1), letters(28)
    ('A', 'AB')
    """
    said = ""
    while column:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said


def cell(row: int, column: int) -> str:
    """A cell as a spreadsheet names it.

    >>> cell(7, 2)
    'B7'
    """
    return f"{letters(column)}{row}"


_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


def place(text: str) -> Place | None:
    """The row and column a reference names; None where it is no reference to one cell.

    >>> place("AB12"), place("12")
    ((12, 28), None)
    """
    found = _CELL.fullmatch(text)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column
