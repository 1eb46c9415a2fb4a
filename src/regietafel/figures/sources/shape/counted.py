# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""One figure as a file gives it, and the source that its own row may name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple, TypeAlias

from regietafel.base.sources import SourceKind
from regietafel.figures.sources.shape.shape import Part
from regietafel.files.tables import Table, cells
from regietafel.words import LANGUAGES, word


class RowSource(NamedTuple):
    """Where the figure of one row comes from (*bron van een regel*), as figures go out with it."""

    code: str
    publisher: str
    kind: SourceKind
    known: date | None
    title: str = ""
    address: str = ""

    @property
    def speaker(self) -> str:
        """Who says so and in which way: the same two are one source."""
        return f"{self.publisher}\n{self.kind.value}"


class Counted(NamedTuple):
    """One figure of a file, with the row it stands in; ``amount`` is None where the source does not know."""

    indicator: str
    area: str
    start: date
    until: date | None
    amount: int | None
    by: str
    row: int
    column: str
    source: RowSource | None = None


Key: TypeAlias = "tuple[str, str, date, date | None, str]"
Fault: TypeAlias = Callable[..., None]


def row_source(row: list[str], number: int, *, table: Table[str], fault: Fault) -> RowSource | None:
    """The source that a row names; None where it names no publisher: then it is that of the file."""
    publisher = table.cell(row, Part.PUBLISHER)
    if not publisher:
        return None
    text = table.cell(row, Part.KIND)
    kind = _kind(text)
    if kind is None:
        fault("read-source-kind", number, column=Part.KIND, text=text[:40])
        return None
    said = table.cell(row, Part.KNOWN)
    known = cells.day(said) if said else None
    if isinstance(known, str):
        fault(f"read-day-{known}", number, column=Part.KNOWN, text=said[:40])
        return None
    title, address = table.cell(row, Part.TITLE), table.cell(row, Part.ADDRESS)
    return RowSource(table.cell(row, Part.SOURCE), publisher, kind, known, title, address)


def _kind(text: str) -> SourceKind | None:
    """How a figure came to us, by its code or in words; a table of one's own where it does not say."""
    if not text:
        return SourceKind.USER
    return next((kind for kind in SourceKind if text.casefold() in _names(kind)), None)


def _names(kind: SourceKind) -> Iterator[str]:
    yield kind.value
    yield from (word(f"base-source-{kind.value}", language).casefold() for language in LANGUAGES)
