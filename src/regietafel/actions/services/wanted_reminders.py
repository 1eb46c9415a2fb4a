# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reminders of reports as proposals of the daily sweep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regietafel.actions.rules.sweeping import REPORT_MISSING, Wanted
from regietafel.facts.actions import SweepKind
from regietafel.reports.rules.calendar import Reminder, name_of


def wanted_reminders(found: Iterable[Reminder]) -> Iterator[Wanted]:
    """Who is to be reminded of a report: once before the term, and once after it has passed."""
    for each in found:
        why = REPORT_MISSING if each.after else "report-due"
        about = name_of(each.province, each.month)
        yield Wanted(f"{about}/{why}", SweepKind.REMINDER, about, each.body, why, each.due)
