# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the pace so far says of the end of a half-year, of a municipality and of the country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.base.periods import HalfYear
from regietafel.law import parameters
from regietafel.targets.rules.outlook import Outlook, Pace, outlook

HALF_OF_A_HALF_YEAR = 92
"""Days; before that a pace of this half-year alone says little."""


@dataclass(frozen=True, slots=True)
class SoFar:
    """What was housed, up to the day of the last count, and in the half-year before where that is known.

    The half-year before stands in it only where it was counted to its end.
    """

    housed: int
    until: date
    before: int | None = None


def outlook_from(period: HalfYear, so_far: SoFar, *, corrected: int, day: date) -> Outlook | None:
    """What to expect at the end; None once the half-year is over. Without a count there is no outlook.

    The pace is that of the days that were counted, and the days left begin where the count ends. In the
    first half of a half-year it is measured together with the one before.
    """
    left = (period.next().first_day - so_far.until).days
    if day < period.first_day or day > period.last_day or left <= 0:
        return None
    days = (so_far.until - period.first_day).days
    persons = so_far.housed
    if days < HALF_OF_A_HALF_YEAR and so_far.before is not None:
        days += (period.first_day - period.before().first_day).days
        persons += so_far.before
    if days <= 0:
        return None
    together = int(str(parameters()["housing-outlook-together"].at(day)))
    return outlook(Pace(persons, days, left, together), housed=so_far.housed, corrected=corrected)
