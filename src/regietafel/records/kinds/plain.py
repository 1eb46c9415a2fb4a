# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The way in and out of a kind whose columns carry the names of its fields, made from its types.

A text that is data has two columns, a citation of the law three, a reference to a fact the one of its key.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from django.db.models import ForeignKey, UUIDField

from regietafel.base.law import LawRef
from regietafel.base.messages import Said
from regietafel.base.stamps import Stamp
from regietafel.records.ids import as_uuid, optional_id
from regietafel.records.kinds.kind import Columns, F, Kind, optional_said, said_columns
from regietafel.records.models import FactRow


@dataclass(frozen=True, slots=True)
class _Way:
    """How one field goes into its columns and comes back."""

    into: Callable[[Any], Columns]
    back: Callable[[Any], Any]


def plain(row: type[FactRow], fact: type[F]) -> Kind[F]:
    """The kind of facts whose row has a column for each field, under the same name."""
    hints = get_type_hints(fact)
    ways = {
        part.name: _way(row, part.name, of=_present(hints[part.name]))
        for part in fields(fact)
        if part.name != "stamp"
    }

    def columns(value: F) -> Columns:
        found: dict[str, Any] = {}
        for name, way in ways.items():
            found |= way.into(getattr(value, name))
        return found

    def back(found: Any, stamp: Stamp) -> F:
        made: Any = fact
        read: F = made(stamp, **{name: way.back(found) for name, way in ways.items()})
        return read

    return Kind(row, columns, back)


def _present(hint: Any) -> Any:
    """The type of a field without the None that says it may be absent."""
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    return hint


def _way(row: type[FactRow], name: str, *, of: Any) -> _Way:
    if of is Said:
        return _Way(
            lambda said: said_columns(name, said),
            lambda found: optional_said(getattr(found, f"{name}_nl"), getattr(found, f"{name}_en")),
        )
    if of is LawRef:
        return _law(name)
    column = row._meta.get_field(name)
    if isinstance(column, ForeignKey | UUIDField):
        return _Way(
            lambda text: {column.attname: as_uuid(text)},
            lambda found: optional_id(getattr(found, column.attname)),
        )
    if isinstance(of, type) and issubclass(of, StrEnum):
        return _Way(
            lambda value: {name: None if value is None else str(value)},
            lambda found: None if getattr(found, name) is None else of(getattr(found, name)),
        )
    return _Way(lambda value: {name: value}, lambda found: getattr(found, name))


def _law(name: str) -> _Way:
    parts = ("bwb", "article", "paragraph")

    def back(found: Any) -> LawRef | None:
        bwb, article, paragraph = (getattr(found, f"{name}_{part}") for part in parts)
        return None if bwb is None or article is None else LawRef(bwb, article, paragraph)

    return _Way(lambda law: {f"{name}_{part}": law and getattr(law, part) for part in parts}, back)
