# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The form of the monthly report as it ships; a table agrees on another by giving it another version."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from regietafel.base.timeline import Timeline
from regietafel.reports.rules.form import ReportForm, parse


@cache
def forms() -> Timeline[ReportForm]:
    """The form over time.

    >>> from datetime import date
    >>> forms().at(date(2022, 8, 1)).due_day
    10
    """
    return parse(
        tomllib.loads((files("regietafel.data") / "monthly_report.toml").read_text(encoding="utf-8"))
    )
