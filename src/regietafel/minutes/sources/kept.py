# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The structure of minutes from the JSON in which a read draft is kept, after a person has checked it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from regietafel.base.messages import Refused
from regietafel.minutes.rules.structure import MinutesStructure

LARGEST = 5_000_000
"""Unit: bytes."""


def from_json(text: str, *, name: str) -> MinutesStructure:
    """The minutes that the text holds; refused with the place of the first thing that cannot be used."""
    if len(text) > LARGEST:
        raise Refused("minutesread-json-too-large", file=name, most=LARGEST // 1_000_000)
    try:
        content = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as fault:
        raise Refused("minutesread-json-not-json", file=name, reason=str(fault)) from fault
    try:
        made: MinutesStructure = _made(content, MinutesStructure, where="")
    except _Wrong as fault:
        raise Refused("minutesread-json-wrong", file=name, where=fault.where, reason=fault.reason) from fault
    return made


class _Wrong(Exception):
    """Something that cannot be used, and where it stands."""

    def __init__(self, where: str, reason: str) -> None:
        self.where, self.reason = where or "/", reason
        super().__init__(where, reason)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(value: Any, kind: Any, *, where: str) -> Any:
    """A value of that kind, as the dataclasses of the structure name it."""
    if get_origin(kind) is UnionType:
        (inside,) = (arg for arg in get_args(kind) if arg is not NoneType)
        return None if value is None else _made(value, inside, where=where)
    if get_origin(kind) is tuple:
        return _row(value, get_args(kind)[0], where=where)
    if kind in (str, int, bool):
        if type(value) is not kind:
            raise _Wrong(where, f"{value!r}")
        return value
    try:
        if kind in _SIMPLE or issubclass(kind, Enum):
            return _SIMPLE.get(kind, kind)(value)
        return _filled(value, kind, where=where)
    except (ValueError, TypeError, InvalidOperation) as fault:
        raise _Wrong(where, str(fault)) from fault


def _row(value: Any, kind: Any, *, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _Wrong(where, f"{value!r}")
    return tuple(_made(each, kind, where=f"{where}/{place}") for place, each in enumerate(value))


def _filled(value: Any, kind: Any, *, where: str) -> Any:
    """A dataclass from its fields; an unknown one is refused, so that a typing error loses nothing."""
    if not isinstance(value, Mapping):
        raise _Wrong(where, f"{value!r}")
    known = {field.name for field in fields(kind)}
    if strange := sorted(set(value) - known):
        raise _Wrong(f"{where}/{strange[0]}", "?")
    hints = _hints(kind)
    return kind(**{name: _made(each, hints[name], where=f"{where}/{name}") for name, each in value.items()})


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise TypeError(f"{value!r}")
    made = Decimal(value)
    if not made.is_finite():
        raise ValueError(f"{value!r}")
    return made


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r}")
    return value


_SIMPLE: dict[type, Callable[[Any], Any]] = {
    date: lambda value: date.fromisoformat(_text(value)),
    Decimal: _decimal,
}
"""What JSON has no form for, and how it is made."""
