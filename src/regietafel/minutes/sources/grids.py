# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tables in a text as rows of cells: parted by bars, by tabs, or set out in columns of spaces.

In the last sort a cell may go on in the next line; what stands under one head is one column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from regietafel.minutes.sources.columns import columns
from regietafel.minutes.sources.headings import known_title
from regietafel.minutes.sources.lines import Line

_PART = re.compile(r"\S+(?: \S+)*")
_LONGEST = 400
"""A longer line is no head of a table. Unit: characters."""
_NUMBER = re.compile(r"[A-Z]{0,3}[-.]?\d[\d./-]*[a-z]?\.?")
_RULE = re.compile(r"[\s|+:=_–—-]*")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``start`` is where its first line stands in the document."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of a table, from its first line to its last."""

    cells: tuple[Cell, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table set out in columns, and the line after its last one."""

    rows: tuple[GridRow, ...]
    after: int


def cells_of(line: Line) -> tuple[Cell, ...]:
    """The cells between the bars or the tabs of a line."""
    mark = "\t" if "\t" in line.text else "|"
    found, start = [], line.start
    for part in line.text.split(mark):
        found.append(Cell(part.strip(), start + len(part) - len(part.lstrip())))
        start += len(part) + 1
    if mark == "|" and len(found) > 1:
        found = found[0 if found[0].text else 1 : len(found) - (0 if found[-1].text else 1)]
    return tuple(found)


def grid_at(lines: tuple[Line, ...], at: int, *, stops: frozenset[int]) -> Grid | None:
    """The table set out in columns whose head stands on this line; None where there is no such head."""
    head = list(_parts(lines[at]))
    if len(head) < 2 or not columns([cell.text for _, cell in head]):
        return None
    starts = [column for column, _ in head]
    named = columns([cell.text for _, cell in head])
    texts = frozenset(
        place for name, place in named.items() if name in ("action", "decision", "talk", "text")
    )
    reading = _Reading(
        starts, texts, [GridRow(tuple(cell for _, cell in head), lines[at].start, lines[at].end)]
    )
    place = at + 1
    while place < len(lines) and place not in stops and reading.take(lines, place):
        place += 1
    return Grid(tuple(reading.rows), place)


def _parts(line: Line) -> Iterator[tuple[int, Cell]]:
    """What stands apart on a line, each with its column."""
    if "\t" in line.text or "|" in line.text or len(line.text) > _LONGEST:
        return
    for found in _PART.finditer(line.text):
        yield found.start(), Cell(found.group(), line.start + found.start())


@dataclass(slots=True)
class _Reading:
    """Line after line under the columns of a head."""

    starts: list[int]
    texts: frozenset[int]
    """The columns whose cells run on over several lines."""
    rows: list[GridRow]
    gap: bool = False

    def take(self, lines: tuple[Line, ...], at: int) -> bool:
        """Whether the line belongs to the table."""
        line = lines[at]
        if _RULE.fullmatch(line.text):
            self.gap = self.gap or line.empty
            return at + 1 < len(lines) and not (line.empty and lines[at + 1].empty)
        cells = self._under(line)
        if cells is None or known_title(line.text):
            return False
        alone = sum(1 for cell in cells if cell.text) == 1
        if self.gap and (alone or not self._opens(cells)):
            return False
        if self._opens(cells) or len(self.rows) == 1:
            self.rows.append(GridRow(tuple(cells), line.start, line.end))
        else:
            self.rows[-1] = _joined(self.rows[-1], cells, end=line.end)
        self.gap = False
        return True

    def _under(self, line: Line) -> list[Cell] | None:
        """The cells of a line, each under its head; None where it does not fit the columns."""
        found = [Cell("", line.start) for _ in self.starts]
        parts = [piece for part in _parts(line) for piece in self._cut(*part)]
        if not parts or (len(parts) == 1 and parts[0][0] <= self.starts[0] and self._wide(parts[0])):
            return None
        for column, cell in parts:
            place = max((n for n, start in enumerate(self.starts) if start <= column + 2), default=0)
            before = found[place]
            found[place] = Cell(f"{before.text}  {cell.text}", before.start) if before.text else cell
        return found

    def _wide(self, part: tuple[int, Cell]) -> bool:
        """Whether a text runs on under the next head: then it is a line of its own."""
        return part[0] + len(part[1].text) > self.starts[1]

    def _cut(self, column: int, cell: Cell) -> Iterator[tuple[int, Cell]]:
        """A text that runs exactly up to the next column has a cell of that behind it."""
        begin = 0
        for start in self.starts:
            place = start - column
            if begin < place < len(cell.text) and cell.text[place - 1] == " ":
                yield column + begin, Cell(cell.text[begin : place - 1].rstrip(), cell.start + begin)
                begin = place
        yield column + begin, Cell(cell.text[begin:], cell.start + begin)

    def _opens(self, cells: list[Cell]) -> bool:
        """Whether these cells begin a row rather than go on in the one before."""
        first, before = cells[0].text, self.rows[-1].cells
        if not first:
            return False
        firsts = [grid_row.cells[0].text for grid_row in self.rows[1:]]
        if firsts and all(_NUMBER.fullmatch(text) for text in firsts):
            return _NUMBER.fullmatch(first) is not None or len([cell for cell in cells if cell.text]) > 2
        if len([cell for cell in cells if cell.text]) == 1 and not self.gap:
            return before[0].text.endswith(".")
        broken = re.search(r"(?:[,/&-]|\ben)$", before[0].text) is not None
        wraps = any(
            cells[n].text[:1].islower() and before[n].text and not before[n].text.endswith((".", ";"))
            for n in self.texts
        )
        return not broken and not (wraps and len(self.rows) > 1)


def _joined(grid_row: GridRow, cells: list[Cell], *, end: int) -> GridRow:
    both = [
        Cell(f"{then.text} {now.text}", then.start) if then.text and now.text else (now if now.text else then)
        for then, now in zip(grid_row.cells, cells, strict=True)
    ]
    return GridRow(tuple(both), grid_row.start, end)
