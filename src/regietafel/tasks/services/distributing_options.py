# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What can be asked of a distribution besides its total."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TypeAlias, TypedDict

from regietafel.areas.country import Country
from regietafel.base.apportionment import RoundingRule
from regietafel.facts.tasks import Distribution
from regietafel.tasks.rules.figures import Number
from regietafel.tasks.rules.levels import Place
from regietafel.tasks.services.distributing_files import UserTable

Amounts: TypeAlias = "Mapping[str, int] | Path | str"
"""Whole numbers by code or name, or the file that holds them."""


class Options(TypedDict, total=False):
    """What can be asked besides the total; days are dates or text such as 2022-01-01."""

    key: str
    """``inhabitants`` (the default), ``inhabitants-ses``, ``fixed``, ``existing``, ``performance``, or with a
    table a weighted sum of its columns."""
    inhabitants_on: date | str | None
    areas_on: date | str | None
    by: str | None
    """``province`` or ``municipality``."""
    within: str | None
    """A province by code or name: the total is divided over its municipalities."""
    rule: RoundingRule | str
    purpose: str | None
    """``reception`` (the default) or ``housing-target``: per municipality, by the law of that day."""
    floor: int | Amounts | None
    cap: int | Amounts | None
    lock: Amounts | None
    lot: Mapping[Place, frozenset[str]] | Path | str | None
    table: Path | str | UserTable | None
    label: str | None
    figures: Mapping[str, Number] | Path | str | None
    """The scores, corrections or fixed numbers of a key that needs them, by code or name."""
    existing: Amounts | None
    direct: bool
    country: Country | None
    """Areas and inhabitants to use instead of those that ship."""
    like: Distribution | None
    """The distribution, such as the one in force, whose key and rule are taken where none is chosen."""
