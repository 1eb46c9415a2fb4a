# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The rows of a table as texts: the shape that every file takes before somebody reads what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from regietafel.files.tables.marks import Marks

Row: TypeAlias = tuple[int, list[str]]
"""The number of a row as the user's program shows it, from 1, and its cells."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to read the rows of a file (*lezing*): a sheet, or a text with one separator."""

    rows: Callable[[], Iterator[Row]]
    """Can be started again, so that a long file need not be held in rows."""
    title: str = ""
    shown: bool = True
    marks: Marks = field(default_factory=Marks)

    def __call__(self) -> Iterator[Row]:
        return self.rows()
