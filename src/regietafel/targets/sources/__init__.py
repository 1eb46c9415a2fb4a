# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly overview of housing per municipality, from a file that the user brings."""

from __future__ import annotations

from regietafel.targets.sources.columns import COUNTED, OverviewColumn
from regietafel.targets.sources.reading import OverviewFile, OverviewRow, read_overview

__all__ = ["COUNTED", "OverviewColumn", "OverviewFile", "OverviewRow", "read_overview"]
