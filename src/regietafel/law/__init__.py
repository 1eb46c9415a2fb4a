# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The numbers of the law and of agreed policies, as dated data with article and source."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from regietafel.base.parameters import BadParameter, Parameter, parse


@cache
def parameters() -> dict[str, Parameter]:
    """Every legal number by name; a name that stands in two files is refused.

    >>> from datetime import date
    >>> parameters()["coa-usage-norm"].at(date(2022, 11, 15))
    Fraction(24, 25)
    """
    found: dict[str, Parameter] = {}
    for entry in sorted(files(__package__).iterdir(), key=lambda entry: entry.name):
        if not entry.name.endswith(".toml"):
            continue
        read = parse(tomllib.loads(entry.read_text(encoding="utf-8")))
        if twice := found.keys() & read.keys():
            raise BadParameter(f"{entry.name}: {', '.join(sorted(twice))} stands in another file too")
        found |= read
    return found
