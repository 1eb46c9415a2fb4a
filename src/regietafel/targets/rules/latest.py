# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""How a municipality stood when it was last counted, and whether that still says how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regietafel.base.periods import HalfYear, Month
from regietafel.targets.rules.accounts import Account
from regietafel.targets.rules.ledger import Ledger


@dataclass(frozen=True, slots=True)
class LastCount:
    """What was owed when it was last counted, or when a balance was printed (*laatste telling*).

    ``open_end`` is the half-year that is over and of which the closing count is not in.
    """

    account: Account
    on: date
    open_end: HalfYear | None = None


def last_count(ledger: Ledger, area: str, *, upto: HalfYear) -> LastCount | None:
    """The last that is known of a municipality; None where nobody ever counted it."""
    now = ledger.lines.get((area, upto))
    if now is not None and now.standing is not None and now.counted is not None:
        return LastCount(now.standing, now.counted)
    if now is not None and now.begun:
        return LastCount(now.opening, now.period.first_day)
    for line in reversed(ledger.of(area)):
        if line.standing is not None and line.counted is not None:
            return LastCount(line.standing, line.counted, line.period)
        if line.begun:
            return LastCount(line.opening, line.period.first_day, line.period)
    return None


def is_old(counted: date, day: date, *, months: int) -> bool:
    """Whether a count is so many months old that it no longer says how it stands.

    >>> is_old(date(2022, 7, 1), date(2022, 9, 1), months=2)
    False
    >>> is_old(date(2022, 7, 1), date(2022, 9, 2), months=2)
    True
    """
    month = Month.of(counted)
    for _ in range(months):
        month = month.next()
    return day > date(month.first_day.year, month.first_day.month, min(counted.day, 28))
