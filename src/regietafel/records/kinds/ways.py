# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The way of a value into its columns and back, made once from its shape.

Facts come by the hundred thousand: what can be taken as it stands is taken all at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter, itemgetter
from typing import Any, TypeAlias

from regietafel.records.models.shape import Cell, Convert, Whole

Values: TypeAlias = Sequence[Any]


def into(shape: Whole, *, more: Iterable[Cell] = ()) -> Callable[[Any], dict[str, Any]]:
    """The columns of a value, with ``more`` that follow from properties of it."""
    at_once: dict[str, str] = {}
    others: list[tuple[str, Convert]] = []
    for path, cell in (*_cells(shape), *(((cell.name,), cell) for cell in more)):
        if cell.null and (len(path) > 1 or cell.way.into or cell.default is not None):
            others.append((cell.column, _perhaps(path, cell)))
        elif cell.choices:
            at_once[cell.column] = ".".join((*path, "value"))
        elif cell.way.into:
            others.append((cell.column, _converted(path, cell.way.into)))
        else:
            at_once[cell.column] = ".".join(path)
    names, take = tuple(at_once), taking(tuple(at_once.values()))

    def columns(value: Any) -> dict[str, Any]:
        found = dict(zip(names, take(value), strict=True))
        for name, way in others:
            found[name] = way(value)
        return found

    return columns


def back(shape: Whole) -> tuple[tuple[str, ...], Convert]:
    """The columns of a value, and its parts in their order from what stands in those columns."""
    columns: list[str] = []
    reads = [_read(part, columns) for part in shape.parts.values()]
    if _all_as_they_stand(shape):
        return tuple(columns), lambda values: values
    return tuple(columns), lambda values: [read(values) for read in reads]


def taking(names: tuple[str, ...]) -> Callable[[Any], Values]:
    """The attributes of those names, in their order; also where there are fewer than two."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: [attrgetter(name)(value) for name in names]


def _cells(shape: Whole, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Cell]]:
    """Everything with a column, and where it stands in the value."""
    for name, part in shape.parts.items():
        if isinstance(part, Whole):
            yield from _cells(part, (*path, name))
        else:
            yield (*path, name), part


def _converted(path: tuple[str, ...], convert: Convert) -> Convert:
    take = attrgetter(".".join(path))
    return lambda value: convert(take(value))


def _perhaps(path: tuple[str, ...], cell: Cell) -> Convert:
    """The way of what may be absent, by itself or with the value it is a part of."""

    def found(value: Any) -> Any:
        for name in path:
            value = getattr(value, name)
            if value is None:
                return None
        if cell.default is not None and value == cell.default:
            return None
        return cell.way.into(value) if cell.way.into else value

    return found


def _as_it_stands(cell: Cell) -> bool:
    return cell.way.back is None and cell.default is None


def _all_as_they_stand(whole: Whole) -> bool:
    return all(isinstance(part, Cell) and _as_it_stands(part) for part in whole.parts.values())


def _read(part: Cell | Whole, columns: list[str]) -> Convert:
    """The value of a part among those of all columns; its own are added to them."""
    if isinstance(part, Whole):
        return _read_whole(part, columns)
    place, convert, default = len(columns), part.way.back, part.default
    columns.append(part.column)
    if _as_it_stands(part):
        return itemgetter(place)
    if convert is not None and not part.null:
        return lambda values: convert(values[place])

    def read(values: Values) -> Any:
        value = values[place]
        if value is None:
            return default
        return convert(value) if convert else value

    return read


def _read_whole(whole: Whole, columns: list[str]) -> Convert:
    """A value of several parts; it was left out where the first part that is always there is not."""
    made, start, absent = whole.made, len(columns), whole.absent
    first = start + whole.first_always if absent else start
    reads = [_read(part, columns) for part in whole.parts.values()]
    end, plain = len(columns), _all_as_they_stand(whole)

    def read(values: Values) -> Any:
        if absent and values[first] is None:
            return None
        return made(*values[start:end]) if plain else made(*[part(values) for part in reads])

    return read
