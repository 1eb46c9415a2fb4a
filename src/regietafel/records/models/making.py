# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The row of a fact, made from its fields; what a row class says itself stands, the rest follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar, get_type_hints

from django.db.models import ForeignKey, Index

from regietafel.facts.fields import Trait, hint_of
from regietafel.records.models.holds import HOLDS, Holds
from regietafel.records.models.rows import FactRow, LedgerRow, LineRow, not_negative, one_of
from regietafel.records.models.shape import Cell, NoColumn, lines_of_fact, shape, way_of

R = TypeVar("R", bound=LedgerRow)
Decorate: TypeAlias = Callable[[type[R]], type[R]]


@dataclass(frozen=True, slots=True)
class Lines:
    """The table of the lines of a fact: the column that names the fact, and what the id of a line is from.

    Without ``id_from`` the id of a line follows from its place.
    """

    row: type[LineRow]
    whole: str
    many: str
    """How the fact's row names its lines."""
    id_from: str | None


ROWS: dict[type, type[FactRow]] = {}
LINES: dict[type, Lines] = {}
MORE: dict[type, tuple[Cell, ...]] = {}
"""Columns that are kept though they follow from other fields of the fact."""


def row_of(fact: type) -> Decorate[FactRow]:
    """The class is the row of the fact: it gets its columns, and what is held of them."""

    def made(row: type[FactRow]) -> type[FactRow]:
        stamped = {field.name for field in FactRow._meta.fields}
        own = {field.name for field in row._meta.local_fields} - stamped
        cells = {cell.name: cell for cell in shape(fact).cells()}
        if taken := stamped & set(cells):
            raise NoColumn(f"{fact.__name__}: the stamp has {', '.join(sorted(taken))}; use Kept for another")
        MORE[fact] = tuple(_follows(fact, name) for name in own - set(cells))
        _add(row, [cell for name, cell in cells.items() if name not in own], holds=HOLDS.get(fact, ()))
        ROWS[fact] = row
        return row

    return made


def lines_of(fact: type, *holds: Holds, id_from: str | None = None) -> Decorate[LineRow]:
    """The class is the row of the lines of the fact; a column that not every line has may be null."""

    def made(row: type[LineRow]) -> type[LineRow]:
        own = {field.name for field in row._meta.local_fields}
        (whole,) = (field for field in row._meta.local_fields if isinstance(field, ForeignKey))
        found: dict[str, list[Cell]] = {}
        sorts = lines_of_fact(fact).values()
        for sort in sorts:
            for cell in shape(sort).cells():
                found.setdefault(cell.name, []).append(cell)
        cells = [
            replace(same[0], null=same[0].null or len(same) < len(sorts))
            for name, same in found.items()
            if name not in own
        ]
        _add(row, cells, holds=holds)
        LINES[fact] = Lines(row, whole.name, whole.remote_field.related_name or "", id_from)
        return row

    return made


def make_others(facts: Iterable[type]) -> Mapping[type, type[FactRow]]:
    """A row for each fact that has none yet; the rows of all."""
    for fact in facts:
        if fact not in ROWS:
            said = {"__module__": "regietafel.records.models", "__doc__": fact.__doc__}
            row_of(fact)(type(f"{fact.__name__}Row", (FactRow,), said))
        if lines_of_fact(fact) and fact not in LINES:
            names = ", ".join(lines_of_fact(fact))
            raise NoColumn(f"{fact.__name__}: no table holds the lines of {names}; make one with lines_of")
    return ROWS


def _follows(fact: type, name: str) -> Cell:
    """A column of a property of the fact."""
    hint = hint_of(get_type_hints(getattr(fact, name).fget, include_extras=True)["return"])
    return Cell(name, hint, way_of(hint, f"{fact.__name__}.{name}"), null=hint.absent)


def _add(row: type[LedgerRow], cells: list[Cell], *, holds: Iterable[Holds]) -> None:
    """Add the columns to a row class, with what holds for each by its type."""
    for cell in cells:
        row.add_to_class(cell.name, cell.field())
    counted = [cell.name for cell in cells if Trait.NOT_NEGATIVE in cell.hint.traits]
    by_type = [
        *([not_negative(*counted)] if counted else []),
        *(one_of(cell.name, cell.choices, or_none=cell.null) for cell in cells if cell.choices),
    ]
    for thing in (*by_type, *holds):
        named: Any = thing.clone()
        named.name = named.name % {"class": row.__name__.lower()}
        held: Any = row._meta.indexes if isinstance(named, Index) else row._meta.constraints
        held.append(named)
