# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reading the housing targets: the country, a province, a municipality in a half-year, as known then."""

from __future__ import annotations

from datetime import date

from regietafel.core.base.periods import HalfYear
from regietafel.core.base.stamps import AsOf
from regietafel.services.readers import Reader
from regietafel.services.targets_accounts import (
    ComputedSum,
    Contested,
    CountryTargets,
    MadeUp,
    MunicipalityLine,
    MunicipalityTargets,
    Next,
    OpenQuestion,
    ProvinceLine,
    ProvinceTargets,
    SchedulePoint,
)

__all__ = [
    "ComputedSum",
    "Contested",
    "CountryTargets",
    "MadeUp",
    "MunicipalityLine",
    "MunicipalityTargets",
    "Next",
    "OpenQuestion",
    "ProvinceLine",
    "ProvinceTargets",
    "SchedulePoint",
    "country_account",
    "municipality_account",
    "province_account",
]


def country_account(half_year: HalfYear, day: date, *, as_of: AsOf, reader: Reader) -> CountryTargets:
    """The country in a half-year as it stood on that day."""
    raise NotImplementedError


def province_account(
    half_year: HalfYear, day: date, *, as_of: AsOf, area: str, reader: Reader
) -> ProvinceTargets:
    """A province in a half-year, with a line for every municipality."""
    raise NotImplementedError


def municipality_account(
    half_year: HalfYear, day: date, *, as_of: AsOf, area: str, reader: Reader
) -> MunicipalityTargets:
    """The account of one municipality, half-year by half-year."""
    raise NotImplementedError
