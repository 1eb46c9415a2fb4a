# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Which columns a fact has in its row, by the types of its fields.

A value of several parts, as what somebody says or a place in the law, has a column for each of them, named
after both: ``title_nl``. Where it can be absent all of them are null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cache, partial
from typing import Any, TypeAlias, get_type_hints

from django.db import models

from regietafel.base.periods import HalfYear, Month
from regietafel.base.stamps import Stamp
from regietafel.facts.fields import Hint, Kept, Trait, hint_of
from regietafel.records.fields import CodesField, FractionField
from regietafel.records.ids import to_uuid

Convert: TypeAlias = Callable[[Any], Any]


class NoColumn(TypeError):
    """A field of a fact whose type says nothing of how it is kept."""


@dataclass(frozen=True, slots=True)
class Way:
    """How values of a type are kept: the field of a database, and the way in and out where they differ."""

    field: Callable[..., Any]
    into: Convert | None = None
    back: Convert | None = None


_CODES, _PERIOD = partial(CodesField, default=tuple), partial(models.CharField, max_length=7)

WAYS: Mapping[Any, Way] = {
    str: Way(models.TextField),
    int: Way(models.BigIntegerField),
    bool: Way(models.BooleanField),
    date: Way(models.DateField),
    Fraction: Way(FractionField),
    HalfYear: Way(_PERIOD, str, HalfYear.parse),
    Month: Way(_PERIOD, str, Month.parse),
    tuple[str, ...]: Way(_CODES),
    frozenset[str]: Way(_CODES, lambda codes: tuple(sorted(codes)), frozenset),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A field that is kept in one column."""

    name: str
    hint: Hint
    way: Way
    null: bool
    default: Any = None
    """What stands for null where the field was added later."""

    @property
    def column(self) -> str:
        """The column it is written to; that of a reference is named after the id in it."""
        return f"{self.name}_id" if self.hint.ref else self.name

    @property
    def choices(self) -> type[StrEnum] | None:
        """The closed list its value is from, if it is from one."""
        chosen = self.hint.type
        return chosen if isinstance(chosen, type) and issubclass(chosen, StrEnum) else None

    def field(self) -> models.Field[Any, Any]:
        """A fresh field of the row."""
        more = {"null": True} if self.null else {}
        if Trait.SOUGHT in self.hint.traits:
            more["db_index"] = True
        made: models.Field[Any, Any] = self.way.field(**more)
        return made


@dataclass(frozen=True, slots=True)
class Whole:
    """A value of several parts: a fact, or a field of one, each part by the name of its field."""

    made: type
    parts: Mapping[str, Cell | Whole]
    absent: bool = False
    """Whether it can be left out."""

    def cells(self) -> Iterator[Cell]:
        """Everything of it that has a column."""
        for part in self.parts.values():
            if isinstance(part, Whole):
                yield from part.cells()
            else:
                yield part

    @property
    def first_always(self) -> int:
        """The place of the first column that is null only where the value was left out."""
        place = 0
        for part in self.parts.values():
            if isinstance(part, Cell) and not part.hint.absent:
                return place
            place += 1 if isinstance(part, Cell) else len(list(part.cells()))
        raise NoColumn(f"{self.made.__name__} has no part that is always there, so it cannot be left out")


@cache
def shape(kind: type) -> Whole:
    """The columns of a kind of fact beside those of its stamp, or of a line below one."""
    return _whole(kind, prefix="", null=False, absent=False)


@cache
def lines_of_fact(kind: type) -> Mapping[str, type]:
    """The fields of a fact that are lists of values of several parts, with their type."""
    hints = {name: hint_of(hint) for name, hint in get_type_hints(kind, include_extras=True).items()}
    return {name: hint.line for name, hint in hints.items() if hint.line is not None}


def _whole(made: Any, *, prefix: str, null: bool, absent: bool) -> Whole:
    hints = {name: hint_of(hint) for name, hint in get_type_hints(made, include_extras=True).items()}
    parts: dict[str, Cell | Whole] = {}
    for part in fields(made):
        hint, of = hints[part.name], f"{made.__name__}.{part.name}"
        if hint.type is Stamp or hint.line is not None:
            continue
        kept = next((trait.name for trait in hint.traits if isinstance(trait, Kept)), part.name)
        without = null or hint.absent
        if is_dataclass(hint.type) and hint.type not in WAYS:
            inside = f"{prefix}{kept}_" if kept else prefix
            parts[part.name] = _whole(hint.type, prefix=inside, null=without, absent=hint.absent)
        elif Trait.ADDED in hint.traits:
            if part.default is MISSING:
                raise NoColumn(f"{of} was added later, and says nothing of the facts from before it")
            parts[part.name] = Cell(prefix + kept, hint, way_of(hint, of), null=True, default=part.default)
        else:
            parts[part.name] = Cell(prefix + kept, hint, way_of(hint, of), null=without)
    whole = Whole(made, parts, absent)
    if absent:
        _ = whole.first_always
    return whole


def way_of(hint: Hint, of: str) -> Way:
    """How the values of a field are kept; refused where its type does not say it."""
    if hint.ref is not None:
        to = f"records.{hint.ref.to.__name__}Row"
        return Way(partial(models.ForeignKey, to, models.DO_NOTHING, related_name="+"), to_uuid, str)
    if Trait.PERSON in hint.traits:
        return Way(models.UUIDField, to_uuid, str)
    if hint.type in WAYS:
        return WAYS[hint.type]
    if isinstance(hint.type, type) and issubclass(hint.type, StrEnum):
        return Way(models.TextField, str, {choice.value: choice for choice in hint.type}.__getitem__)
    raise NoColumn(f"{of}: no column can hold {hint.type!r}; say how it is kept in {__name__}.WAYS")
