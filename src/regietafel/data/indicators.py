# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The catalogue of indicators, as data."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from regietafel.core.base.indicators import Definition, GoodDirection, Included, Indicator
from regietafel.core.base.messages import Said

_PARTS = ("unaccompanied", "emergency", "crisis", "backlog", "har", "flow_through")


@cache
def indicators() -> dict[str, Indicator]:
    """Every indicator by code, with its typed definition.

    >>> indicators()["places-extra-needed"].definition.differences(indicators()["places-needed"].definition)
    ('extent',)
    """
    read = tomllib.loads((files(__package__) / "indicators.toml").read_text(encoding="utf-8"))
    return {code: _indicator(code, row) for code, row in read.items()}


def _indicator(code: str, row: dict[str, object]) -> Indicator:
    said = row["definition"]
    if not isinstance(said, dict):
        raise TypeError(f"{code}: its definition is a table")
    definition = Definition(
        said["counted"],
        said["extent"],
        said["measure"],
        **{part: Included(said[part]) for part in _PARTS if part in said},
    )
    return Indicator(
        code,
        Said(str(row["nl"]), str(row["en"])),
        definition,
        str(row["unit"]),
        str(row["frequency"]),
        GoodDirection(str(row.get("good", "neither"))),
    )
