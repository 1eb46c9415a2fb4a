# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The monthly report as it comes in: a workbook, a CSV or a pasted table, for one area or many."""

from __future__ import annotations

from regietafel.reports.sources.reading import Expected, MeasureLine, ReportFile, read_report

__all__ = ["Expected", "MeasureLine", "ReportFile", "read_report"]
