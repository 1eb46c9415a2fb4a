# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Who holds something late, and the case it has or would have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Said
from regietafel.ladders.rules.case import Case


@dataclass(frozen=True, slots=True)
class LateCase:
    """A holder of what is late, an action or a report, and the case it has or would have (*laat dossier*)."""

    about: str
    title: Said
    holder: str
    case: Case
    on_record: bool

    @property
    def start(self) -> date:
        """The first day after the term."""
        return self.case.start

    @property
    def ladder(self) -> str:
        """The key of the ladder it climbs."""
        return self.case.opened.ladder


REPORTS = "escalation-reports"
"""The ladder for monthly reports that do not come."""
