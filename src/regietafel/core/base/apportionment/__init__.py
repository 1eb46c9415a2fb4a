# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Whole numbers from shares (*gehele getallen uit aandelen*): rules, bounds, draws and the proof of the result."""

from regietafel.core.base.apportionment.apportion import apportion
from regietafel.core.base.apportionment.model import Apportioned, Bounds, DrawNeeded, RoundingRule, Weight

__all__ = ["Apportioned", "Bounds", "DrawNeeded", "RoundingRule", "Weight", "apportion"]
