# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every kind of fact with its table, and the way in and out that follows from its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, cast
from uuid import uuid5

from regietafel.base.stamps import Stamp
from regietafel.records.ids import to_uuid
from regietafel.records.kinds.kind import Columns, F, Kind
from regietafel.records.kinds.ways import Values, back, into, taking
from regietafel.records.models import LINES, ROWS, FactRow
from regietafel.records.models.making import MORE, Lines
from regietafel.records.models.shape import lines_of_fact, shape

__all__ = ["KINDS", "Kind", "kind_of"]


def kind_of(fact: type[F]) -> Kind[F]:
    """The table of a kind of fact and the way in and out of it."""
    return cast("Kind[F]", KINDS[fact])


def _kind(fact: type, row: type[FactRow]) -> Kind[Any]:
    columns = into(shape(fact), more=MORE[fact])
    lines = LINES.get(fact)
    if lines is None:
        return Kind(row, columns, _fact(fact))
    return Kind(row, columns, _fact(fact, lines), lines.row, _lines_in(fact, lines), prefetch=(lines.many,))


def _fact(fact: type, lines: Lines | None = None) -> Callable[[Any, Stamp], Any]:
    """A row as the fact it was made from."""
    columns, read = back(shape(fact))
    take, names = taking(columns), tuple(shape(fact).parts)
    if lines is None:
        return lambda row, stamp: fact(stamp, *read(take(row)))
    below = _lines_out(fact, lines)
    return lambda row, stamp: fact(stamp, **dict(zip(names, read(take(row)), strict=True)), **below(row))


def _lines_in(fact: type, lines: Lines) -> Callable[[Any], list[Columns]]:
    """The rows of the lines of a fact, list by list; what a line has no value for is null."""
    ways = {name: into(shape(sort)) for name, sort in lines_of_fact(fact).items()}
    empty = dict.fromkeys(
        cell.column for sort in lines_of_fact(fact).values() for cell in shape(sort).cells()
    )

    def rows(value: Any) -> list[Columns]:
        whole = to_uuid(value.stamp.id)
        every = [(line, way) for name, way in ways.items() for line in getattr(value, name)]
        return [
            {
                "id": uuid5(whole, getattr(line, lines.id_from) if lines.id_from else str(place)),
                f"{lines.whole}_id": whole,
                "place": place,
                **empty,
                **way(line),
            }
            for place, (line, way) in enumerate(every)
        ]

    return rows


def _lines_out(fact: type, lines: Lines) -> Callable[[Any], dict[str, tuple[Any, ...]]]:
    """The lists of a fact from its row; lines of two sorts are told apart by what is always there."""
    sorts = {name: _line(sort) for name, sort in lines_of_fact(fact).items()}

    def lists(row: Any) -> dict[str, tuple[Any, ...]]:
        rows = sorted(getattr(row, lines.many).all(), key=lambda line: line.place)
        return {
            name: tuple(line for each in rows if (line := read(each)) is not None)
            for name, read in sorts.items()
        }

    return lists


def _line(sort: type) -> Callable[[Any], Any]:
    """A row as a line of that sort; None where it is of another."""
    columns, read = back(shape(sort))
    take, cells = taking(columns), shape(sort).cells()
    always = [place for place, cell in enumerate(cells) if not cell.null]

    def line(row: Any) -> Any:
        values: Values = take(row)
        return None if any(values[place] is None for place in always) else sort(*read(values))

    return line


KINDS: Mapping[type[object], Kind[Any]] = MappingProxyType(
    {fact: _kind(fact, row) for fact, row in ROWS.items()}
)
