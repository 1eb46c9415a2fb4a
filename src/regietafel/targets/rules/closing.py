# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Closing a half-year (*afsluiten*): how everybody stands, and what the next half-year begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regietafel.base.messages import Refused
from regietafel.base.periods import HalfYear
from regietafel.targets.rules.accounts import Account
from regietafel.targets.rules.country import CountryAccount
from regietafel.targets.rules.ledger import HalfYearAccount, Ledger


@dataclass(frozen=True, slots=True)
class Closed:
    """A half-year as it was closed (*afgesloten halfjaar*): the country, every line, what is carried over."""

    period: HalfYear
    country: CountryAccount
    lines: Mapping[str, HalfYearAccount]
    carried: Mapping[str, Account]
    """Per municipality that still exists: what the next half-year begins with."""

    @property
    def without_target(self) -> tuple[str, ...]:
        """Municipalities whose target is not known: their account is incomplete."""
        return self.country.municipal.without_target


def close(
    period: HalfYear, country: Mapping[HalfYear, CountryAccount], *, ledger: Ledger, today: date
) -> Closed:
    """The closed state of a half-year that is over; nothing is changed by it.

    What is corrected later shows as a difference with what was closed, and carries over by itself.
    """
    if today <= period.last_day:
        raise Refused("targets-not-over", period=str(period), day=period.last_day)
    if period not in country:
        raise Refused("targets-nothing-known", period=str(period))
    lines = ledger.at(period)
    # A merged municipality keeps its line, and hands over its account: it carries nothing.
    carried = {area: line.closing for area, line in lines.items() if line.closing.balance}
    return Closed(period, country[period], lines, carried)
