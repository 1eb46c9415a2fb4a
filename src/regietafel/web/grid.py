# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tables on a page: the first column names, the total is on top, sorting is a link that keeps the total."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from regietafel.base.area_names import plain
from regietafel.base.messages import Message, Said
from regietafel.base.sources import Mark
from regietafel.outlets.reading import read, tags_of
from regietafel.outlets.tables import (
    CODE,
    NUMBERS,
    PAGE,
    SHARE,
    SIGNED,
    WHOLE,
    CellValue,
    Column,
    Computed,
    Joined,
    L,
    Nothing,
    Table,
    Tag,
    Worded,
)
from regietafel.web.cell_accounts import TOTAL, CellAccount, Cells, Row
from regietafel.web.visit import Visit
from regietafel.words import told

Order: TypeAlias = "int | Fraction | str"
SORT = "sorteer"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a table: its text, what it is sorted by, where it leads."""

    text: str
    order: Order | None = None
    address: str = ""
    style: str = field(default="", metadata={"help": "class: is-unknown, is-late, is-loss, status…"})
    tags: tuple[tuple[str, str], ...] = field(default=(), metadata={"help": "marks: class and word"})
    is_number: bool = False

    @property
    def value(self) -> str:
        """What copying gives: a whole number bare, anything else as it is shown."""
        return str(self.order) if self.is_number and isinstance(self.order, int) else self.text


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its lasting key, its words, its unit said once."""

    key: str
    text: str
    unit: str = ""
    is_number: bool = False
    sort_address: str = ""
    sorted_as: str = field(default="", metadata={"help": "ascending or descending, where sorted by it"})


@dataclass(frozen=True, slots=True)
class Line:
    """A row; ``code`` is the area it speaks of, so that picture and table light up together."""

    cells: tuple[Cell, ...]
    code: str = ""
    style: str = ""
    parts: tuple[Line, ...] = field(default=(), metadata={"help": "what it is made of, under it"})

    @property
    def name(self) -> Cell:
        return self.cells[0]

    @property
    def rest(self) -> tuple[Cell, ...]:
        return self.cells[1:]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table ready to draw."""

    title: str
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]
    total: Line | None = None
    account: CellAccount | None = field(
        default=None, metadata={"help": "how the number came about that the address asks for"}
    )


def grid(table: Table[L], visit: Visit, *, is_sorted: bool = True, units: bool = True) -> Grid:
    """The table on a page, without its codes; its file has them all."""
    columns = [column for column in table.shown(PAGE) if column.kind is not CODE]
    codes = [column for column in table.shown(PAGE) if column.kind is CODE][:1]
    cells = Cells(table, visit)

    def drawn(row: Row[L]) -> Line:
        code = "".join(str(column.value(row.line)) for column in codes)
        placed = tuple(_placed(row, column, cells=cells) for column in columns)
        return Line(placed, code, parts=tuple(replace(drawn(part), style="is-part") for part in row.parts))

    made = Grid(
        told(table.caption or table.title, visit.language),
        tuple(
            Head(
                column.key,
                told(column.heading, visit.language),
                told(table.unit_of(column), visit.language) if units else "",
                is_number=column.kind in NUMBERS,
            )
            for column in columns
        ),
        tuple(map(drawn, cells.rows)),
        _total(columns, cells),
        cells.asked(),
    )
    return sorted_grid(made, visit) if is_sorted else made


def _total(columns: Iterable[Column[L]], cells: Cells[L]) -> Line | None:
    if not cells.table.has_total:
        return None

    def drawn(column: Column[L]) -> Cell:
        value = column.total_of(cells.table.lines)
        cell = _cell(value, column, language=cells.visit.language)
        return replace(cell, address=cells.address(TOTAL, column, value))

    return Line(tuple(map(drawn, columns)))


def _placed(row: Row[L], column: Column[L], *, cells: Cells[L]) -> Cell:
    """The cell of a line with where it leads, a number to its account, and the marks beside it."""
    line, visit = row.line, cells.visit
    value = column.value(line)
    cell = _cell(value, column, language=visit.language)
    link = column.link(line) if column.link else None
    if link:
        address = link if isinstance(link, str) else visit.address(*link)
    else:
        address = cells.address(row.key, column, value)
    cell = replace(cell, address=address)
    return replace(cell, tags=tagged(column.marks(line), visit.language)) if column.marks else cell


def tagged(marks: Iterable[Mark | Tag], language: str) -> tuple[tuple[str, str], ...]:
    """Marks as class and word, the weightiest first: shape and word, never colour alone."""
    return tuple((tag.style, told(tag.words, language)) for tag in tags_of(tuple(marks)))


def _cell(value: CellValue, column: Column[L], *, language: str) -> Cell:
    """What stands in a place: how it reads, what it is sorted by, what it looks like."""
    cell = Cell(read(value, column, language=language), is_number=column.kind in NUMBERS)
    match value:
        case None | Nothing.NOTHING:
            unknown = value is None and column.kind in (WHOLE, SIGNED)
            return replace(cell, style="is-unknown" if unknown else "")
        case Worded(order=order, style=style):
            return replace(cell, order=order, style=style)
        case date():
            return replace(cell, order=value.isoformat(), style="is-day")
        case int() | Fraction() | Computed():
            loss = column.kind is SIGNED and isinstance(value, int) and value < 0
            return replace(cell, order=_order(value, column), style="is-loss" if loss else "")
        case str() | Message() | Said() | Joined():
            return replace(cell, order=cell.text)
        case _:
            tags = tagged(value, language) or tagged((Tag.of(Mark.SOURCE),), language)
            return replace(cell, text="", order=cell.text, tags=tags)


def _order(value: int | Fraction | Computed, column: Column[L]) -> Order:
    """A whole number as it is, so that copying gives it bare; anything else exactly."""
    if isinstance(value, Computed):
        return value.amount
    exact = Fraction(value)
    is_bare = column.kind is not SHARE and column.digits is None and exact.denominator == 1
    return int(exact) if is_bare else exact


def sorted_grid(grid: Grid, visit: Visit) -> Grid:
    """The table in the order its address asks for; what has no value comes last, the total stays on top."""
    asked = visit.given.get(SORT, "")
    key, descending = asked.removeprefix("-"), asked.startswith("-")
    heads = tuple(
        replace(
            head,
            sort_address=visit.here(**{SORT: _next(head, key, descending=descending)}),
            sorted_as=("descending" if descending else "ascending") if head.key == key else "",
        )
        for head in grid.heads
    )
    place = next((place for place, head in enumerate(grid.heads) if head.key == key), None)
    if place is None:
        return replace(grid, heads=heads)
    known = [line for line in grid.lines if line.cells[place].order is not None]
    unknown = [line for line in grid.lines if line.cells[place].order is None]
    known.sort(key=lambda line: _comparable(line.cells[place].order), reverse=descending)
    return replace(grid, heads=heads, lines=(*known, *unknown))


def _next(head: Head, key: str, *, descending: bool) -> str:
    """What a click on this head sorts by: numbers largest first, names from A; again turns it round."""
    if head.key == key:
        return key if descending else f"-{key}"
    return f"-{head.key}" if head.is_number else head.key


def _comparable(order: Order | None) -> tuple[Fraction, str]:
    return (Fraction(0), plain(order)) if isinstance(order, str) else (Fraction(order or 0), "")
