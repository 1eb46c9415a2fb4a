# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Figures of CBS from its OData service, for whoever has a network; read as an export of CBS is."""

from __future__ import annotations

from regietafel.areas.sources.cbs.inhabitants import EVERY_YEAR, Answer, fetch_inhabitants
from regietafel.areas.sources.cbs.service import ADDRESS

__all__ = ["ADDRESS", "EVERY_YEAR", "Answer", "fetch_inhabitants"]
