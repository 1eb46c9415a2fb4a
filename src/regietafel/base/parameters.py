# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers of the law (*wettelijke parameters*): unit, days, article, source, and when it was checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from regietafel.base.law import LawRef
from regietafel.base.timeline import Repealed, Timeline

Number: TypeAlias = "int | Fraction | str"

UNITS = {
    "ratio": Fraction,
    "weeks": int,
    "days": int,
    "months": int,
    "persons": int,
    "places": int,
    "rule": str,
}
"""The type a unit has: ratios are 0 to 1 and exact, never percent; a rule is the name of one."""


_PARAMETER = ("title", "unit", "law", "policy", "values")
_VALUE = ("from", "value", "repealed", "source", "checked")
_LAW = ("bwb", "article", "paragraph")
_RATIO = re.compile(r"[01]|0?\.[0-9]+|1\.0+")


class BadParameter(ValueError):
    """A legal number that lacks its unit, its article, its days, its source or the day it was checked."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One value of a parameter, with where it was read and when that was checked."""

    value: Number
    source: str
    checked: date


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number of the law or of an agreed policy, over time (*parameter*).

    ``law`` is None for a policy; ``policy`` then says whose it is.
    """

    name: str
    title: str
    unit: str
    law: LawRef | None
    policy: str | None
    values: Timeline[Dated]

    def at(self, day: date) -> Number:
        """The value in force on that day; raises NotInForce, never a default."""
        return self.values.at(day).value


def parse(tables: Mapping[str, object]) -> dict[str, Parameter]:
    """The parameters of one file; the first fault is raised with the name of the parameter.

    >>> parse({"reserve": {"title": "Reserve", "unit": "ratio"}})
    Traceback (most recent call last):
    ...
    regietafel.base.parameters.BadParameter: reserve: it rests on an article or a policy, one of the two
    """
    return {name: _parameter(name, table) for name, table in tables.items()}


def _parameter(name: str, given: object) -> Parameter:
    table = _table(name, given, keys=_PARAMETER)
    unit = _text(name, table, key="unit")
    if unit not in UNITS:
        raise BadParameter(f"{name}: unit {unit!r} is not one of {sorted(UNITS)}")
    law = _law(name, table["law"]) if "law" in table else None
    policy = _text(name, table, key="policy") if "policy" in table else None
    if (law is None) == (policy is None):
        raise BadParameter(f"{name}: it rests on an article or a policy, one of the two")
    values = table.get("values")
    if not isinstance(values, list) or not values:
        raise BadParameter(f"{name}: it has at least one dated value")
    entries: dict[date, Dated | Repealed] = {}
    for row in values:
        day, entry = _entry(name, unit, row=_table(name, row, keys=_VALUE))
        if day in entries:
            raise BadParameter(f"{name}: two values from {day.isoformat()}")
        entries[day] = entry
    return Parameter(name, _text(name, table, key="title"), unit, law, policy, Timeline.of(entries))


def _table(name: str, given: object, *, keys: tuple[str, ...]) -> Mapping[str, object]:
    """A table with these keys and no others: a misspelt one would silently say nothing."""
    if not isinstance(given, Mapping):
        raise BadParameter(f"{name}: here is a table with {', '.join(keys)}, not {given!r}")
    if strange := [str(key) for key in given if key not in keys]:
        raise BadParameter(f"{name}: {', '.join(sorted(strange))} is not one of {', '.join(keys)}")
    return given


def _text(name: str, table: Mapping[str, object], *, key: str) -> str:
    text = table.get(key)
    if not isinstance(text, str) or not text.strip():
        raise BadParameter(f"{name}: its {key} is a text, not {text!r}")
    return text


def _law(name: str, given: object) -> LawRef:
    law = _table(name, given, keys=_LAW)
    paragraph = _text(name, law, key="paragraph") if "paragraph" in law else None
    try:
        return LawRef(_text(name, law, key="bwb"), _text(name, law, key="article"), paragraph)
    except ValueError as error:
        raise BadParameter(f"{name}: {error}") from error


def _entry(name: str, unit: str, *, row: Mapping[str, object]) -> tuple[date, Dated | Repealed]:
    start, checked, source = row.get("from"), row.get("checked"), _text(name, row, key="source")
    # A moment of TOML is a day to Python too, and would not compare with one.
    if type(start) is not date or type(checked) is not date:
        raise BadParameter(f"{name}: a value says from which day it holds, and the day it was checked")
    if "repealed" not in row:
        return start, Dated(_number(name, unit, value=row.get("value")), source, checked)
    if row["repealed"] is not True or "value" in row:
        raise BadParameter(f"{name}: repealed is true, and then there is no value")
    return start, Repealed()


def _number(name: str, unit: str, *, value: object) -> Number:
    if unit == "ratio":
        # A ratio is written between quotes, because a TOML decimal would be read with a rounding error.
        if not isinstance(value, str) or not _RATIO.fullmatch(value):
            raise BadParameter(
                f"{name}: a ratio is a text between '0' and '1', such as '0.96', not {value!r}"
            )
        return Fraction(value)
    if type(value) is not UNITS[unit] or (isinstance(value, int) and value < 0):
        raise BadParameter(f"{name}: a value in {unit} is {UNITS[unit].__name__}, not {value!r}")
    if not isinstance(value, str):
        return int(str(value))
    if not value.strip():
        raise BadParameter(f"{name}: a rule has a name")
    return value
