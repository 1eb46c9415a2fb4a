# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The catalogue of indicators and of the named ways from one definition to another, as data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from importlib.resources import files
from typing import Any

from regietafel.base.areas import AreaKind
from regietafel.base.indicators import FREQUENCIES, Definition, GoodDirection, Included, Indicator
from regietafel.base.messages import Refused, Said
from regietafel.facts.conversions import Conversion

_PARTS = frozenset(part.name for part in fields(Definition)) - {"counted", "extent", "measure"}


@cache
def indicators() -> dict[str, Indicator]:
    """Every indicator by code, with its typed definition.

    >>> indicators()["places-extra-needed"].definition.differences(indicators()["places-needed"].definition)
    ('extent',)
    """
    return {code: _indicator(code, row) for code, row in _read("indicators.toml").items()}


def indicator(code: str) -> Indicator:
    """The indicator with that code; refused, with the codes there are, where there is none."""
    if code not in indicators():
        raise Refused("data-indicator-unknown", code=code, known=tuple(sorted(indicators())))
    return indicators()[code]


@cache
def conversions() -> dict[str, Conversion]:
    """Every named way from figures of one definition to a figure of another (*omrekening*), by code.

    >>> conversions()["extra-from-total"].assumes.nl
    'Beide cijfers gelden voor dezelfde dag en hetzelfde gebied.'
    """
    return {
        code: Conversion(
            code,
            _said(row["name"]),
            result=row["result"],
            plus=tuple(row["plus"]),
            minus=tuple(row.get("minus", ())),
            assumes=_said(row["assumes"]),
        )
        for code, row in _read("conversions.toml").items()
    }


def _read(name: str) -> Mapping[str, Any]:
    return tomllib.loads((files(__package__) / name).read_text(encoding="utf-8"))


def _said(row: Mapping[str, str]) -> Said:
    return Said(row["nl"], row["en"])


def _indicator(code: str, row: Mapping[str, Any]) -> Indicator:
    if row["frequency"] not in FREQUENCIES:
        raise ValueError(f"{code}: {row['frequency']!r} is not one of {sorted(FREQUENCIES)}")
    return Indicator(
        code,
        _said(row),
        definition=_definition(code, row["definition"]),
        unit=row["unit"],
        frequency=row["frequency"],
        good=GoodDirection(row.get("good", "neither")),
        meaning=_said(row["meaning"]),
        publisher=row["publisher"],
        per=AreaKind(row.get("per", "country")),
        follows=row.get("follows"),
        note=_said(row["note"]) if "note" in row else None,
    )


def _definition(code: str, said: Mapping[str, str]) -> Definition:
    """A part that is misspelt would silently say nothing, so it is refused."""
    if strange := said.keys() - _PARTS - {"counted", "extent", "measure"}:
        raise ValueError(f"{code}: {', '.join(sorted(strange))} is no part of a definition")
    parts = {part: Included(said[part]) for part in _PARTS & said.keys()}
    return Definition(said["counted"], said["extent"], said["measure"], **parts)
