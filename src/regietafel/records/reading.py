# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Facts out of their tables as they were seen from any point, in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from datetime import date
from typing import Any, TypeAlias, TypeVar, cast
from uuid import UUID

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, UUIDField

from regietafel.base.stamps import AsOf
from regietafel.facts import Fact
from regietafel.records.kinds import kind_of
from regietafel.records.kinds.kind import Kind
from regietafel.records.models import FactRow
from regietafel.records.snapshot import once
from regietafel.records.stamping import sources_of, stamp_of

F = TypeVar("F", bound=Fact)
R = TypeVar("R", bound=FactRow)
Where: TypeAlias = "str | int | date | Collection[str] | None"

NUL = "\x00"
NOW = AsOf()
"""From now, with everything known."""


def read(
    kind: type[F],
    as_of: AsOf = NOW,
    *,
    history: bool = False,
    valid_on: date | None = None,
    **where: Where,
) -> list[F]:
    """The facts of a kind as seen from there, oldest recorded first; what has been replaced is left out.

    ``history`` keeps what was replaced, as far as it is seen from there. ``valid_on`` keeps what is valid on
    that day. Further names are columns of the table: a value must be equal, of several one.

    Queries: one, one for sources that were not met before, and for distributions one for the lines. Inside a
    snapshot the same question is not asked twice.
    """
    asked = tuple((name, _hashable(value)) for name, value in sorted(where.items()))
    way = kind_of(kind)
    rows = seen(way.row, as_of, history=history)
    if valid_on is not None:
        rows = rows.filter(
            Q(valid_until__isnull=True) | Q(valid_until__gt=valid_on), valid_from__lte=valid_on
        )
    conditions = dict(_condition(way.row, name, value=value) for name, value in where.items())
    asking = rows.filter(**conditions).order_by("entry", "id")
    return list(
        once((kind, as_of, history, valid_on, asked), lambda: _facts(way, asking, lines=way.prefetch))
    )


def read_heads(kind: type[F], as_of: AsOf = NOW) -> list[F]:
    """The facts of a kind as seen from there, with what was replaced and without the lines below them.

    Queries: one, and one for sources that were not met before.
    """
    way = kind_of(kind)
    rows = seen(way.row, as_of, history=True).order_by("entry", "id")
    none = () if way.line_row is None else (way.line_row._default_manager.none(),)
    without = [Prefetch(name, lines) for name in way.prefetch for lines in none]
    return list(once((read_heads, kind, as_of), lambda: _facts(way, rows, lines=without)))


def _hashable(value: Where) -> Hashable:
    return value if value is None or isinstance(value, str | int | date) else frozenset(value)


def _facts(way: Kind[F], rows: QuerySet[FactRow], *, lines: Sequence[Any]) -> list[F]:
    """The rows as facts; without lines below them as plain tuples, which is twice as fast."""
    if lines:
        found = list(rows.prefetch_related(*lines))
    else:
        names = [field.attname for field in rows.model._meta.concrete_fields]
        found = cast("list[FactRow]", list(rows.values_list(*names, named=True)))
    sources = sources_of(found)
    return [way.fact(row, stamp_of(row, sources)) for row in found]


def seen(table: type[R], as_of: AsOf, *, history: bool = False) -> QuerySet[R]:
    """The rows seen from there; a replacing row counts from the day it was known and recorded itself."""
    condition = Q()
    if as_of.known is not None:
        condition &= Q(known_on__isnull=True) | Q(known_on__lte=as_of.known)
    if as_of.recorded is not None:
        condition &= Q(recorded_at__lte=as_of.recorded)
    rows = table._default_manager.filter(condition)
    if history:
        return rows
    return rows.filter(~Exists(table._default_manager.filter(condition, replaces_id=OuterRef("pk"))))


def _condition(table: type[FactRow], name: str, *, value: Where) -> tuple[str, object]:
    """The condition on one column; ``ids`` is the plural of ``id``. A text that is no id names nothing."""
    column = "id" if name == "ids" else name
    try:
        field = table._meta.get_field(column)
    except FieldDoesNotExist as error:
        raise TypeError(f"{table.__name__} has no column {name!r}") from error
    if value is None:
        return f"{column}__isnull", True
    if isinstance(getattr(field, "target_field", field), UUIDField) and not isinstance(value, int | date):
        named = [value] if isinstance(value, str) else value
        return f"{column}__in", [each for each in named if _is_id(each)]
    if isinstance(value, int | date):
        return column, value
    texts = holdable([value] if isinstance(value, str) else value)
    return (column, texts[0]) if isinstance(value, str) and texts else (f"{column}__in", texts)


def holdable(texts: Collection[str]) -> list[str]:
    """The texts that a table can hold; PostgreSQL holds no NUL and refuses a question with one."""
    return [text for text in texts if NUL not in text]


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
