# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Rows into their table at the speed of the driver: a million observations the same way as one decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, TypeAlias
from uuid import UUID

from django.db import connection, models

from regietafel.records.fields import CodesField, FractionField
from regietafel.records.kinds.kind import Columns
from regietafel.records.models import LedgerRow

Convert: TypeAlias = Callable[[Any], Any]


def write(table: type[LedgerRow], rows: Sequence[Columns]) -> None:
    """Add the rows: by COPY on PostgreSQL, by one prepared statement on SQLite."""
    taken, converted = _columns(table, connection.vendor)
    values = [[*taken(row)] for row in rows]
    for place, convert in converted:
        for each in values:
            if (value := each[place]) is not None:
                each[place] = convert(value)
    with connection.wrap_database_errors, connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(_copy(table)) as copy:
                for value in values:
                    copy.write_row(value)
        else:
            cursor.executemany(_insert(table), values)


def _copy(table: type[LedgerRow]) -> str:
    return f'COPY "{table._meta.db_table}" ({_quoted(table)}) FROM STDIN'


def _insert(table: type[LedgerRow]) -> str:
    places = ", ".join("%s" for _ in table._meta.concrete_fields)
    return f'INSERT INTO "{table._meta.db_table}" ({_quoted(table)}) VALUES ({places})'  # noqa: S608 our names


def _quoted(table: type[LedgerRow]) -> str:
    return ", ".join(f'"{field.column}"' for field in table._meta.concrete_fields)


@cache
def _columns(
    table: type[LedgerRow], vendor: str
) -> tuple[Callable[[Columns], tuple[Any, ...]], tuple[tuple[int, Convert], ...]]:
    """What takes the values out of a row in their order, and what turns some into those of the driver."""
    fields = table._meta.concrete_fields
    converts = [(place, _convert(field, vendor)) for place, field in enumerate(fields)]
    names = (field.attname for field in fields)
    return itemgetter(*names), tuple((place, convert) for place, convert in converts if convert)


def _convert(field: Any, vendor: str) -> Convert | None:
    while isinstance(field, models.ForeignKey):
        field = field.target_field
    match field:
        case FractionField() | CodesField():
            return field.get_prep_value
        case models.UUIDField() if vendor == "sqlite":
            return _hex
        case models.DateTimeField() if vendor == "sqlite":
            return _moment
        case models.DateField() if vendor == "sqlite":
            return _day
        case _:
            return None


@lru_cache(maxsize=64)
def _moment(value: datetime) -> str:
    """As Django keeps it in SQLite: UTC, without saying so."""
    return str(value.astimezone(UTC).replace(tzinfo=None))


@lru_cache(maxsize=8_192)
def _day(value: date) -> str:
    return value.isoformat()


def _hex(value: UUID) -> str:
    return value.hex
