# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A table as StatLine lays it out for eyes, unfolded: a title, periods above, a row of units, regions below.

What comes out is an ordinary table with one header: the regions, the period where it stood above the columns,
and the subjects. A unit that is no plain count stays with the name of its column, so that nobody takes
thousands for ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from regietafel.base.area_names import plain
from regietafel.files.tables.rows import Row, Way

_FIRST_ROWS = 30
_FEWEST_CELLS = 2
_REGIONS = frozenset(
    {"regios", "regio", "regionsnames", "regions", "wijkenenbuurten", "gemeenten", "gemeente"}
)
_PERIODS = frozenset({"perioden", "periode", "periods", "period"})
_SUBJECTS = frozenset({"", "onderwerp", "onderwerpen", "topic", "topics", "subject"})
_PERIOD = re.compile(
    r"(?:1 januari )?(?:19|20)[0-9]{2}(?:[ -].{1,20}|(?:JJ|KW|MM)[0-9]{2})?\*{0,2}", re.IGNORECASE
)
_COUNTS = frozenset({"aantal", "number", "personen", "persons", "inwoners", "inhabitants"})
_UNIT = re.compile(
    rf"{'|'.join(_COUNTS)}|%|euro|x ?1[ .,]?000(?: .*)?|1[ .,]?000 .*|mln .*|per .*", re.IGNORECASE
)


class _Head(NamedTuple):
    """What stands above the columns of such a table (*kop van StatLine*), and the row before its figures."""

    regions: str
    row: int
    """The row with the names of the subjects, which a fault is to name."""
    until: int
    labels: int
    """How many columns on the left name a row: the region, and the period where that stands there."""
    periods: tuple[str, ...]
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The rows of a sheet or text, unfolded where they are laid out so; otherwise as they are."""

    rows: Way

    def __call__(self) -> Iterator[Row]:
        head = _head(list(islice(self.rows(), _FIRST_ROWS)))
        if head is None:
            yield from self.rows()
            return
        period = ["Perioden"] if any(head.periods) else []
        below = ["Perioden"] if head.labels > 1 else []
        names = [head.regions, *below, *period, *dict.fromkeys(head.subjects)]
        yield head.row, names
        for number, cells in self.rows():
            if number > head.until:
                yield from _unfold(number, cells, head=head)


def _unfold(number: int, cells: list[str], *, head: _Head) -> Iterator[Row]:
    """One row as one per period; a note under the table is left as it is."""
    labels, values = cells[: head.labels], cells[head.labels :]
    if not any(values) or not any(head.periods):
        yield number, cells
        return
    subjects = list(dict.fromkeys(head.subjects))
    for period in dict.fromkeys(head.periods):
        row = [""] * len(subjects)
        for at, (above, subject) in enumerate(zip(head.periods, head.subjects, strict=True)):
            if above == period and at < len(values):
                row[subjects.index(subject)] = values[at]
        # What stands beside the table stays there, for the reader to find.
        yield number, [*labels, period, *row, *values[len(head.subjects) :]]


def _head(first: list[Row]) -> _Head | None:
    """The head of such a table; None where it has neither a period above its columns nor a row of units."""
    named = next((at for at, (_, cells) in enumerate(first) if _is_named(cells)), None)
    if named is None:
        return None
    number, cells = first[named]
    labels = 2 if len(cells) > _FEWEST_CELLS and plain(cells[1]) in _PERIODS else 1
    width = len(cells) - labels
    units, until = _units(first[named + 1 :], cells[0], labels=labels, width=width)
    before = [row for _, row in first[:named]]
    above, subjects = _above(before, _PERIODS, width=width), cells[labels:]
    if all(map(_PERIOD.fullmatch, subjects)):
        above, subjects = subjects, []
    if not units and all(map(_UNIT.fullmatch, subjects)):
        units, subjects = subjects, []
    subjects = subjects or _above(before, _SUBJECTS, width=width)
    if not subjects or not (units or above) or not all(map(_PERIOD.fullmatch, above)):
        return None
    plain_units = units or [""] * width
    said = tuple(_with_unit(subject, unit) for subject, unit in zip(subjects, plain_units, strict=True))
    return _Head(cells[0], number, until or number, labels, tuple(above) or ("",) * width, said)


def _is_named(cells: list[str]) -> bool:
    return len(cells) >= _FEWEST_CELLS and plain(cells[0]) in _REGIONS


def _above(before: list[list[str]], names: frozenset[str], *, width: int) -> list[str]:
    """What the last row of that name above the header gives every column; nothing where there is none."""
    rows = [row for row in before if len(row) > width and plain(row[0]) in names and all(row[-width:])]
    return rows[-1][-width:] if rows else []


def _units(below: list[Row], regions: str, *, labels: int, width: int) -> tuple[list[str], int]:
    """The units of the columns and the row they stand in; none where the next row is no row of units."""
    number, cells = next(((number, cells) for number, cells in below if any(cells)), (0, [""]))
    said = cells[labels : labels + width]
    is_row = cells[0] in ("", regions) and len(said) == width and all(map(_UNIT.fullmatch, said))
    return (said, number) if is_row else ([], 0)


def _with_unit(subject: str, unit: str) -> str:
    return subject if not unit or unit.casefold() in _COUNTS else f"{subject}, {unit}"
