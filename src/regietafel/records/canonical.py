# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A row as one line of canonical JSON: hashes rest on it, so it is the same on both databases for all time.

A test holds every line against what the encoder of Python makes of the same row, which is seven times slower.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import cache, lru_cache
from json.encoder import encode_basestring
from typing import Any
from uuid import UUID

from regietafel.records.kinds.kind import Columns
from regietafel.records.models import LedgerRow


def line(table: type[LedgerRow], row: Columns) -> str:
    """The row with its columns by name and without spaces; what is null is left out."""
    start, columns = _shape(table)
    said = [
        name + _WRITTEN.get(type(value), _other)(value)
        for column, name in columns
        if (value := row[column]) is not None
    ]
    return f"{start}{','.join(said)}}}]\n"


@cache
def _shape(table: type[LedgerRow]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """How a line of the table begins, and its columns by name, each with what stands before its value."""
    names = sorted(field.attname for field in table._meta.concrete_fields)
    return f'["{table._meta.db_table}",{{', tuple((name, f'"{name}":') for name in names)


def plain(value: object) -> str:
    """A value that JSON does not know, as text."""
    match value:
        case UUID():
            return value.hex
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case Fraction():
            return f"{value.numerator}/{value.denominator}"
        case _:
            raise TypeError(f"{value!r} has no form in the chain")


CANONICAL = json.JSONEncoder(default=plain, ensure_ascii=False, separators=(",", ":"))
"""What a line is held against, and what writes the values that are rare in rows."""


def _other(value: object) -> str:
    return CANONICAL.encode(value)


@lru_cache(maxsize=8_192)
def _day(value: date) -> str:
    return f'"{value.isoformat()}"'


@lru_cache(maxsize=64)
def _moment(value: datetime) -> str:
    """A moment in UTC; all rows of one append have the same."""
    return f'"{plain(value)}"'


_WRITTEN: Mapping[type, Callable[[Any], str]] = {
    str: encode_basestring,
    int: repr,
    UUID: lambda value: f'"{value.hex}"',
    date: _day,
    datetime: _moment,
    tuple: lambda value: _other(value) if value else "[]",
}
