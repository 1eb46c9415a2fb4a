# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A fact from what a file says of it: each field under its own name, read by its type.

What somebody says is a table with ``nl`` and perhaps ``en``, or a text in Dutch. A reference is what the file
calls the fact it refers to. A file cannot say that something is not known: what may be absent is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeAlias, TypeVar, get_type_hints

from regietafel.base.messages import Said
from regietafel.base.periods import HalfYear, Month
from regietafel.base.stamps import HasStamp, Stamp
from regietafel.facts.fields import Hint, Trait, hint_of

F = TypeVar("F", bound=HasStamp)
Named: TypeAlias = Callable[[str], str]
"""The id of what a file calls by a name."""

_READ: Mapping[Any, tuple[type, Callable[[Any], Any]]] = {
    str: (str, str),
    int: (int, int),
    bool: (bool, bool),
    date: (date, lambda day: day),
    Fraction: (str, Fraction),
    HalfYear: (str, HalfYear.parse),
    Month: (str, Month.parse),
    tuple[str, ...]: (list, tuple),
    frozenset[str]: (list, frozenset),
}
"""What stands in a file for a type, and how it is read."""


class BadFact(ValueError):
    """What a file says of a fact and cannot be read, with the field where it stands."""


def read_fact(kind: type[F], row: Mapping[str, Any], *, stamp: Stamp, named: Named) -> F:
    """The fact of that kind that a row of a file tells.

    >>> from regietafel.facts.observations import Observation
    >>> read_fact(Observation, {"area": "GM1950", "persons": 1}, stamp=None, named=str)
    Traceback (most recent call last):
    ...
    regietafel.facts.reading.BadFact: Observation has no persons
    """
    made: F = _Reader(named).whole(kind, row, of=kind.__name__, stamp=stamp)
    return made


class _Reader:
    def __init__(self, named: Named) -> None:
        self._named = named

    def whole(self, made: Any, row: object, *, of: str, **given: object) -> Any:
        """A value of several parts from a table."""
        if not isinstance(row, Mapping):
            raise BadFact(f"{of}: {row!r} is not a table")
        hints = get_type_hints(made, include_extras=True)
        parts = {part.name: part for part in fields(made) if part.name not in given}
        if strange := sorted(set(row) - set(parts)):
            raise BadFact(f"{of} has no {', '.join(strange)}")
        found = {
            name: self._part(part, row, hint=hint_of(hints[name]), of=f"{of}.{name}")
            for name, part in parts.items()
            if name in row or part.default is MISSING
        }
        try:
            return made(**given, **found)
        except ValueError as error:
            raise BadFact(f"{of}: {error}") from error

    def _part(self, part: Field[Any], row: Mapping[str, Any], *, hint: Hint, of: str) -> Any:
        value = row.get(part.name)
        if value is not None:
            return self._value(hint, value, of=of)
        if hint.absent:
            return None
        raise BadFact(f"{of} is missing")

    def _value(self, hint: Hint, value: Any, *, of: str) -> Any:
        if hint.ref is not None or Trait.PERSON in hint.traits:
            return self._named(_of_type(str, value, of=of))
        if hint.line is not None:
            lines = _of_type(list, value, of=of)
            return tuple(self.whole(hint.line, line, of=of) for line in lines)
        if hint.type is Said and isinstance(value, str):
            return Said(value)
        if is_dataclass(hint.type) and hint.type not in _READ:
            return self.whole(hint.type, value, of=of)
        return _plain(hint.type, value, of=of)


def _plain(wanted: Any, value: Any, *, of: str) -> Any:
    closed = isinstance(wanted, type) and issubclass(wanted, StrEnum)
    if not closed and wanted not in _READ:
        raise BadFact(f"{of}: a file cannot say {wanted!r}")
    written, read = (str, wanted) if closed else _READ[wanted]
    given = _of_type(written, value, of=of)
    try:
        return read(given)
    except ValueError as error:
        raise BadFact(f"{of}: {error}") from error


def _of_type(wanted: type, value: Any, *, of: str) -> Any:
    """The value, if it is of that very type: true is no number, a moment no day."""
    if type(value) is not wanted:
        raise BadFact(f"{of}: {value!r} is not a {wanted.__name__}")
    return value
