# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reading the housing targets: the country, a province, a municipality in a half-year, as known then."""

from __future__ import annotations

from regietafel.targets.services.accounts import (
    ComputedSum,
    CountryTargets,
    MadeUp,
    MunicipalityLine,
    OpenQuestion,
    ProvinceLine,
    ProvinceTargets,
)
from regietafel.targets.services.boards import province_account
from regietafel.targets.services.country import country_account
from regietafel.targets.services.municipality import MunicipalityTargets, Next, SchedulePoint
from regietafel.targets.services.statements import municipality_account

__all__ = [
    "ComputedSum",
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
