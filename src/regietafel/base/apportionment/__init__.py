# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Whole numbers from shares (*gehele getallen uit aandelen*): rules, bounds, draws, proof."""

from regietafel.base.apportionment.apportion import apportion
from regietafel.base.apportionment.certificates import Certificate, OneMore, certificate, check
from regietafel.base.apportionment.changes import Change
from regietafel.base.apportionment.divisors import Divisors
from regietafel.base.apportionment.explain import lost_by_lot, rounding, working
from regietafel.base.apportionment.model import Apportioned, Bounds, DrawNeeded, RoundingRule, Weight

__all__ = [
    "Apportioned",
    "Bounds",
    "Certificate",
    "Change",
    "Divisors",
    "DrawNeeded",
    "OneMore",
    "RoundingRule",
    "Weight",
    "apportion",
    "certificate",
    "check",
    "lost_by_lot",
    "rounding",
    "working",
]
